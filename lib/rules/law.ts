import { EEA, EU } from './countries';
import { checkedOn, days, months } from './lengths';
import { PAID_STAGES, RECEIVED_STAGES } from './stages';
import type { Rule } from './types';

/**
 * What every statute shares. `orLater` wherever one is counted: national law may give more, and a trader who did not
 * inform gets no benefit of a day that has passed.
 */
const base = { book: 'law', zone: 'buyer', checkedOn, bound: 'closes' } as const;

const eu: Rule['needs'] = { countries: EU };
const eea: Rule['needs'] = { countries: EEA };
const gb: Rule['needs'] = { countries: ['GB'] };
const cards = ['visa', 'mastercard', 'amex', 'discover', 'card'] as const;
/** PayPal as well: its payments may come from a credit card, and the rule then holds (1026.13, comment (a)(3)-2). */
const us: Rule['needs'] = { countries: ['US'], paidWith: [...cards, 'paypal'] };

/** Official pages of the general rules. */
const YOUR_EUROPE = 'https://europa.eu/youreurope/citizens/consumers/shopping';
const RETURNS = `${YOUR_EUROPE}/returns/index_en.htm`;
const GUARANTEES = `${YOUR_EUROPE}/guarantees/index_en.htm`;
const DELIVERY = `${YOUR_EUROPE}/shipping-delivery/index_en.htm`;
const EUR_LEX = 'https://eur-lex.europa.eu/eli/dir';
const UK_LAW = 'https://www.legislation.gov.uk';
const CRA = `${UK_LAW}/ukpga/2015/15/section`;
const REGULATION_Z = 'https://www.consumerfinance.gov/rules-policy/regulations/1026/13/';
const CDC = 'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm';

const EU_GUARANTEES = 'europa.eu/youreurope guarantees-returns (2018)';
const EU_RETURNS = 'europa.eu/youreurope returns (mirror lol.lynx.net.ru)';
const ECC_GREECE = 'eccgreece.gr';
const UK_HUB = 'legaldocuments.co.uk consumer law hub (June 2026)';
const UK_GUIDE = 'usenoreply.com';
const US_SOURCES = ['citicards.com FCBA', 'thecredittuneup.com; metaglossary.com; legalclarity.org'];
const BACKGROUND = 'background knowledge, not confirmed';

