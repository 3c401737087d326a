import type { Kind } from '../types';

/** Money, a voucher, a gift for stars, or for taking a review away. */
export const reviewBribe: Kind<'review_bribe'> = {
  id: 'review_bribe',
  signals: [
    { when: 'rate + review & coupon', level: 'danger' },
    { when: 'review + coupon', level: 'caution' },
  ],
  answer: {
    en: 'I write reviews of my own accord. A refund that I am due does not depend on stars.',
  },
};
