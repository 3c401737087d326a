import { Component, createRef } from 'preact';
import { direction, locale } from '../../lib/i18n';
import { Explanation, type Saying } from './Explanation';
import type { FaceProps } from './face';

const GAP = 6;
const EDGE = 8;

/** Puts a card below its badge, above where there is more room, and always whole into the window. */
export function place(card: HTMLElement, badge: HTMLElement): void {
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

export interface OrderCardProps extends Omit<FaceProps, 'compact'> {
  /** The button that opens it: in the same tree, drawn by the page overlay. */
  badge: HTMLButtonElement;
  /** Says "arrived, all fine" of the order, or takes it back. */
  onSettled: (settled: boolean, event: Event) => void;
  saying?: Saying;
  /** Draws the course of the order, too: on the order's own page. */
  timeline?: boolean | undefined;
}

let made = 0;

/**
 * The explanation behind a badge, a native popover of that badge: it lies above the page without moving anything of it,
 * Escape and a click elsewhere close it, and it is drawn only while open.
 */
export class OrderCard extends Component<OrderCardProps, { open: boolean }> {
  override state = { open: false };
  private readonly id = `why-${made++}`;
  private readonly card = createRef<HTMLDivElement>();
  private unfollow = () => {};

  private readonly put = () => {
    if (this.card.current) place(this.card.current, this.props.badge);
  };

  /** Keeps the card beside its badge while the page scrolls or changes its size. */
  private follow(): void {
    const page = this.props.badge.ownerDocument.defaultView;
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

  private toggle(open: boolean): void {
    const { badge } = this.props;
    // What has the focus goes away with the card's content; a keyboard user goes on from the badge.
    const focus = (badge.getRootNode() as ShadowRoot | Document).activeElement;
    if (!open && focus && this.card.current?.contains(focus)) badge.focus();
    this.setState({ open });
  }

  override componentDidMount(): void {
    const { badge } = this.props;
    badge.popoverTargetElement = this.card.current;
    badge.setAttribute('aria-controls', this.id);
  }

  override componentDidUpdate(_: OrderCardProps, before: { open: boolean }): void {
    if (this.state.open === before.open) return;
    this.props.badge.setAttribute('aria-expanded', String(this.state.open));
    this.unfollow();
    if (this.state.open) this.follow();
  }

  override componentWillUnmount(): void {
    this.unfollow();
  }

  override render() {
    const { view, now, zone, onSettled, saying, timeline } = this.props;
    const title = `${this.id}-title`;
    return (
      <div class="cc" lang={locale()} dir={direction()}>
        <div
          ref={this.card}
          id={this.id}
          popover="auto"
          class="cc-pop"
          role="dialog"
          aria-labelledby={title}
          // Before and not after: drawn and put in its place by the time it appears.
          onBeforeToggle={(event) => this.toggle(event.newState === 'open')}
        >
          {this.state.open && (
            <Explanation
              view={view}
              now={now}
              zone={zone}
              titleId={title}
              onSettled={onSettled}
              saying={saying}
              timeline={timeline}
              onClose={() => this.card.current?.hidePopover()}
            />
          )}
        </div>
      </div>
    );
  }
}
