import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ingest, readSeen } from '@/lib/background/ingest';
import { adapters } from '@/lib/marketplaces/registry';
import { MAX_STRING } from '@/lib/page/frames';
import { observationsOf } from '@/lib/store';
import { ORDER } from '../../support/orders';
import { context, fresh } from '../../support/world';

/**
 * What a page may send beyond all measure, and under names that every object has: the background reads a bounded part of
 * it, stores less, and nothing of it becomes a property of anything.
 */

const NOW = Date.parse('2026-11-05T12:00:00Z');
const HOST = 'https://www.aliexpress.com';
const PAGES = {
  list: '/p/order/index.html',
  detail: '/p/order/detail.html',
  tracking: '/p/tracking/index.html',
};
const REFUNDS = '/p/refund-dispute/list.html';
const APIS = [
  'mtop.aliexpress.trade.buyer.order.list',
  'mtop.aliexpress.trade.buyer.order.detail',
  'mtop.ae.ld.querydetail',
  'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer',
];

const look = (more: object) => ({ marketplace: 'aliexpress', at: NOW, zone: 'Europe/Berlin', ...more });
const ofPayload = (api: string, json: unknown) =>
  readSeen(
    look({ payload: { api, request: { tradeOrderId: ORDER }, json } }),
    // The data of refunds counts on their own page alone.
    `${HOST}${api.includes('.reverse.') ? REFUNDS : PAGES.list}`,
    NOW,
  );
const ofSheets = (page: keyof typeof PAGES, sheets: unknown[]) =>
  readSeen(look({ document: { page, sheets, request: {} } }), `${HOST}${PAGES[page]}`, NOW);
const readingOf = (checked: ReturnType<typeof readSeen>) => ('reading' in checked ? checked.reading : null);

/** Every name that an answer's reader asks for, with the same text, in the places where each is looked for. */
function answerOf(text: unknown) {
  const row = {
    ...{ tradeOrderId: ORDER, orderId: ORDER, orderDateText: text, statusText: text, storeName: text },
    ...{ totalPriceText: text, formatPriceInfo: text, currencyCode: text, orderDetailUrl: text, title: text },
    ...{ orderCreatTime: text, payTime: text, orderShipTime: text, orderEndTime: text, paymentMethod: text },
    ...{
      reminder: text,
      addressVO: { countryCode: text },
      sellerVO: { sellerName: text },
      nodes: [{ text, time: text }],
    },
    ...{
      totalPrice: { value: text, currencyCode: text },
      data: [{ content: text }],
      buttons: [{ type: text }],
    },
    exposeInfo: { itemList: [{ detailList: [{ title: text }] }] },
    packageInfoList: [{ trackingNumber: text }],
    utParams: { args: { orderStatus: text } },
  };
  const article = {
    ...{ orderLineId: text, productId: text, skuId: '12000012345678', itemTitle: text, itemPriceText: text },
    ...{
      itemDetailUrl: text,
      itemImgUrl: text,
      quantity: text,
      skuAttrs: [{ text }],
      buttonVOS: [{ type: text }],
    },
    etaAndTrack: { expectDeliveryDateTitle: text },
  };
  const event = {
    ...{ time: text, timeText: text, trackingName: text, trackingDetailDesc: text },
    ...{ trackingPrimaryCode: text, trackingSecondCode: text },
  };
  const parcel = {
    ...{ mailNo: text, originMailNo: text, logisticsCarrierName: text, detailList: [event] },
    etaInfo: { etaSceneCode: text, endEtaTime: text, etaTimeText: text },
  };
  const refund = {
    ...{ tradeOrderId: ORDER, reverseOrderLineId: '123456789', reverseStatus: text, gmtCreate: text },
    ...{
      gmtCreateFormat: text,
      gmtModifiedFormat: text,
      buttonDTOList: [{ type: 'view_details', detailUrl: text }],
    },
  };
  return {
    ret: ['SUCCESS::x'],
    data: {
      global: { orderStatus: text },
      data: {
        [`pc_om_list_order_${ORDER}`]: {
          tag: 'pc_om_list_order',
          id: ORDER,
          fields: { ...row, orderLines: [article] },
        },
        detail_1: { tag: 'detail_order_status_block', fields: { ...row, productVOList: [article] } },
      },
      module: {
        ...{ trackingDetailLineList: [parcel], fastDeliveryInfoDTO: { fdContentList: [text] } },
        items: [{ reverseOrderLines: [refund] }],
      },
    },
  };
}

