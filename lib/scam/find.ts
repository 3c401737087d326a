import type { Hit, Meaning } from './lexicon';
import type { Word } from './text';
import type { Lang, Place } from './types';

/**
 * What is known by its form and needs no dictionary: sums, per cents, lengths of time, addresses of pages and of mail, phone
 * numbers. They are concepts like any other: `amount`, `percent`, `duration`, `link`, `email`, `phone`.
 */

/** What is found here, by the names of concepts. */
export const FORMS = ['amount', 'percent', 'duration', 'link', 'email', 'phone'] as const;
type Form = (typeof FORMS)[number];

const CURRENCY =
  /^(?:usd|us|eur|euros?|dollars?|dollari|dolares|dolar\w*|brl|rmb|cny|yuan|pln|zl|zloty\w*|rub|rubles?|try|tl|lira\w*|gbp|pounds?|quid|tenners?|fivers?|libras?|reais|real|won|krw|bucks|cents?|centavos?|centimos?|centimes?|kopeks?|р|руб\w*|рубл\p{L}*|доллар\p{L}*|евро|долл|دولار\p{L}*|يورو|ريال|درهم|센트|달러|유로|원|元|块|圆|刀|£|€|\$|¥|₽|₴|₺|ريالات|دولارات|ر|ليره|جنيه|美元|美金|欧元|块钱|人民币|卢布|韩元|만원|천원|리라|루블|엔)$/u;
/** Notes called by what they are worth: a sum without a number. */
const NOTE = /^(?:tenner|fiver)$/;
const NOTES = /tenner|fiver/i;
/** Fewer pence than a pound has are written at the number: "99p", and neither "1080p" nor "5 p.m.". */
const PENCE = /^[0-9]{1,2}p(?![.]?m)/i;
const PERCENT =
  /^(?:%|percent|prozent|procent\w*|pourcent|cento|ciento|yuzde|проц\p{L}*|بالمئه|بالميه|بالمايه|퍼|프)$/u;

const MAIL =
  /[\p{L}\p{N}._+-]{1,64}(?: ?@ ?| ?[([]at[)\]] ?)[\p{L}\p{N}-]{1,63}(?: ?\. ?|[([]dot[)\]])\p{L}{2,12}/giu;
const LINK =
  /\b(?:https?:\/\/|hxxps?:\/\/|www\.)[^\s]{3,200}|\b[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:com|net|org|me|ly|link|info|top|xyz|shop|cc|ru|cn|io|app|site|online|club|vip|example|test|gg|to|gl|co|page|support|help|live|icu|click)\b(?:\/[^\s]{0,200})?/gi;

/** A form that is looked for only around a sign that it has, since most messages have none: there it is searched fast. */
interface Sought {
  form: Form;
  pattern: RegExp;
  sign: RegExp;
  /** How far before and behind the sign it reaches at most, in UTF-16 units. */
  before: number;
  behind: number;
}
const SOUGHT: readonly Sought[] = [
  { form: 'email', pattern: MAIL, sign: /@|[([]at[)\]]/gi, before: 140, behind: 220 },
  { form: 'link', pattern: LINK, sign: /[.:](?=\S)/g, before: 280, behind: 220 },
];

const SPACE = /\s/;

/** How many digits a phone number has. Order numbers have more. */
const PHONE: readonly [number, number] = [9, 15];

/** The stretches of a message around a sign, none over another; they begin with whole words. */
function stretchesOf(message: string, { sign, before, behind }: Sought): Place[] {
  const out: Place[] = [];
  // Most messages have none: `matchAll` copies the expression first.
  if (message.search(sign) < 0) return out;
  for (const { index } of message.matchAll(sign)) {
    const last = out.at(-1);
    const least = last?.to ?? 0;
    let from = Math.max(least, index - before);
    while (from > least && !SPACE.test(message[from - 1] as string)) from--;
    if (last && from === least) last.to = index + behind;
    else out.push({ from, to: index + behind });
  }
  return out;
}

