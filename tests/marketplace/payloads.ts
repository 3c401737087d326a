import {
  addDays,
  type Day,
  PACIFIC,
  type StandInLine,
  type StandInOrder,
  type StandInParcel,
} from './orders';

/** How the answers are written: every scalar as text, as the JSONP answers of the site are, or with real types. */
export type PayloadVariant = 'strings' | 'typed';

/** What decides how an answer reads. */
export interface PayloadOptions {
  /** Epoch ms. */
  now: number;
  /** The zone in which moments are printed: an IANA name, or `GMT-07:00` as pages ask for it. */
  zone?: string;
  variant?: PayloadVariant;
  /** The answer as a site that was rebuilt would give it: nothing in it has a known name. */
  changed?: boolean;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonMap = { [key: string]: Json };

/**
 * Everything personal in the answers. Conspicuous, so that a test can search whatever ClaimClock stored or sent for
 * `PRIVATE-`; none of it is anybody's.
 */
export const PRIVATE = {
  name: 'PRIVATE-NAME Buyer',
  street: '1 PRIVATE-STREET',
  street2: 'Apt PRIVATE-FLOOR',
  city: 'PRIVATE-CITY',
  region: 'PRIVATE-REGION',
  zip: 'PRIVATE-ZIP',
  phone: '+1 PRIVATE-PHONE',
  email: 'private-mail@private.example',
  account: 'PRIVATE-ACCOUNT',
  payment: 'PRIVATE-PAYMENT-0001',
  token: 'PRIVATE-TOKEN',
} as const;

const SUCCESS = 'SUCCESS::调用成功';
const DAY = 24 * 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** A moment as the wall clock of a zone shows it, in the UTC fields of a Date. */
function wallClock(at: number, zone: string): Date {
  const fixed = /^(?:GMT|UTC)([+-])(\d\d?):?(\d\d)?$/.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return new Date(at + (fixed[1] === '-' ? -1 : 1) * minutes * 60_000);
  }
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return new Date(`${wall.format(at).replace(' ', 'T')}Z`);
}

const two = (n: number) => String(n).padStart(2, '0');
const month = (date: Date) => MONTHS[date.getUTCMonth()] as string;

/** `Jul 15, 2026` */
function printDate(at: number, zone: string): string {
  const date = wallClock(at, zone);
  return `${month(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** A day as AliExpress prints it: `Jul 15, 2026`. */
export function printDay(day: Day): string {
  return printDate(Date.parse(`${day}T00:00:00Z`), 'GMT+00:00');
}

/** `Tue | Jul. 28 18:39` */
function printEvent(at: number, zone: string): string {
  const date = wallClock(at, zone);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return `${WEEKDAYS[date.getUTCDay()]} | ${month(date)}. ${date.getUTCDate()} ${time}`;
}

/** `Sep 21 - 26`, or `Sep 28 - Oct 3` */
function printSpan(from: Day, to: Day): string {
  const [a, b] = [printDay(from), printDay(to)].map((text) => text.slice(0, text.indexOf(','))) as [
    string,
    string,
  ];
  return a.slice(0, 3) === b.slice(0, 3) ? `${a} - ${b.slice(4)}` : `${a} - ${b}`;
}

/** `Apr. 24 - May. 14`, as some headings have it */
function printDottedSpan(from: Day, to: Day): string {
  return [from, to].map((day) => printDay(day).replace(/^(\w+) (\d+),.*/, '$1. $2')).join(' - ');
}

/** `2022-03-23 21:19:58` */
export function printIso(at: number, zone: string): string {
  return wallClock(at, zone).toISOString().slice(0, 19).replace('T', ' ');
}

/** `$25.66` → `$25.66|25|66` */
function priceInfo(text: string): string {
  const amount = /([\d.,]*\d)/.exec(text)?.[1] ?? '';
  const cents = /[.,](\d\d)$/.exec(amount);
  return `${text}|${amount.slice(0, cents ? -3 : undefined).replace(/\D/g, '')}|${cents?.[1] ?? ''}`;
}

const zoneOf = (options: PayloadOptions) => options.zone ?? PACIFIC;

/** Moments that stay numbers even where everything else is text. */
const ALWAYS_NUMBERS = new Set([
  'time',
  'beginEtaTime',
  'endEtaTime',
  'etaTimeStamp',
  'packageMinCreateTime',
]);

function asStrings(value: Json, key = ''): Json {
  if (Array.isArray(value)) return value.map((item) => asStrings(item));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asStrings(item, name)]));
  }
  if (value === null || typeof value === 'string' || ALWAYS_NUMBERS.has(key)) return value;
  return String(value);
}

/** The entries in an order that means nothing, as on the site, but is the same on every run. */
function scrambled(map: JsonMap): JsonMap {
  const rank = (text: string) => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1_000_003, 7);
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => rank(a) - rank(b)));
}

/** Every name replaced by one that nobody knows. */
function renamed(value: Json): Json {
  if (Array.isArray(value)) return value.map(renamed);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item], i) => [
      `n${i}`,
      key === 'tag' || key === 'type' ? 'a-new-kind' : renamed(item),
    ]),
  );
}

function answer(api: string, data: JsonMap, options: PayloadOptions): JsonMap {
  const written = options.variant === 'typed' ? data : (asStrings(data) as JsonMap);
  return {
    api,
    data: options.changed ? renamed(written) : written,
    ret: [SUCCESS],
    traceId: '2103077740451841260022549e0f1b',
    v: '1.0',
  };
}

/** The answer of a server that refuses: `FAIL_SYS_USER_VALIDATE` (captcha), `FAIL_SYS_SESSION_EXPIRED` … */
export function refusal(api: string, code: string): JsonMap {
  return {
    api,
    data:
      code === 'FAIL_SYS_USER_VALIDATE'
        ? { url: `https://acs.aliexpress.com/h5/${api}/1.0/_____tmd_____/punish` }
        : {},
    ret: code === 'FAIL_SYS_USER_VALIDATE' ? [`${code}::denied`, 'RGV587_ERROR::SM'] : [`${code}::refused`],
    v: '1.0',
  };
}

