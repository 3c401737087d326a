import { describe, expect, it } from 'vitest';
import type { Read } from '@/lib/marketplaces/types';
import { ORDER } from '../../../support/orders';
import {
  article,
  detailPage,
  detailUrl,
  LIST,
  listCard,
  listPage,
  read,
  readAnswer,
  told,
  trackingUrl,
} from '../../../support/readings';

/** Words that are said of an order before and after it was sent, and pages that have lost one name among many. */

const OTHER = '8210000000000002';
const AT = '2026-08-05';
const statuses = ({ observations }: Read) =>
  observations.flatMap(({ field, value }) =>
    field === 'status' ? [(value as { status: string }).status] : [],
  );
const guessed = ({ problems }: Read, field: string) =>
  problems.filter((one) => one.code === 'guessed' && one.field === field).length;
const buttons = (...words: string[]) => words.map((word) => `<a class="order-item-btn">${word}</a>`).join('');

describe('words that are said of two statuses', () => {
  const BOTH = 'Menunggu pengiriman';

  it.each([
    ['nothing else', { status: BOTH }, ['awaiting-delivery']],
    [
      'a button that follows the parcel',
      { status: BOTH, body: buttons('Lacak', 'Hapus') },
      ['awaiting-delivery'],
    ],
    ['other buttons alone', { status: BOTH, body: buttons('Hapus') }, ['awaiting-shipment']],
  ])('on a card with %s', (_, card, wanted) => {
    const page = read(listPage(listCard(card)), LIST, AT);
    expect(statuses(page)).toEqual(wanted);
    expect(guessed(page, 'status')).toBe(1);
  });

  it('mean the other one where an order on the page goes by other words', () => {
    const with_ = (status: string) =>
      statuses(read(listPage(listCard({ status: BOTH }) + listCard({ order: OTHER, status })), LIST, AT));
    expect(with_('Menunggu diterima')).toEqual(['awaiting-shipment', 'awaiting-delivery']);
    expect(with_('Selesai')).toEqual(['awaiting-delivery', 'completed']);
  });

  it('mean sent where the order has a way to follow its parcel, whatever others are called', () => {
    const followed = listCard({ status: BOTH, body: buttons('Lacak') });
    const page = read(listPage(followed + listCard({ order: OTHER, status: 'Menunggu diterima' })), LIST, AT);
    expect(statuses(page)).toEqual(['awaiting-delivery', 'awaiting-delivery']);
    expect(guessed(page, 'status')).toBe(1);
  });

  it('mean what an order with the same words surely is', () => {
    const sent = listCard({ order: OTHER, status: BOTH, body: buttons('Confirm received') });
    const page = read(listPage(listCard({ status: BOTH, body: buttons('Hapus') }) + sent), LIST, AT);
    expect(statuses(page)).toEqual(['awaiting-delivery', 'awaiting-delivery']);
  });

  it.each([
    [
      'paid and not sent',
      ['Order placed on: Jul 15, 2026', 'Paid on: Jul 15, 2026'],
      '',
      'awaiting-shipment',
    ],
    [
      'a row that nobody knows',
      ['Order placed on: Jul 15, 2026', 'Paid on: Jul 15, 2026', 'Xyz: Jul 18, 2026'],
      '',
      'awaiting-delivery',
    ],
    [
      'a way to follow it',
      ['Order placed on: Jul 15, 2026', 'Paid on: Jul 15, 2026'],
      `<a href="${trackingUrl()}"><span>X</span></a>`,
      'awaiting-delivery',
    ],
  ])('on the order’s own page: %s', (_, rows, body, wanted) => {
    const page = read(detailPage(body, { status: BOTH, rows }), detailUrl(), AT);
    expect(statuses(page)).toEqual([wanted]);
    expect(guessed(page, 'status')).toBe(1);
  });

  it.each([
    [{}, 'awaiting-shipment'],
    [{ buttonVOList: [{ type: 'TRACKING' }] }, 'awaiting-delivery'],
    [{ buttonVOList: [{ type: 'CONFIRM_GOODS' }] }, 'awaiting-delivery'],
  ])('in its answer with %j', (head, wanted) => {
    const fields = { tradeOrderId: ORDER, orderCreatTime: 'Jul 15, 2026', payTime: 'Jul 15, 2026' };
    const data = {
      data: {
        detail_simple_order_info_component_1: { fields },
        detail_order_status_block_2: { fields: { orderId: ORDER, title: BOTH, ...head } },
      },
    };
    expect(statuses(readAnswer('mtop.aliexpress.trade.buyer.order.detail', data, AT))).toEqual([wanted]);
  });
});

