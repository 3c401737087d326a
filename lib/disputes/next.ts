import type { Order, Shown } from '../domain/order';
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
  | 'look_yourself'
  | 'keep_open';

/** Steps that ask for nothing: they are told, but lead nowhere. */
export const CALM_STEPS: readonly NextStep[] = ['nothing', 'pay_or_leave', 'wait_shipment', 'wait_delivery'];

/** Whether the page that prints the dates was read already; opening it "once" would not help then. */
export function wasOpened(order: Order): boolean {
  const facts = [...Object.values(order.facts), ...Object.values(order.events), ...order.promises];
  return facts.some((fact) => fact?.source.page === 'detail');
}

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
  }
}

/** What the buyer does next with an order that shows `shown`. */
export function nextStep(order: Order, { state, window }: Shown): NextStep {
  switch (state) {
    case 'settled':
      return 'nothing';
    case 'dispute':
      return 'keep_open';
    case 'closed':
      return 'other_ways';
    case 'closing':
      return 'check_window';
    case 'unknown':
      return wasOpened(order) ? 'look_yourself' : 'open_order';
    case 'waiting':
      if (order.stage === 'unpaid') return 'pay_or_leave';
      return order.stage === 'to-ship' ? 'wait_shipment' : 'wait_delivery';
    default:
      return window ? claimStep(order, window, state === 'urgent') : 'look_yourself';
  }
}
