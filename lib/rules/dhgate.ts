import { checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'dhgate' as const;
const zone = 'anywhere' as const;

const HELP_COPIES =
  'help-w.com/dhgate/1521944326, 1527929346, 1564221502, 1559470824 (copies of DHgate help)';
const SELLER_NEWS = 'seller.dhgate.com/news/media/i18823.html (official, 2013)';

/** Rules of DHgate. Counted for orders that are added by hand. */
export const dhgateRules: readonly Rule[] = [
  {
    id: 'DH-OPEN',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'shipped',
    length: days(90),
    opens: days(10),
    alsoFor: ['not-as-described'],
    // DHgate has two rules for one right, of which either may run longer.
    orLater: true,
    among: 'earlier',
    setAside: [{ says: 'from day 4', because: 'an older text' }],
    stages: ['in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'no dispute any more',
    notes:
      'Opens by carrier: day 5 (DHL, UPS, TNT, FedEx), day 7 (EMS, SF) or day 10 (China Post, Hong Kong Post); which one is not known, so the latest. Covers goods that are not as described as well. Underwear, wedding dresses: 7 days after receipt.',
    sources: [HELP_COPIES, SELLER_NEWS],
    confidence: 'official (copy)',
  },
  {
    id: 'DH-SELLER',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: days(5),
    among: 'both',
    stages: ['awaiting-seller'],
    atExpiry: 'the money is returned by itself',
    sources: [SELLER_NEWS],
    confidence: 'official',
  },
  {
    id: 'DH-MEDIATE',
    ...{ book, zone, checkedOn, right: 'step-in', effect: 'opens', bound: 'opens', from: 'opened' },
    length: null,
    told: 'possible from the fifth day after opening, and no text says until when',
    among: 'later',
    stages: ['awaiting-seller', 'negotiation'],
    atExpiry: 'the buyer may ask DHgate to mediate',
    notes:
      '3 days for VIP buyers; both sides have 10 days to talk. The analyst writes within 24 hours, the decision takes up to 10 calendar days.',
    sources: [HELP_COPIES, SELLER_NEWS],
    confidence: 'official',
  },
  {
    id: 'DH-EVID',
    ...{ book, zone, checkedOn, right: 'add-evidence', effect: 'right-ends', bound: 'closes' },
    from: 'evidence-asked',
    // The source counts 3 days from the escalation; the analyst asks within 24 hours of that.
    // Two days after the request are surely in time.
    length: days(2),
    orLater: true,
    among: 'earlier',
    stages: ['negotiation'],
    atExpiry: 'the money is released to the seller',
    notes: '3 days from the escalation, for goods that are not as described.',
    sources: [SELLER_NEWS],
    confidence: 'official',
  },
  {
    id: 'DH-RETURN',
    ...{ book, zone, checkedOn, right: 'send-return', effect: 'right-ends', bound: 'closes' },
    from: 'return-agreed',
    length: days(7),
    among: 'earlier',
    stages: ['return-agreed'],
    atExpiry: 'the dispute is lost',
    notes: 'With the tracking number, and to the address from the link only.',
    sources: [HELP_COPIES],
    confidence: 'official (copy)',
  },
  {
    id: 'DH-RETCONF',
    ...{ book, zone, checkedOn, right: 'return-check', effect: 'other-party', bound: 'closes' },
    from: 'return-sent',
    length: days(30),
    among: 'both',
    stages: ['return-sent'],
    atExpiry: 'the money is returned by itself',
    sources: [HELP_COPIES],
    confidence: 'official (copy)',
  },
  {
    id: 'DH-AFTERSALE',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'completed',
    length: days(30),
    // DHgate has two rules for one right, of which either may run longer.
    orLater: true,
    among: 'earlier',
    setAside: [
      {
        says: '3 days (express) or 7 days (air, sea) to inspect',
        because: 'a guide, about the time before the payment is released',
      },
    ],
    stages: ['completed'],
    atExpiry: 'no dispute any more',
    notes: 'Counts from the release of the payment, which the completion of the order stands for.',
    sources: [SELLER_NEWS, 'unanswered.io DHgate guide'],
    confidence: 'official',
  },
];
