import type { Rule } from '../../lib/rules/types';
import { aliexpressSituations } from './aliexpress';
import { checkSituation } from './check';
import { disputeSituations } from './disputes';
import { marketSituations } from './markets';
import { routeSituations } from './routes';
import type { Situation } from './types';

export type { Situation } from './types';

/** Situations of buyers, with what is then true: worked out by hand from the research, never by the engine. */
export const situations: readonly Situation[] = [
  ...aliexpressSituations,
  ...disputeSituations,
  ...marketSituations,
  ...routeSituations,
];

/** Every situation with these rules; failure messages, none where all is well. `only` limits them, to save time. */
export const checkSituations = (
  rules: readonly Rule[],
  only: (situation: Situation) => boolean = () => true,
): string[] => situations.filter(only).flatMap((situation) => checkSituation(situation, rules));
