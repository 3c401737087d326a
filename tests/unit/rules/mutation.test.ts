import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/rules';
import { judgeOf } from '../../mutation/judge';
import { mutantsOf } from '../../mutation/mutants';

/** All of them: `npm run mutate`. Here only so many that whatever breaks the machinery is noticed. */
const EVERY = 25;

describe('small mistakes in rules', () => {
  const mutants = mutantsOf(rules);

  it('there are many, of every kind, and no two are the same', () => {
    expect(mutants.length).toBeGreaterThan(1200);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(new Set(mutants.map(({ rule }) => rule.id)).size).toBeGreaterThan(120);
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBeGreaterThan(11);
  });

  it('are noticed', () => {
    const sample = mutants.filter((_, n) => n % EVERY === 0);
    const survivors = sample.filter((mutant) => !judgeOf(mutant));
    expect(survivors.map(({ name }) => name)).toEqual([]);
  });
});
