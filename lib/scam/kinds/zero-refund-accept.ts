import type { Kind } from '../types';

/** A zero or small proposal to accept: accepting closes the case for ever. */
export const zeroRefundAccept: Kind<'zero_refund_accept'> = {
  id: 'zero_refund_accept',
  concepts: {
    zero: { words: { en: '0 | zero | 0 usd | nothing' } },
  },
  signals: [
    { when: 'accept + proposal', level: 'danger', unless: 'ifContent' },
    { when: 'refund + zero', level: 'danger' },
  ],
  answer: {
    en: 'I do not accept this proposal. Mine stays as it is.',
  },
};
