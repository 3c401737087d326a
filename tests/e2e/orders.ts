import { expect } from '@playwright/test';
import {
  type Day,
  type Marketplace,
  type StandInOrder,
  type StandInPage,
  standInLine,
  standInOrder,
} from '../marketplace';
import { type Badge, badges, type Session, type Tab } from './driver';
import type { Recorded, Step, Trouble } from './recorder';
import { sleep } from './tab';

declare global {
  interface Window {
    /** What the stand-in's own pages offer tests. */
    standIn: StandInPage;
  }
}

/** Ways through the stand-in's order pages and the extension's own that several tests go. */

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detailOf = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
export const trackingOf = (id: string) =>
  `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`;

/** Midnight in Los Angeles, where the stand-in's pages ask for their dates; winter time from November to March. */
export const pacific = (day: Day) => new Date(`${day}T00:00:00-08:00`).toISOString();

/** The order whose situation is described so. */
export const about = (marketplace: Marketplace, part: string): StandInOrder => {
  const order = marketplace.orders.find((one) => one.about.includes(part));
  if (!order) throw new Error(`no order "${part}"`);
  return order;
};

/** The number of badges on a page that show something. */
export const badgeCount = (tab: Tab, count: number) =>
  tab.waitFor((n) => document.querySelectorAll('claimclock-badge[data-state]').length === n, count);

export async function openList(session: Session, count = 10, url = LIST): Promise<Tab> {
  const tab = await session.open(url);
  await badgeCount(tab, count);
  return tab;
}

/** Shows all orders of the list, ten more at a time. */
export async function showAll(tab: Tab, total: number): Promise<void> {
  for (let shown = 10; shown < total; shown += 10) {
    await tab.click('button', 'View orders');
    await badgeCount(tab, Math.min(shown + 10, total));
  }
}

/** Within so many ms of the first, the second reader has told what it read. */
const BOTH = 1_500;

/** Whether a page has told what its data says, and with it in which zone it asked for its days; from the first question on. */
const hasToldData = (session: Session, url: string): Promise<boolean> =>
  session.inExtension((browser, url) => {
    const { dataset } = document.documentElement;
    if (dataset.data === undefined) {
      dataset.data = ' ';
      browser.runtime.onMessage.addListener((message: unknown, sender: { url?: string }) => {
        if ((message as { payload?: unknown } | null)?.payload) dataset.data += `${sender.url} `;
      });
    }
    return dataset.data.includes(` ${url} `);
  }, url);

/** Opens an order's page and waits until it has its badge. */
export async function visit(session: Session, id: string): Promise<Badge> {
  await hasToldData(session, detailOf(id));
  const tab = await session.open(detailOf(id));
  await tab.waitFor(
    (order) => document.querySelector(`claimclock-badge[data-order="${order}"][data-state]`) !== null,
    id,
  );
  let [badge] = await badges(tab);
  // The page's data and what it shows are told one after the other, each some time after a background that had to begin.
  for (
    const end = Date.now() + BOTH;
    (badge?.state === 'unknown' || !(await hasToldData(session, detailOf(id)))) && Date.now() < end;
    [badge] = await badges(tab)
  ) {
    await sleep(50);
  }
  // Days that were shown before their zone was known are told again then, as other moments.
  for (let before: string | null | undefined; badge && before !== badge.until; [badge] = await badges(tab)) {
    before = badge.until;
    await sleep(250);
  }
  if (!badge) throw new Error('no badge');
  await tab.close();
  return badge;
}

/** Opens an order's page and waits until its badge counts down to this day in Los Angeles. */
export async function visitUntil(session: Session, id: string, day: Day): Promise<void> {
  const tab = await session.open(detailOf(id));
  await tab.waitFor(
    (of) =>
      document.querySelector(`claimclock-badge[data-order="${of.id}"][data-until="${of.until}"]`) !== null,
    { id, until: pacific(day) },
  );
  await tab.close();
}

const learned = new WeakSet<Session>();

