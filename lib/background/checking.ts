import { type OrderKey, type OrderView, orderKey } from '../domain/view';
import { messagesAt } from '../marketplaces/messages';
import { adapterFor } from '../marketplaces/registry';
import type { HeldText } from '../platform/checked';
import type { MenuClick } from '../platform/menu';
import type { Checked, Judged, Sender } from '../platform/messages';

import { bareOf } from '../scam/bare';
import { type Check, checkerOf, LONGEST_MESSAGE, type Tricks } from '../scam/check';

/** What checking needs of the world. */
export interface CheckingEffects {
  now: () => number;
  zone: () => string;
  /** What is known of tricks. Not part of the background, which begins a hundred times for each message that is checked. */
  tricks: () => Promise<Tricks>;
  orders: (keys: readonly OrderKey[]) => Promise<OrderView[]>;
  /** What the marketplace is called where it is not known which one. */
  shop: () => string;
  newId: () => string;
  readChecked: () => Promise<HeldText[]>;
  writeChecked: (held: readonly HeldText[]) => Promise<void>;
  /** Runs the verdict script in a frame, and gives back what became of the panel. Rejects where the browser lets nobody in. */
  enter: (frame: NonNullable<Sender['frame']>) => Promise<unknown>;
  openTab: (path: string) => Promise<void>;
}

/** Checks the texts that the user selects, and the messages of message pages. Stores none of them. */
export interface Checking {
  /** The user wants a selected text checked. */
  clicked(click: MenuClick): Promise<void>;
  /** What is to be shown in a frame, or in the extension's own page by its id. */
  verdict(id: string | undefined, sender: Sender): Promise<Checked | null>;
  /** The page did not let the panel stand. */
  elsewhere(id: string, sender: Sender): Promise<void>;
  /** Messages of a message page. */
  judge(texts: unknown, sender: Sender, on: boolean): Promise<Judged>;
}

/** Texts that are held for being shown, and for how long (ms). */
const MOST_HELD = 4;
const HELD = 30 * 60_000;
/** Firefox passes on so much of a selection (its SelectionUtils; seen in ESR 153, 2026-11). */
const FIREFOX_GIVES = 16_384;
/** Messages in one look, and characters of one. */
const MOST_TEXTS = 200;
const LONGEST_TEXT = 20_000;

/** Order numbers in addresses: of order, tracking and message pages. */
const ORDER = /^\d{12,22}$/;

/** The order that a page is about, by its address; null where that does not say. Nothing is guessed. */
function orderAt(url: URL): OrderKey | null {
  const marketplace = (messagesAt(url) ?? adapterFor(url))?.id;
  const id = url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId');
  return marketplace && id && ORDER.test(id) ? orderKey({ marketplace, id }) : null;
}

/** How much of a selection was checked, where that was not all. */
function cutOf(text: string): Checked['cut'] {
  // A selection that is that long by chance is said to be cut as well; better than the other way round.
  if (text.length === FIREFOX_GIVES) return { n: FIREFOX_GIVES, byBrowser: true };
  return text.length > LONGEST_MESSAGE ? { n: LONGEST_MESSAGE, byBrowser: false } : null;
}

/** The one that checks. */
export function createChecking(effects: CheckingEffects): Checking {
  const { now, zone } = effects;
  const isFresh = ({ checked }: HeldText) => {
    const age = now() - checked.now;
    return age >= 0 && age < HELD;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** Changes what is held, one after the other. */
  const hold = (change: (held: HeldText[]) => HeldText[]): Promise<void> => {
    const next = last.then(async () => {
      const held = await effects.readChecked();
      await effects.writeChecked(change(held.filter(isFresh)).slice(-MOST_HELD));
    });
    last = next.catch(() => undefined);
    return next;
  };
  const contextAt = async (address: string, isPrivate: boolean) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const key = url && !isPrivate ? orderAt(url) : null;
    // Without its order a message can still be judged by its words.
    const [order] = key ? await effects.orders([key]).catch(() => []) : [];
    const shop = url ? (messagesAt(url) ?? adapterFor(url))?.name : undefined;
    return { order, shop: shop ?? effects.shop() };
  };
  let checker: Promise<Check> | null = null;
  const check = (): Promise<Check> => {
    checker ??= effects.tricks().then(checkerOf);
    // What failed once may come the next time.
    checker.catch(() => {
      checker = null;
    });
    return checker;
  };
  const showInTab = (id: string) => effects.openTab(`/check.html?id=${encodeURIComponent(id)}`);

  return {
    async clicked({ text, url, frame, private: isPrivate }) {
      const { order, shop } = await contextAt(url, isPrivate);
      const at = now();
      const checked: Checked = {
        ...{ id: effects.newId(), shop, now: at, zone: zone() },
        text: text.slice(0, LONGEST_MESSAGE),
        verdict: (await check())(text, order ? { order, now: at } : {}),
        bare: bareOf(text),
        cut: cutOf(text),
      };
      // One at a time in a tab: what stands in another frame of it is taken away.
      const others: HeldText['frame'][] = [];
      await hold((held) => {
        others.push(...held.map((one) => one.frame));
        return [...held.filter((one) => !one.frame || one.frame.tab !== frame?.tab), { checked, frame }];
      });
      const elsewhere = others.filter((one) => one && one.tab === frame?.tab && one.frame !== frame.frame);
      for (const one of elsewhere) if (one) void effects.enter(one).catch(() => undefined);
      const outcome = frame ? await effects.enter(frame).catch(() => null) : null;
      if (outcome !== 'shown') await showInTab(checked.id);
    },
    async verdict(id, { own, frame }) {
      const held = (await effects.readChecked()).filter(isFresh);
      if (own) return held.find(({ checked }) => checked.id === id)?.checked ?? null;
      const isTheirs = ({ frame: of, shown }: HeldText) =>
        !shown && of && of.tab === frame?.tab && of.frame === frame.frame;
      const found = held.findLast(isTheirs);
      if (!found) return null;
      // Once: the frame may show another page by the next time.
      await hold((all) =>
        all.map((one) => (one.checked.id === found.checked.id ? { ...one, shown: true } : one)),
      );
      return found.checked;
    },
    async elsewhere(id, { frame }) {
      const held = (await effects.readChecked()).filter(isFresh);
      const isTheirs = ({ checked, frame: of }: HeldText) =>
        checked.id === id && of?.tab === frame?.tab && of?.frame === frame?.frame;
      if (frame && held.some(isTheirs)) await showInTab(id);
    },
    async judge(texts, sender, on) {
      const url = URL.canParse(sender.url) ? new URL(sender.url) : null;
      const site = url && messagesAt(url);
      const wellFormed =
        Array.isArray(texts) &&
        texts.length <= MOST_TEXTS &&
        texts.every((text) => typeof text === 'string' && text.length <= LONGEST_TEXT);
      if (!site || !sender.frame || !wellFormed) throw new Error('not allowed');
      const at = now();
      const reply = { on, shop: site.name, now: at, zone: zone() };
      if (!on) return { ...reply, verdicts: [] };
      const { order } = await contextAt(sender.url, sender.private);
      const checkOne = await check();
      return {
        ...reply,
        verdicts: texts.map((text) => {
          const verdict = checkOne(text, order ? { order, now: at } : {});
          return verdict.level === 'none' ? null : verdict;
        }),
      };
    },
  };
}
