import { PRINTED_UNTIL, SAME_START } from '../disputes/stages';
import { dayAfter, spanOf } from '../domain/calendar';
import { type Instant, PACIFIC, UNBOUNDED, type When } from '../domain/instant';
import { CASE_RIGHTS, ORDER_RIGHTS } from '../domain/names';
import { type Course, type Fact, isClosed, type Order, type Step } from '../domain/order';
import type { EventName, PaidWith, PromiseValue, Right, StepName } from '../domain/schema';
import { type Basis, type Because, DAY, isOfCase, type Window } from '../domain/window';
import type { Book, From, Length, Rule } from '../rules/types';
import type { Settings } from './settings';

export interface WindowContext {
  /** Epoch ms. */
  now: number;
  /** The viewer's IANA zone. */
  zone: string;
  settings: Settings;
  rules: readonly Rule[];
}

/** An event of an order: as printed, or between bounds that other facts give. */
interface Known {
  instant: Instant;
  /** Present where a page printed it. */
  fact: Fact<When> | null;
  /** Event rules that were needed to bound it. */
  through: Rule[];
  /** Zones that a bound which nobody printed may be counted in, where pages named some. */
  zones?: string[];
}

const CHAIN: readonly From[] = ['placed', 'paid', 'shipped', 'protection-end', 'delivered', 'completed'];
const EVENTS: readonly From[] = ['placed', 'paid', 'shipped', 'delivered', 'completed'];
const BASES: readonly Basis[] = ['user', 'stated', 'computed', 'assumed'];
/** Of two windows that close together the one that is worth more comes first. */
const RIGHTS: readonly Right[] = [...CASE_RIGHTS, ...ORDER_RIGHTS];
const isEvent = (from: From): from is EventName => EVENTS.includes(from);

const books = new WeakMap<readonly Rule[], Map<Book, readonly Rule[]>>();

/** The rules of one book that are counted with; what is only told is never a window. */
export function rulesOf(book: Book, { rules }: Pick<WindowContext, 'rules'>): readonly Rule[] {
  let held = books.get(rules);
  if (!held) {
    held = new Map();
    books.set(rules, held);
  }
  let own = held.get(book);
  if (!own) {
    own = rules.filter((rule) => rule.book === book && rule.length);
    held.set(book, own);
  }
  return own;
}

const protectionEnd = (order: Order): Fact<PromiseValue & { from: 'day' }> | undefined =>
  order.promises.find(
    (fact): fact is Fact<PromiseValue & { from: 'day' }> =>
      fact.value.from === 'day' && fact.value.right === 'not-received',
  );

/** The last of the steps that say the same to a clock as `name`. */
function stepOf(steps: readonly Step[], name: StepName): Step | undefined {
  const names = SAME_START[name] ?? [name];
  return steps.findLast(({ value }) => names.includes(value.step));
}

const known = (fact: Fact<When>, zone: string): Known => ({
  instant: spanOf(fact.value, zone),
  fact,
  through: [],
});

/** What was told had happened by then. */
const happened = ({ earliest, latest }: Instant, seen: number): Instant => ({
  earliest,
  latest: seen > earliest ? Math.min(latest, seen) : latest,
});

/** A day that the user told with the zone of their own calendar, rather than as some page prints it. */
const isOwnDay = ({ source, value }: Fact<When>) => source.reader === 'user' && !!value.zones?.length;

/**
 * A day that the user told is one of their own calendar, and the marketplace may have counted it as the day before or
 * after: it is all of that day's moments, of which those after it was told are none.
 */
function told(fact: Fact<When>, viewer: string): Known {
  const { value, firstSeen } = fact;
  if ('at' in value) return known(fact, viewer);
  const span = spanOf({ day: value.day, zones: [value.zones?.[0] ?? viewer] }, viewer);
  const end = firstSeen > span.earliest && firstSeen < span.latest ? firstSeen + 1 : span.latest;
  return {
    instant: { earliest: span.earliest, latest: end },
    fact: { ...fact, value: { at: span.earliest }, also: { at: end - 1 } },
    through: [],
  };
}

