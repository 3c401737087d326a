import { fold } from '../domain/fold';
import type { Lang } from './types';

/**
 * A message as words, whatever it is written in. Tricksters hide words from filters: letters of other scripts that look alike,
 * letters with spaces or points between them, digits for letters, invisible characters. Every word knows where it stood, so
 * that it can be marked in the message as it was received.
 */

/** Steps taken: the tests hold that they grow with the message and no faster. */
export const work = { steps: 0 };

/** What is written the same is one object: all that is known of it is found without comparing letters. */
export interface Form {
  /** Folded: small letters without accents. Han and Hangul come one character at a time, all else in whole words. */
  readonly text: string;
  /** A letter that may be one of a word that was taken apart. */
  readonly isLetter: boolean;
  /** The languages that are written in its script, and how much it speaks for each. */
  readonly scripts: readonly Share[];
  /** What is known of it by those who look words up, each at a place of its own. */
  readonly known: unknown[];
}

export interface Share {
  lang: Lang;
  share: number;
}

export interface Word {
  form: Form;
  /** The text of its form. */
  text: string;
  /** Where it stands in the message. */
  from: number;
  to: number;
  /**
   * Where it stands in the flow of speech, in words: a Han character counts for half a word, a Hangul syllable for a third.
   * Distances between words are measured in it.
   */
  at: number;
  /** The sentence and the clause that it is in. Clauses are numbered through the message. */
  sentence: number;
  clause: number;
  kind: 'word' | 'number' | 'sign';
  /** It ends in "é": what was done in French and Spanish, where without the accent it may be asked for ("confirmé"). */
  isDone?: true;
}

/** Letters that look like Latin ones, as they are folded: Cyrillic, Greek. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
  },
  ...{
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    п: 'n',
    и: 'u',
    ь: 'b',
    з: '3',
  },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
  },
};
/** And the other way round, for Cyrillic words with a Latin letter in them. */
const LOOK_ALIKE_CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
    i: 'і',
  },
};
/** Letters that Unicode does not take apart into a plain one and a mark, and Arabic ones that are written either way. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '', ۀ: 'ه' },
  // Small capitals and letters of phonetics, as fonts of "fancy text" use them.
  ...{
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
  },
  ...{
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
    ɑ: 'a',
    ɡ: 'g',
  },
};
/** Signs and digits that stand for letters inside a word. */
const LEET: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '€': 'e', '!': 'i' },
};

const SPLIT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /[0-9]/;
const ENDS = /[.!?…。！？؟।]/;
const CUTS = /[,;:()[\]{}"«»„“”،؛、，；：（）「」『』|]/;

type Class = 'split' | 'letter' | 'digit' | 'end' | 'cut' | 'other';
function classify(character: string): Class {
  if (SPLIT.test(character)) return 'split';
  if (LETTER.test(character)) return 'letter';
  if (DIGIT.test(character)) return 'digit';
  if (ENDS.test(character)) return 'end';
  return CUTS.test(character) ? 'cut' : 'other';
}

/** Asked for every character of a message: those of ASCII stand in a row, others are kept as they come. */
const ASCII = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));
const known = new Map<number, Class>();
function classOf(code: number): Class {
  if (code < 128) return ASCII[code] as Class;
  let held = known.get(code);
  if (!held) {
    held = classify(String.fromCodePoint(code));
    if (known.size >= 5000) known.clear();
    known.set(code, held);
  }
  return held;
}

/** The code point that begins at a place of a text. */
const codeAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) as number);
};

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

const SPACE = 0x20;
const NEW_LINE = 0x0a;
const isPlainLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** "é" and "É". */
const DONE: readonly number[] = [0xe9, 0xc9];
/** Most words, which need no other letters. */
const BARE = /^[a-z]+$/;
const TRIPLE = /(.)\1{2,}/gu;
const EMPTY_LINE = /\n\s*\n/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /[a-z]/;

