import type { Page, ProblemCode } from '../../domain/schema';
import { type Filler, fill, find, runs, runsWith, shownText, type Ways } from '../dom';
import {
  cardAround,
  cardsAround,
  GOODS_LINK,
  isNear,
  MOST_ARTICLES,
  NO_TEXT,
  PERSONAL,
  putGoods,
  putProduct,
  putRuns,
} from '../structure';
import type { Card } from '../types';

/**
 * Where AliExpress' pages show what: places only, texts are made sense of in sheets.ts. Newest ways first; seen.ts has
 * the month in which each was last seen.
 */

/** Beginnings that most names share: bytes count in pages. */
const ITEM = '.order-item-';
const PL = '[data-pl="order_item_';
const DET = '.order-detail-';
const INFO = '[class*="logistic-info-v2--';
const GOODS = 'a[href*="/item/"]';

const LIST = {
  status: [`${ITEM}header-status-text`, `${PL}header_status"]`, `${ITEM}header-status`],
  info: [`${ITEM}header-right-info > *`, `${PL}header_info"] > *`],
  seller: [`${PL}store_name"]`, `${ITEM}store-name`],
  article: [`${ITEM}content-info`],
  title: [`${PL}content_info_name"]`, `${ITEM}content-info-name`],
  variant: [`${ITEM}content-info-sku`],
  price: [
    `${ITEM}content-info-number [class*="es--wrap"]`,
    `${ITEM}content-info-number > :not(${ITEM}content-info-number-quantity)`,
  ],
  quantity: [`${ITEM}content-info-number-quantity`],
  thumbnails: [`${ITEM}content-img-list`],
  total: [`${PL}content_price_total"]`, `${ITEM}content-opt-price-total`, `${ITEM}content-opt-price`],
  note: ['.expose-info-item-title'],
  button: [`${ITEM}btn`],
  beside: [`${ITEM}header-status`],
} as const satisfies Record<string, Ways>;

const DETAIL = {
  status: ['.order-status .order-block-title', '.order-block-title'],
  place: ['.order-status'],
  info: [`${DET}order-info .info-row`, '.info-row'],
  article: [`${DET}item-content-wrap`, `${DET}item-content`],
  title: ['.item-title'],
  variant: ['.item-sku-attr'],
  price: ['.item-price [class*="es--wrap"]', '.item-price > :not(.item-price-quantity)'],
  quantity: ['.item-price-quantity'],
  button: ['button, .comet-btn'],
  seller: [`${DET}item-store .store-name`],
  estimate: [`${DET}item-track-eta-text`, '.expect-date > .order-gray'],
  parcel: [`${DET}item-track-info-title`, 'a[href*="/p/tracking/"] > :first-child'],
  number: ['.copy-track-num[data-clipboard-text]'],
  total: [
    '.order-price .bold-font [data-pl="order_price_item_value"]',
    '.order-price .order-price-item.bold-font',
  ],
} as const satisfies Record<string, Ways>;

/** Names on the tracking page end in hashes, which change; their beginnings have been the same since 2024. */
const TRACKING = {
  arrival: ['[class*="arrival-time-v2--title"]'],
  node: [`${INFO}node--"]`, `${INFO}node_"]`],
  nodeTitle: [`${INFO}nodeTitle"]`],
  nodeText: [`${INFO}nodeDesc"]`],
  nodeTime: [`${INFO}nodeTime"]`],
  number: [`${INFO}mailNoValue"]`, `${INFO}mailNo--"]`],
  carrier: [`${INFO}carrierValue"]`],
  parcel: ['[class*="tab-list-v2--tab--"]', '[class*="-tab--"], [class*="-tab_"], [role="tab"]'],
} as const satisfies Record<string, Ways>;

/** The selectors by page, for the test that holds every one of them to a day. */
export const ways: Record<string, Record<string, Ways>> = { list: LIST, detail: DETAIL, tracking: TRACKING };

