import {
  type Due,
  dueOf,
  type LedgerEntry,
  morningOf,
  type Notice,
  noticesOf,
  type Settings,
} from '../deadlines';
import { type Fault, type FaultCode, PAST } from '../domain/fault';
import { UNBOUNDED } from '../domain/instant';
import { needsYou, shownOf, untilOf } from '../domain/order';
import { isPageProblem } from '../domain/problem';
import type { OrderKey, OrderView } from '../domain/view';
import { DAY, HOUR } from '../domain/window';
import type { Notification } from '../platform/notifications';
import type { Toolbar } from '../platform/toolbar';
import { rules } from '../rules';
import {
  allKeys,
  aloneSince,
  type Database,
  dueKeys,
  type Look,
  lastRun,
  lastShown,
  ledgerOf,
  needing,
  nextWake,
  noteLook,
  noteRun,
  noteShown,
  pageHealth,
  readSettings,
  recomputeAll,
  rowsOf,
  type StoredOrder,
  undatedCount,
} from '../store';
import { type Memory, readMemory } from './memory';
import { holdingIn, withdrawable } from './withdraw';
import { noDataNotification, notificationOf, toolbarOf } from './words';

/** What the engine does to the world. Given from outside so that tests can break every step of it. */
export interface Effects {
  showNotification(notification: Notification): Promise<void>;
  standingNotifications(): Promise<string[]>;
  withdrawNotification(id: string): Promise<void>;
  /** Whether the browser lets notifications through, as far as it tells. */
  permission(): Promise<'granted' | 'denied' | 'unknown'>;
  setToolbar(toolbar: Toolbar): Promise<void>;
  /** Sets the one alarm, which goes off at a moment (epoch ms), and every hour from then on until it is set anew. */
  armAlarm(at: number): Promise<void>;
  /** When the alarm is set to go off, epoch ms; null where there is none. */
  alarmAt(): Promise<number | null>;
  /** What outlives the background, but not the browser; it needs no disk. */
  recall(): Promise<unknown>;
  remember(memory: Memory): Promise<void>;
  readFaults(): Promise<Fault[]>;
  writeFaults(faults: readonly Fault[]): Promise<void>;
}

export interface EngineContext {
  db: Database;
  effects: Effects;
  now: number;
  zone: string;
}

/** The alarm is never further off than this: a changed clock or zone is noticed by then. */
const HEARTBEAT = 12 * HOUR;
/** Orders that are looked at in one go. */
const PORTION = 500;
/** What could not be shown is tried again after this. */
const SHOW_AGAIN = HOUR;
/** A run that died, or could not read or store, is followed by another after this: soon, and not in a loop. */
const RUN_AGAIN = 5 * 60_000;
/** The clock was set back where the last run is further ahead than this. */
const CLOCK_SLACK = 60_000;
/** Faults that are over are told for so long. */
const TOLD_FOR = 7 * DAY;
/** Faults that keep the number on the toolbar, or the warnings behind it, from being sure. */
const BROKEN: readonly FaultCode[] = ['no-data', 'not-stored', 'broken-order', 'not-shown', 'alarm-refused'];
/** The id of the notification that the data cannot be read. */
const NO_DATA = 'no-data';
/** The id of the one that the user asks for, to see whether any comes. */
export const TEST = 'test';
/** They tell of no order. */
const UNLISTED: readonly string[] = [NO_DATA, TEST];
/** That the data cannot be read is told by notification once in so long. */
const NO_DATA_EVERY = DAY;

/** One run: its context, what it remembers, and what went wrong. */
interface Run extends EngineContext {
  memory: Memory;
  /** What was wrong after the run before. */
  before: readonly Fault[];
  faults: Map<FaultCode, number | undefined>;
  errors: unknown[];
  /** Does one step; where it fails the fault is noted, the others go on, and the answer is undefined. */
  attempt<T>(step: () => Promise<T>, fault?: FaultCode): Promise<T | undefined>;
}

/**
 * Does what is due at `now` and arms the alarm for what comes next. Costs in proportion to what is due. May be killed
 * at any instruction: a warning is recorded after it was shown, under an id that replaces itself, so that the next run
 * shows it again or not at all; an order keeps its old wake-up time until everything due of it is done.
 * A step that fails (a refused notification, a full disk) does not keep the others from being done; it becomes a fault
 * that the popup tells, and the first error is thrown at the end. `first` is done before all else but setting an alarm.
 */