/** What has a form, as hits over the words that stand there. */
function over(sought: Sought, meaning: Meaning, message: string, words: readonly Word[]): Hit[] {
  const out: Hit[] = [];
  let i = 0;
  for (const { from, to } of stretchesOf(message, sought))
    for (const match of message.slice(from, to).matchAll(sought.pattern)) {
      const begins = from + match.index;
      const end = begins + match[0].length;
      while (i < words.length && (words[i] as Word).to <= begins) i++;
      const held: number[] = [];
      for (let n = i; n < words.length && (words[n] as Word).from < end; n++) held.push(n);
      if (held.length) out.push({ meaning, lang: 'en', words: held, negated: false, parted: false });
    }
  return out;
}

/** Lengths of time in days, by the first word of their hit. */
export type Durations = Map<number, number>;

/**
 * What a message holds of these.
 * @param found what its words mean: numbers in words (`number:2`), units of time (`unit:day`) and digits spelt out (`digit`)
 *   become lengths of time and phone numbers.
 */
export function formsIn(
  message: string,
  words: readonly Word[],
  found: readonly Hit[],
  meanings: ReadonlyMap<string, Meaning>,
): { hits: Hit[]; durations: Durations } {
  const meaningOf = (form: Form) => meanings.get(form) as Meaning;
  const hits = SOUGHT.flatMap((sought) => over(sought, meaningOf(sought.form), message, words));
  const durations: Durations = new Map();
  const make = (form: Form, at: number[], lang: Lang = 'en') =>
    hits.push({ meaning: meaningOf(form), lang, words: at, negated: false, parted: false });

  const values = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const { kind, text } = words[i] as Word;
    if (kind === 'number' && text.length < 8) values.set(i, Number(text.replace(',', '.')));
  }
  const units = new Map<number, Hit>();
  const digits = new Set<number>();
  for (const hit of found) {
    const first = hit.words[0] as number;
    const { name, value, days } = hit.meaning;
    if (value !== null) values.set(hit.words.at(-1) as number, value);
    else if (days !== null) units.set(first, hit);
    else if (name === 'digit') digits.add(first);
  }

  for (const [i, value] of values) {
    for (let next = i + 1; next <= i + 3 && next < words.length; next++) {
      const unit = units.get(next);
      if (!unit) continue;
      const days = value * (unit.meaning.days as number);
      if (days > 0 && days < 400) {
        durations.set(i, days);
        make('duration', [i, ...unit.words], unit.lang);
      }
      break;
    }
    const isNear = (other: number) => words[other]?.sentence === words[i]?.sentence;
    const [before, after] = [words[i - 1], words[i + 1]];
    const { from, kind } = words[i] as Word;
    if (kind === 'number' && after?.text === 'p' && PENCE.test(message.slice(from, from + 5)))
      make('amount', [i, i + 1]);
    if (before && isNear(i - 1) && CURRENCY.test(before.text)) make('amount', [i - 1, i]);
    // Han and Hangul come one character at a time: "5 美元".
    let joined = '';
    for (let length = 1; length <= 3 && isNear(i + length); length++) {
      joined += words[i + length]?.text;
      if (!CURRENCY.test(joined)) continue;
      make(
        'amount',
        Array.from({ length: length + 1 }, (_, n) => i + n),
      );
      break;
    }
    if (after && isNear(i + 1) && PERCENT.test(after.text)) make('percent', [i, i + 1]);
  }

  const hasNotes = NOTES.test(message);
  for (let i = 0; hasNotes && i < words.length; i++)
    if (NOTE.test((words[i] as Word).text) && !values.has(i - 1)) make('amount', [i]);

  // Digits one behind the other, as numbers or words, with signs between them.
  for (let i = 0; i < words.length; ) {
    let count = 0;
    let end = i;
    while (end < words.length) {
      const word = words[end] as Word;
      if (word.kind === 'number') count += word.text.replace(/\D/g, '').length;
      else if (digits.has(end)) count++;
      else if (word.kind !== 'sign' || word.text !== '+') break;
      end++;
    }
    if (count >= PHONE[0] && count <= PHONE[1]) {
      make(
        'phone',
        Array.from({ length: end - i }, (_, n) => i + n),
      );
    }
    i = Math.max(end, i + 1);
  }
  return { hits, durations };
}

/** The stretch of the message that words cover. */
export const placeOf = (at: readonly number[], words: readonly Word[]): Place => ({
  from: (words[at[0] as number] as Word).from,
  to: (words[at.at(-1) as number] as Word).to,
});
