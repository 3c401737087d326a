import type { Page } from '../../domain/schema';
import { PRIVATE } from '../aliexpress/document';
import { fill, runsWith } from '../dom';
import { cardsAround, GOODS_LINK, NO_TEXT, putGoods, putRuns } from '../structure';
import type { Card } from '../types';

/**
 * Where AliExpress.ru's pages show what. Its class names end in hashes and changed with every redesign (2023, 2024,
 * 2026-02), so nothing is found by them: cards by links to orders, all texts in their order. What the texts mean is worked
 * out in sheets.ts.
 */

/** `/order-list?filterName=archive` and `/order-list/5385013512515995` (2023 to 2026), as address or as a link prints it. */
const ORDERS = /^(?:(?:https:)?\/\/(?:[\w-]+\.)*aliexpress\.ru)?\/order-list(?:\/(\d{12,22}))?\/?(?:[?#]|$)/;
const LINK = 'a[href*="/order-list/"]';
/** The link of an article that was ordered (2026-07). Others on the order's page are advertisements. */
const ARTICLE = '[data-testid="productText"]';
/** The site's own head, with its search, and foot. */
const FRAME = 'header:has(form), footer';
/** An order's number as it is printed, "82 0941 0078 8111" (2026-02), and an amount. */
const NUMBER = /\d{2,4}(\s?\d{4}){3}/;
const AMOUNT = /\p{Sc}/u;
/** Words of the page are no longer than that; what stands in an order's card is read whole. */
const LONGEST = 200;

const orderIn = (href: string | null) => ORDERS.exec(href ?? '')?.[1] ?? null;

export function pageOf({ href }: URL): Page | null {
  const found = ORDERS.exec(href);
  return found && (found[1] ? 'detail' : 'list');
}

/** The whole of an order, where no other order tells where it ends. */
const isWhole = ({ textContent: text }: Element) => NUMBER.test(text ?? '') && AMOUNT.test(text ?? '');

export const cards = (doc: Document, page: Page): Element[] =>
  page === 'list' ? cardsAround(doc, LINK, orderIn, isWhole) : [doc.body];

export function card(element: Element, page: Page, url: URL): Card {
  const list = page === 'list';
  const links = [element, ...element.querySelectorAll(LINK)].map((link) => link.getAttribute('href'));
  const order = (list ? links : [url.href]).map(orderIn).find(Boolean) as string;
  const out = fill(element, order);
  putGoods(out, element, list ? '' : ARTICLE);
  putRuns(out, element, `${PRIVATE}, ${NO_TEXT}, ${GOODS_LINK}, ${FRAME}`, list ? undefined : LONGEST);
  const own = RegExp([...order].join('\\s?'));
  const [row] = runsWith(element, own, own, NO_TEXT).found;
  const beside = row?.element ?? null;
  const place = list ? element : beside?.parentElement;
  return { sheet: out.sheet, anchor: place ? { place, beside } : null, sure: list || beside !== null };
}

/** The page surely shows orders: a number of one stands on it. For pages on which no card was found. */
export const surely = ({ body }: Document): boolean => NUMBER.test(body.textContent ?? '');