/** A word in one script: of a mixed one the script that it is mostly made of, where all other letters look like its own. */
function inOneScript(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  for (const letter of word) {
    if (LATIN.test(letter)) latin++;
    else if (CYRILLIC.test(letter)) cyrillic++;
    else if (GREEK.test(letter)) greek++;
  }
  if (!latin || !(cyrillic || greek)) return word;
  const by = (table: Readonly<Record<string, string>>) =>
    [...word].map((letter) => table[letter] ?? letter).join('');
  // "уоu": mostly Cyrillic letters, and no Cyrillic word.
  const inCyrillic = cyrillic > latin ? by(LOOK_ALIKE_CYRILLIC) : null;
  return inCyrillic && !LATIN.test(inCyrillic) ? inCyrillic : by(LOOK_ALIKE);
}

/** What a Cyrillic word would be in Latin letters, where every letter of it looks like one ("РауРаl"); else null. */
export function asLatin(word: string): string | null {
  if (!CYRILLIC.test(word) && !GREEK.test(word)) return null;
  let out = '';
  for (const letter of word) {
    const alike = LATIN.test(letter) ? letter : LOOK_ALIKE[letter];
    if (!alike) return null;
    out += alike;
  }
  return out;
}

/** A word with letters for the digits and signs in it ("p4yp@l"), or null where there are none, or nothing else. */
export function asLetters(word: string): string | null {
  if (!/[0-9@$€!]/.test(word) || !/[a-z]/.test(word)) return null;
  return [...word].map((sign) => LEET[sign] ?? sign).join('');
}

/** Longer words are cut: nobody writes them, and each is looked up by all its beginnings. */
const LONGEST = 40;

/** How many forms are kept: a bound for pages that write new ones without end. */
const KEPT = 50_000;
const forms = new Map<string, Form>();
/** By how they are folded, in whichever script: the forms of words that are no numbers. */
const read = new Map<string, Form>();
const LONE = /^[a-zа-я]$/;

/** Letters of scripts that only one of the languages is written in, and how much a word in them speaks for it. */
const SCRIPTS: readonly (Share & { letters: RegExp })[] = [
  { lang: 'ru', letters: /[а-я]/, share: 1 },
  { lang: 'ar', letters: /[\u0600-\u06ff]/, share: 1 },
  { lang: 'ko', letters: /[\uac00-\ud7af\u1100-\u11ff\u3131-\u318e]/, share: 0.4 },
  { lang: 'zh', letters: /[\u4e00-\u9fff]/, share: 0.4 },
];
/** Words that may be Latin ones in disguise speak little. */
const ALIKE = /^[авсенкмортухіѕј]+$/;
const SHARE_ALIKE = 0.2;

const scriptsOf = (text: string): Share[] =>
  SCRIPTS.filter(({ letters }) => letters.test(text)).map(({ lang, share }) => ({
    lang,
    share: ALIKE.test(text) ? SHARE_ALIKE : share,
  }));

/** The form of a text that is as it shall be. */
function formOf(text: string): Form {
  let held = forms.get(text);
  if (!held) {
    held = { text, isLetter: LONE.test(text), scripts: scriptsOf(text), known: [] };
    if (forms.size >= KEPT) forms.clear();
    forms.set(text, held);
  }
  return held;
}

/** The form of a folded word: in one script, and without letters that are drawn out. */
function readOf(raw: string): Form {
  let held = read.get(raw);
  if (!held) {
    const letters = BARE.test(raw)
      ? raw
      : inOneScript([...raw].map((letter) => PLAIN[letter] ?? letter).join(''));
    held = formOf(letters.replace(TRIPLE, '$1$1'));
    if (read.size >= KEPT) read.clear();
    read.set(raw, held);
  }
  return held;
}

/**
 * How many words at each end are left of a word that is said again and again without a stop: further than anything reaches, in
 * syllables, too. What stands between says nothing new, and would cost as much as if it did.
 */
const REPEATED = 40;

/** How far behind a word an empty line is looked for, in characters. */
const LOOKED = 200;

/** Whether an empty line stands between two places of a message. */
function hasEmptyLine(message: string, from: number, to: number): boolean {
  const end = Math.min(to, from + LOOKED);
  for (let at = from; at < end; at++)
    if (message.charCodeAt(at) === NEW_LINE) return EMPTY_LINE.test(message.slice(at, end));
  return false;
}

/** Whether a sign stands within a word: "payp@l", "1.99", "4,5". */
function isWithin(text: string, at: number): boolean {
  const sign = text[at] as string;
  if (sign === ' ') return false;
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  return (
    (/[@$€]/.test(sign) && /\p{L}/u.test(before) && /\p{L}/u.test(after)) ||
    (/[.,]/.test(sign) && DIGIT.test(before) && DIGIT.test(after))
  );
}

