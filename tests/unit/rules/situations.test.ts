import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/rules';
import type { Rule } from '@/lib/rules/types';
import { checkSituations, situations } from '../../situations';
import { checkSituation } from '../../situations/check';

describe('situations of buyers, with days worked out by hand', () => {
  it.each(situations.map((situation) => [situation.title, situation] as const))('%s', (_, situation) => {
    expect(checkSituation(situation, rules)).toEqual([]);
  });
});

describe('the situations together', () => {
  it('have ids and titles of their own', () => {
    for (const field of ['id', 'title'] as const) {
      expect(new Set(situations.map((one) => one[field])).size).toBe(situations.length);
    }
  });

  it('cover every rule that is counted with: without it some situation is not as it should be', () => {
    const missed = rules
      .filter(({ length }) => length)
      .filter((rule) => !checkSituations(rules.filter((other): boolean => other !== (rule as Rule))).length)
      .map(({ id }) => id);
    expect(missed).toEqual(SILENT);
  });
});

/** It bounds the protection end by the shipping, which the engine takes for granted: told in "why", it moves no day. */
const SILENT = ['AE-DELIVERY'];
