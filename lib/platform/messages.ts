import type { Settings } from '../deadlines/settings';
import type { AnswerShape, PageShape } from '../diagnostics';
import type { AskReply, MayAsk } from '../domain/asking';
import type { KeepOutcome, KeptMessage } from '../domain/evidence';
import type { FaultCode } from '../domain/fault';
import type { MarketplaceId, Page, ProblemCode } from '../domain/schema';
import type { OrderKey, OrderView, Told, UserFact } from '../domain/view';
import type { PageRequest, Sheet } from '../marketplaces/types';
import type { Verdict } from '../scam';
import { browser } from './browser';
import type { Os } from './os';

/** The one table of messages: all go up, from a page or the interface to the background. `Reply` is what comes back. */
export interface Messages {
  /** A marketplace page was looked at. */
  seen: { message: Seen; reply: SeenReply };
  /** A marketplace page wants its badges again: the stored data changed, or it became visible. */
  ask: { message: { keys: OrderKey[] }; reply: PageReply };
  /** An order list wants to know what of "read the dates" is left for today. */
  mayAsk: { message: Record<never, never>; reply: MayAsk };
  /** The user wants the dates of an order: ask for its own page through the library of the list that this comes from. */
  readDate: { message: { key: OrderKey }; reply: AskReply };
  /** The user says something of an order; beats every reading until taken back. */
  say: { message: { key: OrderKey; fact: UserFact }; reply: { ok: true } };
  /** The user tells facts of an order, in the extension's own pages; `add` where the order may be new. */
  tell: { message: { key: OrderKey; facts: Told[]; add: boolean }; reply: { ok: true } };
  /** The user keeps a message that they checked, in the extension's own pages; one that was removed comes back likewise. */
  keep: { message: { kept: KeptMessage }; reply: { outcome: KeepOutcome } };
  /** The user removes one. */
  unkeep: { message: { id: string }; reply: { ok: true } };
  /** The user changes settings. */
  set: { message: { settings: Partial<Settings> }; reply: { ok: true } };
  /** A marketplace page wants the script of cards and notices. */
  cards: { message: Record<never, never>; reply: { ok: true } };
  /** Show a test notification. */
  test: { message: Record<never, never>; reply: TestReply };
  /** Do what is due: a page of the extension was opened, which may be the first event in weeks. */
  wake: { message: Record<never, never>; reply: { ok: true } };
  /** The user has seen a fault that is over. */
  dismiss: { message: { code: FaultCode }; reply: { ok: true } };
  /** How open order pages, and the answers that came by last, are built: for a bug report, without anything they say. */
  shapes: { message: Record<never, never>; reply: { pages: PageShape[]; answers: AnswerShape[] } };
  /**
   * What came of checking a selected text: for the page that it was selected on, or, by its id, for the extension's own page
   * that shows it. Null where there is nothing, or nothing any more.
   */
  verdict: { message: { id?: string }; reply: Checked | null };
  /** A page does not let the verdict stand: show it in a tab. */
  elsewhere: { message: { id: string }; reply: { ok: true } };
  /** Messages that stand on a message page are to be checked. */
  judge: { message: { texts: string[] }; reply: Judged };
  /** A page of orders became a message page without being loaded anew: no script for message pages came with it. */
  chat: { message: Record<never, never>; reply: { ok: true } };
  /** A message page wants the script of verdicts. */
  verdicts: { message: Record<never, never>; reply: { ok: true } };
}

/** A text that was checked, and what came of it. */
export interface Checked {
  id: string;
  text: string;
  verdict: Verdict;
  /** The name of the marketplace that it is about, as far as that is known. */
  shop: string;
  /** It has hardly any words. */
  bare: 'link' | 'wordless' | null;
  /** Only so many characters of it were checked; `byBrowser`: it gave no more. Null where all of it was. */
  cut: { n: number; byBrowser: boolean } | null;
  /** Epoch ms, and the viewer's zone. */
  now: number;
  zone: string;
}

/** What came of checking messages, in their order; null for each in which nothing is unusual. */
export interface Judged {
  /** False: the user does not want messages checked there. */
  on: boolean;
  verdicts: (Verdict | null)[];
  shop: string;
  now: number;
  zone: string;
}

/**
 * One look at a page: an answer of the marketplace as it came by, or what stands in the document. Answers are read in
 * the background, so that page scripts run beside as little of our code as can be.
 */
