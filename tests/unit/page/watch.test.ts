import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changed, type Watch, watch } from '../../../lib/page/watch';

/** What each look was told, and after how many ms. */
let looks: { at: number; changed: Changed }[];
/** Whether looks find anything new. */
let finds: boolean;
let watching: Watch | null;
let started: number;

function begin(): Watch {
  started = Date.now();
  watching = watch(document, (changed) => {
    looks.push({ at: Date.now() - started, changed });
    return finds;
  });
  return watching;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const add = (to: Element = document.body) => to.appendChild(document.createElement('p'));
/** A page that adds something every 50 ms. */
async function mutateFor(ms: number) {
  for (let gone = 0; gone < ms; gone += 50) {
    add();
    await pass(50);
  }
}
const times = () => looks.map(({ at }) => at);
const apart = () =>
  times()
    .slice(1)
    .map((at, index) => at - (times()[index] ?? 0));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  looks = [];
  finds = true;
});
afterEach(() => {
  watching?.end();
  watching = null;
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('when the page is looked at', () => {
  it('never while nothing changes', async () => {
    begin();
    await pass(60_000);
    expect(looks).toEqual([]);
  });

  it('once for a storm of changes, and then no more', async () => {
    begin();
    for (let i = 0; i < 300; i++) add();
    await pass(199);
    expect(looks).toEqual([]);
    await pass(1);
    expect(looks).toHaveLength(1);
    await pass(60_000);
    expect(looks).toHaveLength(1);
  });

  it('a page that never stops changing is looked at all the same, at most once in 200 ms', async () => {
    begin();
    await mutateFor(2_000);
    expect(looks.length).toBeGreaterThan(5);
    for (const between of apart()) expect(between).toBeGreaterThanOrEqual(200);
  });

  it('a change during a look brings another look', async () => {
    let count = 0;
    watching = watch(document, () => {
      if (count++ === 0) add();
      return true;
    });
    add();
    await pass(200);
    expect(count).toBe(1);
    await pass(200);
    expect(count).toBe(2);
    await pass(60_000);
    expect(count).toBe(2);
  });

  it('rarer and rarer while looks find nothing new, and never rarer than every 1.6 s', async () => {
    finds = false;
    begin();
    await mutateFor(12_000);
    expect(apart().slice(0, 6)).toEqual([400, 800, 1_600, 1_600, 1_600, 1_600]);
  });

  it('quick again as soon as a look finds something', async () => {
    finds = false;
    begin();
    await mutateFor(5_000);
    finds = true;
    await mutateFor(2_000);
    expect(apart().at(-1)).toBe(200);
  });

  it('quick again after a calm', async () => {
    finds = false;
    begin();
    await mutateFor(6_000);
    await pass(5_000);
    const before = looks.length;
    add();
    await pass(200);
    expect(looks).toHaveLength(before + 1);
  });

  it('not quick again after a short rest', async () => {
    finds = false;
    begin();
    await mutateFor(6_000);
    // The last change has been looked at.
    while (looks.at(-1)?.at !== Date.now() - started) await pass(50);
    const before = looks.length;
    await pass(1_000);
    add();
    await pass(1_599);
    expect(looks).toHaveLength(before);
    await pass(1);
    expect(looks).toHaveLength(before + 1);
  });

  it('no more after its end, not even for changes before it', async () => {
    const own = begin();
    add();
    await pass(100);
    add();
    own.end();
    add();
    await pass(60_000);
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what counts as a change', () => {
  it.each<[string, (card: Element) => void]>([
    ['an element that is added', (card) => void card.appendChild(document.createElement('b'))],
    ['an element that is taken away', (card) => card.lastElementChild?.remove()],
    [
      'a text that is put in place',
      (card) => {
        (card.firstChild as Text).data = 'Completed';
      },
    ],
    ['a link that leads elsewhere', (card) => card.querySelector('a')?.setAttribute('href', '/other')],
  ])('%s', async (_, change) => {
    const card = pageCard();
    begin();
    change(card);
    await pass(200);
    expect(looks).toHaveLength(1);
  });

  it.each<[string, (card: Element) => void]>([
    ['a class', (card) => card.setAttribute('class', 'hover')],
    ['a style', (card) => card.setAttribute('style', 'color: red')],
    ['a picture that loads', (card) => card.querySelector('img')?.setAttribute('src', '/later.png')],
    ['an attribute of the page’s own', (card) => card.setAttribute('data-spm', '1')],
  ])('%s is none', async (_, change) => {
    const card = pageCard();
    begin();
    change(card);
    await pass(60_000);
    expect(looks).toEqual([]);
  });

  it('tells the nodes in which something changed, and only those since the last look', async () => {
    const [first, second] = [pageCard(), pageCard()];
    begin();
    add(first);
    (first.firstChild as Text).data = 'Completed';
    await pass(200);
    add(second);
    await pass(200);
    expect(looks.map(({ changed }) => [...(changed ?? [])])).toEqual([[first, first.firstChild], [second]]);
  });

  it('of 400 nodes tells each, of more only that they were too many', async () => {
    const cards = Array.from({ length: 401 }, () => add());
    begin();
    for (const card of cards.slice(1)) add(card);
    await pass(200);
    for (const card of cards) add(card);
    await pass(200);
    add(cards[0]);
    await pass(200);
    expect(looks.map(({ changed }) => changed?.size ?? null)).toEqual([400, null, 1]);
  });
});

describe('what is done quietly', () => {
  it('is no change of the page', async () => {
    const own = begin();
    own.quietly(() => add());
    await pass(60_000);
    expect(looks).toEqual([]);
  });

  it('loses nothing of what the page did just before, and hides nothing of what it does after', async () => {
    const [before, after, ours] = [pageCard(), pageCard(), pageCard()];
    const own = begin();
    add(before);
    own.quietly(() => add(ours));
    add(after);
    await pass(200);
    expect(looks.map(({ changed }) => [...(changed ?? [])])).toEqual([[before, after]]);
  });

  it('does what it is told', () => {
    const own = begin();
    own.quietly(() => add());
    expect(document.body.childElementCount).toBe(1);
  });
});

/** A card of a page: a text, a link, a picture. */
function pageCard(): Element {
  const card = document.createElement('div');
  const link = document.createElement('a');
  link.setAttribute('href', '/p/order/detail.html');
  card.append('Awaiting delivery', link, document.createElement('img'));
  document.body.append(card);
  return card;
}
