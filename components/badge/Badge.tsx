import type { Ref } from 'preact';
import { untilOf } from '../../lib/domain/order';
import type { OrderView } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import { Icon } from './Icon';
import { tell } from './words';

export interface FaceProps {
  view: OrderView;
  /** Epoch ms. */
  now: number;
  /** The viewer's IANA zone. */
  zone: string;
  /** For narrow places: the sign and one word. */
  compact?: boolean | undefined;
}

function face({ view, now, zone, compact }: FaceProps) {
  const { shown, words } = tell(view, { now, zone });
  const left = (untilOf(shown) ?? now) - now;
  const content = (
    <>
      <Icon state={shown.state} left={left} />
      <b>{compact ? words.short : words.strong}</b>
      {!compact && words.rest && <span> · {words.rest}</span>}
    </>
  );
  const full = words.rest ? `${words.strong} · ${words.rest}` : words.strong;
  return { content, full, className: `cc-badge cc-${shown.state}` };
}

/** The badge as a mere sign, where nothing opens. */
export function BadgeFace(props: FaceProps) {
  const { content, full, className } = face(props);
  return (
    <span class={className} title={props.compact ? full : undefined}>
      {content}
    </span>
  );
}

export interface BadgeProps extends FaceProps {
  /** Whether its explanation is open. */
  open: boolean;
  /** Id of the explanation in the same tree. */
  controls?: string | undefined;
  /** Opens `controls` as a popover natively, instead of through `onToggle`. */
  popover?: boolean | undefined;
  onToggle?: (() => void) | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** The badge of an order, one line of 24 px: a button that opens the explanation of its date. */
export function Badge({ open, controls, popover, onToggle, buttonRef, ...props }: BadgeProps) {
  const { content, full, className } = face(props);
  return (
    <button
      ref={buttonRef}
      type="button"
      class={className}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={t('badge.why', { words: full })}
      title={full}
      {...(popover && controls ? { popovertarget: controls } : {})}
      onClick={onToggle}
    >
      {content}
    </button>
  );
}