/** The words of a message, in order. */
export function wordsOf(message: string): Word[] {
  const { text, from, to } = fold(message);
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let at = 0;
  let last: Word | null = null;
  /** How often the last word was said. */
  let times = 1;
  const push = (form: Form, start: number, end: number, kind: Word['kind'], width: number) => {
    const begins = from[start] as number;
    // An empty line cuts like a comma; folding made it a space. A single new line may be where a long line was broken.
    if (last && begins > last.to + 1 && hasEmptyLine(message, last.to, begins)) clause++;
    const ends = to[end - 1] as number;
    times = last?.form === form && last.clause === clause && !form.isLetter ? times + 1 : 1;
    if (times > 2 * REPEATED) words.splice(-REPEATED, 1);
    last = { form, text: form.text, from: begins, to: ends, at, sentence, clause, kind };
    if (ends - (from[end - 1] as number) === 1 && DONE.includes(message.charCodeAt(ends - 1)))
      last.isDone = true;
    words.push(last);
    at += width;
  };
  for (let i = 0; i < text.length; ) {
    work.steps++;
    const code = codeAt(text, i);
    if (code === SPACE) {
      i++;
      continue;
    }
    const of = classOf(code);
    if (of === 'letter' || of === 'digit') {
      let end = i;
      while (isPlainLetter(text.charCodeAt(end))) end++;
      let isNumber = end === i;
      while (end < text.length) {
        const next = codeAt(text, end);
        const kind = classOf(next);
        if (kind !== 'letter' && kind !== 'digit' && !(end > i && isWithin(text, end))) break;
        // A number and the word behind it: "15days".
        if (kind === 'letter' && isNumber && end > i && end - i <= 4) break;
        if (kind === 'letter') isNumber = false;
        end += widthOf(next);
      }
      const raw = text.slice(i, Math.min(end, i + LONGEST));
      const form = isNumber ? formOf(raw) : readOf(raw);
      if (form.text) push(form, i, end, isNumber ? 'number' : 'word', 1);
      i = end;
      continue;
    }
    const next = i + widthOf(code);
    const character = text.slice(i, next);
    if (of === 'split') push(formOf(character), i, next, 'word', HANGUL.test(character) ? 1 / 3 : 1 / 2);
    else if (of === 'end' && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) {
      sentence++;
      clause++;
    } else if (of === 'cut' || (character === '-' && text[i - 1] === ' ')) clause++;
    else if (/[%€$£¥₽₴₺@+#★☆⭐🌟]/u.test(character)) push(formOf(character), i, next, 'sign', 0);
    i = next;
  }
  return joined(words);
}

/** How many letters one by one make a word that was taken apart. */
const SPELLED = 4;

/** Whether letters stand alone long enough to make a word. */
function isSpelled(words: readonly Word[]): boolean {
  let run = 0;
  for (let i = 0; i < words.length; i++) {
    run = isLone(words[i] as Word) ? run + 1 : 0;
    if (run >= SPELLED) return true;
  }
  return false;
}

/** Letters that stand alone, one behind the other, as the word they make: "p a y p a l", "w.h.a.t.s.a.p.p". */
function joined(words: Word[]): Word[] {
  if (!isSpelled(words)) return words;
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Word;
    let end = i;
    while (end < words.length && isLone(words[end] as Word)) end++;
    if (end - i < SPELLED) {
      out.push(first);
      i++;
      continue;
    }
    // "a p a y p a l": the article before it is one letter too; both are tried.
    const run = words.slice(i, end);
    const last = run.at(-1) as Word;
    const letters = run.map((word) => word.text).join('');
    const whole = inOneScript(letters.slice(0, LONGEST));
    const push = (one: Word, text: string) => {
      const form = formOf(text);
      out.push({ ...one, form, text: form.text, to: last.to });
    };
    push(first, whole);
    if (run.length > SPELLED && /^[aeioyu]/.test(whole)) push(run[1] as Word, whole.slice(1));
    i = end;
  }
  return out;
}

const isLone = ({ form, kind }: Word) => form.isLetter && kind === 'word';
