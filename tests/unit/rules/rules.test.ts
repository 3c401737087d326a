import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/rules';

describe('the rule book', () => {
  it('every rule has an id of its own, sources, and a day on which it was checked within 18 months', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const oldest = new Date(Date.parse('2026-11-22') - 548 * 86_400_000).toISOString().slice(0, 10);
    for (const rule of rules) {
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
      expect(rule.checkedOn >= oldest, rule.id).toBe(true);
      expect(rule.atExpiry.length, rule.id).toBeGreaterThan(10);
      const [least, most] = rule.length.days;
      expect(least, rule.id).toBeGreaterThanOrEqual(0);
      if (most !== null) expect(most, rule.id).toBeGreaterThanOrEqual(least);
      if (rule.bound === 'event') expect(rule.to, rule.id).toBeDefined();
      const other = rule.assume?.notAfter;
      if (other) expect(rules.map(({ id }) => id)).toContain(other);
    }
  });

  it('says what people compared with the sources: figures by hand', () => {
    expect(
      rules.map(({ id, from, length, alternatives }) => [
        id,
        from,
        length.days,
        length.unit,
        alternatives?.[0]?.days,
      ]),
    ).toEqual([
      ['AE-PROC', 'paid', [7, 7], 'business-day', [9, 9]],
      ['AE-OPEN-EARLIEST', 'shipped', [10, 10], 'day', undefined],
      ['AE-DELIVERY', 'shipped', [0, null], 'day', undefined],
      ['AE-LONGEST', 'placed', [0, 365], 'day', undefined],
      ['AE-OPEN-LATEST-D', 'protection-end', [15, 15], 'day', undefined],
      ['AE-OPEN-LATEST-C', 'completed', [15, 15], 'day', undefined],
    ]);
  });

  it('has words for every rule', () => {
    const words = readFileSync(resolve(import.meta.dirname, '../../../lib/i18n/locales/en.yml'), 'utf8');
    for (const { id } of rules) expect(words).toMatch(new RegExp(`^  ${id.replaceAll('-', '_')}: `, 'm'));
  });
});
