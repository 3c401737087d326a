import type { Concept } from '../types';
import { ACTS } from './acts';
import { FRAMES } from './frames';
import { MONEY } from './money';
import { REVIEWS } from './reviews';
import { THINGS } from './things';
import { TIMES } from './times';

/** What several kinds speak of. */
export const CONCEPTS: Readonly<Record<string, Concept>> = {
  ...FRAMES,
  ...TIMES,
  ...ACTS,
  ...THINGS,
  ...MONEY,
  ...REVIEWS,
};
