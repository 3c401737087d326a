import type { Place } from './types';
import type { Wording } from './wordings';

/**
 * What messages speak of and how, weighed: signals know the combinations that someone thought of, weights what such messages
 * have in common. They are learnt from the project's own messages (`npm run learn`): from meanings, in no language, so that what
 * was learnt from one holds for all; and from wordings, which are of one language and know what no meaning was written down
 * for. They make a doubt of what no signal knows, and take away what only a signal says; they are never the reason for a danger.
 */

/** Something that a message speaks of: the name of a concept, `!` before it where it is negated, `~` where others do it. */
export interface Mark {
  name: string;
  place: Place;
  sentence: number;
  /** Its sentence warns of what it says, or refuses it. */
  isTaken: boolean;
}

/** What was learnt, as it is kept. */
export interface Weights {
  kinds: readonly string[];
  /** A net of one hidden layer. By the name of a mark, what it adds to each hidden unit: bytes with a sign, in `step`s. */
  of: Readonly<Record<string, string>>;
  step: number;
  units: readonly number[];
  /** By hidden unit, what it adds to each kind; the last is "harmless". */
  out: readonly (readonly number[])[];
  bias: readonly number[];
  /**
   * What each wording speaks for: three bytes of its key, then three kinds (the last is "harmless") with a signed byte each,
   * in `step`s.
   */
  wordings: { step: number; bias: readonly number[]; packed: string };
}

/** The same, ready to weigh with. */
export interface Scales extends Pick<Weights, 'kinds'> {
  units: Float64Array;
  bias: Float64Array;
  out: readonly Float64Array[];
  of: ReadonlyMap<string, Float64Array>;
  wordings: { bias: Float64Array; step: number; bytes: Uint8Array; rows: ReadonlyMap<number, number> };
}

const bytesOf = (packed: string) => Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
/** How many kinds a wording speaks for or against, and how many bytes that takes. */
export const SPEAKS = 3;
export const ROW = 3 + 2 * SPEAKS;
const signed = (byte: number) => (byte << 24) >> 24;

/** Unpacks what was learnt. */
export function scalesOf({ kinds, of, step, units, out, bias, wordings }: Weights): Scales {
  const rows = Object.entries(of).map(([name, packed]): [string, Float64Array] => [
    name,
    Float64Array.from(bytesOf(packed), (byte) => step * signed(byte)),
  ]);
  const bytes = bytesOf(wordings.packed);
  const places = new Map<number, number>();
  for (let i = 0; i < bytes.length; i += ROW)
    places.set(
      ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number),
      i + 3,
    );
  const { bias: silent, step: width } = wordings;
  return {
    ...{ kinds, units: new Float64Array(units), bias: new Float64Array(bias) },
    out: out.map((row) => Float64Array.from(row)),
    of: new Map(rows),
    wordings: { bias: new Float64Array(silent), step: width, bytes, rows: places },
  };
}

/** Courtesy, numbers and lengths of time say nothing of what is wanted. */
const SAYS_NOTHING = /^(?:please|lang|digit|number:.*|unit:.*|duration|phone|andThen|only)$/;

/** Whether a concept is weighed. */
export const isWeighed = (concept: string): boolean => !SAYS_NOTHING.test(concept);

export interface Weighed {
  /** How likely it is none of the harmless ones, 0 to 1. */
  trick: number;
  /** The same from its meanings alone, and from its wordings alone: above 0 where they speak for a trick. */
  meanings: number;
  wordings: number;
  /** The likeliest kind. */
  kind: string;
  /** The places that speak for it most, at most three. */
  places: () => Place[];
}

const MARKED = 3;
/** Wordings count for so much of what they say alone, and never for more than this: a long message has many. */
const COUNTS = 1;
const MOST = 4;

const plus = (sums: Float64Array, more: Float64Array, times = 1): void => {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + times * (more[k] as number);
};

/** The likeliness of something, by what speaks for it. */
const likely = (speaks: number) => 1 / (1 + Math.exp(-speaks));

function greatest(sums: Float64Array): number {
  let most = sums[0] as number;
  for (let k = 1; k < sums.length; k++) if ((sums[k] as number) > most) most = sums[k] as number;
  return most;
}

/** What is above 0 where kinds speak for a trick, by what speaks for each and for "harmless", the last. */
function tricky(sums: Float64Array): number {
  const most = greatest(sums);
  const harmless = sums.at(-1) as number;
  let odds = 0;
  for (let k = 0; k < sums.length - 1; k++) odds += Math.exp((sums[k] as number) - most);
  return Math.log(odds) + most - harmless;
}

/** What the wordings of a message speak for each kind, and where they speak for one; said twice is said once. */
function spoken(wordings: readonly Wording[], { bias, step, bytes, rows }: Scales['wordings']) {
  const first = new Map<number, Place>();
  const sums = bias.slice();
  for (const wording of wordings) {
    const row = rows.get(wording.key);
    if (row === undefined || first.has(row)) continue;
    first.set(row, wording);
    for (let i = row; i < row + 2 * SPEAKS; i += 2) {
      const kind = bytes[i] as number;
      sums[kind] = (sums[kind] as number) + step * signed(bytes[i + 1] as number);
    }
  }
  const harmless = bias.length - 1;
  const speaking = (of: number) =>
    [...first].map(([row, place]) => {
      let worth = 0;
      for (let i = row; i < row + 2 * SPEAKS; i += 2) {
        const weight = step * signed(bytes[i + 1] as number);
        worth += bytes[i] === of ? weight : bytes[i] === harmless ? -weight : 0;
      }
      return { place, worth };
    });
  return { sums, speaking };
}

const best = (speaking: readonly { place: Place; worth: number }[]): Place[] =>
  speaking
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MARKED)
    .map(({ place: { from, to } }) => ({ from, to }));

/** Weighs what a message speaks of and how; said twice is said once. */
export function weigh(marks: readonly Mark[], wordings: readonly Wording[], scales: Scales): Weighed {
  const { kinds, of, units, out, bias } = scales;
  const inner = units.slice();
  const first = new Map<string, Place>();
  for (const { name, place } of marks) {
    const own = of.get(name);
    if (!own || first.has(name)) continue;
    first.set(name, place);
    plus(inner, own);
  }
  const sums = bias.slice();
  for (let i = 0; i < inner.length; i++) {
    const unit = inner[i] as number;
    if (unit > 0) plus(sums, out[i] as Float64Array, unit);
  }
  const harmless = kinds.length;
  const words = spoken(wordings, scales.wordings);
  const together = (kind: number) => (sums[kind] as number) + COUNTS * (words.sums[kind] as number);
  let likeliest = 0;
  for (let k = 1; k < harmless; k++) if (together(k) > together(likeliest)) likeliest = k;
  const places = () => {
    // How much each unit that is open speaks for the kind, and against its being harmless.
    const speaks = inner.map((unit, i) => {
      const behind = out[i] as Float64Array;
      return unit > 0 ? (behind[likeliest] as number) - (behind[harmless] as number) : 0;
    });
    const worth = (name: string) => speaks.reduce((sum, much, i) => sum + much * (of.get(name)?.[i] ?? 0), 0);
    const marked = best([...first].map(([name, place]) => ({ place, worth: worth(name) })));
    return marked.length ? marked : best(words.speaking(likeliest));
  };
  const meanings = tricky(sums);
  const said = Math.max(-MOST, Math.min(MOST, COUNTS * tricky(words.sums)));
  return {
    ...{ trick: likely(meanings + said), meanings, wordings: said },
    ...{ kind: kinds[likeliest] ?? '', places },
  };
}
