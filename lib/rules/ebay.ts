import { businessDays, checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'ebay' as const;
const zone = 'anywhere' as const;

const COMMUNITY = 'community.ebay.com.au (quotes the policy, 2023)';
const HELP_CA = 'ocsnext.ebay.ca/ocs/sr?query=1482 (official)';
const HELP_COPY = '4bikebiz.com/get-help-with-an-item-that-hasnt-arrived (copy of eBay help)';
const GUIDE = 'chinaparcels.com/online-marketplaces/*';
const BACKGROUND = 'background knowledge, not confirmed';
const POLICY_COPIES = 'psychologyapps.com / analitec.com.br (copies of the official policy)';

/** Rules of eBay (Money Back Guarantee). Counted for orders that are added by hand. */
export const ebayRules: readonly Rule[] = [
  {
    id: 'EB-INR-OPEN',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'estimated',
    length: days(30),
    opens: days(1),
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered'],
    atExpiry: 'no case any more; PayPal or the card remain',
    notes: 'Calendar days, not business days.',
    sources: [COMMUNITY, HELP_CA, HELP_COPY, GUIDE],
    confidence: 'official',
  },
  {
    id: 'EB-INAD-OPEN',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: null,
    told: '30 days are background knowledge that nothing confirmed',
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: 'only the return policy of the seller is left',
    notes:
      'From the delivery or the latest estimated date. The own return of a seller, of 30 or 60 days, can be longer.',
    sources: [BACKGROUND, HELP_CA],
    confidence: 'background, unconfirmed',
  },
  {
    id: 'EB-SELLER',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: businessDays(3),
    among: 'both',
    stages: ['awaiting-seller'],
    atExpiry: 'the buyer may ask eBay to step in',
    notes: 'Not received: tracking, a replacement or the money.',
    sources: [COMMUNITY, HELP_CA, HELP_COPY, GUIDE],
    confidence: 'official',
  },
  {
    id: 'EB-STEPIN',
    ...{ book, zone, checkedOn, right: 'step-in', effect: 'right-ends', bound: 'closes', from: 'opened' },
    length: businessDays(21),
    alternatives: [days(30)],
    among: 'earlier',
    stages: ['awaiting-seller', 'negotiation'],
    atExpiry: 'the request closes by itself and cannot be reopened',
    notes:
      '30 days is what the help of ebay.ca says. Possible once the time of the seller (EB-SELLER) is over. eBay decides within about 48 hours or 2 business days.',
    sources: [POLICY_COPIES, COMMUNITY, GUIDE, HELP_CA],
    confidence: 'official',
  },
  {
    id: 'EB-SCAN',
    ...{ book, zone, checkedOn, right: 'step-in', effect: 'right-ends', bound: 'closes', from: 'delivered' },
    length: null,
    told: '24 hours, only from a delivery scan that comes after the request, and no date tells when it was added',
    among: 'earlier',
    stages: ['awaiting-seller', 'negotiation'],
    atExpiry: 'the request closes unless eBay is asked to step in',
    sources: [HELP_COPY],
    confidence: 'official (copy)',
  },
  {
    id: 'EB-SELLER-REFUND',
    ...{ book, zone, checkedOn, right: 'refund', effect: 'other-party', bound: 'closes' },
    from: 'seller-agreed',
    length: businessDays(2),
    among: 'both',
    stages: ['refund-due'],
    atExpiry: 'the buyer may escalate',
    notes:
      'From the offer of the seller, or once he has the return. PayPal money then takes 3 to 5 business days, a card up to 30 days.',
    sources: [HELP_COPY],
    confidence: 'official (copy)',
  },
  {
    id: 'EB-RETURN',
    ...{ book, zone, checkedOn, right: 'send-return', effect: 'right-ends', bound: 'closes' },
    from: 'return-agreed',
    length: null,
    told: 'the day is shown in each case; 15 business days are background knowledge that nothing confirmed',
    among: 'earlier',
    stages: ['return-agreed'],
    atExpiry: 'the case closes without refund',
    notes: 'Tracking is needed when asked.',
    sources: ['developer.ebay.com/Devzone/post-order/types/ActionDeadlines.html', BACKGROUND],
    confidence: 'background, unconfirmed',
  },
  {
    id: 'EB-APPEAL',
    ...{ book, zone, checkedOn, right: 'appeal', effect: 'right-ends', bound: 'closes', from: 'lost' },
    length: days(30),
    among: 'earlier',
    stages: ['lost'],
    atExpiry: 'the decision is final',
    notes: 'New documents are needed.',
    sources: [POLICY_COPIES],
    confidence: 'official (copy)',
  },
  {
    id: 'EB-OLD',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: null,
    told: 'older figures, superseded: 7 days (US), 10 days (UK)',
    among: 'both',
    stages: ['awaiting-seller'],
    history: true,
    atExpiry: 'superseded by EB-SELLER',
    sources: ['sea.ebay.com.sg seller FAQ (official, old)'],
    confidence: 'official',
  },
];
