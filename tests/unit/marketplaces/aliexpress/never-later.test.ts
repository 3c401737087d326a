import { describe, expect, it } from 'vitest';
import { readSeen } from '@/lib/background/ingest';
import { aliexpress } from '@/lib/marketplaces/aliexpress/adapter';
import { aliexpressPages } from '@/lib/marketplaces/aliexpress/page';
import { runs } from '@/lib/marketplaces/dom';
import type { Read } from '@/lib/marketplaces/types';
import { createScene } from '@/lib/page/scene';
import { ORDER } from '../../../support/orders';
import {
  article,
  cardOf,
  detailPage,
  detailUrl,
  documentOf,
  LIST,
  listCard,
  listPage,
  read,
  readAnswer,
  refundBefore,
  told,
  trackingPage,
  trackingUrl,
} from '../../../support/readings';

/**
 * Whatever a page shows, in whatever order pages come: no deadline is told later than it is, none is told that nobody
 * promised, none is silenced that lives, and nobody's name or number is kept. Each case was once read otherwise.
 */

const OTHER = '8210000000000002';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';
const PRIVATE = 'Maria Schmidt, Hauptstr. 5, 20457 Hamburg, +49 176 2034567';

/** The order's own page, read `at`. */
const detail = (html: string, at = '2026-08-01', order?: string) => read(html, detailUrl(order), at);
const list = (cards: string, at = '2026-08-02') => read(listPage(cards), LIST, at);
const tracking = (html: string, at = '2026-08-05') => read(html, trackingUrl(), at);

/** Nobody promised anything: what is told has no date that counts down, and says that it is a guess. */
const GUESS = { state: 'unknown', basis: 'assumed', until: null, promises: {} };
/** 15 days after "Refund if no delivery before Sep 4, 2026", in California. */
const SEP_4 = { state: 'waiting', right: 'not-received', basis: 'stated', until: '2026-09-19T07:00Z' };
const OCT_4 = { ...SEP_4, until: '2026-10-19T07:00Z' };

const values = ({ observations }: Read, field: string) =>
  observations.filter((one) => one.field === field).map(({ value }) => value);

/** Problems but for those of the skeletons that are read here: they have neither articles nor totals. */
const problems = (page: Read) =>
  page.problems.filter(({ code, field }) => code !== 'missing' || (field !== 'line' && field !== 'total'));

