import { spanOfDay } from '../../lib/domain/calendar';
import type { When } from '../../lib/domain/instant';
import { isPageProblem } from '../../lib/domain/problem';
import type { FieldValue, Problem } from '../../lib/domain/schema';
import type { Deadline, Reading, Told } from './reading';

/**
 * What became of a field of an order when its page changed.
 *
 * - `right`: the same value as on the unchanged page: the same status; the same day, or a moment within it; the same sum;
 *   for each promise the same right, event and day or length; the same articles; for the deadlines the same last safe
 *   moment and state.
 * - `reported`: another value or none, and the user is told so. Told is: a problem of this very field of this order (a
 *   contradiction between two readings among them), a problem of the order or page as a whole, an order that is missing
 *   together with the problem that one could not be recognised; or, where a date is *missing* (never where it is another
 *   one), an order that shows "unknown" instead of a last day. A date that became the span of both its readings, or lost
 *   its year and says so, counts here.
 * - `silentlyWrong`: all else. Another value; none, and nothing said; and what appeared where nothing was expected: an
 *   order that is not there, a date that nobody printed.
 * - `gone`, counted nowhere: half the answer's fields were taken out, and what is read now is what the unchanged document
 *   shows (nothing at all where there is none, or where it is not read). Nothing on the page tells more any more. It stays
 *   silently wrong where the document shows the field; where a deadline became a later one; and, of a date that is missing,
 *   where a deadline of the order became another one in silence.
 */
export type Outcome = 'right' | 'reported' | 'silentlyWrong' | 'gone';

export const EVENTS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
export const FIELDS = [
  ...(['id', 'status', ...EVENTS] as const),
  ...(['promises', 'estimated', 'deadlines', 'total', 'lines', 'cases'] as const),
];
export type ScoredField = (typeof FIELDS)[number];

/** Fields for which the aims hold: id, status and dates. */
export const AIMED: readonly ScoredField[] = [
  ...(['id', 'status', ...EVENTS] as const),
  ...(['promises', 'estimated', 'deadlines', 'cases'] as const),
];
const DATED: readonly ScoredField[] = [...EVENTS, 'promises', 'estimated', 'deadlines'];

export interface Scored {
  order: string;
  field: ScoredField;
  outcome: Outcome;
  /** For people. */
  expected: string;
  got: string;
}

/** Values of one field: parts that stand for themselves (promises, deadlines) have a name each. */
type Values = Map<string, unknown>;

const observed = (told: Told, field: string) =>
  told.observations.find((one) => one.field === field && one.line === undefined)?.value;

function valuesOf(told: Told | undefined, field: ScoredField): Values {
  const values: Values = new Map();
  if (!told || field === 'id') return values;
  const { order } = told;
  const put = (value: unknown) => {
    if (value !== undefined && value !== null) values.set('', value);
  };
  if (field === 'status') put(order.facts.status?.value.status);
  else if (field === 'promises') {
    for (const { value } of order.promises) values.set(`${value.right} from ${value.from}`, value);
  } else if (field === 'estimated') put(order.facts.estimated?.value);
  else if (field === 'total') put(order.facts.total?.value);
  else if (field === 'lines') {
    if (order.lines.length) put(order.lines);
  } else if (field === 'cases') {
    for (const { value } of order.cases) values.set(value.id, value);
  } else if (field === 'deadlines') {
    for (const deadline of told.deadlines) values.set(deadline.right, deadline);
    // A delivery without its year is no event of the order yet; the page has shown it all the same.
  } else put(order.events[field]?.value ?? observed(told, field));
  return values;
}

const HALF_DAY = 14 * 3_600_000;

function sameWhen(a: When, b: When): boolean {
  if ('day' in a && 'day' in b) return a.day === b.day && (a.last ?? a.day) === (b.last ?? b.day);
  if ('at' in a && 'at' in b) return a.at === b.at;
  const [day, moment] = 'day' in a ? [a, b] : [b, a];
  if (!('day' in day) || !('at' in moment)) return false;
  const { earliest, latest } = spanOfDay(day.day, day.zones?.length ? day.zones : ['UTC']);
  return moment.at >= earliest - HALF_DAY && moment.at < latest + HALF_DAY;
}

/**
 * A date that is less exact and not wrong: the span of two readings of which one is the day itself, or the day with its
 * year marked as not known.
 */
