import * as v from 'valibot';
import type { When as Dated } from './instant';
import { CASE_RIGHTS, MARKETPLACES, ORDER_RIGHTS, PAID_WITH, ROUTE_RIGHTS, STEPS } from './names';

/**
 * The words of the design as schemas. Everything that comes from a page or out of storage passes through them:
 * all text is bounded, nothing is markup, unknown keys are dropped.
 * The content script imports only the types of this file, so valibot stays out of the page.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const epoch = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const OrderId = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/));
export const LineId = v.pipe(v.string(), v.regex(/^[\w:.-]{1,80}$/));
export const MarketplaceId = v.picklist(MARKETPLACES);
export type MarketplaceId = v.InferOutput<typeof MarketplaceId>;

export const Page = v.picklist(['list', 'detail', 'tracking', 'dispute', 'message']);
/** One kind of page of a marketplace. */
export type Page = v.InferOutput<typeof Page>;

export const Reader = v.picklist(['document', 'payload', 'user']);
export type Reader = v.InferOutput<typeof Reader>;

export const Source = v.object({ page: v.union([Page, v.literal('user')]), reader: Reader });
export type Source = v.InferOutput<typeof Source>;

export const Right = v.picklist([...ORDER_RIGHTS, ...CASE_RIGHTS, ...ROUTE_RIGHTS]);
/** What the buyer may claim, or what a clock of a dispute is about. Rights never merge: each has its own window. */
export type Right = v.InferOutput<typeof Right>;

/** Dates of orders: 2000 to 2099. Anything else is no date of an order, and breaks calendars further on. */
const orderTime = v.pipe(epoch, v.minValue(Date.UTC(2000, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));
/** A day of the calendar: the 31st of February would count as a day in March, which is later than anyone meant. */
const isCalendarDay = (day: string) => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};
const orderDay = v.pipe(v.string(), v.isoDate(), v.regex(/^20/), v.check(isCalendarDay));

/** Zones that this browser knows; the same few are asked for again and again. */
const known = new Map<string, boolean>();
function isZone(zone: string): boolean {
  let held = known.get(zone);
  if (held === undefined) {
    try {
      held = /^[+-]\d{2}:\d{2}$/.test(zone) || Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      held = false;
    }
    if (known.size >= 1000) known.clear();
    known.set(zone, held);
  }
  return held;
}

const zones = v.optional(v.pipe(v.array(v.pipe(text(64), v.check(isZone))), v.maxLength(6)));
export const When = v.union([
  v.pipe(
    v.object({
      day: orderDay,
      last: v.optional(orderDay),
      noYear: v.optional(v.literal(true)),
      zones,
      printed: v.optional(text(200)),
    }),
    // The other way round it would count to the later of two days.
    v.check(({ day, last }) => last === undefined || day <= last),
  ),
  v.object({ at: orderTime, zones, printed: v.optional(text(200)) }),
]);

export const Money = v.object({
  amount: v.pipe(v.number(), v.minValue(0), v.maxValue(1e12)),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  text: text(60),
});
/** An amount as a number in the currency's main unit, its ISO code where the page tells it, and the text as printed. */
export type Money = v.InferOutput<typeof Money>;

export const Status = v.picklist([
  'awaiting-payment',
  'awaiting-shipment',
  'awaiting-delivery',
  'completed',
  'cancelled',
]);
export type Status = v.InferOutput<typeof Status>;

export const EventName = v.picklist(['placed', 'paid', 'shipped', 'delivered', 'completed']);
/** Something that happened to an order at a point in time. */
export type EventName = v.InferOutput<typeof EventName>;

export const StepName = v.picklist(STEPS);
export type StepName = v.InferOutput<typeof StepName>;

