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

/** The box of what an element really shows: a flexible box may be far wider than its text. */
function contentBox(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : element.getBoundingClientRect();
}

/** The free stretch of the heading line after `beside`: to the next thing in that line, or to the line's end. */
function roomBeside(beside: Element, rtl: boolean): { from: number; to: number; middle: number } | null {
  const line = beside.parentElement;
  if (!line) return null;
  const own = contentBox(beside);
  const row = line.getBoundingClientRect();
  const middle = own.top + own.height / 2;
  const neighbours = [...line.children]
    .filter((child) => child !== beside && child.localName !== 'claimclock-badge')
    .map(contentBox)
    .filter((box) => box.width > 0 && box.top < middle + HEIGHT / 2 && box.bottom > middle - HEIGHT / 2);
  if (rtl) {
    const ends = neighbours.map((box) => box.right).filter((right) => right <= own.left + 1);
    return { from: Math.max(row.left, ...ends), to: own.left, middle };
  }
  const starts = neighbours.map((box) => box.left).filter((left) => left >= own.right - 1);
  return { from: own.right, to: Math.min(row.right, ...starts), middle };
}

/**
 * The spot for a badge. Only reads the layout. `host` stands at its static position in the card, out of flow; `full`
 * and `short` are the widths of both forms in px. Where the heading line has no room the badge sits on the card's upper
 * edge, short.
 */
export function spotFor(
  host: Element,
  place: Element,
  beside: Element | null,
  widths: { full: number; short: number },
): Spot {
  const origin = host.getBoundingClientRect();
  const rtl = place.ownerDocument.defaultView?.getComputedStyle(place).direction === 'rtl';
  const room = beside && roomBeside(beside, rtl);
  if (room) {
    const space = room.to - room.from - 2 * GAP;
    const compact = space < widths.full;
    if (!compact || space >= widths.short) {
      const width = compact ? widths.short : widths.full;
      const left = rtl ? room.to - GAP - width : room.from + GAP;
      return { left: left - origin.left, top: room.middle - HEIGHT / 2 - origin.top, compact };
    }
  }
  const card = place.getBoundingClientRect();
  const left = rtl ? card.right - GAP - widths.short : card.left + GAP;
  return { left: left - origin.left, top: card.top - HEIGHT / 2 - origin.top, compact: true };
}
