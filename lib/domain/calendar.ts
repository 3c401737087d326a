import { TZDate } from '@date-fns/tz';
import { addBusinessDays, addDays, startOfDay } from 'date-fns';
import { type Day, type Instant, PACIFIC, type When } from './instant';

/** Calendar arithmetic across zones. Apart from instant.ts because date-fns must stay out of marketplace pages. */

const pad = (n: number) => String(n).padStart(2, '0');
const utc = (day: Day) => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return new TZDate(y, m - 1, d, 'UTC');
};
const toDay = (date: TZDate): Day =>
  `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

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

const dayIn = remembered((at, zone) => toDay(new TZDate(at as number, zone)));
const startIn = remembered((day, zone) => {
  const [y, m, d] = (day as Day).split('-').map(Number) as [number, number, number];
  // From noon back: midnight itself may not exist on a day on which the clocks are put forward.
  return startOfDay(new TZDate(y, m - 1, d, 12, zone)).getTime();
});

const daysAfter = remembered((n, day) => toDay(addDays(utc(day), n as number) as TZDate));
const businessDaysAfter = remembered((n, day) => toDay(addBusinessDays(utc(day), n as number) as TZDate));

/** The calendar day that a moment (epoch ms) falls on in a zone. */
export function dayOf(at: number, zone: string): Day {
  return dayIn(at, zone);
}

/** The first moment of a day in a zone, in epoch ms. Where clocks skip midnight it is the first moment that exists. */
export function dayStart(day: Day, zone: string): number {
  return startIn(day, zone);
}

/** Calendar arithmetic on days; `business-day` counts Monday to Friday without holidays. */
export function shiftDay(day: Day, n: number, unit: 'day' | 'business-day' = 'day'): Day {
  return (unit === 'day' ? daysAfter : businessDaysAfter)(n, day);
}

/** The zones a date may be meant in: those recorded when it was read, else AliExpress' own and the viewer's. */
export function candidateZones(when: When, viewerZone: string): string[] {
  return when.zones?.length ? when.zones : [PACIFIC, viewerZone];
}

/** The span of a date: of a day from its first to its last possible moment over the candidate zones; an exact moment is itself. */
export function spanOf(when: When, viewerZone: string): Instant {
  if ('at' in when) return { earliest: when.at, latest: when.at };
  return spanOfDay(when.day, candidateZones(when, viewerZone));
}

/** From the first moment of `day` in the easternmost of `zones` to the end of it in the westernmost. */
export function spanOfDay(day: Day, zones: string[]): Instant {
  const next = shiftDay(day, 1);
  return {
    earliest: Math.min(...zones.map((zone) => dayStart(day, zone))),
    latest: Math.max(...zones.map((zone) => dayStart(next, zone))),
  };
}

/** The moment at which `day` begins, which differs between the candidate zones. */
export function beginningOfDay(day: Day, zones: string[]): Instant {
  const starts = zones.map((zone) => dayStart(day, zone));
  return { earliest: Math.min(...starts), latest: Math.max(...starts) };
}

/**
 * "Within N days of E": the right ends on the day E + N, and no source says whether at its first or its last moment,
 * so the result spans that day over all candidate zones (rules.md §2, safe-side rule c).
 */
export function dayAfter(when: When, n: number, unit: 'day' | 'business-day', viewerZone: string): Instant {
  const zones = candidateZones(when, viewerZone);
  const spans = zones.map((zone) =>
    spanOfDay(shiftDay('at' in when ? dayOf(when.at, zone) : when.day, n, unit), [zone]),
  );
  return {
    earliest: Math.min(...spans.map((span) => span.earliest)),
    latest: Math.max(...spans.map((span) => span.latest)),
  };
}
