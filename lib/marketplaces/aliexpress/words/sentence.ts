import { LANGS, type Lang } from './book';
import { fold } from './fold';
import { CONCEPTS, type Concept, DAYS_ELSEWHERE } from './promises';

/**
 * A sentence taken apart into what is said in it, language by language: words by their meaning and place, conditions, what
 * is negated, lengths in days. Dates stand in the text as single characters, so that their words and order do not matter.
 */

/** Characters that stand for dates: of the private use area, which texts are rid of first. */
export const DATE = /[\ue000-\ue0ff]/gu;
export const dateMark = (index: number) => String.fromCharCode(0xe000 + index);

/** One stretch of a sentence that means something. */
export interface Token {
  concept: Concept;
  start: number;
  end: number;
  negated: boolean;
}

/** "15 days". `usable`: days of the calendar, one number and no span. */
export interface Length {
  days: number;
  usable: boolean;
  start: number;
  end: number;
}

export interface Sentence {
  lang: Lang;
  text: string;
  tokens: Token[];
  /** Where one clause ends and the next begins. */
  cuts: number[];
  lengths: Length[];
  /** Characters of the text that the language knows. */
  covered: number;
}

/** Conditions and negations stand behind what they belong to, "within" and "after" behind the number or the event. */
export const BEHIND = new Set<Lang>(['tr', 'ja', 'ko', 'zh']);
const NEGATED_BEHIND = new Set<Lang>(['tr', 'ja', 'ko']);
const WITHOUT_SPACES = new Set<Lang>(['ja', 'ko', 'th', 'zh']);

/** Scripts that tell a language; a sentence without any of it is none of that language. */
const SCRIPTS: Partial<Record<Lang, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
};
const KANA = SCRIPTS.ja as RegExp;
const LATIN = /\p{Script=Latin}/u;

function spoken(lang: Lang, text: string): boolean {
  if (lang === 'zh' && KANA.test(text)) return false;
  return (SCRIPTS[lang] ?? LATIN).test(text);
}

/**
 * A letter, as what is none of the signs and digits of folded text: Unicode's own class, some hundred times over in each
 * pattern, takes seconds to compile.
 */
const LETTER =
  '[^\\s\\d!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u2010-\\u2bff\\u3000-\\u303f\\ue000-\\ue0ff\\u0001]';
/** Articles and prepositions that Arabic and Hebrew write into the word. */
const PREFIX: Partial<Record<Lang, string>> = { ar: '[وفبلك]{0,2}(?:ال|لل)?', he: '[והבלמשכ]{0,3}' };

/** The pattern of one stem (words/promises.ts says how stems are written). */
function source(stem: string, lang: Lang): string {
  const opens = stem.startsWith('*');
  const closes = stem.endsWith('*');
  const loose = WITHOUT_SPACES.has(lang);
  const body = stem
    .replace(/^\*|\*$/g, '')
    .split('~')
    .map((part) =>
      part
        .split('*')
        .map((piece) =>
          fold(piece)
            .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
            .replace(/ /g, loose ? '\\s*' : '\\s+'),
        )
        // A space at the seam belongs to the word that ends there.
        .join(`${LETTER}*\\s*`),
    )
    .join('[^,;:()\\ue000-\\ue0ff]{1,80}?');
  if (loose) return body;
  // Words begin where `sources` says.
  const before = opens ? `${LETTER}*` : (PREFIX[lang] ?? '');
  return `${before}${body}${closes ? `${LETTER}*` : /'$/.test(stem) ? '' : `(?!${LETTER})`}`;
}

function sources(stems: string, lang: Lang): string {
  const all = stems.split(/ \| /).map((stem) => stem.trim());
  const raw = all.filter((stem) => stem.startsWith('/')).map((stem) => stem.slice(1, -1));
  const words = all
    .filter((stem) => !stem.startsWith('/'))
    .map((stem) => source(stem, lang))
    .join('|');
  const bounded = WITHOUT_SPACES.has(lang) ? `(?:${words})` : `(?<!${LETTER})(?:${words})`;
  return [...(words ? [bounded] : []), ...raw].join('|');
}

