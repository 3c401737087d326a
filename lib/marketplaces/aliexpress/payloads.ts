import type { Day, When } from '../../domain/instant';
import { collect } from '../collector';
import { type Found, findDay, findDays, findDaysWithoutYear } from '../dates';
import { parseMoney } from '../money';
import { digits, line, number, object, objects } from '../text';
import type { PageRequest, Read } from '../types';
import { findRefundNode } from './promises';
import {
  type Context,
  epochOf,
  eventText,
  guessStatus,
  isDayFirst,
  moment,
  orderId,
  orderLink,
  ownUrl,
  sayDay,
  sayNotes,
  sayPromises,
  whenOf,
  wordsOfPage,
  zoneOf,
} from './say';
import { readStatus } from './status';
import { isArrived } from './words/recognise';

/** One article, as list and detail give it alike. Returns its id. */
function sayLine(
  { out }: Context,
  order: string,
  article: Record<string, unknown>,
  currency: unknown,
): string | undefined {
  const product = digits(article.productId) ?? undefined;
  const sku = digits(article.skuId) ?? undefined;
  const id =
    digits(article.orderLineId, 8) ?? (sku ? `sku:${sku}` : product ? `product:${product}` : undefined);
  if (!id) {
    out.problem({ code: 'missing', order, field: 'line' });
    return undefined;
  }
  const title = line(article.itemTitle);
  // Which of the document's articles it is cannot be told for sure.
  if (!title || !product) out.problem({ code: 'missing', order, field: 'line' });
  out.say(order, 'title', title || null, id);
  const quantity = number(article.quantity);
  if (quantity && quantity >= 1 && quantity <= 100_000) out.say(order, 'quantity', Math.floor(quantity), id);
  out.say(
    order,
    'price',
    parseMoney(article.itemPriceText, article.currencyCode ?? currency, article.formatPriceInfo),
    id,
  );
  const variant = objects(article.skuAttrs, 20)
    .map((attribute) => line(attribute.text, 60))
    .filter(Boolean)
    .join(', ');
  out.say(order, 'variant', variant.slice(0, 200) || null, id);
  const url = ownUrl(article.itemDetailUrl);
  const image = ownUrl(article.itemImgUrl);
  if (product || sku || url || image) {
    const value = {
      ...(product && { id: product }),
      ...(sku && { sku }),
      ...(url && { url }),
      ...(image && { image }),
    };
    out.say(order, 'product', value, id);
  }
  return id;
}

/** One part of an answer: what it carries, and what it is called. */
interface Component {
  fields: Record<string, unknown>;
  tag: unknown;
  id: unknown;
}

/** The components of an answer, in the order in which the page shows them; their map has none. */
function components(json: Record<string, unknown>): Component[] {
  const data = object(json.data);
  const map = object(data.data);
  const structure = object(object(data.hierarchy).structure);
  const shown = Object.values(structure)
    .flatMap((names) => (Array.isArray(names) ? names : []))
    .filter((name): name is string => typeof name === 'string' && Object.hasOwn(map, name));
  const names = [...new Set([...shown, ...Object.keys(map)])].slice(0, 1000);
  return names.flatMap((name) => {
    const { fields, tag, id } = object(map[name]);
    const [, kind, number] = /^(\w+?)_(?:\w*-)?(\d+)$/.exec(name.slice(0, 200)) ?? [];
    return fields ? [{ fields: object(fields), tag: tag ?? kind, id: id ?? number }] : [];
  });
}

/** Objects of one answer that are looked at where its frame has changed; a real one has some hundreds. */
const MOST_OBJECTS = 20_000;

/** Every object of an answer, outer ones first: what they are is told by what they carry, wherever they stand. */
function everything(json: unknown): Component[] {
  const found: Component[] = [];
  let level: unknown[] = [json];
  let count = 0;
  for (let depth = 0; depth < 16 && level.length; depth++) {
    const inner: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null || count++ > MOST_OBJECTS) continue;
      if (!Array.isArray(value)) found.push({ fields: object(value), tag: undefined, id: undefined });
      for (const one of Object.values(value)) if (typeof one === 'object') inner.push(one);
    }
    level = inner;
  }
  return found;
}

