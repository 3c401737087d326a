import { type Instant, PACIFIC } from '../domain/instant';
import { type Fact, type Order, shownOf } from '../domain/order';
import type { Observation } from '../domain/schema';
import type { Window } from '../domain/window';
import { canonicalLines, resolve } from './resolve';
import { soonestFirst, type WindowContext, windowsOf } from './windows';

/**
 * What was said of an order without its pages' data: what documents show and the user told. The zones in which a document's
 * days are read come from the page's requests, like data.
 */
const shownIn = (observations: readonly Observation[], { zone }: WindowContext): Observation[] =>
  observations.flatMap((one): Observation[] => {
    if (one.source.reader === 'payload') return [];
    if (one.source.reader === 'user' || !JSON.stringify(one.value).includes('"zones"')) return [one];
    return [{ ...one, value: zonesAdded(one.value, [PACIFIC, zone]) } as Observation];
  });

const isDocuments = ({ source }: Observation) => source.reader === 'document';

/** A value whose dates may be meant in these zones, too. */
function zonesAdded(value: unknown, zones: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === 'zones' && Array.isArray(inner)
        ? [name, [...new Set([...zones, ...inner])]]
        : [name, zonesAdded(inner, zones)],
    ),
  );
}

/** Fields by which an order becomes quiet: it is cancelled or refunded, or a dispute holds the countdown. */
const QUIETING: readonly string[] = ['status', 'refund', 'total', 'lineCount'];

/** An order whose countdown its page's data alone has ended is read without it; what the data says is told as a contradiction. */
function unquieted(observations: readonly Observation[], all: Order): Order {
  const order = resolve(
    observations.filter(({ source, field }) => source.reader !== 'payload' || !QUIETING.includes(field)),
  );
  const facts = { ...order.facts };
  for (const name of ['status', 'refund'] as const) {
    const [held, said] = [facts[name] as Fact<never> | undefined, all.facts[name] as Fact<never> | undefined];
    if (said?.source.reader !== 'payload') continue;
    const { value, source, lastSeen } = said;
    if (held) Object.assign(facts, { [name]: { ...held, conflict: { value, source, lastSeen } } });
  }
  for (const name of ['total', 'lineCount'] as const)
    if (!facts[name] && all.facts[name]) Object.assign(facts, { [name]: all.facts[name] });
  return { ...order, facts };
}

const isQuiet = (order: Order, windows: readonly Window[], now: number) =>
  ['settled', 'dispute'].includes(shownOf(order, windows, now).state);

/** A window that counts down from something that was printed or told; not from bounds of what nobody told. */
const isCounted = ({ effect, basis, because, closes }: Window) =>
  effect === 'right-ends' &&
  !!closes &&
  (basis !== 'assumed' ||
    because.some((one) => one.kind === 'printed' || (one.kind === 'event' && one.exact)));

/** The end of a window; of one that is not known the beginning of time. */
const endOf = ({ closes }: Window): Instant => closes ?? { earliest: 0, latest: 0 };

/** Windows among which a right ends no later than a document's own window of it, nor is over while that runs. */
function withOwn(own: Window, windows: readonly Window[]): Window[] {
  const { earliest, latest } = endOf(own);
  const same = windows.filter(
    ({ right, line, closes }) =>
      right === own.right && (line === own.line || line === null || own.line === null) && closes,
  );
  const sooner = same.filter((window) => endOf(window).earliest <= earliest);
  // The same day, of more zones than the data names, needs no second window.
  const within = same.filter((window) => !sooner.includes(window) && endOf(window).latest <= latest);
  if (!sooner.length) {
    const rest = windows.filter((window) => !within.includes(window));
    const orLater = within.length < same.length && { orLater: true };
    return [{ ...own, ...orLater }, ...rest];
  }
  if (same.some((window) => endOf(window).latest > earliest)) return [...windows];
  // Once the day has passed that the data alone tells, the document's counts.
  return [...windows.map((window) => (same.includes(window) ? { ...window, orLater: true } : window)), own];
}

/**
 * An order and its windows, soonest first, from all that was said of it. What the pages' data says beside the documents can
 * end a right sooner and never later, and never silently: anybody who runs a script on the page can make up an answer.
 * So every right is counted from the documents (and the user) alone as well; where the data would free the order of it, or
 * count it to a later day, the document's day counts until it has passed. Pure; all observations belong to one order.
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
  const own = windowsOf(shown, context);
  if (isQuiet(order, windows, context.now) && !isQuiet(shown, own, context.now)) {
    order = unquieted(observations, order);
    windows = windowsOf(order, context);
  }
  const canonical = canonicalLines(observations);
  for (const counted of own) {
    if (!isCounted(counted)) continue;
    const line = counted.line === null ? null : canonical(counted.line);
    windows = withOwn({ ...counted, line }, windows);
  }
  return { order, windows: windows.sort(soonestFirst) };
}
