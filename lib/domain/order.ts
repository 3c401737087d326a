import type { When } from './instant';
import type {
  CaseValue,
  EventName,
  FieldValue,
  MarketplaceId,
  Money,
  PlainField,
  PromiseValue,
  Source,
  Status,
} from './schema';
import { DAY, type State, stateChanges, stateOf, type Window } from './window';

/** A value that was chosen among observations, with where and when (epoch ms) it was seen. */
export interface Fact<T> {
  value: T;
  source: Source;
  firstSeen: number;
  lastSeen: number;
  /** Another reading that means the same and is not as exact, or is so in other zones; the earlier end of both counts. */
  also?: T;
  /** A value that another page or reader gave at the same time and that lost, if any. */
  conflict?: { value: T; source: Source; lastSeen: number };
}

/** How far an order has come. Which rules apply depends on it. */
export type Stage = 'unpaid' | 'to-ship' | 'in-transit' | 'delivered' | 'completed' | 'cancelled' | 'unknown';

/** When something happened that no page printed: after the first and not later than the second moment (epoch ms). */
export interface Between {
  after: number;
  before: number;
}

/** One article of an order. */
export interface Line {
  id: string;
  title: string | null;
  quantity: number | null;
  price: Money | null;
  variant: string | null;
  product: FieldValue['product'] | null;
  /** The page offers "Returns/refunds" for this line. */
  disputable: boolean | null;
  delivered: Fact<When> | null;
}

type FactField = Exclude<
  PlainField,
  'title' | 'quantity' | 'price' | 'variant' | 'product' | EventName | 'disputable'
>;

/** A page that told something of an order. */
export interface OrderSource extends Source {
  /** Epoch ms. */
  lastSeen: number;
  /** Where it was: `www.aliexpress.com`. */
  host?: string;
}

/** An order as all its observations together tell it. */
export interface Order {
  marketplace: MarketplaceId;
  id: string;
  stage: Stage;
  /** What the pages said last, before `stage` was derived from it; null while no page told a status. */
  status: Status | null;
  facts: { [F in FactField]?: Fact<FieldValue[F]> };
  events: { [E in EventName]?: Fact<When> };
  /** Events that were not printed but are bounded by what was seen when. */
  between: { [E in EventName]?: Between };
  promises: Fact<PromiseValue>[];
  cases: Fact<CaseValue>[];
  lines: Line[];
  sources: OrderSource[];
  firstSeen: number;
  lastSeen: number;
}

/** What badge, popup and toolbar show of an order: its state, and the window that made it so. */
export interface Shown {
  state: State;
  window: Window | null;
}

/** The states that need the buyer now; the toolbar number and the popup's first group count these. */
export const NEEDS_YOU: readonly State[] = ['soon', 'urgent', 'closing'];

/** An unpaid order that was not looked at for so long was paid or closed since. */
const UNPAID_FOR = 7 * DAY;

/** How many articles an order has; null where no page told. */
const articles = (order: Order): number | null =>
  order.facts.lineCount?.value ?? (order.lines.length || null);

/** All the money came back: of an order with one article, and not less than it cost. */
function isRefunded(order: Order): boolean {
  const refund = order.facts.refund?.value;
  if (refund?.state !== 'refunded') return false;
  const total = order.facts.total?.value.amount;
  const back = refund.amount?.amount;
  if (total !== undefined && back !== undefined) return back >= total - 0.01;
  return articles(order) === 1;
}

const isSettled = (order: Order) =>
  order.facts.settled?.value === true || order.stage === 'cancelled' || isRefunded(order);

/** A case is open, by the refund list or by the note on the order's card, whichever was seen last. */
const isDisputed = (order: Order) => {
  // A case about one of several articles leaves the rights of the others as they are.
  const several = (articles(order) ?? 1) > 1;
  const open = order.cases.some(({ value }) => value.state === 'open' && !(several && value.line));
  const note = order.facts.refund;
  // Nor does a note tell which of them it is about.
  if (several || !note || !['waiting', 'requested'].includes(note.value.state)) return open;
  const ended = order.cases.filter((fact) => fact.value.state === 'ended');
  return open || !ended.some((fact) => fact.lastSeen > note.lastSeen);
};

/**
 * The state of an order at `now` (epoch ms): settled and disputed orders first, else its earliest-closing window
 * whose passing costs the buyer a right; "closed" only when every such window surely is.
 */
export function shownOf(order: Order, windows: readonly Window[], now: number): Shown {
  if (isSettled(order)) return { state: 'settled', window: null };
  if (isDisputed(order)) return { state: 'dispute', window: null };
  const own = windows.filter((window) => window.effect === 'right-ends');
  const live = own.filter((window) => stateOf(window, now) !== 'closed');
  const closing = (window: Window) => window.closes?.earliest ?? 0;
  live.sort((a, b) => closing(a) - closing(b));
  // A date that is sure and near is told before one that is not sure at all.
  const first = live.find((window) => NEEDS_YOU.includes(stateOf(window, now))) ?? live[0];
  if (first) return { state: stateOf(first, now), window: first };
  if (own.length) return { state: 'closed', window: own.sort((a, b) => closing(b) - closing(a))[0] ?? null };
  const others = windows.find((window) => window.effect === 'other-party');
  if (others) return { state: (others.closes?.latest ?? 0) > now ? 'waiting' : 'unknown', window: others };
  const unpaid = order.stage === 'unpaid' && now - order.lastSeen < UNPAID_FOR;
  return { state: unpaid ? 'waiting' : 'unknown', window: null };
}

/** The last safe moment (epoch ms) that counts down in `shown`; null where no sure one is known. */
export function untilOf(shown: Shown): number | null {
  if (shown.window?.effect !== 'right-ends') return null;
  if (['unknown', 'settled', 'dispute'].includes(shown.state)) return null;
  return shown.window.closes?.earliest ?? null;
}

/** The next moment after `now` at which something shown of the order changes, or null. */
export function nextChange(windows: readonly Window[], now: number): number | null {
  const times = windows.flatMap((window) => stateChanges(window, now));
  return times.length ? Math.min(...times) : null;
}

/** The title an order goes by: that of its first line, or null where no page told one. */
export function titleOf(order: Order): string | null {
  return order.lines.find((line) => line.title)?.title ?? null;
}
