import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '@/lib/deadlines';
import { dayAfter, spanOf } from '@/lib/domain/calendar';
import { type Day, PACIFIC, type When } from '@/lib/domain/instant';
import { type Observation, parseObservation } from '@/lib/domain/schema';
import { stateOf, type Window } from '@/lib/domain/window';
import { at, event, refundBefore, type Seen, saw, status, windows, within } from '../../support/orders';

/** Days that can be read in two ways ("03/04/2026"): nothing is ever later than by the earlier reading. */

const DAY = 86_400_000;
const BERLIN = 'Europe/Berlin';
const BOTH: When = { day: '2026-03-04', last: '2026-04-03', printed: '03/04/2026' };
const byDocument = (more: Seen = {}): Seen => ({ reader: 'document', ...more });
const byPayload = (more: Seen = {}): Seen => ({ reader: 'payload', ...more });
const plus = (day: Day, n: number): Day => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);

const refund = (day: When, seen?: Seen) =>
  saw(
    'promise:not-received:day',
    { right: 'not-received', from: 'day', day, printed: `Refund if no delivery before ${day.printed}` },
    seen,
  );
const of = (list: Window[], right: string) => list.find((window) => window.right === right) as Window;

const day = fc
  .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2027, 11, 31) / DAY })
  .map((n) => new Date(n * DAY).toISOString().slice(0, 10));
const zone = fc.constantFrom('Pacific/Apia', 'Asia/Tokyo', BERLIN, PACIFIC);

