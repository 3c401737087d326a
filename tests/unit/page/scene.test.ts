import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/domain/schema';
import type { PageSide } from '../../../lib/marketplaces/types';
import { createScene, type Scene, type Sight } from '../../../lib/page/scene';
import type { Changed } from '../../../lib/page/watch';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `82100000000${String(from + index).padStart(5, '0')}`);
const [A, B, C] = ids(1, 3) as [string, string, string];

/** The cards that were read, in that order. */
let read: Element[];
let scene: Scene;
let address: string;

/** A marketplace whose cards are the articles of the page: `data-order`, a status, and perhaps a place within. */
const side: PageSide = {
  id: 'aliexpress',
  name: 'AliExpress',
  page: () => 'list',
  cards: (doc) => doc.getElementsByTagName('article'),
  card(element) {
    read.push(element);
    const order = element.getAttribute('data-order');
    const status = element.querySelector('p')?.textContent ?? '';
    const missing = element.hasAttribute('data-half') ? ['info'] : [];
    const place = element.hasAttribute('data-bare') ? null : (element.querySelector('section') ?? element);
    return {
      sheet: { order, printed: [['status', status]], missing },
      anchor: place && { place, beside: element.querySelector('h2') },
      sure: !element.hasAttribute('data-unsure'),
    };
  },
  surely: () => false,
  obstacle: () => null,
};

/** A card of the page: its status and, beneath it, a place in which nothing is read. */
function put(order: string, status = 'Awaiting delivery'): HTMLElement {
  const card = document.createElement('article');
  card.setAttribute('data-order', order);
  const text = document.createElement('p');
  text.append(status);
  card.append(text, document.createElement('div'));
  document.body.append(card);
  return card;
}
const setStatus = (card: Element, status: string) => {
  const text = card.querySelector('p') as Element;
  text.textContent = status;
  return text;
};
function look(changed: Changed | Node[] = null, page: Page = 'list'): Sight {
  read = [];
  return scene.look(side, page, new URL(address), Array.isArray(changed) ? new Set(changed) : changed);
}
const orders = (sight: Sight) => ({
  anchors: sight.anchors.map(({ order }) => order),
  sheets: sight.sheets.map(({ order }) => order),
  gone: sight.gone,
});
const nothing = { anchors: [], sheets: [], gone: [] };

beforeEach(() => {
  document.body.replaceChildren();
  read = [];
  address = LIST;
  scene = createScene(document);
});
afterEach(() => document.body.replaceChildren());

describe('what is read', () => {
  it('the first look reads every card, in the order of the page', () => {
    const cards = [put(A), put(B), put(C)];
    expect(orders(look())).toEqual({ anchors: [A, B, C], sheets: [A, B, C], gone: [] });
    expect(read).toEqual(cards);
  });

  it('where nothing changed, nothing', () => {
    put(A);
    put(B);
    look();
    expect(orders(look([]))).toEqual(nothing);
    expect(read).toEqual([]);
  });

  it('a change beside the cards reads none of them', () => {
    put(A);
    const advertisement = document.body.appendChild(document.createElement('aside'));
    look();
    expect(orders(look([advertisement, document.body, document.documentElement]))).toEqual(nothing);
    expect(read).toEqual([]);
  });

  it('a change within a card reads that card alone, however deep it lies', () => {
    put(A);
    const card = put(B);
    put(C);
    look();
    const text = setStatus(card, 'Completed').firstChild as Node;
    const sight = look([text]);
    expect(orders(sight)).toEqual({ anchors: [B], sheets: [B], gone: [] });
    expect(sight.sheets[0]?.printed).toEqual([['status', 'Completed']]);
    expect(read).toEqual([card]);
  });

  it('a change of the card element itself reads it', () => {
    const card = put(A);
    look();
    setStatus(card, 'Completed');
    look([card]);
    expect(read).toEqual([card]);
  });

  it('"View orders" below 500 cards reads the ten that it brings', () => {
    for (const id of ids(0, 500)) put(id);
    look();
    expect(read).toHaveLength(500);
    const more = ids(500, 10).map((id) => put(id));
    expect(orders(look([document.body]))).toMatchObject({ anchors: ids(500, 10), sheets: ids(500, 10) });
    expect(read).toEqual(more);
    expect(scene.anchors()).toHaveLength(510);
  });

  it('too many changes to tell: all cards again, but no sheet that says what it said', () => {
    put(A);
    const card = put(B);
    look();
    setStatus(card, 'Completed');
    // Places are told of all: the page may have thrown the badges out.
    expect(orders(look(null))).toEqual({ anchors: [A, B], sheets: [B], gone: [] });
    expect(read).toHaveLength(2);
  });

  it('another address: all cards again, and only once', () => {
    put(A);
    put(B);
    look();
    address = `${LIST}?tab=shipped`;
    expect(orders(look([]))).toEqual({ anchors: [A, B], sheets: [], gone: [] });
    expect(read).toHaveLength(2);
    look([]);
    expect(read).toEqual([]);
  });
});

