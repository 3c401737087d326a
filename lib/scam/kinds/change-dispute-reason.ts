import type { Kind } from '../types';

/** Another reason for the dispute: it decides who pays the return and what counts as evidence. */
export const changeDisputeReason: Kind<'change_dispute_reason'> = {
  id: 'change_dispute_reason',
  signals: [
    { when: 'change + reason', level: 'danger' },
    { when: 'change + dispute + buyerReason', level: 'danger' },
  ],
  answer: {
    en: 'The reason of my dispute is true, and stays.',
  },
};