/** What cards of the list carry; two of it tell one. */
const CARD_FIELDS = [
  ...(['orderId', 'orderDateText', 'statusText', 'orderDetailUrl', 'orderLines'] as const),
  ...(['totalPriceText', 'storeName', 'buttons'] as const),
];

const isCard = ({ fields, tag }: Component) =>
  tag === 'pc_om_list_order' || CARD_FIELDS.filter((name) => name in fields).length > 1;

/** The order of a card: as it says, else by whatever else names one, where all of that agrees. */
function orderOfCard({ fields, id }: Component): string | null {
  const said = orderId(fields.orderId);
  if (said) return said;
  const link = /[?&]orderId=(\d+)/.exec(line(fields.orderDetailUrl, 500))?.[1];
  const others = [object(object(fields.utParams).args).orderId, link, id].flatMap(
    (one) => orderId(one) ?? [],
  );
  const [only, other] = new Set(others);
  return other ? null : (only ?? null);
}

function readList(json: Record<string, unknown>, general: Context) {
  const { out } = general;
  const all = components(json);
  const known = all.filter(isCard);
  const isBody = all.some(({ fields, tag }) => 'hasMore' in fields || tag === 'pc_om_list_body');
  // Outside its frame only what names its order: articles carry some of the same fields.
  const cards =
    known.length || isBody ? known : everything(json).filter((one) => isCard(one) && 'orderId' in one.fields);
  const worded = cards.map(({ fields }) => ({
    text: fields.statusText,
    status: statusOfCard(fields).value?.status ?? null,
  }));
  const context: Context = { ...general, statusBy: wordsOfPage(worded) };
  for (const card of cards) {
    const order = orderOfCard(card);
    if (order) readCard(order, card.fields, context);
    else out.problem({ code: 'missing', field: 'order' });
  }
  if (cards.length && cards !== known) out.won('order', 'structure');
  if (!out.done().orders.length && !isBody) out.problem({ code: 'changed' });
}

/** What a card's fields say of its status, and the types of its buttons. */
function statusOfCard(fields: Record<string, unknown>) {
  const buttons = objects(fields.buttons, 30).map((button) => line(button.type, 40));
  const code = object(object(fields.utParams).args).orderStatus;
  return { buttons, ...readStatus(code, buttons, fields.statusText, { place: true }) };
}

function readCard(order: string, fields: Record<string, unknown>, context: Context) {
  const { out } = context;
  out.order(order);
  out.say(order, 'link', orderLink(order, fields.orderDetailUrl));
  const { buttons, value, doubt, won, candidates } = statusOfCard(fields);
  // Orders on their way have a button that confirms the receipt (2026-09), or one that shows where the parcel is.
  const moves = buttons.includes('TRACKING');
  const unsent = buttons.length > 0 && !moves;
  const guess = value === null && guessStatus(context, order, fields.statusText, candidates, unsent, moves);
  out.say(order, 'status', value);
  if (won) out.won('status', won);
  if (doubt && !guess) out.problem({ ...doubt, order, field: 'status' });
  if (fields.orderDateText) sayDay(context, order, 'placed', fields.orderDateText);
  else out.problem({ code: 'missing', order, field: 'placed' });
  out.say(order, 'total', parseMoney(fields.totalPriceText, fields.currencyCode, fields.formatPriceInfo));
  out.say(order, 'seller', line(fields.storeName, 120) || null);
  if (buttons.length) out.say(order, 'confirmable', buttons.includes('CONFIRM_GOODS'));
  const articles = objects(fields.orderLines, 200);
  const count = number(fields.orderLineSize) ?? articles.length;
  if (count >= 1) out.say(order, 'lineCount', Math.floor(count));
  if (articles.length && count > articles.length) out.problem({ code: 'missing', order, field: 'line' });
  for (const article of articles) sayLine(context, order, article, fields.currencyCode);
  const notes = objects(object(fields.exposeInfo).itemList, 20)
    .flatMap((item) => objects(item.detailList, 20))
    .map((detail) => line(detail.title, 200));
  sayNotes(context, order, notes, fields.currencyCode);
}