type Patterns = [Concept, RegExp][];
const patterns = new Map<Lang, Patterns>();

function patternsOf(lang: Lang): Patterns {
  let held = patterns.get(lang);
  if (!held) {
    held = (Object.keys(CONCEPTS) as Concept[]).flatMap((concept): Patterns => {
      const stems = (CONCEPTS[concept] as Partial<Record<Lang, string>>)[lang];
      return stems ? [[concept, new RegExp(sources(stems, lang), 'g')]] : [];
    });
    patterns.set(lang, held);
  }
  return held;
}

/** These take their words away from others: "not as described" negates nothing, "возврат средств" sends nothing back. */
const WHOLE: readonly Concept[] = ['defect', 'undelivered', 'business'];

/** What a negation can belong to. */
const NEGATABLE: readonly Concept[] = [
  ...(['refund', 'giveBack', 'deliver', 'carry', 'receive', 'coupon', 'late', 'defect', 'anything'] as const),
  ...(['confirm', 'paid', 'ship', 'complete', 'dispute', 'ask', 'process', 'other', 'undelivered'] as const),
];

const SEPARATORS = /(?<!\d)[,،、;:()]|[,،、;:()](?!\d)/g;

/** How far a negation reaches. */
const REACH = 45;

const clauseOf = (cuts: readonly number[], at: number) => cuts.filter((cut) => cut <= at).length;

/** Sets what is negated: the next thing in the clause, else the one before; behind it in some languages the one before. */
function negate(sentence: Sentence): void {
  const { lang, tokens, cuts } = sentence;
  const things = tokens.filter(({ concept }) => NEGATABLE.includes(concept));
  const barriers = tokens.filter(({ concept }) => concept === 'after');
  for (const not of tokens.filter(({ concept }) => concept === 'not')) {
    const near = things.filter((thing) => clauseOf(cuts, thing.start) === clauseOf(cuts, not.start));
    const next = near.find(
      (thing) =>
        thing.start >= not.end &&
        thing.start - not.end <= REACH &&
        !barriers.some(({ start, end }) => start >= not.end && end <= thing.start && end - start > 2),
    );
    const last = near.filter((thing) => thing.start < not.end && not.start - thing.end <= REACH).at(-1);
    const meant = NEGATED_BEHIND.has(lang) ? last : (next ?? last);
    for (const thing of things) {
      if (meant && thing.start < meant.end && thing.end > meant.start) thing.negated = true;
    }
  }
}

/** Days in a year and more are no length of a promise; more digits are no number of days. */
const NUMBER = '(?<![\\d.,/])(\\d{1,3})';
const SPAN_BEFORE = /\d\s*(?:-|~|to|or|bis|oder|a|à|al|o|ou|do|до|або|или|ate|hasta|から)\s*$/;
const SPAN_AFTER = /^\s*(?:-|~)\s*\d/;
/** Words between number and "days" that change nothing. */
const CALENDAR = /^(?:full|calend|kalend|календ|natur|consecut|takvim|corrid)/;

const lengthPatterns = new Map<Lang, RegExp>();

function lengthPattern(lang: Lang): RegExp {
  let held = lengthPatterns.get(lang);
  if (!held) {
    const loose = WITHOUT_SPACES.has(lang);
    const between = loose
      ? '\\s*个?\\s*'
      : `\\s*-?\\s*(?:\\(${LETTER}{2,20}\\)\\s*)?((?:${LETTER}{2,14}\\s)?)`;
    const guard = loose ? '(?<!月\\s*)(?<!월\\s*)' : '';
    const stems = CONCEPTS.days[lang] ?? 'days';
    held = new RegExp(`${guard}${NUMBER}${between}(?:${sources(stems, lang)})`, 'g');
    lengthPatterns.set(lang, held);
  }
  return held;
}

