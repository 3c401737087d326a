import { expect, test } from '@playwright/test';
import type { Marketplace } from '../marketplace';
import { badges, type Session, type Tab } from './driver';
import { inBothBrowsers } from './each';
import { badgeCount, DAY, LIST, onItsWay, openList, openPopup, showAll } from './orders';

/** "Read the dates": what a click does is said before it, and nothing else than that is done. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const ids = (count: number) => Array.from({ length: count }, (_, n) => `82150000000001${10 + n}`);
/** Their protection ends on the 1st of December and after, a day apart. */
const dayOf = (n: number) => new Date(Date.parse('2026-12-01') + n * DAY).toISOString().slice(0, 10);
/** Fifteen days later the claim is over, by the earlier midnight of Berlin: without a zone asked for, the day may be of either. */
const untilOf = (n: number) => new Date(`${dayOf(n + 15)}T00:00:00+01:00`).toISOString();
const orders = (count: number) => () => ids(count).map((id, n) => onItsWay(id, `Lamp ${n + 1}`, dayOf(n)));
const STAGE = { now: NOW, timezone: 'Europe/Berlin', fresh: true };

const BOX = 'claimclock-dates >>> .cc-float';
/** What the box says; null where there is none. */
const said = (tab: Tab): Promise<string | null> =>
  tab.eval(() => {
    const root = document.querySelector('claimclock-dates')?.shadowRoot;
    const box = root?.querySelector<HTMLElement>('.cc-float');
    return box ? box.innerText.replace(/\s+/g, ' ').trim() : null;
  });
const saying = (tab: Tab, words: RegExp, timeout = 30_000) =>
  expect.poll(() => said(tab), { timeout }).toMatch(words);
const press = (tab: Tab, words: string) => tab.click(`${BOX} button`, words);
/** Opens the question, and reads it. */
const open = async (tab: Tab) => {
  await press(tab, 'Read them …');
  await quiet(tab, 600);
};

/** The orders whose own page was asked for, and when, as the marketplace saw it. */
function watchCalls(marketplace: Marketplace) {
  const calls: { order: string; at: number }[] = [];
  const { handle } = marketplace;
  marketplace.handle = (request) => {
    const before = marketplace.calls.length;
    const answer = handle(request);
    for (const { api, data } of marketplace.calls.slice(before)) {
      if (api === 'detail') calls.push({ order: String(data.tradeOrderId), at: Date.now() });
    }
    return answer;
  };
  return calls;
}
const dated = async (tab: Tab) => (await badges(tab)).flatMap(({ order, until }) => (until ? [order] : []));
const quiet = (tab: Tab, ms: number) =>
  tab.eval((time) => new Promise<boolean>((done) => setTimeout(done, time, true)), ms);
const stoppedIn = async (session: Session) => {
  const popup = await openPopup(session);
  const words = await popup.waitFor(() => {
    const said = document.querySelector<HTMLElement>('[data-testid=dates-stopped]');
    return said ? `${said.dataset.code}: ${said.innerText.replace(/\s+/g, ' ')}` : null;
  });
  await popup.close();
  return words;
};

/** How many, and which call is refused. All of it takes its time, so that the second browser reads fewer. */
const MANY = [
  ['chromium', 12, 8],
  ['firefox', 6, 4],
] as const;
for (const [only, count, refused] of MANY)
  inBothBrowsers(`reading the dates of ${count} orders`, { ...STAGE, only, orders: orders(count) }, (it) => {
    const read = refused - 1;
    const left = count - read;
    const list = async (tab: Tab) => {
      await badgeCount(tab, Math.min(count, 10));
      await showAll(tab, count);
    };

    it('stops at a captcha for the day and says so; the next day it goes on', async ({
      session,
      marketplace,
      setClock,
    }) => {
      test.info().setTimeout(180_000);
      const calls = watchCalls(marketplace);
      marketplace.setTrouble('captcha-at', { call: refused });
      const tab = await session.open(LIST);
      await list(tab);
      expect(await dated(tab)).toEqual([]);
      await saying(tab, new RegExp(`^${count} orders have no date yet Read them …$`));
      await open(tab);
      await saying(
        tab,
        new RegExp(
          `Read the dates of ${count} orders\\?.*ClaimClock asks AliExpress for ${count} orders, one every few seconds, as if you opened each of them yourself\\. At most 20 a day; stop at any time\\. Read the dates Not now$`,
        ),
      );
      expect(calls).toEqual([]);

      await press(tab, 'Read the dates');
      await saying(tab, new RegExp(`^Reading the dates … 2 of ${count} Stop$`), 30_000);
      await saying(
        tab,
        /^AliExpress asked for a check that you are human ClaimClock asks for nothing more today/,
        60_000,
      );
      await saying(
        tab,
        new RegExp(`${read} orders have their dates now\\. ${left} orders are left without one\\.$`),
      );
      expect(calls.map(({ order }) => order)).toEqual(ids(refused));
      const pauses = calls.slice(1).map(({ at }, n) => at - (calls[n]?.at ?? 0));
      expect(Math.min(...pauses)).toBeGreaterThan(1950);
      const shown = await badges(tab);
      expect(shown.filter(({ until }) => until).map(({ order, until }) => [order, until])).toEqual(
        ids(read).map((id, n) => [id, untilOf(n)]),
      );
      expect(await stoppedIn(session)).toMatch(
        /^captcha: Reading the dates stopped: Nov 22, 1:\d\d PM AliExpress asked for a check that you are human ClaimClock asks for nothing more today\./,
      );

      // The marketplace would answer again.
      marketplace.setTrouble('none');
      await tab.goto(LIST);
      await badgeCount(tab, Math.min(count, 10));
      await quiet(tab, 3000);
      expect(await said(tab)).toBeNull();
      expect(calls.length).toBe(refused);

      await setClock(NOW + DAY);
      await tab.goto(LIST);
      await list(tab);
      await saying(tab, new RegExp(`^${left} orders have no date yet`));
      await open(tab);
      await press(tab, 'Read the dates');
      await saying(tab, new RegExp(`^The dates are read ${left} orders have their dates now\\.$`), 40_000);
      expect(calls.slice(refused).map(({ order }) => order)).toEqual(ids(count).slice(read));
      expect(await dated(tab)).toEqual(ids(count));
      expect(tab.errors).toEqual([]);
    });
  });

