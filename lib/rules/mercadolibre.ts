import { businessDays, checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'mercadolibre' as const;
const zone = 'anywhere' as const;

/** Rules of Mercado Libre and Mercado Livre, by country. Counted for orders that are added by hand. */
export const mercadolibreRules: readonly Rule[] = [
  {
    id: 'ML-RETURN',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(30),
    among: 'earlier',
    stages: ['delivered', 'completed'],
    needs: { countries: ['AR'] },
    atExpiry: 'only a claim is left',
    notes: 'New goods; used ones have less.',
    sources: ['eldestapeweb.com (2025-12-05)', 'radioinfinitagoya.com.ar (2024-02-09)'],
    confidence: 'several guides agree',
  },
  {
    id: 'ML-REFUND',
    ...{ book, zone, checkedOn, right: 'refund', effect: 'other-party', bound: 'closes' },
    from: 'return-sent',
    length: businessDays(3),
    among: 'both',
    stages: ['return-sent', 'refund-due'],
    atExpiry: 'ask support, then the bank',
    notes: 'Counts from the drop-off of the return. From an Argentine newspaper.',
    sources: ['pagina12.com.ar/705875'],
    confidence: 'single guide',
  },
  {
    id: 'ML-HELP',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: days(3),
    among: 'both',
    stages: ['awaiting-seller'],
    atExpiry: 'the buyer may ask Mercado Libre to step in',
    notes: 'Or after the first answer of the seller.',
    sources: ['todasasrespostas.com (pt)'],
    confidence: 'single guide',
  },
  {
    id: 'ML-BR-REGRET',
    ...{ book, zone, checkedOn, right: 'any-reason-return', effect: 'right-ends', bound: 'closes' },
    from: 'delivered',
    length: days(7),
    among: 'earlier',
    setAside: [
      { says: '10 days', because: 'a guide (tecmundo.com.br); 7 days is the law, CDC art. 49' },
      { says: '30 days', because: 'the free return of Argentina (ML-RETURN)' },
    ],
    stages: ['delivered', 'completed'],
    needs: { countries: ['BR'] },
    atExpiry: 'no withdrawal any more',
    sources: [
      'caixinhadoceu.com.br/devolucao',
      'tecmundo.com.br/mercado/216753',
      'caixinhadoceu.com.br; vidademercadolivre.blogspot.com (CDC, 7 days)',
    ],
    confidence: 'several guides agree',
  },
  {
    id: 'ML-BR-CLAIM',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'paid',
    length: null,
    told: '90 days stand in one text of 2016 that nothing newer confirmed',
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
    needs: { countries: ['BR'] },
    atExpiry: 'no claim any more',
    sources: ['vidademercadolivre.blogspot.com (2016)'],
    confidence: 'single guide',
  },
];