/** What parts of an order's own page carry; one of it tells that the frame is as it was. */
const DETAIL_FIELDS = [
  'orderCreatTime',
  'payTime',
  'reminder',
  'productVOList',
  'totalPrice',
  'paymentMethod',
];

function readDetail(json: Record<string, unknown>, context: Context, request: PageRequest | undefined) {
  const { out } = context;
  const framed = components(json);
  const parts = framed.some(({ fields }) => DETAIL_FIELDS.some((name) => name in fields))
    ? framed
    : everything(json);
  const all = parts.map(({ fields }) => fields);
  const having = (...keys: string[]) => all.filter((fields) => keys.some((key) => key in fields));
  const order = [
    ...having('tradeOrderId').map((f) => f.tradeOrderId),
    ...having('orderId').map((f) => f.orderId),
  ]
    .concat(request?.tradeOrderId)
    .map(orderId)
    .find((id) => id !== null);
  if (!order) {
    out.problem({ code: 'changed' });
    return;
  }
  out.order(order);
  out.say(order, 'link', orderLink(order, undefined));

  const articles = having('productVOList').flatMap((fields) => objects(fields.productVOList, 200));
  const isHead = ({ fields, tag }: Component) =>
    'title' in fields && (tag === 'detail_order_status_block' || 'orderId' in fields || 'reminder' in fields);
  const head = parts.find(isHead)?.fields ?? {};
  const [info] = having('orderCreatTime', 'payTime', 'paymentMethod');
  const buttons = objects(head.buttonVOList, 30).map((button) => line(button.type, 40));
  const { value, doubt, won, candidates } = readStatus(
    object(object(json.data).global).orderStatus,
    buttons,
    head.title,
    { place: true, shipped: Boolean(info?.orderShipTime) },
  );
  // Paid, and not sent: an order's own page has the day of each step that was done, and a way to follow what was sent.
  const moves = buttons.includes('TRACKING') || Boolean(info?.orderEndTime);
  const unsent = Boolean(info?.orderCreatTime && info.payTime && !moves);
  const guess = value ? null : guessStatus(context, order, head.title, candidates, unsent, moves);
  out.say(order, 'status', value);
  if (won) out.won('status', won);
  if (doubt && !guess) out.problem({ ...doubt, order, field: 'status' });

  if (!info) out.problem({ code: 'missing', order, field: 'placed' });
  else {
    if (info.orderCreatTime) sayDay(context, order, 'placed', info.orderCreatTime);
    else out.problem({ code: 'missing', order, field: 'placed' });
    sayDay(context, order, 'paid', info.payTime);
    sayDay(context, order, 'shipped', info.orderShipTime);
    // The same row tells when a cancelled order was closed.
    if (value?.status === 'completed') sayDay(context, order, 'completed', info.orderEndTime);
    out.say(order, 'payment', line(info.paymentMethod, 80) || null);
    const country = line(object(info.addressVO).countryCode, 2);
    out.say(order, 'country', /^[A-Z]{2}$/.test(country) ? country : null);
  }
  const nodes = having('nodes')
    .flatMap((fields) => objects(fields.nodes, 20))
    .map((node) => ({ text: line(node.text, 60), time: line(node.time, 120) }));
  const node = findRefundNode(nodes, context);
  const status = value?.status ?? guess;
  for (const fields of having('reminder').slice(0, 5)) {
    sayPromises(context, order, fields.reminder, { kind: 'reminder', status });
  }
  const services = all.flatMap((fields) => objects(fields.data, 20)).slice(0, 40);
  for (const { content } of services) {
    sayPromises(context, order, content, { kind: 'service', ...(node.day && { refundDay: node.day }) });
  }
  // The progress bar repeats the date without its sentence. Where both stand, the sentence is what the page promises.
  const sentence = out
    .done()
    .observations.some((observation) => observation.field === 'promise:not-received:day');
  if (!sentence) {
    for (const { field, value, won } of node.promises) {
      out.say(order, field, value as never);
      out.won('promise', won);
    }
    for (const detail of node.guessed) out.problem({ code: 'guessed', order, field: 'promise', detail });
  }

  const [price] = having('totalPrice');
  const total = object(price?.totalPrice);
  out.say(order, 'total', parseMoney(total.value, total.currencyCode, total.formatPriceInfo));
  const [seller] = having('sellerVO');
  out.say(order, 'seller', line(object(seller?.sellerVO).sellerName, 120) || null);
  if (articles.length) out.say(order, 'lineCount', articles.length);
  for (const article of articles) {
    const id = sayLine(context, order, article, total.currencyCode);
    const buttons = objects(article.buttonVOS, 30).map((button) => line(button.type, 40));
    if (id && buttons.length) out.say(order, 'disputable', buttons.includes('OPEN_DISPUTE'), id);
  }
  // Of several articles the one that is expected last.
  const estimates = articles
    .map((article) => line(object(article.etaAndTrack).expectDeliveryDateTitle, 120))
    .flatMap((eta) => (isArrived(eta) ? [] : (findDay(eta, context.dayFirst) ?? [])));
  const [last] = estimates.sort((a, b) => (a.day < b.day ? 1 : -1));
  const dayOf = (day: Day, { printed }: Found) => whenOf({ day, printed }, context);
  if (last?.span && last.last)
    out.say(order, 'estimated', { from: dayOf(last.day, last), to: dayOf(last.last, last) });
  else if (last) out.say(order, 'estimated', { to: whenOf(last, context) });
  // Of two readings, as the document's.
  if (last?.last && !last.span)
    out.problem({ code: 'guessed', order, field: 'estimated', detail: last.printed });
  const parcels = having('packageInfoList').flatMap((fields) => objects(fields.packageInfoList, 20));
  const tracking = parcels.map((parcel) => line(parcel.trackingNumber, 60)).filter(Boolean);
  if (tracking.length) out.say(order, 'tracking', { numbers: [...new Set(tracking)] });
}

