import { describe, expect, it } from 'vitest';
import { preview, readSeen } from '@/lib/background/ingest';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { rules } from '@/lib/rules';
import { refundBefore, saw, status } from '../../support/orders';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const LIST = 'https://www.aliexpress.com/p/order/index.html';
const API = 'mtop.aliexpress.trade.buyer.order.list';

const seen = (document: unknown, more: object = {}) => ({
  ...{ marketplace: 'aliexpress', at: NOW, zone: 'Europe/Berlin', document },
  ...more,
});
const look = (observations: unknown[], problems: unknown[] = []) => ({
  page: 'list',
  orders: ['8210000000000001'],
  observations,
  problems,
});
const reading = (raw: unknown, url = LIST) => {
  const checked = readSeen(raw, url, NOW);
  return 'reading' in checked ? checked.reading : null;
};
const onList = { page: 'list', reader: 'document' } as const;

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
    expect(readSeen(seen(look([])), url, NOW)).toHaveProperty('refused');
  });

  it('cannot speak for the user, for another page, or for another time', () => {
    const forged = [
      saw('settled', true, { reader: 'user', at: NOW }),
      {
        ...saw('status', { status: 'completed', by: 'code' }, onList),
        source: { page: 'user', reader: 'document' },
      },
      saw('status', { status: 'completed', by: 'code' }, { ...onList, page: 'detail' }),
      saw('seller', 'A shop', { ...onList, at: NOW + 1e9 }),
    ];
    const read = reading(seen(look(forged), { at: NOW + 1e9 }));
    expect(read?.observations).toEqual([
      expect.objectContaining({ field: 'seller', firstSeen: NOW, lastSeen: NOW }),
    ]);
    expect(read?.problems).toHaveLength(3);
  });

  it.each([
    ['a link elsewhere', 'link', 'javascript:alert(1)'],
    ['a date beyond all calendars', 'placed', { at: 8.64e15 }],
    ['a day of another millennium', 'placed', { day: '9999-01-01' }],
    ['a text without end', 'seller', 'x'.repeat(10_000)],
    ['a field of the prototype', 'constructor', 'x'],
    ['a money that is none', 'total', { amount: Number.NaN, currency: 'EUR', text: '' }],
  ])('%s is left out and told', (_, field, value) => {
    const bad = { ...saw('seller', 'x', onList), field, value };
    const read = reading(seen(look([bad, saw('seller', 'A shop', onList)])));
    expect(read?.observations).toHaveLength(1);
    expect(read?.problems).toEqual([expect.objectContaining({ code: 'unreadable', field })]);
  });

  it('too much of it is cut, and the rest is read', () => {
    const many = Array.from({ length: 300 }, () => ({ code: 'missing', page: 'list' }));
    expect(reading(seen(look([saw('seller', 'A shop', onList)], many)))?.observations).toHaveLength(1);
    const orders = Array.from({ length: 2001 }, (_, n) => String(8_210_000_000_000_000 + n));
    const read = reading(seen({ ...look([]), orders }));
    expect(read?.orders).toHaveLength(2000);
    expect(read?.problems).toContainEqual({ code: 'too-large', page: 'list' });
  });

  it('an answer is read here, and an API that is not read is nothing', () => {
    const payload = (api: string) => ({
      payload: { api, request: {}, json: { ret: ['FAIL_SYS_USER_VALIDATE::x'] } },
      document: undefined,
    });
    expect(reading(seen(undefined, payload(API)))?.problems).toEqual([
      { code: 'refused', page: 'list', detail: 'FAIL_SYS_USER_VALIDATE' },
    ]);
    expect(readSeen(seen(undefined, payload('mtop.other')), LIST, NOW)).toEqual({ reading: null });
  });

  it('in a private window gives badges from that page alone', () => {
    const read = reading(
      seen({
        ...look([]),
        observations: [status('awaiting-delivery', onList), refundBefore('2026-10-25', onList)],
      }),
    );
    if (!read) throw new Error('not read');
    const views = preview(read, { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules });
    expect(views.map(({ key, windows }) => [key, windows.length])).toEqual([
      ['aliexpress:8210000000000001', 1],
    ]);
  });
});
