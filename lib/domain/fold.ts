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

const known = new Map<string, string>();

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

/** A text, folded. */
export function fold(original: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  // Asking the text itself would join it anew for every space.
  let isAfterSpace = true;
  let at = 0;
  for (const character of original) {
    work.steps++;
    let plain = known.get(character);
    if (plain === undefined) {
      plain = foldOne(character);
      if (known.size >= 5000) known.clear();
      known.set(character, plain);
    }
    const end = at + character.length;
    if (plain && !(plain === ' ' && isAfterSpace)) {
      for (let i = 0; i < plain.length; i++) {
        from.push(at);
        to.push(end);
      }
      parts.push(plain);
      isAfterSpace = plain.endsWith(' ');
    }
    at = end;
  }
  return { text: parts.join(''), from, to };
}
