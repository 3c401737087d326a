import { Component, createRef } from 'preact';
import { direction, locale } from '../../lib/i18n';
import { Badge, type FaceProps } from './Badge';
import { Explanation, type Saying } from './Explanation';

const GAP = 6;
const EDGE = 8;

/** Puts the card below its badge, above where there is more room, and always whole into the window. */
function place(card: HTMLElement, badge: HTMLElement): void {
  const at = badge.getBoundingClientRect();
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

export interface OrderBadgeProps extends FaceProps {
  /** Says "arrived, all fine" of the order, or takes it back. */
  onSettled?: ((settled: boolean) => void) | undefined;
  saying?: Saying;
}

let made = 0;

/**
 * The badge of an order with its explanation. The explanation is a native popover: it lies above the page without
 * moving anything of it, Escape and a click elsewhere close it, and it is drawn only while open.
 * A class, because hooks alone would make the content script 3 kB larger.
 */
export class OrderBadge extends Component<OrderBadgeProps, { open: boolean }> {
  override state = { open: false };
  private readonly id = `why-${made++}`;
  private readonly badge = createRef<HTMLButtonElement>();
  private readonly card = createRef<HTMLDivElement>();
  private unfollow = () => {};

  private readonly put = () => {
    if (this.card.current && this.badge.current) place(this.card.current, this.badge.current);
  };

  /** Keeps the card beside its badge while the page scrolls or changes its size. */
  private follow(): void {
    const page = this.badge.current?.ownerDocument.defaultView;
    const options = { capture: true, passive: true };
    // The card is shown just after it was drawn, and has its size by the next frame.
    page?.requestAnimationFrame(this.put);
    page?.addEventListener('scroll', this.put, options);
    page?.addEventListener('resize', this.put);
    this.unfollow = () => {
      page?.removeEventListener('scroll', this.put, options);
      page?.removeEventListener('resize', this.put);
    };
  }

  override componentDidUpdate(_: OrderBadgeProps, before: { open: boolean }): void {
    if (this.state.open === before.open) return;
    this.unfollow();
    if (this.state.open) this.follow();
  }

  override componentWillUnmount(): void {
    this.unfollow();
  }

  override render() {
    const { onSettled, saying, ...face } = this.props;
    const { open } = this.state;
    const title = `${this.id}-title`;
    return (
      <div class="cc" lang={locale()} dir={direction()}>
        <Badge {...face} open={open} controls={this.id} popover buttonRef={this.badge} />
        <div
          ref={this.card}
          id={this.id}
          popover="auto"
          class="cc-pop"
          role="dialog"
          aria-labelledby={title}
          // Before and not after: drawn and put in its place by the time it appears.
          onBeforeToggle={(event) => this.setState({ open: event.newState === 'open' })}
        >
          {open && (
            <Explanation
              view={face.view}
              now={face.now}
              zone={face.zone}
              titleId={title}
              onSettled={onSettled}
              saying={saying}
              onClose={() => this.card.current?.hidePopover()}
            />
          )}
        </div>
      </div>
    );
  }
}
