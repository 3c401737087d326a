import { isUndated } from '../domain/order';
import type { Page, ProblemCode } from '../domain/schema';
import { type OrderKey, type OrderView, orderKey } from '../domain/view';
import { messagesAt } from '../marketplaces/messages';
import { pageAt } from '../marketplaces/pages';
import type { PageRequest, PageSide, Sheet } from '../marketplaces/types';
import { now, startClock, viewerZone } from '../platform/clock';
import { type Seen, send } from '../platform/messages';
import { onRevision } from '../platform/revision';
import { openChannel } from './channel';
import { createOverlay, type Overlay } from './overlay';
import { createScene } from './scene';
import { type Changed, type Watch, watch } from './watch';

/** After this the page's own data should have come by. */
const PATIENCE = 8_000;
const MINUTE = 60_000;
/** A problem of one reader is told only where the other does not make up for it by then. */
const SECOND_OPINION = 1_000;
/** A background that was killed while it listened is asked again after so long; then the page says that it failed. */
const AGAIN = 1_000;
/** So long a change may be heard of before the reply that told of it. */
const HEARD = 150;
/** Orders that are asked for, or told of, in one message. */
const PORTION = 500;

const keyOf = ({ order }: OrderView) => orderKey(order);
const idOf = (key: OrderKey) => key.slice(key.indexOf(':') + 1);

/** What the address of a page says of the request behind it: a tracking answer does not repeat its order. */
function requestOf(url: URL): PageRequest {
  const order = url.searchParams.get('tradeOrderId') ?? url.searchParams.get('orderId');
  return order ? { tradeOrderId: order } : {};
}

/**
 * Reads one marketplace page for as long as it stands: answers of its marketplace as they come by, the document where it
 * changes, badges where orders are drawn. Call it synchronously at document_start. Returns a function that takes
 * everything back.
 */