/** Texts that make a careless expression try again from every place. */
const REPEATS = [
  ...[
    'a',
    ' ',
    '\u00a0',
    '7',
    '.',
    ':',
    ',',
    '-',
    '/',
    '/a',
    'https://',
    '1 ',
    '2026-',
    'Jan 1, ',
    'Jan 1, 2027 ',
  ],
  ...[
    'Refund ',
    'within 7 days of ',
    'coupon ',
    'Refund if no delivery before ',
    'A.A',
    '. A',
    '· ',
    '\n',
    '日',
    '２',
  ],
  ...[
    '\u0301',
    '\u200f',
    '\u202e',
    '\u{1F469}\u200d',
    '<img src=x onerror=1>',
    '8210000000000001',
    'x1',
    '+49 1',
  ],
];
const SLOTS = [
  ...[
    'status',
    'info',
    'seller',
    'title',
    'variant',
    'price',
    'quantity',
    'thumbnails',
    'total',
    'note',
    'button',
  ],
  ...[
    'run',
    'text',
    'commitment',
    'estimate',
    'parcel',
    'number',
    'arrival',
    'node',
    'nodeTitle',
    'nodeText',
  ],
  ...['nodeTime', 'carrier', 'parcels', 'product', 'number-elsewhere'],
];

/** Counts the characters that expressions are asked to look through; every method of theirs goes over `exec`. */
function countLooks() {
  const looks = { most: 0, by: '' };
  const exec = RegExp.prototype.exec;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const { length } = String(text);
    if (length > looks.most) Object.assign(looks, { most: length, by: String(this) });
    return exec.call(this, text);
  });
  return looks;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('texts without end', () => {
  // No expression of ours is worse than quadratic: over so few characters that is nothing.
  const MOST = 4000;

  it.each(REPEATS)('no expression looks through more of a sheet than a text is long: %j', (text) => {
    const whole = text.repeat(Math.ceil(1000 / text.length)).slice(0, 1000);
    const printed = SLOTS.flatMap((slot) => [
      [slot, whole],
      [slot, whole, 0],
    ]);
    const looks = countLooks();
    for (const page of ['list', 'detail', 'tracking'] as const) {
      ofSheets(page, [{ order: ORDER, printed, missing: ['status', 'info'] }]);
    }
    expect(looks.most, looks.by).toBeLessThanOrEqual(MOST);
  });

  it.each(REPEATS)('nor of an answer, as long as its texts come over the channel: %j', (text) => {
    const whole = text.repeat(Math.ceil(MAX_STRING / text.length)).slice(0, MAX_STRING);
    const looks = countLooks();
    for (const api of APIS) ofPayload(api, answerOf(whole));
    expect(looks.most, looks.by).toBeLessThanOrEqual(MOST);
  });

  it.each(REPEATS)('of texts of ten million characters nothing long is kept: %j', (text) => {
    const whole = text.repeat(Math.ceil(1e7 / text.length));
    for (const api of APIS) {
      expect(JSON.stringify(readingOf(ofPayload(api, answerOf(whole)))).length).toBeLessThan(20_000);
    }
  });

  it('an answer with two hundred thousand names, wherever they stand, is an answer with a few', () => {
    const names = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, i) => [`detail_${i}`, { fields: { title: 'x' } }]),
    );
    const cards = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, i) => [
        `pc_om_list_order_${8.3e15 + i}`,
        { tag: 'pc_om_list_order', fields: { orderId: String(8.3e15 + i), statusText: 'Completed' } },
      ]),
    );
    const several = Array.from({ length: 50_000 }, () => ({ orderLineId: '12345678', itemTitle: 'x' }));
    const answers = [
      ...[{ data: { data: names } }, { data: names }, { data: { data: cards } }],
      {
        data: {
          data: { detail_1: { fields: { tradeOrderId: ORDER, reminder: 'x', productVOList: several } } },
        },
      },
      { data: { module: { trackingDetailLineList: several, items: several } } },
    ];
    for (const answer of answers) {
      for (const api of APIS) {
        const reading = readingOf(ofPayload(api, { ret: ['SUCCESS::x'], ...answer }));
        expect(reading?.orders.length).toBeLessThanOrEqual(1000);
        expect(reading?.observations.length).toBeLessThanOrEqual(5000);
        expect(reading?.problems.length).toBeLessThanOrEqual(200);
      }
    }
  });
});

