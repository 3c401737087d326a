import { expect } from '@playwright/test';
import { type ApiCall, addDays, dayOf, type Trouble, type TroubleDetails } from '../marketplace';
import type { BrowserName, Session, Tab } from './driver';
import { inBothBrowsers, type Stage } from './each';
import { badgeCount, detailOf, LIST, noticed, openList, openPopup, visit } from './orders';

/**
 * What cannot be read is said aloud: a notice in the page with what the user can do, the same in the popup, a sign on
 * the toolbar. Once all is well again, all three go away.
 */

const NOW = Date.parse('2026-11-22T20:00:00Z');

/** What the notice of a page says, as soon as it is drawn: its title, what it means, what can be done. */
const noticeText = (tab: Tab): Promise<string[]> =>
  tab.waitFor(() => {
    const root = document.querySelector('claimclock-notice')?.shadowRoot;
    const texts = [...(root?.querySelectorAll('b, p') ?? [])].map((node) => node.textContent?.trim() ?? '');
    return texts.length >= 3 ? texts : null;
  });

const problemsIn = (popup: Tab): Promise<string[]> =>
  popup.eval(() =>
    [...document.querySelectorAll('[data-testid=problem]')].map((problem) => problem.textContent ?? ''),
  );

/** The notice of this page says `code`, and the popup says the same of this kind of page. */
async function saidAloud(session: Session, tab: Tab, code: string): Promise<Tab> {
  await noticed(tab, code);
  const [title = '', means = '', way = ''] = await noticeText(tab);
  expect([title.length > 10, means.length > 20, way.length > 20]).toEqual([true, true, true]);
  await expect.poll(() => session.toolbarText()).toBe('!');
  const popup = await openPopup(session);
  await popup.waitFor(() => document.querySelector('[data-testid=problem]') !== null);
  await expect
    .poll(async () =>
      (await problemsIn(popup)).some((text) => [means, way].every((part) => text.includes(part))),
    )
    .toBe(true);
  return popup;
}

/** Nothing is said any more: not in this page, not in the popup that is open, not on the toolbar. */
async function silent(session: Session, tab: Tab, popup: Tab): Promise<void> {
  await noticed(tab, null);
  await expect.poll(() => problemsIn(popup)).toEqual([]);
  await expect.poll(() => session.toolbarText()).not.toBe('!');
}

/** What goes wrong with the order list, and what is said then. */
const OF_LIST: [words: string, trouble: Trouble, details: TroubleDetails, code: string][] = [
  ['was rebuilt', 'changed-all', {}, 'changed'],
  ['no longer tells the day of an order', 'field-gone', { field: 'placed' }, 'lost'],
  ['no longer tells the state of an order', 'field-gone', { field: 'status' }, 'lost'],
  ['is the home page', 'unexpected', { instead: 'home' }, 'unexpected'],
  ['is an error', 'unexpected', { instead: 'error' }, 'unexpected'],
  ['is the page of a bot filter', 'unexpected', { instead: 'moment' }, 'unexpected'],
  ['asks for a log-in where it is', 'logged-out-here', {}, 'logged-out'],
  ['asks for a captcha', 'captcha', {}, 'captcha'],
  ['refuses since it was asked too often', 'traffic-limit', {}, 'refused'],
];

/** What goes wrong with the page of an order. Of what it lacks the third page in a row gives certainty. */
const OF_DETAIL: [words: string, trouble: Trouble, details: TroubleDetails, code: string, pages: number][] = [
  ['no longer tells the day of the order', 'field-gone', { field: 'placed' }, 'lost', 3],
  ['no longer tells the state of the order', 'field-gone', { field: 'status' }, 'lost', 3],
  ['no longer tells what is promised', 'field-gone', { field: 'commitments' }, 'lost', 3],
  ['is the home page', 'unexpected', { instead: 'home' }, 'unexpected', 1],
  ['asks for a log-in where it is', 'logged-out-here', {}, 'logged-out', 1],
  ['asks for a captcha', 'captcha', {}, 'captcha', 1],
];

