import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/deadlines';
import { rules } from '@/lib/rules';
import { append } from '@/lib/store';
import { Browser, type Worker } from '../../simulation/browser';
import { type Outcome, play, report } from '../../simulation/play';
import { type Act, type Parcel, type Schedule, scheduleOf, titleOf } from '../../simulation/schedule';
import { refundBefore, saw } from '../../support/orders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

const disposable: Browser[] = [];
const lives: Worker[] = [];
afterEach(async () => {
  for (const { db } of lives.splice(0)) db.close();
  for (const browser of disposable.splice(0)) await browser.dispose();
});

describe('the simulated browser', { timeout: 60_000 }, () => {
  const now = Date.parse('2026-11-01T12:00:00Z');
  let count = 0;
  function browserOf() {
    const browser = new Browser(`warnings-${count++}`, { time: now, zone: 'Europe/Berlin' });
    disposable.push(browser);
    return browser;
  }
  function start(browser: Browser, budget: number | null) {
    const worker = browser.start(budget);
    lives.push(worker);
    return worker;
  }
  const context = { now, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
  const two = ['8210000000000001', '8210000000000002'].flatMap((order) => [
    saw('title', 'Thing', { order, line: `${order}1` }),
    refundBefore('2026-11-20', { order }),
  ]);
  /** Stores two orders in a life of so many steps; resolves when it is over, one way or the other. */
  async function storeIn(browser: Browser, budget: number | null) {
    const worker = start(browser, budget);
    const stored = append(two, context, worker.db);
    stored.catch(() => undefined);
    await Promise.race([stored, worker.life.death]);
    return worker;
  }
  const rows = async ({ eye }: Browser) => [await eye.orders.count(), await eye.observations.count()];

  it('a kill inside a transaction leaves nothing of it, one just after its end all of it', async () => {
    const whole = browserOf();
    const { steps } = (await storeIn(whole, null)).life;
    expect(await rows(whole)).toEqual([2, 4]);
    expect(steps).toBeGreaterThan(10);
    for (let budget = 0; budget < steps; budget++) {
      const browser = browserOf();
      const { life, db } = await storeIn(browser, budget);
      expect(life.dead).toBe(true);
      expect(await rows(browser), `killed after ${budget} steps`).toEqual([0, 0]);
      db.close();
      // The next one is not held up by it.
      await storeIn(browser, null);
      expect(await rows(browser)).toEqual([2, 4]);
    }
    const after = browserOf();
    const worker = await storeIn(after, steps);
    void worker.effects.armAlarm(now + HOUR);
    await worker.life.death;
    expect(await rows(after)).toEqual([2, 4]);
    expect(after.alarm).toBeNull();
  });

  it('what is dead does nothing any more, and hears of nothing', async () => {
    const browser = browserOf();
    const { life, db, effects } = start(browser, 1);
    let heard = 0;
    const hear = () => void heard++;
    effects.armAlarm(now + HOUR).then(hear, hear);
    await life.death;
    expect(browser.alarm, 'killed after it was armed, before that was known').toBe(now + HOUR);
    effects.armAlarm(now + 2 * HOUR).then(hear, hear);
    effects.showNotification({ id: 'a', title: 'a', message: 'a' }).then(hear, hear);
    append(two, context, db).then(hear, hear);
    await storeIn(browser, null);
    expect(browser.alarm).toBe(now + HOUR);
    expect(browser.shows).toEqual([]);
    expect(await browser.eye.ledger.count()).toBe(0);
    expect(heard).toBe(0);
  });

  it('a full disk takes nothing, a shut one gives nothing either', async () => {
    const browser = browserOf();
    browser.disk = 'full';
    const full = start(browser, null);
    await expect(append(two, context, full.db)).rejects.toThrow('QuotaExceededError');
    expect(await full.db.orders.count()).toBe(0);
    expect(full.refusals).toEqual({ show: false, alarm: false, read: false, write: true });
    browser.disk = 'shut';
    await expect(full.db.orders.count()).rejects.toThrow('UnknownError');
  });

  it('a seed is one schedule, and one schedule has one end', async () => {
    expect(scheduleOf(7)).toEqual(scheduleOf(7));
    const played = await Promise.all([play(scheduleOf(7)), play(scheduleOf(7))]);
    for (const { browser } of played) disposable.push(browser);
    expect(played[0]?.browser.shows).toEqual(played[1]?.browser.shows);
    expect(played[0]?.figures).toEqual(played[1]?.figures);
  });
});

/** The sample stays the same; the bench draws fresh ones. */
const SEED = 20261122;
const [GROUPS, EACH] = [10, 5];

describe('warnings cannot be lost', () => {
  it.each(Array.from({ length: GROUPS }, (_, n) => SEED + n * EACH))(
    'in the schedules from seed %i on',
    async (first) => {
      for (let seed = first; seed < first + EACH; seed++) {
        const schedule = scheduleOf(seed);
        const outcome = await play(schedule);
        disposable.push(outcome.browser);
        expect(report(schedule, outcome)).toBe('');
      }
    },
    120_000,
  );
});

describe('the hardest situations', { timeout: 60_000 }, () => {
  const start = Date.parse('2026-11-01T12:00:00Z');
  const ONE: Parcel = {
    ...{ n: 0, title: titleOf(0), key: 'aliexpress:8210000000000000' },
    ...{ kind: 'refund-before', day: '2026-11-20' },
  };
  /** The first moment of Dec 5 in Berlin: Nov 20 + 15 days. */
  const CLOSES = Date.parse('2026-12-05T00:00:00+01:00');
  const parcel = (n: number, of: Partial<Parcel> = {}): Parcel => ({
    ...ONE,
    ...{ n, title: titleOf(n), key: `aliexpress:${8_210_000_000_000_000 + n}` },
    ...of,
  });
  const read = (n: number, day?: string): Act => ({ do: 'read', parcel: n, kill: null, ...(day && { day }) });
  const until = (at: number): Act => ({ do: 'until', at });
  const VISIT: Act = { do: 'visit', kill: null };

  /** Seven days, three days, one day, three hours; not when it opens. */
  const own = { before: [168, 72, 24, 3], opens: false };
  const LEADS: Settings['leads'] = {
    ...DEFAULT_SETTINGS.leads,
    ...{ 'not-received': own, 'not-as-described': own },
  };

  interface Special {
    parcels?: Parcel[];
    settings?: Partial<Settings>;
    zone?: string;
    deaths?: Schedule['deaths'];
    between?: number;
    /** When it begins, epoch ms. */
    from?: number;
  }
  /** Plays acts; every order is read first. All promises hold. */
  async function playing(acts: Act[], special: Special = {}): Promise<Outcome> {
    const { parcels = [ONE], zone = 'Europe/Berlin' } = special;
    const settings = { leads: LEADS, ...special.settings };
    const { deaths = { once: 0, each: 0 }, between = 0, from: begins = start } = special;
    const reads = parcels.map(({ n }) => read(n));
    const schedule = {
      seed: 0,
      start: begins,
      zone,
      settings,
      parcels,
      acts: [...reads, ...acts],
      deaths,
      between,
    };
    const outcome = await play(schedule);
    disposable.push(outcome.browser);
    expect(report(schedule, outcome)).toBe('');
    return outcome;
  }
  const heard = ({ browser }: Outcome) => browser.shows.filter(({ silent }) => !silent);
  const times = (outcome: Outcome) => heard(outcome).map(({ at }) => new Date(at).toISOString().slice(0, 16));
  const ahead = (...hours: number[]) =>
    hours.map((lead) => new Date(CLOSES - lead * HOUR).toISOString().slice(0, 16));

  it('a month of sleep over ten orders: one summary', async () => {
    const parcels = Array.from({ length: 10 }, (_, n) => parcel(n, { day: `2026-11-${10 + n}` }));
    const wakes = Date.parse('2026-12-03T12:00:00Z');
    const outcome = await playing(
      [until(start + DAY), { do: 'sleep' }, until(wakes), { do: 'wake' }, until(wakes + HOUR)],
      { parcels },
    );
    const [summary, ...others] = heard(outcome).filter(({ at }) => at >= wakes);
    expect(others).toEqual([]);
    expect(summary?.id).toMatch(/^summary:/);
    expect(summary?.message).toMatch(/and \d+ more/);
    expect(summary?.message).toMatch(/has closed|check today/);
  });

  it('what closes tomorrow and what closes next week, slept over together: one summary', async () => {
    const parcels = [parcel(0), parcel(1), parcel(2, { day: '2026-11-24' })];
    const wakes = CLOSES - 20 * HOUR;
    const outcome = await playing(
      [until(CLOSES - 2 * DAY), { do: 'sleep' }, until(wakes), { do: 'wake' }, until(wakes + HOUR)],
      { parcels },
    );
    const late = heard(outcome).filter(({ at }) => at >= wakes);
    expect(late.map(({ id }) => id)).toEqual([expect.stringMatching(/^summary:/)]);
  });

  it('the clock goes back by a year, and is set right again', async () => {
    const outcome = await playing([
      until(CLOSES - 4 * DAY),
      { do: 'clock', ms: -365 * DAY },
      VISIT,
      until(CLOSES - 2 * DAY),
      { do: 'clock', ms: 365 * DAY },
      VISIT,
      until(CLOSES),
    ]);
    expect(heard(outcome).filter(({ at }) => at > CLOSES - 2 * DAY - MINUTE)).toHaveLength(3);
  });

  it('a clock that was ahead when the order was first read silences nothing', async () => {
    const outcome = await playing([
      { do: 'clock', ms: 365 * DAY },
      read(0),
      { do: 'clock', ms: -365 * DAY },
      VISIT,
      until(CLOSES),
    ]);
    expect(times(outcome).slice(-4)).toEqual(ahead(168, 72, 24, 3));
  });

  it('killed between showing and recording just before midnight: the same id after it', async () => {
    const parcels = [parcel(0), parcel(1)];
    // The day's list waits for the end of the quiet hours.
    const settings = { quiet: { from: 0, to: 23 * 60 + 58 } };
    const at = CLOSES - 6 * DAY - 2 * MINUTE;
    const met = new Set<string>();
    for (let kill = 30; kill < 84; kill++) {
      const acts: Act[] = [
        until(at - MINUTE),
        { do: 'lose-alarm', session: false },
        until(at),
        { do: 'visit', kill },
        until(at + 3 * MINUTE),
        { do: 'set', settings: { quiet: null }, kill: null },
        until(at + 2 * HOUR),
      ];
      const outcome = await playing(acts, { parcels, settings, from: CLOSES - 8 * DAY });
      const ids = heard(outcome).map(({ id }) => id);
      // Whoever died before showing it left it to the day after.
      expect([['digest:2026-11-28'], ['digest:2026-11-29']]).toContainEqual([...new Set(ids)]);
      expect(ids.length).toBeLessThanOrEqual(2);
      for (const id of ids) met.add(id);
    }
    // The kills go from before the showing to after the recording, so that some lie between the two.
    expect(met.size).toBe(2);
  });

  it('a disk that is full while three leads pass: each is told, and once', async () => {
    const leads = { ...LEADS, 'not-received': { before: [24, 12, 3], opens: false } };
    const outcome = await playing(
      [
        until(CLOSES - 25 * HOUR),
        { do: 'disk', is: 'full' },
        until(CLOSES - 2 * HOUR),
        { do: 'disk', is: 'fine' },
        until(CLOSES + HOUR),
      ],
      { settings: { leads } },
    );
    expect(times(outcome)).toEqual(ahead(24, 12, 3));
    expect(await outcome.browser.eye.ledger.count()).toBe(3);
  });

  it('notifications are refused for two hours', async () => {
    const outcome = await playing([
      until(CLOSES - DAY - MINUTE),
      { do: 'refuse', what: 'show', is: true },
      until(CLOSES - 22 * HOUR - MINUTE),
      { do: 'refuse', what: 'show', is: false },
      until(CLOSES),
    ]);
    expect(times(outcome)).toEqual(ahead(168, 72, 22, 3));
  });

  it('disabled and enabled again, the alarm is gone until a page is visited', async () => {
    const outcome = await playing([
      until(CLOSES - 4 * DAY),
      { do: 'lose-alarm', session: true },
      until(CLOSES - 2 * DAY),
      VISIT,
      until(CLOSES),
    ]);
    expect(times(outcome)).toEqual(ahead(168, 48, 24, 3));
    expect(heard(outcome)[1]?.message).toMatch(/Late/);
  });

  it('an extension brings every lead anew, an earlier close those that are ahead', async () => {
    const later = await playing([until(CLOSES - 2 * DAY), read(0, '2026-11-30'), until(CLOSES + 10 * DAY)]);
    expect(times(later)).toEqual([...ahead(168, 72), ...ahead(-3 * 24, -7 * 24, -9 * 24, -9 * 24 - 21)]);
    const earlier = await playing([until(CLOSES - 6 * DAY), read(0, '2026-11-17'), until(CLOSES)]);
    expect(times(earlier)).toEqual(ahead(168, 144, 96, 75));
  });

  it('a snooze beyond the close ends before it', async () => {
    const outcome = await playing([
      until(CLOSES - 2 * DAY),
      { do: 'snooze', parcel: 0, ms: 40 * DAY, kill: null },
      until(CLOSES + DAY),
    ]);
    expect(times(outcome)).toEqual(ahead(168, 72, 1));
  });

  it('quiet hours in which it closes: told before they begin', async () => {
    const parcels = [parcel(0, { kind: 'by-hand', key: 'other:hand', day: '2026-11-20T02:00:00Z' })];
    const closes = Date.parse('2026-11-20T03:00:00+01:00');
    const settings = {
      quiet: { from: 22 * 60, to: 8 * 60 },
      leads: { ...DEFAULT_SETTINGS.leads, 'not-as-described': { before: [3], opens: false } },
    };
    const outcome = await playing([until(closes + DAY)], { parcels, settings });
    expect(times(outcome)).toEqual(['2026-11-19T21:00']);
  });

  it('the zone changes while something is due', async () => {
    const outcome = await playing([
      until(CLOSES - 7 * DAY - MINUTE),
      { do: 'zone', zone: 'Pacific/Kiritimati' },
      until(CLOSES - 3 * DAY),
      { do: 'zone', zone: 'Pacific/Honolulu' },
      VISIT,
      until(CLOSES + DAY),
    ]);
    expect(heard(outcome).length).toBeGreaterThanOrEqual(4);
  });

  it('killed at every await of every warning', async () => {
    const outcome = await playing([until(CLOSES + DAY)], { deaths: { once: 0, each: 1 } });
    expect(new Set(heard(outcome).map(({ id }) => id)).size).toBe(4);
    expect(outcome.figures.chains).toBe(3);
  });
});
