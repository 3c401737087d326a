import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/background/engine';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import type { Observation } from '@/lib/domain/schema';
import { DAY, HOUR } from '@/lib/domain/window';
import { append, type Database, lastRun, ledgerOf, writeSettings } from '@/lib/store';
import { refundBefore, saw } from '../../support/orders';
import { CLOSES, context, disk, first, fresh, ONE, order, World, ZONE } from '../../support/world';

let db: Database;
let world: World;

beforeEach(() => {
  disk.full = false;
  db = fresh();
  world = new World();
});
afterEach(() => db.delete());

const store = (observations: Observation[], now: number) => append(observations, context(now), db);
const tick = (now: number) => run({ db, effects: world, now, zone: ZONE });

const TWO = '8210000000000002';
const THREE = '8210000000000003';
const keyOf = (id: string) => `aliexpress:${id}` as const;
const titles = () => world.notifications.map(({ title }) => title);
const settled = (id: string, value: boolean, at: number) =>
  store([saw('settled', value, { reader: 'user', at, order: id })], at);
/** Leads of claims for what did not come. */
const leads = (before: number[]) => ({
  ...DEFAULT_SETTINGS.leads,
  'not-received': { before, opens: false },
});
/** The order has lost its shape, and is due to be looked at. */
const breakOrder = (id: string, wakeAt: number) =>
  db.orders.update(keyOf(id), { windows: null as never, wakeAt });

/** A run that dies over its next notification, when it was shown or just before. */
function dieOver(when: 'before' | 'after', now: number): Promise<void> {
  const show = world.showNotification.bind(world);
  const died = new Promise<void>((resolve) => {
    world.showNotification = async (notification) => {
      world.showNotification = show;
      if (when === 'after') await show(notification);
      resolve();
      await new Promise(() => undefined);
    };
  });
  return Promise.race([tick(now), died]);
}

describe('a background that dies over a notification', () => {
  it('tells the others that were due with it as well, and records all of them', async () => {
    await store([...order(ONE, '2026-11-20'), ...order(TWO, '2026-11-20')], first);
    await tick(first);
    for (const days of [7, 3, 1]) await tick(CLOSES - days * DAY);
    world.notifications = [];
    await dieOver('after', CLOSES - 3 * HOUR);
    // The user closed it meanwhile, so that nobody can tell whether it was shown.
    world.standing.clear();
    await tick(CLOSES - 3 * HOUR + 60_000);
    const told = world.notifications.map(({ message }) => message.slice(0, 7));
    expect(told.sort()).toEqual(['Thing 1', 'Thing 1', 'Thing 2']);
    const entries = await ledgerOf([keyOf(ONE), keyOf(TWO)], db);
    expect(entries.filter(({ lead }) => lead === 3)).toHaveLength(2);
  });

  it('does not take for shown what was to join those that stand under the same id', async () => {
    const ids = [1, 2, 3, 4, 5, 6, 7].map((n) => `821000000000000${n}`);
    for (const id of ids) await store(order(id, '2026-12-20'), first);
    await tick(first);
    const now = CLOSES - 5 * HOUR;
    const endsTonight = (id: string, at: number) =>
      store([refundBefore('2026-11-20', { order: id, at })], at);
    for (const [n, id] of ids.slice(0, 6).entries()) {
      await endsTonight(id, now + n * 1000);
      await tick(now + n * 1000);
    }
    await endsTonight('8210000000000007', now + 10_000);
    await dieOver('before', now + 10_000);
    await tick(now + 20_000);
    expect(world.notifications.at(-1)?.message).toMatch(/Thing 7/);
  });
});

describe('a background that dies twice', () => {
  it('does not take for shown what joined in between, where the browser lists late what it shows', async () => {
    const now = CLOSES - 3 * DAY;
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await dieOver('after', now);
    const [id = ''] = world.standing;
    world.standing.clear();
    await store(order(TWO, '2026-11-20'), first);
    await dieOver('before', now + 60_000);
    world.standing.add(id);
    await tick(now + 120_000);
    expect(world.notifications.at(-1)?.message).toMatch(/Thing 2/);
  });
});

