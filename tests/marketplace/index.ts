import type { StandInOrder } from './orders';
import { PACIFIC } from './orders';
import {
  casePage,
  detailPage,
  type Labels,
  type Layout,
  listPage,
  loginPage,
  otherPage,
  type PageOptions,
  picture,
  refundsPage,
  startPage,
  type Transport,
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
export { type Labels, type Layout, offsetOf, type Transport } from './pages';
export * from './payloads';

/**
 * Ways in which the site can be unreadable:
 * - `payload-refused`: the API asks for a captcha, the page shows one;
 * - `logged-out`: the API says so, the page goes to the log-in page;
 * - `payload-blocked`: requests to the API fail, the page draws its cards from elsewhere;
 * - `payload-error`: the first request of a page, and the first one from now on, fails on its way; the page shows an
 *   error and "Retry", which works;
 * - `captcha-at`: from the `captchaAt`-th call of an API on, counted from now, it asks for a captcha;
 * - `payload-late`: pages opened from now on get their answers after `LATE` ms;
 * - `changed`: the API answers, in names that nobody knows; the page looks as always;
 * - `changed-all`: the page's own elements have new names as well, and its links lead nowhere;
 * - `stripped`: all elements have new names, data and links are as always, and so is what is seen;
 * - `empty`: there are no orders.
 */
export type Trouble =
  | 'none'
  | 'payload-refused'
  | 'logged-out'
  | 'payload-blocked'
  | 'captcha-at'
  | 'payload-error'
  | 'payload-late'
  | 'changed'
  | 'changed-all'
  | 'stripped'
  | 'empty';

/** What an answer takes under `payload-late`, in milliseconds. */
export const LATE = 12_000;

/** One of the site's APIs. */
export type Api = 'list' | 'detail' | 'tracking' | 'refunds' | 'count';

/** How the stand-in behaves. All of it may be changed while it runs; pages that are open keep their own part of it. */
export interface MarketplaceOptions {
  /** The zone in which it prints and for which its pages ask; an IANA name. */
  zone: string;
  /** Epoch ms. */
  now: () => number;
  variant: PayloadVariant;
  labels: Labels;
  /** Milliseconds between an answer and the cards. */
  renderDelay: number;
  /** How pages ask the first time. Later they post: by XMLHttpRequest with `xhr`, by fetch otherwise. */
  transport: Transport;
  /**
   * Milliseconds that an answer takes. Pages wait so long before they ask, since this side answers at once; a page that
   * is open takes another number from `standIn.config.answerDelay`.
   */
  answerDelay: number;
  layout: Layout;
  /** Under `captcha-at`, the number of the first call that is refused. */
  captchaAt: number;
}

/** What pages offer tests as `window.standIn`; all but the first three on the order list only. */
export interface StandInPage {
  config: { answerDelay: number; renderDelay: number };
  /** Clicks that reached the page's own buttons. */
  clicks: { order: string; line?: string; type: string }[];
  /**
   * Inserts so many elements in the course of `ms`, at the end of the page or inside its first card, and takes the
   * oldest out again at every fourth. Resolves when the last one is in.
   */
  storm(nodes: number, ms: number, where: 'page' | 'card'): Promise<void>;
  /** Draws all cards anew. */
  remount(): void;
  /** Shows in each card the order of the next one, the first in the last: same elements, other texts and addresses. */
  reuse(): void;
  /** The order is completed from one moment to the next: one text changes. */
  confirm(orderId: string): void;
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
  /** Answers a request; null where the host is not AliExpress', or where the request is to fail on its way. */
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

/** Pages with nothing on them that matters. */
const PLAIN: Record<string, string> = {
  '/': 'AliExpress',
  '/p/order/snapshot.html': 'Snapshot',
  '/p/service-mindset/index.html': 'Service commitment',
  '/p/message/index.html': 'Messages',
  '/msgDetail.htm': 'Messages',
  '/management/leaveFeedback.htm': 'Leave feedback',
  '/p/refund-amount/detail.html': 'Refund amount',
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
  /** APIs whose next call fails, under `payload-error`. */
  const failing = new Set<Api>();
  /** Calls since the trouble began. */
  const called = new Map<Api, number>();
  const marketplace: Marketplace = {
    orders,
    options: {
      zone: PACIFIC,
      now: Date.now,
      variant: 'strings',
      labels: 'ref-number',
      renderDelay: 60,
      transport: 'jsonp',
      answerDelay: 0,
      layout: 'desktop',
      captchaAt: 1,
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
      called.clear();
      if (api) troubles.apis[api] = next;
      else Object.assign(troubles, { everywhere: next, apis: {} });
      if (next === 'payload-error') for (const one of api ? [api] : Object.values(APIS)) failing.add(one);
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

  function answer(url: URL, request: StandInRequest): StandInResponse | null {
    const headers = {
      // Which page asks is not part of a request here; those on other hosts than www. say so in the address.
      'access-control-allow-origin':
        url.searchParams.get('origin') ?? `https://${url.hostname.replace(/^acs\./, 'www.')}`,
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
      if (trouble === 'payload-error' && failing.delete(api)) return null;
      if (trouble === 'payload-blocked') return { status: 503, contentType: 'text/plain', body: '', headers };
      const count = (called.get(api) ?? 0) + 1;
      called.set(api, count);
      const captcha = trouble === 'captcha-at' && count >= marketplace.options.captchaAt;
      if (trouble === 'payload-refused' || captcha) json = refusal(name, 'FAIL_SYS_USER_VALIDATE');
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
    const { labels, zone, renderDelay, now, transport, layout, answerDelay } = marketplace.options;
    const trouble = troubleOf(api);
    if (trouble === 'payload-error') failing.add(api);
    return {
      labels,
      zone,
      renderDelay,
      transport,
      layout,
      answerDelay: trouble === 'payload-late' ? LATE : answerDelay,
      now: now(),
      country: marketplace.orders[0]?.countryCode ?? 'US',
      classes: trouble === 'changed-all',
      stripped: trouble === 'stripped',
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
    if (path === '/p/reverse-pages/start.html') return html(startPage());
    if (path === '/issue/fastissue/Detail.htm') {
      const id = url.searchParams.get('reverseOrderLineId');
      return html(casePage(known('refunds').find((one) => one.case?.reverseOrderLineId === id)));
    }
    const plain = PLAIN[path] ?? (/^\/(?:item|store)\//.test(path) ? 'AliExpress' : null);
    return plain ? html(otherPage(plain)) : { status: 404, contentType: 'text/plain', body: '' };
  }

  return marketplace;
}
