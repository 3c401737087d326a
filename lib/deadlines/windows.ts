import { beginningOfDay, candidateZones, dayAfter, spanOf } from '../domain/calendar';
import { type Instant, UNBOUNDED, type When } from '../domain/instant';
import type { Fact, Order } from '../domain/order';
import type { EventName, PromiseValue, Right } from '../domain/schema';
import type { Basis, Because, Window } from '../domain/window';
import type { From, Length, Rule } from '../rules/types';
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
}

const CHAIN: readonly From[] = ['placed', 'paid', 'shipped', 'protection-end', 'delivered', 'completed'];
const BASES: readonly Basis[] = ['user', 'stated', 'computed', 'assumed'];
/** Of two windows that close together the one that is worth more comes first. */
const RIGHTS: readonly Right[] = [
  'not-received',
  'not-as-described',
  'any-reason-return',
  'cancel',
  'late-coupon',
];
const isEvent = (from: From): from is EventName => from !== 'protection-end';

const protectionEnd = (order: Order): Fact<PromiseValue & { from: 'day' }> | undefined =>
  order.promises.find(
    (fact): fact is Fact<PromiseValue & { from: 'day' }> =>
      fact.value.from === 'day' && fact.value.right === 'not-received',
  );

/** When something happened (or will), within bounds; null where not even a lower bound is known. */
function eventOf(order: Order, from: From, context: WindowContext): Known | null {
  const { zone, rules } = context;
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
    if (fact) return { instant: spanOf(fact.value, zone), fact, through: [] };
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
  const through = rules.filter(
    (rule) => rule.bound === 'event' && rule.to === from && rule.marketplace === order.marketplace,
  );
  for (const rule of through) {
    const start = eventOf(order, rule.from, context);
    if (!start) continue;
    const [least, most] = rule.length.days;
    lower.push(after(start, least, rule.length, zone).earliest);
    if (most !== null) upper.push(after(start, most, rule.length, zone).latest);
  }
  if (!lower.length) return null;
  const earliest = Math.max(...lower);
  return {
    instant: { earliest, latest: Math.max(earliest, Math.min(UNBOUNDED, ...upper)) },
    fact: null,
    through,
  };
}

/** The span of the day that lies `days` after an event. */
function after(known: Known, days: number, length: Length, zone: string): Instant {
  if (known.fact) {
    const { value, also } = known.fact;
    const end = dayAfter(value, days, length.unit, zone);
    if (!also) return end;
    const other = dayAfter(also, days, length.unit, zone);
    return { earliest: Math.min(end.earliest, other.earliest), latest: Math.max(end.latest, other.latest) };
  }
  const { earliest, latest } = known.instant;
  return {
    earliest: dayAfter({ at: earliest }, days, length.unit, zone).earliest,
    latest: latest >= UNBOUNDED ? UNBOUNDED : dayAfter({ at: latest }, days, length.unit, zone).latest,
  };
}

const ruleBecause = (rule: Rule): Because => ({
  kind: 'rule',
  rule: rule.id,
  days: rule.length.days,
  unit: rule.length.unit,
  sources: [...rule.sources],
  checkedOn: rule.checkedOn,
});

