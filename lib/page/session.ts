import { isPageProblem } from '../domain/problem';
import type { Page, ProblemCode } from '../domain/schema';
import { type OrderView, orderKey } from '../domain/view';
import { pageAt } from '../marketplaces/pages';
import type { PageRequest, PageSide } from '../marketplaces/types';
import { now, startClock, viewerZone } from '../platform/clock';
import { type Seen, send } from '../platform/messages';
import { onRevision } from '../platform/revision';
import { openChannel } from './channel';
import { createOverlay, type Overlay } from './overlay';
import { watch } from './watch';

/** After this the page's own data should have come by. */
const PATIENCE = 8_000;
const MINUTE = 60_000;
/** Orders that are asked for in one message. */
const PORTION = 500;

/** What the address of a page says of the request behind it: a tracking answer does not repeat its order. */
function requestOf(url: URL): PageRequest {
  const order = url.searchParams.get('tradeOrderId') ?? url.searchParams.get('orderId');
  return order ? { tradeOrderId: order } : {};
}

/**
 * Reads one marketplace page for as long as it stands: answers of its marketplace as they come by, the document when it
 * changes, badges where orders are drawn. Call it synchronously at document_start. Returns a function that takes
 * everything back.
 */
export function startSession(doc: Document, address: () => string): () => void {
  const views = new Map<string, OrderView>();
  const lastSent = new Map<string, string>();
  /** Kinds of page of which an answer of the marketplace came by, whatever it said. */
  const answered = new Set<Page>();
  let problem: ProblemCode | null = null;
  let patient = true;
  let overlay: Overlay | null = null;
  let stopped = false;
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
        if (at)
          void report(at.side, { payload: { api, json, request: { ...requestOf(at.url), ...request } } });
      }),
    () =>
      void ready.then(() => {
        const at = here();
        if (!at) return;
        answered.add(at.page);
        const problems = [{ code: 'too-large' as const, page: at.page }];
        void report(at.side, { document: { page: at.page, orders: [], observations: [], problems } });
      }),
  );
  ends.push(() => channel.close());

  /** Keeps what the background says of orders. What says nothing new stays the same object: its badge stays as it is. */
  const keep = (known: readonly OrderView[]) => {
    for (const view of known) {
      const held = views.get(view.order.id);
      if (!held || JSON.stringify(held) !== JSON.stringify(view)) views.set(view.order.id, view);
    }
  };

  /** Sends a look up, unless it says what the last one of its kind said, and draws what comes back. */
  async function report(side: PageSide, sight: Pick<Seen, 'payload' | 'document'>) {
    const kind = sight.payload?.api ?? 'document';
    const content = JSON.stringify(sight, (key, value) =>
      key === 'firstSeen' || key === 'lastSeen' ? undefined : value,
    );
    if (lastSent.get(kind) === content) return;
    lastSent.set(kind, content);
    const failed = () => {
      // Tried again with the next change of the page.
      lastSent.delete(kind);
      problem = 'not-stored';
      look();
    };
    await talk(failed, async () => {
      const reply = await send('seen', { marketplace: side.id, at: now(), zone: viewerZone(), ...sight });
      if (reply.page && sight.payload) answered.add(reply.page);
      if (reply.page) problem = reply.problem;
      keep(reply.views);
      look();
    });
  }

  /** Looks at the document: which orders stand on it, whether all is well, and where badges belong. */
  function look() {
    const at = here();
    if (!at || !doc.body) return;
    const { side, page, url } = at;
    overlay ??= createOverlay(doc, { settle, kit });
    overlay.draw(side.anchors(doc, page, url), views, { now: now(), zone: viewerZone() });
    overlay.notice(side.name, problem);
    if (!patient) lookClosely(side, page);
  }

  /** What the answers left out: orders that stand on the page and none told of, and pages that none came by for. */
  function lookClosely(side: PageSide, page: Page) {
    const read = side.read(doc, page, now());
    const untold = read.orders.filter((order) => !views.has(order));
    const silent = !answered.has(page);
    if (!silent && !untold.length && !read.problems.some(isPageProblem)) return;
    const code = channel.pristine ? 'nothing-received' : 'late-start';
    const problems = [...read.problems, ...(silent ? [{ code, page } as const] : [])];
    const observations = read.observations.filter(({ order }) => untold.includes(order));
    void report(side, { document: { ...read, observations, problems } });
  }

  async function settle(view: OrderView, settled: boolean) {
    await send('say', { key: view.key, fact: { field: 'settled', value: settled } });
    await refresh();
  }

  /** Cards and notices come as a script of their own, when they are first needed. */
  async function kit() {
    if (!globalThis.claimclockCards) await send('cards', {});
    if (!globalThis.claimclockCards) throw new Error('the card script did not come');
    return globalThis.claimclockCards;
  }

  /** Asks for the orders of this page again: something of them changed elsewhere, or time has passed. */
  async function refresh() {
    if (stopped || !views.size) return;
    // What could not be asked now is asked at the next occasion; the badges stand as they are.
    await talk(look, async () => {
      const keys = [...views.values()].map((view) => orderKey(view.order));
      for (let from = 0; from < keys.length; from += PORTION) {
        keep((await send('ask', { keys: keys.slice(from, from + PORTION) })).views);
      }
      look();
    });
  }

  const begin = () => {
    if (stopped) return;
    look();
    const impatient = setTimeout(() => {
      patient = false;
      look();
    }, PATIENCE);
    // Countdowns move by themselves, only while someone can see them.
    const ticking = setInterval(() => {
      if (!doc.hidden && views.size) look();
    }, MINUTE);
    const seen = () => {
      if (!doc.hidden) void refresh();
    };
    const restored = (event: PageTransitionEvent) => {
      if (event.persisted) void refresh();
    };
    doc.addEventListener('visibilitychange', seen);
    doc.defaultView?.addEventListener('pageshow', restored);
    ends.push(
      watch(doc, look),
      () => clearTimeout(impatient),
      () => clearInterval(ticking),
      () => doc.removeEventListener('visibilitychange', seen),
      () => doc.defaultView?.removeEventListener('pageshow', restored),
      onRevision(() => void refresh()),
    );
  };
  if (doc.readyState === 'loading') {
    doc.addEventListener('DOMContentLoaded', () => void ready.then(begin), { once: true });
  } else void ready.then(begin);
  return stop;
}