const component = (tag: string, id: string, fields: JsonMap, script: string): JsonMap => ({
  fields,
  id,
  position: 'body',
  scriptKey: script,
  status: 'normal',
  tag,
  type: tag,
});

const STATUS: Record<StandInOrder['stage'], string> = {
  unpaid: 'Awaiting payment',
  'to-ship': 'Awaiting shipment',
  'in-transit': 'Awaiting delivery',
  delivered: 'Awaiting delivery',
  completed: 'Completed',
  cancelled: 'Canceled',
};

/** 8 and 9 are the site's; no public source tells the others, so those stand for "a code nobody knows". */
const STATUS_CODE: Record<StandInOrder['stage'], number> = {
  unpaid: 101,
  'to-ship': 102,
  'in-transit': 8,
  delivered: 8,
  completed: 9,
  cancelled: 103,
};

const detailUrl = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
const trackingUrl = (id: string) =>
  `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`;

/** Where the picture of an article is. */
export function imageUrl(line: StandInLine): string {
  return line.image ?? `https://ae-pic-a1.aliexpress-media.com/kf/S${line.productId}.jpg_220x220.jpg`;
}

function lineFields(line: StandInLine, order: StandInOrder): JsonMap {
  const attributes = line.sku.split(';').map((attribute, i) => {
    const [name, text] = attribute.split(':') as [string, string];
    return { id: 14 + i * 366, name, text, vid: 193 + i };
  });
  const coupon = order.promises.couponDay;
  return {
    currencyCode: order.currency,
    formatPriceInfo: priceInfo(line.priceText),
    itemDetailUrl: `//www.aliexpress.com/item/${line.productId}.html`,
    ...(coupon && {
      itemExtraInfo: `<span style="color:#009966">${order.promises.couponText} coupon if delayed</span>`,
    }),
    itemImgUrl: imageUrl(line),
    itemPriceText: line.priceText,
    itemTags: order.promises.freeReturnDays
      ? [
          {
            desc: 'Not satisfied with your order? You can return it within the order protection period. The first return on each order is free (up to 5 times per month).',
            href: 'https://www.aliexpress.com/ssr/300004428/G7ZED4yXte',
            richText: '<font color="#009966">Free returns</font>',
            type: 'LOCAL_FREE_RETURN',
          },
        ]
      : [],
    itemTitle: line.title,
    orderLineId: line.lineId,
    productId: line.productId,
    quantity: line.quantity,
    skuAttrKeys: attributes.map(({ id, vid }) => `${id}:${vid}`).join(';'),
    skuAttrs: attributes,
    skuId: line.skuId,
    tagCombineColor: '#009966',
  };
}

