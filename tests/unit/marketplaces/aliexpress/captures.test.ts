import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resolve, windowsOf } from '@/lib/deadlines';
import type { Observation } from '@/lib/domain/schema';
import { aliexpress } from '@/lib/marketplaces/aliexpress/adapter';
import { rules } from '@/lib/rules';
import { capture, hasCaptures } from '../../../support/captures';

/**
 * Real answers of AliExpress, read into exactly what a person reads in them. Written by hand from the captures; of some
 * the event times were jittered by those who published them, the texts are true.
 */

const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';
const CASES = 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer';

const NOW = Date.UTC(2026, 8, 20, 12);

function read(api: string, name: string, request?: { tradeOrderId?: string; timeZone?: string }) {
  const result = aliexpress.readPayload(api, capture(name), NOW, request);
  if (!result) throw new Error('not read');
  return result;
}

/** What was observed, as `order[/line] field` → value. Sources and times are checked apart. */
function said(observations: readonly Observation[]): Record<string, unknown> {
  const entries = observations.map(({ order, line, field, value }) => [
    `${order}${line ? `/${line}` : ''} ${field}`,
    value,
  ]);
  expect(new Set(entries.map(([key]) => key)).size, 'each field is said once').toBe(entries.length);
  return Object.fromEntries(entries);
}