export async function run(context: EngineContext, first?: () => Promise<void>): Promise<void> {
  const { effects, now, db } = context;
  const errors: unknown[] = [];
  const faults: Run['faults'] = new Map();
  const attempt: Run['attempt'] = async (step, fault) => {
    try {
      return await step();
    } catch (error) {
      errors.push(error);
      if (fault) faults.set(fault, undefined);
      return undefined;
    }
  };
  // First of all, so that a run that dies half-way is soon followed by another. What was set before is asked for in the
  // same breath: an alarm that went off is gone, and a worker that dies between two awaits must not leave none.
  const [alarm, soon, remembered, before = []] = await Promise.all([
    attempt(() => effects.alarmAt()),
    attempt(() => effects.armAlarm(now + RUN_AGAIN).then(() => now + RUN_AGAIN), 'alarm-refused'),
    attempt(() => effects.recall()),
    attempt(() => effects.readFaults()),
  ]);
  const memory = readMemory(remembered);
  const self: Run = { ...context, memory, before, faults, errors, attempt };
  const lost = alarm === null && memory.armed !== null && memory.armed > now + CLOCK_SLACK;
  // Where the browser refuses, what was set before still stands, and its loss is to be noticed, too.
  memory.armed = soon ?? alarm ?? null;
  if (first) await attempt(first, 'not-stored');
  const last = await attempt(() => lastRun(db), 'no-data');
  const since = last?.at ?? null;
  const setBack = since !== null && since > now + CLOCK_SLACK;
  if (setBack) faults.set('clock-back', since - now);
  else if (lost) faults.set('alarm-lost', undefined);
  // What was planned on the wrong clock, or by other leads, is forgotten.
  await lookAtDue(self, since, setBack || last?.replan === true);
  await tellNoData(self);
  await attempt(() => tellToolbar(self));
  // A run that could not note what it planned leaves the next one as much to do.
  const planned = !faults.has('not-stored') && !faults.has('no-data');
  if (planned || !setBack) await attempt(() => noteRun(now, planned, db), 'not-stored');
  const next = (await attempt(() => nextWake(db), 'no-data')) ?? UNBOUNDED;
  // What is due still could not be done, or not be noted as done.
  const again = next <= now || faults.has('no-data') || faults.has('not-stored');
  const at = Math.min(again ? now + RUN_AGAIN : next, now + HEARTBEAT);
  const armed = await attempt(() => effects.armAlarm(at).then(() => at), 'alarm-refused');
  memory.armed = armed ?? memory.armed;
  await attempt(() => effects.remember(memory));
  await attempt(() => tellFaults(self));
  if (errors.length) throw errors[0];
}

/**
 * What every start of the background and every alarm does: compute all orders anew where rules, zone or buyer have changed
 * (`version` is the extension's), then what is due. Tells whether orders may have changed, and the first error if any.
 */
export async function wakeUp(
  context: EngineContext,
  version: string,
): Promise<{ recomputed: boolean; error: unknown }> {
  const { db, now, zone } = context;
  let recomputed = false;
  const first = async () => {
    // Where nothing can be read, the run itself tells so.
    const settings = await readSettings(db).catch(() => null);
    if (!settings) return;
    recomputed = true;
    recomputed = await recomputeAll({ now, zone, settings, rules }, version, db);
  };
  const error = await run(context, first).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { recomputed, error };
}

async function lookAtDue(run: Run, since: number | null, all: boolean) {
  const { db, effects, now, zone, attempt, memory, faults, before } = run;
  const settings = await attempt(() => readSettings(db), 'no-data');
  await noteUnnoted(run);
  const shown = await attempt(() => lastShown(now, db), 'no-data');
  const blocked = (await attempt(() => effects.permission())) === 'denied';
  if (blocked) faults.set('blocked', undefined);
  // What waited for notifications to be allowed again need not wait for its next try.
  const waited = before.some(({ code }) => code === 'blocked' || code === 'not-shown');
  const look = waited && !blocked ? now + SHOW_AGAIN : now;
  const keys = await attempt(() => (all ? allKeys(db) : keysToLookAt(look, now, zone, db)), 'no-data');
  if (!keys || !settings || shown === undefined) return;
  if (!keys.length) return;

  const ordinary = memory.shown.filter((entry) => !entry.alone && entry.shownAt <= now);
  const of = {
    ...{ now, zone, settings, since },
    recent: (await attempt(() => aloneSince(now - HOUR, now, db))) ?? 0,
    lastShown: Math.max(shown ?? 0, ...ordinary.map((entry) => entry.shownAt)) || null,
  };
  const looks = new Map<OrderKey, Look>();
  const views = new Map<OrderKey, OrderView>();
  const due: Due[] = [];
  const broken: OrderKey[] = [];
  const lookAt = (rows: readonly StoredOrder[], ledger: readonly LedgerEntry[]) => {
    const found = dueOf(rows, { ...of, ledger });
    const own = rows.map((row) => lookOf(row, found.wakeAt.get(row.key) ?? null, now));
    for (const look of own) looks.set(look.key, look);
    due.push(...found.due);
    const telling = new Set(found.due.map(({ warnings }) => warnings[0].key));
    for (const row of rows) if (telling.has(row.key)) views.set(row.key, row);
  };
  for (let from = 0; from < keys.length; from += PORTION) {
    await attempt(async () => {
      const portion = keys.slice(from, from + PORTION);
      const rows = await rowsOf(portion, db);
      const ledger = [...(await ledgerOf(portion, db)), ...memory.shown];
      try {
        lookAt(rows, ledger);
      } catch {
        // One that lost its shape must not silence the others.
        for (const row of rows) {
          try {
            lookAt([row], ledger);
          } catch {
            broken.push(row.key);
            const { key, rev, state, until, needs } = row;
            looks.set(key, { key, rev, state, until, needs, wakeAt: now + HEARTBEAT });
          }
        }
      }
    }, 'no-data');
  }
  if (broken.length) faults.set('broken-order', broken.length);

  const { notifications, wait } = noticesOf(due, of);
  for (const [key, at] of wait) postpone(looks, key, at);
  let waiting = 0;
  for (const notice of asAnnounced(notifications, memory.showing)) {
    if (!blocked && (await show(run, notice, views, settings))) continue;
    waiting += new Set(notice.warnings.map(({ key }) => key)).size;
    for (const { key } of notice.warnings) postpone(looks, key, now + SHOW_AGAIN);
  }
  if (waiting && !blocked) faults.set('not-shown', waiting);
  await attempt(() => withdraw(run, settings, blocked));
  const noted = [...looks.values()];
  for (let from = 0; from < noted.length; from += PORTION) {
    await attempt(() => noteLook(noted.slice(from, from + PORTION), db), 'not-stored');
  }
}

