import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bubble, conversationIn, finderIn } from '../../../lib/page/bubbles';

/** Messages are found by how a page is built. No layout exists here, so elements say themselves where they stand (`data-x`). */

beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left = 0, right = 0] = (this.getAttribute('data-x') ?? '0 0').split(' ').map(Number);
    return { left, right, width: right - left, top: 0, bottom: 20, height: 20, x: left, y: 0 } as DOMRect;
  });
});

const draw = (html: string) => {
  // A test's own page.
  document.body.innerHTML = html;
};
const BOX = '<textarea></textarea>';
const SCROLL = 'style="overflow-y:auto;background:#eee"';
const ROW = 'style="background:#fff"';
const LEFT = 'data-x="20 400"';
const RIGHT = 'data-x="500 780"';
const COLUMN = 'data-x="0 800"';

/** All that is read on the page, and by it the texts that may get a mark. */
function read(): { bubbles: Bubble[]; texts: string[]; theirs: string[] } {
  const bubbles: Bubble[] = [];
  const theirs: string[] = [];
  for (const column of finderIn(document).columns(null)) {
    const conversation = conversationIn(column);
    conversation.touchAll();
    const own = conversation.read(5000);
    bubbles.push(...own);
    theirs.push(...own.filter((one) => !conversation.isOwn(one)).map(({ text }) => text));
  }
  return { bubbles, texts: bubbles.map(({ text }) => text), theirs };
}

describe('the conversation on a page', () => {
  it('is the column beside the box that one writes in, not the list of conversations', () => {
    draw(`<div><aside ${SCROLL}><input type="text"><div><b>Store one</b><p>please close the dispute today</p></div>
      <div><b>Store two</b><p>another conversation of another day</p></div><div>a third conversation, long ago</div></aside>
      <section><header>Store one, answers within a day</header><div ${SCROLL}><div ${ROW}>Hello, my dear friend</div>
      <div ${ROW}>Please wait a few more days</div></div>${BOX}</section></div>`);
    expect(read().texts).toEqual(['Hello, my dear friend', 'Please wait a few more days']);
  });

  it.each([
    '<textarea></textarea>',
    '<div contenteditable="true"></div>',
    '<div role="textbox" contenteditable="true">a draft that is being written now</div>',
    '<form><p><input></p></form>',
  ])('is found by each kind of box: %s', (box) => {
    draw(`<main><ul ${SCROLL}><li ${ROW}>Hello, my dear friend</li></ul><footer>${box}</footer></main>`);
    expect(read().texts).toEqual(['Hello, my dear friend']);
  });

  it('may scroll as a whole, in days and groups of a sender', () => {
    const line = (n: number) =>
      `<li><article style="border-top:1px solid #ccc">Message number ${n} of a day</article></li>`;
    draw(`<main><h1>Messages</h1><div><section><h2>Friday</h2><ol>${line(1)}${line(2)}${line(3)}</ol></section>
      <section><h2>Saturday</h2><ol>${line(4)}</ol></section></div><footer>${BOX}</footer></main>`);
    expect(read().texts.filter((text) => text.startsWith('Message'))).toHaveLength(4);
  });

  it('is a log where the page says so itself', () => {
    draw(`<div role="log"><p>Hello, my dear friend</p><p>How are you these days?</p></div>`);
    expect(read().texts).toEqual(['Hello, my dear friend', 'How are you these days?']);
  });

  it('is not found where there is none', () => {
    draw(`<nav><a href="/a">All orders of this account</a></nav><main><h1>Help and questions</h1>
      <p>Where is my order? It is on its way to you.</p></main>`);
    expect(read().texts).toEqual([]);
    draw(
      `<main><h1>Write to us</h1><p>Tell us what is wrong.</p>${BOX}<button>Send it to us now</button></main>`,
    );
    expect(read().texts).toEqual([]);
  });

  it('stays found while other parts of the page change', () => {
    draw(`<p id="clock">1</p><main><div ${SCROLL}><p ${ROW}>Hello, my dear friend</p></div>${BOX}</main>`);
    const finder = finderIn(document);
    const [column] = finder.columns(null);
    const walk = vi.spyOn(Element.prototype, 'firstChild', 'get');
    expect(finder.columns(new Set([document.getElementById('clock') as Node]))).toEqual([column]);
    expect(finder.columns(new Set([column?.firstElementChild as Node]))).toEqual([column]);
    expect(walk).not.toHaveBeenCalled();
  });
});