const button = (type: string, text: string, primary: boolean, more: JsonMap = {}): JsonMap => ({
  ...(primary ? { displayType: 'primary' } : { border: true, displayType: 'default' }),
  size: 'default',
  text,
  type,
  ...more,
});

function listButtons(order: StandInOrder): JsonMap[] {
  if (order.stage === 'unpaid') {
    return [button('PAY', 'Pay now', true), button('CANCEL', 'Cancel order', false)];
  }
  if (order.stage === 'to-ship') return [button('CANCEL', 'Cancel order', false)];
  if (order.stage === 'in-transit' || order.stage === 'delivered') {
    return [
      button('CONFIRM_GOODS', 'Confirm received', true, {
        extMap: {
          cancelText: 'Cancel',
          selectTip:
            'Please confirm your package was delivered and is in your possession. If you\'re satisfied, click "Confirm" to confirm receipt.',
          confirmText: 'Confirm',
          title: 'Item received confirmation',
        },
      }),
      button('TRACKING', 'Track status', false, { href: trackingUrl(order.id) }),
    ];
  }
  return [button('REPURCHASE', 'Add to cart', true), button('DELETE', 'Remove', false)];
}

function listOrder(order: StandInOrder, options: PayloadOptions): JsonMap {
  const note = order.refundNote;
  return {
    ...component(
      'pc_om_list_order',
      order.id,
      {
        baseCurrency: 'CNY',
        buttons: listButtons(order),
        currencyCode: order.currency,
        ...(note && {
          exposeInfo: {
            itemList: [{ detailList: [{ title: [note.title, note.amountText].filter(Boolean).join(' ') }] }],
          },
        }),
        formatPriceInfo: priceInfo(order.totalText),
        hiddenOrderId: false,
        intentionCurrency: order.currency,
        ...(order.lines.length > 1 && { moreItemText: 'items' }),
        orderDateText: printDate(order.placed, zoneOf(options)),
        orderDateTitle: 'Date',
        orderDetailText: 'Details',
        orderDetailUrl: detailUrl(order.id),
        orderId: order.id,
        orderLineSize: order.lines.length,
        orderLines: order.lines.map((line) => lineFields(line, order)),
        paymentOutId: PRIVATE.payment,
        sellerConnectUrl: order.choice
          ? 'https://www.aliexpress.com/p/message/index.html'
          : '//msg.aliexpress.com/msgDetail.htm',
        ...(order.choice && {
          shopIcon: 'https://ae-pic-a1.aliexpress-media.com/kf/Se5bee6b872c34652909ace14ca3d6ab50/272x80.png',
        }),
        showSelectBox: false,
        statusText: STATUS[order.stage],
        statusTitle: 'Status',
        storeName: order.store,
        storePageUrl: `//www.aliexpress.com/store/11${order.id.slice(-8)}`,
        totalPriceText: order.totalText,
        totalPriceTitle: 'Total',
        ...(options.variant !== 'typed' && {
          utParams: { args: { orderId: order.id, orderStatus: STATUS_CODE[order.stage] } },
        }),
      },
      'Pc_om_list_order_110655',
    ),
  };
}

/** The code of a tab of the order list. */
export type Tab = 'all' | 'unpaid' | 'processing' | 'shipped' | 'completed' | 'recycle';

/** The tabs in the order in which they stand, with their English titles. */
export const TABS: readonly { code: Tab; title: string }[] = [
  { code: 'all', title: 'View all' },
  { code: 'unpaid', title: 'To pay' },
  { code: 'processing', title: 'Processing' },
  { code: 'shipped', title: 'Processed' },
  { code: 'completed', title: 'Completed' },
];

/** The orders that a tab shows. */
export function ordersOf(orders: readonly StandInOrder[], tab: Tab): StandInOrder[] {
  const stages: Record<Tab, StandInOrder['stage'][] | null> = {
    all: null,
    unpaid: ['unpaid'],
    processing: ['to-ship'],
    shipped: ['in-transit', 'delivered'],
    completed: ['completed'],
    recycle: [],
  };
  const wanted = stages[tab];
  return wanted ? orders.filter((order) => wanted.includes(order.stage)) : [...orders];
}

/** Orders on one page of the list. */
export const PAGE_SIZE = 10;

