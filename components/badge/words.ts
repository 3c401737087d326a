import { nextStep } from '../../lib/disputes/next';
import { type Instant, UNBOUNDED } from '../../lib/domain/instant';
import { isForHand, type Order, type Shown, shownOf, wasOpened } from '../../lib/domain/order';
import type { Right } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import type { Window } from '../../lib/domain/window';
import { part, t } from '../../lib/i18n';
import { formatDay, formatDayOf, formatLastDay, formatLeft, formatUntil } from '../../lib/i18n/format';

/** The words of a badge: what counts, what belongs to it, and one word for narrow places. */
export interface Words {
  strong: string;
  rest: string | null;
  short: string;
}

/** The shop of an order: as the user called it, or the marketplace's own name. */
export const shopOf = (order: Order): string =>
  order.facts.shop?.value ?? t(`marketplace.${part(order.marketplace)}`);

/** When and where something is told. */
export interface Moment {
  now: number;
  zone: string;
}

/** The first day on which a window is surely open, and its last safe one. */
export function spanWords(window: Window, { now, zone }: Moment): { from: string; to: string } {
  return {
    from: window.opens ? formatDayOf(window.opens.latest, now, zone) : '',
    to: window.closes ? formatLastDay(window.closes.earliest, now, zone) : '',
  };
}

/** The last day that an instant can be, in short form; null where nothing bounds it. */
export function latestDay(instant: Instant, { now, zone }: Moment): string | null {
  return instant.latest < UNBOUNDED ? formatLastDay(instant.latest, now, zone) : null;
}

/** What is left for what, `3 days left to claim`. */
function leftWords(right: Right, time: string): string {
  switch (right) {
    case 'any-reason-return':
      return t('badge.returnLeft', { time });
    case 'late-coupon':
      return t('badge.couponLeft', { time });
    case 'cancel':
      return t('badge.cancelLeft', { time });
    case 'appeal':
      return t('badge.appealLeft', { time });
    case 'not-received':
    case 'not-as-described':
      return t('badge.claimLeft', { time });
    default:
      return t('badge.left', { time, right: t(`right.${part(right)}`) });
  }
}

function waitingWords(order: Order, window: Window | null, moment: Moment): Words {
  const short = t('badge.short.waiting');
  if (!window?.closes) return { strong: t('badge.unpaid'), rest: null, short: t('badge.unpaid') };
  if (window.effect !== 'right-ends') {
    const date = latestDay(window.closes, moment);
    return { strong: t('badge.toShip'), rest: date && t('badge.shipBy', { date }), short: t('badge.toShip') };
  }
  const span = spanWords(window, moment);
  if (window.right !== 'not-received' || order.stage === 'completed')
    return { strong: t('badge.notYet'), rest: t('badge.opensFrom', span), short: t('badge.notYet') };
  return { strong: t('badge.protected'), rest: t('badge.ifNothingArrives', span), short };
}

function settledWords(order: Order): string {
  if (order.facts.settled?.value) return t('badge.arrived');
  if (order.stage === 'cancelled') return t('badge.cancelled');
  return t(order.facts.refund?.value.state === 'refunded' ? 'badge.refunded' : 'badge.settled');
}

/** The day on which the open dispute of an order was opened, in short form; null where no page told it. */
export function disputeDay(order: Order, { now, zone }: Moment): string | null {
  const opened = order.cases.find((fact) => fact.value.state === 'open')?.value.opened;
  if (!opened) return null;
  return 'day' in opened ? formatDay(opened.day, now, zone) : formatDayOf(opened.at, now, zone);
}

/** What the badge of an order says. */
export function wordsOf({ order }: OrderView, { state, window }: Shown, moment: Moment): Words {
  const { now, zone } = moment;
  switch (state) {
    case 'settled':
      return { strong: settledWords(order), rest: null, short: t('badge.short.settled') };
    case 'dispute': {
      const date = disputeDay(order, moment);
      const until = window?.closes?.earliest;
      const right = window && t(`right.${part(window.right)}`);
      const since = date ? t('badge.disputeSince', { date }) : null;
      const rest =
        until && right ? t('badge.disputeNext', { right, until: formatUntil(until, now, zone) }) : since;
      return { strong: t('badge.dispute'), rest, short: t('badge.short.dispute') };
    }
    case 'unknown': {
      const ask = wasOpened(order) ? 'badge.checkOrder' : 'badge.openOrder';
      const rest = t(isForHand(order) ? 'badge.addDate' : ask);
      return { strong: t('badge.unknown'), rest, short: t('badge.short.unknown') };
    }
    case 'waiting':
      return waitingWords(order, window, moment);
    case 'closing':
      return { strong: t('badge.closing'), rest: t('badge.checkToday'), short: t('badge.short.closing') };
    case 'closed': {
      const rest = window?.closes ? formatLastDay(window.closes.latest, now, zone) : null;
      return { strong: t('badge.closed'), rest, short: t('badge.short.closed') };
    }
    default: {
      const until = window?.closes?.earliest ?? now;
      return {
        strong: leftWords(window?.right ?? 'not-as-described', formatLeft(until, now)),
        rest: formatUntil(until, now, zone),
        short: formatLeft(until, now, 'narrow'),
      };
    }
  }
}

/** Everything that is told of one order at one moment. */
export function tell(view: OrderView, moment: Moment) {
  const shown = shownOf(view.order, view.windows, moment.now);
  return { shown, words: wordsOf(view, shown, moment), step: nextStep(view, shown, moment.now) };
}
