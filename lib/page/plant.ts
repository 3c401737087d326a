import { direction, locale } from '../i18n';
import { E2E } from '../platform/build';

/**
 * A tree of our own in the page: closed, so that page scripts cannot look into it (open in the test build). Where the
 * page has defined an element of that name itself a plain element serves.
 */
export function plant(doc: Document, name: string, css: string): { host: HTMLElement; root: ShadowRoot } {
  const attach = (host: HTMLElement) => ({
    host,
    root: host.attachShadow({ mode: E2E ? 'open' : 'closed' }),
  });
  let tree: { host: HTMLElement; root: ShadowRoot };
  try {
    const host = doc.createElement(name);
    // Its class would hand the page our closed root through `attachInternals` (seen in both browsers, 2026-11-22).
    if (host.matches(':defined')) throw new Error('the page has defined it');
    tree = attach(host);
  } catch {
    tree = attach(doc.createElement('div'));
  }
  const { root } = tree;
  const style = doc.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup']) {
    // Only the user acts here: a page can dispatch events at the host, not real ones.
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      true,
    );
    // The card around may itself be a link or have handlers; they are not meant.
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      const target = event.target as Element | null;
      if (type === 'click' && !target?.closest('a,button,summary')) event.preventDefault();
    });
  }
  return tree;
}

/** A box for words of ours, in their own language and direction, whatever those of the page are. */
export function boxFor(doc: Document, className: string): HTMLElement {
  const box = doc.createElement('div');
  box.className = className;
  box.lang = locale();
  box.dir = direction();
  return box;
}