/** `mtop.aliexpress.trade.buyer.order.list`: one page of a tab. */
export function listPayload(
  orders: readonly StandInOrder[],
  request: { tab?: Tab; pageIndex?: number },
  options: PayloadOptions,
): JsonMap {
  const pageIndex = request.pageIndex ?? 1;
  const tab = request.tab ?? 'all';
  const all = ordersOf(orders, tab);
  const shown = all.slice((pageIndex - 1) * PAGE_SIZE, pageIndex * PAGE_SIZE);
  const key = (order: StandInOrder) => `pc_om_list_order_${order.id}`;
  const header = component(
    'pc_om_list_header',
    '110551',
    {
      disableSearch: false,
      pageTitle: 'Orders',
      searchTimeTitle: 'Orders placed in',
      statusTabList: TABS.map(({ code, title }) => ({ code, title })),
      tailStatusTab: { code: 'recycle', title: 'Deleted orders' },
    },
    'Pc_om_list_header_110551',
  );
  return answer(
    'mtop.aliexpress.trade.buyer.order.list',
    {
      container: { data: [] },
      data: scrambled({
        ...Object.fromEntries(shown.map((order) => [key(order), listOrder(order, options)])),
        pc_om_list_body_109702: component(
          'pc_om_list_body',
          '109702',
          {
            hasMore: all.length > pageIndex * PAGE_SIZE,
            hasMoreText: 'View orders',
            mergePayLimit: 20,
            pageIndex,
            pageSize: PAGE_SIZE,
          },
          'Pc_om_list_body_109702',
        ),
        ...(pageIndex === 1 && {
          pc_om_list_header_110551: { ...header, position: 'header' },
          pc_om_list_header_action_110846: component(
            'pc_om_list_header_action',
            '110846',
            { searchInput: '', searchOption: 'order', statusTab: tab, timeOption: 'all' },
            'Pc_om_list_header_action_110846',
          ),
          pc_om_list_footer_recommend_116745: component(
            'pc_om_list_footer_recommend',
            '116745',
            { recommendScenario: 'pcOrderListRecommend' },
            'Pc_om_list_footer_recommend_116745',
          ),
          pc_om_list_page_109694: component(
            'pc_om_list_page',
            '109694',
            {
              cartUrl: '//www.aliexpress.com/p/shoppingcart/index.html',
              i18n: {
                cancel: 'Cancel',
                confirm_delivery: 'Confirm received',
                copy: 'Copy',
                order_ID: 'Ref. Number',
              },
            },
            'Pc_om_list_page_109694',
          ),
        }),
      }),
      endpoint: { droplet: true, mode: 'pc', osVersion: '9.9.9', protocolVersion: '3.0', ultronage: true },
      global: { curTime: options.now, response: {}, refreshPage: true, local_ab: true },
      hierarchy: {
        component: ['pc_om_list_body', 'pc_om_list_header', 'pc_om_list_page', 'pc_om_list_order'],
        root: 'pc_om_list_page_109694',
        structure: {
          pc_om_list_page_109694: [
            'pc_om_list_header_110551',
            'pc_om_list_body_109702',
            'pc_om_list_footer_recommend_116745',
          ],
          pc_om_list_header_110551: ['pc_om_list_header_action_110846'],
          pc_om_list_body_109702: shown.map(key),
        },
      },
      linkage: { common: {}, input: [], request: [], signature: { stub: true, token: PRIVATE.token } },
      reload: true,
    },
    options,
  );
}

/** "Apply for … · Refund if no delivery before …": what "Fast delivery" promises, or nothing. */
function deliveryPromises(order: StandInOrder, protectionDay: Day | null): string[] {
  const { couponDay, couponText } = order.promises;
  if (!protectionDay) return [];
  return [
    ...(couponDay ? [`Apply for ${couponText} coupon code if delayed by ${printDay(couponDay)}`] : []),
    `Refund if no delivery before ${printDay(protectionDay)}`,
    'Refund if items damaged',
    'Refund if package lost',
  ];
}

function reminder(order: StandInOrder): string | null {
  const { returnAfterReceiptDays: receipt, disputeAfterPlacedDays: placed } = order.promises;
  if (order.stage !== 'completed') return null;
  // The missing blanks are the site's.
  return [
    'Order complete.',
    receipt &&
      `If there are any problems, you can apply for a return/refund within ${receipt} days of confirming receipt.`,
    placed &&
      `If the item you received is defective or not as described, you can open a dispute within ${placed} days after order was placed.`,
  ]
    .filter(Boolean)
    .join('');
}

