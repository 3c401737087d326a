/**
 * Where messages stand on a message page, told by how the page is built and by nothing that it calls its parts: the layout of
 * AliExpress' own is not publicly known (aliexpress-pages.md §0.8), and names change. What all conversations have in common: a
 * box to write in, beside or before it a column of texts, each in a shape of its own, the own ones on the other side.
 */

/** On which side of its column a message stands; null where that is not sure. */
export type Lean = 'start' | 'end' | null;

/** One message on a page. */
export interface Bubble {
  /** Its shape: what is painted behind the text, else the block of text itself. */
  element: Element;
  text: string;
  lean: Lean;
  gaps: Gaps | null;
}

/** What is free between a message and its column, px, where lines start and where they end. */
export interface Gaps {
  start: number;
  end: number;
}

/** Where one writes. A search field stands before its list, a box for messages behind the conversation. */
const BOX = 'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const LINE = 'input:not([type]),input[type="text"]';
const PRESSED = 'button,[role="button"],input[type="submit"]';
/** What holds no message, with all that is in it: by name, by role, and where one writes. */
const TOOL =
  /^(?:button|select|input|textarea|nav|svg|script|style|noscript|template|time|iframe|object|video|audio|claimclock-.*)$/;
const ROLE = /^(?:button|menu|tab|toolbar|textbox|search|listbox)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|em|font|i|img|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;
const PARAGRAPH = /^(?:p|pre|blockquote)$/;
const LETTERS = /\p{L}/u;
/** Something that is said, rather than the name of a thing. */
const SPOKEN =
  /\p{L}[\s\S]{10,}\p{L}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][\s\S]{3,}/u;
/** "10:42", "Nov 20, 2026", "Read 20/11/2026": a time or a day in digits, and hardly a word. */
const STAMP =
  /\d\s?[:h]\s?\d\d|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)\b|\b\d{4}[-/.]\d{1,2}[-/.]\d|\b20[2-4]\d\b/;
/** A word and the time right behind it, each in an element of its own. */
const PARTED = /\p{L}\n\d|\d\n\p{L}/u;
const isStamp = (text: string) => text.length <= 40 && STAMP.test(text) && !/(?:\p{L}\P{L}*){13}/u.test(text);
const PRICE = /\p{Sc}\s?\d|\d\s?\p{Sc}|\b(?:US|USD|EUR|GBP|BRL|RUB|KRW|PLN)\s?\$?\s?\d/u;
const MAX_TEXT = 20_000;
const MAX_DEPTH = 80;
/** A card of an article says less than this. */
const CARD = 300;

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
// Asked of every element of a conversation: one attribute at a time is a fraction of what a selector costs.
const isSkipped = (element: Element) =>
  TOOL.test(element.localName) ||
  (element.hasAttribute('role') && ROLE.test(element.getAttribute('role') ?? '')) ||
  (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false');
const isInSkipped = (element: Element) => {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return true;
  return false;
};
/** A link or the like around something drawn is the card of an article or a place to go, not what was said. */
const isCard = (element: Element) =>
  element.localName === 'a' &&
  element.hasAttribute('href') &&
  element.querySelector('img,picture,canvas,div,p') !== null;
const isInCard = (element: Element) => {
  const link = element.closest('a[href]');
  return link !== null && isCard(link);
};

/** Calls with each block of text below an element: elements with texts of their own, those in lines of text aside. */
function eachBlock(
  root: Element,
  known: { has(element: Element): boolean; add(element: Element): unknown } | null,
  found: (block: Element) => void,
): void {
  const walk = (parent: Element, block: Element, depth: number) => {
    let said = false;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) said ||= LETTERS.test(node.nodeValue ?? '');
      else if (isElement(node) && depth < MAX_DEPTH) {
        if (known?.has(node) || isSkipped(node) || isCard(node)) continue;
        const inline = INLINE.test(node.localName);
        if (!inline) known?.add(node);
        walk(node, inline ? block : node, depth + 1);
      }
    }
    if (said) found(block);
  };
  walk(root, root, 0);
}