function eventBecause(event: From, known: Known): Because {
  if (!isEvent(event)) return { kind: 'missing', event };
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

const bestOf = (a: Basis, b: Basis): Basis => (BASES.indexOf(a) > BASES.indexOf(b) ? a : b);

/** The window of a printed "within N days of …", or null where its event has no bound yet. */
function windowOfLength(
  order: Order,
  fact: Fact<PromiseValue & { from: EventName }>,
  context: WindowContext,
): Window | null {
  const { right, from, days } = fact.value;
  const known = eventOf(order, from, context);
  if (!known) return null;
  return {
    right,
    line: null,
    rule: 'PRINTED',
    opens: known.instant,
    closes: after(known, days, { days: [days, days], unit: 'day' }, context.zone),
    effect: 'right-ends',
    basis: known.fact ? (known.fact.source.reader === 'user' ? 'user' : 'stated') : 'assumed',
    because: [...printedBecause(fact), eventBecause(from, known)],
  };
}

interface Bound {
  instant: Instant;
  basis: Basis;
  because: Because[];
  known: Known;
  orLater: boolean;
}

/** The bound that a rule gives, or null where it counts from something that is not even bounded. */
function boundOf(order: Order, rule: Rule, context: WindowContext): Bound | null {
  let from = rule.from;
  let known = eventOf(order, from, context);
  let basis: Basis = known?.fact ? 'computed' : 'assumed';
  const orLater = rule.assume?.stages.includes(order.stage) ?? false;
  if (rule.assume && orLater) {
    from = rule.assume.from;
    known = eventOf(order, from, context);
    basis = 'assumed';
  }
  if (!known) return null;
  if (known.fact?.source.reader === 'user') basis = bestOf(basis, 'computed');
  const lengths = [rule.length, ...(rule.alternatives ?? [])];
  const instants = lengths.map((length) => {
    const [least, most] = length.days;
    const low = after(known, least, length, context.zone);
    return {
      earliest: low.earliest,
      latest:
        most === null
          ? UNBOUNDED
          : most === least
            ? low.latest
            : after(known, most, length, context.zone).latest,
    };
  });
  const earliest = instants.map((instant) => instant.earliest);
  const latest = instants.map((instant) => instant.latest);
  // Sources disagree: the earlier close, the later opening. For the other party's time both ends are told.
  let instant: Instant;
  if (rule.bound === 'opens') instant = { earliest: Math.max(...earliest), latest: Math.max(...latest) };
  else if (rule.effect === 'other-party')
    instant = { earliest: Math.min(...earliest), latest: Math.max(...latest) };
  else instant = { earliest: Math.min(...earliest), latest: Math.min(...latest) };
  const because: Because[] = [
    eventBecause(from, known),
    ...known.through.map(ruleBecause),
    ruleBecause(rule),
  ];
  const limit = orLater ? context.rules.find((other) => other.id === rule.assume?.notAfter) : undefined;
  const promise = limit && protectionEnd(order);
  const end = promise && boundOf(order, limit, context);
  if (end && end.instant.earliest < instant.earliest) {
    because.push(...printedBecause(promise), ruleBecause(limit));
    instant = { earliest: end.instant.earliest, latest: Math.min(instant.latest, end.instant.latest) };
  }
  return { instant, basis, because, known, orLater };
}

/** What opens a window that a rule closes: its own opening rule, or an enabled dispute button, which beats it (design §3). */
function openingOf(
  order: Order,
  rule: Rule,
  context: WindowContext,
): { opens: Instant | null; because: Because[] } {
  if (order.lines.some((line) => line.disputable)) return { opens: null, because: [] };
  const opening = context.rules.find(
    (other) =>
      other.bound === 'opens' &&
      other.marketplace === order.marketplace &&
      other.right === rule.right &&
      other.stages.includes(order.stage),
  );
  const bound = opening && boundOf(order, opening, context);
  return bound && opening
    ? { opens: bound.instant, because: [ruleBecause(opening)] }
    : { opens: null, because: [] };
}

function windowOfRule(order: Order, rule: Rule, context: WindowContext): Window | null {
  const bound = boundOf(order, rule, context);
  if (!bound) return null;
  const promise = rule.from === 'protection-end' ? protectionEnd(order) : undefined;
  if (promise) {
    // "Refund if no delivery before D": opens as D begins, closes on the day D + 15.
    const { day } = promise.value;
    const zones = candidateZones(day, context.zone);
    return {
      right: rule.right,
      line: null,
      rule: rule.id,
      opens: 'at' in day ? spanOf(day, context.zone) : beginningOfDay(day.day, zones),
      closes: bound.instant,
      effect: rule.effect,
      basis: promise.source.reader === 'user' ? 'user' : 'stated',
      because: [...printedBecause(promise), ruleBecause(rule)],
    };
  }
  const opening =
    rule.from === 'protection-end'
      ? openingOf(order, rule, context)
      : { opens: bound.known.instant, because: [] };
  return {
    right: rule.right,
    line: null,
    rule: rule.id,
    opens: opening.opens,
    closes: bound.instant,
    ...(bound.orLater && { orLater: true }),
    effect: rule.effect,
    basis: bound.basis,
    because: [...bound.because, ...opening.because],
  };
}

/** Promises that count from an event speak of orders that are past it. */
const PAST: Record<EventName, readonly Order['stage'][]> = {
  placed: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
  paid: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
  shipped: ['in-transit', 'delivered', 'completed'],
  delivered: ['delivered', 'completed'],
  completed: ['completed'],
};

/** Rights whose window is told and never counted down: a coupon is no claim. */
const TOLD_ONLY: readonly string[] = ['late-coupon'];

function windowsOfWhole(order: Order, context: WindowContext): Window[] {
  const candidates: Window[] = [];
  for (const fact of order.promises) {
    const { from, right } = fact.value;
    if (from === 'day' || TOLD_ONLY.includes(right) || !PAST[from].includes(order.stage)) continue;
    const window = windowOfLength(order, fact as Fact<PromiseValue & { from: EventName }>, context);
    if (window) candidates.push(window);
  }
  for (const rule of context.rules) {
    const applies = rule.stages.includes(order.stage) || rule.assume?.stages.includes(order.stage);
    if (rule.bound !== 'closes' || rule.marketplace !== order.marketplace || !applies) continue;
    // Before shipping nothing runs but what the page printed itself.
    if (rule.from === 'protection-end' && order.stage !== 'in-transit' && !protectionEnd(order)) continue;
    const window = windowOfRule(order, rule, context);
    if (window) candidates.push(window);
  }
  // The better basis wins whole; among equals the earlier close.
  const best = new Map<string, Window>();
  for (const window of candidates) {
    const held = best.get(window.right);
    const better =
      !held ||
      BASES.indexOf(window.basis) < BASES.indexOf(held.basis) ||
      (window.basis === held.basis && (window.closes?.earliest ?? 0) < (held.closes?.earliest ?? 0));
    if (better) best.set(window.right, window);
  }
  return [...best.values()];
}

/**
 * All windows of an order, soonest first: pure, `now` and zone are arguments. Printed promises first, rules where
 * nothing is printed (design §3). A line that arrived before the others has windows of its own.
 */
export function windowsOf(order: Order, context: WindowContext): Window[] {
  if (order.stage === 'cancelled' || order.stage === 'unpaid') return [];
  const windows = windowsOfWhole(order, context);
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
    // One of several parcels, and the page does not say which.
    const { partlyDelivered } = order.facts;
    if (partlyDelivered && !order.lines.some((line) => line.delivered)) {
      windows.push(...arrived(partlyDelivered, order.lines));
    }
  }
  const rank = (window: Window) => RIGHTS.indexOf(window.right);
  return windows.sort((a, b) => (a.closes?.earliest ?? 0) - (b.closes?.earliest ?? 0) || rank(a) - rank(b));
}
