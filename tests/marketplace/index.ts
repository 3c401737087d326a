import { CHAT, type Chat, chatPage } from './chat';
import { type DateStyle, type Digits, LANGUAGES, type Language, languageOf, type Print } from './languages';
import type { StandInOrder } from './orders';
import { PACIFIC } from './orders';
import {
  barePage,
  captchaPage,
  casePage,
  detailPage,
  homePage,
  type Instead,
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
  type GoneField,
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

export * from './chat';
export * from './languages';
export * from './orders';
export { type Instead, type Labels, type Layout, offsetOf, type Transport } from './pages';
export * from './payloads';

/**
 * Ways in which the site can be unreadable:
 * - `payload-refused`: the API asks for a captcha, the page shows one;
 * - `logged-out`: the API says so, the page goes to the log-in page;
 * - `payload-blocked`: requests to the API fail, the page draws its cards from elsewhere;
 * - `payload-error`: the first request of a page, and the first one from now on, fails on its way; the page shows an
 *   error and "Retry", which works;
 * - `payload-late`: pages opened from now on get their answers after `LATE` ms;
 * - `changed`: the API answers, in names that nobody knows; the page looks as always;
 * - `changed-all`: the page's own elements have new names as well, and its links lead nowhere;
 * - `stripped`: all elements have new names, data and links are as always, and so is what is seen;
 * - `empty`: there are no orders;
 * - `captcha`: as `payload-refused`, and the captcha is the site's: a frame in a box, also where not the page asked;
 * - `captcha-at`: so is the nth call from now on, and all after it; until then all is well;
 * - `logged-out-here`: the API says that the session has ended, the page asks for a log-in and stays where it is;
 * - `traffic-limit`: the API says that it was asked too often, the page shows an error and "Retry";
 * - `unexpected`: the address serves another page than it should;
 * - `field-gone`: one field stands neither in answers nor on pages any more.
 */
export type Trouble =
  | 'none'
  | 'payload-refused'
  | 'logged-out'
  | 'payload-blocked'
  | 'payload-error'
  | 'payload-late'
  | 'changed'
  | 'changed-all'
  | 'stripped'
  | 'empty'
  | 'captcha'
  | 'captcha-at'
  | 'logged-out-here'
  | 'traffic-limit'
  | 'unexpected'
  | 'field-gone';

/** What a trouble is about, where it needs to be said. */
export interface TroubleDetails {
  /** For one API and its pages only; `captcha-at` takes the order's own where nothing is said. */
  api?: Api;
  /** `captcha-at`: the first call that is refused, 1 for the next one. */
  call?: number;
  /** `unexpected`: what is served. */
  instead?: Instead;
  /** `field-gone`: what is missing. */
  field?: GoneField;
}

/** A call of one of the site's APIs. */
export interface ApiCall {
  api: Api;
  data: Record<string, unknown>;
  method: string;
  /** Epoch ms, by the stand-in's clock. */
  at: number;
  /** How it was answered: the code of `ret`, or `failed` where no answer came. */
  ret: string;
}

/** What an answer takes under `payload-late`, in milliseconds. */
export const LATE = 12_000;

/** One of the site's APIs. */
export type Api = 'list' | 'detail' | 'tracking' | 'refunds' | 'count';

/** How the stand-in behaves. All of it may be changed while it runs; pages that are open keep their own part of it. */
export interface MarketplaceOptions {
  /** The zone in which it prints and for which its pages ask; an IANA name. */
  zone: string;
  /** The language of pages and answers; a request that names another one is answered in that. */
  language: Language;
  /** How days are written in it. */
  dates: DateStyle;
  /** Digits of Arabic pages. */
  digits: Digits;
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
  /** What message pages show. */
  chat: Chat;
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
  calls: ApiCall[];
  /** Answers a request; null where the host is not AliExpress', or where the request is to fail on its way. */
  handle(request: StandInRequest): StandInResponse | null;
  /** Switches a trouble on, for every API and page or for one API only. `none` ends all troubles. */
  setTrouble(trouble: Trouble, about?: Api | TroubleDetails): void;
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
const plainTitles = (language: Language): Record<string, string> => {
  const { detail, promises, site, refunds } = LANGUAGES[language];
  return {
    '/': 'AliExpress',
    '/p/order/snapshot.html': detail.snapshot,
    '/p/service-mindset/index.html': promises.head,
    '/management/leaveFeedback.htm': site.leaveFeedback,
    '/p/refund-amount/detail.html': refunds.amount,
  };
};

const html = (body: string, status = 200): StandInResponse => ({
  status,
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
  let about: TroubleDetails = {};
  /** Calls until the captcha comes, under `captcha-at`. */
  let callsLeft = 0;
  const troubleOf = (api: Api) => troubles.apis[api] ?? troubles.everywhere;
  /** APIs whose next call fails, under `payload-error`. */
  const failing = new Set<Api>();
  const marketplace: Marketplace = {
    orders,
    options: {
      zone: PACIFIC,
      language: 'en',
      dates: 'site',
      digits: 'latn',
      now: Date.now,
      variant: 'strings',
      labels: 'ref-number',
      renderDelay: 60,
      transport: 'jsonp',
      answerDelay: 0,
      layout: 'desktop',
      chat: CHAT,
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
      if (url.pathname.endsWith('/_____tmd_____/punish')) return html(captchaPage(print()));
      return url.hostname.startsWith('acs.') ? answer(url, request) : document(url);
    },
    setTrouble(next, details) {
      const given = typeof details === 'string' ? { api: details } : (details ?? {});
      const api = given.api ?? (next === 'captcha-at' ? 'detail' : undefined);
      about = given;
      callsLeft = (given.call ?? 1) - 1;
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

  const print = (asked?: unknown): Print => {
    const { language, dates, digits } = marketplace.options;
    return { language: languageOf(asked) ?? language, dates, digits };
  };
  const payloadOptions = (api: Api, zone: unknown, language?: unknown): PayloadOptions => ({
    now: marketplace.options.now(),
    print: print(language),
    gone: troubleOf(api) === 'field-gone' ? (about.field ?? 'placed') : null,
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
      const call: ApiCall = {
        api,
        data,
        method: request.method,
        at: marketplace.options.now(),
        ret: 'failed',
      };
      marketplace.calls.push(call);
      const trouble = troubleOf(api);
      if (trouble === 'payload-error' && failing.delete(api)) return null;
      if (trouble === 'payload-blocked') return { status: 503, contentType: 'text/plain', body: '', headers };
      const captcha = trouble === 'captcha-at' && --callsLeft < 0;
      if (captcha || trouble === 'payload-refused' || trouble === 'captcha')
        json = refusal(name, 'FAIL_SYS_USER_VALIDATE');
      else if (trouble === 'logged-out') json = refusal(name, 'FAIL_SYS_SESSION_EXPIRED');
      else if (trouble === 'logged-out-here')
        json = refusal(name, 'FAIL_SYS_SESSION_EXPIRED', 'SESSION EXPIRED');
      else if (trouble === 'traffic-limit') json = refusal(name, 'FAIL_SYS_TRAFFIC_LIMIT');
      else json = payload(api, data, payloadOptions(api, data.timeZone, data._lang));
      call.ret = String((json as { ret: string[] }).ret[0]).replace(/::.*/, '');
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
      print: print(),
      refusals: {
        captcha: trouble === 'payload-refused' ? 'plain' : 'dialog',
        login: trouble === 'logged-out-here' ? 'dialog' : 'leave',
      },
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

  /** The API of which a page shows an answer. */
  function apiOf(path: string): Api | null {
    if (path === '/p/order/index.html' || path === '/p/order/list.html') return 'list';
    if (path === '/p/order/detail.html') return 'detail';
    if (path === '/p/tracking/index.html') return 'tracking';
    return path === '/p/refund-dispute/list.html' ? 'refunds' : null;
  }

  function instead(which: Instead): StandInResponse {
    if (which === 'home') return html(homePage(marketplace.options.now(), print()));
    // As a bot filter and a broken server answer.
    return html(barePage(which, print()), which === 'moment' ? 403 : 500);
  }

  function document(url: URL): StandInResponse {
    const path = url.pathname;
    if (url.hostname.startsWith('login.')) return html(loginPage(print()));
    const api = apiOf(path);
    if (api && troubleOf(api) === 'unexpected') return instead(about.instead ?? 'home');
    const id = url.searchParams.get(api === 'detail' ? 'orderId' : 'tradeOrderId') ?? '';
    switch (api) {
      case 'list':
        return html(listPage(pageOptions('list')));
      case 'detail': {
        const order = known('detail').find((one) => one.id === id);
        return html(detailPage(id, order, pageOptions('detail', { tradeOrderId: id })));
      }
      case 'tracking':
        return html(trackingPage(id, pageOptions('tracking', { tradeOrderId: id })));
      case 'refunds':
        return html(refundsPage(pageOptions('refunds')));
    }
    const { chat, language } = marketplace.options;
    if (path === '/p/message/index.html') return html(chatPage(chat, 'bubbles', LANGUAGES[language]));
    if (path === '/msgDetail.htm') return html(chatPage(chat, 'rows', LANGUAGES[language]));
    if (path === '/p/reverse-pages/start.html') return html(startPage(print()));
    if (path === '/issue/fastissue/Detail.htm') {
      const line = url.searchParams.get('reverseOrderLineId');
      const order = known('refunds').find((one) => one.case?.reverseOrderLineId === line);
      return html(casePage(order, print()));
    }
    const plain =
      plainTitles(marketplace.options.language)[path] ??
      (/^\/(?:item|store)\//.test(path) ? 'AliExpress' : null);
    return plain ? html(otherPage(plain, [], print())) : { status: 404, contentType: 'text/plain', body: '' };
  }

  return marketplace;
}