/** Opens every order's page once in a session, so that all that pages print is known. */
export async function learn(session: Session): Promise<void> {
  if (learned.has(session)) return;
  for (const { id } of session.marketplace.orders) await visit(session, id);
  learned.add(session);
}

export const byOrder = (all: Badge[]) => new Map(all.map((badge) => [badge.order, badge]));

/** Counts what pages tell the background, from now on; returns what gives the count. */
export async function countLooks(session: Session): Promise<() => Promise<number>> {
  await session.inExtension((browser) => {
    document.documentElement.dataset.looks = '0';
    browser.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { name?: unknown } | null)?.name !== 'seen') return;
      const { dataset } = document.documentElement;
      dataset.looks = String(Number(dataset.looks) + 1);
    });
  });
  return async () => Number(await session.inExtension(() => document.documentElement.dataset.looks));
}

/** Remembers which pages told the background what they show, from now on; returns what says so of one. */
async function listen(session: Session): Promise<(url: string) => Promise<boolean>> {
  await session.inExtension((browser) => {
    document.documentElement.dataset.told = ' ';
    browser.runtime.onMessage.addListener((message: unknown, sender: { url?: string }) => {
      if ((message as { name?: unknown } | null)?.name !== 'seen') return;
      document.documentElement.dataset.told += `${sender.url} `;
    });
  });
  return async (url) =>
    (await session.inExtension(() => document.documentElement.dataset.told ?? '')).includes(` ${url} `);
}

/** Tabs in which pages are opened at a time: most of a visit is waiting. */
const TABS = 4;

/**
 * Opens pages, those of a row one after the other, several rows at a time. `then` is called when what a page tells is
 * stored and shown.
 */
export async function openAll(
  session: Session,
  rows: string[][],
  then: (tab: Tab, url: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const told = await listen(session);
  const left = [...rows];
  const goOn = async () => {
    const tab = await session.open('https://www.aliexpress.com/');
    for (let row = left.shift(); row; row = left.shift()) {
      for (const url of row) {
        await tab.goto(url);
        await expect.poll(() => told(url), { timeout: 30_000, intervals: [50] }).toBe(true);
        // The other reader comes a moment later.
        await tab.eval(() => new Promise((done) => setTimeout(done, 250)));
        await settle(session);
        await then(tab, url);
      }
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, goOn));
}

/** Waits until the notice of a page says this; null where there shall be none. */
export async function noticed(tab: Tab, code: string | null, timeout = 30_000): Promise<void> {
  await expect
    .poll(
      () => tab.eval(() => document.querySelector<HTMLElement>('claimclock-notice')?.dataset.code ?? null),
      { timeout },
    )
    .toBe(code);
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * An order on its way, of which the page promises: "Refund if no delivery before" this day. From then on it can be
 * claimed for 15 days.
 */
export const onItsWay = (
  id: string,
  title: string,
  protectionDay: Day,
  more: Partial<StandInOrder> = {},
): StandInOrder =>
  standInOrder({
    ...{ id, protectionDay, placed: Date.parse(protectionDay) - 60 * DAY },
    ...{ lines: [standInLine(id, 1, { title })], totalText: '$31.40', store: 'Alfa Sport Store' },
    ...more,
  });

/** The background has done all that it was asked for so far; where that was a while ago, also what is due now. */
export async function settle(session: Session): Promise<void> {
  await session.inExtension((browser) => browser.runtime.sendMessage({ name: 'wake' }));
}

/** Tells one fact of an order, as the popup does. */
export async function tell(
  session: Session,
  id: string,
  fact: { field: 'settled' | 'muted'; value: boolean },
): Promise<void> {
  await session.inExtension((browser, message) => browser.runtime.sendMessage(message), {
    ...{ name: 'tell', key: `aliexpress:${id}`, add: false },
    facts: [fact],
  });
}

/** A notification as a user reads it. */
export interface Told {
  id: string;
  title: string;
  message: string;
}

/** The notifications on screen. */
export const standing = async (session: Session): Promise<Told[]> =>
  Object.entries(await session.notifications()).map(([id, said]) => ({ id, ...said }));

/** Every notification that the background has shown since the browser was started, oldest first. */
export const shown = (session: Session): Promise<Told[]> =>
  session.inExtension(async (browser) => {
    const { e2eCreated = [] } = (await browser.storage.session.get('e2eCreated')) as Recorded;
    return e2eCreated;
  });

/** From now on this goes wrong in the background, and nothing else. */
export async function breakDown(session: Session, trouble: Trouble): Promise<void> {
  await session.inExtension(async (browser, e2eTrouble) => {
    await browser.storage.session.remove('e2eHeld');
    await browser.storage.session.set({ e2eTrouble });
  }, trouble);
}

/** Waits until the background hangs in this step. */
export async function held(session: Session, step: Step): Promise<void> {
  await expect
    .poll(
      () =>
        session.inExtension(
          async (browser) => ((await browser.storage.session.get('e2eHeld')) as Recorded).e2eHeld,
        ),
      { timeout: 30_000 },
    )
    .toBe(step);
}

/** What popup or dashboard say of what keeps ClaimClock from warning. */
export const faultsIn = (tab: Tab): Promise<{ code: string; text: string }[]> =>
  tab.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid=fault]')].map((fault) => ({
      code: fault.dataset.code ?? '',
      text: (fault.textContent ?? '').replace(/\s+/g, ' '),
    })),
  );