/** Of the promises of a parcel's page the one with a day and without money: the day on which money comes back. */
function refundDayOf(texts: readonly unknown[], { dayFirst }: Context): string | undefined {
  const days = texts.flatMap((text) => {
    const sentence = line(text, 400);
    const found = findDays(sentence, dayFirst);
    const rest = found.reduce((left, { printed }) => left.replace(printed, ' '), sentence);
    return found.length === 1 && !/\d/.test(rest) ? (found[0]?.day ?? []) : [];
  });
  return days.length === 1 ? days[0] : undefined;
}

/** The parcel has arrived: what carriers' events are called is data of the page, this code is not (seen 2026-08). */
const SIGNED = /^AE_GTMS_SIGNED/;

function readTracking(json: Record<string, unknown>, context: Context, request: PageRequest | undefined) {
  const { out } = context;
  const module = object(object(json.data).module);
  const order = orderId(request?.tradeOrderId);
  const parcels = objects(module.trackingDetailLineList, 50);
  const promises = object(module.fastDeliveryInfoDTO).fdContentList;
  if (!parcels.length && !Array.isArray(promises)) out.problem({ code: 'changed' });
  if (!order) {
    // The answer does not repeat which order it is about; the request and the page's address do.
    out.problem({ code: 'missing', field: 'order' });
    return;
  }
  out.order(order);
  out.say(order, 'link', orderLink(order, undefined));
  const texts = Array.isArray(promises) ? promises.slice(0, 20) : [];
  const refundDay = refundDayOf(texts, context);
  for (const text of texts) {
    sayPromises(context, order, text, { kind: 'commitment', ...(refundDay && { refundDay }) });
  }
  if (!parcels.length) return;

  const numbers = parcels.map((parcel) => line(parcel.mailNo || parcel.originMailNo, 60)).filter(Boolean);
  const carrier = line(parcels[0]?.logisticsCarrierName, 80);
  if (numbers.length || carrier) {
    out.say(order, 'tracking', { numbers: [...new Set(numbers)].slice(0, 20), ...(carrier && { carrier }) });
  }

  const arrivals = parcels.map((parcel) => arrivalOf(order, parcel, context));
  const known = arrivals.filter((when) => when !== null);
  if (known.length === parcels.length) {
    const rough = (when: When) => ('at' in when ? when.at : Date.parse(when.day));
    out.say(order, 'delivered', known.sort((a, b) => rough(a) - rough(b))[0]);
  } else {
    parcels.forEach((parcel, index) => {
      for (const article of objects(parcel.packageItemList, 100)) {
        const sku = digits(article.skuId);
        if (sku) out.say(order, 'delivered', arrivals[index], `sku:${sku}`);
      }
    });
  }

  const events = parcels.flatMap((parcel) => objects(parcel.detailList, 200).slice(0, 1));
  const [last] = events.sort((a, b) => (number(b.time) ?? 0) - (number(a.time) ?? 0));
  const text = eventText(last?.trackingDetailDesc, last?.trackingName);
  const when = last && moment(context, order, 'lastEvent', last.time, last.timeText);
  if (last && text && when) {
    const code = line(last.trackingPrimaryCode, 60);
    out.say(order, 'lastEvent', { ...(code && { code }), text, when });
  }

  for (const parcel of parcels) {
    const eta = object(parcel.etaInfo);
    if (!/ETA$/.test(line(eta.etaSceneCode, 60))) continue;
    const near = number(eta.endEtaTime) ?? context.now;
    const days = findDaysWithoutYear(line(eta.etaTimeText, 60), near, context.dayFirst);
    const zones = context.zones && { zones: context.zones };
    if (days) {
      out.say(order, 'estimated', { from: { day: days.from, ...zones }, to: { day: days.to, ...zones } });
      break;
    }
  }
}

