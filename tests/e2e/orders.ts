import { expect } from '@playwright/test';
import type { Day, Marketplace, StandInOrder, StandInPage } from '../marketplace';
import { type Badge, badges, type Session, type Tab } from './driver';

declare global {
  interface Window {
    /** What the stand-in's own pages offer tests. */
    standIn: StandInPage;
  }
}

/** Ways through the stand-in's order pages that several tests go. */

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

/** Opens an order's page and waits until it has its badge. */
export async function visit(session: Session, id: string): Promise<Badge> {
  const tab = await session.open(detailOf(id));
  await tab.waitFor(
    (order) => document.querySelector(`claimclock-badge[data-order="${order}"][data-state]`) !== null,
    id,
  );
  const [badge] = await badges(tab);
  if (!badge) throw new Error('no badge');
  await tab.close();
  return badge;
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

/** Waits until the notice of a page says this; null where there shall be none. */
export async function noticed(tab: Tab, code: string | null, timeout = 15_000): Promise<void> {
  await expect
    .poll(
      () => tab.eval(() => document.querySelector<HTMLElement>('claimclock-notice')?.dataset.code ?? null),
      { timeout },
    )
    .toBe(code);
}