/** A date that stands within another fact. */
const dateOf = (fact: Fact<unknown>, value: When): Fact<When> => ({
  ...{ value, source: fact.source, firstSeen: fact.firstSeen, lastSeen: fact.lastSeen },
});

/** The zones in which pages printed dates of an order, beside those that are thought of anyway; none where none was named. */
function zonesOf(order: Order, zone: string): string[] | undefined {
  const dates = [
    ...Object.values(order.events).map(({ value }) => value),
    ...order.promises.flatMap(({ value }) => (value.from === 'day' ? [value.day] : [])),
    ...(order.facts.estimated ? [order.facts.estimated.value.to] : []),
  ];
  const named = new Set(dates.flatMap((date) => date.zones ?? []));
  return named.size ? [...new Set([PACIFIC, zone, ...named])] : undefined;
}

/** When something happened (or will), within bounds; null where not even a lower bound is known. */
function eventOf(order: Order, from: From, context: WindowContext): Known | null {
  const { zone } = context;
  if (from === 'estimated') {
    const fact = order.facts.estimated;
    return fact ? known(dateOf(fact, fact.value.to), zone) : null;
  }
  if (!isEvent(from) && from !== 'protection-end') {
    const step = stepOf(order.steps, from);
    if (!step || step.undated) return null;
    const fact = dateOf(step, step.value.when);
    if (isOwnDay(fact)) return told(fact, zone);
    const of = known(fact, zone);
    return { ...of, instant: happened(of.instant, step.firstSeen) };
  }
  if (!isEvent(from)) {
    const promise = protectionEnd(order);
    if (promise) {
      const { day } = promise.value;
      return {
        instant: spanOf(day, zone),
        fact: { ...promise, value: day, also: undefined, conflict: undefined },
        through: [],
      };
    }
  } else {
    const fact = order.events[from];
    if (fact) return isOwnDay(fact) ? told(fact, zone) : known(fact, zone);
  }
  // Not printed: not before what came earlier, not after what came later, within what event rules allow.
  const at = CHAIN.indexOf(from);
  const spans = (names: readonly From[]) =>
    names.flatMap((name) => {
      const fact = isEvent(name) ? order.events[name] : undefined;
      return fact ? [spanOf(fact.value, zone)] : [];
    });
  const between = isEvent(from) ? order.between[from] : undefined;
  const lower = [
    ...spans(CHAIN.slice(0, at)).map((span) => span.earliest),
    ...(between?.after ? [between.after] : []),
  ];
  const upper = [
    ...(isEvent(from) ? spans(CHAIN.slice(at + 1)).map((span) => span.latest) : []),
    ...(between ? [between.before] : []),
  ];
  const through = rulesOf(order.marketplace, context).filter(
    (rule) => rule.bound === 'event' && rule.to === from && isFollowed(rule, order, context.settings),
  );
  for (const rule of through) {
    const start = eventOf(order, rule.from, context);
    if (!start || !rule.length) continue;
    const [least, most] = rule.length.count;
    lower.push(after(start, least, rule.length, rule, zone).earliest);
    if (most !== null) upper.push(after(start, most, rule.length, rule, zone).latest);
  }
  if (!lower.length) return null;
  const earliest = Math.max(...lower);
  const zones = zonesOf(order, zone);
  return {
    instant: { earliest, latest: Math.max(earliest, Math.min(UNBOUNDED, ...upper)) },
    fact: null,
    through,
    ...(zones && { zones }),
  };
}

/** The span of the day that lies `n` units after an event, in the calendar that a rule counts in. */
function after(event: Known, n: number, { unit }: Length, rule: Pick<Rule, 'zone'>, zone: string): Instant {
  const reach = (when: When) => dayAfter(when, n, unit, zone, rule.zone);
  if (event.fact) {
    const { value, also } = event.fact;
    const end = reach(value);
    if (!also) return end;
    const other = reach(also);
    return { earliest: Math.min(end.earliest, other.earliest), latest: Math.max(end.latest, other.latest) };
  }
  const { earliest, latest } = event.instant;
  const { zones } = event;
  return {
    earliest: reach({ at: earliest, zones }).earliest,
    latest: latest >= UNBOUNDED ? UNBOUNDED : reach({ at: latest, zones }).latest,
  };
}

