import { observationId } from '../../lib/deadlines';
import type { Observation } from '../../lib/domain/schema';
import { dayIn } from './calendar';
import { EVENTS, printedDay, protectionAt, type TrueStep, type Truth } from './truth';

/** What pages show of a true order, and what a store holds of it after they were read. */

/** How a date is given: as a day or as an exact moment, and with which zones. */
export interface Form {
  exact: boolean;
  zones: string[] | null;
}

export const LOOKED_AT = ['status', ...EVENTS, 'arrived', 'protection', 'printed'] as const;
export type Shown = (typeof LOOKED_AT)[number];

/** One look at one page. */
export interface Look {
  at: number;
  page: 'list' | 'detail' | 'tracking';
  readers: readonly ('document' | 'payload')[];
  form: Form;
  /** What the page leaves out this time. */
  hidden: readonly Shown[];
  /** Days of tracking are printed without their year. */
  noYear: boolean;
}

const ON_PAGE: Record<Look['page'], readonly Shown[]> = {
  list: ['status', 'placed', 'completed'],
  detail: LOOKED_AT,
  tracking: ['status', 'shipped', 'delivered', 'arrived', 'protection'],
};

const ORDER = '8210000000000001';

/** One observation of that order. */
export function saw(field: string, value: unknown, source: { page: string; reader: string }, at: number) {
  const told = { marketplace: 'aliexpress', order: ORDER, field, value, source };
  return { ...told, firstSeen: at, lastSeen: at } as unknown as Observation;
}

const withZones = ({ zones }: Form) => (zones ? { zones } : {});

/** A moment as a page gives it. */
export function when(truth: Truth, at: number, form: Form) {
  if (form.exact) return { at, ...withZones(form) };
  const day = printedDay(truth, at);
  return { day, ...withZones(form), printed: day };
}

/** A day that never was a moment: it is printed as it is. */
export const printedOn = (day: string, form: Form) => ({ day, ...withZones(form), printed: day });

/** The latest year in which that day of the year can have been by the moment `seen`. */
function withoutYear(truth: Truth, at: number, seen: number, form: Form) {
  const day = printedDay(truth, at);
  const today = dayIn(seen, truth.server);
  const inYear = (year: number) => `${year}${day.slice(4)}`;
  const year = Number(today.slice(0, 4));
  const latest = inYear(year) <= today ? inYear(year) : inYear(year - 1);
  return { day: latest, noYear: true, ...withZones(form), printed: day.slice(5) };
}

export function statusAt(truth: Truth, at: number): string {
  const { paid, shipped, completed } = truth.at;
  if (at < paid) return 'awaiting-payment';
  if (completed !== undefined && at >= completed) return 'completed';
  return shipped !== undefined && at >= shipped ? 'awaiting-delivery' : 'awaiting-shipment';
}

/** What one look gives. */
export function read(truth: Truth, look: Look): Observation[] {
  const shows = (name: Shown) => ON_PAGE[look.page].includes(name) && !look.hidden.includes(name);
  const happened = (at: number | undefined): at is number => at !== undefined && at <= look.at;
  return look.readers.flatMap((reader) => {
    const source = { page: look.page, reader };
    const form = { ...look.form, exact: look.form.exact && reader === 'payload' };
    const found: Observation[] = [];
    const tell = (field: string, value: unknown) => found.push(saw(field, value, source, look.at));

    if (shows('status')) {
      const by = reader === 'payload' ? 'code' : 'text';
      tell('status', { status: statusAt(truth, look.at), by });
    }
    for (const event of EVENTS) {
      const at = truth.at[event];
      if (!happened(at) || !shows(event)) continue;
      const bare = look.noYear && look.page === 'tracking' && event === 'delivered' && !form.exact;
      const leap = printedDay(truth, at).endsWith('02-29');
      tell(event, bare && !leap ? withoutYear(truth, at, look.at, form) : when(truth, at, form));
    }
    if (happened(truth.at.delivered) && shows('arrived')) tell('arrived', true);
    if (shows('protection')) {
      const day = printedOn(protectionAt(truth, look.at), form);
      const printed = `Refund if no delivery before ${day.day}`;
      tell('promise:not-received:day', { right: 'not-received', from: 'day', day, printed });
    }
    if (shows('printed')) {
      for (const { right, from, days } of truth.printed) {
        const printed = `within ${days} days after ${from}`;
        tell(`promise:${right}:${from}`, { right, from, days, printed });
      }
    }
    return found;
  });
}

/** A step of a dispute as the user or the page of the dispute tells it. */
export function readStep(
  truth: Truth,
  told: TrueStep,
  form: Form,
  source: { page: string; reader: string },
  at: number,
): Observation {
  const { step, until, outcome } = told;
  const value = {
    ...{ step, when: when(truth, told.at, form) },
    ...(until && { until: printedOn(until, form) }),
    ...(outcome && { outcome }),
  };
  // With its zone a day of the user's is one of their own calendar (tests/unit/deadlines/told.test.ts); here it is a printed one.
  const printed = form.zones && source.reader === 'user' ? { page: 'dispute', reader: 'payload' } : source;
  return saw(`step:${step}`, value, printed, at);
}

/** The rows of a store after observations came in that order: what was seen again is one row with its first and last sight. */
export function stored(arrived: readonly Observation[]): Observation[] {
  const rows = new Map<string, Observation>();
  for (const one of arrived) {
    const id = observationId(one);
    const held = rows.get(id) ?? one;
    const firstSeen = Math.min(held.firstSeen, one.firstSeen);
    rows.set(id, { ...held, firstSeen, lastSeen: Math.max(held.lastSeen, one.lastSeen) });
  }
  return [...rows.values()];
}
