import { checkedOn, days, hours } from './lengths';
import type { Rule } from './types';

const book = 'etsy' as const;
const zone = 'anywhere' as const;

const HELP = 'help.etsy.com 360016126873';
const HELP_COPIES = 'hipsterfashion.net, amrituals.com (copy of Etsy page), chinaparcels.com';

/** Rules of Etsy (Purchase Protection). Counted for orders that are added by hand. */
export const etsyRules: readonly Rule[] = [
  {
    id: 'ET-HELP',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'seller-asked',
    length: hours(48),
    among: 'both',
    stages: ['in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'a case may be opened',
    notes: 'Counts from a message by "Help with order".',
    sources: [HELP, HELP_COPIES],
    confidence: 'official',
  },
  {
    id: 'ET-EARLIEST',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'opens', bound: 'opens', from: 'estimated' },
    length: days(1),
    among: 'later',
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered'],
    atExpiry: 'a case may be opened',
    notes:
      'And not before the 48 hours of ET-HELP. Past the ship-by date where no delivery is estimated. Made-to-order digital goods: 7 days after the purchase.',
    sources: [HELP, HELP_COPIES],
    confidence: 'official',
  },
  {
    id: 'ET-LATEST',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'estimated',
    length: days(100),
    alsoFor: ['not-as-described'],
    among: 'earlier',
    setAside: [{ says: '30 days', because: 'a guide (crosslisting.com), wrong against the official page' }],
    stages: ['to-ship', 'in-transit', 'unknown', 'delivered', 'completed'],
    atExpiry: 'no case any more; PayPal or the card remain',
    notes: 'Covers goods that are not as described as well.',
    sources: [HELP, HELP_COPIES, 'crosslisting.com/how-to-open-a-case-on-etsy'],
    confidence: 'official',
  },
];
