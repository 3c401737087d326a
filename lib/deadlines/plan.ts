import { dayOf, momentOf, shiftDay } from '../domain/calendar';
import { nextChange } from '../domain/order';
import type { OrderKey, OrderView } from '../domain/view';
import { DAY, HOUR } from '../domain/window';
import { quietAt, yieldsTo } from './quiet';
import type { Settings } from './settings';
import { type Warning, type WarningKind, warningsOf, windowKey } from './warnings';

/** A warning that was shown. */
export interface LedgerEntry
  extends Pick<Warning, 'id' | 'kind' | 'key' | 'right' | 'line' | 'lead' | 'about'> {
  /** Epoch ms. */
  shownAt: number;
  /** Id of the notification that told it. */
  shownIn: string;
  /** It came alone, because less than a day was left or the user had snoozed it; it is not the day's notification. */
  alone: boolean;
  /** Worded anew where it stood, once the moment that it counted down to had come. */
  passed?: true;
}

/** A notification to show, with the warnings that it tells and all that it settles. */
export interface Notice {
  id: string;
  /** Of each window the one that is told first, then those that it makes needless; soonest window first. */
  warnings: Warning[];
  /** It does not count as the day's notification. */
  alone: boolean;
  /** Something in it comes late, because the background did not run when it was due. */
  late: boolean;
  /** One of too many: without a sound. */
  silent?: true;
}

/** What is to be done at one moment. */
export interface Plan {
  notifications: Notice[];
  /** Of each order, the next moment (epoch ms) at which something of it changes or is due; null where nothing does. */
  wakeAt: Map<OrderKey, number | null>;
}

/** What a plan depends on beside the orders. */
export interface PlanContext {
  /** Epoch ms. */
  now: number;
  /** The viewer's. */
  zone: string;
  settings: Settings;
  /** What was shown of these orders. */
  ledger: readonly LedgerEntry[];
  /** When the day's last ordinary notification was shown, epoch ms. */
  lastShown: number | null;
  /** How many notifications came alone in the last hour, those not counted that the user had snoozed. */
  recent?: number;
  /** When the background last did what was due, epoch ms; what became due since then and long ago is late. */
  since?: number | null;
}

/** Warnings of one window that are due, the one to tell first. */
export interface Due {
  warnings: [Warning, ...Warning[]];
  late: boolean;
}

/** The user wanted it then. */
const isWanted = ({ warnings }: Due) => warnings.some(({ kind }) => kind === 'snooze');

/** A warning missed by less than this is still told, as late: other ways to the money are open for months. */
const LATE = 60 * DAY;
/** Alarms may come a little late; what is told by so much later is not called late. */
const LATE_BY = HOUR;
/** By the local clock, when a notification is shown that had to wait for the next day: 9:00. */
const MORNING = 9 * 60;
/** A warning that seems to have been shown later than now was shown by a clock that was ahead. */
const CLOCK_SLACK = 60_000;
/** A window and its predecessor whose close moved by no more than this have the same warnings. */
const SAME_CLOSE = DAY;
/** More than so many that would come alone at once are one list. */
const ALONE_AT_ONCE = 3;
/**
 * After so many in one hour the next share one notification, which replaces itself without a sound: no page can make a
 * flood by telling of one order after the other, and none of them waits.
 */
const ALONE_AN_HOUR = 5;

const RANK: readonly WarningKind[] = ['closes', 'opens', 'soft', 'ask', 'snooze'];
/** What is told of a window first: that it closes, by its shortest lead. */
const telling = (a: Warning, b: Warning) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || a.lead - b.lead;

/** Whether an entry of the ledger is this warning. */
export function isTold(warning: Warning, entry: LedgerEntry): boolean {
  const { kind, right, line, lead, about } = warning;
  if (entry.kind !== kind) return false;
  // The order was snoozed, whichever of its windows comes next.
  if (kind === 'snooze') return entry.about === about;
  if (entry.right !== right || entry.line !== line || entry.lead !== lead) return false;
  return Math.abs(entry.about - about) <= SAME_CLOSE;
}

/**
 * Since this was due the buyer was warned that the window closes, no later than it does now: only what lies ahead of now
 * is news after an extension. (That a close has come nearer is news at once.)
 */
const isOutdone = (warning: Warning, entry: LedgerEntry) =>
  ['closes', 'opens', 'soft'].includes(warning.kind) &&
  entry.kind === 'closes' &&
  entry.right === warning.right &&
  entry.line === warning.line &&
  entry.shownAt >= warning.due &&
  entry.about <= warning.closes + SAME_CLOSE;

/** When a warning is to be shown: before quiet hours in which, or just after which, its last safe moment would pass. */
function showAt({ kind, due, closes }: Warning, zone: string, settings: Settings): number {
  if (kind === 'ask') return due;
  const stretch = quietAt(due, zone, settings.quiet);
  return stretch && yieldsTo(closes, stretch) ? stretch.from : due;
}

/** What is said too late to be of use: that a right opens once it is open or over, that it closes months after it has. */
function isStale({ kind, about, closes }: Warning, now: number): boolean {
  if (kind === 'ask') return false;
  if (kind === 'soft') return now >= about;
  if (kind === 'opens') return now >= closes;
  return now >= closes + LATE;
}

