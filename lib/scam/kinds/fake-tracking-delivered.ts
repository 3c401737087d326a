import type { Kind } from '../types';

/** "It shows delivered": a false or foreign tracking number, or the search for it left to the buyer. */
export const fakeTrackingDelivered: Kind<'fake_tracking_delivered'> = {
  id: 'fake_tracking_delivered',
  concepts: {
    delivered: {
      words: {
        en: 'shows delivered | tracking says delivered | it is signed | was signed | has been signed | already delivered | status delivered',
      },
    },
    neighbours: {
      words: { en: 'neighbour | neighbours | neighbor | neighbors | post office | family member' },
    },
    ask2: { words: { en: 'ask | check with' } },
  },
  signals: [
    { when: 'delivered', level: 'caution' },
    { when: 'contact/ask2 + neighbours', level: 'caution' },
  ],
  answer: {
    en: 'I have not received it. Please show the proof of delivery with address and weight in the dispute.',
  },
};
