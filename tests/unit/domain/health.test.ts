import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsAfter, lostOf, unreadAfter } from '@/lib/domain/health';
import type { Observation, Page, Problem, Reading } from '@/lib/domain/schema';
import type { PageHealth, Unread } from '@/lib/domain/view';
import { aliexpress } from '@/lib/marketplaces/aliexpress/adapter';
import type { Read } from '@/lib/marketplaces/types';
import {
  detailPayload,
  listPayload,
  moreSituations,
  PACIFIC,
  type PayloadOptions,
  type StandInOrder,
  situations,
  trackingPayload,
} from '../../marketplace';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const MINUTE = 60_000;
type ReaderName = 'document' | 'payload';

/** One kind of page, looked at again and again. */
function watching(page: Page) {
  let readers: PageHealth['readers'] = {};
  let at = NOW;
  return {
    /** A look of one reader that gave these orders, each with these fields, so many minutes after the one before. */
    look(
      reader: ReaderName,
      orders: Record<string, string[]>,
      { after = 1, problems = [] as Problem[], won = {} as Record<string, string> } = {},
    ) {
      at += after * MINUTE;
      const observations = Object.entries(orders).flatMap(([order, fields]) =>
        fields.map((field) => ({
          order,
          field: field.split('=')[0],
          value: { status: field.split('=')[1] },
        })),
      ) as unknown as Observation[];
      const reading: Reading = {
        ...{ marketplace: 'aliexpress', page, reader, at, zone: 'Europe/Berlin', problems, won },
        ...{ orders: Object.keys(orders), observations },
      };
      return this.note(reading);
    },
    note(reading: Reading) {
      at = reading.at;
      const fields = fieldsAfter(readers?.[reading.reader]?.fields, reading);
      readers = { ...readers, [reading.reader]: { at, good: true, problems: [], fields } };
      return lostOf(page, readers, at).map(({ field }) => field);
    },
    fields: (reader: ReaderName) => readers?.[reader]?.fields ?? {},
  };
}