describe('what stands on the screen stays', () => {
  it('where it was told after a snooze that held nothing of it back', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    // Snoozed while the close seemed a month further off.
    const told = CLOSES - 8 * DAY;
    const value = { until: CLOSES - 3 * DAY, told, closes: CLOSES + 30 * DAY };
    await store([saw('snoozed', value, { reader: 'user', at: told, order: ONE })], told);
    await tick(told);
    await tick(CLOSES - 7 * DAY);
    expect(world.standing.size).toBe(1);
    const later = CLOSES - 7 * DAY + HOUR;
    await store([saw('title', 'Other', { order: ONE, line: `${ONE}1`, at: later })], later);
    await tick(later);
    expect(world.standing.size).toBe(1);
  });

  it('where only some of a list is told again by itself, and goes when all of it is', async () => {
    await store([...order(ONE, '2026-11-20'), ...order(TWO, '2026-11-23')], first);
    await tick(first);
    await tick(CLOSES - 3 * DAY);
    const [list] = world.standing;
    expect(world.notifications.at(-1)?.message).toMatch(/Thing 1.*\nThing 2/);
    world.notifications = [];
    await tick(CLOSES - DAY);
    expect(titles(), 'the list is not shown anew').toEqual(['24 hours left to claim']);
    expect([...world.standing]).toContain(list);
    await tick(CLOSES - 3 * HOUR);
    await tick(CLOSES + 2 * DAY);
    expect(titles().at(-1)).toBe('24 hours left to claim');
    expect([...world.standing]).not.toContain(list);
  });

  it('as it was left: what was taken off a list does not come back with the next change', async () => {
    for (const id of [ONE, TWO, THREE]) await store(order(id, '2026-11-20'), first);
    await tick(first);
    const now = CLOSES - 3 * DAY;
    await tick(now);
    const changes = [
      { id: ONE, value: true },
      { id: ONE, value: false },
      { id: TWO, value: true },
    ];
    for (const [n, { id, value }] of changes.entries()) {
      await settled(id, value, now + (n + 1) * 1000);
      await tick(now + (n + 1) * 1000);
    }
    expect(world.notifications.at(-1)?.message).toMatch(/^Thing 3/);
    expect(world.notifications.at(-1)?.message).not.toMatch(/Thing 1/);
  });

  it('where its order has lost its shape, so that nobody knows', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 7 * DAY);
    expect(world.standing.size).toBe(1);
    await breakOrder(ONE, CLOSES - 7 * DAY + HOUR);
    await tick(CLOSES - 7 * DAY + HOUR);
    expect(world.standing.size).toBe(1);
  });
});

describe('what stands on the screen goes', () => {
  it('where nobody knows any more what it tells, but not what tells of no order', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    for (const id of ['nobody', 'test']) world.standing.add(id);
    await tick(CLOSES - 3 * DAY);
    expect([...world.standing]).toEqual(['test', world.notifications.at(-1)?.id]);
  });

  it('when a later one tells the same, and not before, also while the disk is full', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 10 * DAY);
    disk.full = true;
    for (const days of [3, 1]) {
      await tick(CLOSES - days * DAY).catch(() => undefined);
      expect([...world.standing], `${days} days`).toEqual([world.notifications.at(-1)?.id]);
      await tick(CLOSES - days * DAY + HOUR).catch(() => undefined);
      expect([...world.standing], `${days} days, an hour later`).toEqual([world.notifications.at(-1)?.id]);
    }
    expect(new Set(world.notifications.map(({ id }) => id)).size).toBe(world.notifications.length);
  });
});

