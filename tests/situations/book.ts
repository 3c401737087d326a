import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STAGES } from '../../lib/disputes/stages';
import { STEPS } from '../../lib/domain/names';
import type { Length, Rule } from '../../lib/rules/types';

/** The rules as data, held against a frozen copy of the research they come from. */

/** One row of the research table, as far as a rule can be held against it. */
export interface ResearchRow {
  id: string;
  length: string;
  notes: string;
  confidence: string;
}

const HERE = import.meta.dirname;
const read = (path: string) => readFileSync(resolve(HERE, path), 'utf8');

/** All 128 rows of the research of 2026-11-21. */
export const research: readonly ResearchRow[] = JSON.parse(read('research.json'));

/** A fixed day, so that no test begins to fail by itself: it is moved on whenever the rules are checked again. */
const TODAY = '2026-11-22';
const MONTHS_FRESH = 18;

/** Rows that no rule of their own stands for, each with its reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'AE-PAYPAL': 'stands as PP-OPEN: the same 180 days from the payment',
};

/** Rules without a row of their own, each with its reason. */
const OWN: Readonly<Record<string, string>> = {
  'AE-LONGEST':
    'our own assumption, 365 days: what AE-PROC, AE-DELIVERY and AE-OPEN-LATEST-D allow together, with room',
  'AE-STEPIN-TRANSIT': 'the exception that AE-STEPIN has in its notes, for what is still on its way',
};

/** Figures that stand in no row, because they follow from two that do. */
const DERIVED: Readonly<Record<string, { figure: number; because: string }>> = {
  'DH-EVID': {
    figure: 2,
    because: '3 days from the escalation, less the 24 hours within which it is asked for',
  },
  'WI-REFUND': { figure: 16, because: '48 hours at Wish and up to 14 days at the bank' },
};

const EVENTS = ['placed', 'paid', 'shipped', 'delivered', 'completed', 'protection-end', 'estimated'];
const FROM: readonly string[] = [...EVENTS, ...STEPS];
const ORDER_STAGES = ['unpaid', 'to-ship', 'in-transit', 'delivered', 'completed', 'cancelled', 'unknown'];
const ALL_STAGES: readonly string[] = [...ORDER_STAGES, ...Object.keys(STAGES)];

const rows = new Map(research.map((row) => [row.id, row]));

/** Every number of a row; "the day after" is one, years are months as well. */
function figuresIn({ length, notes }: ResearchRow): Set<number> {
  const text = `${length} ${notes}`;
  const found = new Set([...text.matchAll(/\d+/g)].map(Number));
  if (/\bday after\b/.test(text)) found.add(1);
  for (const [, years] of text.matchAll(/(\d+) (?:years?|Scotland)/g)) found.add(Number(years) * 12);
  return found;
}

const figures = new Map(research.map((row) => [row.id, figuresIn(row)]));
/** The words of every rule by its id: `{n}` stands for the least of its length, `{m}` for the most. */
const words = new Map(
  [...read('../../lib/i18n/locales/en.yml').matchAll(/^ {2}([A-Z][A-Z0-9_]+): (.+)$/gm)].map(
    ([, id = '', text = '']) => [id.replaceAll('_', '-'), text],
  ),
);

/** Counted rules whose words hold digits all the same, each with its reason. */
const DIGITS: Readonly<Record<string, string>> = {
  'UK-S75': 'the prices between which it holds; its own length stands there as no figure',
};

