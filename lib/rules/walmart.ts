import { checkedOn, days, hours } from './lengths';
import type { Rule } from './types';

const book = 'walmart' as const;
const zone = 'anywhere' as const;

const PROMISE = 'help.walmart.com a_id/4093 Walmart Marketplace Promise (2019-05-23)';

/** Rules of Walmart Marketplace. Counted for orders that are added by hand. */
export const walmartRules: readonly Rule[] = [
  {
    id: 'WM-NOTRECV',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'opens', bound: 'opens', from: 'estimated' },
    length: days(3),
    among: 'later',
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered'],
    atExpiry: 'a claim may be made',
    sources: [PROMISE],
    confidence: 'official',
  },
  {
    id: 'WM-LATEST',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'estimated',
    length: days(90),
    alsoFor: ['not-as-described'],
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered', 'completed'],
    atExpiry: 'no Marketplace Promise any more',
    notes: 'Covers goods that are not as described as well.',
    sources: [PROMISE],
    confidence: 'official',
  },
  {
    id: 'WM-SELLER',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: hours(24),
    among: 'both',
    stages: ['awaiting-seller'],
    atExpiry: 'Walmart decides, and that is final',
    notes: 'Counts from when Walmart contacted the seller, which may be later than the request.',
    sources: [PROMISE],
    confidence: 'official',
  },
  {
    id: 'WM-REFUND',
    ...{ book, zone, checkedOn, right: 'return-check', effect: 'other-party', bound: 'closes' },
    from: 'return-sent',
    length: null,
    told: '48 hours, counted from when the seller has the return, a day that nobody tells',
    among: 'both',
    stages: ['return-sent'],
    atExpiry: 'the Marketplace Promise applies',
    sources: [PROMISE],
    confidence: 'official',
  },
  {
    id: 'WM-RETURN',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: null,
    told: '30 days are background knowledge that nothing confirmed',
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: '-',
    notes:
      'At least, for most items. Holiday season 2025: bought 1 October to 31 December, until 31 January 2026.',
    sources: ['background knowledge, not confirmed', 'smartsmssolutions.com holiday table 2025 (Seller FAQ)'],
    confidence: 'background, unconfirmed',
  },
];
