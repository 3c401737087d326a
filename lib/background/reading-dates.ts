import { APART, type AskingDay, type AskReply, type MayAsk, MOST_A_DAY, type Stop } from '../domain/asking';
import { dayOf } from '../domain/calendar';
import { isUndated, shownOf } from '../domain/order';
import { isPageProblem } from '../domain/problem';
import type { Problem, Reading } from '../domain/schema';
import type { OrderKey, OrderView } from '../domain/view';
import { adapterFor } from '../marketplaces/registry';
import type { Adapter, Asking } from '../marketplaces/types';
import type { Sender } from '../platform/messages';
import { askingDay, changeAskingDay, type Database, pageHealth, viewsOf } from '../store';

/** What reading the dates needs of the world. */
export interface AskingEffects {
  db: Database;
  now: () => number;
  zone: () => string;
  /** Asks through the library of the page in a frame; gives back what the page says of it, which may be anything. */
  ask: (frame: NonNullable<Sender['frame']>, request: object, timeout: number) => Promise<unknown>;
  wait: (ms: number) => Promise<void>;
}

/** Reads the dates that order lists do not print, one order at a time, where the user asked for it. */
export interface ReadingDates {
  /** What this page may still ask for today. */
  may(sender: Sender): Promise<MayAsk>;
  /** Asks for one order, if that may be; rejects where it was not for this page to ask. */
  read(key: OrderKey, sender: Sender): Promise<AskReply>;
  /** A look at a page was stored: perhaps the answer that is waited for. */
  heard(reading: Reading): void;
}

/** The page's library gives up after 15 s; a page that holds it up is not waited for much longer. */
const IN_PAGE = 16_000;
const AT_ALL = 18_000;
/** Between the library's word that it has an answer, and that answer read and stored. */
const STORED_WITHIN = 5000;
/** So many answers in a row of which nothing was understood, and no more is asked for. */
const MOST_UNREAD = 3;
/** Problems by which an answer that came by tells that it is none, and why no more is asked for then. */
const REFUSALS: Partial<Record<Problem['code'], Stop>> = {
  refused: 'refused',
  captcha: 'captcha',
  'logged-out': 'logged-out',
};

const LATE = Symbol('late');

const idOf = (key: OrderKey) => key.slice(key.indexOf(':') + 1);

