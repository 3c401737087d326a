/**
 * Texts as their shape: every word is one sign of its script, every number one of how long it is. No letter and no digit of
 * a text gets into its shape, so that neither an order nor an amount nor a name can be told from it.
 */

/** Signs of scripts; of those that tell capitals, a word's first letter decides. */
const SCRIPTS: [RegExp, small: string, capital?: string][] = [
  [/\p{Script=Latin}/u, 'a', 'A'],
  [/\p{Script=Cyrillic}/u, 'я', 'Я'],
  [/\p{Script=Greek}/u, 'α', 'Α'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'א'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Han}/u, '字'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, 'あ'],
  [/\p{Script=Devanagari}/u, 'अ'],
  [/\p{L}/u, '?'],
];

/** What may stand in a shape as it is. No sign of mail, none of telephones. */
const KEPT = /^[.,:;()/|!?%&·…–—\-'“”„«»‘’。、，：；（）¿¡\p{Sc}]$/u;

/** Signs of one text. */
const MOST_SIGNS = 80;
/** Characters of a text that are looked at. */
const MOST_TEXT = 1000;

/** A run of so many digits: 1 or 2, up to 4 (a year), up to 9, more (the number of an order). */
const numberShape = (digits: number): string =>
  digits <= 2 ? '9' : digits <= 4 ? '9*' : digits <= 9 ? '9**' : '9***';

function kindOf(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return '9';
  if (/\s/u.test(sign)) return ' ';
  const script = SCRIPTS.find(([letters]) => letters.test(sign));
  if (script) return script[1];
  if (/\p{M}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(sign)) return '';
  return KEPT.test(sign) ? 'kept' : '□';
}

/**
 * The shape of a text: `Refund before Sep 4, 2026` is `A a A 9, 9*`. Digits are told by how many they are, roughly; marks
 * that join or turn letters are left out.
 */
export function textShape(text: string): string {
  const shape: string[] = [];
  let kind = '';
  let digits = 0;
  const flush = () => {
    if (digits) shape.push(numberShape(digits));
    digits = 0;
  };
  for (const sign of text.slice(0, MOST_TEXT)) {
    const own = kindOf(sign);
    if (!own) continue;
    if (own === '9') {
      digits += 1;
      kind = own;
      continue;
    }
    flush();
    if (own === 'kept') shape.push(sign);
    else if (own !== kind) {
      const capital = SCRIPTS.find(([, small]) => small === own)?.[2];
      shape.push(capital && sign !== sign.toLowerCase() ? capital : own);
    }
    kind = own;
    if (shape.length > MOST_SIGNS) break;
  }
  flush();
  const cut = shape.length > MOST_SIGNS || text.length > MOST_TEXT;
  return `${shape.slice(0, MOST_SIGNS).join('').trim()}${cut ? '…' : ''}`;
}