/** The time that lies `length` after an event; without an upper figure nothing bounds it. */
function spanAfter(event: Known, length: Length, rule: Pick<Rule, 'zone'>, zone: string): Instant {
  const [least, most] = length.count;
  const low = after(event, least, length, rule, zone);
  if (most === null) return { earliest: low.earliest, latest: UNBOUNDED };
  return most === least
    ? low
    : { earliest: low.earliest, latest: after(event, most, length, rule, zone).latest };
}

/** The moment at which the day begins that lies `length` after an event. */
function beginningAfter(event: Known, length: Length, rule: Pick<Rule, 'zone'>, zone: string): Instant {
  const [n] = length.count;
  if (!n && event.fact && 'at' in event.fact.value) return event.instant;
  return {
    earliest: after(event, n, length, rule, zone).earliest,
    // It has begun wherever the day before has ended.
    latest: after(event, n - 1, length, rule, zone).latest,
  };
}

const ruleBecause = (rule: Rule): Because => ({
  kind: 'rule',
  rule: rule.id,
  count: rule.length?.count ?? [0, null],
  unit: rule.length?.unit ?? 'day',
  sources: [...rule.sources],
  checkedOn: rule.checkedOn,
  confidence: rule.confidence,
});

const stepBecause = (step: Step): Because => ({
  kind: 'step',
  step: step.value.step,
  when: step.value.when,
  ...(step.value.until && { until: step.value.until }),
  source: step.source,
  seen: step.lastSeen,
});

function eventBecause(order: Order, event: From, known: Known): Because {
  if (event === 'protection-end') return { kind: 'missing', event };
  if (event === 'estimated' && known.fact) {
    const { value, source, lastSeen } = known.fact;
    return { kind: 'forecast', to: value, source, seen: lastSeen };
  }
  if (!isEvent(event)) {
    const step = event === 'estimated' ? undefined : stepOf(order.steps, event);
    return step ? stepBecause(step) : { kind: 'missing', event: 'estimated' };
  }
  return {
    kind: 'event',
    event,
    at: known.instant,
    exact: !!known.fact,
    source: known.fact?.source ?? null,
    seen: known.fact?.lastSeen ?? null,
  };
}

const printedBecause = (fact: Fact<PromiseValue>): Because[] => [
  { kind: 'printed', text: fact.value.printed, source: fact.source, seen: fact.lastSeen },
  ...(fact.conflict
    ? [
        {
          kind: 'conflict' as const,
          text: fact.conflict.value.printed,
          source: fact.conflict.source,
          seen: fact.conflict.lastSeen,
        },
      ]
    : []),
];

/**
 * The window of a printed "within N days of …". Where its event was not read the earliest that it can be counts: the
 * delivery stands in for the confirmation that is to come. Without any bound its end is not known, and that is said.
 */
function windowOfLength(
  order: Order,
  fact: Fact<PromiseValue & { from: EventName }>,
  context: WindowContext,
): Window {
  const { right, from, days } = fact.value;
  const early = from === 'completed' && order.stage === 'delivered';
  const start = early ? 'delivered' : from;
  const event = eventOf(order, start, context);
  const own = { ...{ right, line: null, rule: 'PRINTED' }, effect: 'right-ends' as const };
  if (!event) {
    const because: Because[] = [...printedBecause(fact), { kind: 'missing', event: start }];
    return { ...own, opens: null, closes: null, basis: 'stated', because };
  }
  const stated = event.fact && !early;
  return {
    ...own,
    opens: event.instant,
    closes: after(event, days, { count: [days, days], unit: 'day' }, { zone: 'page' }, context.zone),
    ...((early || fact.conflict || event.fact?.conflict) && { orLater: true as const }),
    basis: stated ? (event.fact?.source.reader === 'user' ? 'user' : 'stated') : 'assumed',
    because: [...printedBecause(fact), eventBecause(order, start, event)],
  };
}