describe('what others write on a page promises nothing', () => {
  const track = (text: string, title: string) =>
    `<div class="order-detail-item"><div class="order-detail-item-track">
      <a class="order-detail-item-track-info track-detail" href="${trackingUrl()}">
        <div class="order-detail-item-track-info-title">${title}</div>
        <div class="order-detail-item-track-info-desc">${text}</div>
      </a></div></div><div class="order-detail-item">${article()}</div>`;

  it("the carrier's words on the page of an order that is on its way", () => {
    const text = 'In transit. Refund if no delivery before Dec 31, 2027';
    expect(told(detail(detailPage(track(text, 'Shipped'))), '2026-08-02')).toMatchObject(GUESS);
  });

  it.each([
    'Package delivered. If defective open a dispute within 365 days after delivery',
    'Package delivered. If defective open a dispute within 365 days of confirming receipt',
  ])("the carrier's words on the page of a completed one: %s", (text) => {
    const rows = ['Order placed on: Jul 15, 2026', 'Order completed on: Jul 28, 2026'];
    const page = detailPage(track(text, 'Delivered'), { status: 'Completed', rows });
    expect(told(detail(page, '2026-07-29'), '2026-07-30')).toMatchObject({
      right: 'not-as-described',
      basis: 'computed',
      until: '2026-08-12T07:00Z',
      promises: {},
    });
  });

  it("the carrier's words on a tracking page, with its names and without them", () => {
    const text = 'Refund if no delivery before Dec 31, 2027';
    const order = detail(detailPage());
    const named = trackingPage('Estimated delivery: Aug 20', { text });
    const bare = `<div id="root"><div><div>In transit</div><div><div>${text}</div><div>Jul 20, 11:59</div></div></div></div>`;
    for (const page of [named, bare]) {
      expect(told([order, tracking(page)], '2026-08-06')).toMatchObject(GUESS);
    }
  });

  it('a variant with the name of a promise, before a block with a date', () => {
    const body = `${article({ variant: 'Refund' })}<div class="order-price"><div>Dec 31, 2026</div></div>`;
    const page = detail(detailPage(body));
    expect(told(page, '2026-08-02')).toMatchObject(GUESS);
    expect(problems(page)).toEqual([]);
  });

  it('an article on a page that has lost its names, however deep its words stand', () => {
    const words = refundBefore('Dec 31, 2030');
    const page = `<div id="root"><h1>Awaiting delivery</h1>
      <div><a href="/item/1005098530035437.html">T</a><div><div>${words}</div></div></div>
      <div>Ref. Number: ${ORDER}</div></div>`;
    expect(told(detail(page), '2026-08-02')).toMatchObject({ state: 'unknown', until: null, promises: {} });
  });

  it.each([
    ['an article', `<div><a href="/item/1005098530035437.html">T</a>${refundBefore('Dec 31, 2030')}</div>`],
    ['nothing else', ''],
  ])('a heading "Service Commitment" directly below the root binds neither address nor %s', (_, below) => {
    const page = detail(`<div id="root"><h1>Awaiting delivery</h1>
      <h3>Service Commitment</h3><p>Free returns</p>
      <div>${PRIVATE}, deliver within 3 days please</div>${below}
      <div>Ref. Number: ${ORDER}</div></div>`);
    expect(told(page, '2026-08-02')).toMatchObject({ state: 'unknown', until: null, promises: {} });
    expect(JSON.stringify(page)).not.toContain('Maria');
    expect(problems(page)).toEqual([{ code: 'missing', order: ORDER, field: 'placed', page: 'detail' }]);
  });

  it('a date that is not understood is told without the address before it', () => {
    const page = detail(
      detailPage(`<div class="contact-info"><p>Maria Schmidt</p><p>Hauptstr. 5, Hamburg</p></div>
        <div class="order-status-content"><div>Aug 29, 2026</div></div>`),
    );
    expect(problems(page)).toEqual([
      { code: 'unreadable', order: ORDER, field: 'promise', detail: 'Aug 29, 2026', page: 'detail' },
    ]);
  });

  it("a courier's name and telephone number are not stored", () => {
    const text = 'Courier Li Wei 13812345678 delivers to Maria Schmidt, Hauptstr. 5';
    const page = tracking(trackingPage('Estimated delivery: Aug 20', { title: 'Out for delivery', text }));
    expect(values(page, 'lastEvent')).toEqual([
      { text: 'Out for delivery', when: { day: '2026-08-04', noYear: true, printed: 'Aug 4, 11:59' } },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/13812345678|Maria|Li Wei/);
  });
});

describe('a page on its way to another order', () => {
  const first = detail(detailPage(refundBefore('Sep 4, 2026'), { order: OTHER }), '2026-08-01', OTHER);
  const before = detailPage(refundBefore('Dec 4, 2026'));

  it.each([
    ['with its names', before],
    ['without them', before.replace(/ class="[^"]*"/g, '')],
  ])('under the new address the old order is not read, and the contradiction is told (%s)', (_, html) => {
    const moving = detail(html, '2026-08-05', OTHER);
    expect(moving).toMatchObject({ orders: [], observations: [] });
    expect(moving.problems).toEqual([
      { code: 'conflict', order: OTHER, field: 'order', detail: ORDER, page: 'detail' },
    ]);
    expect(told([first, moving], '2026-08-06', OTHER)).toMatchObject(SEP_4);
  });

  it('is sure of its order only where the number stands on it', () => {
    expect(cardOf(before, detailUrl()).sure).toBe(true);
    expect(cardOf(before, detailUrl(OTHER)).sure).toBe(false);
    expect(cardOf(detailPage('', { order: null }), detailUrl()).sure).toBe(false);
    expect(cardOf(trackingPage('Delivered：Aug. 4'), trackingUrl()).sure).toBe(false);
  });

  it('a number of the payment beside that of the order is no other order', () => {
    const rows = ['Transaction number: 20260715123456789', 'Order placed on: Jul 15, 2026'];
    const page = detail(detailPage(refundBefore('Sep 4, 2026'), { rows }));
    expect(problems(page)).toEqual([]);
    expect(told(page, '2026-08-02')).toMatchObject(SEP_4);
  });
});

describe("one reader's change is a contradiction, no change", () => {
  const page = (day: string, at: string) => detail(detailPage(refundBefore(day)), at);
  const answer = (day: string, at: string) => {
    const fields = {
      tradeOrderId: ORDER,
      title: 'Awaiting delivery',
      reminder: `Refund if no delivery before ${day}`,
    };
    return readAnswer(DETAIL, { data: { a: { fields } } }, at);
  };
  const base = [page('Sep 4, 2026', '2026-08-01'), answer('Sep 4, 2026', '2026-08-01')];

  it.each([
    ['answer first', '2026-08-10T00:00:00Z', '2026-08-10T00:00:01Z'],
    ['document first', '2026-08-10T00:00:01Z', '2026-08-10T00:00:00Z'],
  ])('a later day that only the document prints is told as a conflict (%s)', (_, answered, drawn) => {
    const seen = [...base, answer('Sep 4, 2026', answered), page('Oct 4, 2026', drawn)];
    const { order, ...shown } = told(seen, '2026-08-11');
    expect(shown).toMatchObject(SEP_4);
    expect(order.promises[0]?.conflict?.value.printed).toBe('Refund if no delivery before Oct 4, 2026');
  });

  it('a later day that only the answer gives moves nothing', () => {
    const seen = [...base, page('Sep 4, 2026', '2026-08-10'), answer('Oct 4, 2026', '2026-08-12')];
    expect(told(seen, '2026-08-13')).toMatchObject(SEP_4);
  });

  it('an extension that one page prints of itself counts', () => {
    const seen = [page('Sep 4, 2026', '2026-08-01'), page('Oct 4, 2026', '2026-08-11')];
    expect(told(seen, '2026-08-12')).toMatchObject(OCT_4);
  });

  it('a completed order is not turned back by a list that stood open since before', () => {
    const rows = ['Order placed on: Jul 15, 2026', 'Shipment completed on: Jul 16, 2026'];
    const seen = [
      detail(detailPage(refundBefore('Oct 4, 2026')), '2026-07-20'),
      detail(detailPage(article(), { status: 'Completed', rows }), '2026-08-01'),
    ];
    const completed = { stage: 'completed', right: 'not-as-described', basis: 'assumed', until: null };
    expect(told(seen, '2026-08-03')).toMatchObject(completed);
    expect(told([...seen, list(listCard())], '2026-08-03')).toMatchObject(completed);
  });

  it('a page that is half drawn takes nothing back', () => {
    const seen = [page('Sep 4, 2026', '2026-08-01'), detail('<div id="root"></div>', '2026-08-11')];
    expect(told(seen, '2026-08-12')).toMatchObject(SEP_4);
  });
});

describe('settled and dispute silence nothing that lives', () => {
  const order = detail(detailPage(refundBefore('Oct 4, 2026')), '2026-07-20');
  const one = `<div class="order-item-content-info"><a href="/item/1005098530035437.html"></a>
    <div data-pl="order_item_content_info_name">T</div></div>
    <div data-pl="order_item_content_price_total">Total: US $100.00</div>`;
  const three = '<div class="order-item-content-img-list"><i></i><i></i><i></i></div>';
  const unknown = '<div class="renamed-thumbs"><i></i><i></i><i></i></div>';

  it.each([
    ['a refund of who knows how many articles', 'Refund completed R$5', unknown],
    ['a refund of a part of the sum', 'Refunded partially US $0.99', one],
    ['a refund of less than was paid', 'Refund completed US $0.99', one],
    ['a refund of one of three articles', 'Refund completed', three],
    ['a request for one of three articles', 'Return request submitted', three],
  ])('%s', (_, note, body) => {
    const card = listCard({ note, body });
    expect(told([order, list(card)], '2026-08-03')).toMatchObject(OCT_4);
  });

  it('all the money of an only article settles the order', () => {
    const card = listCard({ note: 'Refund completed US $100.00', body: one });
    expect(told([order, list(card)], '2026-08-03')).toMatchObject({ state: 'settled', until: null });
  });

  it('a dispute about one of two articles is none of the order', () => {
    const body = `${refundBefore('Oct 4, 2026')}${article({ button: 'Dispute in progress' })}${article({ id: '1005098530035438' })}`;
    expect(told(detail(detailPage(body)), '2026-08-03')).toMatchObject(OCT_4);
  });

  it('a dispute ends when its page offers to open one again', () => {
    const disputed = detail(
      detailPage(refundBefore('Oct 4, 2026') + article({ button: 'Dispute in progress' })),
      '2026-08-03',
    );
    expect(told(disputed, '2026-08-04')).toMatchObject({ state: 'dispute', until: null });
    const withdrawn = detail(detailPage(refundBefore('Oct 4, 2026') + article()), '2026-08-05');
    expect(told([disputed, withdrawn], '2026-08-06')).toMatchObject(OCT_4);
  });
});

describe('which date of a sentence counts', () => {
  const promised = (html: string) => told(detail(detailPage(`<div>${html}</div>`)), '2026-08-02').promises;
  const refund = '<span>Refund if no delivery before Sep 4, 2026</span>';

  it('a coupon and a refund in one text are both told, each with its own day', () => {
    const coupon = '<span>Apply for R$5,00 coupon code if delayed by Aug 3, 2026</span>';
    expect(promised(coupon + refund)).toEqual({
      'late-coupon:day': '2026-08-03',
      'not-received:day': '2026-09-04',
    });
  });

  it.each(['Seller extended it to Dec 4, 2026', 'Fast delivery by Aug 3, 2026', 'Extended to Oct 30, 2026:'])(
    'not the one before the words: %s',
    (before) => {
      expect(promised(`<span>${before}</span>${refund}`)).toEqual({ 'not-received:day': '2026-09-04' });
    },
  );

  it.each([
    'Delivery within 75 days after payment or your money back',
    'Refund if no delivery within 75 days of payment',
    'Refunds are paid within 10 days after delivery of your return parcel',
  ])('a number of days that gives no right to send back: %s', (sentence) => {
    expect(promised(sentence)).toEqual({});
  });

  it('a bare date belongs to its one label', () => {
    const node = (label: string, day: string) => `<div><div>${label}</div><div>${day}</div></div>`;
    expect(promised(node('Delivery', 'Aug 3, 2026') + node('Refund', 'Sep 4, 2026'))).toEqual({
      'not-received:day': '2026-09-04',
    });
  });

  it.each([
    ['a link beside it', '<a>Refund</a><div>Dec 31, 2026</div>'],
    [
      'labels behind their dates',
      '<div>Aug 3, 2026</div><div>Delivery</div><div>Sep 4, 2026</div><div>Refund</div><div>Sep 19, 2026</div><div>Closed</div>',
    ],
  ])('and to no other: %s', (_, html) => expect(promised(html)).toEqual({}));

  it('of two pages that print a different day the earlier one', () => {
    const parcel = trackingPage('Estimated delivery: Aug 20', { body: refundBefore('Sep 3, 2026') });
    const seen = [detail(detailPage(refundBefore('Sep 4, 2026'))), tracking(parcel)];
    expect(told(seen, '2026-08-12').promises).toEqual({ 'not-received:day': '2026-09-03' });
  });
});

describe('years', () => {
  const rows = ['Order placed on: Nov 15, 2025', 'Shipment completed on: Nov 20, 2025'];
  const order = detail(detailPage('', { rows }), '2025-11-29');
  const delivered = (day: string, at: string) =>
    tracking(trackingPage(`Delivered：${day}`, { title: 'Delivered', time: '' }), at);

  it("an answer's delivery without a year is that after the order, however late it is read", () => {
    const event = {
      timeText: 'Wed | Dec. 24 18:39',
      trackingPrimaryCode: 'AE_GTMS_SIGNED',
      trackingName: 'Delivered',
    };
    const data = { module: { trackingDetailLineList: [{ mailNo: 'A', detailList: [event] }] } };
    const parcel = readAnswer(TRACKING, data, '2026-07-10', { tradeOrderId: ORDER });
    expect(values(parcel, 'delivered')).toEqual([
      { day: '2025-12-24', noYear: true, printed: 'Wed | Dec. 24 18:39' },
    ]);
    const { events } = told([order, parcel], '2026-07-11').order;
    expect(events.delivered?.value).toMatchObject({ day: '2025-12-24' });
  });

  it.each(['2026-01-02', '2026-07-02', '2027-01-02'])('so is that of a document, read on %s', (at) => {
    const { events } = told([order, delivered('Dec. 24', at)], at).order;
    expect(events.delivered?.value).toMatchObject({ day: '2025-12-24' });
  });

  it('a day that no year since the order has is none', () => {
    const { order: read, until } = told([order, delivered('Feb. 29', '2026-07-02')], '2026-07-03');
    expect([read.events.delivered, until]).toEqual([undefined, null]);
  });

  it('nor is one of an order of which nobody told when it began', () => {
    const { order: read, until } = told(delivered('Dec. 24', '2026-07-02'), '2026-07-03');
    expect([read.events.delivered, until]).toEqual([undefined, null]);
  });
});

describe('cards and badges', () => {
  const url = new URL(LIST);
  const badges = (html: string) => {
    const scene = createScene(documentOf(listPage(html), LIST));
    scene.look(aliexpressPages, 'list', url, null);
    return scene.anchors().map(({ order }) => order);
  };
  const unknown = (order: string) => listCard({ order, name: 'renamed' });

  it('an order without a link has its badge, by the number on its card', () => {
    expect(badges(listCard({ linked: false }))).toEqual([ORDER]);
    const page = list(listCard({ linked: false }));
    expect([page.orders, problems(page)]).toEqual([[ORDER], []]);
  });

  it('one stray element with the name of a card hides no order', () => {
    expect(badges(`<div class="order-item"></div>${unknown(ORDER)}${unknown(OTHER)}`)).toEqual([
      ORDER,
      OTHER,
    ]);
  });

  it('a card within a card has one badge', () => {
    expect(badges(`<div class="order-item">${listCard()}</div>`)).toEqual([ORDER]);
  });

  it.each(['afterbegin', 'beforeend'] as const)(
    'a card that was found around a link shrinks when another order comes (%s)',
    (where) => {
      const doc = documentOf(listPage(unknown(ORDER)), LIST);
      const scene = createScene(doc);
      scene.look(aliexpressPages, 'list', url, null);
      const around = doc.querySelector('#list') as Element;
      const refunded = listCard({ order: OTHER, status: 'Completed', name: 'renamed', note: 'Refunded' });
      around.insertAdjacentHTML(where, refunded);
      const { sheets } = scene.look(aliexpressPages, 'list', url, new Set([around]));
      const places = scene.anchors().map(({ order, place }) => [order, place.className]);
      expect(places.sort()).toEqual([
        [ORDER, 'renamed'],
        [OTHER, 'renamed'],
      ]);
      // Nothing of the other order is said of this one.
      const look = { page: 'list', host: url.hostname, sheets } as const;
      const { observations } = aliexpress.readSheets(look, Date.parse('2026-08-02'));
      const said = observations.filter(({ field }) => field === 'status' || field === 'refund');
      expect(said.map(({ order, field }) => `${order} ${field}`).sort()).toEqual([
        `${ORDER} status`,
        `${OTHER} refund`,
        `${OTHER} status`,
      ]);
    },
  );
});

describe('limits', () => {
  /** Articles with nine texts each. */
  const articles = (count: number) => {
    const price = '<div class="item-price"><div class="es--wrap--1">$1</div></div>';
    const more = `${price}<span class="item-price-quantity">x1</span>${'<button>Buy</button>'.repeat(4)}`;
    return Array.from({ length: count }, (_, i) =>
      article({ id: String(1005098530010000 + i), title: `Cable ${i}`, more }),
    ).join('');
  };

  it('130 articles are cut to what is taken on the other side, and it is told', () => {
    const { sheet } = cardOf(detailPage(articles(130)), detailUrl());
    const document = { page: 'detail', sheets: [sheet], request: {} };
    const now = Date.parse('2026-08-01');
    const checked = readSeen({ marketplace: 'aliexpress', at: now, zone: 'UTC', document }, detailUrl(), now);
    expect(checked).toMatchObject({
      reading: {
        orders: [ORDER],
        problems: expect.arrayContaining([{ code: 'missing', order: ORDER, field: 'line', page: 'detail' }]),
      },
    });
  });

  it('a promise behind 90 texts is found; behind more than are looked at, that it is missing is told', () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, (_, i) => `<div>${i} days</div>`).join('') + refundBefore('Sep 4, 2026');
    expect(told(detail(detailPage(blocks(90))), '2026-08-02')).toMatchObject(SEP_4);
    expect(problems(detail(detailPage(blocks(110))))).toEqual([
      { code: 'missing', order: ORDER, field: 'promise', page: 'detail' },
    ]);
  });

  it('20,000 elements inside one another do not throw: the outer ones are read', () => {
    const root = document.createElement('div');
    root.append('Awaiting delivery');
    let deepest = root;
    for (let i = 0; i < 20_000; i++) {
      const inner = document.createElement('div');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('never reached');
    expect(runs(root, () => false).map(({ text }) => text)).toEqual(['Awaiting delivery']);
  });

  it('20,000 words beside one another are one text, which is cut', () => {
    const root = document.createElement('div');
    for (let i = 0; i < 20_000; i++) {
      const word = document.createElement('span');
      word.append('ab '.repeat(17));
      root.append(word);
    }
    const [all, ...others] = runs(root, () => false);
    expect(others).toEqual([]);
    expect(all?.text).toHaveLength(600);
  });
});
