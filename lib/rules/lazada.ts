import { businessDays, checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'lazada' as const;
const zone = 'anywhere' as const;

const HELP_COPY = 'd3v-cxboxstaging.zendesk.com 57625397581337 (Lazada help copy)';
const COMMUNITY = 'community.lazada.com.ph 1420600-hc';
const SELLER_GUIDE = 'ssopdot.com/?p=9830';

/** Rules of Lazada, by kind of shop. Counted for orders that are added by hand. */
export const lazadaRules: readonly Rule[] = [
  {
    id: 'LZ-MALL',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(30),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    needs: { countries: ['SG', 'PH'] },
    atExpiry: 'the return is refused',
    notes: 'LazMall and Choice. Levels of membership may have more.',
    sources: [HELP_COPY, COMMUNITY],
    confidence: 'official (copy)',
  },
  {
    id: 'LZ-MARKET',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(7),
    among: 'earlier',
    setAside: [{ says: '15 days', because: 'a guide (lazycred.com); copies of the help say 7' }],
    stages: ['delivered', 'completed'],
    // LazMall and Choice have longer, and no date tells which shop it was.
    orLater: true,
    atExpiry: 'the return is refused',
    notes: 'Marketplace, LazGlobal, Taobao.',
    sources: [HELP_COPY, SELLER_GUIDE],
    confidence: 'official (copy)',
  },
  {
    id: 'LZ-REFUND',
    ...{ book, zone, checkedOn, right: 'refund', effect: 'other-party', bound: 'closes' },
    from: 'refund-started',
    length: businessDays(3, 7),
    among: 'both',
    stages: ['refund-due'],
    atExpiry: 'ask support, then the bank',
    notes: 'Not received and empty package: refund only.',
    sources: [SELLER_GUIDE, COMMUNITY],
    confidence: 'single guide',
  },
];
