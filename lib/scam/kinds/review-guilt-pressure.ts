import type { Kind } from '../types';

/** Guilt and pressure: family, salary, a shop that may be closed. */
export const reviewGuiltPressure: Kind<'review_guilt_pressure'> = {
  id: 'review_guilt_pressure',
  signals: [
    { when: 'review + boss', level: 'caution' },
    { when: 'boss', level: 'caution' },
  ],
  answer: {
    en: 'I stay with the facts. Please solve it in the dispute.',
  },
};
