import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Effects, run } from '@/lib/background/engine';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import type { Observation } from '@/lib/domain/schema';
import { DAY, HOUR } from '@/lib/domain/window';
import type { Notification } from '@/lib/platform/notifications';
import type { Toolbar } from '@/lib/platform/toolbar';
import { rules } from '@/lib/rules';
import { append, Database } from '@/lib/store';
import { refundBefore, saw, status } from '../../support/orders';

const ZONE = 'Europe/Berlin';

/** A browser in which any step may be the last one of the background's life. */
class World implements Effects {
  notifications: Notification[] = [];
  standing = new Set<string>();
  toolbar: Toolbar | null = null;
  alarm: number | null = null;
  /** Steps left to live; null is for ever. */
  life: number | null = null;
  refuse = false;

  private died: () => void = () => undefined;
  /** Resolves when the background has died. */
  death = new Promise<void>((resolve) => {
    this.died = resolve;
  });

  /** Nothing of a killed background goes on: what waits for this step waits for ever. */
  private async step() {
    if (this.life === null) return;
    if (this.life-- > 0) return;
    this.died();
    await new Promise(() => undefined);
  }
  async showNotification(notification: Notification) {
    await this.step();
    if (this.refuse) throw new Error('refused');
    this.notifications.push(notification);
    this.standing.add(notification.id);
    await this.step();
  }
  async standingNotifications() {
    await this.step();
    return [...this.standing];
  }
  async withdrawNotification(id: string) {
    await this.step();
    this.standing.delete(id);
  }
  async setToolbar(toolbar: Toolbar) {
    await this.step();
    this.toolbar = toolbar;
  }
  async armAlarm(at: number) {
    await this.step();
    this.alarm = at;
  }
}

let db: Database;
let world: World;
let count = 0;

beforeEach(() => {
  db = new Database(`engine-${count++}`);
  world = new World();
});
afterEach(() => db.delete());

const context = (now: number) => ({ now, zone: ZONE, settings: DEFAULT_SETTINGS, rules });
const store = (observations: Observation[], now: number) => append(observations, context(now), db);
const tick = (now: number) => run({ db, effects: world, now, zone: ZONE });

const first = Date.parse('2026-11-01T12:00:00Z');
const order = (id: string, refund: string) => [
  status('awaiting-delivery', { order: id }),
  saw('title', `Thing ${id.slice(-1)}`, { order: id, line: `${id}1` }),
  saw('total', { amount: 12.5, currency: 'EUR', text: '12,50 €' }, { order: id }),
  refundBefore(refund, { order: id }),
];
const ONE = '8210000000000001';
/** The first moment of Dec 5 in Berlin: Nov 20 + 15 days. */
const CLOSES = Date.parse('2026-12-05T00:00:00+01:00');

