import { type Filler, runs, shownText } from './dom';

/**
 * Pages and cards that go by no known name: what is left are links, and texts in their order. The elements are found
 * here; what they say is worked out by what is in them.
 */

/** No text of the page. */
export const NO_TEXT = 'script, style, noscript, claimclock-badge, claimclock-notice';
/** Links to articles and shops: what stands in them is written by sellers. */
export const GOODS_LINK = 'a[href*="/item/"], a[href*="/store/"]';

/** Cards that were found around a link: they stay what they are while the link does. */
const around = new WeakMap<Element, { href: string | null; card: Element }>();

/** The orders of cards that were found around links to them. */
export const orderOfCard = new WeakMap<Element, string>();

/** What a card has besides its order: a date or an amount, and goods. */
const isWhole = (card: Element) =>
  card.querySelector(GOODS_LINK) !== null && /\d[.,\u066b]\d\d(?!\d)/.test(card.textContent ?? '');

/**
 * The biggest element around a link that holds no other order: a card that goes by no known name. Where there is none
 * to tell where it ends, it ends where it has all that cards have.
 */
function cardAround(link: Element, css: string, order: string, whole: (card: Element) => boolean): Element {
  const href = link.getAttribute('href');
  const held = around.get(link);
  const others = `${css}:not([href*="${order}"])`;
  const alone = !link.ownerDocument.querySelector(others);
  // Orders that came since may stand in what was one order's alone.
  if (held?.href === href && held.card.contains(link) && !held.card.querySelector(others)) return held.card;
  let card = link;
  for (let up = link.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (up.querySelector(others) || (alone && whole(card))) break;
    card = up;
  }
  around.set(link, { href, card });
  return card;
}

/**
 * The cards around links to orders, in reading order. `css` finds the links, `orderIn` tells the order of an address,
 * `whole` what has all that a card has.
 */
export function cardsAround(
  doc: Document,
  css: string,
  orderIn: (href: string | null) => string | null | undefined,
  whole = isWhole,
): Element[] {
  const found = new Set<Element>();
  for (const link of doc.querySelectorAll(css)) {
    const order = orderIn(link.getAttribute('href'));
    if (!order) continue;
    const card = cardAround(link, css, order, whole);
    found.add(card);
    orderOfCard.set(card, order);
  }
  return [...found];
}

/** Texts of a page or card that has lost its names. */
const MOST_RUNS = 150;

/**
 * Every text of an element, for what its names no longer tell: what they are is worked out by what they say. Of a page
 * only those as short as labels, values and headings, and none beside a phone number or an address of mail.
 */
export function putRuns(out: Filler, root: Element, skip: string, longest = 600): void {
  const found = runs(root, (element) => element.matches(skip), true, 4 * MOST_RUNS);
  let count = 0;
  for (const { text, element } of found) {
    if (text.length > longest || (longest < 600 && isPersonal(element, root))) continue;
    if (count++ < MOST_RUNS) out.put('run', text);
  }
}

/** In a block as small as an address, with a phone number or an address of mail. */
function isPersonal(element: Element, root: Element): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement) {
    const text = up.textContent ?? '';
    if (text.length > 400) break;
    if (/\+\d[\d ()-]{6}|@/.test(text)) return true;
  }
  return false;
}

/** Articles of one order that are read. */
export const MOST_ARTICLES = 100;

/** The goods that a link in an element leads to, by its address. */
export function putProduct(out: Filler, element: Element, line: number) {
  const link = element.matches('a') ? element : element.querySelector('a[href*="/item/"]');
  out.put('product', link?.getAttribute('href')?.slice(0, 400), line);
}

/** The goods that a card links to, where nothing else tells which articles it has; `only` those links that are such as well. */
export function putGoods(out: Filler, element: Element, only = ''): void {
  const lines: string[] = [];
  for (const link of element.querySelectorAll(`a[href*="/item/"]${only}`)) {
    const href = (link.getAttribute('href') as string).split('?')[0] as string;
    const text = shownText(link) || link.getAttribute('title');
    if (!lines.includes(href)) lines.push(href);
    const at = lines.indexOf(href);
    if (at >= MOST_ARTICLES) continue;
    out.put('title', text, at);
    putProduct(out, link, at);
  }
}
