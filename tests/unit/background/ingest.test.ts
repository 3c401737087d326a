import { describe, expect, it } from 'vitest';
import { type Private, preview, readSeen } from '@/lib/background/ingest';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { rules } from '@/lib/rules';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const LIST = 'https://www.aliexpress.com/p/order/index.html';
const API = 'mtop.aliexpress.trade.buyer.order.list';
const REFUNDS_API = 'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer';

const seen = (document: unknown, more: object = {}) => ({
  ...{ marketplace: 'aliexpress', at: NOW, zone: 'Europe/Berlin', document },
  ...more,
});
const ORDER = '8210000000000001';
const sheet = (printed: unknown[] = [], more: object = {}) => ({
  ...{ order: ORDER, printed: [['status', 'Awaiting delivery'], ['info', 'Date: Oct 1, 2026'], ...printed] },
  ...{ missing: [], ...more },
});
const look = (sheets: unknown[] = [sheet()], more: object = {}) => ({
  ...{ page: 'list', sheets, request: {} },
  ...more,
});
const reading = (raw: unknown, url = LIST) => {
  const checked = readSeen(raw, url, NOW);
  return 'reading' in checked ? checked.reading : null;
};
const fields = (raw: unknown) => reading(raw)?.observations.map(({ field }) => field);

describe('what a page of aliexpress.ru sends', () => {
  const RU = 'https://aliexpress.ru/order-list';
  const ru = (more: object = {}) => ({
    ...seen(
      look([
        {
          order: ORDER,
          printed: [
            ['run', '8210 0000 0000 0001'],
            ['run', 'IN TRANSIT'],
          ],
          missing: [],
        },
      ]),
    ),
    marketplace: 'aliexpress-ru',
    ...more,
  });

  it('is read there alone, and speaks of its own orders alone', () => {
    const read = reading(ru(), RU);
    expect(read?.orders).toEqual([ORDER]);
    expect(read?.observations.map(({ marketplace, field }) => `${marketplace} ${field}`)).toEqual([
      'aliexpress-ru link',
      'aliexpress-ru status',
    ]);
    expect(readSeen(ru(), LIST, NOW)).toHaveProperty('refused');
    expect(readSeen(ru(), 'https://aliexpress.ru.evil.example/order-list', NOW)).toHaveProperty('refused');
    expect(readSeen(seen(look()), RU, NOW)).toHaveProperty('refused');
    expect(readSeen(ru({ marketplace: 'aliexpress' }), RU, NOW)).toHaveProperty('refused');
  });

  it('has no answers of an API', () => {
    const payload = { api: API, request: {}, json: { data: {} } };
    expect(reading({ ...ru(), document: undefined, payload }, RU)).toBeNull();
  });
});