/** The texts of an element as they are read: one line each, without stamps and what is no message. */
function textIn(element: Element): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const flush = () => {
    const whole = line.replace(/\s+/g, ' ').trim();
    if (LETTERS.test(whole) && !isStamp(whole)) {
      lines.push(whole);
      length += whole.length;
    }
    line = '';
  };
  const walk = (parent: Element, depth: number) => {
    for (let node = parent.firstChild; node && length < MAX_TEXT; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const more = (node.nodeValue ?? '').slice(0, MAX_TEXT);
        line += PARTED.test(`${line.slice(-2)}\n${more.slice(0, 2)}`) ? ` ${more}` : more;
      } else if (isElement(node) && depth < MAX_DEPTH) {
        if (node.localName === 'br') flush();
        else if (node.localName === 'img') {
          const alt = node.getAttribute('alt') ?? '';
          // An emoji that is drawn; longer ones name what is in a picture.
          if (alt.length <= 8 && !LETTERS.test(alt)) line += alt;
        }
        if (isSkipped(node) || isCard(node)) continue;
        const inline = INLINE.test(node.localName);
        if (!inline) flush();
        walk(node, depth + 1);
        if (!inline) flush();
      }
    }
  };
  walk(element, 0);
  flush();
  return lines.join('\n').slice(0, MAX_TEXT);
}

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

const scrolls = (element: Element) => /^(?:auto|scroll|overlay)$/.test(styleOf(element)?.overflowY ?? '');
const isLog = (element: Element) => element.matches('[role="log"],[role="feed"]');

/** A colour that can be seen. */
const isColour = (colour: string | undefined) =>
  Boolean(colour) && colour !== 'transparent' && !/,\s*0\)$|\/\s*0\)$/.test(colour ?? '');

/** What stands behind an element: its own colour, or that of the nearest around it. */
function backdrop(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const colour = styleOf(at)?.backgroundColor;
    if (colour && isColour(colour)) return colour;
  }
  return '';
}

/** An element has a shape that can be seen: a colour, picture or line of its own. */
function isPainted(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  const { backgroundColor, backgroundImage, borderTopStyle, borderTopWidth, boxShadow } = style;
  if (isColour(backgroundColor) && backgroundColor !== backdrop(element.parentElement)) return true;
  if (backgroundImage && backgroundImage !== 'none' && !backgroundImage.includes('url(')) return true;
  const isLined = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
  return (isLined && borderTopStyle !== '') || (Boolean(boxShadow) && boxShadow !== 'none');
}

/** The children of an element in which something is said. */
const saying = (element: Element, said: { has(element: Element): boolean }): Element[] =>
  [...element.children].filter((child) => said.has(child));

/** The blocks of text in a branch, and all elements around them, with the number of their children in which something is said. */
function survey(branch: Element): { blocks: Element[]; said: Map<Element, number> } {
  const blocks: Element[] = [];
  const said = new Map<Element, number>([[branch, 0]]);
  eachBlock(branch, null, (block) => {
    if (isPressed(block)) return;
    blocks.push(block);
    let at: Element | null = block;
    for (let child = 0; at; child = 1, at = at.parentElement) {
      const held = said.get(at);
      said.set(at, (held ?? 0) + child);
      if (held !== undefined) break;
    }
  });
  return { blocks, said };
}

/** Two elements stand one above the other, not side by side; without a layout nothing speaks against it. */
function isStacked(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (!a.width || !b.width) return true;
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 * Math.min(a.width, b.width);
}

const pressed = new WeakMap<Element, boolean>();
/** Something to press: a ready answer, a row in a list of conversations. Asked once: asking is dear. */
function isPressed(block: Element): boolean {
  const held = pressed.get(block) ?? styleOf(block)?.cursor === 'pointer';
  pressed.set(block, held);
  return held;
}

