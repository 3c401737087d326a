import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type LedgerEntry, plan, type Warning, warningsOf } from '@/lib/deadlines';
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

function entries(warnings: Warning[], shownAt: number, urgent = false): LedgerEntry[] {
  return warnings.map(({ id, key, right, line, lead, closes }) => ({
    id,
    key,
    right,
    line,
    lead,
    closes,
    shownAt,
    urgent,
  }));
}

/** Runs the plan as time passes, the browser looking exactly when it was told to. */
function live(views: OrderView[], from: number, until: number, zone = ZONE) {
  const ledger: LedgerEntry[] = [];
  const shown: { at: number; id: string; leads: number[]; keys: string[]; urgent: boolean }[] = [];
  let now = from;
  for (let turns = 0; turns < 500 && now < until; turns++) {
    const lastShown = Math.max(-1, ...ledger.filter((entry) => !entry.urgent).map((entry) => entry.shownAt));
    const result = plan(views, {
      now,
      zone,
      settings: DEFAULT_SETTINGS,
      ledger,
      lastShown: lastShown < 0 ? null : lastShown,
    });
    for (const { id, warnings, urgent } of result.notifications) {
      ledger.push(...entries(warnings, now, urgent));
      shown.push({
        at: now,
        id,
        leads: warnings.map(({ lead }) => lead),
        keys: warnings.map(({ key }) => key),
        urgent,
      });
    }
    const next = Math.min(...[...result.wakeAt.values()].map((at) => at ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(next)) break;
    expect(next, 'time moves on').toBeGreaterThan(now);
    now = next;
  }
  return shown;
}

describe('which warnings an order has', () => {
  it('7 days, 3 days and 1 day before the last safe moment', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const closes = closesOf(own);
    expect(
      warningsOf(own, DEFAULT_SETTINGS, closes - 30 * DAY).map(({ lead, due }) => [lead, closes - due]),
    ).toEqual([
      [168, 7 * DAY],
      [72, 3 * DAY],
      [24, DAY],
    ]);
  });

  it('a lead of half the window or more is dropped: a week’s return is not announced a week ahead', () => {
    const own = view([
      status('completed', { at: '2026-11-01' }),
      event('completed', '2026-11-02', { at: '2026-11-01' }),
      within('any-reason-return', 7, 'completed', { at: '2026-11-01' }),
    ]);
    const leads = warningsOf(own, DEFAULT_SETTINGS, Date.parse('2026-11-02'))
      .filter((warning) => warning.right === 'any-reason-return')
      .map(({ lead }) => lead);
    expect(leads).toEqual([72, 24]);
  });

  it('leads that had passed when the order was first read are left to popup and badge', () => {
    const own = closing('8210000000000001', '2026-11-01', '2026-11-12');
    expect(warningsOf(own, DEFAULT_SETTINGS, Date.parse('2026-11-12')).map(({ lead }) => lead)).toEqual([
      72, 24,
    ]);
  });

  it('settled, cancelled and disputed orders have none', () => {
    const base = [status('awaiting-delivery'), refundBefore('2026-11-20')];
    const quiet = [
      [...base, saw('settled', true, { reader: 'user' })],
      [...base, saw('case:1', { id: '1', state: 'open' }, { page: 'dispute' })],
      [...base, status('cancelled', { at: '2026-11-02' })],
    ];
    for (const observations of quiet) {
      expect(warningsOf(view(observations), DEFAULT_SETTINGS, Date.parse('2026-11-03'))).toEqual([]);
    }
  });

  it('the seller’s time and the mere opening of a right warn nobody', () => {
    const own = view([status('awaiting-shipment'), event('paid', '2026-11-01')]);
    expect(own.windows).toHaveLength(1);
    // Only that its page should be opened is told, once, when something may have ended.
    expect(warningsOf(own, DEFAULT_SETTINGS, Date.parse('2026-11-02')).map(({ ask }) => ask)).toEqual([true]);
  });

  it('an unknown date is asked for once, before the earliest day on which it can end', () => {
    const own = view([
      status('awaiting-delivery', { at: '2026-11-04' }),
      event('shipped', '2026-11-03', { at: '2026-11-04' }),
    ]);
    const warnings = warningsOf(own, DEFAULT_SETTINGS, Date.parse('2026-11-05'));
    expect(warnings).toMatchObject([{ ask: true, lead: 72 }]);
    expect(warnings[0]?.due).toBeLessThan(Date.parse('2026-11-18'));
  });
});