const money = (text: string, amount: number, currency: string) => ({ text, amount, currency });
const brl = (text: string, amount: number) => money(text, amount, 'BRL');
const link = (order: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${order}`;
const image = (file: string) => `https://ae-pic-a1.aliexpress-media.com/kf/${file}.jpg_220x220.jpg`;

describe.skipIf(!hasCaptures)('real answers (skipped where ../shared/captures is absent)', () => {
  it('a completed order: its facts and the promises that its page prints', () => {
    const { orders, observations, problems } = read(
      DETAIL,
      'detail.mtop-order-detail-completed.en.2026-08.json',
    );
    const o = '8212313961591322';
    const a = `${o}/8212840438652111`;
    expect(orders).toEqual([o]);
    expect(problems).toEqual([]);
    expect(said(observations)).toEqual({
      [`${o} link`]: link(o),
      [`${o} status`]: { status: 'completed', by: 'code', text: 'Completed' },
      [`${o} placed`]: { day: '2026-07-15', printed: 'Jul 15, 2026' },
      [`${o} paid`]: { day: '2026-07-15', printed: 'Jul 15, 2026' },
      [`${o} shipped`]: { day: '2026-07-16', printed: 'Jul 16, 2026' },
      [`${o} completed`]: { day: '2026-07-28', printed: 'Jul 28, 2026' },
      [`${o} payment`]: 'Credit/Debit card',
      [`${o} country`]: 'BR',
      [`${o} estimated`]: { to: { day: '2026-08-03', printed: 'Aug 3, 2026' } },
      [`${o} promise:any-reason-return:completed`]: {
        right: 'any-reason-return',
        from: 'completed',
        days: 7,
        printed:
          'If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.',
      },
      [`${o} promise:not-as-described:placed`]: {
        right: 'not-as-described',
        from: 'placed',
        days: 90,
        printed:
          'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
      },
      [`${o} promise:late-coupon:day`]: {
        right: 'late-coupon',
        from: 'day',
        day: { day: '2026-08-03', printed: 'Aug 3, 2026' },
        printed: 'Apply for R$5,00 coupon code if delayed by Aug 3, 2026',
      },
      [`${o} promise:not-received:day`]: {
        right: 'not-received',
        from: 'day',
        day: { day: '2026-09-04', printed: 'Sep 4, 2026' },
        printed: 'Refund if no delivery before Sep 4, 2026',
      },
      [`${o} promise:any-reason-return:delivered`]: {
        right: 'any-reason-return',
        from: 'delivered',
        days: 15,
        printed: 'Send it back within 15 days after delivery.',
      },
      [`${o} total`]: brl('R$132,74', 132.74),
      [`${o} seller`]: 'Vega Store',
      [`${o} lineCount`]: 1,
      [`${a} title`]:
        'Neo XENON 2.1 de Gama Omega eco Cabo Xenon XENON Pixel 8K@60Hz 4K@120Hz Tango Xenon HD e HD Indigo alfa TV Ultra PS5 Tango',
      [`${a} quantity`]: 1,
      [`${a} price`]: brl('R$126,59', 126.59),
      [`${a} variant`]: 'HDMI-compatible 2.1, 2m',
      [`${a} product`]: {
        id: '1005745176332016',
        sku: '12008585716928855',
        url: 'https://www.aliexpress.com/item/1005745176332016.html',
        image: image('S414120c60bc24a2d9a8ce34a49f61967C'),
      },
      [`${a} disputable`]: true,
    });
    for (const { source, firstSeen, lastSeen, marketplace } of observations) {
      expect({ source, firstSeen, lastSeen, marketplace }).toEqual({
        source: { page: 'detail', reader: 'payload' },
        firstSeen: NOW,
        lastSeen: NOW,
        marketplace: 'aliexpress',
      });
    }
  });

  it('the completed order has two windows: any reason until Aug 4, not as described until Oct 13, 2026', () => {
    const { observations } = read(DETAIL, 'detail.mtop-order-detail-completed.en.2026-08.json');
    const windows = windowsOf(resolve(observations), {
      now: Date.UTC(2026, 6, 30),
      zone: 'America/Los_Angeles',
      settings: DEFAULT_SETTINGS,
      rules,
    });
    const pacific = (day: string) => Date.parse(`${day}T00:00:00-07:00`);
    expect(windows.map(({ right, basis, closes, effect }) => ({ right, basis, closes, effect }))).toEqual([
      {
        right: 'any-reason-return',
        basis: 'stated',
        closes: { earliest: pacific('2026-08-04'), latest: pacific('2026-08-05') },
        effect: 'right-ends',
      },
      {
        right: 'not-as-described',
        basis: 'stated',
        closes: { earliest: pacific('2026-10-13'), latest: pacific('2026-10-14') },
        effect: 'right-ends',
      },
    ]);
  });

  it('an order on its way, as its own page tells it', () => {
    const { orders, observations, problems } = read(
      DETAIL,
      'detail.mtop-order-detail-awaiting-shape.en.2026-09-21.json',
    );
    const o = '8000222333270000';
    expect(orders).toEqual([o]);
    expect(problems).toEqual([]);
    expect(said(observations)).toEqual({
      [`${o} link`]: link(o),
      [`${o} status`]: { status: 'awaiting-delivery', by: 'text', text: 'Awaiting delivery' },
      [`${o} placed`]: { day: '2026-09-13', printed: 'Sep 13, 2026' },
      [`${o} paid`]: { day: '2026-09-13', printed: 'Sep 13, 2026' },
      [`${o} payment`]: 'Google Pay',
      [`${o} total`]: money('$25.66', 25.66, 'USD'),
    });
  });

  it('the tracking of a delivered parcel: the code says delivered, the printed day beats the jittered time', () => {
    const o = '8212313961591322';
    const { orders, observations, problems } = read(
      TRACKING,
      'tracking.mtop-ld-querydetail-delivered.en.2026-08.json',
      { tradeOrderId: o },
    );
    expect(orders).toEqual([o]);
    expect(said(observations)).toEqual({
      [`${o} link`]: link(o),
      [`${o} promise:late-coupon:day`]: {
        right: 'late-coupon',
        from: 'day',
        day: { day: '2026-08-03', printed: 'Aug 3, 2026' },
        printed: 'Apply for R$5.00 coupon code if delayed by Aug 3, 2026',
      },
      [`${o} promise:not-received:day`]: {
        right: 'not-received',
        from: 'day',
        day: { day: '2026-09-03', printed: 'Sep 3, 2026' },
        printed: 'Refund if no delivery before Sep 3, 2026',
      },
      [`${o} tracking`]: { numbers: ['AA000000000BR'], carrier: 'AliExpress standard shipping' },
      [`${o} delivered`]: { day: '2026-07-28', printed: 'Tue | Jul. 28 18:39' },
      [`${o} lastEvent`]: {
        code: 'AE_GTMS_SIGNED',
        text: 'Package delivered.',
        when: { day: '2026-07-28', printed: 'Tue | Jul. 28 18:39' },
      },
    });
    expect(problems).toEqual([
      { code: 'conflict', page: 'tracking', order: o, field: 'delivered', detail: 'Tue | Jul. 28 18:39' },
    ]);
  });

  it('the tracking of a parcel on its way', () => {
    const o = '8000222333270000';
    const zones = ['-07:00'];
    const { orders, observations, problems } = read(
      TRACKING,
      'tracking.mtop-ld-querydetail-intransit-shape.en.2026-09-20.json',
      { tradeOrderId: o, timeZone: 'GMT-07:00' },
    );
    expect(orders).toEqual([o]);
    expect(problems).toEqual([]);
    expect(said(observations)).toEqual({
      [`${o} link`]: link(o),
      [`${o} promise:late-coupon:day`]: {
        right: 'late-coupon',
        from: 'day',
        day: { day: '2026-09-26', zones, printed: 'Sep 26, 2026' },
        printed: 'Apply for $1.00 coupon code if delayed by Sep 26, 2026',
      },
      [`${o} promise:not-received:day`]: {
        right: 'not-received',
        from: 'day',
        day: { day: '2026-10-15', zones, printed: 'Oct 15, 2026' },
        printed: 'Refund if no delivery before Oct 15, 2026',
      },
      [`${o} tracking`]: { numbers: ['SWX100200300400500600'], carrier: 'AliExpress Selection Standard' },
      // Its synthetic epoch value is two days off its text.
      [`${o} lastEvent`]: {
        code: 'AE_LH_ARRIVE',
        text: 'Your package arrived at local airport',
        when: { day: '2026-09-19', zones, printed: 'Sat | Sep. 19 18:46' },
      },
      [`${o} estimated`]: { from: { day: '2026-09-21', zones }, to: { day: '2026-09-26', zones } },
    });
  });

  it('a tracking answer without any word of its order is a problem, not a guess', () => {
    const { orders, observations, problems } = read(
      TRACKING,
      'tracking.mtop-ld-querydetail-delivered.en.2026-08.json',
    );
    expect(orders).toEqual([]);
    expect(observations).toEqual([]);
    expect(problems).toEqual([{ code: 'missing', page: 'tracking', field: 'order' }]);
  });

  it('the refund list: three finished cases with the days that it prints', () => {
    const { orders, observations, problems } = read(CASES, 'dispute.mtop-reverse-list.en.2026-08.json');
    expect(orders).toEqual(['8144543148947317', '8143536486605361', '8142247025479021']);
    expect(problems).toEqual([]);
    const printed = (day: string, time: string) => ({ day, zones: ['-08:00'], printed: `${day} ${time}` });
    const at = (query: string) => `https://trade.aliexpress.com/issue/fastissue/Detail.htm?${query}&from=1`;
    expect(said(observations)).toEqual({
      '8144543148947317 case:6239649418962814': {
        id: '6239649418962814',
        state: 'ended',
        line: '8144101709301607',
        code: '4',
        opened: printed('2022-03-23', '21:19:58'),
        changed: printed('2022-03-27', '02:19:10'),
        link: at('tradeOrderLineId=8144101709301607&reverseOrderLineId=6239649418962814'),
      },
      '8143536486605361 case:6234417803672596': {
        id: '6234417803672596',
        state: 'ended',
        line: '8143355043086413',
        code: '4',
        opened: printed('2022-01-29', '05:37:04'),
        changed: printed('2022-01-29', '05:38:19'),
        link: at('tradeOrderLineId=8143355043086413&reverseOrderLineId=6234417803672596'),
      },
      '8142247025479021 case:230619598499278': {
        id: '230619598499278',
        state: 'ended',
        line: '8142306633611334',
        code: '4',
        opened: printed('2021-12-10', '02:08:25'),
        changed: printed('2021-12-10', '02:16:50'),
        link: at('reverseOrderLineId=230619598499278&issueId=7100861864905604'),
      },
    });
  });

  it('the list as JSONP gives it, with all scalars as text', () => {
    const { orders, observations, problems } = read(LIST, 'list.mtop-order-list-shape.en.2026-09-20.json');
    const [one, two] = ['8000222333270000', '8000555444700000'];
    const a = `${one}/8000222333290000`;
    const b = `${two}/sku:12000000000000002`;
    expect(orders).toEqual([one, two]);
    expect(problems).toEqual([]);
    expect(said(observations)).toEqual({
      [`${one} link`]: link(one),
      [`${one} status`]: { status: 'awaiting-delivery', by: 'code', text: 'Awaiting delivery' },
      [`${one} placed`]: { day: '2026-09-13', printed: 'Sep 13, 2026' },
      [`${one} total`]: money('$25.66', 25.66, 'USD'),
      [`${one} seller`]: 'Example Electronics Store',
      [`${one} confirmable`]: true,
      [`${one} lineCount`]: 1,
      [`${a} title`]: 'Buck-Boost Converter Module 5V-50V 10A',
      [`${a} quantity`]: 1,
      [`${a} price`]: money('$26.72', 26.72, 'USD'),
      [`${a} variant`]: 'Module',
      [`${a} product`]: {
        id: '3250000000000001',
        sku: '12000000000000001',
        url: 'https://www.aliexpress.com/item/3250000000000001.html',
        image: image('S1'),
      },
      [`${two} link`]: link(two),
      [`${two} status`]: { status: 'completed', by: 'code', text: 'Completed' },
      [`${two} placed`]: { day: '2026-09-13', printed: 'Sep 13, 2026' },
      [`${two} total`]: money('$3.84', 3.84, 'USD'),
      [`${two} seller`]: 'Example Tools Store',
      [`${two} lineCount`]: 1,
      [`${b} title`]: 'Soldering Iron Tips Set T245',
      [`${b} quantity`]: 1,
      [`${b} price`]: money('$3.88', 3.88, 'USD'),
      [`${b} product`]: { id: '1005001', sku: '12000000000000002' },
    });
  });

  it('a whole list of ten orders, in the order of the page', () => {
    const { orders, observations, problems } = read(LIST, 'list.mtop-order-list-init.en.2026-09.json');
    const waiting = { status: 'awaiting-delivery', by: 'button', text: 'Awaiting delivery' };
    const done = { status: 'completed', by: 'text', text: 'Completed' };
    const day = (iso: string, printed: string) => ({ day: iso, printed });
    // order, placed, status, total, seller, then per line: id, quantity, price, product, sku, variant, image, title
    const expected = [
      ['8214398062177351', day('2026-09-01', 'Sep 1, 2026'), waiting, brl('R$31,93', 31.93), 'LIMA Store'],
      ['8214779947343229', day('2026-09-01', 'Sep 1, 2026'), waiting, brl('R$87,15', 87.15), 'LIMA Store'],
      ['8212313961591322', day('2026-07-15', 'Jul 15, 2026'), done, brl('R$132,74', 132.74), 'Vega Store'],
      ['8212268452148012', day('2026-07-15', 'Jul 15, 2026'), done, brl('R$277,33', 277.33), 'Tango Store'],
      ['8212611134562621', day('2026-06-26', 'Jun 26, 2026'), done, brl('R$335,07', 335.07), 'XENON Store'],
      ['8211781299384136', day('2026-05-27', 'May 27, 2026'), done, brl('R$400,20', 400.2), 'Bravo Store'],
      ['8211748238135282', day('2026-05-18', 'May 18, 2026'), done, brl('R$87,82', 87.82), 'NANO Store'],
      ['8211736227630231', day('2026-04-23', 'Apr 23, 2026'), done, brl('R$287,99', 287.99), 'Tango Store'],
      ['8211589415816822', day('2026-04-19', 'Apr 19, 2026'), done, brl('R$13,97', 13.97), 'Jade Store'],
      ['8210505692320516', day('2026-04-08', 'Apr 8, 2026'), done, brl('R$45,87', 45.87), 'LIMA Store'],
    ] as const;
    // biome-ignore format: one article a row
    const articles = [
      ['8214398062177351', '8214969923776196', 2, brl('R$13,90', 13.9), '1005426411597830', '12005667062841773', '2.4A USB To L, 1m', 'S59c8779a01d0451982fb9f0fde8a58b6P', 'Lima neo micro alfa eco 13 12 11 eco indigo eco neo micro de pixel kilo alfa eco x xr 8 micro hidra c alfa neo vetor'],
      ['8214779947343229', '8214674215518251', 2, brl('R$37,99', 37.99), '1005863438595818', '12006441775184386', '20W Mini Black', 'Sb501cf4e65c84e728639682b63cb0a5fs', 'Lima micro hidra c xenon 20w prisma micro c xenon sigma hidra c pd pixel kilo alfa eco 15 14 13 12 eco indigo 11x8 tango'],
      ['8212313961591322', '8212840438652111', 1, brl('R$126,59', 126.59), '1005745176332016', '12008585716928855', 'HDMI-compatible 2.1, 2m', 'S414120c60bc24a2d9a8ce34a49f61967C', 'Neo XENON 2.1 de Gama Omega eco Cabo Xenon XENON Pixel 8K@60Hz 4K@120Hz Tango Xenon HD e HD Indigo alfa TV Ultra PS5 Tango'],
      ['8212268452148012', '8212556490087649', 1, brl('R$304,53', 304.53), '1005021481598950', '12009478118284447', 'White Bundle Edtion, Brazil', 'S166cf00d0e134ca7829c51bc90ba85c8h', 'Lima Vega Neo 2 em eco alfa Gama Tango, PC, Alfa prisma pixel, Ultra Eco alfa Tango, Eco, Pixel e PC'],
      ['8212611134562621', '8212751922320187', 1, brl('R$328,65', 328.65), '1005203774414767', '12006774513776774', 'black', 'S6041ae326bdb4c3ea1e48c2313b5a0d5s', 'Xenon Vega XENON Fenix 25W Quartzo alfa Cabo eco Sigma Vega Xenon alfa Eco 17/16 e S26 Bravo'],
      ['8211781299384136', '8211146434102767', 1, brl('R$448,85', 448.85), '1005556346511095', '12008612752283644', '40Gbps, brazil', 'S9c5ffe3a41094f6789a293f0b75600a6S', 'BRAVO-Indigo HIDRA Eco, Alfa HIDRA M.2 alfa Jade MICRO 4.0 alfa M.2 INDIGO YUCA, xenon de rubi kilo, jade de vetor, 40Tango'],
      ['8211748238135282', '8211887789632170', 1, brl('R$37,79', 37.79), '1005924558387036', '12007632852108348', 'EDXProX Black MIC', 'Sa30056cb31bf44fd9904718074d6a645U', 'KZ ECO ECO X Ultra Quartzo Omega de quartzo HIDRA Alfa Indigo DJ Zeta Xenon de quartzo eco fenix de fenix'],
      ['8211748238135282', '8211005868302376', 1, brl('R$35,10', 35.1), '1005924558387036', '12000387684563755', 'EDXProX Clear NOMIC', 'S38213391447043cb9b32a217fcb801d2e', 'KZ ECO ECO X Ultra Quartzo Omega de quartzo HIDRA Alfa Indigo DJ Zeta Xenon de quartzo eco fenix de fenix'],
      ['8211736227630231', '8211376949949072', 1, brl('R$287,99', 287.99), '1005021481598950', '12008787156117570', 'Black Bundle Edtion, brazil', 'Scfe0485e1c894fecbf16436a3324f7ccT', 'Vega eco 2 lima gama tango pc alfa prisma pixel ultra eco lima alfa gama tango eco pixel pc'],
      ['8211589415816822', '8211454970880474', 1, brl('R$10,70', 10.7), '1005293894940482', '12004188093501051', '70L 150L', 'S25945f6867d0440ebecc9bcdb941e539p', 'K5 vega de fenix alfa vega s2 tango vega 5a xenon vega nano jade delta alfa kilo de sigma alfa vega'],
      ['8210505692320516', '8210549511183391', 1, brl('R$31,69', 31.69), '1005808315793957', '12008592884514512', 'Dual Type C', 'Sb2f7ae5f24bc4ac0b969e6d9ae250c83V', 'Lima-Xenon alfa delta, Pixel Kilo, MICRO PD, Pixel Kilo 4.0, 3.0, VEGA, ZETA, Quartzo, Eco 12, 13, 14 Eco, 30W'],
    ] as const;
    const wanted: Record<string, unknown> = {};
    for (const [id, placed, status, total, seller] of expected) {
      Object.assign(wanted, {
        [`${id} link`]: link(id),
        [`${id} status`]: status,
        [`${id} placed`]: placed,
        [`${id} total`]: total,
        [`${id} seller`]: seller,
        [`${id} confirmable`]: status === waiting,
        [`${id} lineCount`]: id === '8211748238135282' ? 2 : 1,
      });
    }
    for (const [order, id, quantity, price, product, sku, variant, file, title] of articles) {
      Object.assign(wanted, {
        [`${order}/${id} title`]: title,
        [`${order}/${id} quantity`]: quantity,
        [`${order}/${id} price`]: price,
        [`${order}/${id} variant`]: variant,
        [`${order}/${id} product`]: {
          id: product,
          sku,
          url: `https://www.aliexpress.com/item/${product}.html`,
          image: image(file),
        },
      });
    }
    expect(orders).toEqual(expected.map(([id]) => id));
    expect(problems).toEqual([]);
    expect(said(observations)).toEqual(wanted);
  });
});
