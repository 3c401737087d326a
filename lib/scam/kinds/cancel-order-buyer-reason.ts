import type { Kind } from '../types';

/** Cancelling with a reason that lies with the buyer, so that the seller is not fined. */
export const cancelOrderBuyerReason: Kind<'cancel_order_buyer_reason'> = {
  id: 'cancel_order_buyer_reason',
  signals: [
    { when: 'close + order + buyerReason', level: 'danger' },
    { when: 'choose + reason + buyerReason', level: 'danger' },
    { when: 'close + order', level: 'caution' },
    { when: 'close + reason', level: 'danger' },
  ],
  answer: {
    en: 'I will not cancel for a reason that is not true. Please send it, or cancel with the reason "out of stock".',
  },
};
