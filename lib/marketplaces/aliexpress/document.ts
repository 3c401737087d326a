import type { Page } from '../../domain/schema';
import { collect } from '../collector';
import { digits } from '../text';
import type { Anchor, Read } from '../types';

/** The order's own page. Links to messages carry an order id as well and are not it (aliexpress-pages.md §0.6). */
const DETAIL_LINK = 'a[href*="detail.html"][href*="orderId="]';

/** Addresses that were looked at before: a list of hundreds of cards is looked at with every change. */
const known = new WeakMap<Element, { href: string | null; order: string | null }>();

/** The order that a link leads to; null for any other link. */
function linkedOrder(link: Element, base: string): string | null {
  const href = link.getAttribute('href');
  const held = known.get(link);
  if (held?.href === href) return held?.order ?? null;
  const order = orderIn(href, base);
  known.set(link, { href, order });
  return order;
}

function orderIn(href: string | null, base: string): string | null {
  if (!href || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const own =
    /(^|\.)aliexpress\.(com|us)$/.test(url.hostname) && /\/p\/order\/detail\.html$/.test(url.pathname);
  return own ? digits(url.searchParams.get('orderId'), 12, 22) : null;
}

interface Card {
  order: string;
  place: Element;
}

/** The biggest element around a link that holds no other order: a card that goes by no known name. */
function cardAround(link: Element, order: string, base: string): Element {
  let card = link;
  for (let up = link.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    const others = [...up.querySelectorAll(DETAIL_LINK)].some((other) => {
      const id = linkedOrder(other, base);
      return id !== null && id !== order;
    });
    if (others) break;
    card = up;
  }
  return card;
}

/** The order cards of a list, one per order and place. */
function cards(doc: Document): Card[] {
  const base = doc.baseURI;
  const found = new Map<Element, string>();
  for (const link of doc.querySelectorAll(DETAIL_LINK)) {
    const order = linkedOrder(link, base);
    if (!order) continue;
    // `.order-item`: seen 2022 to 2026-09. On the mobile layout the card is itself the link.
    const place = link.closest('.order-item') ?? cardAround(link, order, base);
    if (!found.has(place)) found.set(place, order);
  }
  return [...found].map(([place, order]) => ({ place, order }));
}

/** Where badges belong. A list has one place per card; an order page one beside its status. */
export function anchors(doc: Document, page: Page, url: URL): Anchor[] {
  if (page === 'list') {
    return cards(doc).map(({ order, place }) => ({
      order,
      place,
      // 2022 to 2026-09
      beside: place.querySelector('.order-item-header-status'),
    }));
  }
  if (page === 'detail') {
    const order = digits(url.searchParams.get('orderId'), 12, 22);
    const beside =
      doc.querySelector('.order-status .order-block-title') ?? doc.querySelector('.order-block-title');
    const place = beside?.closest('.order-status') ?? beside?.parentElement;
    return order && place ? [{ order, place, beside }] : [];
  }
  return [];
}

/** What the document shows now: which orders stand on it. Their facts come from the payloads. */
export function readDocument(doc: Document, page: Page, now: number): Read {
  const out = collect('aliexpress', page, 'document', now);
  if (page === 'list') {
    for (const { order } of cards(doc)) {
      out.order(order);
      out.say(order, 'link', `https://www.aliexpress.com/p/order/detail.html?orderId=${order}`);
    }
  }
  return out.done();
}