/**
 * The orders that are due until `look`; where there are any, also those that wait for this morning's notification: it lists all that
 * is due, whenever it comes.
 */
async function keysToLookAt(look: number, now: number, zone: string, db: Database): Promise<OrderKey[]> {
  const keys = await dueKeys(look, db);
  const morning = morningOf(now, zone);
  return keys.length && now < morning ? dueKeys(morning, db) : keys;
}

/** What is stored of an order after it was looked at. */
function lookOf(row: OrderView & { rev?: number }, wakeAt: number | null, now: number): Look {
  const shown = shownOf(row.order, row.windows, now);
  const until = untilOf(shown);
  const needs = needsYou(row, shown, now) ? 1 : 0;
  return { key: row.key, rev: row.rev, state: shown.state, until, needs, wakeAt: wakeAt ?? UNBOUNDED };
}

function postpone(looks: Map<OrderKey, Look>, key: OrderKey, at: number) {
  const look = looks.get(key);
  if (look) look.wakeAt = Math.min(look.wakeAt, at);
}

/** What an earlier run showed and could not record, because it died or the database took nothing, is recorded first. */
async function noteUnnoted({ memory, db, effects, attempt }: Run) {
  const { showing } = memory;
  // What stands under its id can only be this, so it was shown.
  if (showing?.same && (await attempt(() => effects.standingNotifications()))?.includes(showing.id)) {
    memory.shown.push(...showing.entries);
    memory.showing = null;
  }
  if (!memory.shown.length) return;
  await attempt(async () => {
    await noteShown(memory.shown, db);
    memory.shown = [];
    await effects.remember(memory);
  }, 'not-stored');
}

/**
 * What an earlier run died over, perhaps after showing it, is told again under its id, so that it replaces itself: what
 * would now be parts of several notifications is one.
 */
function asAnnounced(notices: readonly Notice[], showing: Memory['showing']): Notice[] {
  const names = new Set(showing?.entries.map(({ id }) => id));
  const again = notices.filter(({ warnings }) => warnings.some(({ id }) => names.has(id)));
  if (!showing || !again.length) return [...notices];
  const one: Notice = {
    id: showing.id,
    warnings: again.flatMap(({ warnings }) => warnings),
    alone: again.every(({ alone }) => alone),
    late: again.some(({ late }) => late),
    ...(again.every(({ silent }) => silent) && { silent: true as const }),
  };
  return [one, ...notices.filter((notice) => !again.includes(notice))];
}

