import type { Kind } from '../types';

/** A small compensation for an order that has not come: a settled dispute settles the whole order. */
export const partialCompensationTrap: Kind<'partial_compensation_trap'> = {
  id: 'partial_compensation_trap',
  concepts: {
    notHere: { words: { en: 'returned to us | sent back by customs | not arrived | not received | lost' } },
  },
  signals: [
    { when: 'open + dispute + amount/percent/small', level: 'danger' },
    { when: 'refund + small & notHere', level: 'caution' },
  ],
  answer: {
    en: 'The order has not come. I ask for the full price, in the dispute.',
  },
};
