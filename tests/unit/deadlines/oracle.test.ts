import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/rules';
import { checkOracle, PROPERTIES } from '../../oracle/check';

describe('the engine against an oracle that was written apart from it', () => {
  it.each(PROPERTIES)('%s', (name) => {
    expect(checkOracle(rules, 20261122, 300, [name])).toEqual([]);
  });
});