const disputeButton: JsonMap = {
  actionType: 'ASYNC_CONFIRM',
  border: true,
  displayType: 'default',
  extMap: {
    actionType: 'REFUND_RETURN',
    okButton: {
      actionType: 'OPEN_URL',
      href: 'https://www.aliexpress.com/p/reverse-pages/start.html',
      text: 'Yes',
    },
    cancelButton: {
      actionType: 'OPEN_URL',
      href: 'https://www.aliexpress.com/p/reverse-pages/start.html',
      text: 'No',
    },
    title: 'Have you received your package?',
  },
  size: 'large',
  text: 'Returns/refunds',
  type: 'OPEN_DISPUTE',
};

/** `mtop.aliexpress.trade.buyer.order.detail`; without an order the empty skeleton that a wrong request gets. */
export function detailPayload(order: StandInOrder | undefined, options: PayloadOptions): JsonMap {
  const api = 'mtop.aliexpress.trade.buyer.order.detail';
  if (!order) return answer(api, { container: { data: [] }, data: {}, reload: true }, options);
  const zone = zoneOf(options);
  const typedId: Json = options.variant === 'typed' ? Number(order.id) : order.id;
  const words = reminder(order);
  const promised = deliveryPromises(order, order.protectionDay);
  const { couponDay, couponText, freeReturnDays } = order.promises;
  const buttons = listButtons(order).filter(({ type }) => type !== 'DELETE');
  const services: JsonMap[] = [];
  if (promised.length) {
    services.push({
      content: promised.join(' · '),
      helpUrl: 'https://www.aliexpress.com/p/service-mindset/index.html',
      title: 'Fast delivery',
    });
  }
  if (freeReturnDays) {
    services.push({
      content: `Not satisfied with your order? Send it back within ${freeReturnDays} days after delivery. The first return on each order is free (up to 5 times per month).`,
      helpUrl: 'https://www.aliexpress.com/ssr/300004428/G7ZED4yXte',
      title: 'Free returns',
    });
  }
  const parts: [key: string, part: JsonMap][] = [
    [
      'detail_order_status_block_111818',
      component(
        'detail_order_status_block',
        '111818',
        {
          baseCurrency: 'CNY',
          buttonVOList: buttons,
          intentionCurrency: order.currency,
          orderId: typedId,
          ...(words && { reminder: words }),
          title: STATUS[order.stage],
        },
        'Detail_order_status_block_111818',
      ),
    ],
  ];
  if (order.protectionDay) {
    parts.push([
      'detail_service_progress_bar_202361',
      component(
        'detail_service_progress_bar',
        '202361',
        {
          currentNode: 0,
          nodes: [
            { text: 'Paid', time: order.paid ? printDate(order.paid, zone) : '' },
            ...(couponDay ? [{ text: couponText, time: printDay(addDays(couponDay, 2)) }] : []),
            { text: 'Refund', time: printDay(order.protectionDay) },
          ],
          ...(couponDay && {
            text: `If delivered after ${printDay(couponDay)} you can collect a ${couponText} coupon after 48 hours of that date`,
          }),
          title: 'Fast delivery: active',
        },
        'Detail_service_progress_bar_202361',
      ),
    ]);
  }
  if (services.length) {
    parts.push([
      `detail_order_services_sv3-${order.id}`,
      component(
        'detail_order_services',
        `sv3-${order.id}`,
        { data: services, styleType: 'US', title: 'Service Commitment' },
        'Detail_order_services_120701',
      ),
    ]);
  }
  parts.push(
    [
      'detail_simple_order_info_component_111820',
      component(
        'detail_simple_order_info_component',
        '111820',
        {
          addressVO: {
            contactName: PRIVATE.name,
            countryCode: order.countryCode,
            detailAddress: PRIVATE.street,
            detailAddress2: PRIVATE.street2,
            email: PRIVATE.email,
            fullPhoneNo: PRIVATE.phone,
            postCode: PRIVATE.zip,
            regionAddress: `${PRIVATE.city}, ${PRIVATE.region}`,
          },
          orderCreatTime: printDate(order.placed, zone),
          orderCreatTimeTile: 'Order placed on',
          ...(order.completed && {
            orderEndTime: printDate(order.completed, zone),
            orderEndTimeTile: 'Order completed on',
          }),
          orderIdTitle: 'Ref. Number',
          ...(order.shipped && {
            orderShipTime: printDate(order.shipped, zone),
            orderShipTimeTile: 'Shipment completed on',
          }),
          ...(order.paid && { payTime: printDate(order.paid, zone), payTimeTitle: 'Paid on' }),
          paymentMethod: order.paymentMethod,
          paymentMethodTitle: 'Payment method',
          tradeOrderId: typedId,
        },
        'Detail_simple_order_info_component_111820',
      ),
    ],
    [
      'detail_product_block_111822',
      component(
        'detail_product_block',
        '111822',
        {
          productVOList: order.lines.map((line) => ({
            ...lineFields(line, order),
            buttonVOS: [
              {
                border: true,
                displayType: 'default',
                size: 'large',
                text: 'Add to cart',
                type: 'REPURCHASE_LINE',
              },
              ...(order.disputable ? [disputeButton] : []),
            ],
            ...(order.estimated && {
              etaAndTrack: {
                deliveryDateChangeInfo: {
                  changeReason: 'The estimated delivery time is provided by the seller or delivery company',
                  title: 'Estimated delivery date',
                },
                expectDeliveryDateTitle: `Estimated delivery date: ${printDay(order.estimated.to)}`,
              },
            }),
            snapshotText: 'Snapshot',
            snapshotUrl: 'https://www.aliexpress.com/p/order/snapshot.html',
          })),
          sellerVO: {
            connectUrl: '//msg.aliexpress.com/msgDetail.htm',
            sellerName: order.store,
            storeUrl: `//www.aliexpress.com/store/11${order.id.slice(-8)}`,
          },
        },
        'Detail_product_block_111822',
      ),
    ],
    [
      'detail_order_price_block_111823',
      component(
        'detail_order_price_block',
        '111823',
        {
          priceDetails: [
            { title: 'Subtotal', value: order.totalText },
            { hide: true, title: 'Shipping', value: 'Free shipping' },
          ],
          totalPrice: {
            currencyCode: order.currency,
            formatPriceInfo: priceInfo(order.totalText),
            title: 'Total',
            value: order.totalText,
          },
        },
        'Detail_order_price_block_111823',
      ),
    ],
  );
  return answer(
    api,
    {
      container: { data: [] },
      data: scrambled({
        ...Object.fromEntries(parts),
        detail_root_container_109716: component(
          'detail_root_container',
          '109716',
          {
            canAddCart: true,
            i18n: { confirm_delivery: 'Confirm received', copy: 'Copy', view_all: 'View all' },
          },
          'Detail_root_container_109716',
        ),
      }),
      endpoint: { droplet: true, mode: 'pc', osVersion: '9.9.9', protocolVersion: '3.0', ultronage: true },
      global: {
        curTime: options.now,
        response: {},
        pageTitle: 'Order Detail',
        refreshPage: true,
        orderStatus: STATUS_CODE[order.stage],
        local_ab: true,
      },
      hierarchy: {
        component: parts.map(([, part]) => part.tag as string),
        root: 'detail_root_container_109716',
        structure: { detail_root_container_109716: parts.map(([key]) => key) },
      },
      linkage: { common: {}, input: [], request: [], signature: { stub: true, token: PRIVATE.token } },
      reload: true,
    },
    options,
  );
}

