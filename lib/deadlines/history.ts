import type { Fact, Order } from '../domain/order';
import { EventName, type Observation, type Right, type Source } from '../domain/schema';
import { reckon } from './reckon';
import { canonicalLines, choose, resolve, stillSaid } from './resolve';
import type { WindowContext } from './windows';

/** What one page, by one of its readers, said of a field; or the user. */
export interface HistoryRow {
  value: unknown;
  source: Source;
  /** Epoch ms. */
  firstSeen: number;
  lastSeen: number;
  /** It is the value that the order is made of. */
  counts: boolean;
  /** The user said it and took it back. */
  takenBack: boolean;
}

/** Everything that was ever said of one field. */
export interface FieldHistory {
  field: string;
  /** The article that it is about, or null for the whole order. */
  line: string | null;
  /** Last seen first. */
  rows: HistoryRow[];
}

/** Fields in the order in which people look for them; what is not here follows by name. */
const FIELDS: readonly string[] = [
  ...['status', 'placed', 'paid', 'shipped', 'estimated', 'delivered', 'partlyDelivered', 'arrived'],
  ...['completed', 'promise', 'lastDay', 'step', 'case', 'refund', 'settled', 'removed', 'muted', 'snoozed'],
  ...['title', 'variant'],
  ...[
    'quantity',
    'price',
    'total',
    'lineCount',
    'shop',
    'seller',
    'follows',
    'link',
    'tracking',
    'lastEvent',
  ],
];
const rank = (field: string) => {
  const at = FIELDS.indexOf(field.split(':')[0] ?? '');
  return at < 0 ? FIELDS.length : at;
};

const text = (value: unknown) => JSON.stringify(value);

/** The day of a date without a year, which the order has with one. */
const yearless = (value: unknown) =>
  typeof value === 'object' && value !== null && 'noYear' in value && 'day' in value
    ? String(value.day).slice(4)
    : null;

/** Whether a value that an order has was taken from an observation. */
function isFrom(fact: Fact<unknown> | undefined, row: Observation): boolean {
  if (!fact) return false;
  if (fact.also !== undefined && text(fact.also) === text(row.value)) return true;
  const { source } = fact;
  const sameLook =
    source.page === row.source.page &&
    source.reader === row.source.reader &&
    fact.lastSeen === row.lastSeen &&
    fact.firstSeen === row.firstSeen;
  if (!sameLook) return false;
  const bare = yearless(row.value);
  return bare ? text(fact.value).includes(`${bare}"`) : text(fact.value) === text(row.value);
}

/** The values of an order that a field of it may have given. */
function heldBy(order: Order, field: string): (Fact<unknown> | undefined)[] {
  const [name = '', rest = ''] = field.split(':');
  if (name === 'promise') return order.promises;
  if (name === 'case') return order.cases;
  if (name === 'lastDay') return [order.lastDays[rest as Right]];
  return [order.events[name as EventName], Reflect.get(order.facts, name)];
}

/** What windows are counted from, beside the whole order once more by what documents and the user said (`reckon`). */
const isCountedAlone = (field: string): boolean =>
  field === 'status' ||
  field.startsWith('promise:') ||
  (EventName.options as readonly string[]).includes(field);

/** An order without its pages' data; null where that would be all of it, or nothing. */
function withoutData(observations: readonly Observation[]): Order | null {
  const said = observations.filter(({ source }) => source.reader !== 'payload');
  const isPart = said.length < observations.length && said.some(({ source }) => source.reader === 'document');
  return isPart ? resolve(said) : null;
}

/** Everything that was said of an order, field by field, and what of it counts. Pure. */
export function historyOf(observations: readonly Observation[], context: WindowContext): FieldHistory[] {
  if (!observations.length) return [];
  const { order } = reckon(observations, context);
  const alone = withoutData(observations);
  const said = new Set(stillSaid(observations));
  const canonical = canonicalLines(observations);
  const groups = new Map<string, { field: string; line: string | null; of: Observation[] }>();
  for (const observation of observations) {
    const { field } = observation;
    // What was taken back is told of what it took back.
    if (field.startsWith('unsaid:')) continue;
    const line = observation.line === undefined ? null : canonical(observation.line);
    const name = `${line ?? ''}|${field}`;
    const group = groups.get(name) ?? { field, line, of: [] };
    groups.set(name, group);
    group.of.push(observation);
  }
  const histories = [...groups.values()].map(({ field, line, of }): FieldHistory => {
    const live = of.filter((row) => said.has(row));
    const delivered = order.lines.find(({ id }) => id === line)?.delivered ?? undefined;
    const own = alone && isCountedAlone(field) ? heldBy(alone, field) : [];
    const held =
      line === null
        ? [...heldBy(order, field), ...own]
        : [field === 'delivered' ? delivered : choose<unknown>(live)];
    const counts = (row: Observation) => field.startsWith('step:') || held.some((fact) => isFrom(fact, row));
    const rows = of
      .map((row): HistoryRow => {
        const { value, source, firstSeen, lastSeen } = row;
        const takenBack = !said.has(row);
        return { value, source, firstSeen, lastSeen, takenBack, counts: !takenBack && counts(row) };
      })
      .sort((a, b) => b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen || (text(a) < text(b) ? -1 : 1));
    return { field, line, rows };
  });
  const place = ({ field, line }: FieldHistory) =>
    `${line ?? ''}|${String(rank(field)).padStart(3, '0')}|${field}`;
  return histories.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