export const StepValue = v.object({
  step: StepName,
  when: When,
  /** The last day that the page prints for what follows: to choose, to send back, to give evidence. */
  until: v.optional(When),
  /** What was agreed on: money, money after a return, or nothing. */
  outcome: v.optional(v.picklist(['refund', 'return', 'nothing'])),
  /** Goods have not arrived and their delivery time still runs. */
  inTransit: v.optional(v.literal(true)),
  /** When the user told it, epoch ms: told again after it was taken back, it is another telling. */
  told: v.optional(epoch),
});
/** One step of a dispute as the user or a page told it. */
export type StepValue = v.InferOutput<typeof StepValue>;

export const PaidWith = v.picklist(PAID_WITH);
/** How an order was paid, as far as a route behind the marketplace depends on it. `card`: of a network that is not known. */
export type PaidWith = v.InferOutput<typeof PaidWith>;

export const PromiseValue = v.union([
  v.object({ right: Right, from: v.literal('day'), day: When, printed: text(400) }),
  v.object({
    right: Right,
    from: EventName,
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)),
    printed: text(400),
  }),
]);
/** A commitment as the marketplace printed it: from a day on, or within a number of days of an event. */
export type PromiseValue = v.InferOutput<typeof PromiseValue>;

export const RefundState = v.picklist(['requested', 'waiting', 'refunded', 'ended', 'unknown']);

const url = v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\//));

/** Every field that can be observed, and the shape of its value. */
export const fields = {
  status: v.object({
    status: Status,
    by: v.picklist(['code', 'button', 'text', 'event', 'user']),
    text: v.optional(text(80)),
  }),
  placed: When,
  paid: When,
  shipped: When,
  delivered: When,
  completed: When,
  estimated: v.object({ from: v.optional(When), to: When }),
  total: Money,
  seller: text(120),
  link: url,
  payment: text(80),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  lineCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  tracking: v.object({
    numbers: v.pipe(v.array(text(60)), v.maxLength(20)),
    carrier: v.optional(text(80)),
  }),
  lastEvent: v.object({ code: v.optional(text(60)), text: text(200), when: When }),
  refund: v.object({ state: RefundState, text: text(200), amount: v.optional(Money) }),
  title: text(300),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  price: Money,
  variant: text(200),
  product: v.object({
    id: v.optional(text(40)),
    sku: v.optional(text(40)),
    url: v.optional(url),
    image: v.optional(url),
  }),
  /** The page says that the parcel has arrived, and not when. Only `true` is ever said. */
  arrived: v.literal(true),
  /** Of several parcels one that the page does not name was delivered. */
  partlyDelivered: When,
  disputable: v.boolean(),
  confirmable: v.boolean(),
  settled: v.boolean(),
  /** The user wants no notifications of this order. */
  muted: v.boolean(),
  /**
   * The user wants to be reminded at that moment (epoch ms) and not before; `told` is when they said so, `closes` the last
   * safe moment that they were shown, null where there was none: what they did not know is not snoozed.
   */
  snoozed: v.object({ until: epoch, told: epoch, closes: v.optional(v.nullable(epoch)) }),
  /** What the user alone says: the shop of an order added by hand, the rules it follows, how it was paid, a level of membership. */
  shop: text(80),
  follows: v.pipe(v.array(text(40)), v.maxLength(40)),
  paidWith: PaidWith,
  tier: text(20),
  /** Taken out of all lists by the user; kept, so that it can be brought back. */
  removed: v.boolean(),
} as const;

export const CaseValue = v.object({
  id: text(40),
  line: v.optional(LineId),
  state: v.picklist(['open', 'ended', 'unknown']),
  code: v.optional(text(20)),
  opened: v.optional(When),
  changed: v.optional(When),
  link: v.optional(url),
});
/** A dispute as the marketplace's refund list tells it. */
export type CaseValue = v.InferOutput<typeof CaseValue>;

export type PlainField = keyof typeof fields;
/** Fields with a part that varies. `lastDay` is the user's own word; `unsaid` takes back what the user said of a field. */
export type FieldValue = { [F in PlainField]: v.InferOutput<(typeof fields)[F]> } & {
  [F in `promise:${Right}:${EventName | 'day'}`]: PromiseValue;
} & { [F in `case:${string}`]: CaseValue } & { [F in `lastDay:${Right}`]: Dated } & {
  [F in `step:${StepName}`]: StepValue;
} & { [F in `unsaid:${string}`]: true | StepValue };
export type Field =
  | PlainField
  | `promise:${Right}:${EventName | 'day'}`
  | `case:${string}`
  | `lastDay:${Right}`
  | `step:${StepName}`
  | `unsaid:${string}`;