/** Where the second browser would only repeat the first: another page in place of the right one, another field. */
const ONCE = [
  'is an error',
  'is the page of a bot filter',
  'no longer tells the day of an order',
  'no longer tells the day of the order',
];
const inBrowser = (which: BrowserName, words: string) => which === 'chromium' || !ONCE.includes(words);

/** Holds back whatever comes from the site's own API, as lists of content blockers have done. */
function block({ marketplace }: Pick<Stage, 'marketplace'>): () => void {
  const { handle } = marketplace;
  marketplace.handle = (request) => (/^https:\/\/acs\./.test(request.url) ? null : handle(request));
  return () => {
    marketplace.handle = handle;
  };
}

inBothBrowsers('the order list', { now: NOW }, (it, which) => {
  for (const [words, trouble, details, code] of OF_LIST) {
    if (!inBrowser(which, words)) continue;
    it(`${words}: said in page, popup and toolbar until it is well again`, async ({
      session,
      marketplace,
    }) => {
      const tab = await openList(session);
      await noticed(tab, null);
      marketplace.setTrouble(trouble, details);
      await tab.goto(LIST);
      const popup = await saidAloud(session, tab, code);
      marketplace.setTrouble('none');
      await tab.goto(LIST);
      await badgeCount(tab, 10);
      await silent(session, tab, popup);
    });
  }

  it('gets no data, since something holds it back: said in page, popup and toolbar until it comes', async ({
    session,
    marketplace,
  }) => {
    const tab = await openList(session);
    await noticed(tab, null);
    const unblock = block({ marketplace });
    await tab.goto(LIST);
    const popup = await saidAloud(session, tab, 'nothing-received');
    unblock();
    await tab.goto(LIST);
    await badgeCount(tab, 10);
    await silent(session, tab, popup);
  });

  it('shows all orders though its data is held back: nothing is said', async ({ session, marketplace }) => {
    marketplace.setTrouble('payload-blocked');
    const tab = await openList(session);
    await tab.eval(() => new Promise((done) => setTimeout(done, 9_500)));
    await noticed(tab, null);
    await expect.poll(() => session.toolbarText()).not.toBe('!');
    marketplace.setTrouble('none');
  });
});

inBothBrowsers('the page of an order', { now: NOW }, (it, which) => {
  for (const [words, trouble, details, code, pages] of OF_DETAIL) {
    if (!inBrowser(which, words)) continue;
    it(`${words}: said in page, popup and toolbar until it is well again`, async ({
      session,
      marketplace,
    }) => {
      // None of them needs anybody yet: the toolbar would count them, and say nothing else.
      const wanted = marketplace.orders.filter(
        ({ stage, protectionDay }) =>
          stage === 'in-transit' && (protectionDay ?? '') > addDays(dayOf(NOW), 20),
      );
      expect(wanted).toHaveLength(3);
      for (const { id } of wanted) await visit(session, id);
      marketplace.setTrouble(trouble, details);
      const tab = await session.open('https://www.aliexpress.com/');
      for (const { id } of wanted.slice(0, pages)) {
        await tab.goto(detailOf(id));
        // A page without its orders is looked at once more before it is called so.
        await tab.eval(() => new Promise((done) => setTimeout(done, 1_500)));
      }
      const popup = await saidAloud(session, tab, code);
      marketplace.setTrouble('none');
      for (const { id } of wanted) await visit(session, id);
      await tab.goto(detailOf(wanted[0]?.id ?? ''));
      await badgeCount(tab, 1);
      await silent(session, tab, popup);
    });
  }
});

const DETAIL_API = 'mtop.aliexpress.trade.buyer.order.detail';

