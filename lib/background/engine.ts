import { type LedgerEntry, plan, type Warning } from '../deadlines';
import { UNBOUNDED } from '../domain/instant';
import { clockRunOut, NEEDS_YOU } from '../domain/order';
import { isPageProblem } from '../domain/problem';
import { DAY, HOUR } from '../domain/window';
import type { Notification } from '../platform/notifications';
import type { Toolbar } from '../platform/toolbar';
import {
  type Database,
  lastShown,
  ledgerOf,
  noteLook,
  noteRun,
  noteShown,
  pageHealth,
  readSettings,
} from '../store';
import { notificationOf, toolbarOf } from './words';

/** What the engine does to the world. Given from outside so that tests can break every step of it. */
export interface Effects {
  showNotification(notification: Notification): Promise<void>;
  standingNotifications(): Promise<string[]>;
  withdrawNotification(id: string): Promise<void>;
  setToolbar(toolbar: Toolbar): Promise<void>;
  armAlarm(at: number): Promise<void>;
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

/**
 * Does what is due at `now` and arms the alarm for what comes next. Costs in proportion to what is due. May be killed
 * at any instruction: a warning is recorded after it was shown, under an id that replaces itself, so that the next run
 * shows it again or not at all; an order keeps its old wake-up time until everything due of it is done.
 * A step that fails (a refused notification, say) does not keep the others from being done; the first error is thrown
 * at the end.
 */
export async function run(context: EngineContext): Promise<void> {
  const { db, effects, now } = context;
  const errors: unknown[] = [];
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
      return true;
    } catch (error) {
      errors.push(error);
      return false;
    }
  };
  // First of all, so that a run that dies half-way is followed by another.
  await attempt(() => effects.armAlarm(now + HEARTBEAT));
  await attempt(() => noteRun(now, db));
  await attempt(() => lookAtDue(context, attempt));
  await attempt(() => tellToolbar(context));
  await attempt(async () => {
    const next = await db.orders.orderBy('wakeAt').first();
    await effects.armAlarm(Math.min(next?.wakeAt ?? UNBOUNDED, now + HEARTBEAT));
  });
  if (errors.length) throw errors[0];
}

async function lookAtDue(
  context: EngineContext,
  attempt: (step: () => Promise<unknown>) => Promise<boolean>,
) {
  const { db, effects, now, zone } = context;
  const settings = await readSettings(db);
  const due = await db.orders.where('wakeAt').belowOrEqual(now).toArray();
  if (!due.length) return;
  const ledger: LedgerEntry[] = [];
  for (let from = 0; from < due.length; from += PORTION) {
    const keys = due.slice(from, from + PORTION).map((row) => row.key);
    ledger.push(...(await ledgerOf(keys, db)));
  }
  const result = plan(due, { now, zone, settings, ledger, lastShown: await lastShown(db) });

  const failed = new Set<string>();
  for (const { id, warnings, urgent } of result.notifications) {
    const views = due.filter((row) => warnings.some((warning) => warning.key === row.key));
    const shown = await attempt(async () => {
      await effects.showNotification(notificationOf(id, warnings, views, now, zone));
      await noteShown(
        warnings.map((warning) => entryOf(warning, now, urgent)),
        db,
      );
    });
    if (!shown) for (const warning of warnings) failed.add(warning.key);
  }
  await withdrawSettled(context, due);
  const looks = due.map((view) => ({
    view,
    // What could not be shown is tried again at the next occasion, not in a loop.
    wakeAt: failed.has(view.key) ? now + HOUR : (result.wakeAt.get(view.key) ?? null),
  }));
  for (let from = 0; from < looks.length; from += PORTION) {
    await noteLook(looks.slice(from, from + PORTION), now, db);
  }
}

const entryOf = (warning: Warning, now: number, urgent: boolean): LedgerEntry => ({
  id: warning.id,
  key: warning.key,
  right: warning.right,
  line: warning.line,
  lead: warning.lead,
  closes: warning.closes,
  shownAt: now,
  urgent,
});

/** Takes back the notifications of orders that are settled. Their ids begin with the order's key. */
async function withdrawSettled({ effects }: EngineContext, rows: readonly { key: string; state: string }[]) {
  const settled = rows.filter((row) => row.state === 'settled').map((row) => `${row.key}:`);
  if (!settled.length) return;
  for (const id of await effects.standingNotifications()) {
    if (settled.some((prefix) => id.startsWith(prefix))) await effects.withdrawNotification(id);
  }
}

async function tellToolbar({ db, effects, now }: EngineContext) {
  const needing = await db.orders
    .where('state')
    .anyOf([...NEEDS_YOU])
    .toArray();
  const inDispute = await db.orders.where('state').equals('dispute').toArray();
  needing.push(
    ...inDispute.filter(
      (row) => (row.until !== null && row.until - now <= 7 * DAY) || clockRunOut(row, now) !== null,
    ),
  );
  const soonest = Math.min(UNBOUNDED, ...needing.map((row) => row.until ?? UNBOUNDED));
  const unread = (await pageHealth(db)).some((health) => health.problems.some(isPageProblem));
  const undated = await db.orders.where('state').equals('unknown').count();
  await effects.setToolbar(
    toolbarOf({ count: needing.length, urgent: soonest - now <= 2 * DAY, unread, undated }),
  );
}
