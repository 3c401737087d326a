import { checkedOn, days } from './lengths';
import { PAID_STAGES } from './stages';
import type { Rule } from './types';

const book = 'paypal' as const;
const zone = 'anywhere' as const;
const needs: Rule['needs'] = { paidWith: ['paypal'] };

const SMART_HELP = 'paypal.com/sr/smarthelp faq1417';
const HELP = 'paypal.com help solutionId 1204660';
const AGREEMENT = 'conductatlas.com (PayPal agreement excerpt)';
const AGREEMENT_COPIES = 'harrowedhalls.com / apkmass.com (copies of the user agreement)';
const ALIEXPRESS_HELP =
  'christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html and /2021/12/what-can-i-do-if-my-order-is-late-and-i.html (copy of the AliExpress buyer help centre, 2021-22)';
const SHOP_FAQ = 'mulliegolf.com/faq';

/** PayPal's Buyer Protection: a route behind the marketplace, whose clock runs while its disputes go on. */
export const paypalRules: readonly Rule[] = [
  {
    id: 'PP-OPEN',
    ...{ book, zone, needs, checkedOn, right: 'paypal', effect: 'right-ends', bound: 'closes', from: 'paid' },
    length: days(180),
    among: 'earlier',
    stages: PAID_STAGES,
    atExpiry: 'not covered by PayPal any more',
    sources: [SMART_HELP, AGREEMENT, ALIEXPRESS_HELP],
    confidence: 'official',
  },
  {
    id: 'PP-ESCALATE',
    ...{ book, zone, needs, checkedOn, right: 'escalate', effect: 'right-ends', bound: 'closes' },
    from: 'paypal-opened',
    length: days(20),
    among: 'earlier',
    stages: PAID_STAGES,
    atExpiry: 'the dispute closes for good',
    notes: 'PayPal may make the buyer wait until 7 days after the payment before a dispute becomes a claim.',
    sources: [SMART_HELP, HELP, AGREEMENT_COPIES, SHOP_FAQ],
    confidence: 'official',
  },
  {
    id: 'PP-OFFER',
    ...{ book, zone, needs, checkedOn, right: 'choose-proposal', effect: 'right-ends', bound: 'closes' },
    from: 'paypal-offer',
    length: days(10),
    among: 'earlier',
    stages: PAID_STAGES,
    atExpiry: 'the dispute closes',
    sources: [HELP],
    confidence: 'official',
  },
  {
    id: 'PP-SELLER',
    ...{ book, zone, needs, checkedOn, right: 'paypal', effect: 'other-party', bound: 'closes' },
    // Of the claim, which no step tells.
    from: 'paypal-opened',
    length: null,
    told: 'background, unconfirmed: 10 days from the claim, as remembered',
    among: 'both',
    stages: PAID_STAGES,
    atExpiry: 'the buyer wins by default',
    sources: ['background knowledge, not confirmed'],
    confidence: 'background, unconfirmed',
  },
  {
    id: 'PP-NEVER',
    ...{ book, zone, needs, checkedOn, right: 'paypal', effect: 'right-ends', bound: 'closes' },
    from: 'paypal-opened',
    length: null,
    told: 'advice, no time: never close a dispute before the money is there',
    among: 'earlier',
    stages: PAID_STAGES,
    atExpiry: 'a closed dispute cannot be reopened',
    sources: [SHOP_FAQ],
    confidence: 'single guide',
  },
];