/** The first day on which a rule may last have been checked. */
const oldest = (() => {
  const day = new Date(`${TODAY}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - MONTHS_FRESH);
  return day.toISOString().slice(0, 10);
})();

/** Names of files that only whoever did the research has. */
const LOCAL_FILE = /\.txt\b|^\/|file:/;

const isSure = ({ confidence }: Rule) => !['single guide', 'buyer guides only'].includes(confidence);

function amongOf(rule: Rule): Rule['among'] | null {
  if (rule.bound === 'opens') return 'later';
  if (rule.bound === 'event' || rule.effect === 'other-party') return 'both';
  return rule.effect === 'right-ends' ? 'earlier' : null;
}

/** What is wrong with the data of one rule. */
function* wrongWith(rule: Rule, all: ReadonlyMap<string, Rule>): Generator<string> {
  const { length, told, sources, confidence, needs } = rule;
  if (!sources.length || sources.some((source) => source.length < 5)) yield 'no source';
  if (sources.some((source) => LOCAL_FILE.test(source))) yield 'a source that nobody else has';
  if (!/^\d{4}-\d\d-\d\d$/.test(rule.checkedOn) || rule.checkedOn > TODAY) yield 'no day of being checked';
  if (!rule.history && rule.checkedOn < oldest) yield `not checked since ${rule.checkedOn}`;
  if (!rule.atExpiry) yield 'nothing is said of its end';
  if ((length === null) !== (told !== undefined)) yield 'told where it is counted, or neither';
  if (told !== undefined && told.length <= 10) yield 'no reason for being only told';
  if (length && confidence === 'background, unconfirmed') yield 'background knowledge is counted with';
  if (length && rule.history) yield 'history is counted with';
  if (length && rule.effect === 'right-ends' && rule.bound === 'closes' && !isSure(rule) && !rule.orLater) {
    yield 'a right ends by a single guide, and nothing says that it may be later';
  }
  if (rule.book === 'law') {
    if (!rule.link?.startsWith('https://')) yield 'a statute without its official page';
    if (length && !rule.orLater) yield 'a statute that promises its last day';
    if (!needs?.countries?.length) yield 'a statute of no country';
  }
  if (['paypal', 'card'].includes(rule.book) && !needs?.paidWith?.length) yield 'holds however it was paid';
  const among = amongOf(rule);
  if (among && rule.among !== among) yield `of several figures the ${rule.among} counts, not the ${among}`;
  if ((rule.bound === 'event') !== (rule.to !== undefined)) yield 'bounds no event, or should not';
  const { assume } = rule;
  if (assume?.notAfter && all.get(assume.notAfter)?.book !== rule.book) yield `no rule ${assume.notAfter}`;
  for (const name of [rule.from, rule.to, assume?.from]) {
    if (name !== undefined && !FROM.includes(name)) yield `unknown event ${name}`;
  }
  for (const stage of [...rule.stages, ...(assume?.stages ?? [])]) {
    if (!ALL_STAGES.includes(stage)) yield `unknown stage ${stage}`;
  }
  if (!rule.stages.length) yield 'applies in no stage';
  yield* wrongWords(rule);
  yield* wrongLengths(rule);
  yield* wrongAgainstResearch(rule);
}

/** A figure stands in one place, its rule, so that no sentence says another one. */
function* wrongWords({ id, length }: Rule): Generator<string> {
  const text = words.get(id);
  if (!text) {
    yield 'no words in en.yml';
    return;
  }
  if (!length) {
    if (/\{[nm]\}/.test(text)) yield 'is only told, and its words wait for a figure';
    return;
  }
  const [least, most] = length.count;
  if (text.includes('{m}') && (most === null || most === least)) yield 'its words name a most, it has none';
  if (/\d/.test(text) && !DIGITS[id]) yield 'a figure stands in its words';
}

const lengthsOf = (rule: Rule): Length[] =>
  [rule.length, rule.opens, ...(rule.alternatives ?? [])].filter((one): one is Length => !!one);

function* wrongLengths(rule: Rule): Generator<string> {
  for (const { count } of lengthsOf(rule)) {
    const [least, most] = count;
    if (!(least >= 0) || (most !== null && !(most >= least))) yield `a length of ${least} to ${most}`;
  }
  const [opens] = rule.opens?.count ?? [0];
  if (rule.length && opens > rule.length.count[0]) yield 'closes before it opens';
}

function* wrongAgainstResearch(rule: Rule): Generator<string> {
  const row = rows.get(rule.id);
  if (!row) {
    if (!OWN[rule.id]) yield 'stands in no row of the research';
    return;
  }
  if (rule.confidence !== row.confidence) yield `is ${rule.confidence}, the research says ${row.confidence}`;
  const known = figures.get(rule.id);
  for (const figure of lengthsOf(rule).flatMap(({ count }) => count)) {
    // From the event on, or without a bound: no figure of a source.
    if (!figure || known?.has(figure) || DERIVED[rule.id]?.figure === figure) continue;
    yield `${figure} stands nowhere in its row`;
  }
}

/** What is wrong with the rules as data; nothing where all is well. */
export function checkBook(rules: readonly Rule[]): string[] {
  const found: string[] = [];
  const all = new Map(rules.map((rule) => [rule.id, rule]));
  if (all.size !== rules.length) found.push('two rules have one id');
  for (const rule of rules) for (const wrong of wrongWith(rule, all)) found.push(`${rule.id}: ${wrong}`);
  for (const { id } of research) {
    if (!all.has(id) && !LEFT_OUT[id]) found.push(`${id}: a row of the research that no rule stands for`);
    if (all.has(id) && LEFT_OUT[id]) found.push(`${id}: named as left out, and there`);
  }
  return found;
}

/** What is let through, for a look at the reasons. */
export const exceptions = { leftOut: LEFT_OUT, own: OWN, derived: DERIVED, digits: DIGITS };