/** What AliExpress itself says below the status (2026-09). */
const REMINDER = '.order-status-content';
/** Whom and where the parcel goes: never read. */
export const PRIVATE =
  '.contact-info, .expand-info > :not(.info-row), [class*="shippingTo"], [class*="recevier"], [class*="receiver"], [class*="ddress"]';
/** Read on its own, or no text of the page. */
const OTHERS = `.info-row, button, ${NO_TEXT}`;
/** Words of sellers and carriers, who may write there whatever they like: articles, shops, what happened to a parcel. */
const OTHERS_WORDS =
  '.order-detail-item-content-wrap, .order-detail-item-content, .order-detail-item-store, .order-detail-item-track, [class*="logistic-info-v2--track"], [class*="package-items-v2"], a[href*="/item/"], a[href*="/store/"]';

/** The order's own page. Links to messages, help and reviews carry an order id as well and are not it (§0.6). */
const DETAIL_LINK = 'a[href*="detail.html"][href*="orderId="]';
const TRACKING_LINK = 'a[href*="/p/tracking/"][href*="tradeOrderId="]';
/** Signs that nobody sees may stand between its digits. */
const ORDER_NUMBER = /(?<!\d)(?:\d[\u200b-\u206f]*){15,19}(?!\d)/;
const ORDER_NUMBERS = new RegExp(ORDER_NUMBER, 'g');
const numbersOf = (text: string): string[] =>
  (text.match(ORDER_NUMBERS) ?? []).map((number) => number.replace(/\D/g, ''));

