import type { Problem, ProblemCode } from './schema';

const OF_PAGE: readonly ProblemCode[] = [
  'nothing-received',
  'refused',
  'changed',
  'too-large',
  'late-start',
  'not-stored',
  'lost',
  'logged-out',
  'captcha',
  'unexpected',
];

/** Problems that concern the page as a whole, so that no date on it may be trusted to be complete. */
export function isPageProblem(problem: Problem): boolean {
  return !problem.order && OF_PAGE.includes(problem.code);
}
