import { Component, createRef } from 'preact';
import { Explanation, type Saying } from './Explanation';
import type { FaceProps } from './face';
import { keepBeside, Popover } from './Popover';

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
    if (this.state.open) this.unfollow = keepBeside(this.card.current, this.props.badge);
  }

  override componentWillUnmount(): void {
    this.unfollow();
  }

  override render() {
    const { view, now, zone, onSettled, saying, timeline } = this.props;
    const title = `${this.id}-title`;
    return (
      <Popover
        id={this.id}
        kind="auto"
        card={this.card}
        titleId={title}
        onBeforeToggle={(open) => this.toggle(open)}
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
      </Popover>
    );
  }
}
