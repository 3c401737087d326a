import type { ComponentChildren, Ref } from 'preact';
import { direction, locale } from '../../lib/i18n';

const GAP = 6;
const EDGE = 8;

/** Puts a card below the button that opens it, above where there is more room, and always whole into the window. */
function place(card: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { clientWidth } = card.ownerDocument.documentElement;
  const height = card.ownerDocument.defaultView?.innerHeight ?? 0;
  const width = card.offsetWidth;
  const below = height - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const up = below < Math.min(card.scrollHeight, 320) && above > below;
  const start = direction() === 'rtl' ? at.right - width : at.left;
  card.style.left = `${Math.max(EDGE, Math.min(start, clientWidth - width - EDGE))}px`;
  card.style.top = up ? 'auto' : `${at.bottom + GAP}px`;
  card.style.bottom = up ? `${height - at.top + GAP}px` : 'auto';
  card.style.maxHeight = `${Math.max(160, up ? above : below)}px`;
}

/** Keeps a card beside its button while the page scrolls or changes its size; gives back how to stop that. */
export function keepBeside(card: HTMLElement | null, button: HTMLElement): () => void {
  const page = button.ownerDocument.defaultView;
  const put = () => {
    if (card) place(card, button);
  };
  const options = { capture: true, passive: true };
  // A card that was shown just after it was drawn has its size by the next frame.
  page?.requestAnimationFrame(put);
  page?.addEventListener('scroll', put, options);
  page?.addEventListener('resize', put);
  return () => {
    page?.removeEventListener('scroll', put, options);
    page?.removeEventListener('resize', put);
  };
}

export interface PopoverProps {
  id: string;
  /** `auto`: closed by the browser, at Escape and at a click elsewhere. */
  kind: 'auto' | 'manual';
  card: Ref<HTMLDivElement>;
  /** Id of the title in it. */
  titleId: string;
  /** Before and not after: drawn and put in its place by the time it appears. */
  onBeforeToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

/** A card in a page, as a native popover: it lies above the page without moving anything of it. */
export function Popover({ id, kind, card, titleId, onBeforeToggle, children }: PopoverProps) {
  return (
    <div class="cc" lang={locale()} dir={direction()}>
      <div
        ref={card}
        id={id}
        popover={kind}
        class="cc-pop"
        role="dialog"
        aria-labelledby={titleId}
        onBeforeToggle={(event) => onBeforeToggle?.(event.newState === 'open')}
      >
        {children}
      </div>
    </div>
  );
}
