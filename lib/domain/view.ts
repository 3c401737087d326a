import { ORDER_RIGHTS } from './names';
import type { Order, Shown } from './order';
import type { Field, FieldValue, MarketplaceId, Page, Problem } from './schema';
import type { Window } from './window';

/** `marketplace:id`, the key under which an order is stored and spoken of. */
export type OrderKey = `${MarketplaceId}:${string}`;

export const orderKey = (order: { marketplace: MarketplaceId; id: string }): OrderKey =>
  `${order.marketplace}:${order.id}`;

/** An order with everything the interface needs; what is stored of it, and what a page gets in reply. */
export interface OrderView {
  key: OrderKey;
  order: Order;
  windows: Window[];
}

/** How reading one kind of page of one marketplace went last. */
export interface PageHealth {
  marketplace: MarketplaceId;
  page: Page;
  /** Epoch ms of the last look, and of the last look that gave at least one order without a page problem. */
  lastLook: number;
  lastGood: number | null;
  /** What the user is told. That one reader could not read the page at all, where the other could, is none of it. */
  problems: Problem[];
  /** How each reader fared when it last looked. */
  readers?: { [R in 'document' | 'payload']?: ReaderHealth };
  /** What orders' pages printed that was not understood, each as its order was last read; the newest last. */
  unread?: Unread[];
}

/** A text that a page prints of an order, in the page's own words, and that was not understood or only guessed. */
export interface Unread {
  order: string;
  reader: 'document' | 'payload';
  code: 'unreadable' | 'guessed';
  field: string;
  text: string;
  /** Epoch ms of the reading. */
  at: number;
}

/** How one reader fared with one kind of page. */
export interface ReaderHealth {
  /** Epoch ms. */
  at: number;
  /** It gave orders, and all that such a page should tell of at least one of them. */
  good: boolean;
  problems: Problem[];
  /** What it has read by now, by field; those with a part that varies under their first word (`promise`). */
  fields?: Record<string, FieldHealth>;
}

/** How one reader fares with one field of one kind of page. */
export interface FieldHealth {
  /** Epoch ms at which an order told it last. */
  at: number;
  /** What it was read by then, in the reader's own terms (`Read.won`); null where the reader did not say. */
  by: string | null;
  /** Orders that told it: the first few, which is all that matters. */
  told: string[];
  /** Orders that should have told it since, and did not, each once. */
  missed: string[];
  /** The most orders in a row that did not tell it before one did again. */
  gap: number;
}

/** What the user may say of an order from a marketplace page. */
export type UserFact = { field: 'settled'; value: boolean };

/** What the user may tell of an order from the extension's own pages: any field in `TELLABLE`, or the taking back of one. */
export type Told = { [F in Field]: { field: F; value: FieldValue[F]; line?: string } }[Field];

/** Fields that the user may set. */
const TELLABLE: readonly string[] = [
  ...[
    'settled',
    'removed',
    'muted',
    'snoozed',
    'status',
    'placed',
    'paid',
    'shipped',
    'delivered',
    'completed',
    'estimated',
  ],
  ...['title', 'total', 'seller', 'link', 'shop', 'follows', 'paidWith', 'tier', 'country'],
  'promise:not-received:day',
];

/** Whether the user may set, or take back, a field. */
export function isTellable(field: string): boolean {
  const name = field.replace(/^unsaid:/, '');
  const day = name.startsWith('lastDay:') && (ORDER_RIGHTS as readonly string[]).includes(name.slice(8));
  return TELLABLE.includes(name) || name.startsWith('step:') || day;
}

export type { Shown };