/** One field of one order or line as one page said it. Append-only: seen again only moves `lastSeen` (both epoch ms). */
export type Observation = {
  [F in Field]: {
    marketplace: MarketplaceId;
    order: string;
    line?: string | undefined;
    field: F;
    value: FieldValue[F];
    source: Source;
    firstSeen: number;
    lastSeen: number;
  };
}[Field];

const envelope = v.object({
  marketplace: MarketplaceId,
  order: OrderId,
  line: v.optional(LineId),
  field: v.pipe(v.string(), v.regex(/^[a-zA-Z]+(:[\w.-]{1,60}){0,3}$/)),
  value: v.unknown(),
  source: Source,
  firstSeen: epoch,
  lastSeen: epoch,
});

const schemaOf = (field: string) => {
  if (field.startsWith('promise:')) {
    return v.pipe(
      PromiseValue,
      v.check(({ right, from }) => field === `promise:${right}:${from}`),
    );
  }
  if (field.startsWith('case:')) return CaseValue;
  if (field.startsWith('lastDay:')) return v.is(Right, field.slice(8)) ? When : undefined;
  if (field.startsWith('step:')) {
    return v.pipe(
      StepValue,
      v.check(({ step }) => field === `step:${step}`),
    );
  }
  if (field.startsWith('unsaid:')) return v.union([v.literal(true), StepValue]);
  return Object.hasOwn(fields, field) ? fields[field as PlainField] : undefined;
};

/** The observation in `input`, stripped of all that is unknown; undefined where its shape is wrong. */
export function parseObservation(input: unknown): Observation | undefined {
  const outer = v.safeParse(envelope, input);
  if (!outer.success) return undefined;
  const schema = schemaOf(outer.output.field);
  if (!schema) return undefined;
  const value = v.safeParse(schema as v.GenericSchema, outer.output.value);
  return value.success ? ({ ...outer.output, value: value.output } as Observation) : undefined;
}

export const ProblemCode = v.picklist([
  'nothing-received', // the page shows orders, but its data never came by
  'refused', // the marketplace answered with an error (log-in, captcha, limit)
  'changed', // the data came, and nothing in it was recognised
  'missing', // one field that should be there is not
  'unreadable', // a field is there and could not be understood
  'conflict', // two parts of the same data disagree
  'too-large', // more data than is ever read
  'not-stored', // read, and the database did not take it
  'lost', // a field that pages of this kind used to tell, and no longer do
  'guessed', // a field was recognised by its place alone; its words were not understood
  'logged-out', // the marketplace asks for a log-in
  'captcha', // the marketplace asks for proof of a human
  'unexpected', // an address of such pages shows something else
  'late-start', // the extension came into a page that was open before it: only a reload brings its data
]);
export type ProblemCode = v.InferOutput<typeof ProblemCode>;

export const Problem = v.object({
  code: ProblemCode,
  page: Page,
  order: v.optional(OrderId),
  field: v.optional(text(60)),
  detail: v.optional(text(200)),
});
/** Something that could not be read, and that the user is told. */
export type Problem = v.InferOutput<typeof Problem>;

export const Reading = v.object({
  marketplace: MarketplaceId,
  page: Page,
  reader: v.picklist(['document', 'payload']),
  at: epoch,
  zone: text(64),
  orders: v.array(OrderId),
  observations: v.array(v.unknown()),
  problems: v.array(Problem),
  won: v.optional(v.record(text(60), text(60))),
});
/** What one look at one page gave: the orders on it, what was observed, what could not be read. */
export type Reading = Omit<v.InferOutput<typeof Reading>, 'observations'> & { observations: Observation[] };
