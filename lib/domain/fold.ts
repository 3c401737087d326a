/**
 * A text as its letters and digits mean it, whatever they are written in: small letters without accents, Latin digits,
 * one kind of space, nothing invisible. Every character of it knows where it stood.
 */

/** Steps taken in reading dates and money: the tests hold that they grow with the text and no faster. */
export const work = { steps: 0 };

export interface Folded {
  text: string;
  /** Of each character of `text`: where it begins in the original, and where it ends. */
  from: number[];
  to: number[];
}

let held: Map<string, string> | undefined;

/** The digits of every numbering system that `Intl` knows (Arabic, Persian, Thai, full-width, …) and the Latin one of each. */
function digits(): Map<string, string> {
  if (held) return held;
  held = new Map();
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    for (let n = 0; n < 10; n++) {
      const shown = format.format(n);
      // Systems that count with letters or words are none of digits.
      if (/^\p{Nd}$/u.test(shown)) held.set(shown, String(n));
    }
  }
  return held;
}

/** Whether a text has a digit of any script: without one it is neither a date nor an amount. */
export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);

/** The text with digits of all scripts as Latin ones; all else as it was. */
export function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => digits().get(digit) ?? digit);
}

/** Marks that belong to a letter of these scripts are reading aids; Thai and Indian ones are letters of their own. */
const ACCENT = /^(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]$/u;

const SAME: Readonly<Record<string, string>> = {
  ...{ ı: 'i', '’': "'", ʼ: "'", '׳': "'", '‐': '-', '‑': '-', '−': '-', '،': ',', '、': ',' },
  // Between digits these are what a point and a comma are elsewhere.
  ...{ '٫': '.', '٬': ',' },
  // All that stands between the first and the last day of a span.
  ...{ '–': '~', '—': '~', '―': '~', '〜': '~', '～': '~', '∼': '~' },
};

function foldOne(character: string): string {
  // Before spaces: to a regular expression one of the invisible marks is a space.
  if (/\p{Cf}/u.test(character) || ACCENT.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  if (/\p{Cc}/u.test(character)) return '';
  if (Object.hasOwn(SAME, character)) return SAME[character] as string;
  if (/\p{Nd}/u.test(character)) return digits().get(character) ?? character;
  const code = character.codePointAt(0) as number;
  // Full-width signs. Other signs stay: ½ is no "1/2".
  if (code > 0xff00 && code < 0xff5f && !/\p{L}/u.test(character)) return String.fromCharCode(code - 0xfee0);
  if (!/\p{L}/u.test(character)) return character;
  const plain = [...character.normalize('NFKD').toLowerCase().normalize('NFKD')];
  const letters = plain.filter((one) => !ACCENT.test(one)).join('');
  return letters.normalize('NFC').replaceAll('ı', 'i');
}

/** What a character becomes. */
interface Plain {
  text: string;
  /** It stays as it is. */
  isSame: boolean;
}

function plainOf(character: string): Plain {
  const text = foldOne(character);
  return { text, isSame: text === character };
}

/** Asked for every character: those of ASCII stand in a row, others are kept as they come, by their code points. */
const ASCII = Array.from({ length: 128 }, (_, code) => plainOf(String.fromCharCode(code)));
const known = new Map<number, Plain>();
const KEPT = 5000;

function knownOf(code: number): Plain {
  if (code < 128) return ASCII[code] as Plain;
  let held = known.get(code);
  if (!held) {
    held = plainOf(String.fromCodePoint(code));
    if (known.size >= KEPT) known.clear();
    known.set(code, held);
  }
  return held;
}

/** A text, folded. */
export function fold(original: string): Folded {
  // As long as most will be: arrays that grow are copied again and again.
  const from = new Array<number>(original.length);
  const to = new Array<number>(original.length);
  const parts: string[] = [];
  let length = 0;
  // Asking the text itself would join it anew for every space.
  let isAfterSpace = true;
  // What stays as it is is taken over in one piece: where it begins.
  let same = 0;
  for (let at = 0; at < original.length; ) {
    work.steps++;
    const unit = original.charCodeAt(at);
    const code = unit < 0xd800 || unit > 0xdbff ? unit : (original.codePointAt(at) as number);
    const { text, isSame } = knownOf(code);
    const end = at + (code > 0xffff ? 2 : 1);
    const isKept = text !== '' && !(isAfterSpace && text === ' ');
    if (!isSame || !isKept) {
      if (at > same) parts.push(original.slice(same, at));
      same = end;
      if (isKept) parts.push(text);
    }
    if (isKept) {
      for (let i = 0; i < text.length; i++) {
        from[length] = at;
        to[length++] = end;
      }
      isAfterSpace = text === ' ' || (!isSame && text.endsWith(' '));
    }
    at = end;
  }
  if (original.length > same) parts.push(original.slice(same));
  from.length = length;
  to.length = length;
  return { text: parts.join(''), from, to };
}