describe('sheets', () => {
  it('are told only where what they say changed', () => {
    const card = put(A);
    look();
    const inner = card.querySelector('div') as Element;
    inner.append('something that is not read');
    expect(orders(look([inner]))).toEqual({ anchors: [A], sheets: [], gone: [] });
    expect(read).toEqual([card]);
    setStatus(card, 'Completed');
    expect(orders(look([inner])).sheets).toEqual([A]);
    expect(orders(look([inner])).sheets).toEqual([]);
  });

  it('that go back to what they said before are told again', () => {
    const card = put(A, 'Awaiting delivery');
    look();
    setStatus(card, 'Loading');
    expect(orders(look([card])).sheets).toEqual([A]);
    setStatus(card, 'Awaiting delivery');
    expect(orders(look([card])).sheets).toEqual([A]);
  });

  it('without an order are told, and have no place', () => {
    const card = put(A);
    card.removeAttribute('data-order');
    expect(orders(look())).toEqual({ anchors: [], sheets: [null], gone: [] });
    expect(scene.anchors()).toEqual([]);
    expect(scene.some).toBe(true);
  });
});

describe('places', () => {
  it('a card that is taken away is gone, with its sheet', () => {
    const card = put(A);
    put(B);
    look();
    card.remove();
    expect(orders(look([document.body]))).toEqual({ anchors: [], sheets: [], gone: [card] });
    expect(scene.anchors().map(({ order }) => order)).toEqual([B]);
    expect(orders(look([document.body]))).toEqual(nothing);
  });

  it('a card that was taken away and comes back is new', () => {
    const card = put(A);
    look();
    card.remove();
    look([document.body]);
    document.body.append(card);
    expect(orders(look([document.body]))).toEqual({ anchors: [A], sheets: [A], gone: [] });
  });

  it('a card that has no place is not told as gone when it goes', () => {
    const card = put(A);
    card.setAttribute('data-bare', '');
    expect(orders(look())).toEqual({ anchors: [], sheets: [A], gone: [] });
    card.remove();
    expect(orders(look([document.body]))).toEqual(nothing);
  });

  it('a card that is used again for another order stands for that one alone', () => {
    const card = put(A);
    look();
    card.setAttribute('data-order', B);
    expect(orders(look([card]))).toEqual({ anchors: [B], sheets: [B], gone: [] });
    expect(scene.anchors()).toEqual([{ order: B, place: card, beside: null }]);
    expect(scene.anchors(new Set([A]))).toEqual([]);
  });

  it('a place that moves within its card: the old one is gone, the new one told', () => {
    const card = put(A);
    const [first, second] = [document.createElement('section'), document.createElement('section')];
    card.append(first);
    look();
    expect(scene.anchors()[0]?.place).toBe(first);
    card.prepend(second);
    const sight = look([card]);
    expect(sight.gone).toEqual([first]);
    expect(sight.anchors).toEqual([{ order: A, place: second, beside: null }]);
    expect(sight.sheets).toEqual([]);
    expect(scene.anchors()).toEqual(sight.anchors);
  });

  it('a place that there is no more is gone, while the card stays', () => {
    const card = put(A);
    look();
    card.setAttribute('data-bare', '');
    expect(orders(look([card]))).toEqual({ anchors: [], sheets: [], gone: [card] });
    expect(scene.anchors()).toEqual([]);
    expect(scene.some).toBe(true);
  });

  it('a place that stays is not gone, but told again wherever its card was read', () => {
    const card = put(A);
    look();
    expect(orders(look([card]))).toEqual({ anchors: [A], sheets: [], gone: [] });
  });

  it('come with the heading beside which there is room', () => {
    const card = put(A);
    const heading = card.appendChild(document.createElement('h2'));
    expect(look().anchors).toEqual([{ order: A, place: card, beside: heading }]);
  });

  it('of some orders, or of all; an order that stands there twice has two', () => {
    const cards = [put(A), put(B), put(A), put(C)];
    look();
    expect(scene.anchors().map(({ place }) => place)).toEqual(cards);
    expect(scene.anchors(new Set([A])).map(({ place }) => place)).toEqual([cards[0], cards[2]]);
    expect(scene.anchors(new Set([C, B])).map(({ order }) => order)).toEqual([B, C]);
    expect(scene.anchors(new Set())).toEqual([]);
    expect(read).toHaveLength(4);
  });
});

describe('what stands there as a whole', () => {
  it('no card is nothing', () => {
    look();
    expect([scene.some, scene.whole]).toEqual([false, false]);
  });

  it('one order that misses nothing is enough', () => {
    put(A).setAttribute('data-half', '');
    look();
    expect([scene.some, scene.whole]).toEqual([true, false]);
    const card = put(B);
    look([document.body]);
    expect([scene.some, scene.whole]).toEqual([true, true]);
    card.remove();
    look([document.body]);
    expect([scene.some, scene.whole]).toEqual([true, false]);
  });

  it('a card of no order is not whole', () => {
    put(A).removeAttribute('data-order');
    look();
    expect([scene.some, scene.whole]).toEqual([true, false]);
  });
});

describe('under another address than the document came with', () => {
  it('only cards that name their order themselves are read: another order may still be drawn', () => {
    document.body.replaceChildren(put(A), put(B));
    document.body.lastElementChild?.setAttribute('data-unsure', '');
    const page = (url: string) => scene.look(side, 'list', new URL(url), null);
    expect(page(address).sheets.map(({ order }) => order)).toEqual([A, B]);
    const moved = page(`${address}?other`);
    expect(moved.anchors.map(({ order }) => order)).toEqual([A]);
    expect(moved.gone).toHaveLength(1);
    expect(moved.sheets).toEqual([]);
    expect(page(address).anchors.map(({ order }) => order)).toEqual([A, B]);
  });
});