/** Statutes, as general rules: each with its official page, none of them a promise for the single order. */
export const lawRules: readonly Rule[] = [
  {
    id: 'EU-14',
    ...{ ...base, right: 'any-reason-return', effect: 'right-ends', from: 'delivered' },
    length: days(14),
    among: 'earlier',
    setAside: [
      {
        says: '12 months more',
        because: 'only where the trader did not inform of the right; no page tells that',
      },
    ],
    stages: RECEIVED_STAGES,
    needs: eea,
    orLater: true,
    atExpiry: 'the right to withdraw is lost',
    notes:
      'From the last article of an order. Ends on the next working day if it would end on a holiday. 12 more months if the trader did not inform. Not from private sellers, nor for made to order, perishables, unsealed audio or software.',
    link: RETURNS,
    sources: [EU_GUARANTEES, EU_RETURNS, ECC_GREECE, 'in-cyprus.philenews.com (2022-05-16)'],
    confidence: 'official',
  },
  {
    id: 'EU-14-SENDBACK',
    ...{ ...base, right: 'any-reason-return', effect: 'right-ends', from: 'delivered' },
    length: null,
    told: 'counts from the withdrawal, which no step tells: 14 days to send the goods back',
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: eea,
    atExpiry: 'the trader may refuse',
    notes: 'The buyer pays the postage unless told otherwise.',
    link: RETURNS,
    sources: [EU_RETURNS, ECC_GREECE],
    confidence: 'several guides agree',
  },
  {
    id: 'EU-14-REFUND',
    ...{ ...base, right: 'any-reason-return', effect: 'other-party', from: 'delivered' },
    length: null,
    told: 'counts from the withdrawal, which no step tells: 14 days, the trader may wait for the goods or proof of posting',
    among: 'both',
    stages: RECEIVED_STAGES,
    needs: eea,
    atExpiry: 'the trader is in default',
    notes: 'The refund includes standard shipping.',
    link: RETURNS,
    sources: [EU_RETURNS, ECC_GREECE],
    confidence: 'several guides agree',
  },
  {
    id: 'EU-DELIV',
    ...{ ...base, bound: 'opens', right: 'not-received', effect: 'opens', from: 'placed' },
    length: null,
    told: 'background, unconfirmed: 30 days unless agreed otherwise, then extra time, then the buyer may cancel',
    among: 'later',
    stages: ['to-ship', 'in-transit', 'unknown'],
    needs: eea,
    atExpiry: 'the buyer may terminate after more time was given',
    notes: 'Directive 2011/83, art. 18.',
    link: DELIVERY,
    sources: [BACKGROUND],
    confidence: 'background, unconfirmed',
  },
  {
    id: 'EU-2Y',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: months(24),
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: eea,
    orLater: true,
    atExpiry: 'the least that every state grants is over; national law may give more',
    notes:
      'Repair or replacement first, then a lower price or a refund. Some states: tell the seller within 2 months of finding the defect.',
    link: GUARANTEES,
    sources: [EU_GUARANTEES],
    confidence: 'official',
  },
  {
    id: 'EU-1Y',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: months(12),
    among: 'earlier',
    setAside: [
      {
        says: '6 months',
        because: 'the official page of 2018, before the directive that applies since 2022',
      },
      { says: '2 years', because: 'in some states only' },
    ],
    stages: RECEIVED_STAGES,
    needs: eu,
    orLater: true,
    atExpiry: 'from then on the buyer has to prove that the defect was there',
    notes:
      'The guarantee itself runs on (EU-2Y). Some states: tell the seller within 2 months of finding the defect.',
    link: GUARANTEES,
    sources: [EU_GUARANTEES, BACKGROUND],
    confidence: 'several guides agree',
  },
  {
    id: 'EU-REPAIR',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: null,
    told: 'background, unconfirmed: 12 months more where repair is chosen; no step tells of a repair',
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: eu,
    atExpiry: 'the guarantee ends with its own time',
    notes:
      'Directive 2024/1799, applied by member states from 2026-07-31. The 12 months are background; the directive and its date are sourced.',
    link: `${EUR_LEX}/2024/1799/oj`,
    sources: ['eur-lex Directive (EU) 2024/1799; crowelegal.be', BACKGROUND],
    confidence: 'background, unconfirmed',
  },
  {
    id: 'EU-BUTTON',
    ...{ ...base, bound: 'opens', right: 'any-reason-return', effect: 'opens', from: 'placed' },
    length: null,
    told: 'how to withdraw, no time: a button on the site since 2026-06-19; it does not lengthen EU-14',
    among: 'later',
    stages: RECEIVED_STAGES,
    needs: eu,
    atExpiry: 'nothing: it is about how to withdraw',
    notes:
      'Directive 2023/2673, art. 11a of the Consumer Rights Directive: a button "withdraw from contract here" of traders and platforms that are aimed at consumers in the EU, with an acknowledgement of date and time.',
    link: `${EUR_LEX}/2023/2673/oj`,
    sources: ['quastels.com; pepeljugoski.com.mk (2026-06-01); mondaq.com 1799028'],
    confidence: 'several guides agree',
  },
  {
    id: 'UK-CRA30',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: days(30),
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: gb,
    orLater: true,
    atExpiry: 'from then on repair or replacement comes first',
    notes: 'The short-term right to reject. It pauses while the trader repairs or replaces.',
    link: `${CRA}/22`,
    sources: [UK_HUB, UK_GUIDE, 'lawgistics.co.uk'],
    confidence: 'several guides agree',
  },
  {
    id: 'UK-CRA6M',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: months(6),
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: gb,
    orLater: true,
    atExpiry: 'from then on the buyer has to prove that the fault was there',
    notes: 'One repair or replacement, then the final right to reject.',
    link: `${CRA}/19`,
    sources: [UK_HUB, UK_GUIDE],
    confidence: 'several guides agree',
  },
  {
    id: 'UK-REFUND',
    ...{ ...base, right: 'guarantee', effect: 'other-party', from: 'delivered' },
    length: null,
    told: 'counts from the day on which the trader agrees to a refund under this law, which no step tells: 14 days',
    among: 'both',
    stages: RECEIVED_STAGES,
    needs: gb,
    atExpiry: 'the trader is in default',
    link: `${CRA}/20`,
    sources: ['forums.moneysavingexpert.com (s.20 guidance)'],
    confidence: 'single guide',
  },
  {
    id: 'UK-CCR14',
    ...{ ...base, right: 'any-reason-return', effect: 'right-ends', from: 'delivered' },
    length: days(14),
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: gb,
    orLater: true,
    atExpiry: 'the right to cancel is lost',
    notes: 'Then 14 days to send the goods back.',
    link: `${UK_LAW}/uksi/2013/3134/regulation/30`,
    sources: [UK_HUB],
    confidence: 'several guides agree',
  },
  {
    id: 'UK-LIMIT',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: months(72),
    // Scotland, which a country code does not tell from the rest.
    alternatives: [months(60)],
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: gb,
    orLater: true,
    atExpiry: 'a claim in court is barred',
    notes: 'From the breach, which with goods is the delivery. 6 years; 5 in Scotland.',
    link: `${UK_LAW}/ukpga/1980/58/section/5`,
    sources: [UK_GUIDE],
    confidence: 'several guides agree',
  },
  {
    id: 'UK-S75',
    ...{ ...base, right: 'guarantee', effect: 'right-ends', from: 'delivered' },
    length: months(72),
    // Scotland, as with UK-LIMIT.
    alternatives: [months(60)],
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: { over: 100, ...gb, paidWith: cards },
    orLater: true,
    atExpiry: 'a claim against the card issuer is barred',
    notes:
      'Against the issuer of a credit card, not of a debit card; part payment is enough. A price over 100 and up to 30,000 GBP for each article. From the breach; 6 years, 5 in Scotland. PayPal, Amazon Marketplace and similar may break the link.',
    link: `${UK_LAW}/ukpga/1974/39/section/75`,
    sources: [
      'thecomplainingcow.co.uk; nechambers.co.uk; timeshareconsumerassociation.org.uk; chargebacks911.com (2024)',
    ],
    confidence: 'several guides agree',
  },
  {
    id: 'US-FCBA',
    ...{ ...base, right: 'billing-error', effect: 'right-ends', from: 'statement' },
    length: days(60),
    among: 'earlier',
    setAside: [
      {
        says: '60 days from receiving the statement',
        because: 'some guides; the law counts from when the issuer sent it, which is earlier',
      },
    ],
    // Goods that never came are what it is for.
    stages: PAID_STAGES,
    needs: us,
    orLater: true,
    atExpiry: 'the statutory right is lost',
    notes:
      'The letter must reach the issuer within that time: post it well before. Credit cards only, also behind a payment service. Not for the quality of goods that were accepted.',
    link: REGULATION_Z,
    sources: US_SOURCES,
    confidence: 'several guides agree',
  },
  {
    id: 'US-FCBA-ACK',
    ...{ ...base, right: 'billing-error', effect: 'other-party', from: 'statement' },
    length: null,
    told: 'counts from the letter, which no step tells: the issuer acknowledges within 30 days',
    among: 'both',
    stages: PAID_STAGES,
    needs: us,
    atExpiry: 'the issuer is in breach',
    link: REGULATION_Z,
    sources: US_SOURCES,
    confidence: 'several guides agree',
  },
  {
    id: 'US-FCBA-END',
    ...{ ...base, right: 'billing-error', effect: 'other-party', from: 'statement' },
    length: null,
    told: 'counts from the letter, which no step tells: the issuer resolves within 2 billing cycles, at most 90 days',
    among: 'both',
    stages: PAID_STAGES,
    needs: us,
    atExpiry: 'the issuer is in breach',
    notes: 'The disputed amount need not be paid meanwhile.',
    link: REGULATION_Z,
    sources: US_SOURCES,
    confidence: 'several guides agree',
  },
  {
    id: 'BR-CDC7',
    ...{ ...base, right: 'any-reason-return', effect: 'right-ends', from: 'delivered' },
    length: days(7),
    among: 'earlier',
    stages: RECEIVED_STAGES,
    needs: { countries: ['BR'] },
    orLater: true,
    atExpiry: 'the right to withdraw is lost',
    notes: 'Article 49 of the Código de Defesa do Consumidor.',
    link: CDC,
    sources: [
      'caixinhadoceu.com.br; vidademercadolivre.blogspot.com (CDC, 7 days)',
      'caixinhadoceu.com.br/devolucao',
    ],
    confidence: 'several guides agree',
  },
];
