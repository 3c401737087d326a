import { checkedOn, months } from './lengths';
import type { Rule } from './types';

const book = 'allegro' as const;
const zone = 'anywhere' as const;

const NEWS = 'antyweb.pl/allegro-protect; tabletowo.pl; instalki.pl (2022-09)';

/** Rules of Allegro (Protect). Counted for orders that are added by hand. */
export const allegroRules: readonly Rule[] = [
  {
    id: 'AL-CLAIM',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'placed',
    length: months(24),
    among: 'earlier',
    setAside: [{ says: '6 months', because: 'orders before 2022-09-05' }],
    stages: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'no compensation any more',
    notes: 'Covers goods that are not as described as well. Up to 20,000 PLN (before 2022-09-05: 10,000).',
    sources: [NEWS],
    confidence: 'several guides agree',
  },
  {
    id: 'AL-DISC',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'placed',
    length: months(24),
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'no discussion any more',
    notes:
      'A discussion with the seller, also about goods that did not arrive; it comes before the request for compensation.',
    sources: [NEWS],
    confidence: 'several guides agree',
  },
  {
    id: 'AL-DECIDE',
    ...{ book, zone, checkedOn, right: 'decision', effect: 'other-party', bound: 'closes', from: 'opened' },
    length: null,
    told: 'an average, no promise: about 2.5 days, then payout within 48 hours',
    among: 'both',
    stages: ['awaiting-seller', 'negotiation'],
    atExpiry: '-',
    sources: [NEWS],
    confidence: 'several guides agree',
  },
  {
    id: 'AL-WITHDRAW',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: null,
    told: 'background knowledge that nothing confirmed; the withdrawal of EU law (EU-14) stands for it',
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: '-',
    notes: 'From a trader, 14 days.',
    sources: ['background knowledge, not confirmed'],
    confidence: 'background, unconfirmed',
  },
];
