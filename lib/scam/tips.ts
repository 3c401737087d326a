import { isRunning, type Order } from '../domain/order';

/** The tricks against buyers and where each is tried. Their words stand in the locale files under `tip.ID`. */

/** The four whose safe answers save the most money, told before all others. */
export const firstTips = [
  ...([
    'off_platform_refund',
    'cancel_dispute_promise',
    'confirm_receipt_early',
    'zero_refund_accept',
  ] as const),
] as const;

/** Every other known trick against buyers. */
export const otherTips = [
  ...(['cancel_order_buyer_reason', 'stall_until_expiry', 'partial_compensation_trap'] as const),
  ...(['partial_refund_ladder', 'return_cost_bluff', 'change_dispute_reason'] as const),
  ...(['fake_tracking_delivered', 'off_platform_payment', 'extra_fee', 'new_order_replacement'] as const),
  ...(['review_bribe', 'review_guilt_pressure', 'threat', 'wrong_item_fake_support'] as const),
  ...(['fake_courier_fee', 'fake_platform_support', 'brushing_qr', 'overpaid_refund'] as const),
  ...(['chargeback_cancel_for_refund', 'bank_account_changed'] as const),
] as const;

export type TipId = (typeof firstTips)[number] | (typeof otherTips)[number];

/** All of them, those four first. */
export const allTips: readonly TipId[] = [...firstTips, ...otherTips];

/** How far an order is, as tricks see it. `refund`: money is on its way back, or has come. */
export type TipStage = 'unpaid' | 'to-ship' | 'in-transit' | 'delivered' | 'completed' | 'dispute' | 'refund';

/** The tricks that are tried at each stage, the commonest first. The one place that says so. */
export const stages: Readonly<Record<TipStage, readonly TipId[]>> = {
  unpaid: ['off_platform_payment', 'bank_account_changed'],
  'to-ship': ['cancel_order_buyer_reason', 'extra_fee', 'off_platform_payment'],
  'in-transit': [
    ...(['stall_until_expiry', 'confirm_receipt_early', 'fake_tracking_delivered'] as const),
    ...(['fake_courier_fee', 'partial_compensation_trap'] as const),
  ],
  delivered: [
    ...(['confirm_receipt_early', 'partial_refund_ladder', 'wrong_item_fake_support'] as const),
    ...(['review_bribe', 'threat'] as const),
  ],
  // Receipt is confirmed by then.
  completed: ['partial_refund_ladder', 'wrong_item_fake_support', 'review_bribe', 'threat'],
  dispute: [
    ...(['cancel_dispute_promise', 'zero_refund_accept', 'change_dispute_reason'] as const),
    ...(['return_cost_bluff', 'off_platform_refund', 'new_order_replacement'] as const),
    'review_guilt_pressure',
  ],
  refund: [
    ...(['overpaid_refund', 'fake_platform_support', 'off_platform_refund'] as const),
    'chargeback_cancel_for_refund',
  ],
};

/** The stages at which a trick is tried, in the order in which orders go through them; none for what belongs to no order. */
export const stagesOf = (id: TipId): TipStage[] =>
  (Object.keys(stages) as TipStage[]).filter((stage) => stages[stage].includes(id));

/**
 * How far an order is, as tricks see it. Null where nobody has told how far it is, and where the buyer said that all is
 * fine: nothing is left to be talked out of then.
 */
export function tipStageOf({ facts, courses, stage }: Order): TipStage | null {
  if (facts.settled?.value || facts.removed?.value) return null;
  const running = courses.filter((course) => isRunning(course.stage));
  if (running.length) return running.every((course) => course.stage === 'refund-due') ? 'refund' : 'dispute';
  if (stage === 'cancelled' || facts.refund?.value.state === 'refunded') return 'refund';
  if (courses.some((course) => course.stage === 'refunded')) return 'refund';
  return stage === 'unknown' ? null : stage;
}

/** The tricks that fit an order as it is now. */
export function tipsFor(order: Order): readonly TipId[] {
  const stage = tipStageOf(order);
  return stage ? stages[stage] : [];
}
