import type { CaseStage, Stage } from '../domain/order';

/** A record, so that no stage of a dispute can be forgotten. */
const caseStages: Record<CaseStage, true> = {
  cancelling: true,
  'awaiting-seller': true,
  'awaiting-delivery': true,
  negotiation: true,
  proposals: true,
  'return-agreed': true,
  'return-sent': true,
  'refund-due': true,
  appeal: true,
  refunded: true,
  withdrawn: true,
  accepted: true,
  lost: true,
  'return-refused': true,
  'return-missed': true,
  ended: true,
};

/** Every stage of a dispute: the clocks of other routes do not stop for it. */
export const CASE_STAGES = Object.keys(caseStages) as readonly CaseStage[];

/**
 * Every stage in which an order may have been paid, disputed or not. Cancelled ones too: their refund may never come.
 */
export const PAID_STAGES: readonly (Stage | CaseStage)[] = [
  ...(['to-ship', 'in-transit', 'delivered', 'completed', 'cancelled', 'unknown'] as const),
  ...CASE_STAGES,
];

/** Every stage in which an order may have come, disputed or not. */
export const RECEIVED_STAGES: readonly (Stage | CaseStage)[] = ['delivered', 'completed', ...CASE_STAGES];