describe('messages', () => {
  it('are no cards of articles, stamps, buttons, links to press, or drafts', () => {
    draw(`<main><div ${SCROLL} ${COLUMN}>
      <div>Nov 20, 2026</div><time>yesterday evening at ten</time>
      <div><a href="/item/1"><img src="x.png"><div>Please close the dispute lamp</div><b>US $14.20</b></a></div>
      <div ${ROW}><img src="x.png"><div>Wireless lamp, close the dispute</div><div>€ 3,10</div></div>
      <div style="cursor:pointer">Has my order been shipped?</div>
      <div><button>Please close the dispute here</button></div>
      <div ${ROW}>I give you $5, close the dispute<span>10:42</span></div>
      </div><div contenteditable="true">please close the dispute</div></main>`);
    expect(read().texts).toEqual(['I give you $5, close the dispute 10:42']);
  });

  it('are whole, with their lines, paragraphs and emoji', () => {
    draw(`<main><div ${SCROLL}><div><i ${ROW}>avatar</i><div ${ROW}><b>Alfa Store</b><p>Dear friend,</p><p>close<br>the <b>dispute</b>
      <img alt="🙏"></p><span>10:42</span></div></div><div ${ROW}>hello again, my friend</div></div>${BOX}</main>`);
    expect(read().texts).toContain('Alfa Store\nDear friend,\nclose\nthe dispute 🙏');
  });

  it('stand apart where several share a shape', () => {
    const line = (text: string) => `<div><i>x</i><div>${text}</div></div>`;
    draw(`<main><div ${SCROLL}><section ${ROW}>${line('Hello, my dear friend')}${line('Please close the dispute')}
      ${line('Thank you very much')}</section></div>${BOX}</main>`);
    const { texts } = read();
    expect(texts).toContain('Please close the dispute');
    expect(texts).not.toContain('Hello, my dear friend\nPlease close the dispute');
  });

  it('keep short words in scripts that need few, and numbers to call', () => {
    draw(`<main><div ${SCROLL}><div ${ROW}>关闭纠纷</div><div ${ROW}>wa 138 0013 8000 call me</div><div ${ROW}>10:42</div><div ${ROW}>tel +7 900-12-3456</div><div ${ROW}>Read 20/11/2026</div>
      <div ${ROW}>안녕하세요 고객님, 반갑습니다</div></div>${BOX}</main>`);
    expect(read().texts).toEqual([
      ...['关闭纠纷', 'wa 138 0013 8000 call me', 'tel +7 900-12-3456', '안녕하세요 고객님, 반갑습니다'],
    ]);
  });

  it('of the user are told by their side, once there are two', () => {
    const page = (more: string, dir = 'ltr') =>
      `<main dir="${dir}"><div ${SCROLL} ${COLUMN}><div ${ROW} ${RIGHT}>I will not close it, friend</div>${more}</div>${BOX}</main>`;
    draw(page(''));
    expect(read().theirs).toEqual(['I will not close it, friend']);
    draw(page(`<div ${ROW} ${LEFT}>Please close it, my friend</div>`));
    expect(read().theirs).toEqual(['Please close it, my friend']);
    // As wide as the column, or in the middle of it: nothing is sure.
    draw(
      page(
        `<div ${ROW} ${LEFT}>Please close it, my friend</div><div ${ROW} data-x="200 600">A dispute was opened</div>`,
      ),
    );
    expect(read().theirs).toEqual(['Please close it, my friend', 'A dispute was opened']);
  });

  it('are told apart on a narrow screen, too, where long ones leave hardly anything free on either side', () => {
    const row = (text: string, x: string) => `<div ${ROW} data-x="${x}">${text}</div>`;
    const [theirs, own] = ['Please close it, my dear friend', 'You wrote: please close it now'];
    const page = (...rows: string[]) =>
      draw(`<main><div style="overflow-y:auto" data-x="0 360">${rows.join('')}</div>${BOX}</main>`);
    // With a picture beside each: theirs end nearer to the edge than they begin, own ones the other way round.
    page(row(theirs, '56 331'), row('Hello there', '56 140'), row(own, '29 304'), row('Hi there', '230 304'));
    expect(read().theirs).not.toContain(own);
    expect(read().theirs).toContain(theirs);
    page(row(theirs, '56 331'), row(own, '29 304'));
    expect(read().theirs, 'nothing is sure').toHaveLength(2);
  });

  it('are told apart where lines run from right to left by the button that sends: pages differ in their sides', () => {
    const [theirs, own] = ['أغلق النزاع من فضلك يا صديقي', 'لن أغلق النزاع يا صديقي'];
    const page = (send: string) =>
      draw(`<main><div style="direction:rtl;overflow-y:auto" ${COLUMN}><div ${ROW} ${RIGHT}>${theirs}</div>
        <div ${ROW} ${LEFT}>${own}</div></div><footer><button ${RIGHT}>photo</button><textarea data-x="100 800"></textarea>${send}</footer></main>`);
    page('<button data-x="0 90">send</button>');
    expect(read().theirs).toEqual([theirs]);
    // Not turned over, or no way to tell: all of them are looked at.
    page('<button data-x="810 900">send</button>');
    expect(read().theirs).toHaveLength(2);
    page('');
    expect(read().theirs).toHaveLength(2);
  });
});