/** The column of a branch, and how much speaks for it: where the most texts stand beside each other; null where it holds no conversation. */
function columnIn(branch: Element): { column: Element; rows: number } | null {
  const { blocks, said } = survey(branch);
  if (!blocks.length) return null;
  let column = branch;
  let rows = 0;
  for (const [element, count] of said) {
    if (count > rows) {
      column = element;
      rows = count;
    }
  }
  // What scrolls holds all of it, also where days or senders are parted.
  let scroller: Element | null = null;
  for (let at: Element | null = column; at; at = at === branch ? null : at.parentElement) {
    if (isLog(at) || scrolls(at)) {
      scroller = at;
      break;
    }
  }
  // The page itself scrolls: then all that is built alike and stands above or below.
  if (!scroller) {
    let part = column;
    for (let up = part.parentElement; part !== branch && up; part = up, up = up.parentElement) {
      const alike = saying(up, said).filter(
        (one) => one.localName === part.localName && isStacked(one, part),
      );
      if (alike.length > 1) column = up;
    }
  }
  // Without anything that scrolls it takes more to be sure.
  const least = scroller ? 1 : 3;
  let spoken = 0;
  for (const block of blocks) {
    if (spoken >= least) break;
    if (SPOKEN.test(block.textContent ?? '')) spoken++;
  }
  if (spoken < least || (!scroller && rows < least)) return null;
  return { column: scroller ?? column, rows: (scroller ? 1e6 : 0) + blocks.length };
}

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The boxes that one writes in, those that can be seen where any can. */
function boxesIn(doc: Document): Element[] {
  const all = [...doc.querySelectorAll(BOX)];
  const shown = all.filter(isShown);
  if (all.length) return shown.length ? shown : all;
  const lines = [...doc.querySelectorAll(LINE)].filter((one) => !one.closest('[role="search"]'));
  const shownLines = lines.filter(isShown);
  return shownLines.length ? shownLines : lines;
}

/** The column of the conversation that a box belongs to: in the nearest part of the page that holds both. */
function columnOf(box: Element): Element | null {
  const isLine = box.matches(LINE);
  let at = box;
  for (let up = box.parentElement; up; at = up, up = up.parentElement) {
    let best: { column: Element; rows: number } | null = null;
    let behind = false;
    for (const part of up.children) {
      if (part === at) behind = true;
      if (part === at || isSkipped(part) || (behind && isLine)) continue;
      const found = columnIn(part);
      if (found && found.rows > (best?.rows ?? 0)) best = found;
    }
    if (best) return best.column;
    if (up === up.ownerDocument.body) return null;
  }
  return null;
}

/** Finds the columns of the conversations on a page: mostly one, none where there is nothing to write in. */
export interface Finder {
  /** They stand where they stood unless something around them changed; `changed`: null where that cannot be told. */
  columns(changed: ReadonlySet<Node> | null): readonly Element[];
}

/** A finder for a document. */
export function finderIn(doc: Document): Finder {
  let held: Element[] = [];
  let boxes: Element[] = [];
  /** Nothing changed but within them. Found anew with every message, thousands of others would be looked through each time. */
  const stand = (changed: ReadonlySet<Node> | null, now: readonly Element[]) =>
    changed !== null &&
    held.length > 0 &&
    now.length === boxes.length &&
    now.every((box, n) => box === boxes[n]) &&
    held.every((column) => column.isConnected) &&
    [...changed].every(
      (node) =>
        !node.isConnected ||
        held.some((column) => column.contains(node)) ||
        // A page that counts or blinks somewhere else has no new conversation there.
        !(
          held.some((column) => node.contains(column)) || SPOKEN.test(node.textContent?.slice(0, 2000) ?? '')
        ),
    );
  return {
    columns(changed) {
      const now = boxesIn(doc);
      if (stand(changed, now)) return held;
      boxes = now;
      const found = boxes.flatMap((box) => columnOf(box) ?? []);
      const all = found.length ? found : [...doc.querySelectorAll('[role="log"]')];
      held = [...new Set(all)].filter((one) => !all.some((other) => other !== one && other.contains(one)));
      return held;
    },
  };
}

