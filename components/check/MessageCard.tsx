import { Component, createRef } from 'preact';
import { keepBeside, Popover } from '../badge/Popover';
import { VerdictCard, type VerdictCardProps } from '../verdict/Verdict';

/** A pointer that only passes by opens nothing (ms); one that goes from the mark to the card does not close it. */
const LINGERS = 200;
const LEAVES = 300;

export interface MessageCardProps extends Omit<VerdictCardProps, 'onClose' | 'titleId'> {
  /** The button of the mark, in the same tree. */
  mark: HTMLButtonElement;
  /** Shown at once: what brought the card was the wish to see it. `pinned`: by a press and not by the pointer's passing. */
  first: 'pinned' | 'passing';
}

let made = 0;

/**
 * What a mark beside a message says, beside the mark: opened by pointing at it, by the focus, or by a press, which keeps it
 * open; closed by leaving it, Escape, a press on it or anywhere else. A popover, so that it lies above the page without moving
 * anything of it; a manual one, because one that the browser closes by itself would take no pointing.
 */
export class MessageCard extends Component<MessageCardProps, { open: boolean }> {
  override state = { open: false };
  private readonly id = `said-${made++}`;
  private readonly card = createRef<HTMLDivElement>();
  private pinned = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ends: (() => void)[] = [];
  private unfollow = () => {};

  private has(target: EventTarget | null): boolean {
    return target === this.props.mark || Boolean(this.card.current?.contains(target as Node | null));
  }

  private open(pinned: boolean): void {
    clearTimeout(this.timer);
    this.pinned ||= pinned;
    if (this.state.open) return;
    this.setState({ open: true }, () => {
      const { mark } = this.props;
      const { current: card } = this.card;
      const page = mark.ownerDocument.defaultView;
      card?.showPopover();
      mark.setAttribute('aria-expanded', 'true');
      const unfollow = keepBeside(card, mark);
      const options = { capture: true, passive: true };
      const outside = (event: Event) => {
        // From outside of the tree all of it is its host.
        if (event.target !== (mark.getRootNode() as ShadowRoot).host) this.close();
      };
      page?.addEventListener('pointerdown', outside, options);
      this.unfollow = () => {
        unfollow();
        page?.removeEventListener('pointerdown', outside, options);
      };
    });
  }

  private readonly close = () => {
    clearTimeout(this.timer);
    this.pinned = false;
    this.unfollow();
    if (!this.state.open) return;
    const { mark } = this.props;
    const { current: card } = this.card;
    const focus = (mark.getRootNode() as ShadowRoot | Document).activeElement;
    // What has the focus goes away; a keyboard user goes on from the mark.
    if (card?.contains(focus)) mark.focus();
    if (card?.matches(':popover-open')) card.hidePopover();
    mark.setAttribute('aria-expanded', 'false');
    this.setState({ open: false });
  };

  private readonly enter = (event: Event) => {
    if ((event as PointerEvent).pointerType !== 'mouse') return;
    clearTimeout(this.timer);
    if (!this.state.open) this.timer = setTimeout(() => this.open(false), LINGERS);
  };

  private readonly leave = () => {
    clearTimeout(this.timer);
    if (!this.pinned) this.timer = setTimeout(this.close, LEAVES);
  };

  override componentDidMount(): void {
    const { mark, first } = this.props;
    const { current: card } = this.card;
    mark.setAttribute('aria-controls', this.id);
    const on = (target: EventTarget | null, type: string, heard: (event: Event) => void) => {
      target?.addEventListener(type, heard);
      this.ends.push(() => target?.removeEventListener(type, heard));
    };
    on(mark, 'click', () => (this.pinned ? this.close() : this.open(true)));
    // By the keyboard alone: a press does more than give it the focus.
    on(mark, 'focus', () => mark.matches(':focus-visible') && this.open(false));
    for (const part of [mark, card]) {
      on(part, 'pointerenter', this.enter);
      on(part, 'pointerleave', this.leave);
    }
    const root = mark.getRootNode();
    on(root, 'focusout', (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (relatedTarget && !this.has(relatedTarget)) this.close();
    });
    on(root, 'keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !this.state.open) return;
      event.preventDefault();
      this.close();
    });
    this.open(first === 'pinned');
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
    this.unfollow();
    for (const end of this.ends) end();
  }

  override render() {
    const { mark: _, first: __, ...verdict } = this.props;
    const title = `${this.id}-title`;
    return (
      <Popover id={this.id} kind="manual" card={this.card} titleId={title}>
        {this.state.open && <VerdictCard {...verdict} titleId={title} onClose={this.close} />}
      </Popover>
    );
  }
}
