import type { TipId } from '../tips';
import type { Kind } from '../types';
import { bankAccountChanged } from './bank-account-changed';
import { brushingQr } from './brushing-qr';
import { cancelDisputePromise } from './cancel-dispute-promise';
import { cancelOrderBuyerReason } from './cancel-order-buyer-reason';
import { changeDisputeReason } from './change-dispute-reason';
import { chargebackCancelForRefund } from './chargeback-cancel-for-refund';
import { confirmReceiptEarly } from './confirm-receipt-early';
import { extraFee } from './extra-fee';
import { fakeCourierFee } from './fake-courier-fee';
import { fakePlatformSupport } from './fake-platform-support';
import { fakeTrackingDelivered } from './fake-tracking-delivered';
import { newOrderReplacement } from './new-order-replacement';
import { offPlatformPayment } from './off-platform-payment';
import { offPlatformRefund } from './off-platform-refund';
import { overpaidRefund } from './overpaid-refund';
import { partialCompensationTrap } from './partial-compensation-trap';
import { partialRefundLadder } from './partial-refund-ladder';
import { returnCostBluff } from './return-cost-bluff';
import { reviewBribe } from './review-bribe';
import { reviewGuiltPressure } from './review-guilt-pressure';
import { stallUntilExpiry } from './stall-until-expiry';
import { threat } from './threat';
import { wrongItemFakeSupport } from './wrong-item-fake-support';
import { zeroRefundAccept } from './zero-refund-accept';

export type KindId = TipId;

/** All kinds of tricks that are known. */
export const KINDS: readonly Kind<KindId>[] = [
  offPlatformRefund,
  cancelDisputePromise,
  confirmReceiptEarly,
  zeroRefundAccept,
  cancelOrderBuyerReason,
  stallUntilExpiry,
  partialCompensationTrap,
  partialRefundLadder,
  returnCostBluff,
  changeDisputeReason,
  fakeTrackingDelivered,
  offPlatformPayment,
  extraFee,
  newOrderReplacement,
  reviewBribe,
  reviewGuiltPressure,
  threat,
  wrongItemFakeSupport,
  fakeCourierFee,
  fakePlatformSupport,
  brushingQr,
  overpaidRefund,
  chargebackCancelForRefund,
  bankAccountChanged,
];
