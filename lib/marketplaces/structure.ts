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

/** An amount of money, as far as its digits tell. */
const AMOUNT = /\d[.,\u066b]\d\d\d?(?!\d)/;

const hasPart = (element: Element) =>
  AMOUNT.test(element.textContent ?? '') || element.querySelector(GOODS_LINK) !== null;

/** With what cards end with, and with goods, where there are any, or beside what has some of its own. */
const isWholeCard = (card: Element) =>
  AMOUNT.test(card.textContent ?? '') &&
  (card.querySelector(GOODS_LINK) !== null ||
    card.ownerDocument.querySelector(GOODS_LINK) === null ||
    Array.from(card.parentElement?.children ?? []).some((one) => one !== card && hasPart(one)));

/**
 * The biggest element around another that holds no other order: a card that goes by no known name. Where there is none
 * to tell where it ends, it ends where it has what cards have.
 */
export function cardAround(
  inner: Element,
  holdsOther: (element: Element) => boolean,
  whole: (card: Element) => boolean = isWholeCard,
): Element {
  const alone = !holdsOther(inner.ownerDocument.body);
  let card = inner;
  for (let up = inner.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (holdsOther(up) || (alone && whole(card))) break;
    card = up;
  }
  return card;
}

/**
 * The cards around some links to orders, in reading order. `css` finds all such links of the document, `orderIn` tells the
 * order of an address, `whole` what has all that a card has; `beside` are cards of other orders that are known already.
 */
export function cardsAround(
  links: Iterable<Element>,
  css: string,
  orderIn: (href: string | null) => string | null | undefined,
  whole = isWholeCard,
  beside: readonly Element[] = [],
): Element[] {
  const found = new Set<Element>();
  for (const link of links) {
    const href = link.getAttribute('href');
    const order = orderIn(href);
    if (!order) continue;
    const others = `${css}:not([href*="${order}"])`;
    const held = around.get(link);
    // Orders that came since may stand in what was one order's alone.
    // What merely looks like a link to another order does not count.
    const holdsOther = (element: Element) => {
      if (beside.some((card) => element.contains(card))) return true;
      const first = element.querySelector(others);
      if (!first || orderIn(first.getAttribute('href'))) return first !== null;
      return Array.from(element.querySelectorAll(others)).some((one) => orderIn(one.getAttribute('href')));
    };
    const same = held?.href === href && held.card.contains(link) && !holdsOther(held.card);
    const card = same ? held.card : cardAround(link, holdsOther, whole);
    around.set(link, { href, card });
    orderOfCard.set(card, order);
    found.add(card);
  }
  return [...found];
}

/** Texts of a page or card that has lost its names. */
const MOST_RUNS = 150;

/**
 * Every text of an element, for what its names no longer tell: what they are is worked out by what they say. Of a page
 * only those as short as labels, values and headings, and none beside a phone number or an address of mail.
 */
export function putRuns(out: Filler, root: Element, skip: string, longest = 600, slot = 'run'): void {
  const found = runs(root, (element) => element.matches(skip), true, 4 * MOST_RUNS);
  let count = 0;
  for (const { text, element } of found) {
    if (text.length > longest) continue;
    if (longest < 600 && !/20\d\d/.test(text) && isNear(element, root, PERSONAL)) continue;
    if (count++ < MOST_RUNS) out.put(slot, text);
  }
}

/** A phone number or an address of mail. */
export const PERSONAL = /\+\d[\d ()-]{6}|@/;

/** In a block as small as an address or an event of a parcel (`most` characters), with something that makes it one. */
export function isNear(element: Element, root: Element, what: RegExp, most = 400): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement) {
    const text = up.textContent ?? '';
    if (text.length > most) break;
    if (what.test(text)) return true;
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

/** The goods that a card links to, where nothing else tells which articles it has; `only` those links that are such as well. Returns how many. */
export function putGoods(out: Filler, element: Element, only = ''): number {
  const lines: string[] = [];
  for (const link of element.querySelectorAll(`a[href*="/item/"]${only}`)) {
    const href = (link.getAttribute('href') as string).split('?')[0] as string;
    const text = shownText(link) || link.getAttribute('title')?.slice(0, 600);
    // Pictures alone do not tell how many there are.
    if (!text) continue;
    if (!lines.includes(href)) lines.push(href);
    const at = lines.indexOf(href);
    if (at >= MOST_ARTICLES) continue;
    out.put('title', text, at);
    putProduct(out, link, at);
  }
  return lines.length;
}
