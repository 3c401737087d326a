import type { StandInOrder } from './orders';
import { PACIFIC } from './orders';
import {
  detailPage,
  type Labels,
  listPage,
  loginPage,
  otherPage,
  type PageOptions,
  picture,
  refundsPage,
  trackingPage,
} from './pages';
import {
  countPayload,
  detailPayload,
  listPayload,
  ordersOf,
  PAGE_SIZE,
  type PayloadOptions,
  type PayloadVariant,
  refundsPayload,
  refusal,
  type Tab,
  trackingPayload,
} from './payloads';

export * from './orders';
export { type Labels, offsetOf } from './pages';
export * from './payloads';

/**
 * Ways in which the site can be unreadable:
 * - `payload-refused`: the API asks for a captcha, the page shows one;
 * - `logged-out`: the API says so, the page goes to the log-in page;
 * - `payload-blocked`: requests to the API fail, the page draws its cards from elsewhere;
 * - `changed`: the API answers, in names that nobody knows; the page looks as always;
 * - `changed-all`: the page's own elements have new names as well;
 * - `empty`: there are no orders.
 */
export type Trouble =
  | 'none'
  | 'payload-refused'
  | 'logged-out'
  | 'payload-blocked'
  | 'changed'
  | 'changed-all'
  | 'empty';

/** One of the site's APIs. */
export type Api = 'list' | 'detail' | 'tracking' | 'refunds' | 'count';

/** How the stand-in behaves. All of it may be changed while it runs. */
export interface MarketplaceOptions {
  /** The zone in which it prints and for which its pages ask; an IANA name. */
  zone: string;
  /** Epoch ms. */
  now: () => number;
  variant: PayloadVariant;
  labels: Labels;
  /** Milliseconds between an answer and the cards. */
  renderDelay: number;
}

/** A request as a browser makes it. */
export interface StandInRequest {
  url: string;
  method: string;
  body?: string | null;
}

/** What comes back. */
export interface StandInResponse {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

/** An AliExpress that answers at the real addresses. */
export interface Marketplace {
  /** May be changed at any time; the next answer shows it. */
  orders: StandInOrder[];
  options: MarketplaceOptions;
  /** Addresses of all requests that were answered, oldest first. */
  requests: string[];
  /** The API calls among them. */
  calls: { api: Api; data: Record<string, unknown>; method: string }[];
  /** Answers a request; null where the host is not AliExpress'. */
  handle(request: StandInRequest): StandInResponse | null;
  /** Switches a trouble on, for every API and page or for one API only. `none` ends all troubles. */
  setTrouble(trouble: Trouble, api?: Api): void;
  /** The order with this id; throws where there is none. */
  order(id: string): StandInOrder;
}

const SITE = /(^|\.)aliexpress\.(com|us)$/;
const PICTURES = /(^|\.)(aliexpress-media|alicdn)\.com$/;
const APIS: Record<string, Api> = {
  'mtop.aliexpress.trade.buyer.order.list': 'list',
  'mtop.aliexpress.trade.buyer.order.detail': 'detail',
  'mtop.aliexpress.trade.buyer.order.count': 'count',
  'mtop.ae.ld.querydetail': 'tracking',
  'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer': 'refunds',
};

const html = (body: string): StandInResponse => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body,
});