interface Bound {
  instant: Instant;
  basis: Basis;
  because: Because[];
  event: Known;
  orLater: boolean;
}

const protectionConflict = (order: Order, rule: Rule) =>
  rule.from === 'protection-end' ? protectionEnd(order)?.conflict : undefined;

/** The bound that a rule gives, or null where it counts from something that is not even bounded. */
function boundOf(order: Order, rule: Rule, context: WindowContext): Bound | null {
  if (!rule.length) return null;
  const orLater = (rule.assume?.stages as readonly string[] | undefined)?.includes(order.stage) ?? false;
  const from = rule.assume && orLater ? rule.assume.from : rule.from;
  const event = eventOf(order, from, context);
  if (!event) return null;
  const basis: Basis = event.fact && !orLater ? 'computed' : 'assumed';
  const instants = [rule.length, ...(rule.alternatives ?? [])].map((length) =>
    spanAfter(event, length, rule, context.zone),
  );
  const earliest = instants.map((instant) => instant.earliest);
  const latest = instants.map((instant) => instant.latest);
  // Sources disagree: the earlier close, the later opening; of the other party's time both ends are told.
  let instant: Instant;
  if (rule.among === 'later') instant = { earliest: Math.max(...earliest), latest: Math.max(...latest) };
  else if (rule.among === 'both') instant = { earliest: Math.min(...earliest), latest: Math.max(...latest) };
  else instant = { earliest: Math.min(...earliest), latest: Math.min(...latest) };
  const because: Because[] = [
    eventBecause(order, from, event),
    ...event.through.map(ruleBecause),
    ruleBecause(rule),
  ];
  const limit = orLater
    ? rulesOf(order.marketplace, context).find((other) => other.id === rule.assume?.notAfter)
    : undefined;
  const promise = limit && protectionEnd(order);
  const end = promise && boundOf(order, limit, context);
  if (end && end.instant.earliest < instant.earliest) {
    because.push(...printedBecause(promise), ruleBecause(limit));
    instant = { earliest: end.instant.earliest, latest: Math.min(instant.latest, end.instant.latest) };
  }
  // Of days that disagree the earlier counts; that the later one is wrong nobody has shown.
  const disputed = !!event.fact?.conflict || !!protectionConflict(order, rule);
  const later = orLater || rule.orLater === true || disputed || isUnsure(rule, order, context.settings);
  return { instant, basis, because, event, orLater: later };
}

/** What opens a window that a rule closes: its own opening rule, or an enabled dispute button, which beats it (design §3). */
function openingOf(
  order: Order,
  rule: Rule,
  context: WindowContext,
): { opens: Instant | null; because: Because[] } | null {
  const opening = rulesOf(order.marketplace, context).find(
    (other) => other.bound === 'opens' && other.right === rule.right && other.stages.includes(order.stage),
  );
  if (!opening) return null;
  if (order.lines.some((line) => line.disputable)) return { opens: null, because: [] };
  const bound = boundOf(order, opening, context);
  return bound && { opens: bound.instant, because: [ruleBecause(opening)] };
}