interface TrackingEvent {
  at: number;
  name: string;
  words: string;
  /** Primary and secondary code; the two oldest events of an order have no primary one. */
  code: [primary: string | null, secondary: string];
  stage: string | null;
}

/** Days after shipping at which a parcel usually shows up. */
const JOURNEY: [days: number, name: string, words: string, code: [string, string], stage: string][] = [
  [
    0,
    'Collected by carrier',
    'Package collected by carrier.',
    ['AE_PICK_UP_SUCCESS', 'AE_PICK_UP_SUCCESS'],
    '1100',
  ],
  [
    1,
    'In transit',
    'Package left sorting center of origin.',
    ['AE_SC_OUTBOUND_SUCCESS', 'AE_SC_OUTBOUND_SUCCESS'],
    '1200',
  ],
  [
    3,
    'In transit',
    'Package leaving origin country/region.',
    ['AE_LH_DEPART', 'AE_LH_DEPART_SUCCESS'],
    '1400',
  ],
  [
    6,
    'In transit',
    'Your package arrived at local airport',
    ['AE_LH_ARRIVE', 'AE_LH_ARRIVE_SUCCESS'],
    '1400',
  ],
  [
    8,
    'Customs complete',
    'Import customs clearance completed',
    ['AE_CC_IM_SUCCESS', 'AE_CC_IM_SUCCESS'],
    '1600',
  ],
  [10, 'In transit', 'Package left carrier facility', ['AE_GTMS_SC_DEPART', 'AE_GTMS_SC_DEPART'], '1700'],
];

