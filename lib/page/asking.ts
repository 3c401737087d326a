import { APART, type AskReply, type MayAsk, type Stop } from '../domain/asking';
import type { OrderKey } from '../domain/view';

/** Why reading the dates is over: `full` is enough for today, `failed`: the background could not be reached. */
export type Over = 'done' | 'full' | 'not-asked' | 'failed' | Stop;

/** How far reading the dates has come. */
export interface AskingState {
  phase: 'offer' | 'busy' | 'stopped' | 'over';
  over: Over | null;
  /** Orders that were asked for. */
  done: number;
  /** With those that are still to be asked for today. */
  total: number;
  /** Undated orders that are left for another day. */
  later: number;
  /** How many have a date now, and of how many the answer held none. */
  dated: number;
  blank: number;
}

/** What asking needs of its page. */
export interface AskingPage {
  /** Keys of the orders whose dates can be read, in reading order, as the page stands now. */
  undated: () => OrderKey[];
  ask: (key: OrderKey) => Promise<AskReply>;
  wait: (ms: number) => Promise<void>;
  /** The box that tells of it still stands in the page: nothing is asked for behind the user's back. */
  shown: () => boolean;
  changed: () => void;
}

/** Reading the dates of one page. The page goes on only while it stands: closing it ends all. */
export interface PageAsking {
  state(): AskingState;
  /** Asks for one order after the other, until there are no more, the user stops it, or something else does. */
  go(): Promise<void>;
  stop(): void;
}

/** A loop for one page, of which `may` says what is left for today. */
export function createPageAsking(page: AskingPage, may: MayAsk): PageAsking {
  let phase: AskingState['phase'] = 'offer';
  let over: Over | null = null;
  let { left } = may;
  let [done, dated, blank] = [0, 0, 0];
  const tried = new Set<OrderKey>();
  /** For this one the background did not answer. It is asked once more: it knows what it has asked for already. */
  let lost: OrderKey | null = null;
  /** Which loop is the one that goes on. */
  let turn = 0;
  let under: Promise<unknown> = Promise.resolve();

  const remaining = () => page.undated().filter((key) => !tried.has(key));
  const isBusy = () => phase === 'busy';
  const enter = (next: AskingState['phase'], why: Over | null = null) => {
    phase = next;
    over = why;
    if (next !== 'busy') turn += 1;
    page.changed();
  };

  /** Takes in what became of one order. */
  function note(key: OrderKey, reply: AskReply) {
    ({ left } = reply);
    lost = null;
    const { outcome } = reply;
    if (outcome === 'wait') return;
    if (outcome === 'full') return enter('over', 'full');
    if (outcome === 'not-asked') return enter('over', 'not-asked');
    if (outcome === 'stopped') return enter('over', reply.stopped ?? 'refused');
    tried.add(key);
    done += 1;
    if (outcome === 'read') dated += 1;
    else blank += 1;
    const more = remaining().length > 0;
    if (!more) enter('over', 'done');
    else if (!left) enter('over', 'full');
    else page.changed();
  }

  return {
    state() {
      const open = remaining().length;
      const today = Math.min(open, left);
      return { phase, over, done, total: done + today, later: open - today, dated, blank };
    },
    async go() {
      if (phase === 'busy' || phase === 'over') return;
      enter('busy');
      const mine = turn;
      // Stopped and gone on at once: the answer that is under way comes first.
      await under;
      while (mine === turn && isBusy()) {
        // Its answer came all the same.
        if (lost && !page.undated().includes(lost)) note(lost, { outcome: 'read', left, stopped: null });
        if (!isBusy()) return;
        const [key] = remaining();
        if (!key) return enter('over', 'done');
        if (!page.shown()) return enter('stopped');
        const asked = page.ask(key).then(
          (reply) => note(key, reply),
          () => {
            if (lost) enter('over', 'failed');
            lost = key;
          },
        );
        under = asked;
        await asked;
        if (mine === turn && isBusy()) await page.wait(APART * (1 + Math.random()));
      }
    },
    stop() {
      if (phase === 'busy') enter('stopped');
    },
  };
}
