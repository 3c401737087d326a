import { expect } from '@playwright/test';
import type { Marketplace } from '../marketplace';
import { RU_SECRETS, type RuOrder, withRu } from '../marketplace/ru';
import { badges, type Session } from './driver';
import { inBothBrowsers } from './each';
import { badgeCount, noticed, openPopup, press } from './orders';

/** aliexpress.ru: another site, of which no rule is known. Its orders are read, listed and never given a day. */

const NOW = Date.parse('2026-05-20T09:00:00Z');
const LIST = 'https://aliexpress.ru/order-list';
const cable = { id: '1005004046255185', title: 'Кабель USB-C', price: '1 234,56 ₽' };

const ORDERS: RuOrder[] = [
  {
    ...{ id: '82094100788111', tag: 'В пути', delivery: 'Доставим 5 июня', total: '1 234,56 ₽' },
    ...{ placed: 'Дата заказа 29 апреля 2026', articles: [cable] },
    says: ['Вы можете открыть спор до 5 июня 2026'],
  },
  {
    ...{ id: '5385013512515995', tag: 'READY FOR PICKUP', total: '$ 1,99' },
    ...{
      placed: 'Order date 29 January 2024',
      articles: [{ ...cable, title: 'Wall plug', id: '32889047361' }],
    },
  },
  {
    ...{ id: '5550677229097566', tag: 'Отменён', total: '450,00 ₽' },
    ...{ placed: 'Дата заказа 1 мая 2026', articles: [cable] },
  },
];
const [first] = ORDERS as [RuOrder];

const sites = new WeakMap<Marketplace, ReturnType<typeof withRu>>();
/** The site of a session, which stands from the first call on. */
function siteOf({ marketplace }: Session) {
  const site = sites.get(marketplace) ?? withRu(marketplace, ORDERS);
  sites.set(marketplace, site);
  return site;
}

/** Everything that the extension keeps, as text. */
const kept = (session: Session) =>
  session.inExtension(async (browser) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const rows: unknown[] = [await browser.storage.local.get(null), await browser.storage.session.get(null)];
    for (const { name } of await indexedDB.databases()) {
      const db = await ask(indexedDB.open(name ?? ''));
      for (const store of [...db.objectStoreNames])
        rows.push(await ask(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(rows);
  });

inBothBrowsers('aliexpress.ru', { orders: () => [], now: NOW, timezone: 'Europe/Moscow' }, (it) => {
  it('has a badge on each order of its list, under whatever names', async ({ session }) => {
    const site = siteOf(session);
    const wanted = [
      { order: '82094100788111', state: 'unknown', until: null },
      { order: '5385013512515995', state: 'unknown', until: null },
      { order: '5550677229097566', state: 'settled', until: null },
    ];
    for (const names of ['RedOrderList_', 'Blue']) {
      site.options.names = names;
      const tab = await session.open(`${LIST}?filterName=active`);
      await badgeCount(tab, 3);
      expect(await badges(tab), names).toMatchObject(wanted);
      expect((await badges(tab))[0]?.text).toContain('check the order page');
      expect(tab.errors).toEqual([]);
      await tab.close();
    }
  });

  it('raises no alarm because none of its data comes by', async ({ session }) => {
    siteOf(session);
    const tab = await session.open(LIST);
    await badgeCount(tab, 3);
    await tab.eval(() => new Promise((done) => setTimeout(done, 9_500)));
    await noticed(tab, null);
    expect(await session.toolbarText()).not.toBe('!');
  });

  it('is read on the order’s own page, of which nothing private is kept', async ({ session }) => {
    siteOf(session);
    const tab = await session.open(`${LIST}/${first.id}`);
    await badgeCount(tab, 1);
    expect(await badges(tab)).toMatchObject([{ order: first.id, state: 'unknown', until: null }]);
    await expect.poll(() => kept(session)).toContain('Кабель USB-C');
    const all = await kept(session);
    expect(all).toContain('2026-04-29');
    for (const secret of [...RU_SECRETS, 'Advertised lamp']) expect(all).not.toContain(secret);
  });

  it('stands in the popup with its shop, its article and its link, and says why there is no day', async ({
    session,
  }) => {
    siteOf(session);
    const popup = await openPopup(session);
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length === 3);
    await press(popup, `[data-testid=order][data-order="${first.id}"]`);
    const text = () => popup.eval(() => document.body.innerText.replace(/\s+/g, ' '));
    await expect.poll(text).toContain('AliExpress.ru');
    expect(await text()).toContain('Кабель USB-C');
    expect(await text()).toContain('not publicly known');
    const links = await popup.eval(() => [...document.links].map(({ href }) => href));
    expect(links).toContain(`${LIST}/${first.id}`);
  });

  it('counts down on its page to a last day that the buyer entered', async ({ session }) => {
    siteOf(session);
    const tab = await session.open(LIST);
    await badgeCount(tab, 3);
    await session.inExtension(
      (browser, key) =>
        browser.runtime.sendMessage({
          ...{ name: 'tell', key, add: false },
          facts: [{ field: 'lastDay:not-received', value: { day: '2026-05-30' } }],
        }),
      `aliexpress-ru:${first.id}`,
    );
    await expect
      .poll(async () => (await badges(tab))[0], { timeout: 30_000 })
      .toMatchObject({ order: first.id, state: 'open', until: '2026-05-29T21:00:00.000Z' });
  });

  it('is asked for nothing by the extension', async ({ session }) => {
    const all = await session.requests();
    expect(all.filter(({ from }) => from === 'extension')).toEqual([]);
    expect(all.some(({ url }) => url.startsWith(LIST))).toBe(true);
  });
});
