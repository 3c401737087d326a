import {
  ENGLISH,
  fill,
  LANGUAGES,
  type Print,
  printDate,
  printDayOfEvent,
  printDays,
  printEvent,
  printMoney,
  printSpan,
  type Words,
} from './languages';
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
  /** The language of its texts, and how it prints days; English where left out. */
  print?: Print;
  /** The answer as a site that was rebuilt would give it: nothing in it has a known name. */
  changed?: boolean;
  /** What this answer, and whatever is drawn from it, no longer tells. */
  gone?: GoneField | null;
}

/**
 * Something that the site tells on its pages, and may stop telling: `status` with all codes and buttons that would give
 * it away, `placed` the day of the order, `commitments` everything that AliExpress promises, in blocks and in sentences.
 */
export type GoneField = 'status' | 'placed' | 'commitments';

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

const printOf = (options: PayloadOptions): Print => options.print ?? ENGLISH;
const wordsOf = (options: PayloadOptions): Words => LANGUAGES[printOf(options).language];

/** The day on which a moment falls in a zone: `Jul 15, 2026` */
function printMoment(at: number, zone: string, print: Print): string {
  return printDay(wallClock(at, zone).toISOString().slice(0, 10), print);
}

/** A day as AliExpress prints it: `Jul 15, 2026`. */
export function printDay(day: Day, print: Print = ENGLISH): string {
  return printDate(day, print.language, print.dates, print.digits);
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
export function refusal(api: string, code: string, words = 'refused'): JsonMap {
  return {
    api,
    data:
      code === 'FAIL_SYS_USER_VALIDATE'
        ? { url: `https://acs.aliexpress.com/h5/${api}/1.0/_____tmd_____/punish` }
        : {},
    ret: code === 'FAIL_SYS_USER_VALIDATE' ? [`${code}::denied`, 'RGV587_ERROR::SM'] : [`${code}::${words}`],
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

/** Money of an order as a page in this language prints it. */
export const moneyOf = (order: StandInOrder, text: string, print: Print): string =>
  printMoney(text, order.currency, print);

/** What the card says of a refund or dispute: its words, and money. */
function noteOf(order: StandInOrder, options: PayloadOptions): string | null {
  const { refundNote: note } = order;
  if (!note) return null;
  const amount = note.amountText && moneyOf(order, note.amountText, printOf(options));
  return [wordsOf(options).notes[note.title] ?? note.title, amount].filter(Boolean).join(' ');
}

function lineFields(line: StandInLine, order: StandInOrder, options: PayloadOptions): JsonMap {
  const print = printOf(options);
  const { list, promises } = wordsOf(options);
  const money = (text: string) => moneyOf(order, text, print);
  const attributes = line.sku.split(';').map((attribute, i) => {
    const [name, text] = attribute.split(':') as [string, string];
    return { id: 14 + i * 366, name, text, vid: 193 + i };
  });
  const promised = options.gone !== 'commitments';
  const coupon = promised && order.promises.couponDay;
  return {
    currencyCode: order.currency,
    formatPriceInfo: priceInfo(money(line.priceText)),
    itemDetailUrl: `//www.aliexpress.com/item/${line.productId}.html`,
    ...(coupon && {
      itemExtraInfo: `<span style="color:#009966">${fill(list.couponIfDelayed, { amount: money(order.promises.couponText) })}</span>`,
    }),
    itemImgUrl: imageUrl(line),
    itemPriceText: money(line.priceText),
    itemTags:
      promised && order.promises.freeReturnDays
        ? [
            {
              desc: promises.freeReturnsTag,
              href: 'https://www.aliexpress.com/ssr/300004428/G7ZED4yXte',
              richText: `<font color="#009966">${promises.freeReturns}</font>`,
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

function listButtons(order: StandInOrder, options: PayloadOptions): JsonMap[] {
  if (options.gone === 'status') return [];
  const { buttons: words, labels } = wordsOf(options);
  if (order.stage === 'unpaid') {
    return [button('PAY', words.pay, true), button('CANCEL', words.cancel, false)];
  }
  if (order.stage === 'to-ship') return [button('CANCEL', words.cancel, false)];
  if (order.stage === 'in-transit' || order.stage === 'delivered') {
    return [
      button('CONFIRM_GOODS', words.confirm, true, {
        extMap: {
          cancelText: words.confirmNo,
          selectTip: words.confirmTip,
          confirmText: words.confirmYes,
          title: words.confirmTitle,
        },
      }),
      button('TRACKING', labels['ref-number'].track, false, { href: trackingUrl(order.id) }),
    ];
  }
  return [button('REPURCHASE', words.cart, true), button('DELETE', words.remove, false)];
}

function listOrder(order: StandInOrder, options: PayloadOptions): JsonMap {
  const note = noteOf(order, options);
  const print = printOf(options);
  const { labels, list, status } = wordsOf(options);
  const total = moneyOf(order, order.totalText, print);
  const { gone } = options;
  return {
    ...component(
      'pc_om_list_order',
      order.id,
      {
        baseCurrency: 'CNY',
        buttons: listButtons(order, options),
        currencyCode: order.currency,
        ...(note && {
          exposeInfo: {
            itemList: [{ detailList: [{ title: note }] }],
          },
        }),
        formatPriceInfo: priceInfo(total),
        hiddenOrderId: false,
        intentionCurrency: order.currency,
        ...(order.lines.length > 1 && { moreItemText: list.items }),
        ...(gone !== 'placed' && {
          orderDateText: printMoment(order.placed, zoneOf(options), print),
          orderDateTitle: labels['ref-number'].date,
        }),
        orderDetailText: list.details,
        orderDetailUrl: detailUrl(order.id),
        orderId: order.id,
        orderLineSize: order.lines.length,
        orderLines: order.lines.map((line) => lineFields(line, order, options)),
        paymentOutId: PRIVATE.payment,
        sellerConnectUrl: order.choice
          ? 'https://www.aliexpress.com/p/message/index.html'
          : '//msg.aliexpress.com/msgDetail.htm',
        ...(order.choice && {
          shopIcon: 'https://ae-pic-a1.aliexpress-media.com/kf/Se5bee6b872c34652909ace14ca3d6ab50/272x80.png',
        }),
        showSelectBox: false,
        ...(gone !== 'status' && { statusText: status[order.stage], statusTitle: list.status }),
        storeName: order.store,
        storePageUrl: `//www.aliexpress.com/store/11${order.id.slice(-8)}`,
        totalPriceText: total,
        totalPriceTitle: list.total,
        ...(options.variant !== 'typed' && {
          utParams: {
            args: {
              orderId: order.id,
              ...(gone !== 'status' && { orderStatus: STATUS_CODE[order.stage] }),
            },
          },
        }),
      },
      'Pc_om_list_order_110655',
    ),
  };
}

/** The code of a tab of the order list. */
export type Tab = 'all' | 'unpaid' | 'processing' | 'shipped' | 'completed' | 'recycle';

/** The tabs in the order in which they stand. */
const TABS: readonly Tab[] = ['all', 'unpaid', 'processing', 'shipped', 'completed'];

/** The tabs with their titles. */
export const tabsOf = (words: Words): { code: Tab; title: string }[] =>
  TABS.map((code) => ({ code, title: words.tabs[code] }));

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
  const words = wordsOf(options);
  const header = component(
    'pc_om_list_header',
    '110551',
    {
      disableSearch: false,
      pageTitle: words.list.title,
      searchTimeTitle: words.list.placedIn,
      statusTabList: tabsOf(words),
      tailStatusTab: { code: 'recycle', title: words.tabs.recycle },
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
            hasMoreText: words.list.more,
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
                cancel: words.buttons.confirmNo,
                confirm_delivery: words.buttons.confirm,
                copy: words.list.copy,
                order_ID: words.labels['ref-number'].id,
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
function deliveryPromises(order: StandInOrder, protectionDay: Day | null, options: PayloadOptions): string[] {
  const { couponDay, couponText } = order.promises;
  if (!protectionDay || options.gone === 'commitments') return [];
  const { promises } = wordsOf(options);
  const print = printOf(options);
  const amount = moneyOf(order, couponText, print);
  return [
    ...(couponDay ? [fill(promises.coupon, { amount, day: printDay(couponDay, print) })] : []),
    fill(promises.refundBefore, { day: printDay(protectionDay, print) }),
    promises.damaged,
    promises.lost,
  ];
}

function reminder(order: StandInOrder, options: PayloadOptions): string | null {
  const { returnAfterReceiptDays: receipt, disputeAfterPlacedDays: placed } = order.promises;
  if (order.stage !== 'completed' || options.gone === 'status') return null;
  const words = wordsOf(options).reminder;
  const days = (n: number) => ({ days: printDays(n, printOf(options)) });
  if (options.gone === 'commitments') return words.complete;
  // The missing blanks are the site's.
  return [
    words.complete,
    receipt && fill(words.receipt, days(receipt)),
    placed && fill(words.placed, days(placed)),
  ]
    .filter(Boolean)
    .join('');
}

const disputeButton = (words: Words): JsonMap => ({
  actionType: 'ASYNC_CONFIRM',
  border: true,
  displayType: 'default',
  extMap: {
    actionType: 'REFUND_RETURN',
    okButton: {
      actionType: 'OPEN_URL',
      href: 'https://www.aliexpress.com/p/reverse-pages/start.html',
      text: words.buttons.yes,
    },
    cancelButton: {
      actionType: 'OPEN_URL',
      href: 'https://www.aliexpress.com/p/reverse-pages/start.html',
      text: words.buttons.no,
    },
    title: words.buttons.disputeTitle,
  },
  size: 'large',
  text: words.buttons.dispute,
  type: 'OPEN_DISPUTE',
});

/** `mtop.aliexpress.trade.buyer.order.detail`; without an order the empty skeleton that a wrong request gets. */
export function detailPayload(order: StandInOrder | undefined, options: PayloadOptions): JsonMap {
  const api = 'mtop.aliexpress.trade.buyer.order.detail';
  if (!order) return answer(api, { container: { data: [] }, data: {}, reload: true }, options);
  const zone = zoneOf(options);
  const typedId: Json = options.variant === 'typed' ? Number(order.id) : order.id;
  const words = wordsOf(options);
  const print = printOf(options);
  const { gone } = options;
  const moment = (at: number) => printMoment(at, zone, print);
  const total = moneyOf(order, order.totalText, print);
  const reminded = reminder(order, options);
  const promised = deliveryPromises(order, order.protectionDay, options);
  const { couponDay, freeReturnDays } = order.promises;
  const couponText = moneyOf(order, order.promises.couponText, print);
  const buttons = listButtons(order, options).filter(({ type }) => type !== 'DELETE');
  const services: JsonMap[] = [];
  if (promised.length) {
    services.push({
      content: promised.join(' · '),
      helpUrl: 'https://www.aliexpress.com/p/service-mindset/index.html',
      title: words.promises.fast,
    });
  }
  if (freeReturnDays && gone !== 'commitments') {
    services.push({
      content: fill(words.promises.freeReturnsWords, { days: printDays(freeReturnDays, print) }),
      helpUrl: 'https://www.aliexpress.com/ssr/300004428/G7ZED4yXte',
      title: words.promises.freeReturns,
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
          ...(reminded && { reminder: reminded }),
          ...(gone !== 'status' && { title: words.status[order.stage] }),
        },
        'Detail_order_status_block_111818',
      ),
    ],
  ];
  if (order.protectionDay && gone !== 'commitments') {
    parts.push([
      'detail_service_progress_bar_202361',
      component(
        'detail_service_progress_bar',
        '202361',
        {
          currentNode: 0,
          nodes: [
            { text: words.promises.paidNode, time: order.paid ? moment(order.paid) : '' },
            ...(couponDay ? [{ text: couponText, time: printDay(addDays(couponDay, 2), print) }] : []),
            { text: words.promises.refundNode, time: printDay(order.protectionDay, print) },
          ],
          ...(couponDay && {
            text: fill(words.promises.couponAfter, { day: printDay(couponDay, print), amount: couponText }),
          }),
          title: words.promises.fastActive,
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
        { data: services, styleType: 'US', title: words.promises.head },
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
          ...(gone !== 'placed' && {
            orderCreatTime: moment(order.placed),
            orderCreatTimeTile: words.detail.created,
          }),
          ...(order.completed && {
            orderEndTime: moment(order.completed),
            orderEndTimeTile: words.detail.completed,
          }),
          orderIdTitle: words.labels['ref-number'].id,
          ...(order.shipped && {
            orderShipTime: moment(order.shipped),
            orderShipTimeTile: words.detail.shipped,
          }),
          ...(order.paid && {
            payTime: moment(order.paid),
            payTimeTitle: words.labels['ref-number'].paid,
          }),
          paymentMethod:
            order.paymentMethod === LANGUAGES.en.detail.method ? words.detail.method : order.paymentMethod,
          paymentMethodTitle: words.detail.methodTitle,
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
            ...lineFields(line, order, options),
            buttonVOS: [
              {
                border: true,
                displayType: 'default',
                size: 'large',
                text: words.buttons.cart,
                type: 'REPURCHASE_LINE',
              },
              ...(order.disputable ? [disputeButton(words)] : []),
            ],
            ...(order.estimated && {
              etaAndTrack: {
                deliveryDateChangeInfo: {
                  changeReason: words.detail.estimatedReason,
                  title: words.detail.estimated,
                },
                expectDeliveryDateTitle: `${words.detail.estimated}: ${printDay(order.estimated.to, print)}`,
              },
            }),
            snapshotText: words.detail.snapshot,
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
            { title: words.detail.subtotal, value: total },
            { hide: true, title: words.detail.shipping, value: words.detail.freeShipping },
          ],
          totalPrice: {
            currencyCode: order.currency,
            formatPriceInfo: priceInfo(total),
            title: words.list.total,
            value: total,
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
            i18n: {
              confirm_delivery: words.buttons.confirm,
              copy: words.list.copy,
              view_all: words.list.viewAll,
            },
          },
          'Detail_root_container_109716',
        ),
      }),
      endpoint: { droplet: true, mode: 'pc', osVersion: '9.9.9', protocolVersion: '3.0', ultronage: true },
      global: {
        curTime: options.now,
        response: {},
        pageTitle: words.detail.title,
        refreshPage: true,
        ...(gone !== 'status' && { orderStatus: STATUS_CODE[order.stage] }),
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
  words: keyof EventsOfWords;
  /** Primary and secondary code; the two oldest events of an order have no primary one. */
  code: [primary: string | null, secondary: string];
  stage: string | null;
}

type EventsOfWords = {
  [K in keyof Words['tracking'] as Words['tracking'][K] extends string ? never : K]: Words['tracking'][K];
};

/** Days after shipping at which a parcel usually shows up. */
const JOURNEY: [days: number, words: keyof EventsOfWords, code: [string, string], stage: string][] = [
  [0, 'collected', ['AE_PICK_UP_SUCCESS', 'AE_PICK_UP_SUCCESS'], '1100'],
  [1, 'leftOrigin', ['AE_SC_OUTBOUND_SUCCESS', 'AE_SC_OUTBOUND_SUCCESS'], '1200'],
  [3, 'leavingCountry', ['AE_LH_DEPART', 'AE_LH_DEPART_SUCCESS'], '1400'],
  [6, 'atAirport', ['AE_LH_ARRIVE', 'AE_LH_ARRIVE_SUCCESS'], '1400'],
  [8, 'customs', ['AE_CC_IM_SUCCESS', 'AE_CC_IM_SUCCESS'], '1600'],
  [10, 'leftFacility', ['AE_GTMS_SC_DEPART', 'AE_GTMS_SC_DEPART'], '1700'],
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
  const events: TrackingEvent[] = [
    { at: placed, words: 'created', code: [null, 'AE_ORDER_PLACED'], stage: null },
  ];
  if (paid) events.push({ at: paid, words: 'preparing', code: [null, 'AE_ORDER_PAID'], stage: null });
  for (const [days, words, code, stage] of JOURNEY) {
    const at = shipped && shipped + days * DAY;
    if (at && at <= end) events.push({ at, words, code, stage });
  }
  if (delivered) {
    const code: TrackingEvent['code'] = ['AE_GTMS_SIGNED', 'AE_GTMS_SIGNED'];
    events.push({ at: delivered, words: 'delivered', code, stage: '1700' });
  }
  return events.reverse();
}

function etaInfo(order: StandInOrder, delivered: number | null, options: PayloadOptions): JsonMap | null {
  const print = printOf(options);
  const { tracking } = wordsOf(options);
  const heading = (words: string) => `<span style="color: #191919;"><strong>${words}</strong></span>`;
  if (delivered) {
    const day = printDayOfEvent(wallClock(delivered, zoneOf(options)), print);
    return {
      beginEtaTime: delivered,
      endEtaTime: delivered,
      etaSceneCode: 'REAL_DELIVERY',
      etaTimeStamp: delivered,
      etaTimeText: day,
      // A full-width colon, as the site prints it.
      etaTitleRichText: heading(`${tracking.deliveredOn}：${day}`),
    };
  }
  if (!order.estimated) return null;
  const { from, to } = order.estimated;
  const dotted = order.estimateTitle === 'Delivery';
  const title = dotted ? tracking.delivery : tracking.estimated;
  const span = printSpan(from, to, dotted, print);
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
  const words = wordsOf(options);
  const promised = deliveryPromises(order, order.trackingProtectionDay ?? order.protectionDay, options);
  const parcels = parcelsOf(order).map(({ lineIndexes, delivered, mailNo }, i): JsonMap => {
    const items = lineIndexes.flatMap((index) => order.lines[index] ?? []);
    const eta = etaInfo(order, delivered, options);
    return {
      blockMailNo: false,
      detailList: eventsOf(order, delivered, options.now).map((event) => ({
        ...(event.stage && { fulfillStage: event.stage }),
        skipRiskControl: event.stage !== null,
        time: event.at,
        ...(event.stage && { timeText: printEvent(wallClock(event.at, zone), printOf(options)) }),
        trackingDetailDesc: words.tracking[event.words][1],
        trackingName: words.tracking[event.words][0],
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
            fdStatusDesc: words.promises.protection,
            fdTitle: words.promises.fast,
          },
        }),
        isTrackingV2: true,
        logisticsReceiverInfo: {
          address: PRIVATE.street,
          address2: PRIVATE.street2,
          city: PRIVATE.city,
          contactName: PRIVATE.name,
          country: words.tracking.country,
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
              itemUnitPrice: {
                currency: order.currency,
                formatMoney: moneyOf(order, line.priceText, printOf(options)),
              },
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
