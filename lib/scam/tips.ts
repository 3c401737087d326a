import type { Stage } from '../domain/order';

/** When a trick is tried: at a stage of the order, or while a dispute is open. */
export type TipStage = Stage | 'dispute';

/** One trick and its safe answer. The words stand in the locale files under `tip.ID`. */
export interface Tip {
  id: string;
  /** The stages at which it is tried. The first tip that fits a stage is the one shown with an order. */
  stages: readonly TipStage[];
}

/** The four rules that save the most money, told before all others. */
export const firstTips = [
  { id: 'off_platform_refund', stages: ['completed'] },
  { id: 'cancel_dispute_promise', stages: ['dispute'] },
  { id: 'confirm_receipt_early', stages: ['in-transit', 'delivered'] },
  { id: 'zero_refund_accept', stages: ['dispute'] },
] as const satisfies readonly Tip[];

/** Every other known trick against buyers. */
export const otherTips = [
  { id: 'cancel_order_buyer_reason', stages: ['to-ship'] },
  { id: 'stall_until_expiry', stages: ['in-transit'] },
  { id: 'partial_compensation_trap', stages: ['in-transit'] },
  { id: 'partial_refund_ladder', stages: ['delivered', 'completed', 'dispute'] },
  { id: 'return_cost_bluff', stages: ['dispute'] },
  { id: 'change_dispute_reason', stages: ['dispute'] },
  { id: 'fake_tracking_delivered', stages: ['in-transit', 'delivered'] },
  { id: 'off_platform_payment', stages: ['unpaid'] },
  { id: 'extra_fee', stages: ['to-ship', 'in-transit'] },
  { id: 'new_order_replacement', stages: ['in-transit', 'delivered', 'dispute'] },
  { id: 'review_bribe', stages: ['delivered', 'completed'] },
  { id: 'review_guilt_pressure', stages: ['delivered', 'completed', 'dispute'] },
  { id: 'threat', stages: ['delivered', 'completed', 'dispute'] },
  { id: 'wrong_item_fake_support', stages: ['delivered', 'completed'] },
  { id: 'fake_courier_fee', stages: ['in-transit'] },
  { id: 'fake_platform_support', stages: ['completed', 'dispute'] },
  { id: 'brushing_qr', stages: [] },
  { id: 'overpaid_refund', stages: ['cancelled', 'completed'] },
  { id: 'chargeback_cancel_for_refund', stages: ['dispute'] },
  { id: 'bank_account_changed', stages: ['unpaid'] },
] as const satisfies readonly Tip[];

export type TipId = (typeof firstTips)[number]['id'] | (typeof otherTips)[number]['id'];

/** The tip that fits a stage best, or null where none does. */
export function tipFor(stage: TipStage): TipId | null {
  const all: readonly { id: TipId; stages: readonly TipStage[] }[] = [...firstTips, ...otherTips];
  return all.find((tip) => tip.stages.includes(stage))?.id ?? null;
}