function covers(wanted: unknown, got: unknown): boolean {
  const [a, b] = [wanted, got] as (When | { day: When } | undefined)[];
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object' || !('day' in b)) return false;
  if (typeof b.day === 'object') return 'day' in a && covers(a.day, b.day);
  if ('noYear' in b && b.noYear) {
    const year = new Date('at' in a ? a.at : String(a.day)).getUTCFullYear();
    return sameWhen(a as When, { day: `${year}${b.day.slice(4)}`, zones: b.zones });
  }
  if (!('day' in a) || typeof a.day !== 'string' || !('last' in b) || !b.last) return false;
  return b.day <= a.day && a.day <= b.last;
}

type Lines = Told['order']['lines'];

/** The same articles; what one reading does not tell of an article (its number, its title) the other may. */
function sameLines(wanted: Lines, got: Lines): boolean {
  if (wanted.length !== got.length) return false;
  const rest = [...got];
  // Those that surely are the same first: one of which nothing is told may be any.
  const surely = (line: Lines[number]) => {
    const at = rest.findIndex(({ product, title }) =>
      line.product?.id && product?.id ? line.product.id === product.id : title && line.title === title,
    );
    const same = rest[at];
    if (!same || (line.quantity && same.quantity && line.quantity !== same.quantity)) return false;
    rest.splice(at, 1);
    return true;
  };
  return wanted
    .filter((line) => !surely(line))
    .every((line) => {
      const at = rest.findIndex((other) => {
        const [a, b] = [line.product?.id, other.product?.id];
        const named = a && b ? a === b : !line.title || !other.title || line.title === other.title;
        return named && (!line.quantity || !other.quantity || line.quantity === other.quantity);
      });
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    });
}

function same(field: ScoredField, wanted: unknown, got: unknown): boolean {
  if (wanted === undefined || got === undefined) return wanted === got;
  if (field === 'lines') return sameLines(wanted as Lines, got as Lines);
  if (field === 'total') {
    const [a, b] = [wanted, got] as FieldValue['total'][];
    return a?.amount === b?.amount && (!a?.currency || !b?.currency || a.currency === b.currency);
  }
  if (field === 'estimated') {
    const [a, b] = [wanted, got] as FieldValue['estimated'][];
    if (!a || !b || !sameWhen(a.to, b.to)) return false;
    return a.from && b.from ? sameWhen(a.from, b.from) : !a.from === !b.from;
  }
  if (field === 'promises') {
    const [a, b] = [wanted, got] as { day?: When; days?: number }[];
    return a?.day && b?.day ? sameWhen(a.day, b.day) : a?.days === b?.days && !a?.day === !b?.day;
  }
  if (field === 'cases') {
    const [a, b] = [wanted, got] as { state: string; opened?: When; changed?: When }[];
    const time = (x?: When, y?: When) => (x && y ? sameWhen(x, y) : !x === !y);
    return a?.state === b?.state && time(a?.opened, b?.opened) && time(a?.changed, b?.changed);
  }
  if ((EVENTS as readonly string[]).includes(field)) return sameWhen(wanted as When, got as When);
  return JSON.stringify(wanted) === JSON.stringify(got);
}

/** Which of our fields a problem's field is about. */
function concerns(problem: Pick<Problem, 'code' | 'field'>, field: ScoredField): boolean {
  const { code, field: named = '' } = problem;
  if (field === 'promises') return /^(?:promise|text)/.test(named);
  if (field === 'lines') return /^(?:line|lines|title|product|quantity|price|lineCount|variant)$/.test(named);
  if (field === 'cases') return /^case/.test(named);
  // The title of a tracking page tells the one or the other.
  if (field === 'estimated') {
    return /^(?:estimated|estimate|arrival)$/.test(named) || (named === 'delivered' && code === 'missing');
  }
  if (field === 'deadlines') {
    return DATED.some((dated) => dated !== 'deadlines' && concerns(problem, dated)) || named === 'status';
  }
  return named === field;
}

/** The user is told that this field of this order was not read, or not for sure. */
function isTold(reading: Reading, order: string, field: ScoredField): boolean {
  const present = reading.orders.includes(order);
  return reading.problems.some((problem) => {
    if (isPageProblem(problem as Problem)) return true;
    if (problem.order && problem.order !== order) return false;
    // One that could not be recognised: this, where it is missing.
    if (!problem.order && (problem.field === 'order' || problem.field === 'case')) return !present;
    if (problem.order && (!problem.field || problem.field === 'order')) return true;
    return concerns(problem, field);
  });
}

