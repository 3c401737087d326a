import { locale, t } from './index';

/** Numbers, dates and durations as the viewer writes them. Small and without a date library: it runs in the page. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Below this a countdown is told in hours. */
const HOURS_BELOW = 48 * HOUR;

// Making a formatter costs a hundred times more than using it, and a page has hundreds of dates.
const formatters = new Map<string, unknown>();
function cached<T>(kind: string, options: object, make: (tag: string) => T): T {
  const tag = locale();
  const key = `${kind} ${tag} ${JSON.stringify(options)}`;
  if (!formatters.has(key)) formatters.set(key, make(tag));
  return formatters.get(key) as T;
}

function date(at: number, options: Intl.DateTimeFormatOptions): string {
  // Marketplaces print Gregorian dates, so the same day must be found in both places.
  if (!Number.isFinite(at)) return '?';
  const all = { calendar: 'gregory', ...options };
  return cached('date', all, (tag) => new Intl.DateTimeFormat(tag, all)).format(at);
}

function number(value: number, options: Intl.NumberFormatOptions): string {
  return cached('number', options, (tag) => new Intl.NumberFormat(tag, options)).format(value);
}

function relative(value: number, unit: Intl.RelativeTimeFormatUnit, numeric: 'always' | 'auto'): string {
  return cached('relative', { numeric }, (tag) => new Intl.RelativeTimeFormat(tag, { numeric })).format(
    value,
    unit,
  );
}

/** The calendar day (`YYYY-MM-DD`) on which a moment (epoch ms) falls in a zone. */
export function localDay(at: number, zone: string): string {
  const key = `day ${zone}`;
  const format =
    (formatters.get(key) as Intl.DateTimeFormat | undefined) ??
    // Sweden writes dates the ISO way.
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(key, format);
  return format.format(at);
}

/** True where the day of a zone ends exactly at `until`, so that all of the day before it is safe. */
export function endsWithDay(until: number, zone: string): boolean {
  return localDay(until, zone) !== localDay(until - 1, zone);
}

/**
 * The last day (`YYYY-MM-DD`) in a zone on which there is still time before `until`. The moment itself is too late, so
 * what ends at 00:00 of December 4 has December 3 as its last safe day, also where that midnight is skipped.
 */