describe('one look', () => {
  /** A look that brings so many orders, by an adapter of which that is true. */
  const looked = (orders: number, each: number) => {
    const [adapter] = adapters as [(typeof adapters)[number]];
    const ids = Array.from({ length: orders }, (_, i) => String(8.3e15 + i));
    vi.spyOn(adapter, 'readPayload').mockReturnValue({
      ...{ page: 'list', orders: ids, problems: [], won: {} },
      observations: ids.flatMap((order) =>
        Array.from({ length: each }, () => ({
          ...{ marketplace: 'aliexpress' as const, order, field: 'seller' as const, value: 'x' },
          ...{ source: { page: 'list' as const, reader: 'payload' as const }, firstSeen: NOW, lastSeen: NOW },
        })),
      ),
    });
    return readingOf(ofPayload(APIS[0] as string, {}));
  };

  it.each([
    [2001, 1, 2000, 2001],
    [10, 2001, 10, 20_000],
  ])('of %i orders with %i facts each is cut, and that is told', (orders, each, kept, facts) => {
    const reading = looked(orders, each);
    expect(reading?.orders).toHaveLength(kept);
    expect(reading?.observations).toHaveLength(facts);
    expect(reading?.problems).toEqual([{ code: 'too-large', page: 'list' }]);
  });

  it('that fits is told of nothing', () => {
    expect(looked(2000, 10)?.problems).toEqual([]);
  });

  it('after another that says something else each time stores no more than fifty values of a field', async () => {
    const db = fresh();
    for (let i = 0; i < 70; i++) {
      const seller = {
        order: ORDER,
        printed: [
          ['status', 'Completed'],
          ['info', 'Date: Oct 1, 2026'],
          ['seller', `S ${i}`],
        ],
      };
      const checked = readSeen(
        {
          ...look({ document: { page: 'list', sheets: [{ ...seller, missing: [] }], request: {} } }),
          at: NOW + i * 1000,
        },
        `${HOST}${PAGES.list}`,
        NOW + 1e6,
      );
      const reading = readingOf(checked);
      if (reading) await ingest(reading, context(NOW + i * 1000), db);
    }
    const { observations } = await observationsOf(`aliexpress:${ORDER}`, db);
    expect(observations.filter(({ field }) => field === 'seller')).toHaveLength(50);
    expect(observations.find(({ field }) => field === 'status')).toBeDefined();
  });
});

