import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resolve, warningsOf } from '@/lib/deadlines';
import { dayStart } from '@/lib/domain/calendar';
import { type Day, PACIFIC, type When } from '@/lib/domain/instant';
import type { Observation, Page, Reader } from '@/lib/domain/schema';
import type { Window } from '@/lib/domain/window';
import { at, event, refundBefore, type Seen, saw, status, view, windows, within } from '../../support/orders';

/** Two readers, several pages, one order: which value counts, and what is told of the others. */

const DAY = 86_400_000;
const BERLIN = 'Europe/Berlin';
const SEEN = at('2026-11-01T12:00');
const MINUTE = 60_000;

const plus = (day: Day, n: number): Day => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);
/** What counts of windows: all but who said so. */
const essence = (list: Window[]) => list.map(({ because: _, ...rest }) => rest);
const closing = (list: Window[], right: string) =>
  list.find((window) => window.right === right)?.closes?.earliest ?? Number.NaN;

const byDocument = (more: Seen = {}): Seen => ({ reader: 'document', ...more });
const byPayload = (more: Seen = {}): Seen => ({ reader: 'payload', ...more });

describe('one order, read from the document, from the page’s own data, or from both', () => {
  const zone = fc.constantFrom('Pacific/Apia', 'Asia/Tokyo', BERLIN, 'Europe/London', PACIFIC);
  const day = fc
    .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2027, 11, 31) / DAY })
    .map((n) => new Date(n * DAY).toISOString().slice(0, 10));
  const zones = fc.constantFrom<string[] | undefined>(undefined, [BERLIN], ['-07:00']);
  const KINDS = ['promised', 'arrived', 'completed', 'nothing printed', 'to ship'] as const;

  /** What one reader says of an order that was placed on `placed`. */
  function told(kind: (typeof KINDS)[number], placed: Day, zones: string[] | undefined, seen: Seen) {
    const on = (name: 'placed' | 'paid' | 'shipped' | 'delivered' | 'completed', n: number) =>
      saw(name, { day: plus(placed, n), ...(zones && { zones }) }, seen);
    const known = [on('placed', 0), on('paid', 0)];
    switch (kind) {
      case 'to ship':
        return [status('awaiting-shipment', seen), ...known];
      case 'nothing printed':
        return [status('awaiting-delivery', seen), ...known, on('shipped', 2)];
      case 'promised':
        return [
          ...[status('awaiting-delivery', seen), ...known, on('shipped', 2)],
          refundBefore(plus(placed, 60), seen),
        ];
      case 'arrived':
        return [
          ...[status('awaiting-delivery', seen), ...known, on('shipped', 2), on('delivered', 20)],
          refundBefore(plus(placed, 60), seen),
        ];
      case 'completed':
        return [
          ...[status('completed', seen), ...known, on('shipped', 2), on('completed', 25)],
          ...[
            within('any-reason-return', 7, 'completed', seen),
            within('not-as-described', 90, 'placed', seen),
          ],
        ];
    }
  }

  it('each alone gives the same windows, and both together the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), day, zone, zones, (kind, placed, viewer, own) => {
        const document = told(kind, placed, own, byDocument());
        const payload = told(kind, placed, own, byPayload());
        const wanted = essence(windows(document, viewer));
        expect(wanted.length).toBeGreaterThan(0);
        // A zone that its requests named binds the data alone; a document's day may be that of any in question.
        if (!own) expect(essence(windows(payload, viewer))).toEqual(wanted);
        expect(essence(windows([...document, ...payload], viewer))).toEqual(wanted);
      }),
      { numRuns: 80 },
    );
  });

  it('where they differ by days, the safe one counts, whichever looked last', () => {
    const apart = fc.integer({ min: -5, max: 5 });
    const later = fc.integer({ min: -20 * DAY, max: 20 * DAY });
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...KINDS), day, zone, zones, apart, later],
        (kind, placed, viewer, own, n, ms) => {
          const document = told(kind, placed, own, byDocument());
          const payload = told(kind, plus(placed, n), own, byPayload({ at: SEEN + ms }));
          const both = windows([...document, ...payload], viewer);
          const rights = (list: Window[]) => [...new Set(list.map(({ right }) => right))].sort();
          for (const right of rights(both)) {
            const alone = [document, payload].map((one) => closing(windows(one, viewer), right));
            expect(closing(both, right)).toBeLessThanOrEqual(Math.min(...alone));
          }
          expect(rights(both)).toEqual(rights(windows(document, viewer)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('whatever the page’s own data says and said, no day is later than the documents alone give it', () => {
    const look = fc.record({
      page: fc.constantFrom<Page>('detail', 'tracking', 'list'),
      promised: fc.integer({ min: 0, max: 90 }),
      after: fc.integer({ min: 0, max: 40 * DAY }),
    });
    const looks = (reader: Reader) =>
      fc
        .uniqueArray(look, { minLength: 1, maxLength: 6, selector: ({ after }) => after })
        .map((list) =>
          list.map(({ page, promised, after }) =>
            refundBefore(plus('2026-10-01', promised), { reader, page, at: SEEN + after }),
          ),
        );
    fc.assert(
      fc.property(looks('document'), looks('payload'), zone, (documents, payloads, viewer) => {
        const read = [status('awaiting-delivery'), ...documents];
        const alone = closing(windows(read, viewer), 'not-received');
        expect(closing(windows([...read, ...payloads], viewer), 'not-received')).toBeLessThanOrEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it('data that lets a right begin later makes its window no shorter, and so takes no warning away', () => {
    const document = [
      status('completed', byDocument()),
      event('placed', '2026-09-01', byDocument()),
      within('not-as-described', 90, 'placed', byDocument()),
    ];
    const end = (windows(document, BERLIN)[0]?.closes?.earliest ?? 0) - MINUTE;
    const forged = [
      saw('delivered', { at: end }, byPayload({ page: 'tracking' })),
      within('not-as-described', 1, 'delivered', byPayload()),
    ];
    const [alone, both] = [document, [...document, ...forged]].map((list) => windows(list, BERLIN)[0]);
    expect(both?.closes?.earliest).toBeLessThanOrEqual(alone?.closes?.earliest ?? 0);
    expect(both?.opens?.earliest).toBeLessThanOrEqual(alone?.opens?.earliest ?? 0);
  });

  it('where a document tells one day of all articles, each of them that ends on it stays listed', () => {
    const documents = [
      status('awaiting-delivery', byDocument()),
      event('placed', '2026-09-20', byDocument()),
      event('shipped', '2026-09-22', byDocument()),
      // Which articles are in the parcel the page does not say.
      saw('partlyDelivered', { day: '2026-10-25' }, byDocument({ page: 'tracking' })),
      saw('lineCount', 2, byDocument()),
    ];
    const arrived = ['91', '92'].flatMap((line) => [
      saw('title', `Article ${line}`, { ...byPayload(), line }),
      saw('product', { id: `10050000${line}` }, { ...byPayload(), line }),
      saw('delivered', { day: '2026-10-25' }, { ...byPayload({ page: 'tracking' }), line }),
    ]);
    const linesOf = (list: Window[]) =>
      list.filter(({ right }) => right === 'not-as-described').map(({ line, closes }) => [line, closes]);
    const data = linesOf(windows([...documents.slice(0, 3), ...arrived], BERLIN));
    expect(data.map(([line]) => line).sort()).toEqual(['91', '92']);
    const all = linesOf(windows([...documents, ...arrived], BERLIN));
    expect(all.map(([line]) => line)).toEqual(expect.arrayContaining(['91', '92']));
  });

  it('a dispute of which only data tells takes no warning away; one of which a document tells does', () => {
    const order = [
      status('awaiting-delivery', byDocument()),
      event('placed', '2026-10-01', byDocument()),
      refundBefore('2026-12-01', byDocument()),
    ];
    const dispute = saw('case:12345678', { id: '12345678', state: 'open' }, byPayload({ page: 'dispute' }));
    const note = saw(
      'refund',
      { state: 'requested', text: 'Dispute in progress' },
      byDocument({ page: 'list' }),
    );
    const one = saw('lineCount', 1, byDocument());
    const warnings = (list: Observation[]) =>
      warningsOf(view([...order, one, ...list], BERLIN), DEFAULT_SETTINGS, SEEN)
        .filter(({ kind, right }) => kind === 'closes' && right === 'not-received')
        .map(({ lead }) => lead);
    expect(warnings([]).length).toBeGreaterThan(2);
    expect(warnings([dispute])).toEqual(warnings([]));
    expect(warnings([dispute, note])).toEqual([]);
    // Nor does a refund: it is shown, and the warnings stay until a document tells of it.
    const refunded = { state: 'refunded' as const, text: 'Refund completed' };
    const byData = saw('refund', refunded, byPayload({ page: 'list' }));
    expect(view([...order, one, byData], BERLIN).windows.some(({ beside }) => beside)).toBe(true);
    expect(warnings([byData])).toEqual(warnings([]));
    expect(warnings([saw('refund', refunded, byDocument({ page: 'list' }))])).toEqual([]);
  });

  it('in whatever order it was read and is handed in, the order is the same', () => {
    const line = (line: string, seen: Seen = {}): Seen => ({ ...seen, line });
    const all = [
      status('awaiting-delivery', byDocument({ page: 'list', at: '2026-10-20' })),
      status('awaiting-delivery', byPayload({ page: 'list', at: '2026-10-21' })),
      status('completed', byDocument({ at: '2026-10-28' })),
      event('placed', '2026-10-01', byDocument({ page: 'list', at: '2026-10-20' })),
      event('placed', '2026-10-02', byPayload({ at: '2026-10-22' })),
      saw('completed', { day: '2026-10-27' }, byDocument({ at: '2026-10-28' })),
      saw('completed', { at: at('2026-10-27T09:00') }, byPayload({ at: '2026-10-29' })),
      saw('delivered', { day: '2026-10-25', noYear: true }, byDocument({ page: 'tracking' })),
      saw('partlyDelivered', { day: '2026-10-24', noYear: true }, byDocument({ page: 'tracking' })),
      saw('partlyDelivered', { day: '2026-10-22', noYear: true }, byDocument({ page: 'tracking' })),
      refundBefore('2026-12-20', byDocument({ at: '2026-10-20' })),
      refundBefore('2026-12-19', byDocument({ at: '2026-10-20' })),
      refundBefore('2026-12-18', byPayload({ page: 'tracking', at: '2026-10-21' })),
      within('any-reason-return', 7, 'completed', byDocument()),
      within('any-reason-return', 8, 'completed', byPayload()),
      saw('total', { amount: 1, currency: 'EUR', text: '1 €' }, byDocument({ at: '2026-10-20' })),
      saw('total', { amount: 2, currency: 'EUR', text: '2 €' }, byPayload({ at: '2026-10-20' })),
      saw('refund', { state: 'waiting', text: 'Waiting' }, byDocument({ page: 'list', at: '2026-10-29' })),
      saw('link', 'https://www.aliexpress.com/p/order/detail.html?orderId=1', byDocument()),
      saw('product', { id: '1005001', sku: '12001' }, line('8212', byPayload())),
      saw('title', 'A cable', line('8212', byPayload())),
      saw('product', { id: '1005001' }, line('product:1005001', byDocument({ at: '2026-10-31' }))),
      saw('title', 'A red cable', line('product:1005001', byDocument({ at: '2026-10-31' }))),
      saw('delivered', { day: '2026-10-24' }, line('sku:12001', byPayload({ page: 'tracking' }))),
      saw('settled', true, { reader: 'user', at: '2026-10-30' }),
      saw('settled', false, { reader: 'user', at: '2026-10-31' }),
    ];
    const wanted = JSON.stringify([resolve(all), windows(all)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify([resolve(shuffled), windows(shuffled)])).toBe(wanted);
      }),
      { numRuns: 100 },
    );
  });
});

const eventOf = (name: 'placed' | 'delivered' | 'completed', observations: Observation[]) =>
  resolve(observations).events[name];

describe('an exact moment', () => {
  const moment = at('2026-09-04T15:00');
  const exact = (seen: Seen = byPayload()) => saw('delivered', { at: moment }, seen);
  const printed = (day: Day, seen: Seen = byDocument()) => saw('delivered', { day, printed: day }, seen);

  it.each([
    ['read with it', {}],
    ['read later', { at: SEEN + DAY }],
    ['read before', { at: SEEN - DAY }],
    ['on another page', { page: 'tracking' as const }],
  ])('wins over the printed day that it lies in, %s, and that is no conflict', (_, seen) => {
    const fact = eventOf('delivered', [exact(), printed('2026-09-04', byDocument(seen))]);
    expect(fact).toMatchObject({ value: { at: moment }, source: { reader: 'payload' } });
    expect(fact?.conflict).toBeUndefined();
  });

  it('wins where it lies in that day only in another zone', () => {
    for (const day of ['2026-09-04', '2026-09-05']) {
      const late = saw('delivered', { at: at('2026-09-04T23:30') }, byPayload());
      expect(eventOf('delivered', [late, printed(day)])?.value).toEqual(late.value);
    }
  });

  it('of another day is a conflict, and the earlier of both counts', () => {
    const earlier = eventOf('delivered', [exact(), printed('2026-09-02')]);
    expect(earlier?.value).toMatchObject({ day: '2026-09-02' });
    expect(earlier?.conflict).toMatchObject({ value: { at: moment }, source: { reader: 'payload' } });
    const later = eventOf('delivered', [exact(), printed('2026-09-06')]);
    expect(later?.value).toEqual({ at: moment });
    expect(later?.conflict).toMatchObject({ value: { day: '2026-09-06' }, source: { reader: 'document' } });
  });

  it('agrees with the same day printed without its year, a year later as well', () => {
    const noYear: When = { day: '2027-09-04', noYear: true, printed: 'Fri | Sep. 4 17:00' };
    const fact = eventOf('delivered', [exact(), saw('delivered', noYear, byDocument({ page: 'tracking' }))]);
    expect(fact?.value).toEqual({ at: moment });
    expect(fact?.conflict).toBeUndefined();
  });

  it('agrees with it across the new year', () => {
    const noYear: When = { day: '2026-12-31', noYear: true, printed: 'Dec. 31 23:10' };
    const fact = eventOf('delivered', [
      saw('delivered', { at: at('2026-01-01T06:00') }, byPayload()),
      saw('delivered', noYear, byDocument()),
    ]);
    expect(fact?.value).toEqual({ at: at('2026-01-01T06:00') });
    expect(fact?.conflict).toBeUndefined();
  });
});

describe('a delivery that was printed without its year', () => {
  /** `latest`: the latest year in which that day can have been when it was read. */
  const delivered = (latest: Day, seen: Seen = byDocument({ page: 'tracking' })) =>
    saw('delivered', { day: latest, noYear: true, printed: latest.slice(5) }, seen);

  it.each<[string, Day, Day, Day]>([
    ['the same year', '2026-07-01', '2026-07-28', '2026-07-28'],
    ['read a year later', '2026-07-01', '2027-07-28', '2026-07-28'],
    ['read three years later', '2026-07-01', '2029-07-28', '2026-07-28'],
    ['across the new year', '2025-12-20', '2026-01-05', '2026-01-05'],
    ['across the new year, read a year later', '2025-12-20', '2027-01-05', '2026-01-05'],
    ['before the new year, read after it', '2025-12-10', '2026-12-30', '2025-12-30'],
    ['the day it was placed', '2026-07-01', '2027-07-01', '2026-07-01'],
    // It was still the day before where the delivery was printed.
    ['the day before it was placed', '2026-07-02', '2027-07-01', '2026-07-01'],
    ['two days before it was placed, so a year after', '2026-07-03', '2027-07-01', '2027-07-01'],
    ['the 29th of February', '2028-02-01', '2028-02-29', '2028-02-29'],
    ['the next 29th of February there was', '2026-12-01', '2028-02-29', '2028-02-29'],
    ['the first of several', '2023-12-01', '2028-02-29', '2024-02-29'],
  ])('was the first such day after the order was placed: %s', (_, placed, latest, wanted) => {
    const fact = eventOf('delivered', [event('placed', placed), delivered(latest)]);
    expect(fact?.value).toEqual({ day: wanted, printed: latest.slice(5) });
  });

  it('counts like any other delivery', () => {
    const seen = [status('awaiting-delivery'), event('placed', '2026-09-20'), event('shipped', '2026-09-22')];
    const without = windows([...seen, delivered('2026-10-28')]);
    expect(essence(without)).toEqual(essence(windows([...seen, event('delivered', '2026-10-28')])));
    expect(closing(without, 'not-as-described')).toBe(dayStart('2026-11-12', BERLIN));
  });

  it('counts from the day it was paid or shipped, where nobody tells when it was placed', () => {
    for (const begun of ['paid', 'shipped'] as const) {
      const { events } = resolve([event(begun, '2026-07-01'), delivered('2027-07-28')]);
      expect(events.delivered?.value).toMatchObject({ day: '2026-07-28' });
    }
  });

  it('has no year where nothing tells of the order’s beginning: delivered, and nobody tells when', () => {
    const order = resolve([delivered('2026-07-28', byDocument({ page: 'tracking', at: SEEN }))]);
    expect(order.events.delivered).toBeUndefined();
    expect(order.between.delivered).toEqual({ after: 0, before: SEEN });
    expect(order.stage).toBe('delivered');
  });

  it('has none either where no year can be meant', () => {
    const order = resolve([event('placed', '2026-10-01'), delivered('2026-07-28')]);
    expect(order.events.delivered).toBeUndefined();
    expect(order.between.delivered).toEqual({ after: 0, before: SEEN });
  });

  it('with its year elsewhere is that day, and no conflict', () => {
    const fact = eventOf('delivered', [delivered('2027-07-28'), event('delivered', '2026-07-28')]);
    expect(fact?.value).toMatchObject({ day: '2026-07-28' });
    expect(fact?.value).not.toHaveProperty('noYear');
    expect(fact?.conflict).toBeUndefined();
  });
});

describe('a delivery of which only is told that it was', () => {
  it('was before that was first seen', () => {
    const order = resolve([
      status('awaiting-delivery', { at: '2026-10-30' }),
      saw('arrived', true, byDocument({ at: '2026-10-30' })),
    ]);
    expect(order.stage).toBe('delivered');
    expect(order.between.delivered).toEqual({ after: 0, before: at('2026-10-30T12:00') });
    expect(order.events.delivered).toBeUndefined();
  });

  it('gives a window that ends no later than 15 days from then, and no number', () => {
    const seen = [
      status('awaiting-delivery'),
      event('placed', '2026-10-01'),
      event('shipped', '2026-10-03'),
      saw('arrived', true, byDocument({ at: '2026-10-30' })),
    ];
    const window = windows(seen).find(({ right }) => right === 'not-as-described');
    expect(window).toMatchObject({ basis: 'assumed', orLater: true });
    // From the day it was shipped, where it was still the day before, to the day it was seen.
    expect(window?.closes).toEqual({
      earliest: dayStart('2026-10-17', PACIFIC),
      latest: dayStart('2026-11-15', PACIFIC),
    });
  });

  it('is the day that another reader or page tells, where one does', () => {
    const order = resolve([
      saw('arrived', true, byDocument({ at: '2026-10-20' })),
      event('delivered', '2026-10-18', byPayload({ page: 'tracking' })),
    ]);
    expect(order.events.delivered?.value).toMatchObject({ day: '2026-10-18' });
    expect(order.between.delivered).toBeUndefined();
  });
});

describe('one of several parcels', () => {
  const parcel = (day: Day, noYear?: true, seen: Seen = {}) =>
    saw(
      'partlyDelivered',
      { day, ...(noYear && { noYear }), printed: day },
      byDocument({ page: 'tracking', ...seen }),
    );
  const placed = event('placed', '2026-10-01');

  it('of those that were delivered the first counts, also where it was read last or long ago', () => {
    for (const [first, second] of [
      [SEEN, SEEN + DAY],
      [SEEN + DAY, SEEN],
    ] as const) {
      const order = resolve([
        placed,
        parcel('2026-10-20', true, { at: first }),
        parcel('2026-10-25', true, { at: second }),
      ]);
      expect(order.facts.partlyDelivered?.value).toEqual({ day: '2026-10-20', printed: '2026-10-20' });
      expect(order.facts.partlyDelivered?.conflict).toBeUndefined();
    }
  });

  it('the first in the year that each was', () => {
    const order = resolve([
      event('placed', '2025-12-20'),
      // Both read in November 2026.
      parcel('2026-01-05', true),
      parcel('2026-12-30', true),
    ]);
    expect(order.facts.partlyDelivered?.value).toMatchObject({ day: '2025-12-30' });
  });

  it('leaves the order on its way, and what came has its days already', () => {
    const seen = [status('awaiting-delivery'), placed, event('shipped', '2026-10-03')];
    const own = [...seen, refundBefore('2026-12-10'), parcel('2026-10-25'), parcel('2026-10-20')];
    expect(resolve(own).stage).toBe('in-transit');
    expect(resolve(own).events.delivered).toBeUndefined();
    expect(windows(own).map(({ right }) => right)).toEqual(['not-as-described', 'not-received']);
    expect(closing(windows(own), 'not-as-described')).toBe(dayStart('2026-11-04', BERLIN));
  });

  it('keeps its days where the data knows of another parcel, which came later', () => {
    const seen = [status('awaiting-delivery'), placed, event('shipped', '2026-10-03')];
    const line = (day: Day) => event('delivered', day, { ...byPayload({ page: 'tracking' }), line: '8212' });
    const known = (day: Day) =>
      windows([...seen, refundBefore('2026-12-10'), parcel('2026-10-20'), line(day)]);
    expect(closing(known('2026-10-30'), 'not-as-described')).toBe(dayStart('2026-11-04', BERLIN));
    expect(known('2026-10-30').filter(({ right }) => right === 'not-as-described')).toHaveLength(2);
    // The same parcel, told twice, has one window.
    expect(known('2026-10-20').filter(({ right }) => right === 'not-as-described')).toHaveLength(1);
  });

  it('without a year, and nothing that tells of the order’s beginning, is left out', () => {
    expect(resolve([parcel('2026-10-20', true)]).facts.partlyDelivered).toBeUndefined();
  });
});

describe('where two readers contradict each other', () => {
  it.each<[string, Observation, Observation]>([
    ['dates', event('placed', '2026-10-01', byDocument()), event('placed', '2026-10-03', byPayload())],
    [
      'dates of two pages, read long apart',
      event('placed', '2026-10-01', byDocument({ page: 'list', at: '2026-10-05' })),
      event('placed', '2026-10-03', byDocument()),
    ],
    ['promised days', refundBefore('2026-12-01', byDocument()), refundBefore('2026-12-02', byPayload())],
    [
      'promised lengths',
      within('any-reason-return', 7, 'completed', byDocument()),
      within('any-reason-return', 15, 'completed', byPayload()),
    ],
  ])('%s: the safe one counts, and the other is told', (_, safe, other) => {
    for (const pair of [
      [safe, other],
      [other, safe],
    ]) {
      const order = resolve(pair);
      const [fact] = [order.events.placed, ...order.promises].filter((one) => one !== undefined);
      expect(fact).toMatchObject({
        ...{ value: safe.value, source: safe.source },
        conflict: { value: other.value, source: other.source, lastSeen: other.lastSeen },
      });
    }
  });

  const said = (document: Observation, payload: Observation) => {
    const { facts } = resolve([document, payload]);
    return (facts.status ?? facts.total)?.conflict;
  };
  const total = (amount: number, text: string, seen: Seen) =>
    saw('total', { amount, currency: null, text }, seen);

  it('a status, a sum: told where one look at one page gave both', () => {
    const soon = SEEN + 10 * MINUTE;
    expect(
      said(status('awaiting-delivery', byDocument()), status('completed', byPayload({ at: soon }))),
    ).toMatchObject({ value: { status: 'awaiting-delivery' }, source: { reader: 'document' } });
    expect(said(total(12, '12 €', byDocument()), total(13, '13 €', byPayload()))).toMatchObject({
      value: { amount: 12 },
    });
  });

  it('not where they were read longer apart, or on two pages: then one of them changed', () => {
    const later = SEEN + 10 * MINUTE + 1;
    expect(
      said(status('awaiting-delivery', byDocument()), status('completed', byPayload({ at: later }))),
    ).toBeUndefined();
    expect(
      said(status('awaiting-delivery', byDocument({ page: 'list' })), status('completed', byPayload())),
    ).toBeUndefined();
  });

  it('not where the same is only printed, or known, in another way', () => {
    const day: When = { day: '2026-10-01', printed: 'Oct 1, 2026' };
    const same: When = { day: '2026-10-01', zones: [PACIFIC], printed: '2026-10-01 09:00' };
    expect(
      eventOf('placed', [saw('placed', day, byDocument()), saw('placed', same, byPayload())])?.conflict,
    ).toBeUndefined();
    expect(
      said(
        saw('status', { status: 'completed', by: 'text', text: 'Completed' }, byDocument()),
        saw('status', { status: 'completed', by: 'code' }, byPayload()),
      ),
    ).toBeUndefined();
    expect(said(total(12, 'US $12.00', byDocument()), total(12, '$12.00', byPayload()))).toBeUndefined();
    const sentence = (printed: string, seen: Seen) =>
      saw(
        'promise:any-reason-return:completed',
        { right: 'any-reason-return', from: 'completed', days: 7, printed },
        seen,
      );
    const [promise] = resolve([
      sentence('within 7 days', byDocument()),
      sentence('7 days', byPayload()),
    ]).promises;
    expect(promise?.conflict).toBeUndefined();
  });

  it('a sum whose currency only one of them knows is no contradiction, another sum is', () => {
    const note = (amount: number, currency: string | null, seen: Seen) =>
      saw(
        'refund',
        { state: 'refunded', text: 'Refund completed', amount: { amount, currency, text: `$${amount}` } },
        { page: 'list', ...seen },
      );
    const conflict = (amount: number) =>
      resolve([note(5, null, byDocument()), note(amount, 'USD', byPayload())]).facts.refund?.conflict;
    expect(conflict(5)).toBeUndefined();
    expect(conflict(6)).toMatchObject({ value: { amount: { amount: 5 } } });
  });

  it('another estimate is a contradiction, and data is not taken for what the document says', () => {
    const estimated = (to: Day, seen: Seen) => saw('estimated', { to: { day: to } }, seen);
    const order = resolve([
      estimated('2026-11-20', byDocument({ at: SEEN + MINUTE })),
      estimated('2027-03-01', byPayload({ at: SEEN })),
    ]);
    expect(order.facts.estimated).toMatchObject({
      value: { to: { day: '2026-11-20' } },
      conflict: { value: { to: { day: '2027-03-01' } } },
    });
  });

  it('texts are no contradiction: names and titles are shortened as a page likes', () => {
    const seller = (name: string, seen: Seen) => saw('seller', name, seen);
    expect(
      resolve([seller('A Shop', byDocument()), seller('A Shop Store', byPayload())]).facts.seller?.conflict,
    ).toBeUndefined();
  });

  it('not with a value that was set aside since', () => {
    const [promise] = resolve([
      refundBefore('2026-12-01', byPayload({ page: 'tracking', at: '2026-10-20' })),
      refundBefore('2026-12-01', byDocument({ at: '2026-10-20' })),
      refundBefore('2026-12-16', byDocument({ at: '2026-10-25' })),
    ]).promises;
    expect(promise?.value).toMatchObject({ day: { day: '2026-12-16' } });
    expect(promise?.conflict).toBeUndefined();
  });

  it('what the user says is no contradiction, and counts', () => {
    const { facts } = resolve([
      status('completed', byDocument()),
      status('awaiting-delivery', { reader: 'user', at: '2026-10-01' }),
    ]);
    expect(facts.status?.value.status).toBe('awaiting-delivery');
    expect(facts.status?.conflict).toBeUndefined();
  });
});

describe('of one page and reader', () => {
  const promised = (...observations: Observation[]) => resolve(observations).promises[0]?.value;
  const day = (day: Day) => ({ day: { day } });

  it('the soonest of two days that one look gave', () => {
    expect(promised(refundBefore('2026-12-09'), refundBefore('2026-12-01'))).toMatchObject(day('2026-12-01'));
    expect(promised(refundBefore('2026-12-01'), refundBefore('2026-12-09'))).toMatchObject(day('2026-12-01'));
    expect(
      promised(within('any-reason-return', 15, 'completed'), within('any-reason-return', 7, 'completed')),
    ).toMatchObject({ days: 7 });
  });

  it('the newest of two that were read one after the other', () => {
    expect(
      promised(
        refundBefore('2026-12-01', { at: '2026-10-20' }),
        refundBefore('2026-12-09', { at: '2026-10-21' }),
      ),
    ).toMatchObject(day('2026-12-09'));
  });

  it('of two that one look gave, the one that the next look still gives', () => {
    const both = { at: '2026-10-20' as const };
    const soonest = { ...refundBefore('2026-12-01', both) };
    const stays = { ...refundBefore('2026-12-09', both), lastSeen: SEEN };
    expect(promised(soonest, stays)).toMatchObject(day('2026-12-09'));
  });

  it('a change sets aside what other pages said before it', () => {
    expect(
      promised(
        refundBefore('2026-12-01', byDocument({ page: 'tracking', at: '2026-10-20' })),
        refundBefore('2026-12-01', byDocument({ at: '2026-10-19' })),
        refundBefore('2026-12-09', byDocument({ at: '2026-10-25' })),
      ),
    ).toMatchObject(day('2026-12-09'));
  });

  it('two that one look gave are no change, nor is one that is printed in another way', () => {
    const elsewhere = refundBefore('2026-12-01', byDocument({ page: 'tracking', at: '2026-10-20' }));
    const look = byDocument({ at: '2026-10-25' });
    expect(
      promised(elsewhere, refundBefore('2026-12-05', look), refundBefore('2026-12-09', look)),
    ).toMatchObject(day('2026-12-01'));
    const worded = (printed: string, at: Day) =>
      saw(
        'promise:not-received:day',
        { right: 'not-received', from: 'day', day: { day: '2026-12-09', printed }, printed },
        byDocument({ at }),
      );
    expect(
      promised(elsewhere, worded('Dec 9, 2026', '2026-10-19'), worded('9 Dec 2026', '2026-10-25')),
    ).toMatchObject(day('2026-12-01'));
  });
});

describe('the note on an order’s card', () => {
  const note = (seen: Seen) =>
    saw('refund', { state: 'waiting', text: 'Waiting' }, { page: 'list', ...seen });
  const list = (seen: Seen) => status('awaiting-delivery', { page: 'list', ...seen });

  it.each<[string, Reader, Reader]>([
    ['document', 'document', 'payload'],
    ['payload', 'payload', 'document'],
  ])('that the %s gave is not over because the other reader looked', (_, reader, other) => {
    const { facts } = resolve([
      list({ reader, at: '2026-10-30' }),
      note({ reader, at: '2026-10-30' }),
      list({ reader: other, at: '2026-10-31' }),
    ]);
    expect(facts.refund?.value.state).toBe('waiting');
  });

  it.each<Reader>(['document', 'payload'])(
    'is over where the %s looked at the list again and it was gone',
    (reader) => {
      const { facts } = resolve([
        list({ reader, at: '2026-10-30' }),
        note({ reader, at: '2026-10-30' }),
        list({ reader, at: '2026-10-31' }),
      ]);
      expect(facts.refund).toBeUndefined();
    },
  );

  it('is not over because that reader looked at another page', () => {
    const { facts } = resolve([
      list({ reader: 'document', at: '2026-10-30' }),
      note({ reader: 'document', at: '2026-10-30' }),
      status('awaiting-delivery', { page: 'detail', reader: 'document', at: '2026-10-31' }),
    ]);
    expect(facts.refund?.value.state).toBe('waiting');
  });
});

describe('the articles of an order', () => {
  /** What a page says of one article. */
  const article =
    (line: string, product: { id?: string; sku?: string }, title: string, variant?: string) =>
    (seen: Seen): Observation[] => [
      saw('product', product, { ...seen, line }),
      saw('title', title, { ...seen, line }),
      ...(variant ? [saw('variant', variant, { ...seen, line })] : []),
    ];
  const own = article('8212000000000001', { id: '1005001', sku: '12001' }, 'Cable');
  const lines = (...observations: Observation[][]) =>
    resolve(observations.flat()).lines.map(({ id, title }) => [id, title]);

  it('one that the document names by its product is the one that the data gives an id', () => {
    const named = article('product:1005001', { id: '1005001' }, 'A cable');
    expect(lines(own(byPayload()), named(byDocument({ at: SEEN + 1 })))).toEqual([
      ['8212000000000001', 'A cable'],
    ]);
  });

  it('what is told of it under either name belongs to it', () => {
    const order = resolve([
      ...own(byPayload()),
      saw('delivered', { day: '2026-10-20' }, byPayload({ page: 'tracking', line: 'sku:12001' })),
      saw('disputable', true, byDocument({ line: 'product:1005001' })),
    ]);
    expect(order.lines).toHaveLength(1);
    expect(order.lines[0]).toMatchObject({
      ...{ id: '8212000000000001', title: 'Cable', disputable: true },
      delivered: { value: { day: '2026-10-20' } },
    });
  });

  it('of two with the same product each takes the one of its variant, however that is written', () => {
    const data = [
      ...article('8212000000000001', { id: '1005001' }, 'Cable', 'Color:Red,1 m')(byPayload()),
      ...article('8212000000000002', { id: '1005001' }, 'Cable', 'Color:Blue,1 m')(byPayload()),
    ];
    const page = [
      ...article(
        'product:1005001',
        { id: '1005001' },
        'The blue one',
        'color: blue / 1m',
      )(byDocument({ at: SEEN + 1 })),
      ...article(
        'product:1005001.2',
        { id: '1005001' },
        'The red one',
        'color: red / 1m',
      )(byDocument({ at: SEEN + 1 })),
    ];
    expect(lines(data, page)).toEqual([
      ['8212000000000001', 'The red one'],
      ['8212000000000002', 'The blue one'],
    ]);
  });

  it('one that cannot be told which keeps its own name, rather than to be taken for another', () => {
    const data = [
      ...article('8212000000000001', { id: '1005001' }, 'Cable', 'Red')(byPayload()),
      ...article('8212000000000002', { id: '1005001' }, 'Cable', 'Blue')(byPayload()),
    ];
    const unclear = article('product:1005001', { id: '1005001' }, 'Which?');
    expect(lines(data, unclear(byDocument())).map(([id]) => id)).toContain('product:1005001');
    const bare = ['8212000000000001', '8212000000000002'].map((id) =>
      article(id, { id: '1005001' }, 'Cable')(byPayload()),
    );
    expect(lines(...bare, unclear(byDocument())).map(([id]) => id)).toContain('product:1005001');
    const other = article('product:1005002', { id: '1005002' }, 'Other');
    expect(lines(data, other(byDocument())).map(([id]) => id)).toContain('product:1005002');
    const sku = [saw('delivered', { day: '2026-10-20' }, byPayload({ line: 'sku:12009' }))];
    expect(lines(data, sku).map(([id]) => id)).toContain('sku:12009');
  });

  it('without any id of the data, those of the document stand', () => {
    const page = [
      ...article('product:1005001', { id: '1005001' }, 'Cable', 'Red')(byDocument()),
      ...article('product:1005001.2', { id: '1005001' }, 'Cable', 'Blue')(byDocument()),
    ];
    expect(lines(page).map(([id]) => id)).toEqual(['product:1005001', 'product:1005001.2']);
  });
});

describe('where an order was read', () => {
  it('each page and reader once, when last, and on which host where a link tells', () => {
    const link = (host: string) => `https://${host}/p/order/detail.html?orderId=8210000000000001`;
    const { sources } = resolve([
      saw('link', link('pt.aliexpress.com'), byDocument({ page: 'list', at: '2026-10-20' })),
      status('awaiting-delivery', byDocument({ page: 'list', at: '2026-10-25' })),
      event('placed', '2026-10-01', byDocument({ page: 'list', at: '2026-10-22' })),
      status('awaiting-delivery', byPayload({ page: 'list', at: '2026-10-20' })),
      saw('arrived', true, byDocument({ page: 'tracking', at: '2026-10-30' })),
      saw('link', link('www.aliexpress.com'), byDocument({ page: 'tracking', at: '2026-10-30' })),
      saw('settled', true, { reader: 'user' }),
    ]);
    const noon = (day: Day) => at(`${day}T12:00`);
    expect(sources).toEqual([
      { page: 'list', reader: 'document', lastSeen: noon('2026-10-25'), host: 'pt.aliexpress.com' },
      { page: 'list', reader: 'payload', lastSeen: noon('2026-10-20') },
      { page: 'tracking', reader: 'document', lastSeen: noon('2026-10-30'), host: 'www.aliexpress.com' },
    ]);
  });
});

describe('where the document and the data of one page say the same', () => {
  const sum = (currency: string | null) => ({ amount: 25.66, currency, text: '$25.66' });

  it('the data counts, which knows codes and currencies', () => {
    const order = resolve([
      saw('total', sum('USD'), byPayload({ at: SEEN })),
      saw('total', sum(null), byDocument({ at: SEEN + 1000 })),
    ]);
    expect(order.facts.total).toMatchObject({ value: { currency: 'USD' } });
    expect(order.facts.total?.conflict).toBeUndefined();
  });

  it('not where they were read long apart, or say different things', () => {
    const later = resolve([
      saw('total', sum('USD'), byPayload({ at: SEEN })),
      saw('total', sum(null), byDocument({ at: SEEN + 60 * MINUTE })),
    ]);
    expect(later.facts.total).toMatchObject({ source: { reader: 'document' } });
    const other = resolve([
      saw('total', { ...sum('USD'), amount: 20 }, byPayload({ at: SEEN })),
      saw('total', sum(null), byDocument({ at: SEEN + 1000 })),
    ]);
    expect(other.facts.total).toMatchObject({
      value: { amount: 25.66 },
      conflict: { value: { amount: 20 } },
    });
  });
});