export function lastSafeDay(until: number, zone: string): string {
  return localDay(until - 1, zone);
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** A calendar day in short form, `Dec 3`, with the year where it is not that of `now`. */
export function formatDay(day: string, now: number, zone: string): string {
  const sameYear = day.slice(0, 4) === localDay(now, zone).slice(0, 4);
  return date(Date.parse(`${day}T00:00:00Z`), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** `Thu, Dec 3`: a calendar day that somebody plans with. */
export function formatWeekday(day: string): string {
  return date(Date.parse(`${day}T00:00:00Z`), {
    ...{ timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' },
  });
}

/** `Dec 3`: the day of a moment. */
export function formatDayOf(at: number, now: number, zone: string): string {
  return formatDay(localDay(at, zone), now, zone);
}

/** The last moment to name for `until`: the end of a whole safe day as its last minute, any other moment as it is. */
const named = (until: number, zone: string) => (endsWithDay(until, zone) ? until - 1 : until);

/** `9:00 AM`. */
function formatTime(at: number, zone: string): string {
  return date(at, { timeZone: zone, timeStyle: 'short' });
}

/**
 * `until Dec 3`, or with the time where it matters: within two days, and wherever the last day is not safe to its end.
 * Today and tomorrow are called so then.
 */
export function formatUntil(until: number, now: number, zone: string): string {
  const day = lastSafeDay(until, zone);
  const soon = until - now < HOURS_BELOW;
  if (!soon && endsWithDay(until, zone)) return t('until.day', { date: formatDay(day, now, zone) });
  const ahead = dayNumber(day) - dayNumber(localDay(now, zone));
  const near = soon && (ahead === 0 || ahead === 1);
  const name = near ? relative(ahead, 'day', 'auto') : formatDay(day, now, zone);
  return t('until.moment', { day: name, time: formatTime(named(until, zone), zone) });
}

/** The last safe moment in short form: `Dec 3`, with the time where that day is not safe to its end. */
export function formatLastMoment(until: number, now: number, zone: string): string {
  return endsWithDay(until, zone) ? formatLastDay(until, now, zone) : formatMoment(until, now, zone);
}

/** The last safe day in short form, `Dec 3`. */
export function formatLastDay(until: number, now: number, zone: string): string {
  return formatDay(lastSafeDay(until, zone), now, zone);
}

/** `Nov 21, 10:42 AM`. */
export function formatMoment(at: number, now: number, zone: string): string {
  return t('moment', { day: formatDayOf(at, now, zone), time: formatTime(at, zone) });
}

/** `Thu, Nov 26, 9:00 AM GMT+1`: a last safe moment in full, with the name of its zone. */
export function formatExact(until: number, zone: string): string {
  return date(named(until, zone), {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

/** The town that a zone is named after, `Berlin`. */
export function zoneTown(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

/** What is left, rounded down: whole hours below two days, whole days above. */
export interface Left {
  value: number;
  unit: 'hour' | 'day';
  /** Less than one hour: `value` is 1 and must be told as "less than". */
  less: boolean;
}

/** What is left from `now` to `until`, both in epoch ms. Rounded down, because too early is safe and too late is not. */
export function leftUntil(until: number, now: number): Left {
  const ms = Math.max(0, until - now);
  if (ms < HOUR) return { value: 1, unit: 'hour', less: true };
  if (ms < HOURS_BELOW) return { value: Math.floor(ms / HOUR), unit: 'hour', less: false };
  return { value: Math.floor(ms / DAY), unit: 'day', less: false };
}

const unitOptions = (unit: string, unitDisplay: 'long' | 'narrow') => ({
  style: 'unit' as const,
  unit,
  unitDisplay,
});

/** `12 days`, `31 hours`, `less than 1 hour`; in the narrow form `12d`, `31h`. */
export function formatLeft(until: number, now: number, display: 'long' | 'narrow' = 'long'): string {
  const { value, unit, less } = leftUntil(until, now);
  const text = number(value, unitOptions(unit, display));
  return less ? t(display === 'long' ? 'left.less' : 'left.lessNarrow', { time: text }) : text;
}

/** The number and the unit of what is left apart, for a ring with the one above the other. */
export function leftParts(until: number, now: number): { number: string; unit: string } {
  const { value, unit, less } = leftUntil(until, now);
  const options = unitOptions(unit, 'long');
  const parts = cached('number', options, (tag) => new Intl.NumberFormat(tag, options)).formatToParts(value);
  const text = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const digits = text('integer');
  return { number: less ? t('left.lessNarrow', { time: digits }) : digits, unit: text('unit') };
}

/** `4 minutes ago`, `just now`. */
export function formatAge(at: number, now: number): string {
  const ms = Math.max(0, now - at);
  if (ms < MINUTE) return t('justNow');
  const [value, unit]: [number, Intl.RelativeTimeFormatUnit] =
    ms < HOUR ? [ms / MINUTE, 'minute'] : ms < DAY ? [ms / HOUR, 'hour'] : [ms / DAY, 'day'];
  return relative(-Math.floor(value), unit, 'always');
}

/** A sum of one currency, `$84.20`. */
export function formatSum(amount: number, currency: string): string {
  return number(amount, { style: 'currency', currency });
}

/** An amount; as the page printed it where its currency is not known. */
export function formatMoney(money: { amount: number; currency: string | null; text: string }): string {
  return money.currency ? formatSum(money.amount, money.currency) : money.text;
}

/** `12`. */
export function formatNumber(value: number): string {
  return number(value, {});
}

const listFormat = () => cached('list', {}, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** `a, b and c`. */
export function formatList(items: string[]): string {
  return listFormat().format(items);
}

/** The same in parts, for items that are more than their text: `a`, `, `, `b`, ` and `, `c`. */
export function listed(items: string[]): { text: string; isItem: boolean }[] {
  return listFormat()
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, isItem: type === 'element' }));
}
