import type { Rung } from '../../lib/deadlines';
import { UNBOUNDED } from '../../lib/domain/instant';
import type { Right } from '../../lib/domain/schema';
import { type Basis, isDated, stateOf, type Window } from '../../lib/domain/window';
import type { Book, Rule } from '../../lib/rules/types';
import { resultOf } from './check';
import { placeOf } from './days';
import { situations } from './index';
import type { Situation } from './types';

/** docs/situations.md: what the engine makes of every situation, as a table for buyers. */

const BOOKS: Readonly<Record<Book, string>> = {
  ...{
    aliexpress: 'AliExpress',
    'aliexpress-ru': 'AliExpress.ru',
    alibaba: 'Alibaba.com',
    allegro: 'Allegro',
    amazon: 'Amazon',
  },
  ...{ banggood: 'Banggood', dhgate: 'DHgate', ebay: 'eBay', etsy: 'Etsy', lazada: 'Lazada' },
  ...{ mercadolibre: 'Mercado Libre', shein: 'SHEIN', shopee: 'Shopee', temu: 'Temu' },
  ...{ walmart: 'Walmart', wish: 'Wish', other: 'Other shops' },
  ...{ paypal: 'PayPal', card: 'The card', law: 'The law' },
};

const RIGHTS: Readonly<Record<Right, string>> = {
  'not-received': 'Claim that it did not arrive',
  'not-as-described': 'Claim that it is not as described',
  'any-reason-return': 'Return it for any reason',
  'late-coupon': 'Credit for late delivery',
  cancel: 'Cancelled and refunded by itself unless it is shipped',
  'choose-proposal': 'Choose a proposal',
  'add-evidence': 'Add the evidence that is asked for',
  'send-return': 'Send the goods back and enter the tracking number',
  appeal: 'Appeal',
  'step-in': 'Ask the marketplace to step in',
  escalate: 'PayPal: turn the dispute into a claim',
  'seller-answer': 'The seller has to answer',
  decision: 'The marketplace decides',
  'return-check': 'The return is checked',
  refund: 'The money comes',
  paypal: 'PayPal: open a dispute',
  chargeback: 'The bank: ask for a chargeback',
  'billing-error': 'The card issuer: send a billing error letter',
  guarantee: 'The law: claim a defect',
};

const QUESTIONS = {
  country: 'The law: where do you live?',
  payment: 'PayPal or the card: how did you pay?',
  statement: 'The card issuer: when was the first statement with the charge sent?',
} as const;

const KNOWN: Readonly<Record<Basis, string>> = {
  ...{ user: 'set by you', stated: 'printed', computed: 'by rule', assumed: 'assumed' },
};

const NOTHING = '–';

const formats = new Map<string, Intl.DateTimeFormat>();
function format(zone: string, time: boolean): Intl.DateTimeFormat {
  const key = `${zone} ${time}`;
  const held = formats.get(key);
  if (held) return held;
  const found = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, year: 'numeric', month: 'short', day: 'numeric' },
    ...(time && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
  formats.set(key, found);
  return found;
}
const dayText = (at: number, zone: string) => format(zone, false).format(at);
const momentText = (at: number, zone: string) =>
  at >= UNBOUNDED ? 'not known' : format(zone, true).format(at);
/** The clock of a zone shows midnight. */
const isMidnight = (at: number, zone: string) => momentText(at, zone).endsWith('00:00');

/** What is still safe before a moment: the whole day before, or that day until then. */
const safeUntil = (at: number, zone: string) =>
  isMidnight(at, zone)
    ? dayText(at - 1, zone)
    : `${dayText(at, zone)}, until ${momentText(at, zone).slice(-5)}`;

function fromText({ opens }: Window, now: number, zone: string): string {
  if (!opens) return 'at once';
  if (opens.latest <= now) return dayText(opens.earliest, zone);
  if (opens.latest >= UNBOUNDED) return 'not known';
  return `surely from ${isMidnight(opens.latest, zone) ? dayText(opens.latest, zone) : momentText(opens.latest, zone)}`;
}

function safeText(window: Window, now: number, zone: string): string {
  const { closes, effect } = window;
  if (effect !== 'right-ends' || !closes) return NOTHING;
  if (stateOf(window, now) === 'closed') return 'over';
  if (closes.earliest <= now) return 'may be over already';
  const until = safeUntil(closes.earliest, zone);
  return isDated(window) ? until : `at least ${until}`;
}

