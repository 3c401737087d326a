import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type LedgerEntry,
  morningOf,
  type Plan,
  type PlanContext,
  plan,
  type Settings,
  type Warning,
  warningsOf,
} from '@/lib/deadlines';
import { quietAt } from '@/lib/deadlines/quiet';
import type { OrderView } from '@/lib/domain/view';
import { DAY, HOUR } from '@/lib/domain/window';
import { event, refundBefore, saw, status, view, within } from '../../support/orders';

const ZONE = 'Europe/Berlin';

/** An order whose last safe moment is `closes`, read first so many days before. */
function closing(id: string, refundDay: string, firstSeen: string): OrderView {
  return view(
    [
      status('awaiting-delivery', { order: id, at: firstSeen }),
      refundBefore(refundDay, { order: id, at: firstSeen }),
    ],
    ZONE,
  );
}
const closesOf = (of: OrderView) => of.windows[0]?.closes?.earliest ?? 0;

function entries(warnings: Warning[], shownAt: number, alone = false): LedgerEntry[] {
  return warnings.map(({ id, kind, key, right, line, lead, about }) => ({
    ...{ id, kind, key, right, line, lead, about },
    ...{ shownAt, shownIn: id, alone },
  }));
}

const USER = { reader: 'user' } as const;
const SETTINGS = DEFAULT_SETTINGS;
const quietly = (from: number, to: number): Settings => ({ ...SETTINGS, quiet: { from, to } });

interface Shown {
  at: number;
  id: string;
  leads: number[];
  kinds: string[];
  keys: string[];
  alone: boolean;
}

