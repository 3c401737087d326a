import type { Kind } from '../types';

/** A chargeback or PayPal case to be withdrawn first: it usually cannot be filed again. */
export const chargebackCancelForRefund: Kind<'chargeback_cancel_for_refund'> = {
  id: 'chargeback_cancel_for_refund',
  signals: [
    { when: 'close + chargeback', level: 'danger' },
    { when: 'close + dispute & bank/chargeback', level: 'danger' },
  ],
  answer: {
    en: 'I withdraw the claim at my bank when your refund is booked.',
  },
};
