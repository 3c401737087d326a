import type { Place } from '../../lib/scam';

/** A part of a message as it is shown; `gap` where some of it is left out. */
export type Piece = { kind: 'text' | 'marked'; text: string } | { kind: 'gap' };

/** A message up to here is shown whole. */
const WHOLE = 4_000;
/** Of a longer one so much is shown around what is marked, and of its beginning where nothing is. */
const AROUND = 300;

/** Places in order, those that touch or overlap as one. */
function united(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && place.from <= last.to) last.to = Math.max(last.to, place.to);
    else out.push({ ...place });
  }
  return out;
}

/** Not between the halves of one character. */
const whole = (text: string, at: number) => at - Number(/[\udc00-\udfff]/.test(text[at] ?? ''));

/** A message in parts, with these places marked. A long one is shown around them; a line of its whole length helps nobody. */
export function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const marks = united(places);
  const shown =
    text.length <= WHOLE
      ? [{ from: 0, to: text.length }]
      : united(
          (marks.length ? marks : [{ from: 0, to: AROUND }]).map(({ from, to }) => ({
            from: whole(text, Math.max(0, from - AROUND)),
            to: whole(text, Math.min(text.length, to + AROUND)),
          })),
        );
  const pieces: Piece[] = [];
  const add = (kind: 'text' | 'marked', from: number, to: number) => {
    if (to > from) pieces.push({ kind, text: text.slice(from, to) });
  };
  let at = 0;
  for (const { from, to } of shown) {
    if (from > at) pieces.push({ kind: 'gap' });
    at = from;
    for (const mark of marks) {
      if (mark.from < from || mark.to > to) continue;
      add('text', at, mark.from);
      add('marked', mark.from, mark.to);
      at = mark.to;
    }
    add('text', at, to);
    at = to;
  }
  if (at < text.length) pieces.push({ kind: 'gap' });
  return pieces;
}