describe('settings that are changed', () => {
  it('hold for orders that are not due: the next look is as the new leads want it', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 7 * DAY);
    await writeSettings({ leads: leads([168, 120]) }, CLOSES - 6 * DAY, db);
    await tick(CLOSES - 6 * DAY);
    expect((await db.orders.get(keyOf(ONE)))?.wakeAt).toBeLessThanOrEqual(CLOSES - 5 * DAY);
  });

  it('are applied once, and quiet hours that are taken away like those that are set', async () => {
    for (const quiet of [{ from: 0, to: 60 }, null]) {
      await writeSettings({ quiet }, first, db);
      expect((await lastRun(db)).replan).toBe(true);
      await tick(first);
      expect((await lastRun(db)).replan).toBe(false);
    }
    await writeSettings({ country: 'DE' }, first, db);
    expect((await lastRun(db)).replan).toBe(false);
  });

  it('are applied by the next run where this one could not store what it planned', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await writeSettings({ quiet: { from: 0, to: 60 } }, first, db);
    // The looks alone do not fit; that the engine ran does.
    const put = vi.spyOn(db.orders, 'bulkPut').mockRejectedValue(new Error('full'));
    await expect(tick(first + HOUR)).rejects.toThrow('full');
    expect(await lastRun(db)).toEqual({ at: first + HOUR, replan: true });
    put.mockRestore();
    await tick(first + 2 * HOUR);
    expect((await lastRun(db)).replan).toBe(false);
  });
});

describe('what is not stored or has lost its shape', () => {
  it('counts for the one notification a day all the same, while the disk is full', async () => {
    await store(order(ONE, '2026-11-20'), first);
    const value = { until: CLOSES - 3 * DAY + 2 * HOUR, told: first, closes: CLOSES };
    const snooze = saw('snoozed', value, { reader: 'user', at: first, order: TWO });
    await store([...order(TWO, '2026-11-20'), snooze], first);
    await tick(first);
    await tick(CLOSES - 10 * DAY);
    const shown = world.notifications.length;
    const now = CLOSES - 7 * DAY;
    disk.full = true;
    await tick(now).catch(() => undefined);
    expect(world.notifications).toHaveLength(shown + 1);
    disk.full = false;
    await store([saw('unsaid:snoozed', true, { reader: 'user', at: now + HOUR, order: TWO })], now + HOUR);
    disk.full = true;
    await tick(now + 2 * HOUR).catch(() => undefined);
    expect(world.notifications).toHaveLength(shown + 1);
  });

  it('is looked at again in half a day, and never in a loop', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await breakOrder(ONE, first);
    await tick(first);
    expect((await db.orders.get(keyOf(ONE)))?.wakeAt).toBe(first + 12 * HOUR);
  });
});

describe('a clock that was ahead', () => {
  it('leaves no fault behind that could not have happened yet', async () => {
    world.faults = [{ code: 'vanished', at: first + 300 * DAY }];
    await tick(first);
    expect(world.faults).toEqual([]);
  });

  it('and is right again explains a missing alarm: that is not told beside it', async () => {
    await tick(first);
    world.alarm = null;
    await tick(first - 10 * DAY);
    expect(world.faults).toMatchObject([{ code: 'clock-back', n: 10 * DAY }]);
  });

  it('the loss of an alarm is told, also of one that stood since the browser refused a new one', async () => {
    await tick(first);
    const stood = world.alarm;
    world.noAlarms = true;
    await tick(first + HOUR).catch(() => undefined);
    expect(world.alarm).toBe(stood);
    world.noAlarms = false;
    world.alarm = null;
    await tick(first + 2 * HOUR);
    expect(world.faults.map(({ code }) => code)).toContain('alarm-lost');
  });

  it('does not keep it from being said that the data cannot be read', async () => {
    const broken = { ...db, orders: undefined, meta: undefined } as unknown as Database;
    world.memory = { noData: { at: first + 300 * DAY, stands: false } };
    await expect(run({ db: broken, effects: world, now: first, zone: ZONE })).rejects.toThrow();
    expect(titles()).toEqual(['ClaimClock cannot open its data']);
  });
});

describe('the toolbar', () => {
  it('is red where an order has two days left or less', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 3 * DAY);
    const soon = world.toolbar?.color;
    await tick(CLOSES - 2 * DAY);
    expect([soon, world.toolbar?.color]).toEqual(['#8a4b00', '#b3141d']);
  });
});
