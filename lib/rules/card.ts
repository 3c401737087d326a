import { checkedOn, days } from './lengths';
import { PAID_STAGES } from './stages';
import type { Rule } from './types';

const book = 'card' as const;
const zone = 'anywhere' as const;

const TIMELINES = 'docs.chargeflow.io/docs/reference/concepts/network-timelines';
const ADYEN = 'docs.adyen.com/issuing/disputes';

/** Cards of any kind; `card` where nobody told which. */
const anyCard: Rule['needs'] = { paidWith: ['visa', 'mastercard', 'amex', 'discover', 'card'] };

/**
 * Chargebacks: asked from the bank, which files them by the rules of its card network. Counted from the payment, the
 * earliest of the events from which networks count: never late, and often not the end.
 */
export const cardRules: readonly Rule[] = [
  {
    id: 'CB-VISA',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'right-ends', bound: 'closes', from: 'paid' },
    length: days(120),
    among: 'earlier',
    setAside: [
      {
        says: '120 days from the expected or the actual delivery',
        because:
          'the same rule for other reasons; later than from the payment, so the payment is the safe bound',
      },
      {
        says: '540 days from the transaction',
        because: 'the hard stop of a count from the delivery; no time that a buyer can plan with',
      },
    ],
    stages: PAID_STAGES,
    needs: { paidWith: ['visa', 'card'] },
    orLater: true,
    atExpiry: 'the bank refuses',
    notes:
      'Networks also count from the expected or the actual delivery, at most 540 days from the transaction. Banks often want less: ask soon.',
    sources: [TIMELINES],
    confidence: 'several guides agree',
  },
  {
    id: 'CB-MC',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'right-ends', bound: 'closes', from: 'paid' },
    length: days(120),
    among: 'earlier',
    setAside: [
      {
        says: '120 days from the delivery',
        because:
          'the same rule for other reasons; later than from the payment, so the payment is the safe bound',
      },
      {
        says: 'not delivered: day 40 to 120, not as described: day 20 to 120 from the payment',
        because: 'the window of one processor for banks (Adyen Issuing); ends on the same day',
      },
    ],
    stages: PAID_STAGES,
    needs: { paidWith: ['mastercard', 'card'] },
    orLater: true,
    atExpiry: 'the bank refuses',
    notes: 'Networks also count from the expected or the actual delivery. Banks often want less: ask soon.',
    sources: [TIMELINES, ADYEN],
    confidence: 'several guides agree',
  },
  {
    id: 'CB-WAIT',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'opens', bound: 'opens', from: 'estimated' },
    length: null,
    told: 'background, unconfirmed: about 15 days after the expected delivery with Visa, unless that date is past',
    among: 'later',
    stages: PAID_STAGES,
    needs: anyCard,
    atExpiry: 'asked for sooner it may be returned as too early',
    sources: ['background knowledge, not confirmed'],
    confidence: 'background, unconfirmed',
  },
  {
    id: 'CB-AMEX',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'right-ends', bound: 'closes', from: 'paid' },
    length: days(120),
    among: 'earlier',
    stages: PAID_STAGES,
    needs: { paidWith: ['amex', 'discover', 'card'] },
    // One guide, and other networks also count from the delivery.
    orLater: true,
    atExpiry: 'the issuer may refuse',
    notes:
      'Networks may also count from the expected or the actual delivery. Banks often want less: ask soon.',
    sources: [TIMELINES],
    confidence: 'single guide',
  },
  {
    id: 'CB-MERCHANT',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'other-party', bound: 'closes' },
    // Of the chargeback, which no step tells.
    from: 'paid',
    length: null,
    told: 'counts from the chargeback, which no step tells: Visa 30, Mastercard 45, Amex 20, Discover 30 days',
    among: 'both',
    stages: PAID_STAGES,
    needs: anyCard,
    atExpiry: 'the buyer wins',
    notes: 'Mastercard has a collaboration step of 72 hours before it.',
    sources: [TIMELINES, 'servicenow.com Mastercard disputes (2025-07-31)'],
    confidence: 'several guides agree',
  },
  {
    id: 'CB-ORDER',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'right-ends', bound: 'closes', from: 'paid' },
    length: null,
    told: 'an order of remedies, no time: the marketplace first, the card before its own date',
    among: 'earlier',
    stages: PAID_STAGES,
    needs: anyCard,
    atExpiry: 'a chargeback may shut the other routes',
    notes:
      'A chargeback bars an A-to-z claim (official); that it freezes cases of AliExpress or eBay is background, not confirmed.',
    sources: ['arcus-www.amazon.ca help 201889410'],
    confidence: 'official',
  },
  {
    id: 'CB-AFTERPAY',
    ...{ book, zone, checkedOn, right: 'chargeback', effect: 'right-ends', bound: 'closes', from: 'placed' },
    length: days(180),
    among: 'earlier',
    stages: PAID_STAGES,
    needs: { paidWith: ['afterpay'] },
    atExpiry: 'no dispute with Afterpay any more',
    sources: ['developerhub.ppro.com Afterpay'],
    confidence: 'official',
  },
];