/** Shows a notification and records it; false where the browser refused it. */
async function show(
  run: Run,
  notice: Notice,
  views: ReadonlyMap<OrderKey, OrderView>,
  settings: Settings,
): Promise<boolean> {
  const { db, effects, memory, now, zone, attempt, faults } = run;
  const { id, alone } = notice;
  const entries = notice.warnings.map((warning): LedgerEntry => {
    const { id: name, kind, key, right, line, lead, about } = warning;
    return { id: name, kind, key, right, line, lead, about, shownAt: now, shownIn: id, alone };
  });
  // Where something else may stand under this id, nobody can tell later whether it is this.
  const standing = await attempt(() => effects.standingNotifications());
  const before = memory.showing?.id === id ? memory.showing : null;
  const told = before?.entries.map((entry) => entry.id) ?? [];
  const same = before
    ? before.same && entries.every((entry) => told.includes(entry.id))
    : standing !== undefined && !standing.includes(id);
  memory.showing = { id, entries, same };
  await attempt(() => effects.remember(memory));
  const shown = await attempt(async () => {
    // One that replaces itself goes on telling what it told.
    const kept = standing?.includes(id) ? await holdingIn(id, { db, settings, now }) : [];
    const all = { ...notice, warnings: [...notice.warnings, ...kept.map(({ warning }) => warning)] };
    const known = [...views.values(), ...kept.map(({ view }) => view)];
    const words = notificationOf(all, known, now, zone);
    await effects.showNotification(notice.silent ? { ...words, silent: true } : words);
    memory.said[id] = words.message;
    return true;
  });
  if (!shown) {
    memory.showing = null;
    return false;
  }
  const noted = await attempt(() => noteShown(entries, db).then(() => true), 'not-stored');
  // Remembered at least as long as the browser runs, so that a full disk does not bring it again and again.
  if (!noted) memory.shown.push(...entries);
  memory.showing = null;
  if (faults.has('not-stored') || memory.shown.length) await attempt(() => effects.remember(memory));
  return true;
}

/** Takes back notifications of which nothing holds any more; those of which some does are shown anew without the rest. */
async function withdraw(run: Run, settings: Settings, blocked: boolean) {
  const { db, effects, memory, now, zone, attempt } = run;
  const standing = await effects.standingNotifications();
  memory.said = Object.fromEntries(Object.entries(memory.said).filter(([id]) => standing.includes(id)));
  if (!standing.length) return;
  const told = standing.filter((id) => !UNLISTED.includes(id));
  const stale = await withdrawable(told, memory.shown, { db, settings, now });
  for (const { id, left, views, entries } of stale) {
    // One that fails keeps the others from nothing.
    await attempt(async () => {
      // Where none may be shown, what is left of one cannot be either.
      if (!left.length || blocked) await effects.withdrawNotification(id);
      else {
        const notice: Notice = { id, warnings: left, alone: true, late: false };
        const words = notificationOf(notice, views, now, zone);
        // Part of what it told may never have been named; and a ledger that takes nothing would bring it again and again.
        if (memory.said[id] !== words.message) await effects.showNotification({ ...words, silent: true });
        memory.said[id] = words.message;
      }
      await noteShown(entries, db);
    });
  }
}

/** Where nothing can be computed that is told, once a day, and taken back when it is over. */
async function tellNoData({ effects, memory, now, attempt, faults }: Run) {
  const { noData } = memory;
  if (!faults.has('no-data')) {
    if (noData?.stands) await attempt(() => effects.withdrawNotification(NO_DATA));
    if (noData) noData.stands = false;
    return;
  }
  const lately = noData !== null && now - noData.at < NO_DATA_EVERY && now >= noData.at;
  if (lately || faults.has('blocked')) return;
  await attempt(async () => {
    await effects.showNotification(noDataNotification(NO_DATA));
    memory.noData = { at: now, stands: true };
    await effects.remember(memory);
  });
}

async function tellToolbar(run: Run) {
  const { db, effects, now, faults } = run;
  // Nothing is calm while it cannot be read.
  const { count, soonest } = faults.has('no-data') ? { count: 0, soonest: null } : await needing(db);
  const health = faults.has('no-data') ? [] : await pageHealth(db);
  const unread = health.some(({ problems }) => problems.some(isPageProblem));
  const broken = standingFaults(run).some(({ code }) => BROKEN.includes(code));
  const undated = count || unread || broken ? 0 : await undatedCount(db);
  const urgent = soonest !== null && soonest - now <= 2 * DAY;
  await effects.setToolbar(toolbarOf({ count, urgent, unread, broken, undated }));
}

/** What is wrong now: what went right again is gone, what is over stays for some days. */
function standingFaults({ faults, before, now }: Run): Fault[] {
  // Broken orders are looked at once in a heartbeat; until then they are what they were.
  const toldFor = (code: FaultCode) =>
    PAST.includes(code) ? TOLD_FOR : code === 'broken-order' ? HEARTBEAT + HOUR : 0;
  const kept = before.filter(
    ({ code, at }) => !faults.has(code) && now - at < toldFor(code) && at <= now + DAY,
  );
  const present = [...faults].map(([code, n]): Fault => {
    const since = toldFor(code) ? undefined : before.find((fault) => fault.code === code)?.at;
    return { code, at: since !== undefined && since <= now ? since : now, ...(n !== undefined && { n }) };
  });
  return [...present, ...kept];
}

async function tellFaults(run: Run) {
  const list = standingFaults(run);
  if (JSON.stringify(list) !== JSON.stringify(run.before)) await run.effects.writeFaults(list);
}