describe('a conversation that goes on', () => {
  function begin(html: string) {
    draw(`<main><div ${SCROLL}>${html}</div>${BOX}</main>`);
    const [column] = finderIn(document).columns(null);
    if (!column) throw new Error('no column');
    const conversation = conversationIn(column);
    conversation.touchAll();
    return { column, conversation, first: conversation.read(5000) };
  }
  const row = (text: string) => {
    const element = document.createElement('div');
    element.setAttribute('style', 'background:#fff');
    element.append(text);
    return element;
  };

  it('reads what comes in, and nothing again', () => {
    const { column, conversation } = begin(
      `<div ${ROW}>Hello, my dear friend</div><div ${ROW}>How are you?</div>`,
    );
    column.append(row('One more message'));
    conversation.touch(column);
    expect(conversation.read(5000).map(({ text }) => text)).toEqual(['One more message']);
    conversation.touch(column);
    expect(conversation.waiting).toBe(false);
    // Drawn anew, but says the same.
    conversation.touchAll();
    expect(conversation.read(5000)).toEqual([]);
  });

  it('reads an element that is used again for another message', () => {
    const { conversation, first } = begin(
      `<div ${ROW}>Hello, my dear friend</div><div ${ROW}>How are you?</div>`,
    );
    const text = first[0]?.element.firstChild as Text;
    text.data = 'Please close the dispute';
    conversation.touch(text);
    const [again] = conversation.read(5000);
    expect(again?.text).toBe('Please close the dispute');
    expect(again?.element).toBe(first[0]?.element);
  });

  it('reads a message again of which a part was taken away', () => {
    const { conversation, first } = begin(
      `<div ${ROW}><p>Please close</p><p>the dispute, my friend</p></div><div ${ROW}>How are you?</div>`,
    );
    const bubble = first[0]?.element as Element;
    bubble.lastElementChild?.remove();
    conversation.touch(bubble);
    expect(conversation.read(5000).map(({ text }) => text)).toEqual(['Please close']);
  });

  it('tells what has gone, once', () => {
    const { conversation, first } = begin(
      `<div ${ROW}>Hello, my dear friend</div><div ${ROW}>How are you?</div>`,
    );
    first[0]?.element.remove();
    expect(conversation.gone()).toEqual([first[0]?.element]);
    expect(conversation.gone()).toEqual([]);
  });

  it('is read in slices', () => {
    const { conversation, first } = begin(
      Array.from({ length: 500 }, (_, n) => `<div ${ROW}>Message number ${n}</div>`).join(''),
    );
    expect(first).toHaveLength(500);
    const again = conversationIn(conversation.column);
    again.touchAll();
    expect(again.read(150)).toHaveLength(150);
    expect(again.waiting).toBe(true);
    expect(again.read(1000)).toHaveLength(350);
    expect(again.waiting).toBe(false);
  });

  it('looks at new elements alone, however many there are', () => {
    const { column, conversation } = begin(
      Array.from({ length: 2000 }, (_, n) => `<div ${ROW}><p>Message number ${n}</p></div>`).join(''),
    );
    column.append(row('the last message of all'));
    const style = vi.spyOn(window, 'getComputedStyle');
    const inner = vi.spyOn(Node.prototype, 'nodeValue', 'get');
    conversation.touch(column);
    expect(conversation.read(5000).map(({ text }) => text)).toEqual(['the last message of all']);
    expect(style.mock.calls.length + inner.mock.calls.length).toBeLessThan(60);
  });
});