/** The window that a rule closes, of an order or of one of its disputes. */
export function windowOfRule(order: Order, rule: Rule, context: WindowContext): Window | null {
  const bound = boundOf(order, rule, context);
  if (!bound) return null;
  const promise = rule.from === 'protection-end' ? protectionEnd(order) : undefined;
  const own = {
    ...{ right: rule.right, line: null, rule: rule.id, closes: bound.instant, effect: rule.effect },
    ...(bound.orLater && { orLater: true }),
  };
  if (promise) {
    // "Refund if no delivery before D": opens as D begins, closes on the day D + 15.
    return {
      ...own,
      opens: beginningAfter(bound.event, rule.opens ?? ZERO, rule, context.zone),
      awaited: true,
      basis: promise.source.reader === 'user' ? 'user' : 'stated',
      because: [...printedBecause(promise), ruleBecause(rule)],
    };
  }
  // Where nothing is printed a window of the protection opens when its own rule says so.
  const opening = rule.from === 'protection-end' ? { opens: null, because: [] } : null;
  const ruled = openingOf(order, rule, context) ?? opening;
  const { opens, because } = ruled ?? {
    opens: rule.opens ? beginningAfter(bound.event, rule.opens, rule, context.zone) : bound.event.instant,
    because: [],
  };
  const awaited = opens && (ruled || rule.opens) && { awaited: true as const };
  return { ...own, opens, ...awaited, basis: bound.basis, because: [...bound.because, ...because] };
}

const unawaited = ({ awaited: _, ...window }: Window): Window => window;

/** What has happened to an order at a stage; from these a rule may run although nobody told since when. */
const BEGUN: Readonly<Partial<Record<Order['stage'], readonly From[]>>> = {
  delivered: ['delivered', 'estimated', 'shipped'],
  completed: ['completed', 'delivered', 'estimated', 'shipped'],
  'in-transit': ['estimated', 'shipped'],
  unknown: ['estimated'],
};

/** The window of a rule that runs since an event of which nobody told anything but that it has happened. */
function windowOfUnread(order: Order, rule: Rule): Window | null {
  const assumed = (rule.assume?.stages as readonly string[] | undefined)?.includes(order.stage);
  const from = assumed && rule.assume ? rule.assume.from : rule.from;
  if (rule.effect !== 'right-ends' || !BEGUN[order.stage]?.includes(from)) return null;
  return {
    ...{ right: rule.right, line: null, rule: rule.id, opens: null, closes: null, effect: rule.effect },
    basis: 'assumed',
    because: [{ kind: 'missing', event: from as EventName | 'estimated' }, ruleBecause(rule)],
  };
}

/**
 * The rights that a rule gives at a stage: who has confirmed the receipt cannot claim that nothing came, and before
 * anything came nothing can be not as described.
 */
function rightsOf({ right, alsoFor = [] }: Rule, { stage }: Order): Right[] {
  const come = stage === 'delivered' || stage === 'completed';
  if (!alsoFor.length) return [right];
  return [...(stage === 'completed' && right === 'not-received' ? [] : [right]), ...(come ? alsoFor : [])];
}

const ZERO: Length = { count: [0, 0], unit: 'day' };

/** Promises that count from an event speak of orders that are past it. */
const PAST: Record<EventName, readonly Order['stage'][]> = {
  placed: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
  paid: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
  shipped: ['in-transit', 'delivered', 'completed'],
  delivered: ['delivered', 'completed'],
  completed: ['delivered', 'completed'],
};

/** Rights whose window is told and never counted down: a coupon is no claim. */
const TOLD_ONLY: readonly string[] = ['late-coupon'];

