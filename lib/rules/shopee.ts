import { checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'shopee' as const;
const zone = 'anywhere' as const;

const HELP_PH = 'help.shopee.ph article 80958';

/** Rules of Shopee, by country. Counted for orders that are added by hand. */
export const shopeeRules: readonly Rule[] = [
  {
    id: 'SP-PH-WINDOW',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(7),
    alternatives: [days(15)],
    among: 'earlier',
    stages: ['delivered', 'completed'],
    needs: { countries: ['PH'] },
    // Shops of the Mall have longer, and no date tells which shop it was.
    orLater: true,
    atExpiry: 'only the seller can help',
    notes: '15 days for Shopee Mall, 7 for others. Works even after "Order Received".',
    sources: [HELP_PH],
    confidence: 'official',
  },
  {
    id: 'SP-PH-CONFIRM',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'opens', bound: 'event' },
    from: 'delivered',
    to: 'completed',
    // 3 days for most shops, 7 for Shopee Mall; the buyer may confirm before that.
    length: days(0, 7),
    among: 'both',
    stages: ['delivered'],
    needs: { countries: ['PH'] },
    atExpiry: 'the order is completed and the seller paid',
    notes: 'By itself after 7 days (Shopee Mall) or 3 days (others).',
    sources: [HELP_PH],
    confidence: 'official',
  },
  {
    id: 'SP-MY',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(3),
    alternatives: [days(15)],
    among: 'earlier',
    stages: ['delivered', 'completed'],
    needs: { countries: ['MY'] },
    // Shops of the Mall have longer, and no date tells which shop it was.
    orLater: true,
    atExpiry: 'the payment is released',
    notes:
      'Shopee Guarantee: 15 days for Shopee Mall, 3 for others. One extension of 3 days, only before receipt.',
    sources: ['help.shopee.com.my article 78775'],
    confidence: 'official',
  },
  {
    id: 'SP-SELLER',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: days(2),
    among: 'both',
    stages: ['awaiting-seller'],
    atExpiry: 'the request is approved by itself',
    notes:
      'From the help of Shopee Philippines. Then 4 outcomes; to a partial offer the buyer answers within 1 day.',
    sources: ['help.shopee.ph article 81230'],
    confidence: 'official',
  },
  {
    id: 'SP-BR',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(7),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    needs: { countries: ['BR'] },
    orLater: true,
    atExpiry: '-',
    notes: 'The guide gives no reasons.',
    sources: ['comprasnoapp.com.br (BR)'],
    confidence: 'single guide',
  },
];
