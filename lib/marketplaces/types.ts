import type { Asked } from '../domain/asking';
import type { MarketplaceId, Observation, Page, Problem, ProblemCode } from '../domain/schema';

/** Where a marketplace lives. */
export interface Site {
  id: MarketplaceId;
  /** Host permissions. */
  hosts: readonly string[];
  /** Match patterns of the pages on which the content scripts run. */
  matches: readonly string[];
}

/** Where a marketplace shows messages between buyer and seller. */
export interface MessageSite {
  id: MarketplaceId;
  name: string;
  /** Match patterns of these pages, within the host permissions. */
  matches: readonly string[];
  /** Whether an address is one of them: a page may move to another without being loaded anew. */
  here(url: URL): boolean;
}

/** Which answers of a marketplace's own API the page-world script may hand over, and what of them. */
export interface Tap {
  /** Matches a request's address; the first group is the API's name. */
  url: RegExp;
  /** API names, in lower case. */
  apis: readonly string[];
  /** Names of the fields that may leave the page's world. All others stay. */
  keep: readonly string[];
  /** Beginnings of the names of components, which carry ids (`pc_om_list_order_8212…`). */
  keepPrefixes: readonly string[];
}

/** What one reader found in one document or payload. */
export interface Read {
  page: Page;
  /** Orders that stand on the page, in reading order. */
  orders: string[];
  observations: Observation[];
  problems: Problem[];
  /**
   * By field, the strategy that read it: what of the page was gone by (`.order-item-header-status-text`, `structure`,
   * `code`, `words:de`, `place`). Of several orders, the last one's.
   */
  won: Record<string, string>;
}

/** Where the badge of an order belongs in a page. */
export interface Anchor {
  order: string;
  /** The element that the order is drawn in; one badge stands in each. */
  place: Element;
  /** The heading line beside which there is room. */
  beside: Element | null;
}

/** One text that a page shows of an order: what kind of text by its place, the text itself, and of which line it is. */
export type Printed = readonly [slot: string, text: string, line?: number];

/** What a page shows of one order, before anyone made sense of it: texts by their places, in no language. */
export interface Sheet {
  /** The number by which links and the address name it; null where they do not. */
  order: string | null;
  printed: Printed[];
  /** Slots that a page of this kind fills and this one does not. */
  missing: string[];
  /** By slot, which of its ways filled it: 0 is the newest, -1 none of them but the structure of the page. */
  won?: Record<string, number>;
}

/** The sheets of one look at one page, and the host that printed them. */
export interface Sheets {
  page: Page;
  host: string;
  sheets: Sheet[];
}

/** A sheet, and where the badge of its order belongs; null where there is no place for one. */
export interface Card {
  sheet: Sheet;
  anchor: Omit<Anchor, 'order'> | null;
  /** The card itself names its order, not the page's address alone: a page that is drawn anew may still show another. */
  sure: boolean;
}

/** What the page itself asked its server for, as far as it bears on the answer: fields of the request's own `data`. */
export interface PageRequest {
  /** The order that was asked for; a tracking answer does not repeat it. */
  tradeOrderId?: string | undefined;
  /** IANA zone or `GMT-07:00`. */
  timeZone?: string | undefined;
  /** Language and country, `pt_BR`: what the answer's texts are worded in. */
  _lang?: string | undefined;
}

/**
 * The half of a marketplace that runs in its pages, and so has to be small: it knows pages and places, not what their
 * texts mean. Pure: no waiting, no globals, no browser API.
 */
export interface PageSide {
  readonly id: MarketplaceId;
  readonly name: string;
  /** No answer of its API is ever handed over: that none came by is no problem. */
  readonly alone?: true;
  /** Which kind of page an address is; null where there is nothing to read. */
  page(url: URL): Page | null;
  /** The elements that each show one order now, in reading order. Cheap: called with every change of the page. */
  cards(doc: Document, page: Page): ArrayLike<Element>;
  /** What one of them shows. */
  card(element: Element, page: Page, url: URL): Card;
  /** The page surely shows orders. Asked where no card was found. */
  surely(doc: Document, page: Page): boolean;
  /**
   * What stands there in place of orders: a captcha, a log-in, another page; null where it is none of these. Asked where
   * no data came and no order was read.
   */
  obstacle(doc: Document, page: Page): ProblemCode | null;
}

/** Asking for one order's own page through the library that the marketplace's pages ask with themselves. */
export interface Asking {
  /** What its library is given; null where that is no order number of this marketplace. */
  request(order: string): Record<string, unknown> | null;
  /** What the library's answer means, by the codes in it (`FAIL_SYS_USER_VALIDATE::denied …`). */
  outcome(codes: string): Asked;
}

/** One marketplace, whole. */
export interface Adapter extends PageSide {
  readonly matches: readonly string[];
  /** How its order list can ask for the dates of an order; left out where that is not known. */
  readonly asking?: Asking;
  /** Where its order list is. */
  readonly ordersUrl: string;
  /** What a document shows at `now` (epoch ms). `request`: what the page asked its server for, where that is known. */
  read(doc: Document, page: Page, now: number, request?: PageRequest): Read;
  /** What the sheets of a document say. Never throws. */
  readSheets(sheets: Sheets, now: number, request?: PageRequest): Read;
  /** What an answer of the marketplace's own API says; null where the API is not one that is read. Never throws. */
  readPayload(api: string, json: unknown, now: number, request?: PageRequest): Read | null;
}