function overText({ closes, orLater }: Window, zone: string): string {
  if (!closes) return NOTHING;
  const sure = orLater ? 'maybe later' : momentText(closes.latest, zone);
  return `${momentText(closes.earliest, zone)} / ${sure}`;
}

function ruleText(id: string, rules: readonly Rule[]): string {
  if (id === 'PRINTED') return 'as the page prints it';
  if (id === 'USER') return 'your own day';
  const rule = rules.find((one) => one.id === id);
  if (!rule) return id;
  return `${rule.link ? `[${id}](${rule.link})` : id}, ${rule.checkedOn}`;
}

type Cells = [what: string, from: string, safe: string, over: string, known: string, rule: string];

function ofWindow(window: Window, now: number, zone: string, rules: readonly Rule[]): Cells {
  return [
    `${RIGHTS[window.right]}${window.line ? ' (of one article)' : ''}`,
    fromText(window, now, zone),
    safeText(window, now, zone),
    overText(window, zone),
    `${KNOWN[window.basis]}${window.orLater ? ', to be safe' : ''}`,
    ruleText(window.rule, rules),
  ];
}

/** A way behind the marketplace; dispute and appeal are windows already. */
function ofRung(rung: Rung, now: number, zone: string, rules: readonly Rule[]): Cells[] {
  const { route, state, window, rule, question } = rung;
  if (route === 'dispute' || route === 'appeal') return [];
  if (window) return [ofWindow(window, now, zone, rules)];
  const what = question
    ? QUESTIONS[question]
    : rule
      ? RIGHTS[rule.right]
      : 'The law: no general rule is known';
  const from = state === 'later' ? 'once it has come' : NOTHING;
  return [[what, from, NOTHING, NOTHING, NOTHING, rule ? ruleText(rule.id, rules) : NOTHING]];
}

const HEADER = [
  ...['Situation', 'What can be done', 'From', 'Last safe day', 'May be over from / surely over after'],
  ...['Known how', 'Rule, day it was checked'],
];

const cell = (text: string) => text.replaceAll('|', '\\|');
const lineOf = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function linesOf(situation: Situation, heading: string, rules: readonly Rule[]): string[] {
  const { title, zone } = situation;
  const { windows, rungs, now } = resultOf(situation, rules);
  const rows = [
    ...windows.map((window) => ofWindow(window, now, zone, rules)),
    ...rungs.flatMap((rung) => ofRung(rung, now, zone, rules)),
  ];
  const nothing: Cells = ['Nothing is counted down', ...Array(5).fill(NOTHING)] as Cells;
  const own = upper(title.replace(`${heading}, `, '').replace(/^Alibaba, /, ''));
  const name = `${own} *(${placeOf(zone)}, ${dayText(now, zone)})*`;
  return (rows.length ? rows : [nothing]).map((cells, n) => lineOf([n ? '' : name, ...cells]));
}

/** The whole document. */
export function tableText(rules: readonly Rule[]): string {
  const groups = new Map<string, Situation[]>();
  for (const situation of situations) {
    const book = BOOKS[situation.observations[0]?.marketplace ?? 'other'];
    const heading = situation.rungs ? 'Behind the marketplace: PayPal, the card, the law' : book;
    groups.set(heading, [...(groups.get(heading) ?? []), situation]);
  }
  const parts = [...groups].map(([heading, own]) =>
    [
      `## ${heading}`,
      '',
      lineOf(HEADER),
      lineOf(HEADER.map(() => '---')),
      ...own.flatMap((situation) => linesOf(situation, heading, rules)),
    ].join('\n'),
  );
  return [
    '<!-- Generated by `npm run situations` from tests/situations/ and the rules in lib/rules/: edit those, not this. -->',
    '',
    '# Situations, and what can be done in them',
    '',
    'What ClaimClock says in situations that buyers come into. Days and times are those of the place named beside each situation, on the day named there.',
    'The last safe day is the last one that is safe wherever the day may be counted; "at least" where too little is known to name a last one. Between "may be over from" and "surely over after" nobody can tell.',
    'A date that the order’s page prints counts before any rule. Statutes are general rules with exceptions, and no promise for the single order.',
    '',
    `${parts.join('\n\n')}\n`,
  ].join('\n');
}
