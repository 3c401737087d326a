import { checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'banggood' as const;
const zone = 'anywhere' as const;

const RETURNS = 'm.banggood.com/return_policy.html';

/** Rules of Banggood. Counted for orders that are added by hand. */
export const banggoodRules: readonly Rule[] = [
  {
    id: 'BG-DOA',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(7),
    among: 'earlier',
    setAside: [{ says: '3 days', because: 'a page of 2017; the current one says 7' }],
    stages: ['delivered', 'completed'],
    // Claims for quality (BG-QUALITY) have longer.
    orLater: true,
    atExpiry: 'only the warranty is left',
    notes:
      'Damaged, different, not working. Items of about 70 USD or more must go back; Banggood pays for that.',
    sources: [RETURNS, 'help.banggood.com/help-center/3-day-product-guarantee (2017)'],
    confidence: 'official',
  },
  {
    id: 'BG-NOREASON',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(30),
    among: 'earlier',
    setAside: [
      { says: '3 days', because: 'an older page' },
      {
        says: '30 days after shipment if the delivery is not known, 40 days for Brazil and Russia',
        because: 'an older page',
      },
    ],
    stages: ['delivered', 'completed'],
    atExpiry: 'no return without a reason',
    notes: 'The buyer pays; underwear is excluded.',
    sources: [RETURNS, 'www.banggood.com/Return-Policy-Guarantees_hl0103'],
    confidence: 'official',
  },
  {
    id: 'BG-QUALITY',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(180),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: 'only the repair warranty is left',
    notes: 'Repair warranty of 1 year, 180 or 90 days by category. Clothes and accessories are excluded.',
    sources: [RETURNS],
    confidence: 'official',
  },
  {
    id: 'BG-MISSING',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(7),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    // Claims for quality (BG-QUALITY) have longer.
    orLater: true,
    atExpiry: 'the claim is late',
    notes: 'Missing or wrong item. Photos of package, label, weight.',
    sources: ['varcoh.com (Banggood missing/wrong guarantee, 2023-08-24)'],
    confidence: 'official (copy)',
  },
];
