import { locale } from '../../lib/i18n';

/** Moments and lengths of time as reminders and warnings name them. */

const DAY = 24;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const formatters = new Map<string, unknown>();
function cached<T>(kind: string, options: object, make: (tag: string) => T): T {
  const name = `${kind} ${locale()} ${JSON.stringify(options)}`;
  if (!formatters.has(name)) formatters.set(name, make(locale()));
  return formatters.get(name) as T;
}

function dated(at: number, own: Intl.DateTimeFormatOptions): string {
  const options = { calendar: 'gregory', ...own };
  return cached('date', options, (tag) => new Intl.DateTimeFormat(tag, options)).format(at);
}

function measured(value: number, unit: 'minute' | 'hour' | 'day'): string {
  const options = { style: 'unit' as const, unit, unitDisplay: 'long' as const };
  return cached('unit', options, (tag) => new Intl.NumberFormat(tag, options)).format(value);
}

/** `Mon, Nov 23, 9:00 AM`; with the year where it is not that of `now`. */
export function formatPlanned(at: number, now: number, zone: string): string {
  const year = (moment: number) => dated(moment, { timeZone: zone, year: 'numeric' });
  return dated(at, {
    ...{ timeZone: zone, weekday: 'short', month: 'short', day: 'numeric' },
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    ...{ hour: 'numeric', minute: '2-digit' },
  });
}

/** `9:00 AM`. */
export const formatClock = (at: number, zone: string): string =>
  dated(at, { timeZone: zone, timeStyle: 'short' });

/** `7 days`, `36 hours`. */
export const formatLead = (hours: number): string =>
  hours % DAY ? measured(hours, 'hour') : measured(hours / DAY, 'day');

/** `3 days`, `26 hours`, `5 minutes`: a length of time, rounded. */
export function formatRough(ms: number): string {
  if (ms >= 2 * DAY * HOUR) return measured(Math.round(ms / (DAY * HOUR)), 'day');
  if (ms >= 2 * HOUR) return measured(Math.round(ms / HOUR), 'hour');
  return measured(Math.max(1, Math.round(ms / MINUTE)), 'minute');
}
