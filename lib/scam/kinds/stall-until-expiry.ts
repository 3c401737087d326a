import type { Kind } from '../types';

/** Delay after delay, until protection is over. */
export const stallUntilExpiry: Kind<'stall_until_expiry'> = {
  id: 'stall_until_expiry',
  signals: [
    { when: 'not:open + dispute', level: 'caution' },
    { when: 'wait + duration', level: 'caution', unless: 'officialRoute' },
    { when: 'trust + protection', level: 'danger' },
    { when: 'not:trust + protection', level: 'danger' },
  ],
  answer: {
    en: 'I wait only as long as my protection runs. Please extend it in the system, otherwise I open a dispute in time.',
  },
};
