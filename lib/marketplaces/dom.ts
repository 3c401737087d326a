import type { Printed, Sheet } from './types';

/** Ways to find one thing, newest first: selectors. */
export type Ways = readonly string[];

/** Longer texts are cut: nothing that is read on an order page is as long. */
const MAX_TEXT = 600;
/** Texts of one order. */
const MAX_TEXTS = 900;
/** Elements inside one another; deeper ones no reader sees. */
const MAX_DEPTH = 60;
/** Of one thing, so many are taken. */
const MAX_COUNT = 60;

/** What an element shows, as text with single spaces. */
export const shownText = (element: Element): string =>
  (element.textContent ?? '')
    .slice(0, 4 * MAX_TEXT)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);

/** Added to a way that served with what builds put behind names ("order-item--aB3x"); see `Sheet.won`. */
export const HASHED = 100;

/** The elements that the first way with any finds. `hashed`: also by names with something behind them. */
export function find(
  within: ParentNode,
  ways: Ways,
  hashed = false,
  won?: (way: number) => void,
): ArrayLike<Element> {
  for (let i = 0; i < ways.length * (hashed ? 2 : 1); i++) {
    const again = i >= ways.length;
    const css = ways[i % ways.length] as string;
    const found = within.querySelectorAll(
      again ? css.replace(/\.([a-z][\w-]*)/g, ':is([class*="$1--"],[class*="$1_"])') : css,
    );
    if (!found.length) continue;
    won?.(again ? i - ways.length + HASHED : i);
    return found;
  }
  return [];
}

/** Fills a sheet from one element. */
export interface Filler {
  readonly sheet: Sheet;
  /** What must be there: a miss is reported. Returns what it found. */
  need(slot: string, ways: Ways, within?: ParentNode, line?: number): ArrayLike<Element>;
  /** What may be there. */
  maybe(slot: string, ways: Ways, within?: ParentNode, line?: number): ArrayLike<Element>;
  put(slot: string, text: string | null | undefined, line?: number): void;
}

/** A filler for what `root` shows. */
export function fill(root: ParentNode, order: string | null): Filler {
  const sheet: Sheet & { printed: Printed[] } = { order, printed: [], missing: [] };
  const put: Filler['put'] = (slot, text, line) => {
    if (!text) return;
    if (sheet.printed.length >= MAX_TEXTS) {
      if (!sheet.missing.includes('line')) sheet.missing.push('line');
      return;
    }
    sheet.printed.push(line === undefined ? [slot, text] : [slot, text, line]);
  };
  /** Names have something behind them here: what must be there was found so alone. */
  let hashed = false;
  const look = (slot: string, ways: Ways, within: ParentNode, line: number | undefined, harder: boolean) => {
    const found = find(within, ways, harder, (way) => {
      hashed ||= way >= HASHED;
      // The newest way is not told: it nearly always wins.
      if (way) sheet.won = { ...sheet.won, [slot]: way };
    });
    for (let i = 0; i < found.length && i < MAX_COUNT; i++) put(slot, shownText(found[i] as Element), line);
    return found;
  };
  return {
    sheet,
    put,
    maybe: (slot, ways, within = root, line) => look(slot, ways, within, line, hashed),
    need(slot, ways, within = root, line) {
      const before = sheet.printed.length;
      const found = look(slot, ways, within, line, true);
      if (sheet.printed.length === before) sheet.missing.push(slot);
      return found;
    },
  };
}

/** Elements that stand within a line of text. */
const INLINE = /^(?:a|abbr|b|bdi|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|time|u)$/;

/** A text as a reader sees it, and the element in which it begins. */
export interface Run {
  text: string;
  element: Element;
}

/** Two words without a space between them; a word or a number that goes on in another element is one. */
const PARTED = /\p{L}\n[\p{N}\p{Lu}]|\p{N}\n\p{L}/u;

/**
 * The texts of an element, one per line or block as a reader sees them: words in inline elements belong together, blocks
 * and line breaks part them. `skip` leaves out an element with all that is in it. Without `deep` only those of the
 * element itself, not those of the blocks in it. Not many more than `most` are looked for.
 */
export function runs(
  root: Element,
  skip: (element: Element) => boolean,
  deep = true,
  most = Number.POSITIVE_INFINITY,
): Run[] {
  const found: Run[] = [];
  let text = '';
  let element = root;
  const flush = (next: Element) => {
    const whole = text.replace(/\s+/g, ' ').trim();
    if (whole) found.push({ text: whole.slice(0, MAX_TEXT), element });
    text = '';
    element = next;
  };
  const walk = (parent: Element, depth: number) => {
    for (let node = parent.firstChild; node && found.length < most; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const more = node.nodeValue ?? '';
        if (!text.trim()) element = parent;
        if (text.length > 4 * MAX_TEXT) continue;
        // Words of neighbouring elements that nothing parts ("2026" "Refund").
        text += PARTED.test(`${text.slice(-2)}\n${more.slice(0, 2)}`) ? ` ${more}` : more;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const inline = INLINE.test(child.localName);
        if (!inline) flush(child);
        if ((inline || deep) && depth < MAX_DEPTH && !skip(child)) walk(child, depth + 1);
        if (!inline) flush(parent);
      }
    }
  };
  walk(root, 0);
  flush(root);
  return found;
}

/** A run, and the label before it: the one text that shares its parent with it, where there is just one. */
export interface FoundRun extends Run {
  label: string;
}

/** Blocks whose texts are put together in one look. */
const MOST_BLOCKS = 1500;

/**
 * The runs of an element that `wanted` matches, in reading order, and whether all of them were looked at. Only blocks
 * with a text node that `hint` matches are put together: a page may have tens of thousands of nodes that never stop
 * changing, and walking over their texts has to cost next to nothing. `skip` is a selector of what is left out with all
 * that is in it.
 */
export function runsWith(
  root: Element,
  hint: RegExp,
  wanted: RegExp,
  skip: string,
): { found: FoundRun[]; all: boolean } {
  const found: FoundRun[] = [];
  const blocks = new Set<Element>();
  const isSkipped = (element: Element) => element.matches(skip);
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  let count = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!hint.test(node.nodeValue ?? '')) continue;
    let block = node.parentElement;
    while (block && block !== root && INLINE.test(block.localName)) block = block.parentElement;
    if (!block || blocks.has(block)) continue;
    blocks.add(block);
    if (block.closest(skip)) continue;
    if (++count > MOST_BLOCKS) return { found, all: false };
    for (const run of runs(block, isSkipped, false)) {
      if (wanted.test(run.text)) found.push({ ...run, label: labelOf(run, block, skip) });
    }
  }
  return { found, all: true };
}

function labelOf({ text }: Run, block: Element, skip: string): string {
  const pair = block.parentElement;
  if (pair?.childElementCount !== 2 || (pair.textContent?.length ?? 0) > 120) return '';
  const [label] = Array.from(pair.children);
  const isLabel = label && label !== block && !label.matches(`a, ${skip}`);
  const said = isLabel ? shownText(label) : '';
  return said && shownText(pair).replace(/\s/g, '') === `${said}${text}`.replace(/\s/g, '') ? said : '';
}
