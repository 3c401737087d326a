import { describe, expect, it } from 'vitest';
import { fill, find, runs, runsWith, shownText, type Ways } from '../../../lib/marketplaces/dom';

/** An element as a page would have it. */
function html(text: string): Element {
  const root = document.createElement('div');
  root.innerHTML = text;
  return root;
}
const texts = (markup: string, skip: (element: Element) => boolean = () => false) =>
  runs(html(markup), skip).map(({ text }) => text);

describe('the texts of a page, as a reader sees them', () => {
  it.each([
    ['a sentence in one element', '<p>Refund if no delivery</p>', ['Refund if no delivery']],
    [
      'a date that is set in bold belongs to its sentence',
      '<p>Refund if no delivery before <b>Sep 4, 2026</b>.</p>',
      ['Refund if no delivery before Sep 4, 2026.'],
    ],
    [
      'inline elements in inline elements',
      '<p>within <span><strong>7</strong> <em>days</em></span> of receipt</p>',
      ['within 7 days of receipt'],
    ],
    [
      'a link and a time within a sentence',
      '<p>See <a>the terms</a> until <time>Sep 4</time></p>',
      ['See the terms until Sep 4'],
    ],
    ['blocks are parted', '<div>Refund</div><div>Sep 4, 2026</div>', ['Refund', 'Sep 4, 2026']],
    ['a block within a text parts it', 'before<div>between</div>after', ['before', 'between', 'after']],
    ['items of a list are parted', '<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    ['elements of unknown names are blocks', '<x-one>a</x-one><x-two>b</x-two>', ['a', 'b']],
    ['a line break parts', '<p>within 7 days<br>within 90 days</p>', ['within 7 days', 'within 90 days']],
    ['a line break within bold text parts', '<p><b>one<br>two</b></p>', ['one', 'two']],
    ['a picture parts', '<p>one<img>two</p>', ['one', 'two']],
  ])('%s', (_, markup, wanted) => {
    expect(texts(markup)).toEqual(wanted);
  });

  it('words of neighbouring elements that nothing parts are parted', () => {
    expect(texts('<p><span>Sep 4, 2026</span><span>Refund</span></p>')).toEqual(['Sep 4, 2026 Refund']);
    expect(texts('<p><span>within 7</span><span>days</span></p>')).toEqual(['within 7 days']);
    expect(texts('<p><span>후</span><span>환불</span></p>')).toEqual(['후환불']);
  });

  it('marks stay with their words', () => {
    expect(texts('<p><span>Sep 4</span><span>, 2026</span><b>.</b></p>')).toEqual(['Sep 4, 2026.']);
    expect(texts('<p>(<b>15</b>)</p>')).toEqual(['(15)']);
  });

  it('spaces of every kind become one, and nothing but spaces is no text', () => {
    expect(texts('<p>  Sep\n\t 4,\u00a0\u00a02026 </p><p>  \n </p><p></p>')).toEqual(['Sep 4, 2026']);
  });

  it('comments are no text', () => {
    expect(texts('<p>a<!-- 90 days -->b</p>')).toEqual(['ab']);
  });

  it('what is skipped is left out with all that is in it', () => {
    const skip = (element: Element) => element.matches('.goods, script');
    const markup =
      '<p>ours</p><div class="goods">theirs<p>90 days<b>!</b></p></div><script>1 day</script><p>ours too</p>';
    expect(texts(markup, skip)).toEqual(['ours', 'ours too']);
    expect(texts('<p>with<span class="goods">in 90 days</span> 7 days</p>', skip)).toEqual(['with 7 days']);
  });

  it('each comes with the element in which it begins', () => {
    const root = html('<h2>Title</h2><p id="a">one <b>two</b></p><p><b id="b">three</b> four</p>five');
    expect(runs(root, () => false).map(({ element }) => element.id || element.localName)).toEqual([
      'h2',
      'a',
      'b',
      'div',
    ]);
  });

  it('a long text is cut, and the next one is not', () => {
    const root = html('<p></p><p>next</p>');
    root.firstElementChild?.append('word '.repeat(10_000));
    const found = runs(root, () => false);
    expect(found.map(({ text }) => text.length)).toEqual([600, 4]);
  });

  it('many pieces of one text are cut like one', () => {
    const root = html('<p></p>');
    for (let i = 0; i < 500; i++) {
      const piece = document.createElement('span');
      piece.append('word');
      root.firstElementChild?.append(piece);
    }
    const [only, ...others] = runs(root, () => false);
    expect(only?.text).toHaveLength(600);
    expect(others).toEqual([]);
  });

  it('elements without end inside one another are left alone', () => {
    const root = html('<p>shown</p>');
    let inner: Element = root;
    for (let i = 0; i < 5_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.append('never shown');
    expect(runs(root, () => false).map(({ text }) => text)).toEqual(['shown']);
  });

  it('of one block alone, where only that is asked for', () => {
    const root = html('one <b>two</b><p>three</p>four');
    expect(runs(root, () => false, false).map(({ text }) => text)).toEqual(['one two', 'four']);
  });

  it('one element’s text has single spaces and an end', () => {
    expect(shownText(html('  R$\n 13,90 <b> x1</b>\t'))).toBe('R$ 13,90 x1');
    const long = html('');
    long.append('x'.repeat(10_000));
    expect(shownText(long)).toHaveLength(600);
  });
});

describe('the texts that tell something', () => {
  const search = (markup: string) => runsWith(html(markup), /\d/, /\d day/, '.goods, script');
  const telling = (markup: string) => search(markup).found;

  it('are found wherever they stand, whole and in reading order, and nothing else', () => {
    const found = telling(
      '<p>Returns</p><div><p>within <b>7</b> days</p><p>x1</p></div><section>or <span>90 days</span><p>!</p></section>',
    );
    expect(found.map(({ text }) => text)).toEqual(['within 7 days', 'or 90 days']);
    expect(found.map(({ element }) => element.localName)).toEqual(['p', 'section']);
  });

  it.each([
    ['the one element before it in a pair', '<div><p> Free \n return </p><p>7 days</p></div>', 'Free return'],
    ['not the element before it in a row of more', '<div><p>Free</p><p>7 days</p><p>Free</p></div>', ''],
    ['not what stands behind it', '<div><p>7 days</p><p>Free</p></div>', ''],
    ['not what stands before the pair', '<p>Free</p><div><p>7 days</p></div>', ''],
    ['not a seller’s words', '<div><p class="goods">Free</p><p>7 days</p></div>', ''],
    ['not a pair with words of its own', '<div><p>Free</p><p>7 days</p>only</div>', ''],
  ])('come with their label: %s', (_, markup, label) => {
    expect(telling(markup).map((run) => run.label)).toEqual([label]);
  });

  it('are each found once, however many pieces they have', () => {
    expect(telling('<p>7 days, <b>15</b> days, <i>90 days</i></p>')).toHaveLength(1);
    expect(telling('<p>7 days<br>90 days</p>').map(({ text }) => text)).toEqual(['7 days', '90 days']);
  });

  it('are not found in what is skipped', () => {
    expect(
      telling(
        '<div class="goods"><p>lasts 30 days</p></div><script>1 day</script><p><i class="goods">30 days</i>!</p>',
      ),
    ).toEqual([]);
  });

  it('are found behind any number of articles, and it is told where there is too much', () => {
    const goods = '<div class="goods">x1</div>'.repeat(3000);
    expect(search(`${goods}<p>7 days</p>`)).toMatchObject({ all: true, found: [{ text: '7 days' }] });
    expect(search(`${'<p>x1</p>'.repeat(3000)}<p>7 days</p>`)).toEqual({ all: false, found: [] });
  });
});

describe('ways to find one thing', () => {
  const WAYS: Ways = ['.new', '.old'];

  it('the first that finds anything counts, and nothing of the others', () => {
    const both = html('<i class="old">1</i><i class="new">2</i><i class="new">3</i>');
    expect(Array.from(find(both, WAYS), (one) => one.textContent)).toEqual(['2', '3']);
    const old = html('<i class="old">1</i>');
    expect(Array.from(find(old, WAYS), (one) => one.textContent)).toEqual(['1']);
    expect(find(html(''), WAYS)).toHaveLength(0);
  });

  it('what must be there and is not is missed', () => {
    const out = fill(html(''), '8210000000000001');
    expect(out.need('status', WAYS)).toHaveLength(0);
    expect(out.sheet).toEqual({ order: '8210000000000001', printed: [], missing: ['status'] });
  });

  it('what must be there and is empty is missed as well', () => {
    const out = fill(html('<i class="new"> \n </i>'), null);
    expect(out.need('status', WAYS)).toHaveLength(1);
    expect(out.sheet).toEqual({ order: null, printed: [], missing: ['status'] });
  });

  it('what must be there and is, is not', () => {
    const out = fill(html('<i class="old">Completed</i>'), null);
    out.put('other', 'before');
    out.need('status', WAYS);
    expect(out.sheet).toEqual({
      order: null,
      printed: [
        ['other', 'before'],
        ['status', 'Completed'],
      ],
      missing: [],
      // The second way found it.
      won: { status: 1 },
    });
  });

  it('what may be there is not missed', () => {
    const out = fill(html(''), null);
    expect(out.maybe('note', WAYS)).toHaveLength(0);
    out.put('total', '');
    out.put('total', null);
    out.put('total', undefined);
    expect(out.sheet).toEqual({ order: null, printed: [], missing: [] });
  });

  it('is looked for within the element that is named, and noted for its line', () => {
    const root = html('<p><i class="new">1</i></p><p><i class="new">2</i></p>');
    const out = fill(root, null);
    Array.from(root.children).forEach((article, line) => {
      out.need('title', WAYS, article, line);
      out.need('price', ['.price'], article, line);
    });
    out.put('product', '/item/1.html', 1);
    expect(out.sheet).toEqual({
      order: null,
      printed: [
        ['title', '1', 0],
        ['title', '2', 1],
        ['product', '/item/1.html', 1],
      ],
      missing: ['price', 'price'],
    });
  });

  it('of one thing sixty are taken', () => {
    const out = fill(html('<i class="new">x</i>'.repeat(100)), null);
    expect(out.need('note', WAYS)).toHaveLength(100);
    expect(out.sheet.printed).toHaveLength(60);
  });
});
