import { UNBOUNDED, type When } from './instant';
import type {
  CaseValue,
  EventName,
  FieldValue,
  MarketplaceId,
  Money,
  PlainField,
  PromiseValue,
  Right,
  Source,
  Status,
  StepValue,
} from './schema';
import { DAY, isDated, isOfCase, type State, stateChanges, stateOf, type Window } from './window';

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

/**
 * How far a dispute has come (reference: rules.md §2, whose states stand behind the names). `ended`: over, and nobody
 * told how.
 */
export type CaseStage =
  | 'cancelling' // S0 with a request to cancel
  | 'awaiting-seller' // S4
  | 'awaiting-delivery' // S4w: not received, while the delivery time runs
  | 'negotiation' // S5
  | 'proposals' // S5p
  | 'return-agreed' // S6
  | 'return-sent' // S7
  | 'refund-due' // S8
  | 'appeal' // S9
  | 'refunded' // X1
  | 'withdrawn' // X2
  | 'accepted' // X3: closed by accepting, without money
  | 'lost' // X4
  | 'return-refused' // X6
  | 'return-missed' // X5
  | 'ended';

/** One step of a dispute, with who told of it. `line` is null where it is about the whole order. */
export interface Step extends Fact<StepValue> {
  line: string | null;
  /** Its day is that on which it was first seen, because no page told another: no clock counts from it. */
  undated?: true;
}

/** A dispute from its first step to where it is now, as far as it was told; what time alone changes is not in it. */
export interface Course {
  line: string | null;
  stage: CaseStage;
  /** The step that led here. */
  by: Step;
  /** All steps in the order in which they happened. */
  log: Step[];
}

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
  /** Last days that the user set, by right; they beat everything else. */
  lastDays: { [R in Right]?: Fact<When> };
  /** What happened in disputes and on the way to them, oldest first. */
  steps: Step[];
  /** Disputes, by line; most orders have none. */
  courses: Course[];
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
export const articlesOf = (order: Pick<Order, 'facts' | 'lines'>): number | null =>
  order.facts.lineCount?.value ?? (order.lines.length || null);

/** No page told anything of it: the user added it. */
export function isByHand({ facts, events, promises, sources }: Order): boolean {
  const told = [...Object.values(facts), ...Object.values(events), ...promises];
  // Orders that were stored before pages were noted have no sources.
  return !sources?.length && told.every((fact) => fact?.source.reader === 'user');
}

/** An order that no page will tell more of: its dates are for the user to enter. */
export const isForHand = (order: Order): boolean =>
  isByHand(order) && !(order.marketplace === 'aliexpress' && /^\d{12,22}$/.test(order.id));

/** No rule of its marketplace is known by which a last day could be counted, and no page of it that prints one. */
export const isUnruled = ({ marketplace }: Pick<Order, 'marketplace'>): boolean =>
  marketplace === 'aliexpress-ru';

/** Whether the page that prints the dates was read already, or there is none: opening it "once" would not help then. */
export function wasOpened(order: Order): boolean {
  if (isUnruled(order)) return true;
  const facts = [...Object.values(order.facts), ...Object.values(order.events), ...order.promises];
  return facts.some((fact) => fact?.source.page === 'detail');
}

/** All the money came back: of an order with one article, and not less than it cost. */
function isRefunded(order: Order): boolean {
  const refund = order.facts.refund?.value;
  if (refund?.state !== 'refunded') return false;
  const total = order.facts.total?.value.amount;
  const back = refund.amount?.amount;
  if (total !== undefined && back !== undefined) return back >= total - 0.01;
  return articlesOf(order) === 1;
}

/** The dispute of the whole order; one about one of several articles leaves the rights of the others as they are. */
function courseOf(order: Order): Course | undefined {
  const several = (articlesOf(order) ?? 1) > 1;
  return order.courses.find(({ line }) => !(several && line));
}

const RUNNING: readonly CaseStage[] = [
  ...(['awaiting-seller', 'awaiting-delivery', 'negotiation', 'proposals'] as const),
  ...(['return-agreed', 'return-sent', 'refund-due', 'appeal'] as const),
];
const CLOSED: readonly CaseStage[] = ['accepted', 'lost', 'return-refused', 'return-missed', 'refunded'];

/** A dispute runs. */
export const isRunning = (stage: CaseStage): boolean => RUNNING.includes(stage);
/** Closed for good: no second dispute, the claim is over. */
export const isClosed = (stage: CaseStage): boolean => CLOSED.includes(stage);

/** The user said that the money has come. */
const isPaidBack = (order: Order) => {
  const course = courseOf(order);
  return course?.stage === 'refunded' && course.by.source.reader === 'user';
};