/** When one parcel was delivered: by the code of an event, else by the kind of its estimate; null while it was not. */
function arrivalOf(order: string, parcel: Record<string, unknown>, context: Context): When | null {
  const signed = objects(parcel.detailList, 200).find(
    (event) =>
      SIGNED.test(line(event.trackingPrimaryCode, 60)) || SIGNED.test(line(event.trackingSecondCode, 60)),
  );
  if (signed) return moment(context, order, 'delivered', signed.time, signed.timeText);
  const eta = object(parcel.etaInfo);
  if (line(eta.etaSceneCode, 60) !== 'REAL_DELIVERY') return null;
  return moment(context, order, 'delivered', eta.endEtaTime, eta.etaTimeText);
}

const HOUR = 3_600_000;

/** `reverseStatus` of finished cases. Seen 2026-08; 2 and 3 are open by what exporters ask for (aliexpress-pages.md §3.4). */
const CASE_STATES = new Map<string, 'open' | 'ended'>([
  ['2', 'open'],
  ['3', 'open'],
  ['4', 'ended'],
]);

/** A time of the refund list, exact where its epoch ms and its text agree, which is printed in UTC-8 (five rows compared). */
function caseMoment(ms: unknown, text: unknown): When | null {
  const printed = line(text, 30);
  const at = epochOf(ms);
  const wall = Date.parse(`${printed.replace(' ', 'T')}-08:00`);
  if (at !== null && (!printed || Math.abs(at - wall) <= HOUR)) return { at, ...(printed && { printed }) };
  const found = findDay(printed);
  return found && { ...whenOf(found, { zones: ['-08:00'] }), printed };
}

