import { checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'wish' as const;
const zone = 'anywhere' as const;

const HELP = 'cs-help.wish.com 360028449191, 360049250593';
const GUIDE = 'returnboy.com/wish-returns-policy';

/** Rules of Wish. Counted for orders that are added by hand. */
export const wishRules: readonly Rule[] = [
  {
    id: 'WI-RECV',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(30),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: 'Wish has no obligation any more',
    sources: [HELP, GUIDE],
    confidence: 'official',
  },
  {
    id: 'WI-NOTRECV',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'estimated',
    length: days(30),
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered'],
    atExpiry: 'Wish has no obligation any more',
    notes: 'Not before the maximum delivery date: until then it is still in transit.',
    sources: [HELP],
    confidence: 'official',
  },
  {
    id: 'WI-REFUND',
    ...{ book, zone, checkedOn, right: 'refund', effect: 'other-party', bound: 'closes' },
    from: 'refund-started',
    // 48 hours at Wish and up to 14 days at the bank, one after the other.
    length: days(0, 16),
    among: 'both',
    stages: ['refund-due'],
    atExpiry: 'ask the bank',
    notes: 'Wish for business: 90 days from fulfilment, missing or damaged 7 days.',
    sources: [GUIDE, 'business.wish.com/pages/returns'],
    confidence: 'several guides agree',
  },
];