describe('what a page sends', () => {
  it.each([
    'https://evil.example/p/order/index.html',
    'https://www.aliexpress.com.evil.example/p/order/index.html',
    'https://evilaliexpress.com/p/order/index.html',
    'http://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com:8443/p/order/index.html',
    'https://www.aliexpress.com/p/order/index.htmlx',
    'https://www.aliexpress.com/item/1.html',
    'moz-extension://x/popup.html',
    'not an address',
  ])('is refused from %s', (url) => {
    expect(readSeen(seen(look()), url, NOW)).toHaveProperty('refused');
  });

  it('cannot speak of another time, and never for the user', () => {
    const read = reading(seen(look(), { at: NOW + 1e9 }));
    expect(read?.observations.length).toBeGreaterThan(0);
    for (const { source, firstSeen, lastSeen } of read?.observations ?? []) {
      expect(source).toEqual({ page: 'list', reader: 'document' });
      expect([firstSeen, lastSeen]).toEqual([NOW, NOW]);
    }
    expect(readSeen(seen(look([sheet()], { page: 'user' })), LIST, NOW)).toHaveProperty('refused');
  });

  it.each([
    ['no sheet at all', 'x'],
    ['an order that is no number', sheet([], { order: '__proto__' })],
    ['a text without end', sheet([['seller', 'x'.repeat(10_000)]])],
    ['texts without end', sheet(Array.from({ length: 2000 }, () => ['seller', 'x']))],
    ['a text that is none', sheet([['seller', { toString: 'x' }]])],
    ['a line that is no number', sheet([['title', 'x', '__proto__']])],
  ])('%s is left out and told', (_, bad) => {
    const read = reading(seen(look([bad, sheet([], { order: '8210000000000002' })])));
    expect(read?.orders).toEqual(['8210000000000002']);
    expect(read?.problems).toEqual([{ code: 'unreadable', page: 'list' }]);
  });

  it.each([
    ['a link elsewhere', ['product', 'javascript:alert(1)//item/1005001.html', 0], 'product'],
    ['a date beyond all calendars', ['info', 'Date: Jan 1, 9999'], 'other'],
    ['a slot of the prototype', ['constructor', 'x'], 'constructor'],
  ])('%s says nothing', (_, printed, field) => {
    expect(fields(seen(look([sheet([printed])])))).toEqual(fields(seen(look([sheet()]))));
    expect(fields(seen(look([sheet([printed])])))).not.toContain(field);
  });

  it('what a sheet misses, and what keeps the page from being read, is told', () => {
    const read = reading(seen(look([sheet([], { missing: ['total'] })], { problem: 'nothing-received' })));
    expect(read?.problems).toEqual([
      { code: 'missing', page: 'list', order: ORDER, field: 'total' },
      { code: 'nothing-received', page: 'list' },
    ]);
  });

  it('tells by what it was read, as text of bounded size', () => {
    const won = reading(seen(look()))?.won ?? {};
    for (const [field, by] of Object.entries(won)) expect([field, by].join('').length).toBeLessThan(120);
    const bad = [{ status: 'x' }, { status: 1.5 }, { ['x'.repeat(40)]: 0 }, ['status']];
    for (const one of bad) {
      const read = reading(seen(look([sheet([], { won: one })])));
      expect(read?.problems, JSON.stringify(one)).toEqual([{ code: 'unreadable', page: 'list' }]);
    }
    expect(reading(seen(look([sheet([], { won: { status: -1, info: 2 } })])))?.orders).toEqual([ORDER]);
  });

  it('too much of it is refused', () => {
    const many = Array.from({ length: 2001 }, () => sheet());
    expect(readSeen(seen(look(many)), LIST, NOW)).toHaveProperty('refused');
  });

  it('an answer is read here, and an API that is not read is nothing', () => {
    const payload = (api: string) => ({
      payload: { api, request: {}, json: { ret: ['FAIL_SYS_USER_VALIDATE::x'] } },
      document: undefined,
    });
    expect(reading(seen(undefined, payload(API)))?.problems).toEqual([
      { code: 'captcha', page: 'list', detail: 'FAIL_SYS_USER_VALIDATE' },
    ]);
    expect(readSeen(seen(undefined, payload('mtop.other')), LIST, NOW)).toEqual({ reading: null });
  });

  it('the data of disputes, which no document can be held against, counts on their own page alone', () => {
    const item = { reverseOrderLines: [{ tradeOrderId: ORDER, reverseOrderLineId: '12345678' }] };
    const look = seen(undefined, {
      document: undefined,
      payload: { api: REFUNDS_API, request: {}, json: { data: { module: { items: [item] } } } },
    });
    const heard = (url: string) => reading(look, url)?.orders ?? [];
    const own = heard('https://m.aliexpress.com/p/refund-dispute/list.html');
    expect(own).toEqual([ORDER]);
    expect([LIST, 'https://www.aliexpress.com/p/order/detail.html'].flatMap(heard)).toEqual([]);
  });

  it('in a private window gives badges from that tab alone', () => {
    const read = (document: unknown, url = LIST) => {
      const found = reading(seen(document), url);
      if (!found) throw new Error('not read');
      return found;
    };
    const detail = read(
      { ...look([sheet([['text', 'Refund if no delivery before Oct 25, 2026']])]), page: 'detail' },
      'https://www.aliexpress.com/p/order/detail.html',
    );
    const list = read(look());
    const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
    const memory: Private = new Map();
    const rightsIn = (tab: number, from: typeof list) =>
      preview(from, tab, memory, context).map(({ key, windows }) => [key, windows.map(({ basis }) => basis)]);
    expect(rightsIn(1, detail)).toEqual([[`aliexpress:${ORDER}`, ['stated']]]);
    // The list of that tab knows what its order page told; that of another does not.
    expect(rightsIn(1, list)).toEqual([[`aliexpress:${ORDER}`, ['stated']]]);
    expect(rightsIn(2, list)).toEqual([[`aliexpress:${ORDER}`, ['assumed']]]);
    for (let tab = 3; tab < 60; tab++) rightsIn(tab, list);
    expect(memory.size).toBe(20);
  });
});