function windowsOfWhole(order: Order, context: WindowContext): Window[] {
  const candidates: Window[] = [];
  for (const fact of order.promises) {
    const { from, right } = fact.value;
    if (from === 'day' || TOLD_ONLY.includes(right) || !PAST[from].includes(order.stage)) continue;
    candidates.push(windowOfLength(order, fact as Fact<PromiseValue & { from: EventName }>, context));
  }
  const ruled: Window[] = [];
  const unread: Window[] = [];
  for (const rule of rulesOf(order.marketplace, context)) {
    const applies =
      rule.stages.includes(order.stage) ||
      (rule.assume?.stages as readonly string[] | undefined)?.includes(order.stage);
    if (rule.bound !== 'closes' || !applies || !isFollowed(rule, order, context.settings)) continue;
    // Before shipping nothing runs but what the page printed itself.
    if (rule.from === 'protection-end' && order.stage !== 'in-transit' && !protectionEnd(order)) continue;
    // What the page prints of a right is its own rule.
    if (candidates.some(({ right, closes }) => right === rule.right && closes)) continue;
    const window = windowOfRule(order, rule, context) ?? windowOfUnread(order, rule);
    if (!window) continue;
    // What else a rule is for can be claimed as soon as it came; its opening is about what did not.
    const since = order.events.delivered ? spanOf(order.events.delivered.value, context.zone) : null;
    const own = rightsOf(rule, order).map((right) =>
      right === rule.right ? window : { ...unawaited(window), right, opens: since },
    );
    (window.closes ? ruled : unread).push(...own);
  }
  candidates.push(...ruled);
  // Beside a claim with a day the one without stands as unknown; alone it says nothing that the order does not say.
  const dated = candidates.filter(({ effect, closes }) => effect === 'right-ends' && closes);
  if (dated.length) {
    candidates.push(...unread.filter(({ right }) => !dated.some((window) => window.right === right)));
  }
  for (const [right, fact] of Object.entries(order.lastDays) as [Right, Fact<When>][]) {
    if (!isOfCase(right)) candidates.push(windowOfLastDay(right, fact, context));
  }
  return bestOf(candidates);
}

/**
 * The better basis wins whole; among equals the earlier close. Where that is a bound which the true end may lie behind, the
 * later ones of the same kind stay: once it has passed they count.
 */
function bestOf(candidates: readonly Window[]): Window[] {
  const best = new Map<string, Window>();
  for (const window of candidates) {
    const held = best.get(window.right);
    const better =
      !held ||
      BASES.indexOf(window.basis) < BASES.indexOf(held.basis) ||
      (window.basis === held.basis && (window.closes?.earliest ?? 0) < (held.closes?.earliest ?? 0));
    if (better) best.set(window.right, window);
  }
  const isNext = (window: Window) => {
    const first = best.get(window.right);
    if (!first?.orLater || !first.closes || !window.closes || first.basis !== window.basis) return false;
    return window.effect === 'right-ends' && window.closes.earliest > first.closes.earliest;
  };
  return [...best.values(), ...candidates.filter(isNext)];
}

/** A last day as the user set it. Its first moment counts, as with every printed day. */
function windowOfLastDay(right: Right, fact: Fact<When>, { zone }: WindowContext): Window {
  return {
    ...{ right, line: null, rule: 'USER', opens: null, effect: 'right-ends', basis: 'user' },
    closes: spanOf(fact.value, zone),
    because: [{ kind: 'said', day: fact.value, seen: fact.lastSeen }],
  };
}

/** Words of kinds of payment, as AliExpress prints them, by what they mean for routes behind the marketplace. */
const PAYMENTS: readonly [RegExp, PaidWith][] = [
  [/paypal/i, 'paypal'],
  [/\bvisa\b/i, 'visa'],
  [/master\s*card/i, 'mastercard'],
  [/\bamex\b|american express/i, 'amex'],
  [/discover/i, 'discover'],
  [/afterpay|clearpay/i, 'afterpay'],
  [/\bcard\b|credit|debit/i, 'card'],
];

/** How an order was paid: what the user said of it, what its page says, what the user said of all; null where unknown. */
export function paidWithOf({ facts }: Order, settings: Pick<Settings, 'paidWith'>): PaidWith | null {
  const printed = facts.payment?.value;
  return (
    facts.paidWith?.value ??
    PAYMENTS.find(([words]) => printed !== undefined && words.test(printed))?.[1] ??
    settings.paidWith
  );
}

/** Where the buyer lives: what the order's page says, else the settings; null where unknown. */
export const countryOf = ({ facts }: Order, settings: Pick<Settings, 'country'>): string | null =>
  facts.country?.value ?? settings.country;