describe('a name that is gone among others', () => {
  const node = `<div class="logistic-info-v2--node--x"><div class="logistic-info-v2--nodeTitle--x">In transit</div>
    <div class="logistic-info-v2--nodeTime--x">Tue | Jul. 28 18:39</div></div>`;
  const tracking = (heading: string) =>
    read(`<div id="root"><div>${heading}</div>${node}</div>`, trackingUrl(), AT);

  it('of a parcel’s heading: read by its words and told, or told alone', () => {
    const known = tracking('Estimated delivery: Aug 9 - 12');
    expect(known.observations.find(({ field }) => field === 'estimated')?.value).toMatchObject({
      to: { day: '2026-08-12' },
    });
    expect(guessed(known, 'estimated')).toBe(1);
    expect(tracking('Xyz: Aug 9 - 12').problems).toMatchObject([{ code: 'missing', field: 'delivered' }]);
    expect(tracking('Track your parcel').problems).toEqual([]);
  });

  it('of an estimate on the order’s own page', () => {
    const page = read(
      detailPage(
        `<div class="order-detail-item"><div>Estimated delivery date: Aug 9, 2026</div>${article()}</div>`,
      ),
      detailUrl(),
      AT,
    );
    expect(page.observations.find(({ field }) => field === 'estimated')?.value).toMatchObject({
      to: { day: '2026-08-09' },
    });
    expect(guessed(page, 'estimated')).toBe(1);
  });

  it('of an article beside another: that one is missing is told', () => {
    const lost = article({ id: '1005000000000001' }).replace('order-detail-item-content-wrap', 'x');
    const lines = (body: string) =>
      read(detailPage(`<div class="order-detail-item">${body}</div>`), detailUrl(), AT).problems.filter(
        ({ field }) => field === 'line',
      );
    expect(lines(article() + lost)).toMatchObject([{ code: 'missing' }]);
    expect(lines(article())).toEqual([]);
  });

  it('of a card that has no link, beside what is around the others: it is read, or told', () => {
    const own = listCard({ order: OTHER, name: 'x', linked: false });
    const page = read(listPage(`<div><div>${listCard()}</div></div><div>${own}</div>`), LIST, AT);
    expect(page.orders).toEqual([ORDER, OTHER]);
  });

  it('of one card, so that another is drawn around its link with it: neither is read, and both are told', () => {
    const two =
      listCard({ name: 'x' }) + listCard({ order: OTHER, name: 'x', linked: false, status: 'Completed' });
    const page = read(`<div id="root">${two}</div>`, LIST, AT);
    expect(page.observations.map(({ field }) => field)).toEqual(['link']);
    expect(page.problems).toMatchObject([
      { code: 'conflict', order: ORDER, field: 'order' },
      { code: 'missing', field: 'order' },
    ]);
  });

  it('an order’s number with signs in it that nobody sees', () => {
    const number = `${ORDER.slice(0, 5)}\u200b${ORDER.slice(5)}`;
    const card = listCard({ linked: false, name: 'x' }).replace(ORDER, number);
    expect(read(listPage(card), LIST, AT).orders).toEqual([ORDER]);
  });
});

describe('the same article twice', () => {
  const X = '1005046045176223';
  const pieces = (id: string, of: { variant?: string; quantity?: number }[]) =>
    of.map(({ variant = '', quantity }) =>
      article({ id, variant, more: quantity ? `<span class="item-price-quantity">x${quantity}</span>` : '' }),
    );
  const lines = (document: string[], answer: object[]) => {
    const fields = { tradeOrderId: ORDER, orderCreatTime: 'Jul 15, 2026', productVOList: answer };
    const readings = [
      read(detailPage(document.join('')), detailUrl(), AT),
      readAnswer('mtop.aliexpress.trade.buyer.order.detail', { data: { detail_1: { fields } } }, AT),
    ];
    return told(readings, AT).order.lines.map(({ id, quantity }) => `${id} ${quantity}`);
  };
  const data = (orderLineId: string, quantity: number) => ({
    ...{ orderLineId, quantity, productId: X, itemTitle: 'HDMI cable' },
  });

  it('of which the document has lost one is not a third one', () => {
    expect(
      lines(pieces(X, [{ quantity: 2 }]), [data('8210000000000011', 1), data('8210000000000012', 2)]),
    ).toEqual(['8210000000000011 1', '8210000000000012 2']);
  });

  it('of which the answer has lost one stays two', () => {
    expect(lines(pieces(X, [{ quantity: 1 }, { quantity: 2 }]), [data('8210000000000011', 2)])).toEqual([
      '8210000000000011 2',
      `product:${X} 1`,
    ]);
  });
});
