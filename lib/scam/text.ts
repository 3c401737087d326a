import { fold } from '../domain/fold';

/**
 * A message as words, whatever it is written in. Tricksters hide words from filters: letters of other scripts that look alike,
 * letters with spaces or points between them, digits for letters, invisible characters. Every word knows where it stood, so
 * that it can be marked in the message as it was received.
 */

/** Steps taken: the tests hold that they grow with the message and no faster. */
export const work = { steps: 0 };

export interface Word {
  /** Folded: small letters without accents. Han and Hangul come one character at a time, all else in whole words. */
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
const known = new Map<string, Class>();
function classOf(character: string): Class {
  const code = character.charCodeAt(0);
  if (code < 128) return ASCII[code] as Class;
  let held = known.get(character);
  if (!held) {
    held = classify(character);
    if (known.size >= 5000) known.clear();
    known.set(character, held);
  }
  return held;
}

/** The character that begins at a place of a text. */
const characterAt = (text: string, at: number): string => {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff
    ? (text[at] as string)
    : String.fromCodePoint(text.codePointAt(at) as number);
};

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

/** The words of a message, in order. */
export function wordsOf(message: string): Word[] {
  const { text, from, to } = fold(message);
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let at = 0;
  let i = 0;
  const push = (word: string, start: number, end: number, kind: Word['kind'], width: number) => {
    const begins = from[start] as number;
    // An empty line cuts like a comma; folding made it a space. A single new line may be where a long line was broken.
    const last = words.at(-1);
    if (
      last &&
      begins > last.to + 1 &&
      EMPTY_LINE.test(message.slice(last.to, Math.min(begins, last.to + 200)))
    )
      clause++;
    const ends = to[end - 1] as number;
    const added: Word = { text: word, from: begins, to: ends, at, sentence, clause, kind };
    if (ends - (from[end - 1] as number) === 1 && DONE.includes(message.charCodeAt(ends - 1)))
      added.isDone = true;
    words.push(added);
    at += width;
  };
  while (i < text.length) {
    work.steps++;
    const character = characterAt(text, i);
    const of = classOf(character);
    if (of === 'split') {
      push(character, i, i + character.length, 'word', HANGUL.test(character) ? 1 / 3 : 1 / 2);
      i += character.length;
    } else if (of === 'letter' || of === 'digit') {
      let end = i;
      let isNumber = true;
      while (end < text.length) {
        const next = characterAt(text, end);
        const kind = classOf(next);
        const inside = kind === 'letter' || kind === 'digit';
        // Signs within a word: "payp@l", "1.99", "4,5".
        const sign =
          !inside &&
          end > i &&
          ((/[@$€]/.test(next) && /\p{L}/u.test(text[end - 1] ?? '') && /\p{L}/u.test(text[end + 1] ?? '')) ||
            (/[.,]/.test(next) && DIGIT.test(text[end - 1] ?? '') && DIGIT.test(text[end + 1] ?? '')));
        if (!inside && !sign) break;
        // A number and the word behind it: "15days".
        if (kind === 'letter' && isNumber && end > i && end - i <= 4) break;
        if (kind === 'letter') isNumber = false;
        end += next.length;
      }
      const raw = text.slice(i, Math.min(end, i + LONGEST));
      const letters =
        isNumber || BARE.test(raw)
          ? raw
          : inOneScript([...raw].map((letter) => PLAIN[letter] ?? letter).join(''));
      const word = isNumber ? raw : letters.replace(TRIPLE, '$1$1');
      if (word) push(word, i, end, isNumber ? 'number' : 'word', 1);
      i = end;
    } else {
      if (of === 'end' && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) {
        sentence++;
        clause++;
      } else if (of === 'cut' || (character === '-' && text[i - 1] === ' ')) clause++;
      else if (/[%€$£¥₽₴₺@+#★☆⭐🌟]/u.test(character)) push(character, i, i + character.length, 'sign', 0);
      i += character.length;
    }
  }
  return joined(words);
}

/** How many letters one by one make a word that was taken apart. */
const SPELLED = 4;

/** Letters that stand alone, one behind the other, as the word they make: "p a y p a l", "w.h.a.t.s.a.p.p". */
function joined(words: Word[]): Word[] {
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
    out.push({ ...first, text: whole, to: last.to });
    if (run.length > SPELLED && /^[aeioyu]/.test(whole))
      out.push({ ...(run[1] as Word), text: whole.slice(1), to: last.to });
    i = end;
  }
  return out;
}

const isLone = ({ text, kind }: Word) => kind === 'word' && text.length === 1 && /[a-zа-я]/.test(text);
