import {
  type CaseStage,
  clockRunOut,
  isForHand,
  isRunning,
  isUnruled,
  type Order,
  type Shown,
} from '../domain/order';
import type { OrderView } from '../domain/view';
import { isOfCase, type Window } from '../domain/window';
import { ASK_FROM, ASK_UNTIL } from './extension';

/** The next step of an order. The words stand in the locale files under `next.ID`. */
export type NextStep =
  | 'nothing'
  | 'pay_or_leave'
  | 'wait_shipment'
  | 'wait_delivery'
  | 'claim_missing'
  | 'claim_missing_today'
  | 'check_goods'
  | 'check_today'
  | 'start_dispute'
  | 'start_dispute_today'
  | 'return_it'
  | 'ask_coupon'
  | 'cancel_it'
  | 'check_window'
  | 'other_ways'
  | 'open_order'
  | 'add_date'
  | 'look_yourself'
  | 'keep_open'
  | 'wait_seller'
  | 'wait_delivery_end'
  | 'give_evidence'
  | 'choose_proposal'
  | 'send_return'
  | 'watch_return'
  | 'watch_refund'
  | 'wait_appeal'
  | 'appeal'
  | 'ask_step_in'
  | 'tell_outcome'
  | 'look_dispute'
  | 'refund_late'
  | 'wait_cancel'
  | 'ask_extension'
  | 'reopen'
  | 'make_claim';

/** Steps that ask for nothing: they are told, but lead nowhere. */
export const CALM_STEPS: readonly NextStep[] = ['nothing', 'pay_or_leave', 'wait_shipment', 'wait_delivery'];

/** Whether the page that prints the dates was read already, or there is none: opening it "once" would not help then. */
export function wasOpened(order: Order): boolean {
  if (isUnruled(order)) return true;
  const facts = [...Object.values(order.facts), ...Object.values(order.events), ...order.promises];
  return facts.some((fact) => fact?.source.page === 'detail');
}

/** What a right within a dispute, or behind the marketplace, asks for. */
const CASE_STEPS: Partial<Record<Window['right'], NextStep>> = {
  'choose-proposal': 'choose_proposal',
  'add-evidence': 'give_evidence',
  'send-return': 'send_return',
  appeal: 'appeal',
  'step-in': 'ask_step_in',
  escalate: 'make_claim',
};

function claimStep(order: Order, window: Window, today: boolean): NextStep {
  switch (window.right) {
    case 'not-received':
      return today ? 'claim_missing_today' : 'claim_missing';
    case 'any-reason-return':
      return 'return_it';
    case 'late-coupon':
      return 'ask_coupon';
    case 'cancel':
      return 'cancel_it';
    case 'not-as-described':
      if (order.stage === 'completed') return today ? 'start_dispute_today' : 'start_dispute';
      return today ? 'check_today' : 'check_goods';
    default:
      return CASE_STEPS[window.right] ?? 'other_ways';
  }
}

const STAGE_STEPS: Partial<Record<CaseStage, NextStep>> = {
  'awaiting-seller': 'wait_seller',
  'awaiting-delivery': 'wait_delivery_end',
  negotiation: 'give_evidence',
  proposals: 'choose_proposal',
  'return-agreed': 'send_return',
  'return-sent': 'watch_return',
  'refund-due': 'watch_refund',
  appeal: 'wait_appeal',
};

/** What the stage of the running dispute asks for; once its clock has run out, to look what has become of it. */
function caseStep(view: OrderView, window: Window | null, now: number): NextStep {
  const over = clockRunOut(view, now);
  if (over) return over.right === 'refund' ? 'refund_late' : 'look_dispute';
  const course = view.order.courses.find(({ stage }) => isRunning(stage));
  // While the seller still has time the marketplace need not be asked.
  const early = window?.right === 'step-in' && view.windows.some(({ right }) => right === 'seller-answer');
  if (window && !early && CASE_STEPS[window.right]) return CASE_STEPS[window.right] ?? 'keep_open';
  return (course && STAGE_STEPS[course.stage]) ?? 'keep_open';
}

/** What waiting asks for. */
function waitStep(order: Order, window: Window | null, now: number): NextStep {
  if (order.stage === 'unpaid') return 'pay_or_leave';
  if (order.stage === 'to-ship') {
    return order.courses.some(({ stage }) => stage === 'cancelling') ? 'wait_cancel' : 'wait_shipment';
  }
  const left = (window?.opens?.earliest ?? now) - now;
  const extendable = order.marketplace === 'aliexpress' && order.stage === 'in-transit';
  if (extendable && window?.right === 'not-received' && left <= ASK_FROM && left > ASK_UNTIL) {
    return 'ask_extension';
  }
  return 'wait_delivery';
}

/** What the buyer does next with an order that shows `shown` at `now` (epoch ms). */
export function nextStep(view: OrderView, { state, window }: Shown, now: number): NextStep {
  const { order } = view;
  const idle = (stage: CaseStage) => order.courses.some((course) => course.stage === stage);
  if (idle('ended') && state !== 'settled' && state !== 'dispute') return 'tell_outcome';
  switch (state) {
    case 'settled':
      return 'nothing';
    case 'dispute':
      return caseStep(view, window, now);
    case 'closed':
      return 'other_ways';
    case 'closing':
      return 'check_window';
    case 'unknown':
      if (isForHand(order)) return 'add_date';
      return wasOpened(order) ? 'look_yourself' : 'open_order';
    case 'waiting':
      return waitStep(order, window, now);
    default:
      if (!window) return 'look_yourself';
      if (idle('withdrawn') && !isOfCase(window.right)) return 'reopen';
      return claimStep(order, window, state === 'urgent');
  }
}
