import type { Book, Rule } from '../../lib/rules/types';
import { checkOracle } from '../oracle/check';
import { checkSituations } from '../situations';
import { checkBook } from '../situations/book';
import type { Mutant } from './mutants';

/** Who notices a mutant. */
export type Judge = 'data' | 'situations' | 'oracle';

/** Fixed, so that a mutant that was noticed once always is. */
const SEED = 20261122;
const RUNS = 100;

/** Routes behind the marketplace may stand in the ladder of any order. */
const ROUTES: readonly Book[] = ['paypal', 'card', 'law'];

const fails = (check: () => string[]) => {
  try {
    return check().length > 0;
  } catch {
    // An engine that breaks is noticed as well.
    return true;
  }
};

const inData = ({ rules }: Mutant) => fails(() => checkBook(rules));

/** A marketplace's rules change its own orders only, so those are enough; a route's may stand anywhere. */
export const inSituations = ({ rules, rule }: Mutant) =>
  fails(() =>
    checkSituations(
      rules,
      ({ observations }) => ROUTES.includes(rule.book) || observations[0]?.marketplace === rule.book,
    ),
  );

/** The oracle knows AliExpress' rules only. */
export const inOracle = ({ rules, rule }: Mutant) =>
  rule.book === 'aliexpress' && fails(() => checkOracle(rules, SEED, RUNS));

/** The first, and cheapest, who notices; null where the mutant survives. */
export function judgeOf(mutant: Mutant, askOracle = true): Judge | null {
  if (inData(mutant)) return 'data';
  if (inSituations(mutant)) return 'situations';
  return askOracle && inOracle(mutant) ? 'oracle' : null;
}

/** The unchanged rules have to pass what the mutants have to fail. */
export const complaints = (rules: readonly Rule[], askOracle = true): string[] => [
  ...checkBook(rules),
  ...checkSituations(rules),
  ...(askOracle ? checkOracle(rules, SEED, RUNS) : []),
];
