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

/** An amount of money, as far as its digits tell. */
export const AMOUNT = /\d[.,\u066b]\d\d\d?(?!\d)/;

/**
 * The biggest element around another that holds no other order: a card that goes by no known name. Where there is none
 * to tell where it ends, it ends where it has what cards end with: an amount.
 */
export function cardAround(inner: Element, holdsOther: (element: Element) => boolean): Element {
  const alone = !holdsOther(inner.ownerDocument.body);
  let card = inner;
  for (let up = inner.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (holdsOther(up) || (alone && AMOUNT.test(card.textContent ?? ''))) break;
    card = up;
  }
  return card;
}

/** The cards around some links to orders, in reading order. `css` finds all such links of the document. */
export function cardsAround(
  links: Iterable<Element>,
  css: string,
  orderIn: (href: string | null) => string | null,
): Element[] {
  const found = new Set<Element>();
  for (const link of links) {
    const href = link.getAttribute('href');
    const order = orderIn(href);
    if (!order) continue;
    const others = `${css}:not([href*="${order}"])`;
    const held = around.get(link);
    // Orders that came since may stand in what was one order's alone.
    const same = held?.href === href && held.card.contains(link) && !held.card.querySelector(others);
    const card = same ? held.card : cardAround(link, (element) => element.querySelector(others) !== null);
    around.set(link, { href, card });
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
export function putRuns(out: Filler, root: Element, skip: string, longest = 600): void {
  const found = runs(root, (element) => element.matches(skip), true, 4 * MOST_RUNS);
  let count = 0;
  for (const { text, element } of found) {
    if (text.length > longest) continue;
    if (longest < 600 && !/20\d\d/.test(text) && isNear(element, root, PERSONAL)) continue;
    if (count++ < MOST_RUNS) out.put('run', text);
  }
}

/** A phone number or an address of mail. */
const PERSONAL = /\+\d[\d ()-]{6}|@/;

/** In a block as small as an address or an event of a parcel, with something that makes it one. */
export function isNear(element: Element, root: Element, what: RegExp): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement) {
    const text = up.textContent ?? '';
    if (text.length > 400) break;
    if (what.test(text)) return true;
  }
  return false;
}

/** Articles of one order that are read. */
/** Articles of one order that are read. */
export const MOST_ARTICLES = 100;

/** The goods that a link in an element leads to, by its address. */
export function putProduct(out: Filler, element: Element, line: number) {
  const link = element.matches('a') ? element : element.querySelector('a[href*="/item/"]');
  out.put('product', link?.getAttribute('href')?.slice(0, 400), line);
}

/** The goods that a card links to, where nothing else tells which articles it has. */
export function putGoods(out: Filler, element: Element): void {
  const lines: string[] = [];
  for (const link of element.querySelectorAll('a[href*="/item/"]')) {
    const href = (link.getAttribute('href') as string).split('?')[0] as string;
    const text = shownText(link) || link.getAttribute('title');
    if (!lines.includes(href)) lines.push(href);
    const at = lines.indexOf(href);
    if (at >= MOST_ARTICLES) continue;
    out.put('title', text, at);
    putProduct(out, link, at);
  }
}