/** The parcels of an order with the numbers that are printed on them; one that was not shipped yet has none. */
export function parcelsOf(order: StandInOrder): (StandInParcel & { mailNo: string | undefined })[] {
  const all = order.parcels ?? [{ lineIndexes: order.lines.map((_, i) => i), delivered: order.delivered }];
  return all.map((parcel: StandInParcel, i) => ({
    ...parcel,
    mailNo: order.shipped ? (parcel.mailNo ?? `A${'ABCDEFGH'[i]}${order.id.slice(-9)}US`) : undefined,
  }));
}

/** What happened to a parcel so far, newest first. */
function eventsOf(order: StandInOrder, delivered: number | null, now: number): TrackingEvent[] {
  const { shipped, paid, placed } = order;
  const end = Math.min(delivered ?? now, now);
  return [
    {
      at: placed,
      name: 'Order created',
      words: "Your order's been created",
      code: [null, 'AE_ORDER_PLACED'],
      stage: null,
    } as TrackingEvent,
    ...(paid
      ? [
          {
            at: paid,
            name: 'Package in preparation',
            words: 'Your package is being prepared',
            code: [null, 'AE_ORDER_PAID'],
            stage: null,
          } as TrackingEvent,
        ]
      : []),
    ...(shipped
      ? JOURNEY.filter(([days]) => shipped + days * DAY <= end).map(
          ([days, name, words, code, stage]): TrackingEvent => ({
            at: shipped + days * DAY,
            name,
            words,
            code,
            stage,
          }),
        )
      : []),
    ...(delivered
      ? [
          {
            at: delivered,
            name: 'Delivered',
            words: 'Package delivered.',
            code: ['AE_GTMS_SIGNED', 'AE_GTMS_SIGNED'],
            stage: '1700',
          } as TrackingEvent,
        ]
      : []),
  ].reverse();
}

function etaInfo(order: StandInOrder, delivered: number | null, zone: string): JsonMap | null {
  const heading = (words: string) => `<span style="color: #191919;"><strong>${words}</strong></span>`;
  if (delivered) {
    const day = printEvent(delivered, zone).slice(6, -6);
    return {
      beginEtaTime: delivered,
      endEtaTime: delivered,
      etaSceneCode: 'REAL_DELIVERY',
      etaTimeStamp: delivered,
      etaTimeText: day,
      // A full-width colon, as the site prints it.
      etaTitleRichText: heading(`Delivered：${day}`),
    };
  }
  if (!order.estimated) return null;
  const { from, to } = order.estimated;
  const title = order.estimateTitle ?? 'Estimated delivery';
  const span = title === 'Delivery' ? printDottedSpan(from, to) : printSpan(from, to);
  const atNoonUtc = (day: Day) => Date.parse(`${day}T12:00:00Z`);
  return {
    beginEtaTime: atNoonUtc(from),
    endEtaTime: atNoonUtc(to),
    // The third L is the site's.
    etaSceneCode: 'FULFILLLMENT_PROMISE_ETA',
    etaTimeStamp: atNoonUtc(to),
    etaTimeText: span,
    etaTitleRichText: heading(`${title}: ${span}`),
  };
}

