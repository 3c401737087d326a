import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '@/lib/background/engine';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import type { Observation } from '@/lib/domain/schema';
import { DAY, HOUR } from '@/lib/domain/window';
import { append, type Database, writeSettings } from '@/lib/store';
import { refundBefore, saw, status } from '../../support/orders';
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

describe('the engine', () => {
  it('shows when it opens, then 7, 3 and 1 day and 3 hours ahead, counts on the toolbar, and wakes by itself in between', async () => {
    await store(order(ONE, '2026-11-20'), first);
    let now = first;
    for (let turns = 0; turns < 200 && now < CLOSES + 3 * DAY; turns++) {
      await tick(now);
      expect(world.alarm, 'an alarm is armed').toBeGreaterThan(now);
      expect(world.alarm, 'never further off than the heartbeat').toBeLessThanOrEqual(now + 12 * HOUR);
      now = world.alarm ?? 0;
    }
    expect(world.notifications.map(({ title, message }) => [title, message])).toEqual([
      ['The protection ends in 2 days', expect.stringContaining('from Nov 20 on')],
      ['You can claim now: Not received', expect.stringContaining('Thing 1')],
      ['7 days left to claim', expect.stringContaining('Thing 1 (12,50 €)')],
      ['3 days left to claim', expect.anything()],
      ['24 hours left to claim', expect.anything()],
      ['3 hours left to claim', expect.anything()],
      // The last of them, worded anew without a sound; the midnight of California is some hours later.
      ['May be closing now', expect.anything()],
    ]);
    expect(world.standing.size).toBe(0);
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
      db = fresh();
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

  it('killed twice, what became due in between is not taken for shown with what stands', async () => {
    const TWO = '8210000000000002';
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    /** Steps of a run until the notification is shown. */
    const dieAt = async (now: number, life: number) => {
      const death = world.rebirth();
      world.life = life;
      await Promise.race([tick(now), death]);
      world.life = null;
    };
    const now = CLOSES - DAY;
    let life = 0;
    while (!world.notifications.some(({ title }) => title.startsWith('24 hours'))) await dieAt(now, life++);
    // It is shown and not recorded. Another becomes due, and is announced and not shown.
    await store(order(TWO, '2026-11-20'), first);
    const shown = world.notifications.length;
    for (let next = 0; world.memoryHas(TWO) === false && next < 30; next++) await dieAt(now + 60_000, next);
    expect(world.notifications).toHaveLength(shown);
    await tick(now + 120_000);
    expect(world.notifications.at(-1)?.message).toContain('Thing 2');
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

  it('what waits for the morning comes with whatever comes before it, and is not passed over', async () => {
    const TWO = '8210000000000002';
    await store([...order(ONE, '2026-11-20'), ...order(TWO, '2026-11-21')], first);
    await tick(first);
    // The day's notification was another's, so that the first lead of ONE waits for the next morning.
    const shown = { kind: 'closes', right: 'not-received', line: null, lead: 1, about: 0 } as const;
    const today = CLOSES - 7 * DAY;
    await db.ledger.put({
      ...{ id: 'x', key: 'aliexpress:x', ...shown, shownAt: today, shownIn: 'x', alone: false },
    });
    await tick(today);
    expect(world.notifications.filter(({ title }) => title.includes('left'))).toEqual([]);
    // The next midnight the first lead of TWO is due.
    await tick(CLOSES - 6 * DAY);
    expect(world.notifications.at(-1)?.message).toMatch(/Thing 1.*\n.*Thing 2/);
  });

  it('a page that tells of one order after the other that it ends tonight makes no flood', async () => {
    for (let n = 1; n < 10; n++) await store(order(`821000000000000${n}`, '2026-12-20'), first);
    await tick(first);
    const now = CLOSES - 5 * HOUR;
    for (let n = 1; n < 10; n++) {
      const id = `821000000000000${n}`;
      await store([refundBefore('2026-11-20', { order: id, at: now + n * 1000 })], now + n * 1000);
      await tick(now + n * 1000);
    }
    const ended = world.notifications.filter(({ title }) => title.includes('left'));
    // All of them are told, at once; from the sixth on in one that replaces itself without a sound.
    expect(ended).toHaveLength(9);
    expect(new Set(ended.map(({ id }) => id)).size).toBe(6);
    expect(ended.slice(5).every(({ silent }) => silent)).toBe(true);
    expect(ended.at(-1)?.message).toMatch(/Thing 9.*\nThing 6.*\nThing 7.*\nThing 8/);
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
      db = fresh();
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
    expect(world.notifications).toHaveLength(1);
    expect(world.notifications[0]?.title).toMatch(/^While ClaimClock was not running: \d+ orders need you/);
    // Nine end within these days: first what ends today, then what has more time, last what has closed.
    expect(world.notifications[0]?.message).toMatch(
      /^Thing 5: check today\nThing 6: claim until today.*\n.*\n.*\nand 5 more$/,
    );
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

describe('other leads and quiet hours', () => {
  const leads = (before: number[]) => ({
    ...DEFAULT_SETTINGS.leads,
    'not-received': { before, opens: false },
  });

  it('hold from the moment on that they are set', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await writeSettings({ leads: leads([72]) }, first, db);
    await tick(first);
    await tick(CLOSES - 3 * DAY);
    // Without the change nothing would be looked at before it closes.
    await writeSettings({ leads: leads([72, 12]) }, CLOSES - 3 * DAY, db);
    await tick(CLOSES - 2 * DAY);
    expect(world.alarm).toBeLessThanOrEqual(CLOSES - 2 * DAY + 12 * HOUR);
    await tick(CLOSES - 12 * HOUR);
    expect(world.notifications.map(({ title }) => title)).toEqual([
      '3 days left to claim',
      '12 hours left to claim',
    ]);
  });
});

describe('a lead that is added', () => {
  it('tells nothing of moments that had passed by then', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await store(order('8210000000000002', '2026-11-25'), first);
    for (const lead of [7 * DAY, 3 * DAY, DAY, 3 * HOUR]) await tick(CLOSES - lead);
    await tick(CLOSES + DAY);
    const shown = world.notifications.length;
    const before = [14 * 24, 7 * 24, 3 * 24, 24, 6, 3];
    const leads = { ...DEFAULT_SETTINGS.leads, 'not-received': { before, opens: true } };
    await writeSettings({ leads }, CLOSES + DAY, db);
    await tick(CLOSES + DAY);
    expect(world.notifications.slice(shown).map(({ title }) => title)).toEqual([]);
    await tick(CLOSES + 5 * DAY - 6 * HOUR);
    expect(world.notifications.at(-1)?.title).toBe('6 hours left to claim');
  });
});

/** What goes wrong is said, and loses no later warning. */
describe('when something fails', () => {
  const faults = () => world.faults.map(({ code }) => code);
  const titles = () => world.notifications.map(({ title }) => title);
  const LEADS = [7 * DAY, 3 * DAY, DAY, 3 * HOUR];
  beforeEach(async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 10 * DAY);
    world.notifications = [];
  });

  it('a full disk: each warning comes once all the same, it is said, and recorded when there is room', async () => {
    disk.full = true;
    for (const lead of LEADS.slice(0, 2)) {
      for (const minutes of [0, 6, 12]) await tick(CLOSES - lead + minutes * 60_000).catch(() => undefined);
      expect(faults()).toEqual(['not-stored']);
    }
    expect(titles()).toEqual(['7 days left to claim', '3 days left to claim']);
    expect(world.toolbar?.title).toMatch(/warnings are not sure/);
    expect(world.alarm, 'not in a loop').toBeGreaterThanOrEqual(CLOSES - 3 * DAY + 12 * 60_000 + 5 * 60_000);
    disk.full = false;
    await tick(CLOSES - 2 * DAY);
    expect(faults()).toEqual([]);
    // The browser was started anew: what was remembered is gone, what was recorded is not.
    world.memory = undefined;
    for (const lead of LEADS) await tick(Math.max(CLOSES - 2 * DAY, CLOSES - lead));
    expect(titles().slice(2)).toEqual(['24 hours left to claim', '3 hours left to claim']);
  });

  it('an order that has lost its shape is said, and silences no other', async () => {
    const TWO = '8210000000000002';
    await store(order(TWO, '2026-11-20'), CLOSES - 10 * DAY);
    await db.orders.update('aliexpress:8210000000000002', { windows: null as never });
    await tick(CLOSES - 7 * DAY);
    expect(titles()).toEqual(['7 days left to claim']);
    expect(world.faults).toMatchObject([{ code: 'broken-order', n: 1 }]);
    expect(world.alarm).toBeGreaterThan(CLOSES - 7 * DAY + HOUR);
    await tick(CLOSES - 7 * DAY + 60_000);
    expect(world.faults, 'still so').toMatchObject([{ code: 'broken-order', n: 1 }]);
  });

  it('a database that cannot be read: said by a notification a day, by the toolbar and the popup', async () => {
    const broken = { ...db, orders: undefined, meta: undefined } as unknown as Database;
    const blind = (now: number) =>
      run({ db: broken, effects: world, now, zone: ZONE }).catch(() => undefined);
    await blind(CLOSES - 7 * DAY);
    await blind(CLOSES - 7 * DAY + HOUR);
    await blind(CLOSES - 5 * DAY);
    expect(titles()).toEqual(Array(2).fill('ClaimClock cannot open its data'));
    expect(faults()).toContain('no-data');
    expect(world.toolbar).toMatchObject({ text: '!', title: expect.stringContaining('not sure') });
    expect(world.alarm).toBeGreaterThan(CLOSES - 5 * DAY);
    await tick(CLOSES - 3 * DAY);
    expect(titles().at(-1)).toBe('3 days left to claim');
    expect(faults()).toEqual([]);
    expect([...world.standing].filter((id) => id === 'no-data')).toEqual([]);
  });

  it('a refused notification waits, is said with how many, and comes as soon as it may', async () => {
    world.refuse = true;
    const now = CLOSES - 3 * DAY;
    await tick(now).catch(() => undefined);
    expect(world.faults).toMatchObject([{ code: 'not-shown', n: 1, at: now }]);
    await tick(now + HOUR).catch(() => undefined);
    expect(world.faults, 'since when').toMatchObject([{ code: 'not-shown', n: 1, at: now }]);
    world.refuse = false;
    await tick(now + 2 * HOUR);
    expect(titles()).toEqual(['2 days left to claim']);
    expect(faults()).toEqual([]);
  });

  it('forbidden notifications are not called shown; they come when they are allowed', async () => {
    world.allowed = 'denied';
    await tick(CLOSES - 3 * DAY);
    expect([titles(), faults()]).toEqual([[], ['blocked']]);
    expect(world.toolbar?.text).toBe('1');
    world.allowed = 'granted';
    // The browser says so, and it is done at once.
    await tick(CLOSES - 3 * DAY + 60_000);
    expect([titles(), faults()]).toEqual([['2 days left to claim'], []]);
  });

  it('a lost alarm is set anew and said, until it was seen or a week has passed', async () => {
    world.alarm = null;
    const now = CLOSES - 10 * DAY + HOUR;
    await tick(now);
    expect(world.alarm).toBeGreaterThan(now);
    expect(world.faults).toMatchObject([{ code: 'alarm-lost', at: now }]);
    for (const lead of LEADS) await tick(CLOSES - lead);
    expect(titles()).toHaveLength(4);
    expect(faults()).toEqual([]);
  });

  it('an alarm that went off is not lost, nor is that of a browser that was closed', async () => {
    const at = world.alarm ?? 0;
    world.alarm = null;
    await tick(at);
    expect(faults()).toEqual([]);
    world.alarm = null;
    world.memory = undefined;
    await tick(at + HOUR);
    expect(faults()).toEqual([]);
  });

  it('alarms that cannot be set are said', async () => {
    world.noAlarms = true;
    await tick(CLOSES - 3 * DAY).catch(() => undefined);
    expect(faults()).toEqual(['alarm-refused']);
    expect(titles()).toEqual(['3 days left to claim']);
    world.noAlarms = false;
    await tick(CLOSES - 2 * DAY);
    expect(faults()).toEqual([]);
  });

  it('a clock that was set back is said, with by how much', async () => {
    const before = CLOSES - 10 * DAY;
    await tick(before - 365 * DAY);
    expect(world.faults).toMatchObject([{ code: 'clock-back', n: 365 * DAY }]);
    for (const lead of LEADS) await tick(CLOSES - lead);
    expect(titles()).toHaveLength(4);
  });
});

describe('what stands on the screen', () => {
  const now = CLOSES - 3 * DAY;
  const user = (field: 'settled' | 'muted', at: number, id = ONE) =>
    store([saw(field, true, { reader: 'user', at, order: id })], at);

  it('a list goes on without an order that was settled, quietly, and goes with the last', async () => {
    const TWO = '8210000000000002';
    await store([...order(ONE, '2026-11-20'), ...order(TWO, '2026-11-20')], first);
    await tick(first);
    await tick(now);
    const [id] = world.standing;
    expect(world.notifications.at(-1)).toMatchObject({ id, message: expect.stringContaining('Thing 2') });
    await user('settled', now + HOUR, TWO);
    await tick(now + HOUR);
    expect([...world.standing]).toEqual([id]);
    expect(world.notifications.at(-1)).toMatchObject({
      ...{ id, silent: true },
      message: expect.not.stringContaining('Thing 2'),
    });
    const shown = world.notifications.length;
    await store(order('8210000000000003', '2026-12-20'), now + HOUR);
    await tick(now + 90 * 60_000);
    expect(world.notifications, 'not again and again').toHaveLength(shown);
    await user('muted', now + 2 * HOUR);
    await tick(now + 2 * HOUR);
    expect(world.standing.size).toBe(0);
  });

  it('when the time has come that it counted down to it says so, and goes when that is over, too', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES - 3 * HOUR);
    const { latest } = (await db.orders.get('aliexpress:8210000000000001'))?.windows[0]?.closes ?? {
      latest: 0,
    };
    expect(world.standing.size).toBe(1);
    await tick(CLOSES);
    const shown = world.notifications.length;
    expect(world.notifications.at(-1)).toMatchObject({ title: 'May be closing now', silent: true });
    await store([saw('title', 'Thing', { order: ONE, line: `${ONE}1`, at: CLOSES })], CLOSES + HOUR);
    await tick(CLOSES + HOUR);
    expect(world.notifications).toHaveLength(shown);
    await tick(latest);
    expect(world.standing.size).toBe(0);
    expect(world.notifications).toHaveLength(shown);
  });

  it('what was told late, after the end, may stand', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(CLOSES + 3 * DAY);
    await user('settled', CLOSES + 3 * DAY, '8210000000000009');
    await tick(CLOSES + 4 * DAY);
    expect(world.notifications.at(-1)?.title).toBe('A claim window has closed');
    expect(world.standing.size).toBe(1);
  });

  it('a snooze takes it away until then', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(now);
    const value = { until: now + 5 * HOUR, told: now + HOUR };
    await store([saw('snoozed', value, { reader: 'user', at: now + HOUR, order: ONE })], now + HOUR);
    await tick(now + HOUR);
    expect(world.standing.size).toBe(0);
    await tick(now + 5 * HOUR);
    expect(world.notifications.at(-1)?.title).toBe('You wanted to be reminded');
  });

  it('a warning takes the place of the one before it', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(now);
    await tick(CLOSES - DAY);
    expect(world.standing.size).toBe(1);
  });

  it('an extension takes the warnings of the old day away', async () => {
    await store(order(ONE, '2026-11-20'), first);
    await tick(first);
    await tick(now);
    await store([refundBefore('2026-12-20', { order: ONE, at: now + HOUR })], now + HOUR);
    await tick(now + HOUR);
    expect(world.standing.size).toBe(0);
  });
});
