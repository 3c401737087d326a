/**
 * What has no place in one line of plain text: control characters (which RFC 5545 forbids, too), halves of characters, which
 * no encoding has, and the marks that turn the direction of all text behind them.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Finds what is seen as one character: a cut must not take a family or a flag apart. */
const seen = new Intl.Segmenter();

/** Text of a page or of the user as one line that nothing can break out of, at most `max` characters as a reader counts. */
export function plain(text: string, max: number): string {
  const line = text.replace(/\s/g, ' ').replace(FORBIDDEN, '').replace(/ +/g, ' ').trim();
  const characters = [...seen.segment(line)];
  if (characters.length <= max) return line;
  const cut = characters.slice(0, max - 1).map(({ segment }) => segment);
  return `${cut.join('').trimEnd()}…`;
}
