import type { Kind } from '../types';

/** A return at the buyer’s cost, to another address, or without tracking. */
export const returnCostBluff: Kind<'return_cost_bluff'> = {
  id: 'return_cost_bluff',
  concepts: {
    ownCost: {
      words: {
        en: 'at your own cost | your own expense | at your expense | your cost | you pay the shipping | you pay for the return',
      },
    },
    other2: {
      words: { en: 'another address | different address | other address | new address | our factory' },
    },
    untracked: { words: { en: 'without tracking | ordinary mail | normal mail | untracked' } },
  },
  signals: [
    { when: 'sendBack + ownCost', level: 'danger' },
    { when: 'address + other2', level: 'danger' },
    { when: 'sendBack + untracked', level: 'danger' },
  ],
  answer: {
    en: 'I return only to the address in the dispute, with tracking, and as decided there.',
  },
};