const isSettled = (order: Order) =>
  order.facts.settled?.value === true ||
  order.facts.removed?.value === true ||
  order.stage === 'cancelled' ||
  isRefunded(order) ||
  isPaidBack(order);

/**
 * The state of an order at `now` (epoch ms): settled and disputed orders first, else its earliest-closing window
 * whose passing costs the buyer a right; "closed" only when every such window surely is.
 */
export function shownOf(order: Order, windows: readonly Window[], now: number): Shown {
  if (isSettled(order)) return { state: 'settled', window: null };
  const course = courseOf(order);
  if (course && isRunning(course.stage)) return { state: 'dispute', window: nextOfCase(windows, now) };
  const own = windows.filter((window) => window.effect === 'right-ends');
  const live = own.filter((window) => stateOf(window, now) !== 'closed' && !isFollowed(window, own, now));
  // Nobody will tell of an order that was added by hand when it was not told: the days that are known come first.
  const none = isForHand(order) ? UNBOUNDED : 0;
  const closing = (window: Window) => window.closes?.earliest ?? none;
  live.sort((a, b) => closing(a) - closing(b));
  // A date that is sure and near is told before one that is not sure at all.
  const first = live.find((window) => NEEDS_YOU.includes(stateOf(window, now))) ?? live[0];
  if (first) return { state: stateOf(first, now), window: first };
  if (own.length) return { state: 'closed', window: own.sort((a, b) => closing(b) - closing(a))[0] ?? null };
  // Nothing is left to claim once a dispute is closed for good.
  if (course && isClosed(course.stage)) return { state: 'closed', window: null };
  const others = windows.find(({ effect, right }) => effect === 'other-party' && !isOfCase(right));
  if (others) return { state: (others.closes?.latest ?? 0) > now ? 'waiting' : 'unknown', window: others };
  const unpaid = order.stage === 'unpaid' && now - order.lastSeen < UNPAID_FOR;
  return { state: unpaid ? 'waiting' : 'unknown', window: null };
}

/** Its last safe day is not known at `now` (epoch ms), and its own page, which would tell it, was never read. */
export const isUndated = (view: { order: Order; windows: readonly Window[] }, now: number): boolean =>
  shownOf(view.order, view.windows, now).state === 'unknown' &&
  view.order.stage !== 'unpaid' &&
  !isForHand(view.order) &&
  !wasOpened(view.order);

/** A bound that has passed, and behind it a later one of the same right: that counts now. */
const isFollowed = ({ right, line, closes }: Window, all: readonly Window[], now: number) =>
  closes !== null &&
  now >= closes.latest &&
  all.some(
    (other) =>
      other.right === right && other.line === line && (other.closes?.earliest ?? 0) > closes.earliest,
  );

/** The right within a dispute that ends first, where its day is sure. */
function nextOfCase(windows: readonly Window[], now: number): Window | null {
  const own = windows.filter(
    (window) =>
      isOfCase(window.right) &&
      window.effect === 'right-ends' &&
      isDated(window) &&
      !['closed', 'unknown'].includes(stateOf(window, now)),
  );
  return own.sort((a, b) => (a.closes?.earliest ?? 0) - (b.closes?.earliest ?? 0))[0] ?? null;
}

/** The last safe moment (epoch ms) that counts down in `shown`; null where no sure one is known. */
export function untilOf(shown: Shown): number | null {
  if (shown.window?.effect !== 'right-ends') return null;
  if (['unknown', 'settled'].includes(shown.state)) return null;
  return shown.window.closes?.earliest ?? null;
}

/**
 * A clock of a running dispute has run out, so something has happened there that nobody told yet: the seller's time, the
 * marketplace's, or the buyer's own. A request for evidence holds nothing up.
 */
export function clockRunOut(
  { order, windows }: { order: Order; windows: readonly Window[] },
  now: number,
): Window | null {
  for (const { stage, line } of order.courses) {
    if (!isRunning(stage)) continue;
    const own = windows.filter(
      (window) => window.line === line && isOfCase(window.right) && window.right !== 'add-evidence',
    );
    const over = own.find(({ closes }) => closes !== null && closes.latest <= now);
    if (over) return over;
  }
  return null;
}

/** The buyer has to do something now: a right ends within a week, or a clock of a dispute has run out. */
export function needsYou(view: { order: Order; windows: readonly Window[] }, shown: Shown, now: number) {
  if (NEEDS_YOU.includes(shown.state)) return true;
  if (shown.state !== 'dispute') return false;
  const until = untilOf(shown);
  return (until !== null && until - now <= 7 * DAY) || clockRunOut(view, now) !== null;
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
