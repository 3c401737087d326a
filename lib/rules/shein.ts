import { checkedOn, days, hours } from './lengths';
import type { Rule } from './types';

const book = 'shein' as const;
const zone = 'anywhere' as const;

const RETURNS_US = 'm.shein.com/us/Return-Policy-a-281.html via luke.lol';

/** Rules of SHEIN, by country. Counted for orders that are added by hand. */
export const sheinRules: readonly Rule[] = [
  {
    id: 'SN-RETURN-US',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(30),
    among: 'earlier',
    setAside: [{ says: '45 days from the purchase', because: 'an older page for the US' }],
    stages: ['delivered', 'completed'],
    needs: { countries: ['US'] },
    atExpiry: 'the return is refused',
    sources: [RETURNS_US, 'vauva.fi, bismillaahdesign.com (copies of the older US page)'],
    confidence: 'official (copy)',
  },
  {
    id: 'SN-RETURN-UK',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'placed',
    length: days(45),
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
    needs: { countries: ['GB'] },
    atExpiry: 'the return is refused',
    notes: 'To send it and to upload its tracking number. The first label is free, later ones cost 2.50 GBP.',
    sources: ['m.shein.co.uk/Return-Policy-a-281.html'],
    confidence: 'official',
  },
  {
    id: 'SN-DAMAGED',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: hours(24),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    needs: { countries: ['US'] },
    // Contact is wanted within 24 hours; the return itself has 30 days.
    orLater: true,
    atExpiry: 'the case is weaker',
    notes: 'Contact within 24 hours, return within 30 days. From the page for the US.',
    sources: [RETURNS_US],
    confidence: 'official',
  },
];
