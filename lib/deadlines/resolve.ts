import { coursesOf } from '../disputes/stages';
import { spanOfDay } from '../domain/calendar';
import type { Day, When } from '../domain/instant';
import type { Between, Fact, Line, Order, OrderSource, Stage, Step } from '../domain/order';
import type {
  CaseValue,
  EventName,
  Field,
  FieldValue,
  Observation,
  PromiseValue,
  Right,
  Source,
  Status,
  StepValue,
} from '../domain/schema';
import { DAY, HOUR } from '../domain/window';
import { stepsOf } from './steps';

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

/** A printed day begins and ends within these of its midnight in UTC, wherever it was printed. */
const DAY_SPAN = { from: -14 * HOUR, to: DAY + 12 * HOUR };

/** The ways in which a date can be read: of 03/04/2026 both, of any other the one. */
function readingsOf(when: When): When[] {
  if (!('last' in when) || !when.last || when.last === when.day) return [when];
  const { last, ...first } = when;
  return [first, { ...first, day: last }];
}

/** The moments that a date in one reading may mean; of one without a year the year that lies nearest to `near`. */
function momentsOf(when: When, near: number): [number, number] {
  if ('at' in when) return [when.at, when.at];
  let midnight = Date.parse(when.day);
  if (when.zones?.length && !when.noYear) {
    const { earliest, latest } = spanOfDay(when.day, when.zones);
    return [earliest, latest - 1];
  }
  if (when.noYear) {
    const [, month = '01', day = '01'] = when.day.split('-');
    const year = new Date(near).getUTCFullYear();
    const same = [year - 1, year, year + 1].map((y) => Date.UTC(y, Number(month) - 1, Number(day)));
    midnight = same.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
  }
  return [midnight + DAY_SPAN.from, midnight + DAY_SPAN.to];
}

/** Two dates can mean the same: equal days, or a moment within a printed day, in any of their readings. */
const sameTime = (a: When, b: When): boolean =>
  readingsOf(a).some((one) => readingsOf(b).some((other) => sameReading(one, other)));

function sameReading(a: When, b: When): boolean {
  if ('day' in a && 'day' in b && !a.noYear && !b.noYear) return a.day === b.day;
  const [fromA, toA] = momentsOf(a, roughly(b));
  const [fromB, toB] = momentsOf(b, roughly(a));
  return fromA <= toB && fromB <= toA;
}

const isWhen = (value: unknown): value is When =>
  typeof value === 'object' &&
  value !== null &&
  (('day' in value && typeof value.day === 'string') || 'at' in value);

/** Of a sum its number: one reader knows the currency, another the sign that was printed. */
const figure = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;

