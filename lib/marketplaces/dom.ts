import type { Printed, Sheet } from './types';

/** A selector, and the month in which a page was last seen to have it (`2026-09`). */
export type Seen = readonly [css: string, seen: string];
/** Ways to find one thing, newest first. */
export type Ways = readonly Seen[];

/** Longer texts are cut: nothing that is read on an order page is as long. */
const MAX_TEXT = 600;
/** Of one thing, so many are taken. */
const MAX_COUNT = 60;

/** What an element shows, as text with single spaces. */
export const shownText = (element: Element): string =>
  (element.textContent ?? '')
    .slice(0, 4 * MAX_TEXT)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);

/** The elements that the first way with any finds. */
export function find(within: ParentNode, ways: Ways): ArrayLike<Element> {
  for (const [css] of ways) {
    const found = within.querySelectorAll(css);
    if (found.length) return found;
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
    sheet.printed.push(line === undefined ? [slot, text] : [slot, text, line]);
  };
  const maybe: Filler['maybe'] = (slot, ways, within = root, line) => {
    const found = find(within, ways);
    for (let i = 0; i < found.length && i < MAX_COUNT; i++) put(slot, shownText(found[i] as Element), line);
    return found;
  };
  return {
    sheet,
    put,
    maybe,
    need(slot, ways, within, line) {
      const before = sheet.printed.length;
      const found = maybe(slot, ways, within, line);
      if (sheet.printed.length === before) sheet.missing.push(slot);
      return found;
    },
  };
}

/** Elements that stand within a line of text. */
const INLINE = /^(?:a|abbr|b|bdi|em|font|i|mark|small|span|strong|sub|sup|time|u)$/;

/**
 * The texts of an element, one per line or block as a reader sees them: words in inline elements belong together, blocks
 * and line breaks part them. `skip` leaves out an element with all that is in it.
 */
export function runs(
  root: Element,
  skip: (element: Element) => boolean,
): { text: string; element: Element }[] {
  const found: { text: string; element: Element }[] = [];
  let text = '';
  let element = root;
  const flush = (next: Element) => {
    const whole = text.replace(/\s+/g, ' ').trim();
    if (whole) found.push({ text: whole.slice(0, MAX_TEXT), element });
    text = '';
    element = next;
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const more = node.nodeValue ?? '';
        if (!text.trim()) element = parent;
        // Words of neighbouring elements that nothing parts ("2026" "Refund").
        text += /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(more) ? ` ${more}` : more;
      } else if (node.nodeType === 1 && !skip(node as Element)) {
        const child = node as Element;
        const inline = INLINE.test(child.localName);
        if (!inline) flush(child);
        walk(child);
        if (!inline) flush(parent);
      }
    }
  };
  walk(root);
  flush(root);
  return found;
}
