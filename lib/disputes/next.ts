import { type CaseStage, isForHand, isRunning, type Order, type Shown } from '../domain/order';
import type { Window } from '../domain/window';

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
  | 'tell_outcome';

/** Steps that ask for nothing: they are told, but lead nowhere. */
export const CALM_STEPS: readonly NextStep[] = ['nothing', 'pay_or_leave', 'wait_shipment', 'wait_delivery'];

/** Whether the page that prints the dates was read already; opening it "once" would not help then. */
export function wasOpened(order: Order): boolean {
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
  escalate: 'ask_step_in',
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

/** What the stage of the running dispute asks for. */
function caseStep(order: Order): NextStep {
  const course = order.courses.find(({ stage }) => isRunning(stage));
  return (course && STAGE_STEPS[course.stage]) ?? 'keep_open';
}

/** What the buyer does next with an order that shows `shown`. */
export function nextStep(order: Order, { state, window }: Shown): NextStep {
  const ended = order.courses.some(({ stage }) => stage === 'ended');
  if (ended && state !== 'settled' && state !== 'dispute') return 'tell_outcome';
  switch (state) {
    case 'settled':
      return 'nothing';
    case 'dispute':
      return (window && CASE_STEPS[window.right]) ?? caseStep(order);
    case 'closed':
      return 'other_ways';
    case 'closing':
      return 'check_window';
    case 'unknown':
      if (isForHand(order)) return 'add_date';
      return wasOpened(order) ? 'look_yourself' : 'open_order';
    case 'waiting':
      if (order.stage === 'unpaid') return 'pay_or_leave';
      return order.stage === 'to-ship' ? 'wait_shipment' : 'wait_delivery';
    default:
      return window ? claimStep(order, window, state === 'urgent') : 'look_yourself';
  }
}
