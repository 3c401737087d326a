import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, reckon } from '@/lib/deadlines';
import type { Observation } from '@/lib/domain/schema';
import { rules } from '@/lib/rules';
import { prune } from '@/lib/store';
import { at, event, refundBefore, saw, status } from '../../support/orders';

/** An order of which a page's data tells without end. */
const NOW = at('2026-09-02T12:00');
const document = [
  status('awaiting-delivery', { reader: 'document', at: '2026-09-01' }),
  event('placed', '2026-07-15', { reader: 'document', at: '2026-09-01' }),
  refundBefore('2026-09-04', { reader: 'document', at: '2026-09-01' }),
];
const made = (articles: number, values: number): Observation[] =>
  Array.from({ length: articles }, (_, i) =>
    Array.from({ length: values }, (_, n) =>
      saw('title', `made up ${n}`, { reader: 'payload', line: `product:${1e15 + i}`, at: NOW + n }),
    ),
  ).flat();
const closes = (observations: readonly Observation[]) =>
  reckon(observations, { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules }).windows[0]
    ?.closes;

describe('what is kept of an order', () => {
  it('is what its pages show, however much their data tells, and however late', () => {
    const { kept, surplus } = prune([...document, ...made(400, 30)]);
    expect(kept).toEqual(expect.arrayContaining(document));
    expect(kept.length).toBeLessThanOrEqual(3000);
    expect(surplus.length).toBe(document.length + 12_000 - kept.length);
    const later = refundBefore('2027-12-31', { reader: 'payload', at: '2026-09-02' });
    expect(closes(prune([...kept, later]).kept)).toEqual(closes(document));
  });

  it('are the articles that its pages show, and some more', () => {
    const shown = saw('title', 'Cable', { reader: 'document', line: 'product:7', at: '2026-09-01' });
    const { kept } = prune([...made(5000, 1), shown]);
    expect(kept).toContain(shown);
    expect(new Set(kept.map(({ line }) => line)).size).toBe(200);
  });

  it('is all that the user said', () => {
    const said = Array.from({ length: 100 }, (_, i) =>
      saw('shop', `Shop ${i}`, { reader: 'user', at: NOW - i }),
    );
    expect(prune([...made(300, 30), ...said]).kept).toEqual(expect.arrayContaining(said));
  });
});