describe('names that every object has', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ];

  /** What every object and list inherits, as text. */
  const inherited = () =>
    [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
      .map((home) => Reflect.ownKeys(home).map(String).join())
      .join();

  /** As an answer comes: `__proto__` is a name of its own there, and names may stand twice. */
  const written = (value: unknown, name: string) =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll(
          '"fields":{',
          `"fields":{"${name}":{"polluted":1},"tradeOrderId":"1","tradeOrderId":"${name}",`,
        )
        .replaceAll('"data":{', `"data":{"${name}":{"fields":{"orderId":"${name}","statusText":"${name}"}},`)
        .replaceAll('"module":{', `"module":{"${name}":{"polluted":1},`),
    );

  it.each(NAMES)('%s is neither order nor field nor line, in data', async (name) => {
    const before = inherited();
    const db = fresh();
    for (const api of [...APIS, name, `mtop.${name}`]) {
      for (const answer of [
        answerOf(name),
        written(answerOf(name), name),
        { ret: [name], data: { [name]: name } },
      ]) {
        const checked = readSeen(
          look({ payload: { api, request: { tradeOrderId: name, timeZone: name }, json: answer } }),
          `${HOST}${PAGES.list}`,
          NOW,
        );
        const reading = readingOf(checked);
        if (!reading) continue;
        expect(reading.orders).not.toContain(name);
        for (const { order, line, field } of reading.observations) {
          expect([order, line, field]).not.toContain(name);
        }
        await ingest(reading, context(NOW), db);
      }
    }
    expect((await db.orders.toArray()).map(({ key }) => key)).not.toContain(`aliexpress:${name}`);
    expect(JSON.stringify(await db.orders.toArray())).not.toContain('polluted');
    expect(inherited()).toBe(before);
    expect('polluted' in {}).toBe(false);
  });

  it.each(NAMES)('%s is nothing in a sheet, nor in its frame', async (name) => {
    const before = inherited();
    const db = fresh();
    const sheet = {
      order: ORDER,
      printed: [
        ['status', name],
        ['info', name],
        [name, name],
        [name, name, 0],
        ['title', name, 1],
        ['total', name],
      ],
      missing: [name, 'status'],
      won: { [name]: 1 },
    };
    const raw = JSON.parse(
      `{"marketplace":"aliexpress","at":${NOW},"zone":"UTC","${name}":{"polluted":1},"document":{"page":"list","request":{"${name}":"x"},"${name}":1,"sheets":[${JSON.stringify(sheet)},{"order":"${name}","printed":[],"missing":[]}]}}`,
    );
    const reading = readingOf(readSeen(raw, `${HOST}${PAGES.list}`, NOW));
    expect(reading?.orders).toEqual([ORDER]);
    expect(reading?.observations.map(({ field }) => field)).not.toContain(name);
    if (reading) await ingest(reading, context(NOW), db);
    expect((await db.orders.toArray()).map(({ key }) => key)).toEqual([`aliexpress:${ORDER}`]);
    for (const part of ['marketplace', 'page']) {
      const wrong = { ...look({ document: { page: 'list', sheets: [], request: {} } }), zone: name };
      Reflect.set(part === 'page' ? ((wrong as { document?: object }).document ?? {}) : wrong, part, name);
      expect(readSeen(wrong, `${HOST}${PAGES.list}`, NOW)).toHaveProperty('refused');
    }
    expect(inherited()).toBe(before);
    expect('polluted' in {}).toBe(false);
  });
});

describe('addresses that look alike', () => {
  it.each([
    ...['www.aliexpress.com.evil.example', 'evil-aliexpress.com', 'www.aliexpress.com@evil.example'],
    ...[
      'www.aliexpress.com:8443',
      'user:pass@www.aliexpress.com',
      'www.xn--aliexprss-b4a.com',
      'evil.example/www.aliexpress.com',
    ],
  ])('of %s nothing is linked: neither an order, nor an article, nor a case', (host) => {
    const address = `https://${host}/p/order/detail.html?orderId=${ORDER}`;
    const item = `https://${host}/item/1005098530035437.html`;
    const given = answerOf('x');
    const fields = { orderDetailUrl: address, itemDetailUrl: item, itemImgUrl: item, detailUrl: address };
    const changed = JSON.parse(JSON.stringify(given), (key, value) =>
      key in fields ? fields[key as 'detailUrl'] : value,
    );
    for (const api of APIS) {
      expect(JSON.stringify(readingOf(ofPayload(api, changed)))).not.toContain(host);
    }
    const printed = [
      ['status', 'Completed'],
      ['info', 'Date: Oct 1, 2026'],
      ['title', 'T', 0],
      ['product', item, 0],
    ];
    const read = readingOf(ofSheets('list', [{ order: ORDER, printed, missing: [] }]));
    expect(JSON.stringify(read?.observations)).not.toContain(host);
    expect(read?.observations.find(({ field }) => field === 'link')?.value).toBe(
      `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`,
    );
  });
});