const WHOLE = ['status', 'placed'];
/** Orders with these fields: `orders('a', 3, …)` are a1, a2, a3. */
const orders = (name: string, count: number, fields: string[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n + 1}`, fields]));

describe('a field that such pages used to tell', () => {
  it('is lost on the list where five orders do not tell it, and no sooner', () => {
    const list = watching('list');
    expect(list.look('document', orders('a', 3, WHOLE))).toEqual([]);
    expect(list.look('document', orders('b', 4, ['placed']))).toEqual([]);
    expect(list.look('document', orders('c', 1, ['placed']))).toEqual(['status']);
  });

  it('is lost on order pages where three do not tell it', () => {
    const detail = watching('detail');
    for (const order of ['a', 'b', 'c']) detail.look('payload', { [order]: WHOLE });
    const lost = ['d', 'e', 'f'].map((order) => detail.look('payload', { [order]: ['status'] }));
    expect(lost).toEqual([[], [], ['placed']]);
  });

  it('is not lost where fewer than three ever told it', () => {
    const detail = watching('detail');
    for (const order of ['a', 'b', 'b', 'a']) detail.look('payload', { [order]: WHOLE });
    for (const order of ['d', 'e', 'f', 'g']) {
      expect(detail.look('payload', { [order]: ['status'] })).toEqual([]);
    }
  });

  it('is not lost over one order that is looked at again and again', () => {
    const detail = watching('detail');
    for (const order of ['a', 'b', 'c']) detail.look('document', { [order]: WHOLE });
    for (let look = 0; look < 9; look++) expect(detail.look('document', { d: ['status'] })).toEqual([]);
  });

  it('is not lost where the other reader still tells it', () => {
    const detail = watching('detail');
    for (const order of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      expect(detail.look('payload', { [order]: WHOLE })).toEqual([]);
      const told = order < 'd' ? WHOLE : ['placed'];
      expect(detail.look('document', { [order]: told }), order).toEqual([]);
    }
    // Then the data does not come any more.
    expect(detail.look('document', { h: ['placed'] }, { after: 11 })).toEqual(['status']);
    expect(detail.look('payload', { h: WHOLE })).toEqual([]);
  });

  it('is lost where both stop to tell it', () => {
    const list = watching('list');
    for (const reader of ['payload', 'document'] as const) list.look(reader, orders('a', 10, WHOLE));
    expect(list.look('payload', orders('b', 10, ['status']))).toEqual([]);
    expect(list.look('document', orders('b', 10, ['status']))).toEqual(['placed']);
  });

  it('is found again with the first order that tells it', () => {
    const list = watching('list');
    list.look('document', orders('a', 3, WHOLE));
    expect(list.look('document', orders('b', 6, ['status']))).toEqual(['placed']);
    expect(list.look('document', {})).toEqual(['placed']);
    expect(list.look('document', { ...orders('b', 5, ['status']), c: WHOLE })).toEqual([]);
  });

  it('was never missing from cards that were still being drawn', () => {
    const list = watching('list');
    list.look('document', orders('a', 10, WHOLE));
    list.look('document', orders('b', 10, ['status']));
    list.look('document', orders('b', 10, WHOLE));
    expect(list.fields('document').placed).toMatchObject({ missed: [], gap: 0 });
  });

  it('counts as lost later where orders have done without it before', () => {
    const detail = watching('detail');
    const onItsWay = ['status=awaiting-delivery', 'placed'];
    for (const order of ['a', 'b', 'c']) detail.look('payload', { [order]: [...onItsWay, 'promise:x:day'] });
    for (const order of ['d', 'e']) detail.look('payload', { [order]: onItsWay });
    detail.look('payload', { f: [...onItsWay, 'promise:x:day'] });
    const lost = ['g', 'h', 'i', 'j', 'k'].map((order) => detail.look('payload', { [order]: onItsWay }));
    expect(lost).toEqual([[], [], [], [], ['promise']]);
  });

  it('is expected of orders on their way alone, where it is a promise', () => {
    const detail = watching('detail');
    const promised = ['status=awaiting-delivery', 'placed', 'promise:not-received:day'];
    for (const order of ['a', 'b', 'c']) detail.look('document', { [order]: promised });
    for (const [index, status] of [
      'awaiting-shipment',
      'completed',
      'cancelled',
      'awaiting-payment',
    ].entries()) {
      expect(detail.look('document', { [`d${index}`]: [`status=${status}`, 'placed'] })).toEqual([]);
    }
    for (const field of ['arrived', 'delivered', 'partlyDelivered', 'completed']) {
      const own = { [field]: ['status=awaiting-delivery', 'placed', field] };
      expect(detail.look('document', own)).toEqual([]);
    }
    expect(detail.fields('document').promise).toMatchObject({ missed: [] });
  });

  it('is the number itself where no card of a list has one any more', () => {
    const list = watching('list');
    list.look('document', orders('a', 3, WHOLE));
    const nameless = (count: number): Problem[] =>
      Array.from({ length: count }, () => ({ code: 'missing', page: 'list', field: 'order' }));
    expect(list.look('document', {}, { problems: nameless(4) })).toEqual([]);
    expect(list.look('document', { b: WHOLE }, { problems: nameless(9) })).toEqual([]);
    expect(list.look('document', {}, { problems: nameless(5) })).toEqual(['order']);
  });

  it.each(['tracking', 'dispute', 'message'] as Page[])('is nothing that a %s page must have', (page) => {
    const watched = watching(page);
    watched.look('payload', orders('a', 20, [...WHOLE, 'tracking', 'lastEvent', 'case:1']));
    expect(watched.look('payload', orders('b', 20, []))).toEqual([]);
  });
});

describe('what is noted of a field', () => {
  it('is when it was read last and by what, as far as the reader says', () => {
    const detail = watching('detail');
    const fields = ['status', 'placed', 'promise:not-received:day', 'total'];
    const won = { status: 'code', 'promise:not-received:day': 'words:de' };
    detail.look('payload', { a: fields }, { won });
    const by = Object.fromEntries(
      Object.entries(detail.fields('payload')).map(([name, { by }]) => [name, by]),
    );
    expect(by).toEqual({ order: null, status: 'code', placed: null, promise: 'words:de', total: null });
    detail.look('payload', { b: ['status'] });
    expect(detail.fields('payload').status).toMatchObject({ at: NOW + 2 * MINUTE, by: 'code' });
    expect(detail.fields('payload').placed).toMatchObject({ at: NOW + MINUTE, missed: ['b'] });
  });

  it('stays small however many orders come', () => {
    const list = watching('list');
    for (let n = 0; n < 40; n++) list.look('document', orders(`a${n}-`, 50, n % 2 ? WHOLE : ['status']));
    expect(JSON.stringify(list.fields('document')).length).toBeLessThan(2000);
  });
});

/** What the stand-in's pages tell of its orders in every situation, and of those of another account. */
const ALL = [...situations(NOW), ...moreSituations(NOW)];

describe('no false alarm', () => {
  const read = (api: string, answer: unknown, order?: string) =>
    aliexpress.readPayload(api, answer, NOW, order ? { tradeOrderId: order } : undefined) as Read;
  const options: PayloadOptions = { now: NOW, zone: PACIFIC };
  const readings = {
    list: ALL.map((_, index) => {
      const some = Array.from({ length: 10 }, (_, n) => ALL[(index + 3 * n) % ALL.length] as StandInOrder);
      return read('mtop.aliexpress.trade.buyer.order.list', listPayload(some, {}, options));
    }),
    detail: ALL.map((order) =>
      read('mtop.aliexpress.trade.buyer.order.detail', detailPayload(order, options), order.id),
    ),
    tracking: ALL.map((order) => read('mtop.ae.ld.querydetail', trackingPayload(order, options), order.id)),
  };

  it('comes from the usual mix of orders, in whichever order their pages are opened, by one reader alone', () => {
    const visit = fc.tuple(
      fc.constantFrom(...(['list', 'detail', 'tracking'] as const)),
      fc.nat(ALL.length - 1),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(visit, { minLength: 20, maxLength: 60 }), (visits) => {
        const pages = { list: watching('list'), detail: watching('detail'), tracking: watching('tracking') };
        for (const [minute, [page, index]] of visits.entries()) {
          const { orders: ids, observations, problems, won } = readings[page][index] as Read;
          read += observations.length;
          const at = NOW + minute * MINUTE;
          const reading = { ...{ marketplace: 'aliexpress', page, reader: 'payload', at, zone: PACIFIC } };
          const lost = pages[page].note({ ...reading, orders: ids, observations, problems, won } as Reading);
          expect(lost, `${page} ${ALL[index]?.about}`).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});

describe('what pages print and was not understood', () => {
  const unread = (text: string, more: Partial<Problem> = {}): Problem => ({
    ...{ code: 'unreadable', page: 'detail', order: 'a', field: 'promise', detail: text, ...more },
  });
  const reread = (before: Unread[], problems: Problem[], more: Partial<Reading> = {}) =>
    unreadAfter(before, {
      ...{ marketplace: 'aliexpress', page: 'detail', reader: 'document', at: NOW, zone: PACIFIC },
      ...{ orders: ['a'], observations: [], problems, ...more },
    });

  it('is kept until the same reader says otherwise of the same order', () => {
    const first = reread(
      [],
      [unread('Etwas bis 3. Dez 2026'), unread('x', { code: 'guessed', field: 'promise:y:day' })],
    );
    expect(first.map(({ text, code }) => [text, code])).toEqual([
      ['Etwas bis 3. Dez 2026', 'unreadable'],
      ['x', 'guessed'],
    ]);
    expect(reread(first, [], { orders: ['b'] })).toEqual(first);
    expect(reread(first, [], { reader: 'payload' })).toEqual(first);
    expect(reread(first, [])).toEqual([]);
  });

  it('is a sentence that may promise something, of an order that was read', () => {
    const others = [
      unread('', { field: 'placed', detail: 'Yesterday' }),
      unread('x', { code: 'conflict' }),
      unread('x', { order: 'b' }),
    ];
    const { detail: _, ...bare } = unread('x');
    expect(reread([], [...others, bare])).toEqual([]);
  });

  it('is kept of so many, the newest', () => {
    const many = Array.from({ length: 150 }, (_, n) => unread(`${n}`));
    const kept = reread(reread([], many), many, { reader: 'payload' });
    expect(kept).toHaveLength(200);
    expect(kept.at(-1)?.reader).toBe('payload');
  });
});
