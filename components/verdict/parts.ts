import type { FoundSignal, Level } from '../../lib/scam';

type MarkedLevel = Exclude<Level, 'none'>;

/** A stretch of a message as it is shown: plain, marked as what caused a signal, or left out. */
export interface Part {
  text: string;
  level: MarkedLevel | null;
  /** Text before this was left out. */
  gap: boolean;
}

/** So much of a message is shown whole; of a longer one only what stands around its marked words. */
const WHOLE = 900;
/** Characters on either side of marked words. */
const AROUND = 140;
/** Marked stretches that are shown of a long message. */
const MOST = 12;

interface Marked {
  from: number;
  to: number;
  level: MarkedLevel;
}

/** The marked stretches of all signals in order, those that touch as one; the graver level wins. */
function markedIn(signals: readonly FoundSignal[]): Marked[] {
  const all = signals
    .flatMap(({ level, places }) => places.map(({ from, to }) => ({ from, to, level })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Marked[] = [];
  for (const one of all) {
    const last = out.at(-1);
    if (last && one.from <= last.to) {
      last.to = Math.max(last.to, one.to);
      if (one.level === 'danger') last.level = 'danger';
    } else out.push({ ...one });
  }
  return out;
}

/** Half of a surrogate pair is no character. */
const atCharacter = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
};

/** A message with the words marked that caused its verdict; a long one only around them. */
export function partsOf(text: string, signals: readonly FoundSignal[]): Part[] {
  const all = markedIn(signals);
  const isLong = text.length > WHOLE;
  const marked = isLong ? all.slice(0, MOST) : all;
  const parts: Part[] = [];
  let at = 0;
  const add = (from: number, to: number, level: MarkedLevel | null, gap: boolean) => {
    if (to > from || gap) parts.push({ text: text.slice(from, to), level, gap });
  };
  /** Adds plain text up to a place; of a long message only its ends, `tail` of which belong to what comes next. */
  const plain = (to: number, head: number, tail: number) => {
    const from = at;
    at = to;
    if (!isLong || to - from <= head + tail) return add(from, to, null, false);
    add(from, atCharacter(text, from + head), null, false);
    add(atCharacter(text, to - tail), to, null, true);
  };
  for (const { from, to, level } of marked) {
    plain(from, parts.length ? AROUND : 0, AROUND);
    add(from, to, level, false);
    at = to;
  }
  plain(text.length, marked.length ? AROUND : WHOLE, 0);
  return parts;
}
