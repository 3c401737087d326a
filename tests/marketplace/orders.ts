/** How far an order has come. `delivered`: the carrier says so, the buyer has not confirmed. */
export type StandInStage = 'unpaid' | 'to-ship' | 'in-transit' | 'delivered' | 'completed' | 'cancelled';

/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** One article. */
export interface StandInLine {
  lineId: string;
  title: string;
  quantity: number;
  /** As printed: `$12.80`. */
  priceText: string;
  productId: string;
  skuId: string;
  /** `Color:Black;Length:2m`, as the tracking answer writes it. */
  sku: string;
  /** Address of its picture; made from the product id where left out. */
  image?: string;
}

/** What AliExpress promises for an order; a null is a promise that is printed nowhere. */
export interface StandInPromises {
  /** "within 7 days of confirming receipt" */
  returnAfterReceiptDays: number | null;
  /** "within 90 days after order was placed" */
  disputeAfterPlacedDays: number | null;
  /** "within 15 days after delivery" */
  freeReturnDays: number | null;
  /** "Apply for $1.00 coupon code if delayed by …" */
  couponDay: Day | null;
  /** Its amount as printed: `$1.00`. */
  couponText: string;
}

/** An entry of the refund list. */
export interface StandInCase {
  /** `reverseStatus` of the answer: 4 is done (seen in a real answer), 2 and 3 are open (from scrapers only). */
  status: 2 | 3 | 4;
  reverseOrderId: string;
  reverseOrderLineId: string;
  /** Epoch ms. */
  opened: number;
  changed: number;
}

/** One of several parcels in which an order is sent. */
export interface StandInParcel {
  /** Positions in `lines` of the articles in it. */
  lineIndexes: number[];
  /** Epoch ms; null while it is on its way. */
  delivered: number | null;
  /** Made from the order's id where left out. */
  mailNo?: string;
}