/** When a notification comes that waited for the day of `now`: epoch ms. */
export const morningOf = (now: number, zone: string): number => momentOf(dayOf(now, zone), MORNING, zone);

/** The earlier of two moments; null is never. */
const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));

/** What of these orders is due at `now`, by window, and when to look at each again. Pure. */
export function dueOf(
  views: readonly OrderView[],
  { now, zone, settings, ledger, since = null }: PlanContext,
): { due: Due[]; wakeAt: Plan['wakeAt'] } {
  const told = new Map<OrderKey, LedgerEntry[]>();
  for (const entry of ledger) {
    // Shown while the clock was ahead: the time it spoke of has not come.
    if (entry.shownAt > now + CLOCK_SLACK) continue;
    const list = told.get(entry.key);
    if (list) list.push(entry);
    else told.set(entry.key, [entry]);
  }
  const due = new Map<string, Due>();
  const wakeAt: Plan['wakeAt'] = new Map();
  for (const view of views) {
    let wake = nextChange(view.windows, now);
    const entries = told.get(view.key) ?? [];
    for (const warning of warningsOf(view, settings, now)) {
      if (entries.some((entry) => isTold(warning, entry))) continue;
      const at = showAt(warning, zone, settings);
      if (at > now) {
        wake = earlier(wake, at);
        continue;
      }
      if (isStale(warning, now) || entries.some((entry) => isOutdone(warning, entry))) continue;
      const name = windowKey(warning);
      const held = due.get(name);
      // What was read since was not slept over.
      const late = at + LATE_BY < now && since !== null && since < at && view.order.lastSeen < at;
      if (!held) due.set(name, { warnings: [warning], late });
      else {
        held.warnings.push(warning);
        held.late ||= late;
      }
    }
    wakeAt.set(view.key, wake);
  }
  for (const { warnings } of due.values()) warnings.sort(telling);
  return { due: [...due.values()], wakeAt };
}

/**
 * How what is due is told at `now`: at most one ordinary notification a day, which lists all; what closes within a day,
 * and what was snoozed, comes alone; all of it is one list where something was slept over, or where too much would come
 * alone. What has to wait (quiet hours, tomorrow's notification) is in `wait`, with the moment to look again. Pure.
 */
export function noticesOf(
  due: readonly Due[],
  { now, zone, settings, lastShown, recent = 0 }: Omit<PlanContext, 'ledger'>,
): { notifications: Notice[]; wait: Map<OrderKey, number> } {
  const today = dayOf(now, zone);
  const hadToday = lastShown !== null && lastShown <= now && dayOf(lastShown, zone) === today;
  const tomorrow = momentOf(shiftDay(today, 1), MORNING, zone);
  const quiet = quietAt(now, zone, settings.quiet);
  const wait = new Map<OrderKey, number>();
  const alone: Due[] = [];
  const ordinary: Due[] = [];
  for (const one of due) {
    const [first] = one.warnings;
    const wanted = isWanted(one);
    const hold = (until: number) => wait.set(first.key, Math.min(until, wait.get(first.key) ?? until));
    const passes = quiet && first.kind !== 'ask' && first.closes > now && yieldsTo(first.closes, quiet);
    const soon = wanted || (first.kind !== 'ask' && first.closes - now <= DAY && now < first.ends);
    if (quiet && !wanted && !passes) hold(quiet.to);
    else if (soon) alone.push(one);
    else if (!hadToday) ordinary.push(one);
    else {
      const lastDay = first.closes - DAY;
      hold(lastDay > now ? Math.min(tomorrow, lastDay) : tomorrow);
    }
  }
  const soonest = (a: Due, b: Due) => a.warnings[0].closes - b.warnings[0].closes;
  const notice = (id: string, list: readonly Due[], byItself: boolean): Notice => ({
    id,
    warnings: list.flatMap(({ warnings }) => warnings),
    alone: byItself,
    late: list.some(({ late }) => late),
  });
  const all = [...alone, ...ordinary].sort(soonest);
  const [first] = all;
  if (!first) return { notifications: [], wait };
  const slept = all.some(({ late }) => late);
  const name = first.warnings[0].id;
  const crowd = recent >= ALONE_AN_HOUR ? alone.filter((one) => !isWanted(one)) : [];
  const crowded = crowd.length > 0;
  if (!crowded && all.length > 1 && (slept || alone.length > ALONE_AT_ONCE))
    return { notifications: [notice(`summary:${name}`, all, !ordinary.length)], wait };
  alone.sort(soonest);
  const notifications = alone
    .filter((one) => !crowd.includes(one))
    .map((one) => notice(one.warnings[0].id, [one], true));
  if (crowded) notifications.push({ ...notice(`urgent:${today}`, crowd.sort(soonest), true), silent: true });
  ordinary.sort(soonest);
  const [one] = ordinary;
  if (one)
    notifications.push(
      notice(ordinary.length === 1 ? one.warnings[0].id : `digest:${today}`, ordinary, false),
    );
  return { notifications, wait };
}

/** What to show at `now` for these orders, and when to look at each again. Pure. */
export function plan(views: readonly OrderView[], context: PlanContext): Plan {
  const { due, wakeAt } = dueOf(views, context);
  const { notifications, wait } = noticesOf(due, context);
  for (const [key, at] of wait) wakeAt.set(key, earlier(wakeAt.get(key) ?? null, at));
  return { notifications, wakeAt };
}
