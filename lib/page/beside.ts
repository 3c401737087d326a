/**
 * Where in a conversation the host of a mark may stand so that it moves with its message, is cut off where the message is, and
 * moves nothing of the page.
 */

/** How a host is laid out: out of the flow; or, where that would not scroll with its message, in it and without a size. */
type Kind = 'out' | 'block' | 'inline';

const rule = (kind: Kind, gap: string) =>
  `:host{all:initial!important;position:${kind === 'out' ? 'absolute' : 'relative'}!important;display:${kind === 'inline' ? 'inline' : 'block'}!important;inline-size:0!important;block-size:0!important;${gap}color-scheme:inherit!important;pointer-events:auto!important}`;

const SCROLLS = /^(?:auto|scroll|overlay|hidden|clip)$/;

/** Whether something out of the flow in this element scrolls, and is cut off, with it. */
function staysWith(element: Element, view: Window): boolean {
  const { body, documentElement } = element.ownerDocument;
  let held = false;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    const { position, transform, filter, contain, overflowY } = view.getComputedStyle(at);
    held ||=
      position !== 'static' ||
      transform !== 'none' ||
      filter !== 'none' ||
      /paint|layout|strict|content/.test(contain);
    if (SCROLLS.test(overflowY)) return held;
  }
  return true;
}

/** The rule of a host that is to stand at the end of an element. */
function ruleIn(element: Element, view: Window): string {
  if (staysWith(element, view)) return rule('out', '');
  const { display, flexDirection, columnGap, rowGap } = view.getComputedStyle(element);
  if (display === 'inline') return rule('inline', '');
  if (!/flex|grid/.test(display)) return rule('block', '');
  // One more part would bring one more gap.
  const isRow = display.includes('flex') && !flexDirection.startsWith('column');
  const gap = Number.parseFloat(isRow ? columnGap : rowGap) || 0;
  return rule('block', `margin-${isRow ? 'inline' : 'block'}-start:${-gap}px!important;`);
}

/** Ways to bring a host in, best first: at the end of the message, before its last part, at the end of what it stands in. */
const WAYS: ((element: Element, host: Element) => Element | null)[] = [
  (element, host) => {
    element.append(host);
    return element;
  },
  (element, host) => {
    element.lastElementChild?.before(host);
    return element.lastElementChild && element;
  },
  (element, host) => {
    element.parentElement?.append(host);
    return element.parentElement;
  },
];

const sizeOf = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  return `${Math.round(width * 4)} ${Math.round(height * 4)} ${element.parentElement?.scrollHeight}`;
};

/** Which way served for messages that are built alike: each try makes the page lay itself out. */
export type Served = Map<string, number>;

/** Brings the host of a mark to its message; `style` is the element that its rule stands in. */
export function bringBeside(element: Element, host: Element, style: Element, served: Served): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const key = `${element.localName} ${element.getAttribute('class')} ${element.childElementCount}`;
  const isCut = SCROLLS.test(view.getComputedStyle(element).overflowX);
  const known = served.get(key);
  const before = known === undefined ? sizeOf(element) : '';
  for (let n = known ?? (isCut ? WAYS.length - 1 : 0); n < WAYS.length; n++) {
    const place = WAYS[n]?.(element, host);
    if (!place) continue;
    style.textContent = ruleIn(place, view);
    // A page may say of its last part what it says of no other: nothing may have moved.
    if (known !== undefined || n === WAYS.length - 1 || sizeOf(element) === before) {
      served.set(key, n);
      return;
    }
    host.remove();
  }
}