/** An order of the stand-in marketplace, in any state and at any date. Moments are epoch ms. */
export interface StandInOrder {
  /** 16 digits. */
  id: string;
  /** What the order is here to show. */
  about: string;
  stage: StandInStage;
  placed: number;
  paid: number | null;
  shipped: number | null;
  delivered: number | null;
  completed: number | null;
  lines: StandInLine[];
  totalText: string;
  currency: string;
  store: string;
  choice: boolean;
  /** The day of "Refund if no delivery before …". */
  protectionDay: Day | null;
  /** The same as the tracking page prints it, where it differs; it does by a day in a real order. */
  trackingProtectionDay: Day | null;
  estimated: { from: Day; to: Day } | null;
  promises: StandInPromises;
  /** The page offers "Returns/refunds". */
  disputable: boolean;
  /** `.expose-info-item-title` on the card: "Refund completed" and an amount. */
  refundNote: { title: string; amountText: string | null } | null;
  case: StandInCase | null;
  countryCode: string;
  paymentMethod: string;
  /** One parcel with everything, delivered when the order was, where left out. */
  parcels?: StandInParcel[];
  /** What the tracking page calls `estimated`: "Estimated delivery: Dec 27 - 28" or "Delivery: Apr. 24 - May. 14". */
  estimateTitle?: 'Estimated delivery' | 'Delivery';
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The zone that AliExpress' help names for the dates on its pages. */
export const PACIFIC = 'America/Los_Angeles';

/** The calendar day of a moment in a zone. */
export function dayOf(at: number, zone = PACIFIC): Day {
  // The Swedish way of writing a date is ISO's.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The day `n` days after another. */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

const number = (n: number, digits: number) => String(n).padStart(digits, '0');

/** The id of the nth order: 16 digits, as on the real site. */
export function orderId(n: number): string {
  return `8214${number((n * 37_971_169_357 + 398_062_177_351) % 10 ** 12, 12)}`;
}

/** The nth article of an order. */
export function standInLine(order: string, n: number, overrides: Partial<StandInLine> = {}): StandInLine {
  const seed = Number(order.slice(-9)) + n * 7;
  return {
    lineId: `${order.slice(0, 10)}${number((seed * 31) % 10 ** 6, 6)}`,
    title: 'USB-C cable, braided, 100 W',
    quantity: 1,
    priceText: '$4.26',
    productId: `10050${number(seed % 10 ** 11, 11)}`,
    skuId: `120000${number((seed * 13) % 10 ** 11, 11)}`,
    sku: 'Color:Black',
    ...overrides,
  };
}

/** An order with everything filled in that `overrides` leaves out: in transit, one article, nothing promised. */
export function standInOrder(
  overrides: Partial<StandInOrder> & Pick<StandInOrder, 'id' | 'placed'>,
): StandInOrder {
  const stage = overrides.stage ?? 'in-transit';
  const shippedAlready = stage === 'in-transit' || stage === 'delivered' || stage === 'completed';
  return {
    about: '',
    stage,
    paid: stage === 'unpaid' ? null : overrides.placed + 5 * 60_000,
    shipped: shippedAlready ? overrides.placed + 2 * DAY : null,
    delivered: null,
    completed: null,
    lines: [standInLine(overrides.id, 1)],
    totalText: '$4.26',
    currency: 'USD',
    store: 'Lima Cable Store',
    choice: false,
    protectionDay: null,
    trackingProtectionDay: null,
    estimated: null,
    promises: {
      returnAfterReceiptDays: null,
      disputeAfterPlacedDays: null,
      freeReturnDays: null,
      couponDay: null,
      couponText: '$1.00',
    },
    disputable: stage === 'delivered' || stage === 'completed',
    refundNote: null,
    case: null,
    countryCode: 'US',
    paymentMethod: 'Credit/Debit card',
    ...overrides,
  };
}

const NO_PROMISE: StandInPromises = {
  returnAfterReceiptDays: null,
  disputeAfterPlacedDays: null,
  freeReturnDays: null,
  couponDay: null,
  couponText: '$1.00',
};
/** What a real completed order prints. */
const BOTH: StandInPromises = { ...NO_PROMISE, returnAfterReceiptDays: 7, disputeAfterPlacedDays: 90 };

interface Article {
  title: string;
  sku?: string;
  quantity?: number;
  price: string;
  total?: string;
  store: string;
}

/** Makes orders whose ids begin after the nth one. */
function orderMaker(n: number) {
  return (
    about: string,
    article: Article,
    facts: Partial<StandInOrder> & { placed: number },
  ): StandInOrder => {
    n += 1;
    const id = orderId(n);
    return standInOrder({
      id,
      about,
      lines: [
        standInLine(id, 1, {
          title: article.title,
          sku: article.sku ?? 'Color:Black',
          quantity: article.quantity ?? 1,
          priceText: article.price,
        }),
      ],
      totalText: article.total ?? article.price,
      store: article.store,
      ...facts,
    });
  };
}

/** Several articles, of which the list shows pictures only. */
function several(order: StandInOrder, articles: [title: string, sku: string, priceText: string][]) {
  const lines = articles.map(([title, sku, priceText], i) =>
    standInLine(order.id, i + 1, { title, sku, priceText }),
  );
  return { ...order, lines };
}

/**
 * Orders in every situation that a buyer can be in at `now` (epoch ms), in the order in which the list shows them:
 * the first ten are a fair picture of all, the others come with "View orders". Days count in `zone`.
 */
export function situations(now: number, zone = PACIFIC): StandInOrder[] {
  const ago = (days: number) => now - Math.round(days * DAY);
  const day = (days: number) => addDays(dayOf(now, zone), days);
  const one = orderMaker(0);

  return [
    one(
      'claim closes in less than two days',
      { title: 'Mechanical keyboard, 75 %, hot-swap', price: '$58.90', store: 'Kilo Keys Official Store' },
      { placed: ago(62), protectionDay: day(-13), disputable: true, choice: true },
    ),
    one(
      'claim closes in five days',
      {
        title: 'LED desk lamp with wireless charger',
        sku: 'Color:White;Plug:US',
        price: '$23.75',
        store: 'Nova Light Store',
      },
      { placed: ago(58), protectionDay: day(-10), disputable: true },
    ),
    one(
      'claim open, twelve days left',
      {
        title: 'Noise-cancelling earbuds, Bluetooth 5.4',
        sku: 'Color:Blue',
        price: '$31.49',
        store: 'Tango Audio Store',
      },
      { placed: ago(49), protectionDay: day(-3), disputable: true },
    ),
    one(
      'on its way, protection ends in five weeks',
      {
        title: 'Merino running socks, 3 pairs',
        sku: 'Size:EU 42-44',
        quantity: 2,
        price: '$8.90',
        total: '$17.80',
        store: 'Alfa Sport Store',
      },
      {
        placed: ago(11),
        protectionDay: day(34),
        estimated: { from: day(6), to: day(12) },
        promises: { ...NO_PROMISE, couponDay: day(12), freeReturnDays: 15 },
        choice: true,
      },
    ),
    one(
      'delivered three days ago, not confirmed',
      { title: 'Espresso hand grinder, 38 mm steel burr', price: '$42.10', store: 'Delta Kitchen Store' },
      {
        stage: 'delivered',
        placed: ago(24),
        delivered: ago(3),
        protectionDay: day(20),
        estimated: { from: day(-5), to: day(1) },
        promises: { ...NO_PROMISE, freeReturnDays: 15 },
        choice: true,
      },
    ),
    one(
      'completed three days ago, two windows open',
      {
        title: 'Ultralight hiking backpack, 40 l',
        sku: 'Color:Orange;Size:M',
        price: '$37.99',
        store: 'Sierra Outdoor Store',
      },
      {
        stage: 'completed',
        placed: ago(30),
        delivered: ago(4),
        completed: ago(3),
        protectionDay: day(12),
        promises: { ...BOTH, freeReturnDays: 15 },
      },
    ),
    one(
      'dispute open',
      {
        title: 'Smart watch with AMOLED display',
        sku: 'Color:Silver',
        price: '$49.00',
        store: 'Micro Wear Store',
      },
      {
        placed: ago(52),
        protectionDay: day(-4),
        disputable: true,
        refundNote: { title: "Waiting for AliExpress' feedback", amountText: null },
        case: {
          status: 2,
          reverseOrderId: '6239481780126901',
          reverseOrderLineId: '6239649418962801',
          opened: ago(2),
          changed: ago(1),
        },
      },
    ),
    one(
      'refunded',
      { title: 'Ceramic plant pots, set of 4', price: '$19.20', store: 'Vega Home Store' },
      {
        placed: ago(71),
        protectionDay: day(-21),
        refundNote: { title: 'Refund completed', amountText: '$19.20' },
        case: {
          status: 4,
          reverseOrderId: '6239481780126902',
          reverseOrderLineId: '6239649418962802',
          opened: ago(18),
          changed: ago(9),
        },
      },
    ),
    several(
      one(
        'three articles; the list shows pictures only',
        { title: '', price: '$46.30', store: 'Zeta Tools Store' },
        {
          placed: ago(15),
          protectionDay: day(29),
          estimated: { from: day(3), to: day(9) },
          choice: true,
          totalText: '$46.30',
        },
      ),
      [
        ['Precision screwdriver set, 62 bits', 'Color:Grey', '$18.40'],
        ['Soldering iron tips T245, set of 6', 'Type:Mixed', '$15.90'],
        ['Silicone repair mat, heat resistant', 'Size:45 x 30 cm', '$12.00'],
      ],
    ),
    one(
      'on its way, and no promise is printed anywhere',
      { title: 'Bicycle rear light, USB rechargeable', price: '$6.12', store: 'Hidra Bike Store' },
      { placed: ago(20) },
    ),

    one(
      'not paid',
      { title: 'Travel adapter, 65 W GaN', sku: 'Plug:EU', price: '$21.30', store: 'Gama Power Store' },
      { stage: 'unpaid', placed: ago(0.1) },
    ),
    one(
      'paid, the seller has time to ship',
      { title: 'Wooden chess set, folding', price: '$27.60', store: 'Prisma Toys Store' },
      { stage: 'to-ship', placed: ago(2) },
    ),
    one(
      'paid, the time to ship runs out',
      {
        title: 'Phone case with card holder',
        sku: 'Material:iPhone 16;Color:Green',
        price: '$9.99',
        store: 'Rubi Case Store',
      },
      { stage: 'to-ship', placed: ago(8) },
    ),
    one(
      'claim may already be closed: its last day is today',
      { title: 'Handheld vacuum cleaner', price: '$34.50', store: 'Orbita Clean Store' },
      { placed: ago(64), protectionDay: day(-15), disputable: true },
    ),
    one(
      'claim opens tomorrow',
      {
        title: 'Camping hammock with mosquito net',
        sku: 'Color:Olive',
        price: '$18.75',
        store: 'Sierra Outdoor Store',
      },
      { placed: ago(44), protectionDay: day(1), estimated: { from: day(-20), to: day(-12) } },
    ),
    one(
      'late: the coupon can be collected',
      { title: 'Portable SSD enclosure, USB 3.2', price: '$14.80', store: 'Pixel Storage Store' },
      {
        placed: ago(21),
        protectionDay: day(25),
        estimated: { from: day(-9), to: day(-3) },
        promises: { ...NO_PROMISE, couponDay: day(-3) },
        choice: true,
      },
    ),
    one(
      'detail and tracking page print two different days',
      { title: 'HDMI switch, 4K, 3 ports', price: '$11.25', store: 'Lima Cable Store' },
      { placed: ago(54), protectionDay: day(-6), trackingProtectionDay: day(-7), disputable: true },
    ),
    one(
      'completed, returning it for any reason ends tomorrow',
      {
        title: 'Linen shirt, relaxed fit',
        sku: 'Color:Sand;Size:L',
        price: '$22.40',
        store: 'Eco Wear Store',
      },
      { stage: 'completed', placed: ago(33), delivered: ago(7), completed: ago(6), promises: BOTH },
    ),
    one(
      'completed, only the window from the order date is left',
      { title: 'Digital kitchen scale, 0.1 g', price: '$12.30', store: 'Delta Kitchen Store' },
      { stage: 'completed', placed: ago(60), delivered: ago(27), completed: ago(25), promises: BOTH },
    ),
    one(
      'completed, the window from the order date closes in six days',
      { title: 'Electric screwdriver, 3.6 V', price: '$26.99', store: 'Zeta Tools Store' },
      { stage: 'completed', placed: ago(84), delivered: ago(55), completed: ago(50), promises: BOTH },
    ),
    several(
      one(
        'two articles, one of them refunded',
        { title: '', price: '$30.70', store: 'Tango Audio Store' },
        {
          stage: 'completed',
          placed: ago(47),
          delivered: ago(16),
          completed: ago(14),
          promises: BOTH,
          totalText: '$30.70',
          refundNote: { title: 'Refund completed', amountText: '$12.80' },
          case: {
            status: 4,
            reverseOrderId: '6239481780126903',
            reverseOrderLineId: '6239649418962803',
            opened: ago(12),
            changed: ago(5),
          },
        },
      ),
      [
        ['Studio microphone arm', 'Color:Black', '$17.90'],
        ['Pop filter, double layer', 'Color:Black', '$12.80'],
      ],
    ),
    one(
      'cancelled',
      { title: 'Gel pens, 24 colours', price: '$5.49', store: 'Nano Paper Store' },
      { stage: 'cancelled', placed: ago(39) },
    ),
    one(
      'completed long ago, everything closed',
      { title: 'Inflatable sleeping pad', price: '$28.00', store: 'Sierra Outdoor Store' },
      {
        stage: 'completed',
        placed: ago(203),
        delivered: ago(171),
        completed: ago(168),
        promises: BOTH,
        disputable: false,
      },
    ),
    one(
      'protection ended months ago, never confirmed',
      { title: 'Keychain flashlight, 400 lm', price: '$3.84', store: 'Nova Light Store' },
      { placed: ago(190), protectionDay: day(-120) },
    ),
  ];
}

/** Rarer situations, none of which is among `situations`: orders in several parcels, other words for an estimate. */
export function moreSituations(now: number, zone = PACIFIC): StandInOrder[] {
  const ago = (days: number) => now - Math.round(days * DAY);
  const day = (days: number) => addDays(dayOf(now, zone), days);
  const one = orderMaker(100);

  return [
    {
      ...several(
        one(
          'two parcels, one of them arrived',
          { title: '', price: '$64.20', store: 'Zeta Tools Store' },
          {
            placed: ago(28),
            protectionDay: day(17),
            estimated: { from: day(2), to: day(8) },
            disputable: true,
          },
        ),
        [
          ['Bench vise, 3 inch', 'Color:Blue', '$29.90'],
          ['Rubber mallet, 450 g', 'Color:Black', '$9.40'],
          ['Drill bit set, HSS, 19 pieces', 'Color:Gold', '$24.90'],
        ],
      ),
      parcels: [
        { lineIndexes: [0, 1], delivered: ago(6) },
        { lineIndexes: [2], delivered: null },
      ],
    },
    {
      ...several(
        one(
          'two parcels, both arrived, a week apart',
          { title: '', price: '$40.50', store: 'Vega Home Store' },
          {
            stage: 'delivered',
            placed: ago(33),
            delivered: ago(2),
            protectionDay: day(11),
            promises: { ...NO_PROMISE, freeReturnDays: 15 },
          },
        ),
        [
          ['Bamboo cutting board', 'Size:L', '$15.60'],
          ['Cast iron skillet, 24 cm', 'Color:Black', '$24.90'],
        ],
      ),
      parcels: [
        { lineIndexes: [0], delivered: ago(9) },
        { lineIndexes: [1], delivered: ago(2), mailNo: 'LX123456789CN' },
      ],
    },
    one(
      'on its way; the tracking page says "Delivery" and a span over two months',
      { title: 'Rain cover for strollers', price: '$13.45', store: 'Alfa Sport Store' },
      {
        placed: ago(14),
        protectionDay: day(45),
        estimated: { from: day(10), to: day(41) },
        estimateTitle: 'Delivery',
      },
    ),
  ];
}
