import { describe, expect, it } from 'vitest';
import {
  endsWithDay,
  formatAge,
  formatDay,
  formatExact,
  formatLastMoment,
  formatLeft,
  formatMoney,
  formatUntil,
  lastSafeDay,
  leftParts,
  leftUntil,
} from '@/lib/i18n/format';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);

describe('lastSafeDay', () => {
  it.each([
    // The end of a window is too late itself: midnight belongs to the day before it.
    ['midnight in the viewer’s zone', '2026-12-04T00:00:00+01:00', 'Europe/Berlin', '2026-12-03'],
    ['a minute after midnight', '2026-12-04T00:01:00+01:00', 'Europe/Berlin', '2026-12-04'],
    ['Pacific midnight seen from Berlin', '2026-12-04T00:00:00-08:00', 'Europe/Berlin', '2026-12-04'],
    [
      'Berlin midnight seen from Los Angeles',
      '2026-12-04T00:00:00+01:00',
      'America/Los_Angeles',
      '2026-12-03',
    ],
    ['Pacific midnight seen from Auckland', '2026-12-04T00:00:00-08:00', 'Pacific/Auckland', '2026-12-04'],
    ['Kiribati, the first zone of all', '2026-12-04T00:00:00+14:00', 'Pacific/Kiritimati', '2026-12-03'],
    ['the new year', '2027-01-01T00:00:00+01:00', 'Europe/Berlin', '2026-12-31'],
    ['the day on which clocks go back', '2026-10-25T00:00:00+02:00', 'Europe/Berlin', '2026-10-24'],
    ['the day after it', '2026-10-26T00:00:00+01:00', 'Europe/Berlin', '2026-10-25'],
    ['the day after clocks went forward', '2026-03-30T00:00:00+02:00', 'Europe/Berlin', '2026-03-29'],
    ['a day whose midnight is skipped', '2026-04-24T01:00:00+03:00', 'Africa/Cairo', '2026-04-23'],
    ['half past, in a zone of half an hour', '2026-12-04T00:00:00+05:30', 'Asia/Kolkata', '2026-12-03'],
  ])('%s', (_, until, zone, day) => {
    expect(lastSafeDay(at(until), zone)).toBe(day);
  });

  it('knows whether its day is safe to the end, also where midnight is skipped', () => {
    expect(endsWithDay(at('2026-12-04T00:00:00+01:00'), 'Europe/Berlin')).toBe(true);
    expect(endsWithDay(at('2026-12-04T00:00:00-08:00'), 'Europe/Berlin')).toBe(false);
    expect(endsWithDay(at('2026-04-24T01:00:00+03:00'), 'Africa/Cairo')).toBe(true);
  });
});

describe('what is left', () => {
  const until = at('2026-12-04T00:00:00Z');

  it.each([
    [20 * DAY + 23 * HOUR, '20 days'],
    [3 * DAY - 1, '2 days'],
    [48 * HOUR, '2 days'],
    [48 * HOUR - 1, '47 hours'],
    [2 * HOUR - 1, '1 hour'],
    [HOUR, '1 hour'],
    [HOUR - 1, 'less than 1 hour'],
    [0, 'less than 1 hour'],
  ])('%i ms is told as %s, never rounded up', (ms, text) => {
    expect(formatLeft(until, until - ms)).toBe(text);
  });

  it('never tells more than there is', () => {
    for (let ms = HOUR; ms < 5 * DAY; ms += 17 * 60_000) {
      const { value, unit } = leftUntil(until, until - ms);
      expect(value * (unit === 'day' ? DAY : HOUR)).toBeLessThanOrEqual(ms);
    }
  });

  it('has a narrow form and its parts', () => {
    expect(formatLeft(until, until - 12 * DAY, 'narrow')).toBe('12d');
    expect(leftParts(until, until - 31 * HOUR)).toEqual({ number: '31', unit: 'hours' });
    expect(leftParts(until, until - 1)).toEqual({ number: '<1', unit: 'hour' });
  });
});

describe('dates', () => {
  const now = at('2026-11-21T10:00:00+01:00');
  const zone = 'Europe/Berlin';

  it.each([
    ['2026-12-04T00:00:00+01:00', 'until Dec 3'],
    ['2026-12-04T09:00:00+01:00', 'until Dec 4, 9:00 AM'],
    ['2027-01-13T00:00:00+01:00', 'until Jan 12, 2027'],
    ['2026-11-22T09:00:00+01:00', 'until tomorrow, 9:00 AM'],
    ['2026-11-22T00:00:00+01:00', 'until today, 11:59 PM'],
    ['2026-11-23T09:00:00+01:00', 'until Nov 23, 9:00 AM'],
  ])('%s is told as “%s”', (until, text) => {
    expect(formatUntil(at(until), now, zone)).toBe(text);
  });

  it('names the moment and its zone', () => {
    expect(formatExact(at('2026-11-26T09:00:00+01:00'), zone)).toBe('Thu, Nov 26, 2026, 9:00 AM GMT+1');
    expect(formatExact(at('2026-11-27T00:00:00+01:00'), zone)).toBe('Thu, Nov 26, 2026, 11:59 PM GMT+1');
    expect(formatLastMoment(at('2026-11-26T09:00:00+01:00'), now, zone)).toBe('Nov 26, 9:00 AM');
  });

  it('tells the year where it is not this one, by the viewer’s calendar', () => {
    expect(formatDay('2026-12-31', now, zone)).toBe('Dec 31');
    expect(formatDay('2027-01-01', now, zone)).toBe('Jan 1, 2027');
    expect(formatDay('2026-12-31', at('2026-12-31T20:00:00Z'), 'Asia/Tokyo')).toBe('Dec 31, 2026');
  });

  it('tells ages', () => {
    expect(formatAge(now - 30_000, now)).toBe('just now');
    expect(formatAge(now - 4 * 60_000, now)).toBe('4 minutes ago');
    expect(formatAge(now - 3 * DAY, now)).toBe('3 days ago');
    expect(formatAge(now + 5 * DAY, now)).toBe('just now');
  });
});

describe('money', () => {
  it('is formatted by its currency, else left as it was printed', () => {
    expect(formatMoney({ amount: 84.2, currency: 'USD', text: 'US $84.20' })).toBe('$84.20');
    expect(formatMoney({ amount: 9211, currency: 'CLP', text: 'CLP 9,211' })).toMatch(/^CLP\s9,211$/);
    expect(formatMoney({ amount: 129.46, currency: null, text: '129,46zł' })).toBe('129,46zł');
  });
});