describe('orders whose last day is not known', () => {
  const asks = (of: OrderView) =>
    warningsOf(of, DEFAULT_SETTINGS, Date.parse('2026-11-02')).filter(({ ask }) => ask);

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

describe('what is shown when', () => {
  it('one order: 7 days, 3 days, 1 day, each once', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const closes = closesOf(own);
    const shown = live([own], closes - 20 * DAY, closes + 20 * DAY);
    expect(shown.map(({ at, leads }) => [closes - at, leads])).toEqual([
      [7 * DAY, [168]],
      [3 * DAY, [72]],
      [DAY, [24]],
    ]);
  });

  it('many orders: one notification a day that lists them, soonest first', () => {
    const orders = [3, 1, 2].map((n) => closing(`821000000000000${n}`, `2026-11-2${n}`, '2026-11-01'));
    const first = closesOf(orders[1] as OrderView);
    const now = first - 4 * DAY;
    const result = plan(orders, { now, zone: ZONE, settings: DEFAULT_SETTINGS, ledger: [], lastShown: null });
    expect(result.notifications).toHaveLength(1);
    expect(result.notifications[0]?.id).toMatch(/^digest:2026-/);
    expect(result.notifications[0]?.warnings.map(({ key }) => key)).toEqual([
      'aliexpress:8210000000000001',
      'aliexpress:8210000000000002',
      'aliexpress:8210000000000003',
    ]);
  });

  it('a second one on the same day waits for the next morning, less than a day left does not', () => {
    const late = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const soon = closing('8210000000000002', '2026-11-14', '2026-11-01');
    const now = closesOf(soon) - DAY;
    expect(closesOf(late) - now).toBe(7 * DAY);
    const result = plan([late, soon], {
      now: now + HOUR,
      zone: ZONE,
      settings: DEFAULT_SETTINGS,
      ledger: entries([], 0),
      lastShown: now,
    });
    expect(result.notifications.map(({ warnings, urgent }) => [warnings[0]?.key, urgent])).toEqual([
      [soon.key, true],
    ]);
    // 9:00 of the next day in Berlin.
    expect(new Date(result.wakeAt.get(late.key) ?? 0).toISOString()).toMatch(/T08:00:00/);
  });

  it('after a sleep over several leads one warning tells the latest', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const now = closesOf(own) - 2 * DAY;
    const result = plan([own], { now, zone: ZONE, settings: DEFAULT_SETTINGS, ledger: [], lastShown: null });
    expect(result.notifications).toHaveLength(1);
    expect(result.notifications[0]?.warnings.map(({ lead }) => lead)).toEqual([72, 168]);
    const again = plan([own], {
      now,
      zone: ZONE,
      settings: DEFAULT_SETTINGS,
      ledger: entries(result.notifications[0]?.warnings ?? [], now),
      lastShown: now,
    });
    expect(again.notifications).toEqual([]);
  });

  it('a sleep over the last safe moment itself is still told, for a week', () => {
    const own = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const at = (now: number) =>
      plan([own], { now, zone: ZONE, settings: DEFAULT_SETTINGS, ledger: [], lastShown: null }).notifications
        .length;
    expect(at(closesOf(own) + 2 * DAY)).toBe(1);
    expect(at(closesOf(own) + 8 * DAY)).toBe(0);
  });

  it('a close that moves by hours is the same warning, one that moves by days is a new one', () => {
    const before = closing('8210000000000001', '2026-11-20', '2026-11-01');
    const now = closesOf(before) - 6 * DAY;
    const first = plan([before], {
      now,
      zone: ZONE,
      settings: DEFAULT_SETTINGS,
      ledger: [],
      lastShown: null,
    });
    const ledger = entries(first.notifications[0]?.warnings ?? [], now);
    const next = (refund: string, later: number) =>
      plan([closing('8210000000000001', refund, '2026-11-01')], {
        now: later,
        zone: ZONE,
        settings: DEFAULT_SETTINGS,
        ledger,
        lastShown: now,
      }).notifications.length;
    expect(next('2026-11-21', now + HOUR)).toBe(0);
    expect(next('2026-12-20', now + 32 * DAY)).toBe(1);
  });

  it('whatever the orders: every last safe moment is preceded by a warning, none repeats, one ordinary one a day', () => {
    const order = fc.record({
      refund: fc.integer({ min: 3, max: 28 }),
      seen: fc.integer({ min: 1, max: 6 }),
    });
    const zone = fc.constantFrom(
      'Pacific/Apia',
      'Asia/Kolkata',
      ZONE,
      'America/Sao_Paulo',
      'America/Los_Angeles',
    );
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 12 }), zone, (list, z) => {
        const pad = (n: number) => String(n).padStart(2, '0');
        const views = list.map(({ refund, seen }, n) =>
          closing(`82100000000001${pad(n)}`, `2026-11-${pad(refund)}`, `2026-10-${pad(seen)}`),
        );
        const shown = live(views, Date.parse('2026-10-07'), Date.parse('2027-02-01'), z);
        for (const own of views) {
          const closes = closesOf(own);
          const mine = shown.filter(({ keys }) => keys.includes(own.key));
          expect(
            mine.some(({ at }) => at < closes && at >= closes - 8 * DAY),
            'warned before it closes',
          ).toBe(true);
          const leads = mine.flatMap(({ leads: all, keys }) => all.filter((_, n) => keys[n] === own.key));
          expect(new Set(leads).size, 'each lead once').toBe(leads.length);
        }
        const days = shown
          .filter(({ urgent }) => !urgent)
          .map(({ at }) => new Intl.DateTimeFormat('sv-SE', { timeZone: z }).format(at));
        expect(new Set(days).size).toBe(days.length);
      }),
      { numRuns: 60 },
    );
  });
});