/** The lengths in a text, as one language understands them. */
function lengthsOf(text: string, lang: Lang): Length[] {
  if (!/\d/.test(text) || !spoken(lang, text)) return [];
  const loose = WITHOUT_SPACES.has(lang);
  const business = patternsOf(lang).find(([concept]) => concept === 'business')?.[1];
  const pattern = lengthPattern(lang);
  const found = [...text.matchAll(pattern)].map((match): Length => {
    const start = match.index;
    const end = start + match[0].length;
    const word = loose ? '' : (match[2] ?? '');
    const days = Number(match[1]);
    return {
      days,
      usable:
        days >= 1 &&
        (!word || CALENDAR.test(word)) &&
        !SPAN_BEFORE.test(text.slice(0, start)) &&
        !SPAN_AFTER.test(text.slice(start + (match[1] ?? '').length)),
      start,
      end,
    };
  });
  for (const match of business ? text.matchAll(business) : []) {
    const before = /(\d{1,3})[^\d]{0,12}$/.exec(text.slice(0, match.index));
    if (!before) continue;
    const end = match.index + match[0].length;
    const same = found.find((length) => length.start < end && length.end > before.index);
    if (same) same.usable = false;
    else found.push({ days: Number(before[1]), usable: false, start: before.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The sentence as one language understands it. `text`: folded, dates as marks. */
function understand(text: string, lang: Lang): Sentence {
  const tokens: Token[] = [];
  const cuts: number[] = [];
  const lengths = lengthsOf(text, lang);
  let rest = text;
  let goodsOnly = text;
  const known = new Uint8Array(text.length);
  for (const [concept, pattern] of patternsOf(lang)) {
    if (concept === 'days' || concept === 'business') continue;
    // A condition may be the end of a word that says more; money back is nothing that is sent back.
    const sendsBack = concept === 'giveBack' || concept === 'returned';
    const where = concept === 'when' ? text : sendsBack ? goodsOnly : rest;
    for (const match of where.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) continue;
      tokens.push({ concept, start, end, negated: false });
      known.fill(1, start, end);
    }
    const hidden = () => rest.replace(pattern, (match) => '\u0001'.repeat(match.length));
    if (WHOLE.includes(concept)) rest = hidden();
    if (concept === 'refund') goodsOnly = hidden();
  }
  const after = tokens.filter(({ concept }) => concept === 'after');
  for (const { start, end } of tokens.filter(({ concept }) => concept === 'when')) {
    if (after.some((one) => one.start < end && one.end > start)) continue;
    cuts.push(NEGATED_BEHIND.has(lang) ? end : start);
  }
  for (const match of text.matchAll(SEPARATORS)) cuts.push(match.index);
  const sentence: Sentence = {
    lang,
    text,
    tokens: tokens.sort((a, b) => a.start - b.start || b.end - a.end),
    cuts: cuts.sort((a, b) => a - b),
    lengths,
    covered: known.reduce((sum, one) => sum + one, 0),
  };
  negate(sentence);
  return sentence;
}

const elsewhere = new RegExp(`${NUMBER}\\s*(?:${sources(DAYS_ELSEWHERE, 'en')})`);

/** The sentence as each language understands it that it can be in, the one that knows most of it first. */
export function readings(text: string): Sentence[] {
  if (LATIN.test(text)) {
    // Most pages: no other language knows nearly as much of a sentence of which English knows half.
    const english = understand(text, 'en');
    if (english.covered * 2 >= (text.match(/\p{L}/gu)?.length ?? 0)) return [english];
  }
  return LANGS.filter((lang) => spoken(lang, text))
    .map((lang) => understand(text, lang))
    .sort((a, b) => b.covered - a.covered);
}

/** The lengths in a text in the first language that finds any. */
export function lengthsAnywhere(text: string): Length[] {
  for (const lang of LANGS) {
    const found = lengthsOf(text, lang);
    if (found.length) return found;
  }
  const other = elsewhere.exec(text);
  if (!other) return [];
  return [{ days: Number(other[1]), usable: true, start: other.index, end: other.index + other[0].length }];
}

/** The clause (by its number) in which a place of the sentence lies. */
export const clauseAt = ({ cuts }: Sentence, at: number) => clauseOf(cuts, at);
