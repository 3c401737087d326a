import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, dayStart, shiftDay, spanOf } from '@/lib/domain/calendar';
import { PACIFIC } from '@/lib/domain/instant';

const ZONES = [
  ...['Pacific/Apia', 'Pacific/Auckland', 'Asia/Tokyo', 'Asia/Kolkata', 'Europe/Berlin', 'Africa/Cairo'],
  ...['UTC', 'America/Sao_Paulo', 'America/St_Johns', PACIFIC, 'Pacific/Honolulu', 'Asia/Beirut'],
];
const HOUR = 3_600_000;

/** The day by the browser's own calendar, written apart from the code under test. */
const plainDay = (at: number, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);

const zone = fc.constantFrom(...ZONES);
const day = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2032, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('days in zones', () => {
  it('a day starts at its first moment, also where the clocks skip midnight', () => {
    fc.assert(
      fc.property(day, zone, (d, z) => {
        const start = dayStart(d, z);
        expect(plainDay(start, z)).toBe(d);
        expect(plainDay(start - 1, z) < d).toBe(true);
      }),
    );
    // Cairo put its clocks forward at 00:00 on Apr 24, 2026: the day began at 01:00 (UTC+3).
    expect(dayStart('2026-04-24', 'Africa/Cairo')).toBe(Date.UTC(2026, 3, 23, 22));
  });

  it('knows which day a moment falls on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1.7e12, max: 2e12 }), zone, (at, z) => {
        expect(dayOf(at, z)).toBe(plainDay(at, z));
      }),
    );
  });

  it('understands zones as AliExpress asks for them', () => {
    expect(dayStart('2026-09-04', '-07:00')).toBe(Date.UTC(2026, 8, 4, 7));
    expect(dayStart('2026-09-04', '+05:30')).toBe(Date.UTC(2026, 8, 3, 18, 30));
  });

  it('counts calendar days over the end of February and business days over weekends', () => {
    expect(shiftDay('2028-02-27', 3)).toBe('2028-03-01');
    expect(shiftDay('2026-11-20', 1, 'business-day')).toBe('2026-11-23');
    expect(shiftDay('2026-11-20', 7, 'business-day')).toBe('2026-12-01');
  });

  it('"within N days" closes on day E + N: from its first moment in the east to its last in the west', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), zone, (d, n, z) => {
        const closes = dayAfter({ day: d }, n, 'day', z);
        const end = new Date(Date.parse(d) + n * 86_400_000).toISOString().slice(0, 10);
        for (const candidate of [PACIFIC, z]) {
          // No true end, at the beginning or at the end of that day in either zone, lies outside.
          expect(closes.earliest).toBeLessThanOrEqual(dayStart(end, candidate));
          expect(closes.latest).toBeGreaterThanOrEqual(dayStart(shiftDay(end, 1), candidate));
        }
        expect(closes.latest - closes.earliest).toBeLessThanOrEqual(24 * HOUR + 26 * HOUR);
      }),
    );
  });

  it('a moment counts from its own day in each zone', () => {
    // 23:30 in Los Angeles is the next day in Berlin: the earlier of the two ends is the safe one.
    const at = Date.UTC(2026, 8, 5, 6, 30);
    expect(dayAfter({ at }, 15, 'day', 'Europe/Berlin')).toEqual({
      earliest: dayStart('2026-09-19', PACIFIC),
      latest: dayStart('2026-09-21', 'Europe/Berlin'),
    });
  });

  it('zones that were recorded with a date beat the viewer’s', () => {
    const when = { day: '2026-09-04', zones: ['Asia/Seoul'] };
    expect(spanOf(when, 'America/New_York').earliest).toBe(dayStart('2026-09-04', 'Asia/Seoul'));
  });
});