/** `mtop.ae.ld.querydetail`: the parcels of an order. Like the real one it does not say which order. */
export function trackingPayload(order: StandInOrder | undefined, options: PayloadOptions): JsonMap {
  const api = 'mtop.ae.ld.querydetail';
  if (!order) return refusal(api, 'FAIL_BIZ_ORDER_NOT_FOUND');
  const zone = zoneOf(options);
  const promised = deliveryPromises(order, order.trackingProtectionDay ?? order.protectionDay);
  const parcels = parcelsOf(order).map(({ lineIndexes, delivered, mailNo }, i): JsonMap => {
    const items = lineIndexes.flatMap((index) => order.lines[index] ?? []);
    const eta = etaInfo(order, delivered, zone);
    return {
      blockMailNo: false,
      detailList: eventsOf(order, delivered, options.now).map((event) => ({
        ...(event.stage && { fulfillStage: event.stage }),
        skipRiskControl: event.stage !== null,
        time: event.at,
        ...(event.stage && { timeText: printEvent(event.at, zone) }),
        trackingDetailDesc: event.words,
        trackingName: event.name,
        ...(event.code[0] && { trackingPrimaryCode: event.code[0] }),
        trackingSecondCode: event.code[1],
      })),
      displayQuantity: items.length,
      ...(eta && { etaInfo: eta }),
      logisticsCarrierName: order.choice ? 'AliExpress Selection Standard' : 'AliExpress standard shipping',
      logisticsCpInfo: { cpName: 'Example Parcel Service', cpWebSiteUrl: 'https://parcels.example/' },
      ...(order.shipped &&
        mailNo && {
          mailNo,
          originMailNo: `LP0${i}${order.id.slice(-12)}`,
          packageMinCreateTime: order.shipped,
        }),
      packageItemList: items.map((item) => ({
        count: item.quantity,
        itemId: options.variant === 'typed' ? Number(item.productId) : item.productId,
        itemPic: imageUrl(item),
        itemTitle: item.title,
        skuDesc: item.sku,
        skuId: item.skuId,
      })),
      targetItemPkg: false,
    };
  });
  return answer(
    api,
    {
      module: {
        ...(promised.length && {
          fastDeliveryInfoDTO: {
            fdContent: promised.join(' · '),
            fdContentList: promised,
            fdStatusDesc: 'Protection ',
            fdTitle: 'Fast delivery',
          },
        }),
        isTrackingV2: true,
        logisticsReceiverInfo: {
          address: PRIVATE.street,
          address2: PRIVATE.street2,
          city: PRIVATE.city,
          contactName: PRIVATE.name,
          country: 'United States',
          phoneNumber: PRIVATE.phone,
          province: PRIVATE.region,
          receiverInfoRichText: `<span>${PRIVATE.name}</span>`,
          zipCode: PRIVATE.zip,
        },
        trackingDetailLineList: parcels,
      },
      result: true,
    },
    options,
  );
}

/** `mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer`: every refund and dispute. */
export function refundsPayload(orders: readonly StandInOrder[], options: PayloadOptions): JsonMap {
  const items = orders.flatMap((order) => {
    const claim = order.case;
    const line = order.lines[0];
    if (!claim || !line) return [];
    return [
      {
        reverseOrderLines: [
          {
            aeItemDTO: {
              canApplyReverse: false,
              itemCount: line.quantity,
              itemDetailUrl: `https://www.aliexpress.com/item/${line.productId}.html`,
              itemId: options.variant === 'typed' ? Number(line.productId) : line.productId,
              itemPicUrl: imageUrl(line),
              itemTitle: line.title,
              itemUnitPrice: { currency: order.currency, formatMoney: line.priceText },
            },
            buttonDTOList: [
              {
                code: 1,
                detailUrl: `https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${line.lineId}&reverseOrderLineId=${claim.reverseOrderLineId}&from=1`,
                role: 'BUYER',
                type: 'view_details',
              },
            ],
            gmtCreate: String(claim.opened),
            gmtCreateFormat: printIso(claim.opened, PACIFIC),
            gmtModified: String(claim.changed),
            gmtModifiedFormat: printIso(claim.changed, PACIFIC),
            reverseBizType: '4pl',
            reverseOrderId: claim.reverseOrderId,
            reverseOrderLineId: claim.reverseOrderLineId,
            reverseStatus: claim.status,
            reverseType: 'RETURN',
            seller: {
              canContact: true,
              contactSellerUrl: `https://msg.aliexpress.com/msgDetail.htm?digest=${PRIVATE.token}`,
            },
            solutionType: 1,
            tradeOrderId: order.id,
            tradeOrderLineId: line.lineId,
          },
        ],
        shopName: order.store,
      } satisfies JsonMap,
    ];
  });
  return answer(
    'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer',
    {
      module: { curPagesize: 0, items, pageNum: 1, pageSize: PAGE_SIZE, pages: 0, total: items.length },
      notSuccess: false,
      repeated: false,
      retry: false,
    },
    options,
  );
}

/** `mtop.aliexpress.trade.buyer.order.count`: the figures on the tabs. */
export function countPayload(orders: readonly StandInOrder[], options: PayloadOptions): JsonMap {
  return answer(
    'mtop.aliexpress.trade.buyer.order.count',
    {
      module: {
        shipped: String(ordersOf(orders, 'shipped').length),
        processing: String(ordersOf(orders, 'processing').length),
        unpaid: String(ordersOf(orders, 'unpaid').length),
      },
      notSuccess: false,
      repeated: false,
      retry: false,
    },
    options,
  );
}
