import type { Place } from './types';

/**
 * What messages speak of, weighed: signals know the combinations that someone thought of, weights what such messages have in
 * common. They are learnt from the project's own messages (`npm run learn`), from meanings alone and in no language: what
 * was learnt from one holds for all. They make a doubt of what no signal knows, and take away what only a signal says; they
 * are never the reason for a danger.
 */

/** Something that a message speaks of: the name of a concept, `!` before it where it is negated, `~` where others do it. */
export interface Mark {
  name: string;
  place: Place;
  sentence: number;
  /** Its sentence warns of what it says, or refuses it. */
  isTaken: boolean;
}

/** A net of one hidden layer, in hundredths. */
export interface Weights {
  kinds: readonly string[];
  /** By the name of a mark, what it adds to each hidden unit. */
  of: Readonly<Record<string, readonly number[]>>;
  units: readonly number[];
  /** By hidden unit, what it adds to each kind; the last is "harmless". */
  out: readonly (readonly number[])[];
  bias: readonly number[];
}

/** Courtesy, numbers and lengths of time say nothing of what is wanted. */
const SAYS_NOTHING = /^(?:please|lang|digit|number:.*|unit:.*|duration|phone|andThen|only)$/;

/** Whether a concept is weighed. */
export const isWeighed = (concept: string): boolean => !SAYS_NOTHING.test(concept);

export interface Weighed {
  /** How likely it is none of the harmless ones, 0 to 1. */
  trick: number;
  /** The likeliest kind. */
  kind: string;
  /** The places that speak for it most, at most three. */
  places: () => Place[];
}

const MARKED = 3;
const SCALE = 100;

const plus = (sums: number[], more: readonly number[], times = 1): void => {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + times * (more[k] as number);
};

/** Weighs what a message speaks of; said twice is said once. */
export function weigh(marks: readonly Mark[], { kinds, of, units, out, bias }: Weights): Weighed {
  const inner = [...units];
  const first = new Map<string, Place>();
  for (const { name, place } of marks) {
    const own = of[name];
    if (!own || first.has(name)) continue;
    first.set(name, place);
    plus(inner, own);
  }
  const sums = [...bias];
  inner.forEach((sum, i) => {
    if (sum > 0) plus(sums, out[i] as readonly number[], sum / SCALE);
  });
  const harmless = kinds.length;
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) / SCALE));
  const all = odds.reduce((a, b) => a + b, 0);
  let best = 0;
  for (let k = 1; k < harmless; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
  const places = () => {
    // How much each unit that is open speaks for the kind, and against its being harmless.
    const speaks = inner.map((unit, i) => {
      const behind = out[i] as readonly number[];
      return unit > 0 ? (behind[best] as number) - (behind[harmless] as number) : 0;
    });
    const worth = (name: string) =>
      (of[name] ?? []).reduce((sum, weight, i) => sum + weight * (speaks[i] as number), 0);
    return [...first]
      .map(([name, place]) => ({ place, worth: worth(name) }))
      .filter((one) => one.worth > 0)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MARKED)
      .map(({ place }) => place);
  };
  const trick = 1 - (odds[harmless] as number) / all;
  return { trick, kind: kinds[best] ?? '', places };
}