function readCases(json: Record<string, unknown>, context: Context) {
  const { out } = context;
  const module = object(object(json.data).module);
  if (!Array.isArray(module.items)) {
    out.problem({ code: 'changed' });
    return;
  }
  const items = objects(module.items, 200);
  if (items.some((item) => !Array.isArray(item.reverseOrderLines)))
    out.problem({ code: 'missing', field: 'case' });
  for (const row of items.flatMap((item) => objects(item.reverseOrderLines, 50))) {
    const order = orderId(row.tradeOrderId);
    const id = digits(row.reverseOrderLineId) ?? digits(row.reverseOrderId);
    if (!order || !id) {
      out.problem({ code: 'missing', field: 'case' });
      continue;
    }
    out.order(order);
    const code = line(row.reverseStatus, 20);
    const link = objects(row.buttonDTOList, 20).find((button) => button.type === 'view_details')?.detailUrl;
    const article = digits(row.tradeOrderLineId, 8);
    const opened = caseMoment(row.gmtCreate, row.gmtCreateFormat);
    const changed = caseMoment(row.gmtModified, row.gmtModifiedFormat);
    const url = ownUrl(link);
    const state = CASE_STATES.get(code) ?? 'unknown';
    if (state === 'unknown') out.problem({ code: 'unreadable', order, field: 'case', detail: code });
    out.say(order, `case:${id}`, {
      id,
      state,
      ...(article && { line: article }),
      ...(code && { code }),
      ...(opened && { opened }),
      ...(changed && { changed }),
      ...(url && { link: url }),
    });
  }
}

/** The statuses of an answer, as printed: what language it is in. */
const wordsOf = (answer: Record<string, unknown>): unknown[] =>
  components(answer).flatMap(({ fields }) => [fields.statusText, fields.title]);

/** Which page an API's answer belongs to. Names in lower case, as they stand in the request's address. */
const APIS = {
  'mtop.aliexpress.trade.buyer.order.list': 'list',
  'mtop.aliexpress.trade.buyer.order.detail': 'detail',
  'mtop.ae.ld.querydetail': 'tracking',
  'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer': 'dispute',
} as const;

/** Why there is no data, by the codes of an answer (aliexpress-pages.md §3; RGV587 comes with its bot check). */
function refusalOf(codes: string): 'logged-out' | 'captcha' | 'refused' {
  if (/USER_VALIDATE|RGV587/.test(codes)) return 'captcha';
  // A token that has run out is renewed by the page itself; where it is not, its cookies are gone, the log-in with them.
  return /SESSION_EXPIRED|SYS_TOKEN_|NEED_LOGIN/.test(codes) ? 'logged-out' : 'refused';
}

/** What an answer of AliExpress' own API says, `now` in epoch ms. Null for an API that is not read. Never throws. */
export function readPayload(api: string, json: unknown, now: number, request?: PageRequest): Read | null {
  const name = api.toLowerCase();
  if (!Object.hasOwn(APIS, name)) return null;
  const page = APIS[name as keyof typeof APIS];
  const out = collect('aliexpress', page, 'payload', now);
  const answer = object(json);
  const ret = (Array.isArray(answer.ret) ? answer.ret : []).filter((one) => typeof one === 'string');
  if (ret[0] !== undefined && !ret[0].startsWith('SUCCESS')) {
    out.problem({ code: refusalOf(ret.join(' ')), detail: line(ret[0].split('::')[0], 80) });
    return out.done();
  }
  const context: Context = {
    now,
    zones: zoneOf(request),
    out,
    dayFirst: isDayFirst(wordsOf(answer), request),
  };
  if (page === 'list') readList(answer, context);
  else if (page === 'detail') readDetail(answer, context, request);
  else if (page === 'tracking') readTracking(answer, context, request);
  else readCases(answer, context);
  return out.done();
}
