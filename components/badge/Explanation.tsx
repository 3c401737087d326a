import { isForHand, isUnruled, type Order, type Shown, shownOf, wasOpened } from '../../lib/domain/order';
import type { OrderView } from '../../lib/domain/view';
import { part, t } from '../../lib/i18n';
import { formatLastDay, formatLastMoment } from '../../lib/i18n/format';
import { Timeline } from '../timeline/Timeline';
import { CloseButton } from './CloseButton';
import { Why } from './Why';
import { latestDay, type Moment, shopOf, spanWords, tell } from './words';

interface Heading {
  title: string;
  body: string;
}

function settledHeading(order: Order): Heading {
  const body = t('explain.settled.body');
  if (order.facts.settled?.value) return { title: t('explain.settled.user'), body };
  if (order.stage === 'cancelled') {
    return { title: t('explain.settled.cancelled'), body: t('explain.settled.cancelledBody') };
  }
  const refunded = order.facts.refund?.value.state === 'refunded';
  return { title: t(refunded ? 'explain.settled.refunded' : 'explain.settled.other'), body };
}

function waitingHeading({ order }: OrderView, { window }: Shown, moment: Moment, shop: string): Heading {
  if (!window?.closes) return { title: t('explain.unpaid.title'), body: t('explain.unpaid.body') };
  if (window.effect !== 'right-ends') {
    const date = latestDay(window.closes, moment);
    if (!date) return { title: t('badge.toShip'), body: t('next.wait_shipment.body') };
    return { title: t('explain.shipping.title', { date }), body: t('explain.shipping.body', { shop }) };
  }
  const values = { ...spanWords(window, moment), shop };
  return window.right === 'not-received' && order.stage !== 'completed'
    ? { title: t('explain.waiting.title', values), body: t('explain.waiting.body', values) }
    : { title: t('explain.waiting.titleOther', values), body: t('explain.waiting.bodyOther', values) };
}

function unknownHeading({ order }: OrderView, { window }: Shown, now: number): Heading {
  const title = t('explain.unknown.title');
  if (window?.closes && now >= window.closes.latest) return { title, body: t('explain.unknown.passed') };
  if (isForHand(order)) return { title, body: t('explain.unknown.addDate') };
  if (isUnruled(order)) return { title, body: t('explain.unknown.noRule', { shop: shopOf(order) }) };
  return { title, body: t(wasOpened(order) ? 'explain.unknown.checkOrder' : 'explain.unknown.openOrder') };
}

/** Rights with a heading of their own. */
const HEADED = [
  ...(['not-received', 'not-as-described', 'any-reason-return', 'late-coupon', 'cancel', 'appeal'] as const),
] as const;

/** What the date of an order is, and what happens then, as a title and a sentence. */
export function headingOf(view: OrderView, shown: Shown, moment: Moment): Heading {
  const { now, zone } = moment;
  const { window } = shown;
  const shop = shopOf(view.order);
  switch (shown.state) {
    case 'settled':
      return settledHeading(view.order);
    case 'dispute':
      return { title: t('explain.dispute.title'), body: t('explain.dispute.body') };
    case 'unknown':
      return unknownHeading(view, shown, now);
    case 'waiting':
      return waitingHeading(view, shown, moment, shop);
    case 'closing':
      return { title: t('explain.closing.title'), body: t('explain.closing.body') };
    case 'closed': {
      const title = t('explain.closed.title');
      if (!window) return { title, body: t('explain.closed.over') };
      const date = formatLastDay(window.closes?.latest ?? now, now, zone);
      return { title, body: t('explain.closed.body', { date }) };
    }
    default: {
      const own = window?.right ?? 'not-as-described';
      const date = formatLastMoment(window?.closes?.earliest ?? now, now, zone);
      const right = HEADED.find((one) => one === own);
      const name = right ? part(right) : 'other';
      const values = { date, shop, right: t(`right.${part(own)}`) };
      return { title: t(`explain.title.${name}`, values), body: t(`explain.after.${name}`, values) };
    }
  }
}

/** How far saying something to the background got. */
export type Saying = 'sending' | 'failed' | undefined;

export interface SayButtonProps {
  view: OrderView;
  now: number;
  saying?: Saying;
  onSettled: (settled: boolean, event: Event) => void;
}

/** "Arrived, all fine" ("it is settled" of a dispute), or its undoing where the user said so before. */
export function SayButton({ view, now, saying, onSettled }: SayButtonProps) {
  const said = view.order.facts.settled?.value === true;
  const inDispute = shownOf(view.order, view.windows, now).state === 'dispute';
  const label = said ? 'explain.undo' : inDispute ? 'explain.settle' : 'explain.arrived';
  return (
    <>
      <button
        type="button"
        class="cc-btn"
        disabled={saying === 'sending'}
        onClick={(event) => onSettled(!said, event)}
      >
        {t(saying === 'sending' ? 'explain.saying' : label)}
      </button>
      {saying === 'failed' && (
        <p class="cc-failed" role="alert">
          {t('explain.sayFailed')}
        </p>
      )}
    </>
  );
}

export interface ExplanationProps extends Moment {
  view: OrderView;
  /** Says "arrived, all fine" of the order, or takes it back. Without it there is no button. */
  onSettled?: ((settled: boolean, event: Event) => void) | undefined;
  saying?: Saying;
  /** Closes the card. Without it there is no such button. */
  onClose?: (() => void) | undefined;
  /** Id of its title, for whatever holds it. */
  titleId?: string | undefined;
  /** Draws the course of the order above its words: on the order's own page. */
  timeline?: boolean | undefined;
}

/** The card behind a badge: what ends when, why, how sure, and what to do next. */
export function Explanation(props: ExplanationProps) {
  const { view, now, zone, onSettled, saying, onClose, titleId, timeline } = props;
  const { shown, step } = tell(view, { now, zone });
  const { title, body } = headingOf(view, shown, { now, zone });
  const shop = shopOf(view.order);
  const link = view.order.facts.link?.value;
  const sayable = onSettled && (shown.state !== 'settled' || view.order.facts.settled?.value === true);
  return (
    <div class={`cc-card cc-${shown.state}`}>
      <div class="cc-head">
        <h3 id={titleId}>{title}</h3>
        {onClose && <CloseButton label={t('explain.close')} onClose={onClose} />}
      </div>
      <div class="cc-body">
        {timeline && <Timeline view={view} now={now} zone={zone} />}
        <p>{body}</p>
        {shown.state !== 'settled' && (
          <div class="cc-next">
            <b>{t(`next.${step}.title`)}</b> {t(`next.${step}.body`, { shop })}
          </div>
        )}
        <Why view={view} shown={shown} now={now} zone={zone} />
      </div>
      <div class="cc-btns">
        {link && !timeline && shown.state !== 'settled' && (
          <a class="cc-btn cc-main" href={link} target="_blank" rel="noreferrer noopener">
            {t('explain.openOrder')}
          </a>
        )}
        {sayable && <SayButton view={view} now={now} saying={saying} onSettled={onSettled} />}
      </div>
    </div>
  );
}
