import { dayStart } from '../domain/calendar';
import { type Instant, PACIFIC } from '../domain/instant';
import { type Order, shownOf } from '../domain/order';
import type { Observation } from '../domain/schema';
import { isDated, type Window } from '../domain/window';
import { agree, canonicalLines, resolve } from './resolve';
import { soonestFirst, type WindowContext, windowsOf } from './windows';

/**
 * What was said of an order without its pages' data: what documents show and the user told. The zone in which a document's
 * days are read comes from the page's requests, like data: the marketplace's own and the viewer's are taken as they are, any
 * other counts beside both.
 */
const shownIn = (observations: readonly Observation[], { zone }: WindowContext): Observation[] =>
  observations.flatMap((one): Observation[] => {
    if (one.source.reader === 'payload') return [];
    if (one.source.reader === 'user' || !JSON.stringify(one.value).includes('"zones"')) return [one];
    const value = zonesAdded(one.value, zone);
    return [value === one.value ? one : ({ ...one, value } as Observation)];
  });

const isDocuments = ({ source }: Observation) => source.reader === 'document';

/** A value whose dates may be meant in the marketplace's zone and the viewer's, where they name another; the same where none does. */
function zonesAdded(value: unknown, viewer: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('day' in value && typeof value.day === 'string' && 'zones' in value && Array.isArray(value.zones)) {
    const { day } = value;
    const usual = [PACIFIC, viewer];
    const begins = usual.map((zone) => dayStart(day, zone));
    const zones: string[] = value.zones;
    if (zones.every((zone) => begins.includes(dayStart(day, zone)))) return value;
    return { ...value, zones: [...new Set([...usual, ...zones])] };
  }
  const entries = Object.entries(value).map(([name, inner]) => [name, zonesAdded(inner, viewer)] as const);
  const isSame = entries.every(([name, inner]) => inner === Reflect.get(value, name));
  return isSame ? value : Object.fromEntries(entries);
}

const isQuiet = (order: Order, windows: readonly Window[], now: number) =>
  ['settled', 'dispute'].includes(shownOf(order, windows, now).state);

/** An order without the state that its page's data tells; that is told as a contradiction where it is one. */
function withoutState(observations: readonly Observation[], all: Order): Order {
  const order = resolve(
    observations.filter(({ source, field }) => source.reader !== 'payload' || field !== 'status'),
  );
  const [held, said] = [order.facts.status, all.facts.status];
  if (said?.source.reader !== 'payload' || !held || agree(held.value, said.value)) return order;
  const { value, source, lastSeen } = said;
  return { ...order, facts: { ...order.facts, status: { ...held, conflict: { value, source, lastSeen } } } };
}

/** A window that counts down. What documents leave open (no delivery is printed) data may tell. */
const isCounted = (window: Window) => window.effect === 'right-ends' && isDated(window);

/** The end of a window that has one. */
const endOf = ({ closes }: Window): Instant => closes ?? { earliest: 0, latest: 0 };

/** Which of two windows can be used sooner; one without an opening can be used at once. */
const opensFirst = (a: Window, b: Window): Window => {
  const opening = ({ opens }: Window) => opens?.earliest ?? Number.NEGATIVE_INFINITY;
  return opening(a) <= opening(b) ? a : b;
};

/** A window with the end of two that lie over each other: no later than the earlier of both. */
function both(own: Window, other: Window): Window {
  const [a, b] = [endOf(own), endOf(other)];
  const { awaited: _, ...rest } = other;
  // Leads are counted from the opening: data makes no window shorter.
  const { opens, awaited } = opensFirst(other, own);
  return {
    ...rest,
    ...(own.beside && { beside: true as const }),
    ...{ opens, ...(awaited && { awaited }) },
    // Where it does not begin later, it may be known better in which zone that day is.
    closes: b.earliest <= a.earliest ? b : { earliest: a.earliest, latest: Math.max(a.latest, b.latest) },
  };
}

/** The windows of a right with the document's own among them: it ends no later, and is not over while that runs. */
function withOwn(own: Window, windows: readonly Window[]): Window[] {
  const { earliest, latest } = endOf(own);
  const isSame = ({ right, line }: Window) =>
    right === own.right && (line === own.line || line === null || own.line === null);
  const others = windows.filter((window) => !isSame(window));
  // Beside a day the data's "some time" says nothing.
  const same = windows.filter((window) => isSame(window) && isDated(window));
  const isNear = (window: Window) => endOf(window).earliest <= latest && endOf(window).latest >= earliest;
  // Several articles may end on the one day that the document tells of the whole order.
  const near = same
    .filter(isNear)
    .map((window) => both(own, window))
    .filter(isDated);
  const days = near.length ? near : [own];
  const sooner = same.filter((window) => endOf(window).latest < earliest);
  const later = same.filter((window) => endOf(window).earliest > latest);
  return [
    ...others,
    // Once the day has passed that the data alone tells, the document's counts; and once that has, a later one.
    ...sooner.map((window) => ({ ...window, orLater: true })),
    ...(later.length ? days.map((window) => ({ ...window, orLater: true })) : days),
    ...later,
  ];
}

/**
 * An order and its windows, soonest first, from all that was said of it. What the pages' data says beside the documents can
 * end a right sooner and never later, and never silently: anybody who runs a script on the page can make up an answer.
 * So every right is counted from the documents (and the user) alone as well; where the data would free the order of it, or
 * count it to a later day, the document's day counts until it has passed. A refund or dispute of which no document tells is
 * shown, and warned of beside it. Pure; all observations belong to one order.
 */
export function reckon(
  observations: readonly Observation[],
  context: WindowContext,
): { order: Order; windows: Window[] } {
  let order = resolve(observations);
  let windows = windowsOf(order, context);
  const said = shownIn(observations, context);
  // Documents alone, read in no zone that a request named, and data alone have nothing to be held against.
  const isAll = said.length === observations.length && said.every((one, i) => one === observations[i]);
  if (isAll || !said.some(isDocuments)) return { order, windows };
  const shown = resolve(said);
  const canonical = canonicalLines(observations);
  const alone = windowsOf(shown, context);
  const own = alone
    .filter(isCounted)
    .map((window) => ({ ...window, line: window.line === null ? null : canonical(window.line) }));
  if (!own.length) return { order, windows };
  const { now } = context;
  const isHushed = (one: Order, of: readonly Window[]) => isQuiet(one, of, now) && !isQuiet(shown, own, now);
  if (isHushed(order, windows)) {
    const other = withoutState(observations, order);
    const others = windowsOf(other, context);
    if (!isHushed(other, others)) [order, windows] = [other, others];
  }
  // Notes of refunds and disputes are not found on every page that shows them, so the data is believed; its warnings stay.
  const isDoubted = isHushed(order, windows);
  // A right of which the data alone tells, and not when it ends, hides no day that the document counts to.
  const rights = new Set(alone.map(({ right }) => right));
  windows = windows.filter(
    ({ effect, right, basis, ...window }) =>
      effect !== 'right-ends' || rights.has(right) || basis !== 'stated' || isDated(window),
  );
  for (const window of own) windows = withOwn(isDoubted ? { ...window, beside: true } : window, windows);
  return { order, windows: windows.sort(soonestFirst) };
}
