import type { Changed } from './models';
import type { Random } from './random';
import { textNodes } from './words';

/** Changes of a document: each alters it in place and returns how many places it touched. */

const all = (doc: Document, css = '*'): Element[] =>
  doc.body ? Array.from(doc.body.querySelectorAll(css)) : [];
const classesOf = (element: Element) => (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
const INLINE = new Set(['a', 'b', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'u']);
const isInline = (element: Element) => INLINE.has(element.localName);

function eachClass(doc: Document, to: (name: string) => string): number {
  const names = new Map<string, string>();
  for (const element of all(doc, '[class]')) {
    const next = classesOf(element).map((name) => {
      const held = names.get(name) ?? to(name);
      names.set(name, held);
      return held;
    });
    element.setAttribute('class', next.join(' '));
  }
  return names.size;
}

/** Every class has another name, the same wherever it stood. */
export const renameClasses = (doc: Document, random: Random): number =>
  eachClass(doc, () => random.name(4 + random.below(5)));

/** Every class is hashed, or hashed anew: `order-item--aB3x`, `order-item_aB3x`, `OrderList_order-item__aB3x`. */
export function hashClasses(doc: Document, random: Random): number {
  const style = random.below(3);
  const file = random.pick(['OrderList', 'Card', 'index', 'styles']);
  return eachClass(doc, (name) => {
    const base = name.replace(/--[A-Za-z0-9]{4,8}$/, '');
    const suffix = random.name(5);
    if (style === 0) return `${base}--${suffix}`;
    return style === 1 ? `${base}_${suffix}` : `${file}_${base}__${suffix}`;
  });
}

/** Further boxes around elements, and around what is in them. */
export function insertWrappers(doc: Document, random: Random): number {
  let touched = 0;
  for (const element of all(doc)) {
    if (!random.chance(0.2) || /^(?:option|tr|td|script|style|svg|path)$/.test(element.localName)) continue;
    const box = doc.createElement(
      isInline(element) ? 'span' : random.pick(['div', 'div', 'section', 'span']),
    );
    if (random.chance(0.5)) box.setAttribute('class', `w-${random.name(5)}`);
    if (random.chance(0.5)) {
      element.replaceWith(box);
      box.append(element);
    } else {
      box.append(...Array.from(element.childNodes));
      element.append(box);
    }
    touched++;
  }
  return touched;
}

const SWAPS: Record<string, readonly string[]> = {
  ...{ div: ['section', 'article', 'li'], section: ['div'], li: ['div'], p: ['div'] },
  ...{ span: ['em', 'b', 'font', 'i'], strong: ['b', 'span'], b: ['span'], font: ['span'] },
  ...{ button: ['div', 'span'], h2: ['div'] },
};

/** The same page of other elements; links stay links. */
export function swapTags(doc: Document, random: Random): number {
  let touched = 0;
  for (const element of all(doc)) {
    const others = SWAPS[element.localName] ?? (element.matches('a:not([href])') ? ['div'] : null);
    if (!others || !random.chance(0.5)) continue;
    const other = doc.createElement(random.pick(others));
    for (const { name, value } of Array.from(element.attributes)) other.setAttribute(name, value);
    other.append(...Array.from(element.childNodes));
    element.replaceWith(other);
    touched++;
  }
  return touched;
}

/** Links that name an order by address. */
const ORDER_LINK = '[href*="rderId="]';

/**
 * Attributes are gone: of some kinds everywhere, or here and there. Links to orders keep their address where this is the
 * one change; with another they lose it sometimes, as other links do.
 */
export function dropAttributes(doc: Document, random: Random, alone: boolean): number {
  const everywhere = random.chance(0.5);
  const gone = new Map<string, boolean>();
  let touched = 0;
  for (const element of all(doc)) {
    for (const { name } of Array.from(element.attributes)) {
      const kept = name === 'href' && element.matches(ORDER_LINK) && (alone || random.chance(0.7));
      if (kept) continue;
      const drop = gone.get(name) ?? random.chance(0.5);
      if (everywhere) gone.set(name, drop);
      if (!drop) continue;
      element.removeAttribute(name);
      touched++;
    }
  }
  return touched;
}

/**
 * Blocks whose parts may stand in any order: each of them says by itself what it is. A heading stays before what it
 * heads, a label before its value, and the events of a parcel stay in their order, which says which is the newest.
 */
const BLOCKS = [
  ...['.order-main', '.order-item', '.order-item-header', '.order-item-header-right'],
  ...['.order-item-header-right-info', '.order-item-content', '.order-item-content-body'],
  ...['.order-item-content-info', '.order-item-content-info-number', '.order-item-content-opt'],
  ...['.order-item-btns', '.order-detail', '.order-detail-info-item', '.order-detail-info-content'],
  ...['.order-detail-item', '.order-detail-item-track', '.order-detail-item-content-wrap'],
  ...['.order-detail-item-content', '.order-detail-item-content-info', '.item-price', '.order-price'],
  ...['[class*="logistic-info-v2--node--"]'],
];
const TRACKING_PAGE = '[class*="logistic-info-v2"], [class*="arrival-time-v2"]';

/** Blocks stand in another order. */
export function reorderBlocks(doc: Document, random: Random): number {
  let touched = 0;
  const roots = all(doc, '#root').filter((root) =>
    Array.from(root.children).some((child) => child.matches(TRACKING_PAGE)),
  );
  for (const block of [...all(doc, BLOCKS.join(', ')), ...roots]) {
    const parts = Array.from(block.children);
    const loose = Array.from(block.childNodes).some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (parts.length < 2 || loose) continue;
    const next = random.shuffled(parts);
    if (next.every((part, i) => part === parts[i])) continue;
    block.append(...next);
    touched++;
  }
  return touched;
}

/** What is boxed within another of its kind. */
const CARDS =
  '.order-item, .order-detail, .order-detail-item, .order-detail-item-content-wrap, .order-status, .info-row, [class*="logistic-info-v2--node--"], [class*="logistic-info-v2--track"]';

/** Cards within cards, lists within lists. */
export function nestCards(doc: Document, random: Random): number {
  let touched = 0;
  const like = (element: Element) => {
    const box = doc.createElement('div');
    const name = element.getAttribute('class')?.replace(/\s*order-item-mobile/, '');
    if (name) box.setAttribute('class', name);
    return box;
  };
  for (const card of all(doc, CARDS)) {
    const way = random.below(4);
    if (way === 0) {
      const box = like(card);
      box.append(...Array.from(card.childNodes));
      card.append(box);
    } else if (way === 1) {
      const box = like(card);
      card.replaceWith(box);
      box.append(card);
    } else continue;
    touched++;
  }
  const lists = new Set(all(doc, '.order-item').flatMap((card) => card.parentElement ?? []));
  for (const list of lists) {
    const cards = Array.from(list.children).filter((child) => child.matches('.order-item'));
    // Some neighbours stand in a list of their own, which may have a card's class: "paid together".
    for (let i = 0; i < cards.length; i += 2 + random.below(3)) {
      if (!random.chance(0.3)) continue;
      const box = doc.createElement('div');
      const name = random.pick([
        'order-item',
        list.getAttribute('class') ?? 'order-list',
        'order-item-group',
      ]);
      box.setAttribute('class', name);
      const own = cards.slice(i, i + 2);
      own[0]?.replaceWith(box);
      box.append(...own);
      touched++;
    }
  }
  return touched;
}

/** Advertising that looks like what orders say; `money`, `number` and `day` stand for random ones. */
const BANNERS = [
  ...['Black Friday until Nov 28, 2026', 'Sale ends DAY', 'Valid until DAY, while stocks last'],
  ...['Order NUMBER bought together', 'Ref. NUMBER: your lucky draw', 'Item no. NUMBER'],
  ...[
    'Refund guaranteed within 90 days on our Choice items',
    'Free returns within 30 days on selected items',
  ],
  ...['Save MONEY today', 'Total savings this year: MONEY', 'Coupon MONEY off orders over US $29.00'],
  ...['Delivered before Christmas: order by DAY', 'Estimated savings: MONEY until DAY'],
  ...[
    'Completed the survey? Earn coins until DAY',
    'Shipped from local warehouses',
    'Paid members save MONEY',
  ],
  ...['Date night ideas from MONEY', 'Collect 3 coupons by DAY'],
];
const DATES = ['Nov 11, 2026', 'Nov 28, 2026', 'Jan 5, 2027', 'Mar 28, 2026', 'Dec 31, 2026', 'Jun 18, 2025'];
const PRICES = ['US $3.99', 'R$12,90', '€ 8,45', '$120.95', 'PLN 45,00'];

/** Places that belong together as label and value, or as pieces of one text: nothing is put between. */
const PAIRS =
  'a, button, span, .info-row, .order-price-item, .bar > div, .bar, .item-price, .order-item-content-info-number, [class*="es--wrap"], [class*="mailNo"], [class*="carrierTitle"], [class*="arrival-time"]';

/** Banners and advertising blocks at random places, three of four anywhere, some surely within cards and sections. */
export function insertBanners(doc: Document, random: Random): number {
  const free = (element: Element) =>
    !isInline(element) &&
    !element.closest(PAIRS) &&
    !Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const places = [doc.body, ...all(doc)].filter((element) => element && free(element));
  const inner = places.filter((element) => element.closest('.order-item, .order-detail, #root'));
  const count = 3 + random.below(5);
  for (let i = 0; i < count; i++) {
    const own = random.chance(0.5) && inner.length ? inner : places;
    const place = random.pick(own);
    const text = random
      .pick(BANNERS)
      .replace(
        'NUMBER',
        `82${String(random.below(1e7)).padStart(7, '0')}${String(random.below(1e7)).padStart(7, '1')}`,
      )
      .replace('MONEY', random.pick(PRICES))
      .replace('DAY', random.pick(DATES));
    const banner = doc.createElement(random.pick(['div', 'div', 'section', 'p', 'a']));
    banner.setAttribute('class', random.pick(['banner', 'promo-card', 'ad', random.name(6)]));
    if (banner.localName === 'a') {
      banner.setAttribute('href', `https://www.aliexpress.com/gcp/${300_000_000 + random.below(999)}/promo`);
    }
    const inside = random.chance(0.5) ? doc.createElement(random.pick(['span', 'b', 'div'])) : banner;
    inside.textContent = text;
    if (inside !== banner) banner.append(inside);
    place.insertBefore(banner, random.pick([...Array.from(place.childNodes), null]));
  }
  return count;
}

/** Texts stand in pieces: several text nodes, inline elements around some; numbers and words alike. */
export function splitTexts(doc: Document, random: Random): number {
  let touched = 0;
  for (const node of textNodes(doc)) {
    const signs = Array.from(node.nodeValue ?? '');
    if (signs.length < 2 || !random.chance(0.5)) continue;
    const cuts = Array.from({ length: 1 + random.below(3) }, () => 1 + random.below(signs.length - 1));
    const at = [...new Set([0, ...cuts, signs.length])].sort((a, b) => a - b);
    const tag = random.pick(['span', 'b', 'font']);
    const pieces = at.slice(1).map((end, i) => {
      const piece = doc.createTextNode(signs.slice(at[i], end).join(''));
      if (!random.chance(0.5)) return piece;
      const box = doc.createElement(tag);
      box.append(piece);
      return box;
    });
    node.replaceWith(...pieces);
    touched++;
  }
  return touched;
}

/** A change of a document as a change of a model that has one. */
export const onDocument =
  (change: (doc: Document, random: Random, alone: boolean) => number) =>
  ({ doc }: Changed, random: Random, alone: boolean): number =>
    doc ? change(doc, random, alone) : 0;
