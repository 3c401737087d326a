import { Window as Browser } from 'happy-dom';
import { DEFAULT_SETTINGS, observationId, reckon } from '../../lib/deadlines';
import type { Day } from '../../lib/domain/instant';
import { type Order, shownOf, untilOf } from '../../lib/domain/order';
import type { Observation, Page } from '../../lib/domain/schema';
import type { Basis, State } from '../../lib/domain/window';
import { aliexpress } from '../../lib/marketplaces/aliexpress/adapter';
import type { Card, PageRequest, Read } from '../../lib/marketplaces/types';
import { rules } from '../../lib/rules';
import { ORDER } from './orders';

/** Pages of AliExpress as tests write them, read as the extension reads them, and what a person is told of them then. */

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detailUrl = (order = ORDER) => `https://www.aliexpress.com/p/order/detail.html?orderId=${order}`;
export const trackingUrl = (order = ORDER) =>
  `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order}`;

/** Epoch ms of a moment, or of the beginning of a day in UTC. */
const moment = (at: string) => Date.parse(at);

/** A document of its own under an address. */
export function documentOf(html: string, url: string): Document {
  const { document } = new Browser({ url });
  document.write(html);
  return document as unknown as Document;
}

const pageOf = (url: string): Page => aliexpress.page(new URL(url)) as Page;

/** What a page says that was read `at`. */
export const read = (html: string, url: string, at: string, request?: PageRequest): Read =>
  aliexpress.read(documentOf(html, url), pageOf(url), moment(at), request);

/** What a page shows of its one order, before anyone made sense of it. */
export function cardOf(html: string, url: string): Card {
  const [element] = Array.from(aliexpress.cards(documentOf(html, url), pageOf(url)));
  return aliexpress.card(element as Element, pageOf(url), new URL(url));
}

/** What an answer of the page's own API says. */
export function readAnswer(api: string, data: unknown, at: string, request?: PageRequest): Read {
  const answer = aliexpress.readPayload(api, { ret: ['SUCCESS::x'], data }, moment(at), request);
  if (!answer) throw new Error('not read');
  return answer;
}

/** What badge and popup tell of an order. */
export interface Told {
  state: State;
  right?: string | undefined;
  basis?: Basis | undefined;
  /** `2026-09-19T07:00Z`; null where nothing counts down. */
  until: string | null;
  stage: Order['stage'];
  /** Days, or numbers of days, by what they are for: `{ 'not-received:day': '2026-09-04' }`. */
  promises: Record<string, Day | number>;
  order: Order;
}

/** The rows of a store: what was seen again is one row, with its first and its last sight. */
function rowsOf(readings: readonly Read[], order: string): Observation[] {
  const rows = new Map<string, Observation>();
  for (const seen of readings.flatMap(({ observations }) => observations)) {
    if (seen.order !== order) continue;
    const held = rows.get(observationId(seen)) ?? seen;
    const firstSeen = Math.min(held.firstSeen, seen.firstSeen);
    rows.set(observationId(seen), { ...seen, firstSeen, lastSeen: Math.max(held.lastSeen, seen.lastSeen) });
  }
  return [...rows.values()];
}

/** What is told `now` of an order, to a viewer in California, after pages were read in that order. */
export function told(readings: Read | Read[], now: string, id = ORDER): Told {
  const { order, windows } = reckon(rowsOf([readings].flat(), id), {
    now: moment(now),
    zone: 'America/Los_Angeles',
    settings: DEFAULT_SETTINGS,
    rules,
  });
  const shown = shownOf(order, windows, moment(now));
  const until = untilOf(shown);
  const promises = order.promises.map(({ value }): [string, Day | number] => {
    if (value.from !== 'day') return [`${value.right}:${value.from}`, value.days];
    return [`${value.right}:day`, 'day' in value.day ? value.day.day : ''];
  });
  return {
    state: shown.state,
    right: shown.window?.right,
    basis: shown.window?.basis,
    until: until === null ? null : new Date(until).toISOString().replace(':00.000Z', 'Z'),
    stage: order.stage,
    promises: Object.fromEntries(promises),
    order,
  };
}

const row = (text: string) => `<div class="info-row"><span>${text}</span></div>`;

/** "Refund if no delivery before Sep 4, 2026". */
export const refundBefore = (day: string) => `<div>Refund if no delivery before ${day}</div>`;

/** The page of one order: its status, `body` beneath it, and its rows of dates. */
export function detailPage(
  body = '',
  {
    order = ORDER as string | null,
    status = 'Awaiting delivery',
    rows = ['Order placed on: Jul 15, 2026'],
  } = {},
): string {
  const number = order ? row(`Ref. Number: ${order}`) : '';
  return `<div id="root">
    <div class="order-status"><div class="order-block-title">${status}</div></div>
    ${body}
    <div class="order-detail-order-info">${number}${rows.map(row).join('')}</div>
  </div>`;
}

/** An article on that page; `more` stands beside its variant. */
export const article = ({
  id = '1005098530035437',
  title = 'HDMI cable',
  variant = 'Black',
  button = 'Returns/refunds',
  more = '',
} = {}) =>
  `<div class="order-detail-item-content-wrap">
    <a href="//www.aliexpress.com/item/${id}.html"></a>
    <div class="item-title">${title}</div><div class="item-sku-attr">${variant}</div>${more}
    <button>${button}</button>
  </div>`;

/** A card of the list. Without its link the number stands on it as text. */
export function listCard({
  order = ORDER,
  status = 'Awaiting delivery',
  name = 'order-item',
  linked = true,
  note = '',
  body = '',
} = {}): string {
  const link = linked ? `<a href="${detailUrl(order)}">Details</a>` : '';
  return `<div class="${name}">
    <span class="order-item-header-status-text">${status}</span>${link}
    <div class="order-item-header-right-info"><div>Date: Jul 15, 2026</div><div>Ref. Number: ${order}</div></div>
    ${note && `<div class="expose-info-item-title">${note}</div>`}${body}
  </div>`;
}

export const listPage = (cards: string) => `<div id="root"><div id="list">${cards}</div></div>`;

/** The page of a parcel: when it arrives or did, and its newest event. */
export const trackingPage = (
  arrival: string,
  { title = 'In transit', text = '', time = 'Aug 4, 11:59', body = '' } = {},
) =>
  `<div id="root">
    <div class="arrival-time-v2--title--x">${arrival}</div>
    <div class="logistic-info-v2--node--x">
      <div class="logistic-info-v2--nodeTitle--x">${title}</div>
      <div class="logistic-info-v2--nodeDesc--x">${text}</div>
      <div class="logistic-info-v2--nodeTime--x">${time}</div>
    </div>${body}
  </div>`;