/** More plain lines than this are not the name, the words and the answer to other words of one message. */
const LINES = 4;

/** A shape in which several messages stand below each other, as a day or a sender may be drawn. */
function holdsSeveral(shape: Element): boolean {
  for (let at = shape; ; ) {
    const spoken = [...at.children].filter(
      (child) =>
        !INLINE.test(child.localName) &&
        !PARAGRAPH.test(child.localName) &&
        !isSkipped(child) &&
        SPOKEN.test(child.textContent ?? ''),
    );
    const [only] = spoken;
    if (!only || spoken.length > 1) {
      const built = spoken.filter((child) =>
        [...child.children].some(({ localName }) => !INLINE.test(localName)),
      );
      return built.length > 1 || spoken.length > LINES;
    }
    at = only;
  }
}

/** What a text stands in: the nearest shape that is painted around it, unless other messages stand there; else itself. */
function shapeOf(block: Element, column: Element): Element {
  for (let at: Element | null = block, depth = 0; at && at !== column && depth < 8; depth++) {
    if (isPainted(at)) {
      if (holdsSeveral(at)) break;
      return at;
    }
    at = at.parentElement;
  }
  // Paragraphs of one message.
  const up = block.parentElement;
  if (!up || up === column || !PARAGRAPH.test(block.localName)) return block;
  const others = [...up.children].filter((child) => !INLINE.test(child.localName) && !isSkipped(child));
  return others.every((child) => PARAGRAPH.test(child.localName)) ? up : block;
}

/** A picture, a price that stands by itself, and few words: the card of an article. */
const isArticle = (shape: Element, text: string) =>
  text.length < CARD &&
  shape.querySelector('img,picture,canvas') !== null &&
  [...shape.querySelectorAll('*')].some(
    ({ childElementCount, textContent }) =>
      !childElementCount && (textContent?.length ?? 0) < 24 && PRICE.test(textContent ?? ''),
  );

/** What a shape leaves free on the one side more than on the other, in parts of its column, to stand on a side surely. */
const ASIDE = 0.2;
/** Edges that are as near as this (px) are in one line. */
const NEAR = 2;

/** How far the edges of a shape stand from those of its column, as lines run there; null where it has no layout. */
function gapsOf(shape: Element, column: DOMRect, isRtl: boolean): Gaps | null {
  if (column.width <= 0) return null;
  let box = shape.getBoundingClientRect();
  if (box.width > column.width * 0.92) {
    // As wide as its column: then its words tell.
    const range = shape.ownerDocument.createRange();
    range.selectNodeContents(shape);
    box = range.getBoundingClientRect?.() ?? box;
  }
  if (box.width <= 0) return null;
  const left = box.left - column.left;
  const right = column.right - box.right;
  return isRtl ? { start: right, end: left } : { start: left, end: right };
}

/** On which side of its column a shape stands. On narrow screens long messages leave hardly anything free on either. */
function leanOf(gaps: Gaps | null, width: number): Lean {
  if (!gaps || Math.abs(gaps.start - gaps.end) < width * ASIDE) return null;
  return gaps.end < gaps.start ? 'end' : 'start';
}

/**
 * Where lines run from right to left, some pages turn all sides over, and some leave what one sends where it always stood. The
 * button that sends stands on that same side: whether it was turned over, too. Without one nothing is sure.
 */
function isTurnedOver(column: Element): boolean {
  const later = (one: Element, other: Element) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  for (const box of boxesIn(column.ownerDocument)) {
    if (!later(column, box)) continue;
    for (let up = box.parentElement; up; up = up.parentElement) {
      const send = [...up.querySelectorAll(PRESSED)].filter((one) => later(box, one)).at(-1);
      if (send) return isBefore(send, box);
      // What stands around the conversation as well sends nothing of it.
      if (up.contains(column)) break;
    }
  }
  return false;
}

/** An element's middle stands left of that of another. */
function isBefore(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.width > 0 && b.width > 0 && a.left + a.right < b.left + b.right;
}