/** Runs the plan as time passes, the browser looking exactly when it was told to. */
function live(views: OrderView[], from: number, until: number, zone = ZONE, settings = SETTINGS): Shown[] {
  const ledger: LedgerEntry[] = [];
  const shown: Shown[] = [];
  let now = from;
  let since: number | null = null;
  for (let turns = 0; turns < 500 && now < until; turns++) {
    const ordinary = ledger.filter((entry) => !entry.alone).map((entry) => entry.shownAt);
    const lastShown = ordinary.length ? Math.max(...ordinary) : null;
    const result: Plan = plan(views, { now, zone, settings, ledger, lastShown, since });
    for (const { id, warnings, alone } of result.notifications) {
      ledger.push(...entries(warnings, now, alone));
      const of = <F extends 'lead' | 'kind' | 'key'>(field: F) => warnings.map((warning) => warning[field]);
      shown.push({ at: now, id, leads: of('lead'), kinds: of('kind'), keys: of('key'), alone });
    }
    since = now;
    const next = Math.min(...[...result.wakeAt.values()].map((at) => at ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(next)) break;
    expect(next, 'time moves on').toBeGreaterThan(now);
    now = next;
  }
  return shown;
}

/** The warnings that count down to the last safe moment. */
const closings = (warnings: Warning[]) => warnings.filter(({ kind }) => kind === 'closes');
/** A plan at one moment, with nothing shown before. */
const planAt = (views: OrderView[], now: number, more: Partial<PlanContext> = {}) =>
  plan(views, { now, zone: ZONE, settings: SETTINGS, ledger: [], lastShown: null, ...more });

describe('which warnings an order has', () => {
  it('7 days, 3 days, 1 day and 3 hours before the last safe moment', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const closes = closesOf(own);
    const due = closings(warningsOf(own, SETTINGS, closes - 30 * DAY));
    expect(due.map((warning) => [warning.lead, closes - warning.due])).toEqual([
      [168, 7 * DAY],
      [72, 3 * DAY],
      [24, DAY],
      [3, 3 * HOUR],
    ]);
  });

  it('when a right opens that the buyer waits for, and two days before, while more time can be asked for', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const opens = own.windows[0]?.opens;
    const openings = warningsOf(own, SETTINGS, Date.parse('2026-11-02')).filter(
      ({ kind }) => kind !== 'closes',
    );
    expect(openings.map(({ kind, due }) => [kind, due])).toEqual([
      ['opens', opens?.latest],
      ['soft', (opens?.earliest ?? 0) - 2 * DAY],
    ]);
  });

  it('each kind of window has leads of its own', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const leads = {
      ...SETTINGS.leads,
      'not-received': { before: [100, 5], opens: false },
      return: { before: [1], opens: true },
    };
    const due = warningsOf(own, { ...SETTINGS, leads }, Date.parse('2026-11-02'));
    expect(due.map(({ kind, lead }) => [kind, lead])).toEqual([
      ['closes', 100],
      ['closes', 5],
    ]);
  });

  it('a lead of half the window or more is dropped: a week’s return is not announced a week ahead', () => {
    const own = view([
      status('completed', { at: '2026-11-01' }),
      event('completed', '2026-11-02', { at: '2026-11-01' }),
      within('any-reason-return', 7, 'completed', { at: '2026-11-01' }),
    ]);
    const leads = warningsOf(own, SETTINGS, Date.parse('2026-11-02'))
      .filter((warning) => warning.right === 'any-reason-return')
      .map(({ lead }) => lead);
    expect(leads).toEqual([72, 24, 3]);
  });

  it('leads that had passed when the order was first read are left to popup and badge', () => {
    const own = closing('8210000000000001', '2026-11-01', '2026-11-12');
    expect(warningsOf(own, SETTINGS, Date.parse('2026-11-13')).map(({ lead }) => lead)).toEqual([72, 24, 3]);
  });

  it('an order that was first read by a clock that was ahead warns all the same', () => {
    const own = closing('8210000000000001', '2026-11-20', '2027-11-01');
    const due = closings(warningsOf(own, SETTINGS, Date.parse('2026-11-13')));
    expect(due.map(({ lead }) => lead)).toEqual([168, 72, 24, 3]);
  });

  it('settled, muted, cancelled and disputed orders have none', () => {
    const base = [status('awaiting-delivery'), refundBefore('2026-11-20')];
    const quiet = [
      [...base, saw('settled', true, { reader: 'user' })],
      [...base, saw('muted', true, { reader: 'user' })],
      [...base, saw('case:1', { id: '1', state: 'open' }, { page: 'dispute' })],
      [...base, status('cancelled', { at: '2026-11-02' })],
    ];
    for (const observations of quiet) {
      expect(warningsOf(view(observations), SETTINGS, Date.parse('2026-11-03'))).toEqual([]);
    }
  });

  it('the seller’s time warns nobody', () => {
    const own = view([status('awaiting-shipment'), event('paid', '2026-11-01')]);
    expect(own.windows).toHaveLength(1);
    // Only that its page should be opened is told, once, when something may have ended.
    expect(warningsOf(own, SETTINGS, Date.parse('2026-11-02')).map(({ kind }) => kind)).toEqual(['ask']);
  });

  it('an unknown date is asked for once, before the earliest day on which it can end', () => {
    const own = view([
      status('awaiting-delivery', { at: '2026-11-04' }),
      event('shipped', '2026-11-03', { at: '2026-11-04' }),
    ]);
    const warnings = warningsOf(own, SETTINGS, Date.parse('2026-11-05'));
    expect(warnings).toMatchObject([{ kind: 'ask', lead: 72 }]);
    expect(warnings[0]?.due).toBeLessThan(Date.parse('2026-11-18'));
  });
});

describe('orders whose last day is not known', () => {
  const asks = (of: OrderView) =>
    warningsOf(of, SETTINGS, Date.parse('2026-11-02')).filter(({ kind }) => kind === 'ask');

  it.each(['awaiting-payment', 'awaiting-shipment', 'awaiting-delivery'] as const)(
    '%s: asked for once',
    (value) => {
      const own = view([
        status(value, { at: '2026-11-01', page: 'list' }),
        event('placed', '2026-10-12', { at: '2026-11-01', page: 'list' }),
      ]);
      expect(asks(own)).toHaveLength(1);
      expect(asks(own)[0]?.due).toBeGreaterThan(own.order.firstSeen + 2 * DAY);
    },
  );

  it('a change of status seen in the list asks anew', () => {
    const own = view([
      status('awaiting-delivery', { at: '2026-08-01', page: 'list' }),
      status('completed', { at: '2026-11-01', page: 'list' }),
      event('placed', '2026-07-12', { at: '2026-08-01', page: 'list' }),
    ]);
    expect(asks(own).map(({ due }) => due)).toEqual([Date.parse('2026-11-01T15:00:00Z')]);
  });

  it('a dated right that has ended does not hide one whose day is not known', () => {
    const own = view([
      status('awaiting-delivery', { at: '2026-10-01', page: 'list' }),
      status('completed', { at: '2026-11-01', page: 'list' }),
      event('placed', '2026-09-20', { at: '2026-10-01', page: 'list' }),
      within('any-reason-return', 7, 'placed', { at: '2026-11-01' }),
    ]);
    expect(own.windows.map(({ right }) => right)).toEqual(['any-reason-return', 'not-as-described']);
    expect(asks(own).map(({ right }) => right)).toEqual(['not-as-described']);
  });

  it('orders that were over when first read are left alone', () => {
    const own = view([
      status('completed', { at: '2026-11-01', page: 'list' }),
      event('placed', '2026-09-12', { at: '2026-11-01', page: 'list' }),
    ]);
    expect(asks(own)).toEqual([]);
  });
});

