import { businessDays, checkedOn, days, hours } from './lengths';
import type { Rule } from './types';

const book = 'amazon' as const;
const zone = 'anywhere' as const;

const NEWS = 'bgr.com/2031829 (2025-11-21)';
const HOLIDAYS = 'aboutamazon.com/news/retail/amazon-holiday-return-policy-2025 (2025-12-03)';
const HELP = 'arcus-www.amazon.ca help 201889410';
const SELLER_CENTRAL = 'sellercentral.amazon.com help Q6762Y9AB2FYDY8, 27951';

/** Rules of Amazon, A-to-z Guarantee included. Counted for orders that are added by hand. */
export const amazonRules: readonly Rule[] = [
  {
    id: 'AZ-RETURN',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(30),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: 'no return, except for defects or by law',
    notes: 'Most items. Third-party sellers must match or beat it.',
    sources: [NEWS, HOLIDAYS],
    confidence: 'several guides agree',
  },
  {
    id: 'AZ-HOLIDAY',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'placed',
    length: null,
    told: 'the season of 2025 is over and no page of 2026 was found',
    among: 'earlier',
    setAside: [
      { says: 'bought from 1 October', because: 'a blog; the official page of 2025 says from 1 November' },
    ],
    stages: ['delivered', 'completed'],
    history: true,
    atExpiry: 'AZ-RETURN holds',
    notes:
      'Bought 1 November to 31 December 2025: until 31 January 2026, Apple until 15 January. The same pattern is reported for 2023 to 2025; the date in Your Orders counts.',
    sources: [HOLIDAYS, NEWS],
    confidence: 'official',
  },
  {
    id: 'AZ-CONTACT',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'seller-asked',
    length: hours(48),
    among: 'both',
    setAside: [
      {
        says: '72 hours',
        because: 'a page for sellers, about a claim that is granted because nobody answered it',
      },
    ],
    stages: ['in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'an A-to-z claim may be filed',
    sources: [HELP, SELLER_CENTRAL],
    confidence: 'official',
  },
  {
    id: 'AZ-ATOZ-EARLIEST',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'opens', bound: 'opens', from: 'estimated' },
    length: days(3),
    among: 'later',
    setAside: [{ says: 'or 30 days after the order, the sooner', because: 'a copy of an older page' }],
    // Not once tracking says delivered: then a claim needs no waiting.
    stages: ['to-ship', 'in-transit', 'unknown'],
    atExpiry: 'an A-to-z claim may be filed',
    notes: 'At once if tracking says delivered and nothing came.',
    sources: [HELP, 'kingfisherflyshop.com (copy of an old A-to-z page)'],
    confidence: 'official',
  },
  {
    id: 'AZ-ATOZ-LATEST',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'estimated',
    length: days(90),
    alsoFor: ['not-as-described'],
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered', 'completed'],
    atExpiry: 'no claim any more; a chargeback remains',
    notes:
      'Covers goods that are not as described as well. A chargeback that was filed first bars it. Digital goods and services are excluded.',
    sources: [HELP],
    confidence: 'official',
  },
  {
    id: 'AZ-APPEAL',
    ...{ book, zone, checkedOn, right: 'appeal', effect: 'right-ends', bound: 'closes', from: 'lost' },
    length: days(30),
    among: 'earlier',
    stages: ['lost'],
    atExpiry: 'the decision is final',
    sources: [SELLER_CENTRAL],
    confidence: 'official',
  },
  {
    id: 'AZ-REFUND',
    ...{ book, zone, checkedOn, right: 'refund', effect: 'other-party', bound: 'closes' },
    from: 'refund-started',
    length: businessDays(0, 10),
    among: 'both',
    stages: ['refund-due'],
    atExpiry: 'ask the bank',
    notes:
      'The full span: gift card 2 to 3 hours, credit card 3 to 5 business days, debit card up to 10. Handling of a return may take up to 30 days before that.',
    sources: [HOLIDAYS],
    confidence: 'official',
  },
];
