/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Record<string, string> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // Turkish writes both; capitals lose the difference.
  ı: 'i',
  // Arabic and Persian forms of one letter.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  ʼ: "'",
  '׳': "'",
  '–': '-',
  '—': '-',
};

/** Digits of scripts as the ASCII ones: Arabic-Indic, its Persian forms, Thai, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0e50, 0x0966];

/**
 * A text in the form in which words are compared: one case, without accents, points and vowel signs, without invisible
 * characters, spaces of every kind as one, full-width forms as the usual ones, digits as ASCII. The marks of Thai and of
 * the Japanese syllables stay: there they are letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/[đłøßæœıىیک’ʼ׳–—]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u0966-\u096f]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A folded text without punctuation and symbols around it, and without spaces about a slash: for comparing whole texts. */
export function bare(text: string): string {
  return fold(text)
    .replace(/\s*\/\s*/g, '/')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
}