/** Closes at midnight between Dec 4 and Dec 5 in Berlin; was read on Nov 1. */
const ONE = closing('8210000000000001', '2026-11-20', '2026-11-01');
const CLOSES = closesOf(ONE);

describe('what is shown when', () => {
  it('one order: before it opens, when it opens, 7 days, 3 days, 1 day, 3 hours, each once', () => {
    const shown = live([ONE], CLOSES - 20 * DAY, CLOSES + 20 * DAY);
    expect(shown.map(({ kinds }) => kinds)).toEqual([['soft'], ['opens'], ...Array(4).fill(['closes'])]);
    expect(shown.slice(2).map(({ at, leads }) => [CLOSES - at, leads])).toEqual([
      [7 * DAY, [168]],
      [3 * DAY, [72]],
      [DAY, [24]],
      [3 * HOUR, [3]],
    ]);
  });

  it('many orders: one notification a day that lists them, soonest first', () => {
    const orders = [3, 1, 2].map((n) => closing(`821000000000000${n}`, `2026-11-2${n}`, '2026-11-01'));
    const first = closesOf(orders[1] as OrderView);
    const { notifications } = planAt(orders, first - 4 * DAY);
    expect(notifications).toHaveLength(1);
    expect(notifications[0]?.id).toMatch(/^digest:2026-/);
    expect([...new Set(notifications[0]?.warnings.map(({ key }) => key))]).toEqual([
      'aliexpress:8210000000000001',
      'aliexpress:8210000000000002',
      'aliexpress:8210000000000003',
    ]);
  });

  it('a second one on the same day waits for the next morning, less than a day left does not', () => {
    const soon = closing('8210000000000002', '2026-11-14', '2026-11-01');
    const now = closesOf(soon) - DAY;
    expect(CLOSES - now).toBe(7 * DAY);
    const result = planAt([ONE, soon], now + HOUR, { lastShown: now });
    expect(result.notifications.map(({ warnings, alone }) => [warnings[0]?.key, alone])).toEqual([
      [soon.key, true],
    ]);
    // 9:00 of the next day in Berlin.
    expect(new Date(result.wakeAt.get(ONE.key) ?? 0).toISOString()).toMatch(/T08:00:00/);
  });

  it('after a sleep over several leads one warning tells the latest, as late', () => {
    const now = CLOSES - 2 * DAY;
    const { notifications } = planAt([ONE], now, { since: CLOSES - 20 * DAY });
    expect(notifications).toHaveLength(1);
    expect(notifications[0]?.warnings[0]).toMatchObject({ kind: 'closes', lead: 72 });
    expect(notifications[0]?.late).toBe(true);
    const ledger = entries(notifications[0]?.warnings ?? [], now);
    expect(planAt([ONE], now, { ledger, lastShown: now }).notifications).toEqual([]);
  });

  it('an alarm that comes some minutes late is not called late', () => {
    const now = CLOSES - 3 * DAY + 10 * 60_000;
    expect(planAt([ONE], now, { since: now - DAY / 2 }).notifications[0]?.late).toBe(false);
  });

  it('a sleep over many orders gives one summary, also of what would else come alone', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((n) =>
      closing(`821000000000000${n}`, n < 4 ? '2026-11-20' : '2026-11-22', '2026-11-01'),
    );
    const since = CLOSES - 10 * DAY;
    const { notifications } = planAt(orders, CLOSES - HOUR, { since });
    expect(notifications).toHaveLength(1);
    expect(new Set(notifications[0]?.warnings.map(({ key }) => key)).size).toBe(6);
    expect(notifications[0]).toMatchObject({ late: true, alone: false });
    expect(notifications[0]?.warnings[0]?.closes).toBe(CLOSES);
  });

  it('many that end within the same day are one list, not a flood', () => {
    const orders = [1, 2, 3, 4, 5].map((n) => closing(`821000000000000${n}`, '2026-11-20', '2026-11-01'));
    const now = CLOSES - DAY;
    const { notifications } = planAt(orders, now, { since: now - HOUR });
    expect(notifications).toHaveLength(1);
    expect(notifications[0]).toMatchObject({ late: false, alone: true });
  });

  it('three that end within the same day come alone, four are one list', () => {
    const orders = [1, 2, 3, 4].map((n) => closing(`821000000000000${n}`, '2026-11-20', '2026-11-01'));
    const shown = (list: OrderView[]) =>
      planAt(list, CLOSES - DAY, { since: CLOSES - DAY - HOUR }).notifications.map(({ id }) => id);
    expect(shown(orders.slice(0, 3))).toEqual(
      orders.slice(0, 3).map(({ key }) => expect.stringContaining(key)),
    );
    expect(shown(orders)).toEqual([expect.stringMatching(/^summary:/)]);
  });

  it('what was read after it was due was not slept over', () => {
    const now = CLOSES - 2 * DAY;
    const readAt = (at: number) =>
      planAt([{ ...ONE, order: { ...ONE.order, lastSeen: at } }], now, {
        since: CLOSES - 5 * DAY,
      }).notifications.map(({ late }) => late);
    expect(readAt(CLOSES - 3 * DAY - 1)).toEqual([true]);
    expect(readAt(CLOSES - 3 * DAY)).toEqual([false]);
  });

  it('one that has less than a day left before the next morning is looked at when its last day begins', () => {
    const now = CLOSES - 30 * HOUR;
    const { 'not-received': _, ...others } = SETTINGS.leads;
    const seldom = { ...SETTINGS, leads: { ...others, 'not-received': { before: [72], opens: false } } };
    for (const settings of [SETTINGS, seldom]) {
      const { notifications, wakeAt } = planAt([ONE], now, { settings, lastShown: now - HOUR });
      expect(notifications).toEqual([]);
      expect(wakeAt.get(ONE.key)).toBe(CLOSES - DAY);
    }
  });

  it('in a crowded hour what ends soon is one list without a sound, and a reminder still comes alone', () => {
    const now = CLOSES - 3 * HOUR;
    const own = view(
      [
        status('awaiting-delivery', { order: '8210000000000002', at: '2026-11-01' }),
        refundBefore('2026-11-20', { order: '8210000000000002', at: '2026-11-01' }),
        saw(
          'snoozed',
          { until: now, told: now - DAY },
          { ...USER, at: now - DAY, order: '8210000000000002' },
        ),
      ],
      ZONE,
    );
    const shown = (recent: number) =>
      planAt([ONE, own], now, { recent }).notifications.map(({ id, silent = false, warnings }) => [
        ...[id.startsWith('urgent:'), silent],
        ...new Set(warnings.map(({ key }) => key)),
      ]);
    expect(shown(4)).toEqual([
      [false, false, ONE.key],
      [false, false, own.key],
    ]);
    expect(shown(5)).toEqual([
      [false, false, own.key],
      [true, true, ONE.key],
    ]);
    expect(planAt([own], now, { recent: 5 })).toEqual(planAt([own], now));
  });

  it('what waits for the morning is in a list that comes before it', () => {
    expect(new Date(morningOf(CLOSES, ZONE)).toISOString()).toBe('2026-12-05T08:00:00.000Z');
  });

  it('a sleep over the last safe moment itself is still told, for two months', () => {
    const at = (now: number) => planAt([ONE], now).notifications.length;
    expect(at(CLOSES + 31 * DAY)).toBe(1);
    expect(at(CLOSES + 61 * DAY)).toBe(0);
  });

  it('that a right has opened is not told once it is over, that it will open not once it has', () => {
    const kinds = (now: number) =>
      planAt([ONE], now).notifications.flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
    const opens = ONE.windows[0]?.opens?.latest ?? 0;
    expect(kinds(opens - HOUR)).toEqual(['soft']);
    expect(kinds(opens + HOUR)).toEqual(['opens']);
    expect(kinds(CLOSES + HOUR)).not.toContain('opens');
  });

  it('whatever the orders: every last safe moment is preceded by warnings, none repeats, one ordinary one a day', () => {
    const order = fc.record({
      refund: fc.integer({ min: 3, max: 28 }),
      seen: fc.integer({ min: 1, max: 6 }),
    });
    const zone = fc.constantFrom(
      ...['Pacific/Apia', 'Asia/Kolkata', ZONE, 'America/Sao_Paulo', 'America/Los_Angeles'],
    );
    const quiet = fc.option(fc.tuple(fc.nat(1439), fc.nat(1439)));
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 12 }), zone, quiet, (list, z, hours) => {
        const pad = (n: number) => String(n).padStart(2, '0');
        const views = list.map(({ refund, seen }, n) =>
          closing(`82100000000001${pad(n)}`, `2026-11-${pad(refund)}`, `2026-10-${pad(seen)}`),
        );
        const settings = hours ? quietly(...hours) : SETTINGS;
        const shown = live(views, Date.parse('2026-10-07'), Date.parse('2027-02-01'), z, settings);
        for (const own of views) {
          const closes = closesOf(own);
          const mine = shown.filter(({ keys }) => keys.includes(own.key));
          const told = (from: number) => mine.some(({ at }) => at < closes && at >= closes - from);
          expect(told(8 * DAY), 'warned in the last days').toBe(true);
          // Quiet hours of nearly a day may begin before the last day does, and what would pass in them comes then.
          expect(told(hours ? 2 * DAY : DAY), 'warned on the last day').toBe(true);
          const leads = mine.flatMap(({ leads: all, kinds, keys }) =>
            all.filter((_, n) => keys[n] === own.key && kinds[n] === 'closes'),
          );
          expect(new Set(leads).size, 'each lead once').toBe(leads.length);
        }
        const days = shown
          .filter(({ alone }) => !alone)
          .map(({ at }) => new Intl.DateTimeFormat('sv-SE', { timeZone: z }).format(at));
        expect(new Set(days).size).toBe(days.length);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('what nobody wants told any more', () => {
  const kindsAt = (own: OrderView, now: number, more?: Partial<PlanContext>) =>
    planAt([own], now, more).notifications.flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
  const opens = ONE.windows[0]?.opens?.latest ?? 0;

  it('a bound behind which a later one of the same right stands: once it has surely passed only that counts', () => {
    const [window] = ONE.windows;
    if (!window?.closes) throw new Error('no window');
    const month = 30 * DAY;
    const { earliest, latest } = window.closes;
    const later = {
      ...window,
      closes: { ...window.closes, earliest: earliest + month, latest: latest + month },
    };
    const closesAt = (windows: OrderView['windows'], now: number) => {
      const all = closings(warningsOf({ ...ONE, windows }, SETTINGS, now));
      return [...new Set(all.map(({ closes }) => closes))];
    };
    expect(closesAt([window, later], CLOSES - 1)).toEqual([CLOSES, CLOSES + month]);
    expect(closesAt([window, later], latest - 1)).toEqual([CLOSES, CLOSES + month]);
    expect(closesAt([window, later], latest)).toEqual([CLOSES + month]);
    // Of another right or another article it stands behind nothing.
    expect(closesAt([window, { ...later, right: 'not-as-described' }], CLOSES)).toContain(CLOSES);
    expect(closesAt([window, { ...later, line: 'a1' }], CLOSES)).toContain(CLOSES);
    expect(closesAt([window], CLOSES)).toEqual([CLOSES]);
  });

  it.each(['muted', 'settled'] as const)('what closed while the order was %s', (field) => {
    const takenBack = (at: number) =>
      view(
        [
          status('awaiting-delivery', { at: '2026-11-01' }),
          refundBefore('2026-11-20', { at: '2026-11-01' }),
          saw(field, false, { ...USER, at }),
        ],
        ZONE,
      );
    const now = CLOSES + 2 * DAY;
    expect(kindsAt(takenBack(CLOSES + DAY), now)).toEqual([]);
    expect(kindsAt(takenBack(CLOSES - HOUR), now)).toContain('closes');
    // By a clock that was ahead: nobody knows when.
    expect(kindsAt(takenBack(now + DAY), now)).toContain('closes');
  });

  it('that a right opens, where that was switched on after it had opened', () => {
    const since = (at: number) => ({
      settings: { ...SETTINGS, leadsSince: { 'not-received': { opens: at } } },
    });
    expect(kindsAt(ONE, opens + HOUR, since(opens + HOUR))).toEqual([]);
    expect(kindsAt(ONE, opens + HOUR, since(opens))).toEqual(['opens']);
    expect(kindsAt(ONE, opens + HOUR, since(opens + DAY)), 'by a clock that was ahead').toEqual(['opens']);
    // The last safe moment is still ahead, and warned of.
    expect(kindsAt(ONE, CLOSES - 7 * DAY, since(opens + HOUR))).toEqual(['closes']);
  });

  it('what had closed when its lead was added', () => {
    const since = (lead: number) => ({
      settings: { ...SETTINGS, leadsSince: { 'not-received': { [lead]: CLOSES + HOUR, opens: CLOSES } } },
    });
    const leads = (of: Partial<PlanContext>) =>
      planAt([ONE], CLOSES + 2 * HOUR, of).notifications.flatMap(({ warnings }) =>
        warnings.map(({ lead }) => lead),
      );
    expect(leads(since(3))).toEqual([24, 72, 168]);
    expect(leads(since(24))).toEqual([3, 72, 168]);
  });
});

describe('a close that moves', () => {
  const moved = (refund: string) => closing('8210000000000001', refund, '2026-11-01');
  /** Seven days before the old close it was warned of; now it is the day after. */
  const shownAt = CLOSES - 7 * DAY;
  const now = shownAt + DAY;
  const ledger = entries(
    warningsOf(ONE, SETTINGS, shownAt).filter(({ due }) => due <= shownAt),
    shownAt,
  );
  const leadsOf = (shown: Shown[]) =>
    shown.flatMap(({ leads, kinds }) => leads.filter((_, n) => kinds[n] === 'closes'));

  it('by hours is the same warning', () => {
    expect(planAt([moved('2026-11-21')], now, { ledger, lastShown: shownAt }).notifications).toEqual([]);
  });

  it('by days later has all its leads again', () => {
    const later = moved('2026-12-20');
    expect(planAt([later], now, { ledger, lastShown: shownAt }).notifications).toEqual([]);
    const shown = live([later], now, closesOf(later) + DAY);
    expect(leadsOf(shown)).toEqual([168, 72, 24, 3]);
  });

  it('by days later, and its new leads lie before what was told just now: nothing is said twice', () => {
    const told = entries(
      closings(warningsOf(ONE, SETTINGS, CLOSES - 3 * DAY)).filter(({ lead }) => lead >= 72),
      CLOSES - 3 * DAY,
    );
    const later = moved('2026-11-22');
    const at = CLOSES - 2 * DAY;
    expect(planAt([later], at, { ledger: told, lastShown: null }).notifications).toEqual([]);
    const due = [...planAt([later], at, { ledger: told }).wakeAt.values()];
    expect(due[0]).toBeLessThanOrEqual(closesOf(later) - 3 * DAY);
  });

  it('by days earlier is news at once', () => {
    const sooner = moved('2026-11-17');
    const { notifications } = planAt([sooner], now, { ledger, lastShown: null });
    expect(notifications).toHaveLength(1);
    expect(notifications[0]?.warnings[0]?.closes).toBe(closesOf(sooner));
  });
});

describe('snoozed', () => {
  const told = CLOSES - 5 * DAY;
  const snoozed = (until: number, from = told) =>
    view(
      [
        status('awaiting-delivery', { at: '2026-11-01' }),
        refundBefore('2026-11-20', { at: '2026-11-01' }),
        saw('snoozed', { until, told: from }, { reader: 'user', at: from }),
      ],
      ZONE,
    );
  const since = (own: OrderView, from: number) => {
    const before = warningsOf(ONE, SETTINGS, from).filter(({ due }) => due <= from);
    const ledger = entries(before, from - 1);
    const shown: number[] = [];
    let now = from;
    for (let turns = 0; turns < 100 && now < CLOSES + DAY; turns++) {
      const result = planAt([own], now, { ledger });
      for (const notice of result.notifications) {
        ledger.push(...entries(notice.warnings, now, notice.alone));
        shown.push(now);
      }
      now = result.wakeAt.get(own.key) ?? Number.POSITIVE_INFINITY;
    }
    return shown;
  };

  it('comes back at that moment, alone, also where the day had its notification', () => {
    const until = told + HOUR;
    const result = planAt([snoozed(until)], until, {
      lastShown: told,
      ledger: entries(warningsOf(ONE, SETTINGS, told), told),
    });
    expect(result.notifications).toMatchObject([{ alone: true, warnings: [{ kind: 'snooze' }] }]);
    expect(since(snoozed(until), told)[0]).toBe(until);
  });

  it('holds back what becomes due meanwhile, and tells it then, once', () => {
    const until = CLOSES - 2 * DAY;
    expect(since(snoozed(until), told)).toEqual([until, CLOSES - DAY, CLOSES - 3 * HOUR]);
  });

  it('never outlasts the last safe moment: the last hour is told', () => {
    expect(since(snoozed(CLOSES + 10 * DAY), told)).toEqual([CLOSES - HOUR]);
    const lately = CLOSES - HOUR / 2;
    expect(since(snoozed(CLOSES + DAY, lately), lately)).toEqual([CLOSES - HOUR / 4]);
  });

  it('is told once, also of an order with several windows', () => {
    const until = told + HOUR;
    const own = snoozed(until);
    const [reminder] = warningsOf(own, SETTINGS, until).filter(({ kind }) => kind === 'snooze');
    const ledger = entries(reminder ? [{ ...reminder, right: 'any-reason-return' }] : [], until);
    expect(
      planAt([own], until + HOUR, { ledger: [...ledger, ...entries(warningsOf(ONE, SETTINGS, told), told)] })
        .notifications,
    ).toEqual([]);
  });

  it('holds back nothing that the user did not know of: a date where none was, one that came nearer', () => {
    const until = CLOSES - 2 * DAY;
    const knowing = (closes: number | null) =>
      view(
        [
          status('awaiting-delivery', { at: '2026-11-01' }),
          refundBefore('2026-11-20', { at: '2026-11-01' }),
          saw('snoozed', { until, told, closes }, { reader: 'user', at: told }),
        ],
        ZONE,
      );
    expect(since(knowing(CLOSES), told)[0]).toBe(until);
    for (const closes of [null, CLOSES + 25 * DAY])
      expect(since(knowing(closes), told)[0]).toBe(CLOSES - 3 * DAY);
  });

  it('by a clock that was ahead counts for nothing', () => {
    const ahead = told + 300 * DAY;
    expect(since(snoozed(ahead + DAY, ahead), told)[0]).toBe(CLOSES - 3 * DAY);
    const hours = snoozed(told + 20 * DAY, told + 10 * HOUR);
    expect(closings(warningsOf(hours, SETTINGS, told))).toEqual(closings(warningsOf(ONE, SETTINGS, told)));
  });
});

describe('quiet hours', () => {
  const NIGHT = quietly(22 * 60, 8 * 60);
  const berlin = (at: number) => new Date(at).toLocaleString('sv-SE', { timeZone: ZONE }).slice(0, 16);

  it('hold what is due in them until they end', () => {
    // 7 and 3 days before midnight are at midnight.
    const shown = live([ONE], CLOSES - 8 * DAY, CLOSES + DAY, ZONE, NIGHT);
    expect(shown.slice(1).map(({ at, leads }) => [berlin(at), leads[0]])).toEqual([
      ['2026-11-28 08:00', 168],
      ['2026-12-02 08:00', 72],
      ['2026-12-04 08:00', 24],
      ['2026-12-04 21:00', 3],
    ]);
  });

  it('yield to what would pass in them: told as they begin', () => {
    const early = quietly(20 * 60, 8 * 60);
    const shown = live([ONE], CLOSES - 2 * DAY, CLOSES + DAY, ZONE, early);
    expect(berlin(shown.at(-1)?.at ?? 0)).toBe('2026-12-04 20:00');
  });

  it('yield at a start in the midst of them', () => {
    const now = CLOSES - 90 * 60_000;
    expect(planAt([ONE], now, { settings: quietly(20 * 60, 8 * 60) }).notifications).toHaveLength(1);
    expect(planAt([ONE], now - 3 * DAY, { settings: quietly(20 * 60, 8 * 60) }).notifications).toEqual([]);
  });

  it('do not yield to what has passed', () => {
    const settings = quietly(20 * 60, 8 * 60);
    expect(planAt([ONE], CLOSES + HOUR, { settings }).notifications).toEqual([]);
    expect(planAt([ONE], CLOSES + 9 * HOUR, { settings }).notifications).toHaveLength(1);
  });

  it('hold a question for a date, and never bring it forward', () => {
    const night = Date.parse('2026-11-20T23:30:00+01:00');
    const placed = event('placed', '2026-07-12', { at: night, page: 'list' });
    const own = view([status('awaiting-delivery', { at: night, page: 'list' }), placed], ZONE);
    const [ask] = warningsOf(own, SETTINGS, night);
    // What it asks about may end at any moment, in the midst of them.
    expect(ask).toMatchObject({ kind: 'ask', due: night + 3 * DAY, closes: night + 3 * DAY });
    const at = (now: number) => {
      const { notifications, wakeAt } = planAt([own], now, { settings: NIGHT });
      return [notifications.length, berlin(wakeAt.get(own.key) ?? 0)];
    };
    expect(at(night + 3 * DAY - 2 * HOUR)).toEqual([0, '2026-11-23 23:30']);
    expect(at(night + 3 * DAY - HOUR)).toEqual([0, '2026-11-23 23:30']);
    expect(at(night + 3 * DAY)).toEqual([0, '2026-11-24 08:00']);
    expect(
      planAt([own], Date.parse('2026-11-24T08:00:00+01:00'), { settings: NIGHT }).notifications,
    ).toHaveLength(1);
  });

  it('do not yield to the day that a question is about: nothing surely ends then', () => {
    const own = view(
      [
        status('awaiting-delivery', { at: '2026-11-04' }),
        event('shipped', '2026-11-03', { at: '2026-11-04' }),
      ],
      ZONE,
    );
    const [ask] = warningsOf(own, SETTINGS, Date.parse('2026-11-05'));
    const closes = ask?.closes ?? 0;
    const [hours = 0, minutes = 0] = berlin(closes).slice(11).split(':').map(Number);
    const minute = hours * 60 + minutes;
    const around = quietly((minute + 1440 - 120) % 1440, (minute + 30) % 1440);
    expect(planAt([own], closes - HOUR).notifications).toMatchObject([{ warnings: [{ kind: 'ask' }] }]);
    expect(planAt([own], closes - HOUR, { settings: around }).notifications).toEqual([]);
  });

  it('do not hold a reminder that the user wanted then', () => {
    const at = Date.parse('2026-11-25T23:30:00+01:00');
    const own = view(
      [
        status('awaiting-delivery', { at: '2026-11-01' }),
        refundBefore('2026-11-20', { at: '2026-11-01' }),
        saw('snoozed', { until: at, told: at - DAY }, { ...USER, at: at - DAY }),
      ],
      ZONE,
    );
    expect(planAt([own], at, { settings: NIGHT }).notifications).toMatchObject([{ alone: true }]);
  });

  it('yield where they leave less than an hour to act', () => {
    const until = (minutes: number) => quietly(20 * 60, minutes);
    const shown = (settings: Settings) => planAt([ONE], CLOSES - 3 * HOUR, { settings }).notifications;
    expect(shown(until(23 * 60 + 30))).toHaveLength(1);
    expect(shown(until(22 * 60 + 59))).toEqual([]);
  });

  it('of no length are none', () => {
    expect(planAt([ONE], CLOSES - 3 * DAY, { settings: quietly(60, 60) }).notifications).toHaveLength(1);
  });

  it('follow the clock on days on which it changes', () => {
    const stretch = quietAt(Date.parse('2026-10-25T01:30:00Z'), ZONE, { from: 60, to: 5 * 60 });
    expect(stretch && (stretch.to - stretch.from) / HOUR).toBe(5);
    const spring = quietAt(Date.parse('2026-03-29T01:30:00Z'), ZONE, { from: 60, to: 5 * 60 });
    expect(spring && (spring.to - spring.from) / HOUR).toBe(3);
  });
});
