import type { Place } from './types';

/**
 * What messages speak of, weighed: signals know the combinations that someone thought of, weights what such messages have in
 * common. They are learnt from the project's own messages (`npm run learn`), of meanings alone and in no language: what
 * was learnt from one holds for all. They make a doubt of what no signal knows, and take away one that only a signal has; they
 * are never the reason for a danger.
 */

/** Something that a message speaks of: the name of a concept, `!` before it where it is negated, `~` where others do it. */
export interface Mark {
  name: string;
  place: Place;
  sentence: number;
}

/** Logarithms of odds, in hundredths: by kind, the last for "harmless". */
export interface Weights {
  kinds: readonly string[];
  bias: readonly number[];
  of: Readonly<Record<string, readonly number[]>>;
}

/** Courtesy, numbers and languages say nothing of what is wanted. */
const SAYS_NOTHING = /^(?:please|lang|digit|number:.*|unit:.*|duration|phone|andThen|only)$/;

/** Whether a concept is weighed. */
export const isWeighed = (concept: string): boolean => !SAYS_NOTHING.test(concept);

export interface Weighed {
  /** How likely it is none of the harmless ones, 0 to 1. */
  trick: number;
  /** The likeliest kind. */
  kind: string;
  /** The places that speak for it most, at most three. */
  places: Place[];
}

const MARKED = 3;

/** Weighs what a message speaks of. */
export function weigh(marks: readonly Mark[], { kinds, bias, of }: Weights): Weighed {
  const sums = [...bias];
  const first = new Map<string, Place>();
  for (const { name, place } of marks) {
    const own = of[name];
    if (!own || first.has(name)) continue;
    first.set(name, place);
    for (let k = 0; k < own.length; k++) sums[k] = (sums[k] as number) + (own[k] as number);
  }
  const harmless = kinds.length;
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) / 100));
  const all = odds.reduce((a, b) => a + b, 0);
  let best = 0;
  for (let k = 1; k < harmless; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
  const worth = (name: string) => (of[name]?.[best] ?? 0) - (of[name]?.[harmless] ?? 0);
  const places = [...first]
    .filter(([name]) => worth(name) > 0)
    .sort(([a], [b]) => worth(b) - worth(a))
    .slice(0, MARKED)
    .map(([, place]) => place);
  return { trick: 1 - (odds[harmless] as number) / all, kind: kinds[best] ?? '', places };
}
