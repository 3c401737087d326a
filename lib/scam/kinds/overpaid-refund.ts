import type { Kind } from '../types';

/** "We refunded too much": money to be sent back. */
export const overpaidRefund: Kind<'overpaid_refund'> = {
  id: 'overpaid_refund',
  concepts: {
    sendBackMoney: {
      words: { en: 'send back | return the difference | transfer back | pay back | send the rest' },
    },
    refundedTwice: {
      words: { en: 'refunded twice | refunded you twice | too much | by mistake | double refund | overpaid' },
    },
  },
  signals: [
    { when: 'sendBackMoney + refund', level: 'danger' },
    { when: 'refundedTwice & pay', level: 'danger' },
  ],
  answer: {
    en: 'If too much was refunded, the platform or the bank corrects it. I transfer nothing.',
  },
};