inBothBrowsers('reading the dates of three orders', { ...STAGE, orders: orders(3) }, (it) => {
  it('stops when it is told to, and goes on when it is told to', async ({ session, marketplace }) => {
    const calls = watchCalls(marketplace);
    const tab = await openList(session, 3);
    await saying(tab, /^3 orders have no date yet/);
    await open(tab);
    await press(tab, 'Read the dates');
    await saying(tab, /1 of 3 Stop$/);
    await press(tab, 'Stop');
    await saying(tab, /^Stopped, 2 left 1 of 3 Go on$/);
    await quiet(tab, 5000);
    expect(calls.length).toBe(1);
    await press(tab, 'Go on');
    await saying(tab, /^The dates are read 3 orders have their dates now\.$/, 20_000);
    expect(calls.map(({ order }) => order)).toEqual(ids(3));
    expect(await dated(tab)).toEqual(ids(3));
  });

  it('ends with the tab, and is offered again in the next', async ({ session, marketplace }) => {
    const calls = watchCalls(marketplace);
    const tab = await openList(session, 3);
    await saying(tab, /^3 orders have no date yet/);
    await open(tab);
    await press(tab, 'Read the dates');
    await saying(tab, /1 of 3 Stop$/);
    await tab.close();
    const next = await openList(session, 3);
    await quiet(next, 5000);
    expect(calls.length).toBe(1);
    await saying(next, /^2 orders have no date yet/);
  });

  it('ends with a tab that is closed while it asks; that is no refusal', async ({ session, marketplace }) => {
    const calls = watchCalls(marketplace);
    const tab = await openList(session, 3);
    await saying(tab, /^3 orders have no date yet/);
    await tab.eval(() => {
      window.standIn.config.answerDelay = 3000;
    });
    await open(tab);
    await press(tab, 'Read the dates');
    await saying(tab, /0 of 3 Stop$/);
    await quiet(tab, 500);
    await tab.close();
    const next = await openList(session, 3);
    await saying(next, /^3 orders have no date yet/);
    expect(calls).toEqual([]);
    await open(next);
    await press(next, 'Read the dates');
    await saying(next, /^The dates are read 3 orders/, 20_000);
    expect(calls.map(({ order }) => order)).toEqual(ids(3));
  });

  it('outlives the background, which asks for nothing twice', async ({ session, marketplace }) => {
    const calls = watchCalls(marketplace);
    const tab = await openList(session, 3);
    await saying(tab, /^3 orders have no date yet/);
    await tab.eval(() => {
      window.standIn.config.answerDelay = 3000;
    });
    await open(tab);
    await press(tab, 'Read the dates');
    await saying(tab, /0 of 3 Stop$/);
    await quiet(tab, 500);
    await session.stopBackground();
    await tab.toFront();
    await saying(tab, /^The dates are read 3 orders have their dates now\.$/, 50_000);
    expect(calls.map(({ order }) => order)).toEqual(ids(3));
  });

  it('is not offered again on a page where it was closed', async ({ session, marketplace }) => {
    const tab = await openList(session, 3);
    await saying(tab, /^3 orders have no date yet/);
    await tab.click(`${BOX} .cc-close`);
    await tab.eval(() => window.standIn.remount());
    await quiet(tab, 3000);
    expect(await said(tab)).toBeNull();
    expect(marketplace.calls.filter(({ api }) => api === 'detail')).toEqual([]);
  });
});
