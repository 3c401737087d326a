/** Where a badge of a given size may stand in an order's card without covering or moving anything of the page. */

const HEIGHT = 24;
/** Between the badge and what stands beside it. */
const GAP = 12;

export interface Spot {
  /** Offset from the host's own corner, px. */
  left: number;
  top: number;
  /** The short form is needed. */
  compact: boolean;
}

/** The cards of a page are written in one direction. */
export const isRtl = (place: Element): boolean =>
  place.ownerDocument.defaultView?.getComputedStyle(place).direction === 'rtl';

let range: Range | null = null;

/** The box of what an element really shows: a flexible box may be far wider than its text. */
function contentBox(element: Element): DOMRect {
  if (range?.startContainer.ownerDocument !== element.ownerDocument)
    range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : element.getBoundingClientRect();
}

/** A free stretch of the heading line, px. */
interface Gap {
  from: number;
  to: number;
}

/** The free stretches of the heading line after `beside`, in reading order, and the line's middle. */
function gapsBeside(beside: Element, rtl: boolean): { gaps: Gap[]; middle: number } {
  const line = beside.parentElement;
  const own = contentBox(beside);
  const middle = own.top + own.height / 2;
  if (!line) return { gaps: [], middle };
  const row = line.getBoundingClientRect();
  const boxes = [...line.children]
    .filter((child) => child !== beside && child.localName !== 'claimclock-badge')
    .map(contentBox)
    .filter((box) => box.width > 0 && box.top < middle + HEIGHT / 2 && box.bottom > middle - HEIGHT / 2);
  const gaps: Gap[] = [];
  if (rtl) {
    let to = own.left;
    for (const box of boxes.filter(({ right }) => right <= to + 1).sort((a, b) => b.right - a.right)) {
      gaps.push({ from: box.right, to });
      to = Math.min(to, box.left);
    }
    gaps.push({ from: row.left, to });
  } else {
    let from = own.right;
    for (const box of boxes.filter(({ left }) => left >= from - 1).sort((a, b) => a.left - b.left)) {
      gaps.push({ from, to: box.left });
      from = Math.max(from, box.right);
    }
    gaps.push({ from, to: row.right });
  }
  return { gaps, middle };
}

/**
 * The spot for a badge. Only reads the layout. `host` stands at its static position in the card, out of flow; `full`
 * and `short` are the widths of both forms in px. The first stretch of the heading line with room for all words, else
 * the first with room for the short form; where there is none, the card's upper edge.
 */
export function spotFor(
  host: Element,
  place: Element,
  beside: Element | null,
  widths: { full: number; short: number },
  rtl: boolean,
): Spot {
  const origin = host.getBoundingClientRect();
  const at = (left: number, top: number, compact: boolean): Spot => ({
    left: left - origin.left,
    top: top - origin.top,
    compact,
  });
  if (beside) {
    const { gaps, middle } = gapsBeside(beside, rtl);
    for (const compact of [false, true]) {
      const width = compact ? widths.short : widths.full;
      const gap = gaps.find(({ from, to }) => to - from >= width + 2 * GAP);
      if (gap) return at(rtl ? gap.to - GAP - width : gap.from + GAP, middle - HEIGHT / 2, compact);
    }
  }
  const card = place.getBoundingClientRect();
  const compact = card.width < widths.full + 2 * GAP;
  const width = compact ? widths.short : widths.full;
  return at(rtl ? card.right - GAP - width : card.left + GAP, card.top - HEIGHT / 2, compact);
}