/** Two readings of one field can both be true. Texts may be printed differently in two places; dates, states and sums not. */
export function agree(a: unknown, b: unknown): boolean {
  if (isWhen(a) && isWhen(b)) return sameTime(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return true;
  if ('day' in a && 'day' in b) return sameTime(a.day as When, b.day as When);
  if ('to' in a && 'to' in b) return sameTime(a.to as When, b.to as When);
  for (const name of ['days', 'status', 'amount'] as const) {
    if (name in a && name in b && !same(figure(Reflect.get(a, name)), figure(Reflect.get(b, name)))) {
      return false;
    }
  }
  return true;
}

/** Two readers looked at one page at one time: closer together than this. */
const ONE_LOOK = 10 * 60_000;

/** Another reading that contradicts the chosen one, if any: a date of any page, or anything said at once by the same page. */
function contradiction(chosen: Observation, candidates: readonly Observation[], dated: boolean) {
  return candidates.find(
    (other) =>
      !agree(other.value, chosen.value) &&
      (dated ||
        (other.source.page === chosen.source.page && Math.abs(other.lastSeen - chosen.lastSeen) <= ONE_LOOK)),
  );
}

const byNewest = (a: Observation, b: Observation) =>
  b.lastSeen - a.lastSeen ||
  b.firstSeen - a.firstSeen ||
  a.source.page.localeCompare(b.source.page) ||
  (a.source.reader === 'payload' ? -1 : 1) - (b.source.reader === 'payload' ? -1 : 1) ||
  JSON.stringify(a.value).localeCompare(JSON.stringify(b.value));

/**
 * The one value of a field (design §3): what the user said last; else, of each page kind and reader its newest value,
 * without those last seen before another's newest change; of these the earliest date, or the newest of anything else.
 * A payload's change never sets aside what the document says: a payload alone moves no deadline later.
 */
export function choose<T>(observations: readonly Observation[]): Fact<T> | undefined {
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
  let winners = [...groups.values()].map(([newest, ...older]) => ({
    observation: soonestOf(newest as Observation, older),
    changed: older.some(
      (other) =>
        other.lastSeen < (newest as Observation).lastSeen &&
        !same(meaning(other.value), meaning(newest?.value)),
    )
      ? (newest as Observation).firstSeen
      : Number.NEGATIVE_INFINITY,
  }));
  // What only one of two readers of a page sees is a contradiction, no change.
  for (const winner of winners) {
    const { source, value, lastSeen } = winner.observation;
    const contradicted = winners.some(
      ({ observation: other }) =>
        other.source.page === source.page &&
        Math.abs(other.lastSeen - lastSeen) <= ONE_LOOK &&
        !agree(other.value, value),
    );
    if (contradicted) winner.changed = Number.NEGATIVE_INFINITY;
  }
  winners = winners.filter(({ observation }) =>
    winners.every(
      (other) =>
        observation.lastSeen >= other.changed ||
        (observation.source.reader === 'document' && other.observation.source.reader === 'payload'),
    ),
  );
  const candidates = winners.map(({ observation }) => observation).sort(byNewest);
  const dated = candidates.every((candidate) => urgency(candidate.value) !== null);
  const ranked = dated
    ? [...candidates].sort(
        (a, b) => (urgency(a.value) ?? 0) - (urgency(b.value) ?? 0) || zonesIn(a.value) - zonesIn(b.value),
      )
    : candidates;
  const [first] = ranked;
  if (!first) return undefined;
  const earliest = dated ? first : fullerOf(first, candidates);
  // Of a day that can be read in two ways the one that another reading of it is sure of.
  const sure = isAmbiguous(earliest.value)
    ? ranked.find(
        (other) =>
          !isAmbiguous(other.value) && !isYearless(other.value) && mayStandFor(other, earliest, candidates),
      )
    : undefined;
  const day = sure ?? earliest;
  // The exact moment, where another reading of the same day gives one.
  const chosen =
    (dated && ranked.find((other) => isExact(other.value) && mayStandFor(other, day, candidates))) || day;
  const also = isExact(chosen.value) ? agreeing(day === chosen ? earliest : day, chosen) : undefined;
  // What one look gave twice and differently is a contradiction as well.
  const together = newest.filter(
    (row) => row.lastSeen === chosen.lastSeen && same(row.source, chosen.source) && row !== chosen,
  );
  const other = contradiction(chosen, [...candidates, ...together], dated);
  return {
    ...toFact(chosen),
    ...(also !== undefined && { also: also as T }),
    ...(other && { conflict: { value: other.value as T, source: other.source, lastSeen: other.lastSeen } }),
  };
}

/**
 * Whether a reading may be taken in place of an earlier one, as the same in better words. Data is not what says that a
 * document's 03/04 is April: of its two readings it stands for the first alone, unless another document tells.
 */
function mayStandFor(other: Observation, one: Observation, all: readonly Observation[]): boolean {
  if (!agree(other.value, one.value)) return false;
  if (other.source.reader !== 'payload' || one.source.reader === 'payload') return true;
  const date = dateIn(one.value);
  if (!date || readingsOf(date).length < 2) return true;
  const { last: _, ...first } = date as When & { last?: Day };
  const given = dateIn(other.value);
  if (given && sameTime(given, first)) return true;
  return all.some(
    ({ source, value }) =>
      source.reader !== 'payload' && !isAmbiguous(value) && !isYearless(value) && agree(value, other.value),
  );
}

/** Where the data of the same page, read at the same time, says the same, it says it with codes, ids and currencies. */
function fullerOf(newest: Observation, candidates: readonly Observation[]): Observation {
  const { source, lastSeen, value } = newest;
  if (source.reader !== 'document' || typeof value !== 'object') return newest;
  const data = candidates.find(
    (other) =>
      other.source.reader === 'payload' &&
      other.source.page === source.page &&
      Math.abs(other.lastSeen - lastSeen) <= ONE_LOOK &&
      agree(other.value, value),
  );
  return data ?? newest;
}

/** A day whose zone is known is more exact than one whose zone is not: among equal days the wider one comes first. */
const zonesIn = (value: unknown): number => {
  const when =
    typeof value === 'object' && value !== null && 'from' in value ? Reflect.get(value, 'day') : value;
  return isWhen(when) && when.zones?.length ? 1 : 0;
};

const isExact = (value: unknown) => typeof value === 'object' && value !== null && 'at' in value;

/** The date in a value; null for values of other kinds. */
function dateIn(value: unknown): When | null {
  if (isWhen(value)) return value;
  const inner = typeof value === 'object' && value !== null && 'day' in value ? value.day : null;
  return isWhen(inner) ? inner : null;
}

/** A date that can be read in two ways. */
function isAmbiguous(value: unknown): boolean {
  const date = dateIn(value);
  return !!date && readingsOf(date).length > 1;
}

function isYearless(value: unknown): boolean {
  const date = dateIn(value);
  return !!date && 'day' in date && !!date.noYear;
}

/** What another reading says beside an exact moment, in the reading in which it means the same; undefined where it is the same one. */
function agreeing(other: Observation, exact: Observation): unknown {
  if (other === exact) return undefined;
  const { value } = other;
  if (!isWhen(value)) return value;
  return readingsOf(value).find((one) => sameTime(one, exact.value as When)) ?? value;
}

/** Of values that one look gave at once (a page that prints two days) the soonest; else the newest itself. */
function soonestOf(newest: Observation, older: readonly Observation[]): Observation {
  const together = [newest, ...older.filter(({ lastSeen }) => lastSeen === newest.lastSeen)];
  if (together.some(({ value }) => urgency(value) === null)) return newest;
  return together.sort((a, b) => (urgency(a.value) ?? 0) - (urgency(b.value) ?? 0))[0] ?? newest;
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

function stageOf(status: Status | null, events: Order['events'], shipped: boolean, arrived: boolean): Stage {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'completed' || events.completed) return 'completed';
  if (events.delivered || arrived) return 'delivered';
  if (status === 'awaiting-delivery' || shipped) return 'in-transit';
  if (status === 'awaiting-shipment') return 'to-ship';
  if (status === 'awaiting-payment') return events.paid ? 'to-ship' : 'unpaid';
  return 'unknown';
}

/**
 * Lines that one page could name only by what was bought (`sku:…`, `product:…`) take the id that another page gave them:
 * the line with that article, of several with the same one that of the same variant.
 */
export function canonicalLines(observations: readonly Observation[]): (id: string) => string {
  type Known = {
    sku?: string;
    product?: string;
    variant?: string;
    title?: string;
    quantity?: number;
    data?: true;
  };
  const named = new Map<string, Known>();
  for (const { line, field, value, source } of observations) {
    if (!line) continue;
    const known = named.get(line) ?? {};
    named.set(line, known);
    if (source.reader === 'payload') known.data = true;
    if (field === 'quantity') known.quantity = value as number;
    if (field !== 'product' && field !== 'variant' && field !== 'title') continue;
    if (field === 'variant') known.variant = letters(value as string);
    else if (field === 'title') known.title = letters(value as string);
    else {
      const { sku, id } = value as FieldValue['product'];
      if (sku) known.sku = sku;
      if (id) known.product = id;
    }
  }
  const own = [...named].filter(([id]) => !/^(?:sku|product):/.test(id));
  const others = [...named].filter(([id]) => !id.startsWith('product:'));
  /** Lines of data that does not say all: of that article by another name, of that title, or the only one that is left. */
  const untold = (of: string, article: string | undefined, title: string | undefined) => {
    const bySku = others.filter(([, line]) => line.product === article);
    const called = own.filter(([, line]) => !line.product && title && line.title === title);
    if (bySku.length) return bySku;
    if (called.length) return called;
    const bare = others.filter(([, line]) => !line.product && !(line.title && title));
    const isTold = (id: string) => {
      const called = named.get(id)?.title;
      return others.some(
        ([, line]) => id.startsWith(`product:${line.product}`) || (called && line.title === called),
      );
    };
    const left = [...named].filter(([id, { data }]) => id.startsWith('product:') && !data && !isTold(id));
    return bare.length === 1 && left.length === 1 && left[0]?.[0] === of ? bare : [];
  };
  /** Neither variant nor quantity tells them apart. */
  const fits = (one: Known, other: Known) =>
    (['variant', 'quantity'] as const).every(
      (name) => one[name] === undefined || other[name] === undefined || one[name] === other[name],
    );
  const known = new Map<string, string>();
  const of = (id: string): string => {
    const [, kind, article] = /^(sku|product):(\d+)/.exec(id) ?? [];
    if (!kind) return id;
    if (kind === 'sku') return own.find(([, line]) => line.sku === article)?.[0] ?? id;
    const { title } = named.get(id) ?? {};
    const same = own.filter(([, line]) => line.product === article);
    const candidates = same.length ? same : untold(id, article, title);
    const { variant } = named.get(id) ?? {};
    const twins = [...named.keys()].filter((other) => other.startsWith(`product:${article}`)).sort();
    const [only] = candidates;
    if (only && candidates.length === 1) {
      // Of several articles that the document shows one is this line: the first that is not told to be otherwise.
      const own = twins.find((twin) => fits(named.get(twin) ?? {}, only[1])) ?? twins[0];
      return twins.length > 1 && id !== own ? id : only[0];
    }
    const alike = candidates.filter(([, line]) => variant !== undefined && line.variant === variant);
    if (alike.length === 1) return alike[0]?.[0] ?? id;
    // The same article several times, and nothing tells them apart: one for one, where there are as many.
    const ids = candidates.map(([other]) => other).sort();
    if (twins.length === ids.length) return ids[twins.indexOf(id)] ?? id;
    // Fewer than there are: each is one of them, and not one that is told to be otherwise.
    const left = candidates.filter(([, line]) => fits(named.get(id) ?? {}, line));
    return (twins.length < ids.length && left.length === 1 && left[0]?.[0]) || id;
  };
  return (id) => {
    const held = known.get(id) ?? of(id);
    known.set(id, held);
    return held;
  };
}

/**
 * An order that was completed stays so: a document that says otherwise later stood open since before. The marketplace's own
 * answer may say otherwise.
 */
function staysCompleted(
  fact: Fact<FieldValue['status']>,
  rows: readonly Observation[],
): Fact<FieldValue['status']> | undefined {
  const statusOf = (row: Observation) => (row.value as FieldValue['status']).status;
  if (fact.source.reader !== 'document' || !fact.value.status.startsWith('awaiting')) return undefined;
  // The page's own data says otherwise at the same look: a contradiction, and told as one.
  if (fact.conflict) return undefined;
  const [last] = rows.filter((row) => statusOf(row) === 'completed').sort(byNewest);
  const undone = rows.some(
    (row) =>
      row.source.reader !== 'document' &&
      last &&
      row.lastSeen > last.lastSeen &&
      statusOf(row) !== 'completed',
  );
  if (!last || undone) return undefined;
  const { value, source, firstSeen, lastSeen } = last;
  return { value: value as FieldValue['status'], source, firstSeen, lastSeen };
}

/** A text without spaces and separators, which two places may print differently. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The year of a delivery that was printed without one: the first such day after the order was placed. */
function withYear(fact: Fact<When>, after: When | undefined): Fact<When> | undefined {
  const { value } = fact;
  if (!('day' in value) || !value.noYear) return fact;
  if (!after) return undefined;
  const start = roughly(after) - DAY;
  const { noYear: _, last, ...rest } = value;
  const days = [value.day, ...(last ? [last] : [])].flatMap((day) => firstSince(day, start) ?? []).sort();
  const [first] = days;
  const end = days.at(-1);
  if (!first) return undefined;
  return { ...fact, value: { ...rest, day: first, ...(end !== first && { last: end }) } };
}

/** The first day of that month and number not before `start` (epoch ms) and not after the day itself. */
function firstSince(latest: Day, start: number): Day | undefined {
  const [year = 0, month, day] = latest.split('-').map(Number) as [number, number, number];
  for (let y = new Date(start).getUTCFullYear(); y <= year; y++) {
    const at = Date.UTC(y, month - 1, day);
    if (at < start || new Date(at).getUTCDate() !== day) continue;
    return new Date(at).toISOString().slice(0, 10);
  }
  return undefined;
}

const datedDelivery = (fact: Fact<When> | undefined, begun: When | undefined) =>
  fact && withYear(fact, begun);

/** Which pages told of an order, by which reader, when last, and on which host as far as a link tells. */
function sourcesOf(observations: readonly Observation[]): OrderSource[] {
  const sources = new Map<string, OrderSource>();
  for (const { source, lastSeen, field, value } of [...observations].sort(byNewest).reverse()) {
    if (source.page === 'user') continue;
    const name = `${source.page}/${source.reader}`;
    const known = sources.get(name) ?? { ...source, lastSeen };
    known.lastSeen = Math.max(known.lastSeen, lastSeen);
    sources.set(name, known);
    if (field === 'link' && URL.canParse(value as string)) known.host = new URL(value as string).hostname;
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

const isUsers = ({ source }: Observation) => source.reader === 'user';

/** What is taken back names a telling, or all tellings of the same. */
function isSameTelling(back: unknown, one: unknown): boolean {
  const { told, ...rest } = meaning(back) as { told?: number };
  const { told: own, ...of } = meaning(one) as { told?: number };
  return same(rest, of) && (told === undefined || told === own);
}

/** All observations without what the user took back, and without the taking back itself. */
export function stillSaid(
  observations: readonly Observation[],
  canonical: (line: string) => string = canonicalLines(observations),
): readonly Observation[] {
  const lineOf = ({ line }: Observation) => line && canonical(line);
  const unsaid = observations.filter(({ field }) => field.startsWith('unsaid:'));
  if (!unsaid.length) return observations;
  const isTakenBack = (one: Observation) =>
    unsaid.some(
      (back) =>
        back.field === `unsaid:${one.field}` &&
        lineOf(back) === lineOf(one) &&
        back.lastSeen >= one.lastSeen &&
        (back.value === true || isSameTelling(back.value, one.value)),
    );
  return observations.filter(
    (one) => !one.field.startsWith('unsaid:') && !(isUsers(one) && isTakenBack(one)),
  );
}

/** The steps of disputes that the user told, of the whole order or of one line; told twice is told once. */
function saidSteps(fields: Map<string, Observation[]>, line: string | null): Step[] {
  const steps = new Map<string, Step>();
  for (const [field, rows] of fields) {
    if (!field.startsWith('step:')) continue;
    for (const row of rows) {
      const name = observationId(row);
      const held = steps.get(name) ?? row;
      steps.set(name, {
        ...{ value: row.value as StepValue, source: row.source, line },
        firstSeen: Math.min(held.firstSeen, row.firstSeen),
        lastSeen: Math.max(held.lastSeen, row.lastSeen),
      });
    }
  }
  return [...steps.values()];
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
  for (const observation of stillSaid(observations)) {
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

  // A tracking page whose tabs came later: what looked like the order's delivery was one parcel's.
  const parted = Math.max(0, ...(whole.get('partlyDelivered') ?? []).map((row) => row.lastSeen));
  const begun = (pick(whole, 'placed') ?? pick(whole, 'paid') ?? pick(whole, 'shipped'))?.value;
  const arrivals = whole
    .get('delivered')
    ?.filter(
      ({ source, lastSeen }) =>
        source.page !== 'tracking' || source.reader !== 'document' || lastSeen > parted,
    )
    // Its year first: data of any other year would agree with a day that has none.
    .map((row) => ({ ...row, value: withYear(row as Fact<When>, begun)?.value ?? row.value }) as Observation);
  if (arrivals?.length) whole.set('delivered', arrivals);
  else whole.delete('delivered');
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
    ...(['lastEvent', 'refund', 'confirmable', 'settled', 'arrived', 'partlyDelivered'] as const),
    ...(['shop', 'follows', 'paidWith', 'tier', 'removed', 'muted', 'snoozed'] as const),
  ];
  for (const name of names) {
    const fact = pick(whole, name);
    if (fact) Object.assign(facts, { [name]: fact });
  }
  // A note that the page no longer carries: it was read since by the same reader, and without it.
  const note = facts.refund?.source;
  const since = Math.max(
    ...(whole.get('status') ?? []).map(({ source, lastSeen }) =>
      source.page === note?.page && source.reader === note.reader ? lastSeen : 0,
    ),
  );
  if (facts.refund && facts.refund.lastSeen < since) delete facts.refund;
  const between = betweens((whole.get('status') ?? []).filter((row) => row.source.reader !== 'user'));
  // Each parcel has its own day; the first of them counts.
  const parcels = (whole.get('partlyDelivered') ?? [])
    .flatMap((row) => choose<When>([row]) ?? [])
    .flatMap((fact) => withYear(fact, begun) ?? [])
    .sort((a, b) => roughly(a.value) - roughly(b.value));
  if (parcels[0]) facts.partlyDelivered = parcels[0];
  else delete facts.partlyDelivered;
  const delivered = events.delivered && withYear(events.delivered, begun);
  // Delivered, and nobody tells when: some time before it was first seen.
  const sights = [...(whole.get('delivered') ?? []), ...(whole.get('arrived') ?? [])];
  const seen = delivered || !sights.length ? undefined : Math.min(...sights.map((row) => row.firstSeen));
  if (delivered) events.delivered = delivered;
  else delete events.delivered;
  if (seen !== undefined) between.delivered = { after: 0, before: seen };
  const completed = facts.status && staysCompleted(facts.status, whole.get('status') ?? []);
  if (completed) facts.status = completed;
  const status = facts.status?.value.status ?? null;
  const shipped = !!events.shipped || !!facts.tracking?.value.numbers.length;
  const cases = matching<CaseValue>('case:');
  // What the user called an order before its pages told the articles is none of them.
  const isName = (fields: Map<string, Observation[]>) =>
    [...fields].every(([field, rows]) => field === 'title' && rows.every(isUsers));
  if ([...lines.values()].some((fields) => !isName(fields)))
    for (const [id, fields] of lines) if (isName(fields)) lines.delete(id);
  const articles = [...lines]
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
        delivered: datedDelivery(pick(fields, 'delivered'), begun) ?? null,
      }),
    );
  const said = [...saidSteps(whole, null), ...[...lines].flatMap(([id, fields]) => saidSteps(fields, id))];
  const steps = stepsOf({ facts, cases, lines: articles }, said);
  const lastDays: Order['lastDays'] = {};
  for (const field of [...whole.keys()].filter((name) => name.startsWith('lastDay:')).sort()) {
    const fact = pick(whole, field as `lastDay:${Right}`);
    if (fact) lastDays[field.slice(8) as Right] = fact;
  }
  return {
    marketplace: any.marketplace,
    id: any.order,
    stage: stageOf(status, events, shipped, seen !== undefined),
    status,
    facts,
    events,
    between,
    promises: matching<PromiseValue>('promise:'),
    cases,
    lastDays,
    steps,
    courses: coursesOf(steps),
    lines: articles,
    sources: sourcesOf(observations),
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
