import { describe, expect, it } from 'vitest';
import { leftOut, rules } from '@/lib/rules';
import type { Rule } from '@/lib/rules/types';
import { checkBook, exceptions, research } from '../../situations/book';

const changed = (id: string, change: Partial<Rule>): Rule[] =>
  rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));

describe('the rule book', () => {
  it('agrees with the research, and every rule is whole: checkBook', () => {
    expect(checkBook(rules)).toEqual([]);
  });

  it('every row of the research is there or named as left out, for a reason', () => {
    expect(research).toHaveLength(128);
    expect(new Set(research.map(({ id }) => id)).size).toBe(128);
    expect(rules).toHaveLength(
      128 - Object.keys(exceptions.leftOut).length + Object.keys(exceptions.own).length,
    );
    expect(Object.keys(exceptions.leftOut)).toEqual(Object.keys(leftOut));
    for (const reason of Object.values(leftOut)) expect(reason.length).toBeGreaterThan(20);
  });

  it('what is wrong is found: a check that finds nothing proves nothing', () => {
    const wrong: [string, Partial<Rule>][] = [
      ['AE-SELLER', { length: { count: [6, 6], unit: 'day' } }],
      ['AE-SELLER', { confidence: 'official' }],
      ['AE-SELLER', { among: 'earlier' }],
      ['AE-SELLER', { sources: [] }],
      ['AE-SELLER', { sources: ['000_9c29bcd9e772fac4.txt'] }],
      ['AE-SELLER', { checkedOn: '2025-05-21' }],
      ['AE-SELLER', { length: null }],
      // Its words would say "{n} to {m}" of one figure, or wait for figures that there are not.
      ['AE-REFUND', { length: { count: [20, 20], unit: 'business-day' } }],
      ['AE-REFUND', { length: null, told: 'no figure is known' }],
      // And one that is told has a figure in its words.
      ['AE-FREERETURN', { length: { count: [15, 15], unit: 'day' }, told: undefined, orLater: true }],
      ['AE-APPEAL', { orLater: undefined }],
      ['AE-RETURN-CONF', { length: { count: [30, 30], unit: 'day' }, told: undefined }],
      ['AE-PROPOSAL', { told: 'none' }],
      ['EU-14', { link: undefined }],
      ['EU-14', { orLater: undefined }],
      ['UK-LIMIT', { length: { count: [73, 73], unit: 'month' } }],
      ['EB-STEPIN', { alternatives: [{ count: [31, 31], unit: 'day' }] }],
      ['DH-OPEN', { opens: { count: [11, 11], unit: 'day' } }],
      ['PP-OPEN', { needs: undefined }],
    ];
    for (const [id, change] of wrong) expect(checkBook(changed(id, change)), id).not.toEqual([]);
    expect(checkBook(rules.slice(1))).toEqual([
      'AE-CANCEL-FREE: a row of the research that no rule stands for',
    ]);
    expect(checkBook([...rules, rules[0] as Rule])).toContain('two rules have one id');
  });
});