export function startSession(doc: Document, address: () => string): () => void {
  const views = new Map<string, OrderView>();
  /** The views as text, to tell whether one says anything new. */
  const texts = new Map<string, string>();
  const scene = createScene(doc);
  /** What was sent last of each order's sheet, and of each kind of answer. */
  const sentSheets = new Map<string | null, string>();
  const sentAnswers = new Map<string, string>();
  /** Sheets that the background did not take. */
  let unsent: Sheet[] = [];
  /** Kinds of page of which an answer of the marketplace came by, whatever it said. */
  const answered = new Set<Page>();
  /** The zone and the language that the page asked its server for, by kind of page. */
  const asks = new Map<Page, PageRequest>();
  /** Changes that this page made itself, and was told of. */
  const own = new Set<unknown>();
  let problem: ProblemCode | null = null;
  /** What the problem is about, where it is about one thing. */
  let field: string | undefined;
  let silence: ProblemCode | null = null;
  /** Why the last answer brought no data. */
  let refusal: ProblemCode | null = null;
  let patient = true;
  let overlay: Overlay | null = null;
  let watching: Watch | null = null;
  let stopped = false;
  /** Its messages are marked, too, as far as that is wanted. */
  let chatting = false;
  let offering: ReturnType<typeof setTimeout> | undefined;
  const ends: (() => void)[] = [];
  const ready = startClock(() => refresh());

  const here = () => {
    const url = new URL(address());
    const found = stopped ? null : pageAt(url);
    return found && { ...found, url };
  };

  const stop = () => {
    stopped = true;
    for (const end of ends) end();
    overlay?.remove();
  };
  /** Talks to the background. When the extension was updated or removed under this page, its badges would stand still. */
  const talk = async (failed: () => void, words: () => Promise<void>) => {
    try {
      await words();
    } catch (error) {
      if (/context invalidated/i.test(String(error))) stop();
      else failed();
    }
  };

  const channel = openChannel(
    ({ api, json, request }) =>
      void ready.then(() => {
        const at = here();
        if (!at) return;
        const asked = { ...requestOf(at.url), ...request };
        const { tradeOrderId, ...said } = request;
        // Known by the time that the document is read, which comes after its data.
        if (!asks.has(at.page)) asks.set(at.page, said);
        void report(at.side, { payload: { api, json, request: asked } }, (page) => {
          answered.add(page);
          const known = asks.get(page);
          const all = { ...known, ...said };
          if (JSON.stringify(all) === JSON.stringify(known ?? {})) return;
          asks.set(page, all);
          // The same days in another zone are other moments.
          if (page !== at.page) return;
          sentSheets.clear();
          reportSheets(at.side, page, at.url, scene.sheets());
        });
      }),
    () =>
      void ready.then(() => {
        const at = here();
        if (!at) return;
        answered.add(at.page);
        void report(at.side, {
          document: { page: at.page, sheets: [], held: [], problem: 'too-large', request: {} },
        });
      }),
  );
  ends.push(() => channel.close());

  /** Everything that is done to the page goes through here, so that it is not taken for a change of the page. */
  const quietly = (action: () => void) => (watching ? watching.quietly(action) : action());

  const context = () => ({ now: now(), zone: viewerZone(), timeline: here()?.page === 'detail' });

  /** Draws the badges of some orders, or of all. */
  const redraw = (orders?: ReadonlySet<string>) =>
    quietly(() => overlay?.draw(scene.anchors(orders), views, context()));

  /** Keeps what the background says of orders, and draws what is new of it. What says nothing new stays the same object. */
  const keep = (known: readonly OrderView[]) => {
    const fresh = new Set<string>();
    for (const view of known) {
      const text = JSON.stringify(view);
      if (texts.get(view.order.id) === text) continue;
      texts.set(view.order.id, text);
      views.set(view.order.id, view);
      fresh.add(view.order.id);
    }
    if (!fresh.size) return;
    redraw(fresh);
    clearTimeout(offering);
    offering = setTimeout(offer, SECOND_OPINION);
  };

  /** The orders of this page whose day is printed on their own pages only, in reading order. */
  const undated = () =>
    [...new Set(scene.anchors().map(({ order }) => order))].flatMap((order) => {
      const view = views.get(order);
      return view && isUndated(view, now()) ? [view] : [];
    });
  /** Offers to read them. Without the channel nobody would hear the answers. */
  const offer = () => {
    const at = here();
    if (at?.page !== 'list' || problem || !channel.connected) return;
    quietly(() => overlay?.offer(at.side.name, undated));
  };

  /** Tells the page's problem, or takes the notice away. */
  const notice = () => {
    const at = here();
    if (at) quietly(() => overlay?.notice(at.side.name, problem, field));
  };
  const noteProblem = (code: ProblemCode | null) => {
    if (code === problem) return;
    problem = code;
    if (code) setTimeout(notice, SECOND_OPINION);
    else notice();
  };

  /** Sends a look up, once more where the background died over it, and draws what comes back. */
  async function tell(
    side: PageSide,
    sight: Pick<Seen, 'payload' | 'document'>,
    done: (page: Page | null) => void,
    failed: () => void,
    again = false,
  ): Promise<void> {
    if (stopped) return;
    const retry = () => {
      if (!again) return void setTimeout(() => void tell(side, sight, done, failed, true), AGAIN);
      failed();
      noteProblem('not-stored');
    };
    await talk(retry, async () => {
      const reply = await send('seen', { marketplace: side.id, at: now(), zone: viewerZone(), ...sight });
      if (reply.revision) own.add(reply.revision);
      done(reply.page);
      // The answer of another kind of page says nothing of this one.
      if (reply.page && reply.page === here()?.page) {
        ({ field } = reply);
        if (sight.payload) refusal = reply.own;
        noteProblem(reply.problem ?? silence);
      }
      keep(reply.views);
    });
  }

  /** Sends what is not of single orders, unless it says what the last one of its kind said. */
  async function report(
    side: PageSide,
    sight: Pick<Seen, 'payload' | 'document'>,
    read: (page: Page) => void = () => undefined,
  ) {
    const kind = sight.payload?.api ?? 'document';
    const content = JSON.stringify(sight);
    if (sentAnswers.get(kind) === content) return;
    sentAnswers.set(kind, content);
    await tell(
      side,
      sight,
      (page) => {
        if (page) read(page);
      },
      // Tried again when it next comes by.
      () => sentAnswers.delete(kind),
    );
  }

  /** Sends sheets that say something new. */
  function reportSheets(side: PageSide, page: Page, url: URL, sheets: readonly Sheet[]) {
    const news = sheets.filter((sheet) => {
      const content = JSON.stringify(sheet);
      if (sentSheets.get(sheet.order) === content) return false;
      sentSheets.set(sheet.order, content);
      return true;
    });
    const request = { ...asks.get(page), ...requestOf(url) };
    for (let from = 0; from < news.length; from += PORTION) {
      const portion = news.slice(from, from + PORTION);
      const failed = () => {
        for (const sheet of portion) sentSheets.delete(sheet.order);
        unsent = [...unsent, ...portion].slice(-2 * PORTION);
      };
      const held = portion.flatMap(({ order }) => (order && views.has(order) ? [order] : []));
      void tell(side, { document: { page, sheets: portion, held, request } }, () => undefined, failed);
    }
  }

  /** Looks at the document: what is new on it, and where badges belong. Tells whether there was anything new. */
  function look(changed: Changed): boolean {
    try {
      return lookAt(changed);
    } catch {
      // A page that nobody thought of. What else reads it goes on.
      noteProblem('changed');
      return false;
    }
  }

  /** Pages of orders may lead to messages by a script: what marks these comes with a page that is loaded. Once is enough. */
  function noticeChat() {
    if (chatting || stopped || !messagesAt(new URL(address()))) return;
    chatting = true;
    void talk(
      () => {
        chatting = false;
      },
      async () => void (await send('chat', {})),
    );
  }

  function lookAt(changed: Changed): boolean {
    const at = here();
    if (!at) noticeChat();
    if (!at || !doc.body) return false;
    const { side, page, url } = at;
    const { anchors, gone, sheets, news } = scene.look(side, page, url, changed);
    quietly(() => {
      overlay ??= createOverlay(doc, { settle, kit, quietly });
      overlay.drop(gone);
      overlay.draw(anchors, views, context());
    });
    const again = unsent;
    unsent = [];
    reportSheets(side, page, url, [...again, ...sheets]);
    if (!patient) lookClosely(side, page);
    return news;
  }

  /**
   * A page whose own data never came by, or was refused, and whose document does not make up for it. That another page of
   * its kind was read well a minute ago is no comfort on this one.
   */
  function lookClosely(side: PageSide, page: Page) {
    silence = null;
    if (!scene.whole && !answered.has(page)) {
      // Of a marketplace whose answers are not listened to none is missed.
      const unheard = side.alone ? null : channel.pristine ? 'nothing-received' : 'late-start';
      silence = side.obstacle(doc, page) ?? unheard;
    } else if (!scene.whole && refusal) silence = refusal;
    else if (!scene.some && side.surely(doc, page)) silence = 'changed';
    if (!silence) return;
    void report(side, { document: { page, sheets: [], held: [], problem: silence, request: {} } });
  }

  async function settle(view: OrderView, settled: boolean) {
    await send('say', { key: view.key, fact: { field: 'settled', value: settled } });
    await refresh([view.key]);
  }

  /** Cards and notices come as a script of their own, when they are first needed. */
  async function kit() {
    if (!globalThis.claimclockCards) await send('cards', {});
    if (!globalThis.claimclockCards) throw new Error('the card script did not come');
    return globalThis.claimclockCards;
  }

  /** Asks for orders of this page again: something of them changed elsewhere, or time has passed. */
  async function refresh(changed?: readonly OrderKey[]) {
    const keys = changed ? changed.filter((key) => views.has(idOf(key))) : [...views.values()].map(keyOf);
    if (stopped || !keys.length) return;
    // What could not be asked now is asked at the next occasion; the badges stand as they are.
    await talk(
      () => redraw(),
      async () => {
        for (let from = 0; from < keys.length; from += PORTION) {
          keep((await send('ask', { keys: keys.slice(from, from + PORTION) })).views);
        }
        if (!changed) redraw();
      },
    );
  }

  const begin = () => {
    if (stopped) return;
    watching = watch(doc, look);
    look(null);
    const impatient = setTimeout(() => {
      patient = false;
      look(null);
    }, PATIENCE);
    // Countdowns move by themselves, only while someone can see them.
    const ticking = setInterval(() => {
      if (doc.hidden) return;
      if (unsent.length) look(new Set());
      if (views.size) redraw();
    }, MINUTE);
    const seen = () => {
      if (!doc.hidden) void refresh();
    };
    const restored = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      look(null);
      void refresh();
    };
    doc.addEventListener('visibilitychange', seen);
    doc.defaultView?.addEventListener('pageshow', restored);
    ends.push(
      () => watching?.end(),
      () => clearTimeout(impatient),
      () => clearInterval(ticking),
      () => doc.removeEventListener('visibilitychange', seen),
      () => doc.defaultView?.removeEventListener('pageshow', restored),
      // The look that made a change has its reply; it comes about as fast as this does.
      onRevision((id, keys) => {
        setTimeout(() => {
          if (!own.delete(id)) void refresh(keys);
        }, HEARD);
      }),
    );
  };
  if (doc.readyState === 'loading') {
    doc.addEventListener('DOMContentLoaded', () => void ready.then(begin), { once: true });
  } else void ready.then(begin);
  return stop;
}