/** Whether a rule is one that an order goes by: what the user chose, and what is known of the buyer. */
export function isFollowed(rule: Rule, order: Order, settings: Settings): boolean {
  const follows = order.facts.follows?.value;
  const chosen = rule.bound === 'closes' && rule.effect === 'right-ends' && !isOfCase(rule.right);
  if (follows && chosen && !follows.includes(rule.id)) return false;
  const { countries, paidWith, tiers } = rule.needs ?? {};
  const country = countryOf(order, settings);
  const paid = paidWithOf(order, settings);
  const tier = order.facts.tier?.value ?? settings.tier;
  // A level shortens a time that others have: without it nobody may count on it.
  if (tiers && !(tier && tiers.includes(tier))) return false;
  if (countries && country && !countries.includes(country)) return false;
  return !(paidWith && paid && !paidWith.includes(paid));
}

/** The rule holds only maybe: something that it needs is not known of the buyer. Nothing is over because of it. */
function isUnsure({ needs }: Rule, order: Order, settings: Settings): boolean {
  const country = needs?.countries && !countryOf(order, settings);
  return Boolean(country || (needs?.paidWith && !paidWithOf(order, settings)));
}

/** Steps with which another round begins: what was printed before them is of no meaning any more. */
const ROUNDS: readonly StepName[] = ['opened', 'withdrawn', 'appealed'];

/** Of each thing that can be asked for the step that was told last in this round, whether it names a day or not. */
function lastAsked({ log }: Course): Step[] {
  const begun = log.findLastIndex(({ value }) => ROUNDS.includes(value.step));
  const last = new Map<Right, Step>();
  for (const step of log.slice(Math.max(0, begun))) {
    const right = PRINTED_UNTIL[step.value.step]?.right;
    const held = right && last.get(right);
    if (right && (!held || held.firstSeen <= step.firstSeen)) last.set(right, step);
  }
  return [...last.values()];
}

/** Days that a page printed for what follows a step: to choose, to send back, to give evidence. */
function printedInCase(order: Order, course: Course, context: WindowContext): Window[] {
  const windows: Window[] = [];
  for (const step of lastAsked(course)) {
    const until = PRINTED_UNTIL[step.value.step];
    // A day by which to choose means nothing once a return was agreed.
    if (!until || !step.value.until || !until.stages.includes(course.stage)) continue;
    const { right } = until;
    const since = spanOf(step.value.when, context.zone);
    // Of the book's rules that of this right, told or counted, says what happens then.
    const rule = context.rules.find(
      (one) =>
        one.book === order.marketplace &&
        one.right === right &&
        one.stages.some((stage) => (until.stages as readonly string[]).includes(stage)),
    );
    windows.push({
      ...{ right, line: course.line, rule: rule?.id ?? 'PRINTED' },
      effect: right === 'seller-answer' ? 'other-party' : 'right-ends',
      opens: happened(since, step.firstSeen),
      closes: spanOf(step.value.until, context.zone),
      basis: step.source.reader === 'user' ? 'user' : 'stated',
      because: [stepBecause(step)],
    });
  }
  return windows;
}

/** The clocks of a dispute in the stage that it has reached: printed days first, rules where none is printed. */
function windowsOfCase(order: Order, course: Course, context: WindowContext): Window[] {
  const own: Order = { ...order, steps: course.log };
  const windows = isClosed(course.stage) ? [] : printedInCase(order, course, context);
  const running = rulesOf(order.marketplace, context).filter(
    (rule) =>
      rule.bound === 'closes' &&
      rule.stages.includes(course.stage) &&
      isOfCase(rule.right) &&
      isFollowed(rule, order, context.settings) &&
      // There is one appeal.
      !(rule.right === 'appeal' && course.log.some(({ value }) => value.step === 'appealed')),
  );
  const ruled = running.flatMap((rule) => {
    const window = windowOfRule(own, rule, context);
    return window ? [{ rule, window }] : [];
  });
  for (const { rule, window } of ruled) {
    if (ruled.some((other) => other.rule.insteadOf === rule.id)) continue;
    windows.push({ ...window, line: course.line });
  }
  return bestOf(windows);
}