describe('a day that can be read in two ways', () => {
  it('is the time from the first moment of the earlier to the last of the later', () => {
    const zones = ['+00:00'];
    expect(spanOf({ ...BOTH, zones }, BERLIN)).toEqual({
      earliest: at('2026-03-04T00:00'),
      latest: at('2026-04-04T00:00'),
    });
    expect(dayAfter({ ...BOTH, zones }, 15, 'day', BERLIN)).toEqual({
      earliest: at('2026-03-19T00:00'),
      latest: at('2026-04-19T00:00'),
    });
  });

  it('spans what either of its readings does, in every unit and calendar', () => {
    const unit = fc.constantFrom('hour', 'day', 'business-day', 'month');
    const counted = fc.constantFrom('page', 'buyer', 'anywhere');
    fc.assert(
      fc.property(
        day,
        fc.nat(300),
        fc.integer({ min: -1, max: 120 }),
        unit,
        counted,
        zone,
        (first, apart, n, unit, counted, viewer) => {
          const last = plus(first, apart);
          const one = dayAfter({ day: first }, n, unit, viewer, counted);
          const other = dayAfter({ day: last }, n, unit, viewer, counted);
          const both = dayAfter({ day: first, last }, n, unit, viewer, counted);
          expect(both.earliest).toBe(one.earliest);
          expect(both.latest).toBe(other.latest);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('closes nothing later than its earlier reading would, and surely closed is it after the later', () => {
    const seen = byDocument({ at: '2026-01-01' });
    const kinds = {
      promised: (when: When) => [
        status('awaiting-delivery', seen),
        event('placed', '2026-01-01', seen),
        refund(when, seen),
      ],
      completed: (when: When) => [
        status('completed', seen),
        saw('completed', when, seen),
        within('any-reason-return', 7, 'completed', seen),
      ],
      delivered: (when: When) => [
        status('awaiting-delivery', seen),
        event('placed', '2026-01-01', seen),
        saw('delivered', when, seen),
      ],
      placed: (when: When) => [
        status('completed', seen),
        saw('placed', when, seen),
        within('not-as-described', 90, 'placed', seen),
      ],
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(kinds)),
        day,
        fc.integer({ min: 1, max: 300 }),
        zone,
        (kind, first, apart, viewer) => {
          const last = plus(first, apart);
          const make = kinds[kind as keyof typeof kinds];
          const [both, one, other] = [{ day: first, last }, { day: first }, { day: last }].map((when) =>
            windows(make(when), viewer),
          ) as [Window[], Window[], Window[]];
          expect(both.length).toBeGreaterThan(0);
          for (const window of one) {
            const wide = of(both, window.right);
            expect(wide.closes?.earliest).toBeLessThanOrEqual(window.closes?.earliest ?? 0);
            expect(wide.closes?.latest).toBeGreaterThanOrEqual(of(other, window.right).closes?.latest ?? 0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives no number of days where the readings lie further apart than 72 hours, and one where they do not', () => {
    const told = (when: When) => [
      status('awaiting-delivery', byDocument({ at: '2026-01-15' })),
      event('placed', '2026-01-01', byDocument({ at: '2026-01-15' })),
      refund(when, byDocument({ at: '2026-01-15' })),
    ];
    const wide = of(windows(told(BOTH), PACIFIC), 'not-received');
    for (const now of ['2026-02-01T12:00', '2026-03-10T12:00', '2026-03-25T12:00'])
      expect(stateOf(wide, at(now))).toBe('unknown');
    expect(stateOf(wide, at('2026-05-01T12:00'))).toBe('closed');
    // 02/03/2026 in a form that only two days divide.
    const near = of(windows(told({ day: '2026-03-04', last: '2026-03-05' }), PACIFIC), 'not-received');
    expect(stateOf(near, at('2026-02-01T12:00'))).toBe('waiting');
    expect(stateOf(near, at('2026-03-07T12:00'))).not.toBe('unknown');
  });

  it('is stored as it was read, and never the wrong way round', () => {
    const read = (value: unknown) => parseObservation({ ...saw('placed', BOTH), value });
    expect(read(BOTH)?.value).toEqual(BOTH);
    expect(read({ day: '2026-03-04', last: '2026-03-04' })).toBeDefined();
    expect(read({ day: '2026-04-03', last: '2026-03-04' })).toBeUndefined();
    expect(read({ day: '2026-03-04', last: '2026-02-30' })).toBeUndefined();
  });
});

describe('a reading that is sure of one of the two', () => {
  const placed = (list: Observation[]) => resolve(list).events.placed;

  it.each(['2026-03-04', '2026-04-03'])('of a document decides: %s', (sure) => {
    for (const [one, other] of [
      [byPayload(), byDocument()],
      [byDocument(), byDocument({ page: 'list' })],
    ] as const) {
      const fact = placed([saw('placed', BOTH, one), event('placed', sure, other)]);
      expect(fact?.value).toMatchObject({ day: sure });
      expect(fact?.value).not.toHaveProperty('last');
      expect(fact?.conflict).toBeUndefined();
      expect(fact?.also).toBeUndefined();
    }
  });

  it.each([byPayload(), byPayload({ page: 'list' })])(
    'of data decides for the earlier alone (%j)',
    (data) => {
      const read = (sure: string) => placed([saw('placed', BOTH, byDocument()), event('placed', sure, data)]);
      expect(read('2026-03-04')?.value).toEqual({ day: '2026-03-04', printed: '2026-03-04' });
      expect(read('2026-04-03')?.value).toEqual(BOTH);
      // Said by a document as well, it is the one that is meant.
      const said = event('placed', '2026-04-03', byDocument({ page: 'list' }));
      const both = placed([saw('placed', BOTH, byDocument()), event('placed', '2026-04-03', data), said]);
      expect(both?.value).toMatchObject({ day: '2026-04-03' });
      expect(both?.value).not.toHaveProperty('last');
    },
  );

  it('decides of a promise as well, so that its window is exact', () => {
    const known = [status('awaiting-delivery'), event('placed', '2026-01-01')];
    for (const sure of ['2026-03-04', '2026-04-03']) {
      const both = windows([...known, refund(BOTH, byPayload()), refundBefore(sure, byDocument())]);
      expect(of(both, 'not-received').closes).toEqual(
        of(windows([...known, refundBefore(sure)]), 'not-received').closes,
      );
    }
  });

  it('as an exact moment decides with the day that it lies in', () => {
    const moment = at('2026-03-04T15:00');
    const fact = placed([saw('placed', BOTH, byDocument()), saw('placed', { at: moment }, byPayload())]);
    expect(fact?.value).toEqual({ at: moment });
    expect(fact?.also).toEqual({ day: '2026-03-04', printed: '03/04/2026' });
    expect(fact?.conflict).toBeUndefined();
  });

  it('of two that are sure the earlier counts, and the other is told', () => {
    const fact = placed([
      saw('placed', BOTH, byDocument()),
      event('placed', '2026-04-03', byPayload()),
      event('placed', '2026-03-04', byPayload({ page: 'list' })),
    ]);
    expect(fact?.value).toMatchObject({ day: '2026-03-04' });
    expect(fact?.conflict?.value).toMatchObject({ day: '2026-04-03' });
  });

  it.each(['2026-03-20', '2026-03-05', '2026-05-01'])(
    'of neither, it moves nothing later than the earlier of the two, and contradicts: %s',
    (other) => {
      for (const page of ['detail', 'list'] as const) {
        const fact = placed([saw('placed', BOTH, byDocument()), event('placed', other, byPayload({ page }))]);
        expect(fact?.value).toEqual(BOTH);
        expect(fact?.conflict?.value).toMatchObject({ day: other });
      }
    },
  );

  it('before both, it counts as ever', () => {
    const fact = placed([saw('placed', BOTH, byDocument()), event('placed', '2026-02-01', byPayload())]);
    expect(fact?.value).toMatchObject({ day: '2026-02-01' });
    expect(fact?.conflict?.value).toEqual(BOTH);
  });

  it('without its year decides nothing', () => {
    const fact = resolve([
      status('awaiting-delivery'),
      event('placed', '2026-01-01'),
      saw('delivered', BOTH, byDocument()),
      saw('delivered', { day: '2026-04-03', noYear: true }, byPayload()),
    ]).events.delivered;
    expect(fact?.value).toEqual(BOTH);
  });

  it('never makes a window close later than the later reading, nor without agreement than the earlier', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: -30, max: 330 }),
        zone,
        (first, apart, away, viewer) => {
          const last = plus(first, apart);
          const other = plus(first, away);
          const known = [status('awaiting-delivery'), event('placed', plus(first, -60))];
          const own = refund({ day: first, last, printed: 'x' }, byDocument());
          const alone = of(windows([...known, own], viewer), 'not-received').closes?.earliest ?? 0;
          const both = of(windows([...known, own, refundBefore(other, byPayload())], viewer), 'not-received');
          const later =
            of(windows([...known, refundBefore(last)], viewer), 'not-received').closes?.earliest ?? 0;
          expect(both.closes?.earliest).toBeLessThanOrEqual(other === last ? later : alone);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a delivery that was printed without a year and can be read in two ways', () => {
  it('is the first of each such day after the order was placed, and the span of them', () => {
    const read = (placedOn: Day, when: When) =>
      resolve([status('awaiting-delivery'), event('placed', placedOn), saw('delivered', when)]).events
        .delivered?.value;
    const when: When = { day: '2026-06-15', last: '2026-07-15', noYear: true };
    expect(read('2026-05-01', when)).toEqual({ day: '2026-06-15', last: '2026-07-15' });
    // One of them lies before it was placed: then it is of the year after, as far as it can have been by now.
    expect(read('2025-07-01', when)).toEqual({ day: '2025-07-15', last: '2026-06-15' });
    expect(read('2026-07-01', when)).toEqual({ day: '2026-07-15' });
  });
});