/** A case less what `got` does not tell of it: days, and its state. */
function without(wanted: unknown, got: unknown): unknown {
  const [a, b] = [wanted, got] as ({ id?: string; state?: string } | undefined)[];
  if (!a?.id || !b?.id) return undefined;
  const rest = Object.fromEntries(Object.entries(a).filter(([name]) => name in b));
  return b.state === 'unknown' ? { ...rest, state: b.state } : rest;
}

/** A deadline of which no last day is known. */
const isNone = (value: unknown) => (value as Deadline | undefined)?.closes === null;

/** Whether a field was taken out with the answer's fields: then what is read is what the unchanged document shows of it. */
function taken(
  field: ScoredField,
  key: string,
  [wanted, got]: readonly [unknown, unknown],
  document: Told | undefined,
): Outcome | null {
  const shown = valuesOf(document, field).get(key);
  const asShown = got === undefined ? shown === undefined : same(field, shown ?? without(wanted, got), got);
  if (!asShown) return null;
  const closes = (value: unknown) => (value as Deadline | undefined)?.closes ?? null;
  const [before, after] = [closes(wanted), closes(got)];
  const isLater = field === 'deadlines' && after !== null && (before === null || after > before);
  return isLater ? null : 'gone';
}

const show = (value: unknown): string => {
  if (value === undefined) return '–';
  const text = JSON.stringify(value, (key, inner) =>
    [
      'printed',
      'zones',
      'text',
      'url',
      'image',
      'delivered',
      'disputable',
      'variant',
      'price',
      'link',
    ].includes(key)
      ? undefined
      : inner,
  );
  return text.length > 220 ? `${text.slice(0, 220)}…` : text;
};

/** What is right, told and silently wrong in `got`, by what the same readers find on the unchanged page. */
export function score(
  wanted: Reading,
  got: Reading,
  /** What the unchanged document shows, where fields were taken out of the answer; null where no document is read. */
  dropped?: { document: Reading | null },
): Scored[] {
  const found: Scored[] = [];
  const put = (order: string, field: ScoredField, outcome: Outcome, expected: unknown, seen: unknown) =>
    found.push({
      ...{ order, field, outcome },
      expected: show(expected),
      got: got.threw ? `threw ${got.threw}` : show(seen),
    });
  const judge = (order: string, field: ScoredField): Outcome =>
    !got.threw && isTold(got, order, field) ? 'reported' : 'silentlyWrong';

  for (const order of wanted.orders) {
    const present = got.orders.includes(order);
    put(order, 'id', present ? 'right' : judge(order, 'id'), order, present ? order : undefined);
    const [before, after] = [wanted.told.get(order), got.told.get(order)];
    const own: Scored[] = [];
    for (const field of FIELDS) {
      const [expected, seen] = [valuesOf(before, field), valuesOf(after, field)];
      for (const key of new Set([...expected.keys(), ...seen.keys()])) {
        const [a, b] = [expected.get(key), seen.get(key)];
        // Where no last day was told nothing can be lost of it.
        if (field === 'deadlines' && isNone(a) && (b === undefined || isNone(b))) continue;
        let outcome: Outcome = 'right';
        if (!same(field, a, b)) {
          outcome = judge(order, field);
          if (outcome === 'silentlyWrong' && after && a !== undefined) {
            const isMissing = b === undefined && DATED.includes(field);
            const isUnknown = (b as { state?: string } | undefined)?.state === 'unknown';
            if ((isMissing && after.state === 'unknown') || isUnknown || covers(a, b)) {
              outcome = 'reported';
            }
          }
          if (dropped) outcome = taken(field, key, [a, b], dropped.document?.told.get(order)) ?? outcome;
        }
        own.push({
          ...{ order, field, outcome },
          expected: `${key && `${key}: `}${show(a)}`,
          got: got.threw ? `threw ${got.threw}` : show(b),
        });
      }
    }
    const moved = own.some(({ field, outcome }) => field === 'deadlines' && outcome === 'silentlyWrong');
    for (const one of own) {
      found.push(
        one.outcome === 'gone' && moved && DATED.includes(one.field)
          ? { ...one, outcome: 'silentlyWrong' }
          : one,
      );
    }
  }
  // Two numbers contradict each other on the page as it was; where a change took one of them away, the other is right.
  const disputed = wanted.problems.flatMap(({ code, order, detail }) =>
    code === 'conflict' ? [order, detail] : [],
  );
  for (const order of got.orders) {
    if (disputed.includes(order)) continue;
    if (!wanted.orders.includes(order)) put(order, 'id', judge(order, 'id'), undefined, order);
  }
  return found;
}
