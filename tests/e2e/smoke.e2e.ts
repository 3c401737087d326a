import { expect } from '@playwright/test';
import { PAGE_SIZE } from '../marketplace';
import { cards } from './driver';
import { inBothBrowsers } from './each';

const LIST = 'https://www.aliexpress.com/p/order/index.html';

inBothBrowsers('the harness', {}, (it) => {
  it('shows the stand-in order list as the real one behaves', async ({ session, marketplace }) => {
    const tab = await session.open(LIST);
    const count = (n: number) =>
      tab.waitFor((wanted) => document.querySelectorAll('.order-item').length === wanted, n);
    await count(PAGE_SIZE);
    expect(await cards(tab)).toEqual(marketplace.orders.slice(0, PAGE_SIZE).map((order) => order.id));

    const first = await tab.eval(() => {
      const card = document.querySelector('.order-item');
      card?.setAttribute('data-seen', '');
      return card?.textContent;
    });
    await tab.click('[data-pl="order_more"] button');
    await count(2 * PAGE_SIZE);
    // Appended in place: the cards that were there are still the same elements.
    expect(await tab.eval(() => document.querySelector('[data-seen]')?.textContent)).toBe(first);

    await tab.click('.comet-tabs-nav-item', 'Completed');
    await tab.waitFor(() =>
      [...document.querySelectorAll('.order-item-header-status-text')].every(
        (node) => node.textContent === 'Completed',
      ),
    );
    expect(await tab.eval(() => document.querySelector('[data-seen]'))).toBeNull();
    await tab.click('.comet-tabs-nav-item', 'View all');
    await count(PAGE_SIZE);
    expect(tab.errors).toEqual([]);

    expect(marketplace.calls.map(({ api, method }) => `${method} ${api}`)).toEqual([
      'GET list',
      'POST list',
      'POST list',
      'POST list',
    ]);
    expect(marketplace.calls.map(({ data }) => data.pageIndex)).toEqual([1, 2, 1, 1]);
  });

  it('shows orders, parcels and refunds', async ({ session, marketplace }) => {
    const order = marketplace.orders.find((one) => one.protectionDay && one.promises.couponDay);
    const tab = await session.open(`https://www.aliexpress.com/p/order/detail.html?orderId=${order?.id}`);
    await tab.waitFor(() => document.body.innerText.includes('Refund if no delivery before'));
    await tab.goto(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order?.id}`);
    await tab.waitFor(() => document.querySelectorAll('[class*="logistic-info-v2--nodeTitle"]').length);
    await tab.goto('https://m.aliexpress.com/p/refund-dispute/list.html');
    await tab.waitFor(() => document.body.innerText.includes('In progress'));
    expect(tab.errors).toEqual([]);
  });

  it('has the extension, and sees what it asks for', async ({ session }) => {
    expect(await session.inExtension((browser) => browser.runtime.getManifest().name)).toBe('ClaimClock');
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.body?.childElementCount);
    expect(popup.errors).toEqual([]);
    const list = await session.open(LIST);
    await list.waitFor(() => document.querySelectorAll('.order-item').length);

    const asked = async () =>
      (await session.requests()).filter(({ from }) => from === 'extension').map(({ url }) => url);
    expect((await session.requests()).some(({ url, from }) => url === LIST && from === 'page')).toBe(true);
    expect(await asked()).toEqual([]);
    // The other way round, so that an empty list above means something.
    await popup.eval(() =>
      fetch('https://elsewhere.example/')
        .catch(() => undefined)
        .then(() => true),
    );
    expect(await asked()).toEqual(['https://elsewhere.example/']);
  });
});

inBothBrowsers('the harness, each test in a browser of its own', { fresh: true }, (it) => {
  it('stops the background and restarts the browser', async ({ session }) => {
    await session.storageSet({ mark: 1 });
    await session.stopBackground();
    await session.fireAlarm('nobody listens to this one');
    await session.restart();
    expect(await session.storageGet('mark')).toEqual({ mark: 1 });
    const tab = await session.open(LIST);
    expect((await tab.waitFor(() => document.querySelectorAll('.order-item').length)) > 0).toBe(true);
  });

  it('starts empty', async ({ session }) => {
    expect(await session.storageGet('mark')).toEqual({});
  });
});