/** `/p/order/detail.html?orderId=`, `/p/tracking/index.html?tradeOrderId=`, wherever the number stands among the others. */
const ORDER_ADDRESS =
  /^https?:\/\/(?:[\w-]+\.)*aliexpress\.(?:com|us)\/p\/(?:order\/detail\.html\?(?:[^#]*&)?orderId|tracking\/index\.html\?(?:[^#]*&)?tradeOrderId)=(\d{12,22})(?:[&#]|$)/;

/** The order that an address is about; null for any other. By one pattern: a list has hundreds of links. */
export function orderIn(href: string | null, base: string): string | null {
  if (!href) return null;
  const whole = /^https?:/.test(href) || !URL.canParse(href, base) ? href : new URL(href, base).href;
  return ORDER_ADDRESS.exec(whole)?.[1] ?? null;
}

/** The orders that the links in an element, or the element itself, lead to: to their own pages, else to their parcels'. */
function linkedOrders(element: Element, base: string): string[] {
  const found = new Set<string>();
  for (const css of [DETAIL_LINK, TRACKING_LINK]) {
    for (const link of element.matches(css) ? [element] : element.querySelectorAll(css)) {
      const order = orderIn(link.getAttribute('href'), base);
      if (order) found.add(order);
      // So many that it is no card.
      if (found.size > 9) break;
    }
    if (found.size) break;
  }
  return [...found];
}

/** The elements that show one order each. On the mobile layout the card is itself the link. */
export function cards(doc: Document, page: Page): ArrayLike<Element> {
  if (page !== 'list') {
    // The application's own root: what changes beside it (advertisements, chat) is no reason to read again.
    const root = doc.getElementById('root') ?? doc.body;
    return page === 'dispute' || !root ? [] : [root];
  }
  // 2022 to 2026-09; a live collection, which the browser keeps.
  const known = doc.getElementsByClassName('order-item');
  const links = doc.querySelectorAll(DETAIL_LINK);
  const inside = doc.querySelectorAll(`.order-item ${DETAIL_LINK}, .order-item${DETAIL_LINK.slice(1)}`);
  /** Cards beside them, or beside what is around them, that are called otherwise, and have no link. */
  const beside = (cards: ArrayLike<Element>) => {
    const held = new Set(Array.from(cards));
    const found: Element[] = [];
    const [first] = held;
    for (let up = first?.parentElement; up && up !== doc.body; up = up.parentElement) {
      for (const one of up.children) {
        if (one.contains(first as Element) || held.has(one) || !ORDER_NUMBER.test(one.textContent ?? ''))
          continue;
        if (![...held].some((card) => one.contains(card))) found.push(one);
      }
    }
    return found;
  };
  if (known.length && inside.length === links.length) {
    const others = beside(known);
    return others.length ? [...known, ...others] : known;
  }
  const orderOf = (href: string | null) => orderIn(href, doc.baseURI);
  const held = new Set(Array.from(inside, (link) => orderOf(link.getAttribute('href'))));
  const loose = Array.from(links).filter(
    (link) => !link.closest('.order-item') && !held.has(orderOf(link.getAttribute('href'))),
  );
  if (links.length) {
    // One that has lost its link is told by its number alone.
    const named = loose.length
      ? Array.from(known).filter((card) => ORDER_NUMBER.test(card.textContent ?? ''))
      : [];
    const found = [...known, ...cardsAround(loose, DETAIL_LINK, orderOf, undefined, named)];
    return [...found, ...beside(found)];
  }
  // Neither names nor links: around the numbers that stand there.
  const root = doc.getElementById('root') ?? doc.body;
  // A number's digits may stand in several nodes.
  const numbers = root ? runsWith(root, /\d{4}/, ORDER_NUMBER, NO_TEXT).found : [];
  const several = (element: Element) => new Set(numbersIn(element)).size > 1;
  return [...new Set(numbers.map(({ element }) => cardAround(element, several)))];
}

/** The order numbers in the texts of some elements. */
const numbersAmong = (elements: ArrayLike<Element>): string[] =>
  Array.from(elements).flatMap((one) => numbersOf(shownText(one)));

/** The status, and what stands in its place one by one: something else may stand beside it. */
function putStatus(out: Filler, ways: Ways): Element | null {
  const [place = null] = Array.from(out.need('status', ways));
  const texts = place?.childElementCount ? runs(place, (one) => one.matches(NO_TEXT), true, 9) : [];
  if (texts.length > 1) for (const { text } of texts) out.put('status', text);
  return place;
}

/** Those that hold no other of them. */
const innermost = (elements: ArrayLike<Element>): Element[] =>
  Array.from(elements).filter((one, _, all) => !all.some((other) => other !== one && one.contains(other)));

/** "x2": how many of an article were bought. */
const QUANTITY = /^[x×]\s?\d{1,5}$/i;
const quantitiesIn = (element: Element) => runsWith(element, /^\s*[x×]/i, QUANTITY, NO_TEXT).found;

/** How many were bought, by its name, or else by how it looks. */
function putQuantity(out: Filler, ways: Ways, article: Element, line: number): void {
  if (!out.maybe('quantity', ways, article, line).length)
    out.put('quantity', quantitiesIn(article)[0]?.text, line);
}

/** Stands for an element that is no card. */
const NO_CARD: Card = { sheet: { order: null, printed: [], missing: [] }, anchor: null, sure: true };

function listCard(element: Element, base: string): Card {
  const linked = linkedOrders(element, base);
  const outer = element.parentElement?.closest('.order-item');
  // A card within a card is the same one, unless that one holds several orders.
  if (outer && linkedOrders(outer, base).length < 2) return NO_CARD;
  if (linked.length > 1 && element.querySelector('.order-item')) return NO_CARD;
  const printed = numbersAmong(find(element, LIST.info, true));
  // Of several the one whose number stands there; advertisements link to orders, too.
  const named = linked.length > 1 ? linked.filter((one) => printed.includes(one)) : [];
  const [only, second] = linked.length > 1 ? named : linked.length ? linked : new Set(printed);
  const order = (!second && only) || null;
  // Neither link nor name: whether it is an order's is told by the words before it.
  const bare = order || linked.length ? [] : [...new Set(numbersIn(element))];
  const out = fill(element, order ?? (bare.length === 1 ? (bare[0] as string) : null));
  if (bare.length) out.sheet.won = { order: -1 };
  putStatus(out, LIST.status);
  out.need('info', LIST.info);
  out.maybe('seller', LIST.seller);
  const [thumbnails] = Array.from(find(element, LIST.thumbnails));
  const known = find(element, LIST.article);
  // A title alone has its article around it.
  const articles = known.length
    ? innermost(known)
    : Array.from(find(element, LIST.title), (title) => title.parentElement ?? title);
  if (articles.length > MOST_ARTICLES) out.sheet.missing.push('line');
  for (let i = 0; i < articles.length && i < MOST_ARTICLES; i++) {
    const article = articles[i] as Element;
    const titles = out.maybe('title', LIST.title, article, i);
    if (!titles.length && !thumbnails) out.sheet.missing.push('line');
    out.maybe('variant', LIST.variant, article, i);
    out.maybe('price', LIST.price, article, i);
    putQuantity(out, LIST.quantity, article, i);
    putProduct(out, article, i);
  }
  // An order of several articles shows their pictures, and no titles.
  if (thumbnails) out.put('thumbnails', String(thumbnails.childElementCount));
  else if (!articles.length && !putGoods(out, element)) out.sheet.missing.push('line');
  out.need('total', LIST.total);
  out.maybe('note', LIST.note);
  out.maybe('button', LIST.button);
  if (out.sheet.missing.length) putRuns(out, element, `${NO_TEXT}, ${GOODS_LINK}`);
  // A skeleton that is still to be filled misses nothing.
  if (!order && !out.sheet.printed.length) out.sheet.missing = [];
  const beside = find(element, LIST.beside)[0] ?? null;
  return { sheet: out.sheet, anchor: order ? { place: element, beside } : null, sure: true };
}

const CLOCK = /\d:\d\d/;
/** Texts of one page that may promise something. A real one has about ten. */
const MOST_TEXTS = 100;
/**
 * Texts that may promise something: with a year (Thai pages print 2569 for 2026), with digits of another script, or with a
 * number of days in one of AliExpress' languages; and the heading of those that surely do.
 */
const YEAR = '(?:20|25)\\d\\d|[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]';
const DAYS = '(?:day|d[ií]a|jour|tag|giorn|dag|d[nz]i|дн|ден|gün|يوم|أيام|ימים|יום|日|일|วัน|ngày|hari)';
const HEADING = '^\\s*service commitment\\b';
const expression = (...parts: string[]) => new RegExp(parts.join('|'), 'i');
const TELLING = expression(YEAR, `\\d[\\s-]?${DAYS}`);
const COMMITMENT = expression(HEADING);
/** The same in a piece of such a text: the number of days may stand in an element of its own. */
const HINT = expression(YEAR, DAYS, HEADING);
const TELLING_OR_HEADING = expression(YEAR, `\\d[\\s-]?${DAYS}`, HEADING);

/**
 * All that the page says with a date or a number of days, wherever it stands: no name of the commitment block or of the
 * progress bar is known. What stands beneath a heading of known words is the marketplace's commitment.
 */
function putTelling(out: Filler, root: Element, skip: string, others?: RegExp): void {
  let count = 0;
  let commitment: Element | null = null;
  const { found, all } = runsWith(root, HINT, TELLING_OR_HEADING, skip);
  if (!all) out.sheet.missing.push('text');
  for (const { text, element, label } of found) {
    if (COMMITMENT.test(text)) commitment = commitmentAround(element, root);
    if (!TELLING.test(text)) continue;
    const bound = commitment?.contains(element) || element.closest(REMINDER) !== null;
    if (!bound && isOfOthers(element, root, out.sheet.order)) continue;
    if (others && isNear(element, root, others, others === CLOCK ? 160 : 400)) continue;
    if (count++ === MOST_TEXTS) out.sheet.missing.push('text');
    if (count > MOST_TEXTS) continue;
    // A node of the progress bar: its word in one element, its date in the next, and nothing else.
    const bare = label && text.length <= 40 && !TELLING.test(label);
    out.put(bound ? 'commitment' : 'text', bare ? `${label} ${text}` : text);
  }
}

/** The block beneath a heading; null where that would be half the page. */
function commitmentAround(heading: Element, root: Element): Element | null {
  const block = heading.childElementCount ? heading : heading.parentElement;
  return block && block !== root && !block.querySelector(`${GOODS_LINK}, .info-row`) ? block : null;
}

/**
 * In a section with links to articles or shops, on a page that has lost its names: sellers may have written it. A section
 * is the biggest block around it in which the order's own number does not stand.
 */
function isOfOthers(element: Element, root: Element, order: string | null): boolean {
  let section: Element | null = element;
  for (let up = element.parentElement; up && up !== root; up = up.parentElement) {
    if (order && up.textContent?.includes(order)) break;
    section = up;
  }
  return section.querySelector(GOODS_LINK) !== null;
}

/** Where a badge goes on a page that has lost its names: beside the order's own number. */
function besideNumber(root: Element, order: string | null): Card['anchor'] {
  if (!order) return null;
  const [row] = runsWith(root, new RegExp(order), new RegExp(order), 'script, style').found;
  const place = row?.element.parentElement;
  return place && row ? { place, beside: row.element } : null;
}

/** The order numbers that stand on a page as text. */
const numbersIn = (element: Element): string[] => numbersOf(element.textContent ?? '');

function detailCard(body: Element, url: URL): Card {
  const numbers = numbersIn(body);
  const asked = orderIn(url.href, url.href);
  const out = fill(body, asked ?? linkedOrders(body, url.href)[0] ?? numbers[0] ?? null);
  // The page of another order, on its way to this one: nothing of it is read, and it is told.
  const sure = out.sheet.order !== null && numbers.includes(out.sheet.order);
  if (!sure && numbers[0]) out.put('number-elsewhere', numbers[0]);
  const heading = putStatus(out, DETAIL.status);
  out.need('info', DETAIL.info);
  if (out.sheet.missing.length) putRuns(out, body, `${PRIVATE}, ${NO_TEXT}, ${OTHERS_WORDS}`, 60);
  // Without its names an address is told by what stands beside it.
  const lost = out.sheet.missing.includes('info');
  putTelling(out, body, `${PRIVATE}, ${OTHERS}, ${OTHERS_WORDS}`, lost ? PERSONAL : undefined);
  const [wrap, content] = DETAIL.article;
  // One that has lost the outer name still has the inner one.
  const bare = Array.from(body.querySelectorAll(content)).filter((one) => !one.closest(wrap));
  const found = innermost(find(body, DETAIL.article, true));
  const articles = [...found, ...bare.filter((one) => !found.some((other) => other.contains(one)))];
  if (!articles.length) out.sheet.missing.push('line');
  const goods = Array.from(body.querySelectorAll(`[class*="order-detail-item"] ${GOODS}`));
  const counts = quantitiesIn(body).map(({ element }) => element);
  // Of some both names are gone.
  const lone = [...goods, ...counts].some((part) => !articles.some((one) => one.contains(part)));
  if (lone || articles.length > MOST_ARTICLES) out.sheet.missing.push('line');
  for (let i = 0; i < articles.length && i < MOST_ARTICLES; i++) {
    const article = articles[i] as Element;
    out.need('title', DETAIL.title, article, i);
    out.maybe('variant', DETAIL.variant, article, i);
    out.maybe('price', DETAIL.price, article, i);
    putQuantity(out, DETAIL.quantity, article, i);
    out.maybe('button', DETAIL.button, article, i);
    putProduct(out, article, i);
  }
  out.maybe('seller', DETAIL.seller);
  if (!out.maybe('estimate', DETAIL.estimate).length) {
    const { found } = runsWith(body, HINT, TELLING, `${PRIVATE}, ${OTHERS}, a`);
    for (const { text } of found) if (text.length < 61) out.put('loose', text);
  }
  out.maybe('parcel', DETAIL.parcel);
  out.put('number', find(body, DETAIL.number)[0]?.getAttribute('data-clipboard-text')?.slice(0, 60));
  out.need('total', DETAIL.total);
  const place = heading?.closest(DETAIL.place[0]) ?? heading?.parentElement;
  const { order } = out.sheet;
  const anchor = place && order ? { place, beside: heading } : besideNumber(body, order);
  return { sheet: out.sheet, anchor, sure };
}

function trackingCard(body: Element, url: URL): Card {
  const out = fill(body, orderIn(url.href, url.href) ?? linkedOrders(body, url.href)[0] ?? null);
  const heading = out.maybe('arrival', TRACKING.arrival)[0] ?? null;
  out.maybe('number', TRACKING.number);
  out.maybe('carrier', TRACKING.carrier);
  const skip = `${PRIVATE}, ${OTHERS}, ${OTHERS_WORDS}`;
  const tabs = find(body, TRACKING.parcel).length;
  // Tabs that lost their names: texts that differ in a number alone.
  const numbered = tabs > 1 ? [] : runsWith(body, /\d/, /^\D{2,30}\d$/, skip).found;
  const names = numbered.map(({ text }) => text.slice(0, -1));
  const parcels = Math.max(tabs, names.filter((name, at) => names.indexOf(name) < at).length + 1);
  if (parcels > 1) out.put('parcels', String(parcels));
  const nodes = find(body, TRACKING.node);
  for (let i = 0; i < nodes.length && i < 100; i++) {
    const node = nodes[i] as Element;
    out.maybe('nodeTitle', TRACKING.nodeTitle, node, i);
    out.maybe('nodeText', TRACKING.nodeText, node, i);
    out.maybe('nodeTime', TRACKING.nodeTime, node, i);
  }
  if (!heading && !nodes.length) {
    out.sheet.missing.push('arrival');
    putRuns(out, body, skip, 80);
    // The heading alone has lost its name.
  } else if (!heading) putRuns(out, body, `${skip}, ${INFO}node"]`, 80, 'loose');
  // Without its names, carriers' words are told from the marketplace's by the time of day that stands beside them.
  putTelling(
    out,
    body,
    `${skip}, ${TRACKING.node[0]}, ${TRACKING.arrival[0]}`,
    nodes.length ? undefined : CLOCK,
  );
  const place = heading?.parentElement;
  const anchor = place && out.sheet.order ? { place, beside: heading } : null;
  return { sheet: out.sheet, anchor, sure: false };
}

/** The page surely shows orders: their numbers stand on it. For pages on which no card was found. */
export function surely(doc: Document, page: Page): boolean {
  return page === 'list' && ORDER_NUMBER.test((doc.getElementById('root') ?? doc.body)?.textContent ?? '');
}

/** What one element shows, and where the badge of its order belongs. */
export function card(element: Element, page: Page, url: URL): Card {
  if (page === 'list') return listCard(element, url.href);
  return page === 'tracking' ? trackingCard(element, url) : detailCard(element, url);
}

/** The dialogue of AliExpress' bot check, over a page or in its place (aliexpress-pages.md §6). */
const CAPTCHA = '.baxia-dialog,#baxia-dialog-content,.nc-container,#nc_1_wrapper';
/** Where one logs in. Who has done so has a link to log out at the same host, and a frame that keeps cookies alike. */
const LOG_IN =
  '[type=password],[action*="/login."],iframe[src*="/passport."],iframe[src*="/login."]:not([src*=sync]),a[href*="/login."]:not([href*=out])';
/** Anything of the application, by a name seen from 2022 to 2026-09, or nothing of it yet. */
const APPLICATION = '#root:empty,#root [class*=order],#root [class*=logistic]';

/** What stands on a page that has no order: a captcha, a log-in, or another page than its address says. */
export function obstacle(doc: Document, page: Page): ProblemCode | null {
  const has = (css: string) => doc.querySelector(css);
  if (has(CAPTCHA)) return 'captcha';
  if (has(LOG_IN)) return 'logged-out';
  // What the refund list's elements are called is not known.
  return has(page === 'dispute' ? '#root' : APPLICATION) || surely(doc, 'list') ? null : 'unexpected';
}
