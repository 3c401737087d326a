import type { When } from '../domain/instant';
import type { Between, Fact, Line, Order, Stage } from '../domain/order';
import type {
  EventName,
  Field,
  FieldValue,
  Observation,
  PromiseValue,
  Source,
  Status,
} from '../domain/schema';

const EVENTS: readonly EventName[] = ['placed', 'paid', 'shipped', 'delivered', 'completed'];

/** The events that have surely happened once a page showed a status. */
const HAPPENED: Record<Status, readonly EventName[]> = {
  'awaiting-payment': ['placed'],
  'awaiting-shipment': ['placed', 'paid'],
  'awaiting-delivery': ['placed', 'paid', 'shipped'],
  completed: EVENTS,
  cancelled: [],
};

/** A rough moment of a date, only to tell which of two is earlier. */
const roughly = (when: When) => ('at' in when ? when.at : Date.parse(when.day));
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Smaller is earlier, and earlier is safer; null for values that do not count towards a deadline. */
function urgency(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('day' in value && 'from' in value) return roughly((value as { day: When }).day);
  if ('days' in value) return (value as { days: number }).days;
  if ('day' in value || 'at' in value) return roughly(value as When);
  return null;
}

/** What a value says, without how it was printed or in which zone it was read. */
function meaning(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const {
    printed: _printed,
    zones: _zones,
    by: _by,
    text: _text,
    ...rest
  } = value as Record<string, unknown>;
  return 'day' in rest && typeof rest.day === 'object' ? { ...rest, day: meaning(rest.day) } : rest;
}

const byNewest = (a: Observation, b: Observation) =>
  b.lastSeen - a.lastSeen ||
  b.firstSeen - a.firstSeen ||
  (a.source.reader === 'payload' ? -1 : 1) - (b.source.reader === 'payload' ? -1 : 1) ||
  JSON.stringify(a.value).localeCompare(JSON.stringify(b.value));

/**
 * The one value of a field (design §3): what the user said last; else, of each page kind and reader its newest value,
 * without those last seen before another's newest change; of these the earliest date, or the newest of anything else.
 * A payload's change never sets aside what the document says: a payload alone moves no deadline later.
 */
function choose<T>(observations: Observation[]): Fact<T> | undefined {
  const newest = [...observations].sort(byNewest);
  const said = newest.find((observation) => observation.source.reader === 'user');
  const toFact = (observation: Observation): Fact<T> => ({
    value: observation.value as T,
    source: observation.source,
    firstSeen: observation.firstSeen,
    lastSeen: observation.lastSeen,
  });
  if (said) return toFact(said);

  const groups = new Map<string, Observation[]>();
  for (const observation of newest) {
    const group = `${observation.source.page}/${observation.source.reader}`;
    const held = groups.get(group);
    if (held) held.push(observation);
    else groups.set(group, [observation]);
  }
  let winners = [...groups.values()].map(([first, ...older]) => ({
    observation: first as Observation,
    changed: older.some((other) => !same(meaning(other.value), meaning(first?.value)))
      ? (first as Observation).firstSeen
      : Number.NEGATIVE_INFINITY,
  }));
  winners = winners.filter(({ observation }) =>
    winners.every(
      (other) =>
        observation.lastSeen >= other.changed ||
        (observation.source.reader === 'document' && other.observation.source.reader === 'payload'),
    ),
  );
  const candidates = winners.map(({ observation }) => observation).sort(byNewest);
  const dated = candidates.every((candidate) => urgency(candidate.value) !== null);
  const chosen = dated
    ? [...candidates].sort((a, b) => (urgency(a.value) ?? 0) - (urgency(b.value) ?? 0))[0]
    : candidates[0];
  if (!chosen) return undefined;
  const other =
    dated && candidates.find((candidate) => !same(meaning(candidate.value), meaning(chosen.value)));
  return {
    ...toFact(chosen),
    ...(other && { conflict: { value: other.value as T, source: other.source, lastSeen: other.lastSeen } }),
  };
}

/** Bounds of events that nobody printed, from the statuses that were seen before and after them. */
function betweens(statuses: Observation[]): Order['between'] {
  const result: Order['between'] = {};
  for (const event of ['paid', 'shipped', 'completed'] as const) {
    const happened = (observation: Observation) =>
      HAPPENED[(observation.value as FieldValue['status']).status].includes(event);
    const known = statuses.filter((row) => (row.value as FieldValue['status']).status !== 'cancelled');
    const before = Math.min(...known.filter(happened).map((row) => row.firstSeen));
    if (!Number.isFinite(before)) continue;
    const after = Math.max(
      0,
      // A status that was seen again after the event is an echo of an older page: only its first sight counts.
      ...known
        .filter((row) => !happened(row))
        .map((row) => (row.lastSeen < before ? row.lastSeen : row.firstSeen)),
    );
    const between: Between = { after: after < before ? after : 0, before };
    result[event] = between;
  }
  return result;
}

