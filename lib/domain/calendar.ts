import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDate } from '@date-fns/utc';
import { addBusinessDays, addDays, addMonths } from 'date-fns';
import { type Day, type Instant, PACIFIC, type When } from './instant';
import { DAY, HOUR } from './window';

/** Calendar arithmetic across zones. Apart from instant.ts because date-fns must stay out of marketplace pages. */

const MINUTE = 60_000;

/** Days are reckoned in UTC, in which no day is skipped and the machine's own zone has no say. */
const utc = (day: Day) => new UTCDate(`${day}T00:00:00Z`);
const toDay = (at: number): Day => new Date(at).toISOString().slice(0, 10);
const offset = (zone: string, at: number) => tzOffset(zone, new Date(at)) * MINUTE;

/** Zone arithmetic is slow and asked the same again and again: thousands of orders share a few hundred days. */
function remembered<V>(
  work: (key: string | number, zone: string) => V,
): (key: string | number, zone: string) => V {
  const held = new Map<string, V>();
  return (key, of) => {
    const name = `${key} ${of}`;
    let value = held.get(name);
    if (value === undefined) {
      value = work(key, of);
      if (held.size >= 10_000) held.clear();
      held.set(name, value);
    }
    return value;
  };
}

const dayIn = remembered((at, zone) => toDay((at as number) + offset(zone, at as number)));
const startIn = remembered((day, zone) => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // By the clock before and by the clock after whatever change of it there is that day: the first at which it is that
  // day, or the next one, where clocks skip the whole day (Apia, 2011-12-30).
  const starts = [midnight - 15 * HOUR, midnight + 15 * HOUR].map((near) => midnight - offset(zone, near));
  return Math.min(...starts.filter((at) => dayIn(at, zone) >= (day as Day)));
});

const clockIn = remembered((key, zone) => {
  // Wanted by the clock before and by the clock after whatever change of it there is around.
  const wanted = key as number;
  const moments = [wanted - 15 * HOUR, wanted + 15 * HOUR].map((near) => wanted - offset(zone, near));
  const right = moments.filter((at) => at + offset(zone, at) === wanted);
  return right.length ? Math.min(...right) : Math.max(...moments);
});

const daysAfter = remembered((n, day) => toDay(addDays(utc(day), n as number).getTime()));
const businessDaysAfter = remembered((n, day) => toDay(addBusinessDays(utc(day), n as number).getTime()));
const monthsAfter = remembered((n, day) => toDay(addMonths(utc(day), n as number).getTime()));

/** The calendar day that a moment (epoch ms) falls on in a zone. */
export function dayOf(at: number, zone: string): Day {
  return dayIn(at, zone);
}

/** The first moment of a day in a zone, in epoch ms. Where clocks skip midnight it is the first moment that exists. */
export function dayStart(day: Day, zone: string): number {
  return startIn(day, zone);
}

/**
 * The moment (epoch ms) at which a local clock shows so many minutes after midnight of a day: of two the first, and where
 * the clock leaps over it, the moment as far behind the leap as it would have been.
 */
export function momentOf(day: Day, minutes: number, zone: string): number {
  return clockIn(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE, zone);
}

/**
 * Calendar arithmetic on days. `business-day` counts Monday to Friday without holidays; `month` is the same day of the
 * month, or its last.
 */
export function shiftDay(day: Day, n: number, unit: 'day' | 'business-day' | 'month' = 'day'): Day {
  if (unit === 'day') return daysAfter(n, day);
  return (unit === 'month' ? monthsAfter : businessDaysAfter)(n, day);
}

/** The zones a date may be meant in: those recorded when it was read, else AliExpress' own and the viewer's. */
export function candidateZones(when: When, viewerZone: string): string[] {
  return when.zones?.length ? when.zones : [PACIFIC, viewerZone];
}

/**
 * The span of a date: of a day from its first to its last possible moment over the candidate zones, of one that may be read
 * in several ways to the last moment of the latest; an exact moment is itself.
 */
export function spanOf(when: When, viewerZone: string): Instant {
  if ('at' in when) return { earliest: when.at, latest: when.at };
  return spanOfDay(when.day, candidateZones(when, viewerZone), when.last);
}

/** From the first moment of `day` in the easternmost of `zones` to the end of `last` in the westernmost. */
export function spanOfDay(day: Day, zones: string[], last: Day = day): Instant {
  const next = shiftDay(last, 1);
  return {
    earliest: Math.min(...zones.map((zone) => dayStart(day, zone))),
    latest: Math.max(...zones.map((zone) => dayStart(next, zone))),
  };
}

/** Whose calendar a length counts in (`Rule.zone`). */
export type Counted = 'page' | 'buyer' | 'anywhere';

/** The first and the last zone on earth to see a day; fixed offsets, so no clock is ever put forward in them. */
const ANYWHERE = ['+14:00', '-12:00'];

/**
 * "Within N days of E": the right ends on the day E + N, and no source says whether at its first or its last moment,
 * so the result spans that day over all zones that come into question (rules.md §2, safe-side rule c). Hours count from
 * the moments themselves.
 */
export function dayAfter(
  when: When,
  n: number,
  unit: 'hour' | 'day' | 'business-day' | 'month',
  viewerZone: string,
  counted: Counted = 'page',
): Instant {
  if (unit === 'hour') {
    const { earliest, latest } = spanOf(when, viewerZone);
    return { earliest: earliest + n * HOUR, latest: latest + n * HOUR };
  }
  if (counted === 'anywhere' && 'at' in when && unit === 'day') {
    // Some zone has its midnight just before or just after that moment.
    return { earliest: when.at + (n - 1) * DAY, latest: when.at + (n + 1) * DAY };
  }
  if (counted === 'buyer') {
    const { earliest, latest } = spanOf(when, viewerZone);
    const [from, to] = [dayOf(earliest, viewerZone), dayOf(Math.max(earliest, latest - 1), viewerZone)];
    const zones = [viewerZone];
    return {
      earliest: spanOfDay(shiftDay(from, n, unit), zones).earliest,
      latest: spanOfDay(shiftDay(to, n, unit), zones).latest,
    };
  }
  if ('day' in when && when.last) {
    const { last, ...first } = when;
    return {
      earliest: dayAfter(first, n, unit, viewerZone, counted).earliest,
      latest: dayAfter({ ...first, day: last }, n, unit, viewerZone, counted).latest,
    };
  }
  const zones = counted === 'anywhere' ? ANYWHERE : candidateZones(when, viewerZone);
  const days = zones.map((zone) => shiftDay('at' in when ? dayOf(when.at, zone) : when.day, n, unit));
  const spans =
    counted === 'anywhere'
      ? days.map((day) => spanOfDay(day, zones))
      : days.map((day, index) => spanOfDay(day, [zones[index] as string]));
  return {
    earliest: Math.min(...spans.map((span) => span.earliest)),
    latest: Math.max(...spans.map((span) => span.latest)),
  };
}
