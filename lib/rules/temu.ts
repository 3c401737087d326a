import { businessDays, checkedOn, days, hours } from './lengths';
import type { Rule } from './types';

const book = 'temu' as const;
const zone = 'anywhere' as const;

const PROTECTION = 'www.temu.com/temu-purchase-protection.html (two captures)';
const POLICY_COPY = 'permalling.com/p/ReturnandRefund (copy of the Temu policy)';

/** Rules of Temu (Purchase Protection). Counted for orders that are added by hand. */
export const temuRules: readonly Rule[] = [
  {
    id: 'TM-RETURN',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'placed',
    length: days(90),
    among: 'earlier',
    setAside: [
      {
        says: '90 days, without saying from when',
        because: 'a copy of the UK page; the official page says from the purchase',
      },
    ],
    stages: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'no free return',
    notes: 'Most items. One free return for each order.',
    sources: [PROTECTION, POLICY_COPY],
    confidence: 'official',
  },
  {
    id: 'TM-SHIPBACK',
    ...{ book, zone, checkedOn, right: 'send-return', effect: 'right-ends', bound: 'closes', from: 'opened' },
    // From the day the return was submitted, which comes before anybody agrees to it.
    length: days(14),
    among: 'earlier',
    stages: ['return-agreed'],
    atExpiry: 'the return is cancelled',
    notes: 'One free return for each order, of one or more items.',
    sources: [PROTECTION],
    confidence: 'official',
  },
  {
    id: 'TM-LATE',
    ...{ book, zone, checkedOn, right: 'late-coupon', effect: 'other-party', bound: 'closes' },
    from: 'estimated',
    length: hours(48),
    among: 'both',
    stages: ['to-ship', 'in-transit', 'unknown'],
    atExpiry: 'ask for the credit',
    notes: 'Temu credit; its amount stands in the order details.',
    sources: ['www.temu.com/support/c3/what-is-late-delivery-compensation-f-48-s-1633.html'],
    confidence: 'official',
  },
  {
    id: 'TM-REFUND',
    ...{ book, zone, checkedOn, right: 'refund', effect: 'other-party', bound: 'closes' },
    from: 'refund-started',
    length: businessDays(5, 14),
    alternatives: [days(30)],
    among: 'both',
    stages: ['refund-due'],
    atExpiry: 'ask the bank',
    notes:
      'Up to 30 days by some payment methods; Temu credit comes at once, and choosing it cannot be undone. An advance or instant refund can be charged back if the goods do not arrive.',
    sources: [POLICY_COPY],
    confidence: 'official (copy)',
  },
  {
    id: 'TM-NOTARR',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: null,
    told: 'no figure was found',
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: '-',
    notes: 'Support has an entry "package shows delivered but not received".',
    sources: [POLICY_COPY],
    confidence: 'official (copy)',
  },
];
