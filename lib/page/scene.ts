import type { Page } from '../domain/schema';
import type { Anchor, Card, PageSide, Sheet } from '../marketplaces/types';
import type { Changed } from './watch';

interface Held {
  card: Card;
  /** The sheet as text, to tell whether it changed. */
  content: string;
  /** The look that saw it last. */
  look: number;
}

/** What a look found that the one before it did not know. */
export interface Sight {
  /** Places that are new, or whose card changed. */
  anchors: Anchor[];
  /** Places that are no more. */
  gone: Element[];
  /** Sheets that are new or say something else. */
  sheets: Sheet[];
  /** Anything of it is new. A card that was merely touched is none. */
  news: boolean;
}

/** What stands on a page, card by card. */
export interface Scene {
  /** Looks at the page. Reads only cards that are new or in which something changed. */
  look(side: PageSide, page: Page, url: URL, changed: Changed): Sight;
  /** All places, or those of some orders. */
  anchors(of?: ReadonlySet<string>): Anchor[];
  /** All sheets as they were last read. */
  sheets(): Sheet[];
  /** Cards stand on the page. */
  readonly some: boolean;
  /** All that such a page should show of an order is there for at least one. */
  readonly whole: boolean;
}

/** Stands for a card that is not read. */
const EMPTY: Sheet = { order: null, printed: [], missing: [] };

/** Without its total or its articles an order is still one that was read. */
const matters = (slot: string) => slot !== 'total' && slot !== 'line';

const anchorOf = ({ sheet, anchor }: Card): Anchor | null =>
  anchor && sheet.order ? { order: sheet.order, ...anchor } : null;

/** The scene of a document. */
export function createScene(doc: Document): Scene {
  const held = new Map<Element, Held>();
  let looks = 0;
  let address = '';
  let loaded: string | null = null;

  /** The cards in which something changed: found upwards from the changes, so that the others cost nothing. */
  const touched = (changed: ReadonlySet<Node>): Set<Node> => {
    const cards = new Set<Node>();
    for (const node of changed) {
      for (let up: Node | null = node; up; up = up.parentNode) {
        if (held.has(up as Element)) cards.add(up);
      }
    }
    return cards;
  };

  return {
    look(side, page, url, changed) {
      const sight: Sight = { anchors: [], gone: [], sheets: [], news: false };
      const all = changed === null || url.href !== address;
      // Under another address than the document came with, another order may still be drawn for a while.
      loaded ??= url.href;
      const moved = url.href !== loaded;
      address = url.href;
      looks += 1;
      const dirty = all ? null : touched(changed);
      const elements = side.cards(doc, page);
      for (let i = 0; i < elements.length; i++) {
        const element = elements[i] as Element;
        const known = held.get(element);
        if (known && dirty && !dirty.has(element)) {
          known.look = looks;
          continue;
        }
        const read = side.card(element, page, url);
        const card = moved && !read.sure ? { ...read, anchor: null, sheet: EMPTY } : read;
        const content = JSON.stringify(card.sheet);
        const before = known?.card.anchor?.place;
        if (before && before !== card.anchor?.place) sight.gone.push(before);
        if (known?.content !== content && card.sheet !== EMPTY) sight.sheets.push(card.sheet);
        if (known?.content !== content || before !== card.anchor?.place) sight.news = true;
        held.set(element, { card, content, look: looks });
        const anchor = anchorOf(card);
        // Also where nothing of it changed: the page may have thrown the badge out.
        if (anchor) sight.anchors.push(anchor);
      }
      for (const [element, { card, look }] of held) {
        if (look === looks) continue;
        held.delete(element);
        sight.news = true;
        if (card.anchor) sight.gone.push(card.anchor.place);
      }
      return sight;
    },
    anchors(of) {
      const found: Anchor[] = [];
      for (const { card } of held.values()) {
        const { order } = card.sheet;
        if (!card.anchor || !order || (of && !of.has(order))) continue;
        found.push({ order, ...card.anchor });
      }
      return found;
    },
    sheets: () => [...held.values()].map(({ card }) => card.sheet),
    get some() {
      return held.size > 0;
    },
    get whole() {
      for (const { card } of held.values())
        if (card.sheet.order && !card.sheet.missing.some(matters)) return true;
      return false;
    },
  };
}
