/**
 * A calendar written apart from the extension's own: days by `Intl.DateTimeFormat`, their beginnings by search, sums by
 * counting whole days since 1970. Slow and plain; it shares no code with what it is the measure of.
 */

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const digits = (n: number, width = 2) => String(n).padStart(width, '0');

/** Days since 1970-01-01 of a civil day `YYYY-MM-DD`, by counting years and months. */
export function serial(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leaps;
  for (let m = 1; m < month; m++) days += lengthOf(year, m);
  return days + date - 1 - 719_162;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The civil day after `day`, without any clock. */
function tomorrow(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date < lengthOf(year, month)) return `${year}-${digits(month)}-${digits(date + 1)}`;
  if (month < 12) return `${year}-${digits(month + 1)}-01`;
  return `${year + 1}-01-01`;
}

/** The civil day before `day`. */
function yesterday(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return `${year}-${digits(month)}-${digits(date - 1)}`;
  if (month > 1) return `${year}-${digits(month - 1)}-${digits(lengthOf(year, month - 1))}`;
  return `${year - 1}-12-31`;
}

/** `n` days later, or earlier, one by one. */
export function addDays(day: string, n: number): string {
  let found = day;
  for (let i = 0; i < n; i++) found = tomorrow(found);
  for (let i = 0; i > n; i--) found = yesterday(found);
  return found;
}

/** 1970-01-01 was a Thursday. 0 is Sunday. */
const weekday = (day: string) => (((serial(day) + 4) % 7) + 7) % 7;

/** The `n`th day after `day` that is no Saturday and no Sunday. */
export function addBusinessDays(day: string, n: number): string {
  let found = day;
  for (let left = n; left > 0; ) {
    found = tomorrow(found);
    if (weekday(found) !== 0 && weekday(found) !== 6) left--;
  }
  return found;
}

/** Minutes east of Greenwich of a zone like `-08:00`; null for a named one. */
function fixedOffset(zone: string): number | null {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const held = formats.get(zone);
  if (held) return held;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', era: 'short' },
  });
  formats.set(zone, format);
  return format;
}

/** The civil day on which the moment `at` (epoch ms) falls in a zone. */
export function dayIn(at: number, zone: string): string {
  const offset = fixedOffset(zone);
  const parts = formatOf(offset === null ? zone : 'UTC').formatToParts(at + (offset ?? 0) * 60_000);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return `${digits(part('year'), 4)}-${digits(part('month'))}-${digits(part('day'))}`;
}

const starts = new Map<string, number>();

/**
 * The first moment (epoch ms) of a day in a zone: the first at which the calendar there shows that day or, where the
 * zone left it out (Apia, 2011-12-30), a later one.
 */
export function firstMoment(day: string, zone: string): number {
  const key = `${zone} ${day}`;
  const held = starts.get(key);
  if (held !== undefined) return held;
  const reached = (at: number) => dayIn(at, zone) >= day;
  const midnight = serial(day) * DAY_MS;
  // No zone is further than 16 hours from Greenwich; Apia jumped over a whole day on top of that.
  let before = midnight - 42 * HOUR_MS;
  let from = before + 6 * HOUR_MS;
  while (!reached(from)) {
    before = from;
    from += 6 * HOUR_MS;
  }
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (reached(middle)) from = middle;
    else before = middle;
  }
  starts.set(key, from);
  return from;
}

/** The first moment after that day. */
export const endMoment = (day: string, zone: string) => firstMoment(tomorrow(day), zone);
