import type { Because } from '../../lib/domain/window';
import type { Rule } from '../../lib/rules';

/** A rule as the interface cites it: its sentence, its source and the day of the last comparison. */
export function citing({
  id,
  length,
  sources,
  checkedOn,
  confidence,
}: Rule): Omit<Extract<Because, { kind: 'rule' }>, 'kind' | 'unit'> {
  return { rule: id, count: length?.count ?? [0, null], sources: [...sources], checkedOn, confidence };
}
