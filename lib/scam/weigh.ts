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
  /** What each wording speaks for a trick: three bytes of its key and one with a sign, in `step`s. */
  wordings: { step: number; bias: number; packed: string };
}

/** The same, ready to weigh with. */
export interface Scales extends Pick<Weights, 'kinds' | 'units' | 'out' | 'bias'> {
  of: ReadonlyMap<string, Float32Array>;
  wordings: ReadonlyMap<number, number>;
  /** What no wording speaks. */
  silent: number;
}

const bytesOf = (packed: string) => Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
const signed = (byte: number) => (byte << 24) >> 24;

/** Unpacks what was learnt. */
export function scalesOf({ kinds, of, step, units, out, bias, wordings }: Weights): Scales {
  const rows = Object.entries(of).map(([name, packed]): [string, Float32Array] => [
    name,
    Float32Array.from(bytesOf(packed), (byte) => step * signed(byte)),
  ]);
  const bytes = bytesOf(wordings.packed);
  const said = new Map<number, number>();
  for (let i = 0; i < bytes.length; i += 4) {
    const [a, b, c, weight] = bytes.subarray(i, i + 4) as unknown as [number, number, number, number];
    said.set((a << 16) | (b << 8) | c, wordings.step * signed(weight));
  }
  return { kinds, units, out, bias, of: new Map(rows), wordings: said, silent: wordings.bias };
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
const COUNTS = 0.75;
const MOST = 4;

const plus = (sums: number[], more: ArrayLike<number>, times = 1): void => {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + times * (more[k] as number);
};

/** The likeliness of something, by what speaks for it. */
const likely = (speaks: number) => 1 / (1 + Math.exp(-speaks));

/** What the wordings of a message speak for a trick, and where; said twice is said once. */
function spoken(wordings: readonly Wording[], { wordings: known, silent }: Scales) {
  const first = new Map<number, Wording>();
  let sum = silent;
  for (const wording of wordings) {
    const weight = known.get(wording.key);
    if (weight === undefined || first.has(wording.key)) continue;
    first.set(wording.key, wording);
    sum += weight;
  }
  const speaking = () =>
    [...first.values()].map(({ key, place }) => ({ place, worth: known.get(key) as number }));
  return { sum: Math.max(-MOST, Math.min(MOST, COUNTS * sum)), speaking };
}

const best = (speaking: readonly { place: Place; worth: number }[]): Place[] =>
  speaking
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MARKED)
    .map(({ place }) => ({ ...place }));

/** Weighs what a message speaks of and how; said twice is said once. */
export function weigh(marks: readonly Mark[], wordings: readonly Wording[], scales: Scales): Weighed {
  const { kinds, of, units, out, bias } = scales;
  const inner = [...units];
  const first = new Map<string, Place>();
  for (const { name, place } of marks) {
    const own = of.get(name);
    if (!own || first.has(name)) continue;
    first.set(name, place);
    plus(inner, own);
  }
  const sums = [...bias];
  inner.forEach((sum, i) => {
    if (sum > 0) plus(sums, out[i] as readonly number[], sum);
  });
  const harmless = kinds.length;
  let likeliest = 0;
  for (let k = 1; k < harmless; k++)
    if ((sums[k] as number) > (sums[likeliest] as number)) likeliest = k;
  const most = sums[likeliest] as number;
  const tricks = sums.slice(0, harmless).reduce((all, sum) => all + Math.exp(sum - most), 0);
  const meanings = most + Math.log(tricks) - (sums[harmless] as number);
  const words = spoken(wordings, scales);
  const places = () => {
    // How much each unit that is open speaks for the kind, and against its being harmless.
    const speaks = inner.map((unit, i) => {
      const behind = out[i] as readonly number[];
      return unit > 0 ? (behind[likeliest] as number) - (behind[harmless] as number) : 0;
    });
    const worth = (name: string) =>
      speaks.reduce((sum, much, i) => sum + much * (of.get(name)?.[i] ?? 0), 0);
    const marked = best([...first].map(([name, place]) => ({ place, worth: worth(name) })));
    return marked.length ? marked : best(words.speaking());
  };
  return {
    ...{ trick: likely(meanings + words.sum), meanings, wordings: words.sum },
    ...{ kind: kinds[likeliest] ?? '', places },
  };
}