/** Fills a field as a person does: the component hears of it. */
export const fill = (tab: Tab, selector: string, value: string): Promise<void> =>
  tab.eval(
    (of) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(of.selector);
      if (!field) throw new Error(`no ${of.selector}`);
      field.value = of.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );

export const openPopup = (session: Session): Promise<Tab> =>
  session.extension('popup.html', { width: 380, height: 600 });

/** Presses what may still move, as a page does that is just opening. */
export const press = (tab: Tab, selector: string, text = ''): Promise<true> =>
  tab.waitFor(
    (of) => {
      const all = [...document.querySelectorAll<HTMLElement>(of.selector)];
      const button = all.find((one) => one.textContent?.includes(of.text));
      button?.click();
      return button ? true : null;
    },
    { selector, text },
  );

/** The popup with one order open. */
export async function openOrder(session: Session, id: string): Promise<Tab> {
  const popup = await openPopup(session);
  await press(popup, `[data-testid=order][data-order="${id}"]`);
  await popup.waitFor(() => document.querySelector('[data-testid=reminders]') !== null);
  return popup;
}

/** The id of a warning of an order's right to claim what did not come, which closes on this day in Los Angeles. */
export const warning = (order: string, lead: number | 'soft' | 'opens', closeDay: Day): string =>
  `aliexpress:${order}::not-received:${lead}:${closeDay}`;

/** Waits until these notifications stand and no others; by their ids, in the order of these. */
export const stand = (
  session: Session,
  ...wanted: [id: string | RegExp, title?: RegExp, message?: RegExp][]
): Promise<void> =>
  expect
    .poll(async () => (await standing(session)).sort((a, b) => (a.id < b.id ? -1 : 1)), { timeout: 30_000 })
    .toEqual(
      wanted.map(([id, title = /./, message = /./s]) => ({
        id: typeof id === 'string' ? id : expect.stringMatching(id),
        title: expect.stringMatching(title),
        message: expect.stringMatching(message),
      })),
    );

/** The ids of `shown`. */
export const shownIds = async (session: Session): Promise<string[]> =>
  (await shown(session)).map(({ id }) => id);

/** The state in which the popup shows an order. */
export const stateIn = (popup: Tab, id: string): Promise<string | null> =>
  popup.eval(
    (order) =>
      document.querySelector<HTMLElement>(`[data-testid=order][data-order="${order}"]`)?.dataset.state ??
      null,
    id,
  );