describe('the engine', () => {
  it('shows 7, 3 and 1 day ahead, counts on the toolbar, and wakes by itself in between', async () => {
    await store(order(ONE, '2026-11-20'), first);
    let now = first;
    for (let turns = 0; turns < 200 && now < CLOSES + 3 * DAY; turns++) {
      await tick(now);
      expect(world.alarm, 'an alarm is armed').toBeGreaterThan(now);
      expect(world.alarm, 'never further off than the heartbeat').toBeLessThanOrEqual(now + 12 * HOUR);
      now = world.alarm ?? 0;
    }
    expect(world.notifications.map(({ title, message }) => [title, message])).toEqual([
      ['7 days left to claim', expect.stringContaining('Thing 1 (12,50 €)')],
      ['3 days left to claim', expect.anything()],
      ['24 hours left to claim', expect.anything()],
    ]);
  });

  it('within a dispute warns of what ends in it, and no more once that is done', async () => {
    const told = (step: 'opened' | 'return-agreed' | 'return-sent', day: string) =>
      saw(`step:${step}`, { step, when: { day } }, { reader: 'user', at: day });
    await store([...order(ONE, '2026-11-20'), told('opened', '2026-11-02')], first);
    await tick(Date.parse('2026-11-02T13:00:00Z'));
    expect(world.toolbar?.text, 'a dispute that waits for others').toBe('');
    let now = Date.parse('2026-11-05T13:00:00Z');
    await store([told('return-agreed', '2026-11-05')], now);
    for (let turns = 0; turns < 100 && now < Date.parse('2026-11-14T20:00:00Z'); turns++) {
      await tick(now);
      now = world.alarm ?? 0;
    }
    expect(world.notifications.map(({ title }) => title)).toEqual([
      'Send it back: 3 days left',
      'Send it back: 24 hours left',
    ]);
    expect(world.notifications[1]?.message).toMatch(/Thing 1.*Send it back until/);
    expect(world.toolbar?.text).toBe('1');
    await store([told('return-sent', '2026-11-14')], now);
    await tick(now);
    expect(world.toolbar?.text).toBe('');
    for (let turns = 0; turns < 100 && now < CLOSES + 3 * DAY; turns++) {
      await tick(now);
      now = world.alarm ?? 0;
    }
    expect(world.notifications).toHaveLength(2);
  });

  it('nobody is told that a right has gone where its true end may be later', async () => {
    const told = (step: 'opened' | 'lost', day: string) =>
      saw(`step:${step}`, { step, when: { day } }, { reader: 'user', at: day });
    await store(
      [...order(ONE, '2026-11-20'), told('opened', '2026-11-02'), told('lost', '2026-11-03')],
      first,
    );
    await tick(Date.parse('2026-11-03T13:00:00Z'));
    // Asleep from then on: the seven days of the appeal are over, by the one guide that tells them.
    await tick(Date.parse('2026-11-13T12:00:00Z'));
    expect(world.notifications.map(({ title }) => title)).toEqual(['May be closing now']);
  });

  it('a wake-up with nothing due looks at no order', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    const row = await db.orders.get('aliexpress:8210000000000001');
    await tick(first + HOUR);
    expect(await db.orders.get('aliexpress:8210000000000001')).toEqual(row);
    expect(world.alarm).toBe(first + 13 * HOUR);
  });

  it('killed at any step, the next start brings what was lost, under the same id', async () => {
    for (let life = 0; life < 12; life++) {
      await db.delete();
      db = new Database(`engine-kill-${life}-${count++}`);
      world = new World();
      await store([...order(ONE, '2026-11-20'), ...order('8210000000000002', '2026-11-21')], first);
      await tick(first);
      const now = CLOSES - 3 * DAY;
      world.life = life;
      await Promise.race([tick(now), world.death]);
      world.life = null;
      await tick(now + 60_000);
      await tick(now + 120_000);
      const ids = world.notifications.map(({ id }) => id);
      expect(new Set(ids).size, `killed after ${life} steps: one notification`).toBe(1);
      expect(ids.length).toBeLessThanOrEqual(2);
      expect(world.toolbar?.text).toBe('2');
      expect(world.alarm).toBeGreaterThan(now);
    }
  });

  it('a refused notification is tried again later, and the toolbar is told meanwhile', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    world.refuse = true;
    const now = CLOSES - 3 * DAY;
    await expect(tick(now)).rejects.toThrow('refused');
    expect(world.toolbar?.text).toBe('1');
    expect(world.alarm).toBeLessThanOrEqual(now + HOUR);
    world.refuse = false;
    await tick(now + HOUR);
    expect(world.notifications).toHaveLength(1);
  });

  it('"arrived, all fine" is silent at once and takes the notification back', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    const now = CLOSES - 3 * DAY;
    await tick(now);
    expect(world.standing.size).toBe(1);
    await store([saw('settled', true, { reader: 'user', at: now, order: ONE })], now);
    await tick(now);
    expect(world.standing.size).toBe(0);
    expect(world.toolbar?.text).toBe('');
    await tick(CLOSES - DAY);
    expect(world.notifications).toHaveLength(1);
  });

  it('the clock set back by a year loses no later warning', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 7 * DAY);
    await tick(CLOSES - 372 * DAY);
    await tick(CLOSES - 3 * DAY);
    expect(world.notifications.map(({ title }) => title)).toEqual([
      '7 days left to claim',
      '3 days left to claim',
    ]);
  });

  it('a clock that was ahead for a while silences nothing', async () => {
    for (const ahead of [25, 365]) {
      await db.delete();
      db = new Database(`engine-clock-${ahead}-${count++}`);
      world = new World();
      await store(order(ONE, '2026-11-20'), first);
      await tick(first);
      await tick(first + ahead * DAY);
      const before = world.notifications.length;
      for (const days of [7, 3, 1]) await tick(CLOSES - days * DAY + 60_000);
      expect(world.notifications.length - before, `${ahead} days ahead`).toBe(3);
      expect(world.toolbar?.text).toBe('1');
    }
  });

  it('an order whose last day nobody knows is asked for once, and never called calm', async () => {
    await store([status('awaiting-shipment', { order: ONE })], first);
    await tick(first);
    expect(world.toolbar?.title).toMatch(/no date yet/);
    let now = first;
    for (let turns = 0; turns < 300 && now < first + 60 * DAY; turns++) {
      await tick(now);
      now = world.alarm ?? 0;
    }
    expect(world.notifications.map(({ title }) => title)).toEqual(['Last safe day not known']);
  });

  it('months of sleep over many orders give one summary, no flood', async () => {
    for (let n = 1; n < 10; n++) await store(order(`821000000000000${n}`, `2026-11-2${n}`), first);
    await tick(first);
    await tick(Date.parse('2026-12-10T12:00:00+01:00'));
    const ordinary = world.notifications.filter(({ id }) => id.startsWith('digest:'));
    expect(ordinary).toHaveLength(1);
    // Nine ended within these days, of which those of the last week are told in it.
    expect(ordinary[0]?.message).toContain('has closed');
  });

  it('a page that could not be read shows on the toolbar when nothing else does', async () => {
    await db.health.put({
      id: 'aliexpress:list',
      marketplace: 'aliexpress',
      page: 'list',
      lastLook: first,
      lastGood: null,
      problems: [{ code: 'refused', page: 'list' }],
    });
    await tick(first);
    expect(world.toolbar?.text).toBe('!');
  });
});