function dataOf(url: URL, body: string | null | undefined): Record<string, unknown> {
  const text = url.searchParams.get('data') ?? new URLSearchParams(body ?? '').get('data');
  try {
    const data: unknown = JSON.parse(text ?? '{}');
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Starts a stand-in with these orders. */
export function createMarketplace(
  orders: StandInOrder[],
  settings: Partial<MarketplaceOptions> & { trouble?: Trouble } = {},
): Marketplace {
  const { trouble = 'none', ...rest } = settings;
  const troubles: { everywhere: Trouble; apis: Partial<Record<Api, Trouble>> } = {
    everywhere: trouble,
    apis: {},
  };
  const troubleOf = (api: Api) => troubles.apis[api] ?? troubles.everywhere;
  const marketplace: Marketplace = {
    orders,
    options: {
      zone: PACIFIC,
      now: Date.now,
      variant: 'strings',
      labels: 'ref-number',
      renderDelay: 60,
      ...rest,
    },
    requests: [],
    calls: [],
    handle(request) {
      const url = new URL(request.url);
      if (PICTURES.test(url.hostname)) {
        marketplace.requests.push(request.url);
        return { status: 200, contentType: 'image/svg+xml', body: picture(url.pathname) };
      }
      if (!SITE.test(url.hostname)) return null;
      marketplace.requests.push(request.url);
      return url.hostname.startsWith('acs.') ? answer(url, request) : document(url);
    },
    setTrouble(next, api) {
      if (api) troubles.apis[api] = next;
      else Object.assign(troubles, { everywhere: next, apis: {} });
    },
    order(id) {
      const found = marketplace.orders.find((order) => order.id === id);
      if (!found) throw new Error(`the stand-in marketplace has no order ${id}`);
      return found;
    },
  };

  const payloadOptions = (api: Api, zone: unknown): PayloadOptions => ({
    now: marketplace.options.now(),
    zone: typeof zone === 'string' && zone ? zone : marketplace.options.zone,
    variant: marketplace.options.variant,
    changed: troubleOf(api).startsWith('changed'),
  });
  const known = (api: Api) => (troubleOf(api) === 'empty' ? [] : marketplace.orders);

  function payload(api: Api, data: Record<string, unknown>, options: PayloadOptions): unknown {
    const orders = known(api);
    const wanted = orders.find((order) => order.id === String(data.tradeOrderId ?? ''));
    switch (api) {
      case 'list':
        return listPayload(
          orders,
          { tab: (data.statusTab as Tab | undefined) ?? 'all', pageIndex: Number(data.pageIndex ?? 1) },
          options,
        );
      case 'detail':
        return detailPayload(wanted, options);
      case 'tracking':
        return trackingPayload(wanted, options);
      case 'refunds':
        return refundsPayload(orders, options);
      case 'count':
        return countPayload(orders, options);
    }
  }

  function answer(url: URL, request: StandInRequest): StandInResponse {
    const headers = {
      'access-control-allow-origin': `https://${url.hostname.replace(/^acs\./, 'www.')}`,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
    };
    if (request.method === 'OPTIONS') return { status: 204, contentType: 'text/plain', body: '', headers };
    const name = /^\/h5\/([\w.]+)\//.exec(url.pathname)?.[1] ?? '';
    const api = APIS[name.toLowerCase()];
    const data = dataOf(url, request.body);
    let json: unknown;
    if (!api) {
      json = refusal(name, 'FAIL_SYS_API_NOT_FOUNDED');
    } else {
      marketplace.calls.push({ api, data, method: request.method });
      const trouble = troubleOf(api);
      if (trouble === 'payload-blocked') return { status: 503, contentType: 'text/plain', body: '', headers };
      if (trouble === 'payload-refused') json = refusal(name, 'FAIL_SYS_USER_VALIDATE');
      else if (trouble === 'logged-out') json = refusal(name, 'FAIL_SYS_SESSION_EXPIRED');
      else json = payload(api, data, payloadOptions(api, data.timeZone));
    }
    const body = JSON.stringify(json);
    const callback = url.searchParams.get('callback');
    return callback
      ? {
          status: 200,
          contentType: 'application/javascript; charset=utf-8',
          body: ` ${callback}(${body})`,
          headers,
        }
      : { status: 200, contentType: 'application/json; charset=utf-8', body, headers };
  }

  /** What a page that does not depend on its API carries in itself. */
  function inline(api: Api, data: Record<string, unknown>): unknown[] | null {
    if (!['payload-blocked', 'changed', 'changed-all'].includes(troubleOf(api))) return null;
    const options = { ...payloadOptions(api, undefined), changed: false };
    if (api !== 'list') return [payload(api, data, options)];
    const pages = Math.ceil(ordersOf(known(api), 'all').length / PAGE_SIZE) || 1;
    return Array.from({ length: pages }, (_, i) => payload('list', { pageIndex: i + 1 }, options));
  }

  function pageOptions(api: Api, data: Record<string, unknown> = {}): PageOptions {
    const { labels, zone, renderDelay, now } = marketplace.options;
    return {
      labels,
      zone,
      renderDelay,
      now: now(),
      country: marketplace.orders[0]?.countryCode ?? 'US',
      classes: troubleOf(api) === 'changed-all',
      inline: inline(api, data),
    };
  }

  function document(url: URL): StandInResponse {
    const path = url.pathname;
    if (url.hostname.startsWith('login.')) return html(loginPage());
    if (path === '/p/order/index.html' || path === '/p/order/list.html')
      return html(listPage(pageOptions('list')));
    if (path === '/p/order/detail.html') {
      const id = url.searchParams.get('orderId') ?? '';
      const order = known('detail').find((one) => one.id === id);
      return html(detailPage(id, order, pageOptions('detail', { tradeOrderId: id })));
    }
    if (path === '/p/tracking/index.html') {
      const id = url.searchParams.get('tradeOrderId') ?? '';
      return html(trackingPage(id, pageOptions('tracking', { tradeOrderId: id })));
    }
    if (path === '/p/refund-dispute/list.html') return html(refundsPage(pageOptions('refunds')));
    if (path === '/p/reverse-pages/start.html') return html(otherPage('Returns/refunds'));
    if (path === '/p/message/index.html' || path === '/msgDetail.htm') return html(otherPage('Messages'));
    if (path === '/' || path.startsWith('/item/') || path.startsWith('/store/'))
      return html(otherPage('AliExpress'));
    return { status: 404, contentType: 'text/plain', body: '' };
  }

  return marketplace;
}
