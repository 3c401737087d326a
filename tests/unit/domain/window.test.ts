import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, stateChanges, stateOf, type Window } from '@/lib/domain/window';

const at = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });

describe('the state of a window', () => {
  it('stays what it is until the next moment at which it may change, and never longer', () => {
    fc.assert(
      fc.property(
        at,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 0, max: 100 }),
        at,
        (opens, days, hours, now) => {
          const earliest = opens + days * DAY;
          const window: Window = {
            ...{
              right: 'not-received',
              line: null,
              rule: 'X',
              effect: 'right-ends',
              basis: 'stated',
              because: [],
            },
            opens: { earliest: opens, latest: opens + 9 * HOUR },
            closes: { earliest, latest: earliest + hours * HOUR },
          };
          const next = stateChanges(window, now).sort((a, b) => a - b);
          const until = next[0] ?? now + 400 * DAY;
          const state = stateOf(window, now);
          for (const part of [0.01, 0.3, 0.7]) {
            expect(stateOf(window, Math.floor(now + (until - now - 1) * part))).toBe(state);
          }
          // Each boundary of the four that a buyer sees is among the changes.
          for (const edge of [earliest - 7 * DAY, earliest - 2 * DAY, earliest, earliest + hours * HOUR]) {
            if (edge > now) expect(next).toContain(edge);
          }
        },
      ),
    );
  });

  it('gives no number of days where the end is known less well than within 72 hours', () => {
    const window = (hours: number): Window => ({
      ...{
        right: 'not-received',
        line: null,
        rule: 'X',
        effect: 'right-ends',
        basis: 'assumed',
        because: [],
      },
      opens: null,
      closes: { earliest: 100 * DAY, latest: 100 * DAY + hours * HOUR },
    });
    expect(stateOf(window(72), 90 * DAY)).toBe('open');
    expect(stateOf(window(73), 90 * DAY)).toBe('unknown');
    expect([8, 6, 3, 1].map((days) => stateOf(window(1), (100 - days) * DAY))).toEqual([
      'open',
      'soon',
      'soon',
      'urgent',
    ]);
  });
});