function stageOf(status: Status | null, events: Order['events'], shipped: boolean): Stage {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'completed' || events.completed) return 'completed';
  if (events.delivered) return 'delivered';
  if (status === 'awaiting-delivery' || shipped) return 'in-transit';
  if (status === 'awaiting-shipment') return 'to-ship';
  return status === 'awaiting-payment' ? 'unpaid' : 'unknown';
}

/** Lines that one page could name only by what was bought (`sku:…`) take the id that another page gave them. */
function canonicalLines(observations: readonly Observation[]): (id: string) => string {
  const bySku = new Map<string, string>();
  for (const { line, field, value } of observations) {
    if (!line || line.startsWith('sku:') || field !== 'product') continue;
    const sku = (value as FieldValue['product']).sku;
    if (sku) bySku.set(`sku:${sku}`, line);
  }
  return (id) => bySku.get(id) ?? id;
}

/**
 * An order from all observations of it. Pure, and independent of their order; all of them must belong to one order.
 * Throws where there are none.
 */
export function resolve(observations: readonly Observation[]): Order {
  const [any] = observations;
  if (!any) throw new RangeError('resolve: no observations');
  const canonical = canonicalLines(observations);
  const whole = new Map<string, Observation[]>();
  const lines = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const { line, field } = observation;
    let fields = whole;
    if (line !== undefined) {
      const id = canonical(line);
      fields = lines.get(id) ?? new Map();
      lines.set(id, fields);
    }
    const held = fields.get(field);
    if (held) held.push(observation);
    else fields.set(field, [observation]);
  }
  const pick = <F extends Field>(fields: Map<string, Observation[]>, field: F) => {
    const rows = fields.get(field);
    return rows ? choose<FieldValue[F]>(rows) : undefined;
  };
  const matching = <T>(prefix: string): Fact<T>[] =>
    [...whole.keys()]
      .filter((field) => field.startsWith(prefix))
      .sort()
      .flatMap((field) => choose<T>(whole.get(field) as Observation[]) ?? []);

  const events: Order['events'] = {};
  for (const event of EVENTS) {
    const fact = pick(whole, event);
    if (fact) events[event] = fact;
  }
  const facts: Order['facts'] = {};
  const names = [
    ...([
      'status',
      'estimated',
      'total',
      'seller',
      'link',
      'payment',
      'country',
      'lineCount',
      'tracking',
    ] as const),
    ...(['lastEvent', 'refund', 'confirmable', 'settled'] as const),
  ];
  for (const name of names) {
    const fact = pick(whole, name);
    if (fact) Object.assign(facts, { [name]: fact });
  }
  // A note that the card no longer carries: the list was read since, and without it.
  const listed = Math.max(
    ...(whole.get('status') ?? []).map((row) => (row.source.page === 'list' ? row.lastSeen : 0)),
  );
  if (facts.refund && facts.refund.lastSeen < listed) delete facts.refund;
  const status = facts.status?.value.status ?? null;
  const shipped = !!events.shipped || !!facts.tracking?.value.numbers.length;
  return {
    marketplace: any.marketplace,
    id: any.order,
    stage: stageOf(status, events, shipped),
    status,
    facts,
    events,
    between: betweens((whole.get('status') ?? []).filter((row) => row.source.reader !== 'user')),
    promises: matching<PromiseValue>('promise:'),
    cases: matching('case:'),
    lines: [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([id, fields]): Line => ({
          id,
          title: pick(fields, 'title')?.value ?? null,
          quantity: pick(fields, 'quantity')?.value ?? null,
          price: pick(fields, 'price')?.value ?? null,
          variant: pick(fields, 'variant')?.value ?? null,
          product: pick(fields, 'product')?.value ?? null,
          disputable: pick(fields, 'disputable')?.value ?? null,
          delivered: pick(fields, 'delivered') ?? null,
        }),
      ),
    firstSeen: Math.min(...observations.map((row) => row.firstSeen)),
    lastSeen: Math.max(...observations.map((row) => row.lastSeen)),
  };
}

/** The identity of an observation: what was said of what, by which page and reader; not when. */
export function observationId(observation: {
  marketplace: string;
  order: string;
  line?: string | undefined;
  field: string;
  value: unknown;
  source: Source;
}): string {
  const { marketplace, order, line, field, value, source } = observation;
  return [
    `${marketplace}:${order}`,
    line ?? '',
    field,
    source.page,
    source.reader,
    JSON.stringify(sorted(value)),
  ].join('|');
}

/** The same value with its keys in order, so that equal values have equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
