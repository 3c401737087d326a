import type { Kind } from '../types';

/** A ladder of small offers, "keep it as a gift". */
export const partialRefundLadder: Kind<'partial_refund_ladder'> = {
  id: 'partial_refund_ladder',
  concepts: {
    expensive: { words: { en: 'expensive | costs more | more than the product | too high | not worth' } },
  },
  signals: [
    { when: 'keep + refund/amount/percent', level: 'caution' },
    { when: 'refund + percent', level: 'caution' },
    { when: 'sendBack + expensive', level: 'caution' },
  ],
  answer: {
    en: 'I ask for the refund that I named in the dispute; my evidence is there.',
  },
};