/** The clocks of a dispute that the buyer opened at PayPal, which run beside the marketplace's. */
function windowsOfPayPal(order: Order, context: WindowContext): Window[] {
  const told = (name: StepName) => order.steps.some(({ value }) => value.step === name);
  if (!told('paypal-opened') || told('paypal-claimed')) return [];
  return rulesOf('paypal', context).flatMap((rule) =>
    isOfCase(rule.right) ? (windowOfRule(order, rule, context) ?? []) : [],
  );
}

/** Steps after which no second dispute is possible, whatever comes of the first (rules.md AE-SECOND, X3). */
const FINAL: readonly StepName[] = ['accepted', 'lost', 'return-missed', 'return-refused'];

/** Nothing of the claim is left beside the dispute. "Refunded" as a page notes it may be a part, or can be taken back. */
export const endsClaim = ({ stage, by, log }: Course) =>
  log.some(({ value }) => FINAL.includes(value.step)) ||
  (isClosed(stage) && !(stage === 'refunded' && by.source.reader !== 'user'));

/** Rights that a dispute settles. On AliExpress a return is a dispute as well; elsewhere it is another thing. */
export const claimsOf = ({ marketplace }: Order): readonly Right[] => [
  ...(['not-received', 'not-as-described'] as const),
  ...(marketplace === 'aliexpress' ? (['any-reason-return'] as const) : []),
];

/** Whether one day is no later than another; of a day without a year the year counts that is nearest to the other. */
function isNoLater(one: When, other: When): boolean {
  const dayOf = (when: When, near: number) => {
    if ('at' in when) return when.at - (when.at % DAY);
    const year = new Date(near).getUTCFullYear();
    const days = when.noYear
      ? [year - 1, year, year + 1].map((y) => Date.parse(`${y}${when.day.slice(4)}T00:00:00Z`))
      : [Date.parse(`${when.day}T00:00:00Z`)];
    return days.reduce((best, day) => (Math.abs(day - near) < Math.abs(best - near) ? day : best));
  };
  const near = dayOf('at' in one || !one.noYear ? one : other, 0);
  return dayOf(one, near) <= dayOf(other, near);
}

/** The order of windows: soonest first, of those that close together the one that is worth more. */
export const soonestFirst = (a: Window, b: Window): number =>
  (a.closes?.earliest ?? 0) - (b.closes?.earliest ?? 0) || RIGHTS.indexOf(a.right) - RIGHTS.indexOf(b.right);

/**
 * All windows of an order, soonest first: pure, `now` and zone are arguments. Printed promises first, rules where
 * nothing is printed (design §3). A line that arrived before the others has windows of its own, and so have disputes.
 */
export function windowsOf(order: Order, context: WindowContext): Window[] {
  if (order.stage === 'cancelled' || order.stage === 'unpaid') return [];
  let windows = windowsOfWhole(order, context);
  if (order.stage === 'in-transit') {
    const arrived = (delivered: Fact<When>, lines: Order['lines']) => {
      const events = { ...order.events, delivered };
      return windowsOfWhole({ ...order, stage: 'delivered', events, lines }, context).filter(
        (window) => window.right !== 'not-received',
      );
    };
    for (const line of order.lines) {
      if (!line.delivered) continue;
      windows.push(...arrived(line.delivered, [line]).map((window) => ({ ...window, line: line.id })));
    }
    // One of several parcels, and the page does not say which: unless it is one that is known, its time runs, too.
    const { partlyDelivered } = order.facts;
    const isKnown = ({ delivered }: Order['lines'][number]) =>
      !!partlyDelivered && !!delivered && isNoLater(delivered.value, partlyDelivered.value);
    if (partlyDelivered && !order.lines.some(isKnown)) {
      windows.push(...arrived(partlyDelivered, order.lines));
    }
  }
  for (const course of order.courses) {
    if (endsClaim(course)) {
      // Of the whole order, or of this one article.
      windows = windows.filter(
        ({ right, line }) =>
          !claimsOf(order).includes(right) || !(course.line === null || line === course.line),
      );
    }
    windows.push(...windowsOfCase(order, course, context));
  }
  windows.push(...windowsOfPayPal(order, context));
  return windows.sort(soonestFirst);
}
