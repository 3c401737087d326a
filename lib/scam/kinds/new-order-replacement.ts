import type { Kind } from '../types';

/** A replacement through a second order, to be confirmed at once. */
export const newOrderReplacement: Kind<'new_order_replacement'> = {
  id: 'new_order_replacement',
  concepts: {
    newOrder: { words: { en: 'new order | another order | second order | 0.01 | one cent | new link' } },
  },
  signals: [
    { when: 'buy + newOrder', level: 'danger' },
    { when: 'buy + link & amount', level: 'danger' },
  ],
  answer: {
    en: 'Please send the replacement under this order. My dispute stays open.',
  },
};
