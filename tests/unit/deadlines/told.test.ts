import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/rules';
import { addDays, dayIn, endMoment, firstMoment } from '../../oracle/calendar';
import { saw, status, windows } from '../../support/orders';

const ZONES = [
  ...['America/Los_Angeles', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo'],
  ...['Pacific/Auckland', 'Pacific/Honolulu', 'America/Sao_Paulo'],
];
const PACIFIC = 'America/Los_Angeles';

describe('a day that the buyer tells is one of the buyer’s own calendar', () => {
  it('wherever AliExpress counts it, nothing of it is later than the truth, nor over before it', () => {
    expect(rules.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.parse('2026-02-20T00:00Z'), max: Date.parse('2026-12-20T00:00Z') }),
        fc.integer({ min: 0, max: 6 * 3_600_000 }),
        fc.boolean(),
        (viewer, agreed, later, inPacific) => {
          const server = inPacific ? PACIFIC : viewer;
          // Ten days from the day on which it was agreed, as the marketplace counts it.
          const last = addDays(dayIn(agreed, server), 10);
          const when = { day: dayIn(agreed, viewer), zones: [viewer] };
          const told = { reader: 'user' as const, at: agreed + later };
          const [own] = windows(
            [
              status('awaiting-delivery', { at: agreed }),
              saw('step:return-agreed', { step: 'return-agreed', when }, told),
            ],
            viewer,
            agreed + later,
          ).filter(({ right }) => right === 'send-return');
          expect(own?.closes?.earliest).toBeLessThanOrEqual(firstMoment(last, server));
          expect(own?.closes?.latest).toBeGreaterThanOrEqual(endMoment(last, server));
          // It can be counted down to: no more than three days wide.
          expect((own?.closes?.latest ?? 0) - (own?.closes?.earliest ?? 0)).toBeLessThanOrEqual(
            72 * 3_600_000,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('and stays the same day when the buyer travels', () => {
    const seen = [
      status('awaiting-delivery', { at: '2026-11-09' }),
      saw(
        'step:return-agreed',
        { step: 'return-agreed', when: { day: '2026-11-09', zones: ['Pacific/Auckland'] } },
        { reader: 'user', at: Date.parse('2026-11-08T20:00Z') },
      ),
    ];
    const closes = (zone: string) => windows(seen, zone).find(({ right }) => right === 'send-return')?.closes;
    expect(closes('America/Los_Angeles')?.earliest).toBe(closes('Pacific/Auckland')?.earliest);
  });
});