/** The messages of one column, as they were seen last. */
export interface Conversation {
  readonly column: Element;
  /** Takes in what is new below an element: blocks of text that are still to be read. */
  gather(below: Element): void;
  /** Something in this node changed. */
  touch(node: Node): void;
  /** Looks at all of it again. */
  touchAll(): void;
  /** Reads so many of the blocks that were gathered; gives back the messages that are new or say something else. */
  read(most: number): Bubble[];
  /** Blocks are still to be read. */
  readonly waiting: boolean;
  /** Messages that are no longer there, or are none any more; each once. */
  gone(): Element[];
  /** A message is surely the user's own. */
  isOwn(bubble: Bubble): boolean;
}

/** A conversation in a column of which nothing is known yet. */
export function conversationIn(column: Element): Conversation {
  const seen = new WeakSet<Element>();
  const waiting = new Set<Element>();
  const bubbles = new Map<Element, Bubble>();
  const lost: Element[] = [];
  /** Where the messages begin that surely stand at the start, and where those end that surely stand at the end. */
  const edges = { start: new Set<number>(), end: new Set<number>() };
  const isInLine = (gaps: Gaps | null, side: 'start' | 'end') =>
    gaps !== null && [...edges[side]].some((edge) => Math.abs(edge - gaps[side]) <= NEAR);
  const isRtl = styleOf(column)?.direction === 'rtl';
  /** Its sides are where they can be told apart; looked at once for each look at the page. */
  let sure: boolean | null = null;

  const bubbleAround = (node: Node): Element | null => {
    for (let at: Node | null = node; at && at !== column; at = at.parentNode)
      if (bubbles.has(at as Element)) return at as Element;
    return null;
  };
  const forget = (element: Element) => {
    bubbles.delete(element);
    lost.push(element);
  };
  const gather = (below: Element) => eachBlock(below, seen, (block) => waiting.add(block));

  return {
    column,
    gather,
    touch(node) {
      const element = isElement(node) ? node : node.parentElement;
      if (!element || !column.contains(element)) return;
      const bubble = bubbleAround(element);
      if (bubble) waiting.add(bubble);
      // A text that changed in a line of text belongs to the block around it.
      let block: Element = element;
      while (block !== column && INLINE.test(block.localName)) block = block.parentElement ?? column;
      gather(block);
    },
    touchAll() {
      for (const element of bubbles.keys()) waiting.add(element);
      gather(column);
    },
    read(most) {
      const fresh: Bubble[] = [];
      let left = most;
      let box: DOMRect | null = null;
      sure = null;
      for (const block of waiting) {
        if (left-- <= 0) break;
        waiting.delete(block);
        if (!block.isConnected || block === column || !column.contains(block)) continue;
        if (isInSkipped(block) || isInCard(block) || isPressed(block)) continue;
        const element = bubbles.has(block) ? block : shapeOf(block, column);
        const text = textIn(element);
        const before = bubbles.get(element);
        if (before && before.text === text) continue;
        if (!text || isArticle(element, text)) {
          if (before) forget(element);
          continue;
        }
        box ??= column.getBoundingClientRect();
        const gaps = gapsOf(element, box, isRtl);
        const bubble: Bubble = { element, text, gaps, lean: leanOf(gaps, box.width) };
        if (gaps && bubble.lean) edges[bubble.lean].add(Math.round(gaps[bubble.lean]));
        bubbles.set(element, bubble);
        fresh.push(bubble);
      }
      return fresh;
    },
    get waiting() {
      return waiting.size > 0;
    },
    gone() {
      for (const element of bubbles.keys()) if (!column.contains(element)) forget(element);
      return lost.splice(0);
    },
    isOwn({ lean, gaps }) {
      // What is too wide to lean to a side stands in line with others that do.
      const atEnd = lean === 'end' || (!lean && isInLine(gaps, 'end') && !isInLine(gaps, 'start'));
      if (!atEnd || !edges.start.size) return false;
      sure ??= !isRtl || isTurnedOver(column);
      return sure;
    },
  };
}