export interface Seen {
  marketplace: MarketplaceId;
  /** Epoch ms. */
  at: number;
  /** The viewer's IANA zone. */
  zone: string;
  payload?: { api: string; request: PageRequest; json: unknown };
  document?: SeenDocument;
}

/** What stands in a document. */
export interface SeenDocument {
  page: Page;
  sheets: Sheet[];
  /** Orders that the page has the state of; only what changed of them is of interest. */
  held: string[];
  /** What the page asked its server for, as far as that came by. */
  request: PageRequest;
  /** What keeps the page as a whole from being read. */
  problem?: ProblemCode;
}

/** What was read, and the orders of that page as far as they are known. */
export interface SeenReply extends PageReply {
  /** The kind of page that the answer belonged to; null where it was none that is read. */
  page: Page | null;
  /** What keeps the page as a whole from being read. */
  problem: ProblemCode | null;
  /** What kept this look alone from being read, also where another one made up for it. */
  own: ProblemCode | null;
  /** What such pages no longer tell, where that is the problem. */
  field?: string | undefined;
  /** The name of the change that this look was, where it was one: the reply tells of it already. */
  revision?: string | undefined;
}

/** The orders of one page, as far as they are known. */
export interface PageReply {
  views: OrderView[];
}

/** How a test notification went, as far as the browser tells. */
export interface TestReply {
  /** The browser took it. */
  taken: boolean;
  /** It stands among those shown; null where the browser cannot be asked. */
  stands: boolean | null;
  permission: 'granted' | 'denied' | 'unknown';
  os: Os;
}

export type MessageName = keyof Messages;

/** Browser errors of a background that died while it answered. Everything it does is repeatable, so asking again is safe. */
const DIED = /message channel closed|Receiving end does not exist|message port closed|asynchronous response/i;

/**
 * Sends a message to the background and returns its reply. Asked a second time where the background died over it;
 * rejects where it cannot be reached (the extension was updated or removed).
 */
export async function send<N extends MessageName>(
  name: N,
  message: Messages[N]['message'],
): Promise<Messages[N]['reply']> {
  const once = async () => {
    const reply = (await browser.runtime.sendMessage({ name, ...message })) as
      | { ok: true; reply: Messages[N]['reply'] }
      | { ok: false; error: string }
      | undefined;
    if (!reply) throw new Error('Receiving end does not exist');
    if (!reply.ok) throw new Error(reply.error);
    return reply.reply;
  };
  try {
    return await once();
  } catch (error) {
    if (!DIED.test(String(error))) throw error;
    return await once();
  }
}

/** Who sent a message. */
export interface Sender {
  /** Address of the page it came from. */
  url: string;
  /** From an extension page rather than a marketplace page. */
  own: boolean;
  /** The frame that it came from; null for the popup. */
  frame: { tab: number; frame: number } | null;
  /** From a private window, of which nothing may be stored. */
  private: boolean;
}

export type Handlers = {
  [N in MessageName]: (message: Messages[N]['message'], sender: Sender) => Promise<Messages[N]['reply']>;
};

/** What browsers say of a sender. */
interface RawSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string; incognito?: boolean };
}

/** Where a sender is. A page that goes on without being loaded is still said to be where it began; its tab knows better. */
function addressNow({ url = '', frameId, tab }: RawSender): string {
  if (frameId !== 0 || !tab?.url || !URL.canParse(url) || !URL.canParse(tab.url)) return url;
  return new URL(tab.url).origin === new URL(url).origin ? tab.url : url;
}

/** Registers the handlers, synchronously. Messages of other extensions and of web pages are not answered. */
export function onMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown, respond: unknown) => {
    const from = sender as RawSender;
    const message = raw as { name?: unknown };
    const name = message?.name;
    if (from.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    const url = from.url ?? '';
    const reply = respond as (answer: unknown) => void;
    const handler = handlers[name as MessageName] as (message: unknown, sender: Sender) => Promise<unknown>;
    handler(raw, {
      url: addressNow(from),
      own: url.startsWith(browser.runtime.getURL('/')),
      frame: from.tab?.id === undefined ? null : { tab: from.tab.id, frame: from.frameId ?? 0 },
      private: from.tab?.incognito === true,
    }).then(
      (answer) => reply({ ok: true, reply: answer }),
      (error) => reply({ ok: false, error: String(error) }),
    );
    // The callback form answers in every browser and in the fake one; a returned Dexie promise would not (page-world.md §4).
    return true;
  });
}