/** Asks as the page's own scripts do; a refusal is an answer too. */
const ask = (tab: Tab, tradeOrderId: string, more: Record<string, unknown> = {}) =>
  tab.eval(
    ({ api, data }) => {
      const { lib } = window as unknown as {
        lib: { mtop: { request(options: object): Promise<{ ret: string[]; data: unknown }> } };
      };
      return lib.mtop.request({ api, v: '1.0', data, timeout: 5000 }).then(
        ({ ret, data: answer }) => ({ kept: true, ret, text: JSON.stringify(answer) }),
        ({ ret }: { ret: string[] }) => ({ kept: false, ret, text: '' }),
      );
    },
    { api: DETAIL_API, data: { tradeOrderId, ...more } },
  );

const detailCalls = (calls: ApiCall[]) => calls.filter(({ api }) => api === 'detail');

inBothBrowsers(
  'the stand-in’s own library, on the order list',
  { now: NOW, marketplace: { language: 'de' } },
  (it) => {
    it('fetches an order’s page, whichever way it sends, in the language that is asked for', async ({
      session,
      marketplace,
    }) => {
      const [order] = marketplace.orders;
      const id = order?.id ?? '';
      for (const transport of ['jsonp', 'fetch', 'xhr'] as const) {
        marketplace.options.transport = transport;
        const tab = await openList(session);
        const before = detailCalls(marketplace.calls).length;
        const own = await ask(tab, id);
        expect(own.kept && own.text.includes('Warten auf Lieferung'), transport).toBe(true);
        const english = await ask(tab, id, { _lang: 'en_US', timeZone: 'America/Los_Angeles' });
        expect(english.kept && english.text.includes('Refund if no delivery before'), transport).toBe(true);
        expect(english.text).not.toContain('Warten auf Lieferung');
        const calls = detailCalls(marketplace.calls).slice(before);
        expect(calls.map(({ data, ret, method }) => [data, ret, method])).toEqual([
          [{ tradeOrderId: id }, 'SUCCESS', transport === 'jsonp' ? 'GET' : 'POST'],
          [
            { tradeOrderId: id, _lang: 'en_US', timeZone: 'America/Los_Angeles' },
            'SUCCESS',
            transport === 'jsonp' ? 'GET' : 'POST',
          ],
        ]);
        for (const { at } of calls) expect(Math.abs(at - NOW)).toBeLessThan(600_000);
        await tab.close();
      }
      marketplace.options.transport = 'jsonp';
    });

    it('is refused from the call on that was named, under a captcha, until all is well', async ({
      session,
      marketplace,
    }) => {
      const tab = await openList(session);
      const { id } = marketplace.orders[0] ?? { id: '' };
      marketplace.setTrouble('captcha-at', { call: 3 });
      const answers = [];
      for (let i = 0; i < 4; i += 1) answers.push(await ask(tab, id));
      const refused = { kept: false, ret: ['FAIL_SYS_USER_VALIDATE::denied', 'RGV587_ERROR::SM'], text: '' };
      expect(answers.map(({ kept }) => kept)).toEqual([true, true, false, false]);
      expect(answers.slice(2)).toEqual([refused, refused]);
      const shown = () =>
        tab.eval(() => document.querySelectorAll('.baxia-dialog iframe#baxia-dialog-content').length);
      expect(await shown()).toBe(1);
      marketplace.setTrouble('none');
      expect((await ask(tab, id)).kept).toBe(true);
    });

    it('settles like the real one where the session has ended or nothing comes', async ({
      session,
      marketplace,
    }) => {
      const { id } = marketplace.orders[0] ?? { id: '' };
      for (const transport of ['jsonp', 'fetch', 'xhr'] as const) {
        marketplace.options.transport = transport;
        const tab = await openList(session);
        marketplace.setTrouble('logged-out-here', 'detail');
        expect((await ask(tab, id)).ret).toEqual(['FAIL_SYS_SESSION_EXPIRED::SESSION EXPIRED']);
        marketplace.setTrouble('payload-blocked', 'detail');
        expect((await ask(tab, id)).ret[0]).toMatch(/^ABORT::/);
        marketplace.setTrouble('none');
        await tab.close();
      }
      marketplace.options.transport = 'jsonp';
    });
  },
);