/** The list of a marketplace that can be asked, where a message came from one. */
function listOf(sender: Sender): (Adapter & { asking: Asking }) | null {
  if (sender.private || !sender.frame || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const adapter = adapterFor(url);
  if (!adapter?.asking || adapter.page(url) !== 'list') return null;
  return { ...adapter, asking: adapter.asking };
}

/** When the order's own page was last read, epoch ms; 0 for never. */
const openedAt = (view: OrderView | undefined) =>
  Math.max(0, ...(view?.order.sources ?? []).filter(({ page }) => page === 'detail').map((s) => s.lastSeen));

/** Why no more is asked for after an answer with these problems; null where it was one. */
function refusalIn(problems: readonly Problem[], asking: Asking): Stop | null {
  const refusal = problems.find((problem) => isPageProblem(problem) && REFUSALS[problem.code]);
  if (!refusal) return null;
  const told = refusal.detail ? asking.outcome(`FAIL_ ${refusal.detail}`) : null;
  return told === 'captcha' || told === 'logged-out' ? told : (REFUSALS[refusal.code] ?? 'refused');
}

/** The one that asks. Requests of several pages follow each other. */
export function createReadingDates(effects: AskingEffects): ReadingDates {
  const { db, now, zone } = effects;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
  /** Who waits for the answer of which order; told why it was refused, or null where the order was read. */
  let waiting: { id: string; asking: Asking; tell: (refusal: Stop | null) => void } | null = null;

  const today = () => dayOf(now(), zone());
  const fresh = (): AskingDay => ({
    ...{ day: today(), at: 0, asked: [], open: null, blank: [], unread: 0, stopped: null },
  });
  /** What was asked for on this day; another day's is over. */
  const current = (held: AskingDay | null): AskingDay => (held?.day === today() ? held : fresh());
  const change = (step: (day: AskingDay) => Partial<AskingDay>) =>
    changeAskingDay((held) => {
      const day = current(held);
      return { ...day, ...step(day) };
    }, db).then(current);
  const mayOf = ({ asked, stopped }: AskingDay): MayAsk => ({
    left: stopped ? 0 : Math.max(0, MOST_A_DAY - asked.length),
    stopped: stopped?.why ?? null,
  });
  const viewOf = async (key: OrderKey) => (await viewsOf([key], db))[0];
  const within = <T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> =>
    Promise.race([work, effects.wait(ms).then((): typeof LATE => LATE)]);

  const stop = (why: Stop) => change(() => ({ open: null, stopped: { why, at: now() } }));

  /** What is known of an order now: its day, or that its page was read since `before` (epoch ms) and told none. */
  function found(view: OrderView | undefined, before: number): 'read' | 'blank' | 'unread' {
    if (!view) return 'unread';
    if (shownOf(view.order, view.windows, now()).state !== 'unknown') return 'read';
    return openedAt(view) > before ? 'blank' : 'unread';
  }

  /** Notes what became of an order, and stops where that has been of no use too often. */
  async function close(key: OrderKey, outcome: 'read' | 'blank' | 'unread'): Promise<AskReply> {
    const day = await change(({ blank, unread, stopped }) => {
      const row = outcome === 'unread' ? unread + 1 : 0;
      return {
        open: null,
        blank: outcome === 'read' ? blank : [...blank, key],
        unread: row,
        stopped: stopped ?? (row >= MOST_UNREAD ? { why: 'unread', at: now() } : null),
      };
    });
    return { outcome: day.stopped ? 'stopped' : outcome, ...mayOf(day) };
  }

  /** Does something while the answer of an order may come by; `answer` tells when it did. */
  async function listening<T>(
    key: OrderKey,
    asking: Asking,
    work: (answer: Promise<Stop | null>) => Promise<T>,
  ): Promise<T> {
    try {
      return await work(
        new Promise((tell) => {
          waiting = { id: idOf(key), asking, tell };
        }),
      );
    } finally {
      waiting = null;
    }
  }

  /** An earlier background died over a request: how that ended is told by what has been stored since. */
  async function takeUp(asking: Asking): Promise<void> {
    const { open, at } = current(await askingDay(db));
    if (!open) return;
    const outcome = await listening(open, asking, async (answer) => {
      const known = found(await viewOf(open), 0);
      if (known !== 'unread') return known;
      const health = (await pageHealth(db)).find(
        (page) => page.page === 'detail' && open.startsWith(`${page.marketplace}:`),
      );
      const reader = health?.readers?.payload;
      const refusal = reader && reader.at >= at ? refusalIn(reader.problems, asking) : null;
      if (refusal) return refusal;
      // It may still be on its way.
      const heard = now() - at < AT_ALL ? await within(STORED_WITHIN, answer) : null;
      return typeof heard === 'string' ? heard : found(await viewOf(open), 0);
    });
    if (outcome === 'read' || outcome === 'blank' || outcome === 'unread') await close(open, outcome);
    else await stop(outcome);
  }

  /** Asks for one order. `gone`: the tab was closed, or went elsewhere, or the browser lets nobody in. */
  const ask = (key: OrderKey, frame: NonNullable<Sender['frame']>, asking: Asking, request: object) =>
    listening(key, asking, async (answer) => {
      const before = openedAt(await viewOf(key));
      const asked = effects.ask(frame, request, IN_PAGE).then(
        (said) => (said === null || said === undefined ? 'gone' : typeof said === 'string' ? said : 'ERROR'),
        () => 'gone',
      );
      // A library that waits until the user has passed a captcha says nothing; its refusal came by all the same.
      const refused = answer.then((refusal) => refusal ?? asked);
      const said = await within(AT_ALL, Promise.race([asked, refused]));
      if (said === LATE) return 'timeout';
      if (said === 'gone' || said === 'captcha' || said === 'logged-out' || said === 'refused') return said;
      if (said === 'NO_LIBRARY') return 'no-library';
      const outcome = asking.outcome(said);
      if (outcome !== 'ok') return outcome;
      const heard = await within(STORED_WITHIN, answer);
      return typeof heard === 'string' ? heard : found(await viewOf(key), before);
    });

  return {
    async may(sender) {
      return listOf(sender) ? mayOf(current(await askingDay(db))) : { left: 0, stopped: null };
    },
    read: (key, sender) =>
      inTurn(async () => {
        const list = listOf(sender);
        const [marketplace, id = ''] = String(key).split(':');
        const request = list?.id === marketplace ? list?.asking.request(id) : null;
        if (!list || !sender.frame || !request) throw new Error('not allowed');
        const { asking } = list;
        if (!(await viewOf(key))) throw new Error('no such order');
        await takeUp(asking);
        const held = current(await askingDay(db));
        const reply = (outcome: AskReply['outcome'], day = held): AskReply => ({ outcome, ...mayOf(day) });
        if (held.stopped) return reply('stopped');
        const view = await viewOf(key);
        if (!view || !isUndated(view, now())) return reply(found(view, 0));
        if (held.blank.includes(key)) return reply('blank');
        if (held.asked.length >= MOST_A_DAY) return reply('full');
        const ago = now() - held.at;
        // Not where the clock was set back.
        if (ago >= 0 && ago < APART) return reply('wait');
        // Counted before it is asked for: whoever dies in between must not ask once more.
        await change(({ asked }) => ({ open: key, at: now(), asked: [...asked, key] }));
        const outcome = await ask(key, sender.frame, asking, request);
        switch (outcome) {
          case 'read':
          case 'blank':
          case 'unread':
            return close(key, outcome);
          case 'no-library': {
            // Nothing went out.
            const asked = held.asked;
            return reply('not-asked', await change(() => ({ open: null, asked })));
          }
          case 'gone':
            return reply('not-asked', await change(() => ({ open: null })));
          default:
            return reply('stopped', await stop(outcome));
        }
      }),
    heard({ page, orders, problems, reader }) {
      if (!waiting || page !== 'detail' || reader !== 'payload') return;
      const refusal = refusalIn(problems, waiting.asking);
      if (refusal || orders.includes(waiting.id)) waiting.tell(refusal);
    },
  };
}
