import { expect } from '@playwright/test';
import { inBothBrowsers } from './each';

/** The first minutes with the extension. */

const LIST = 'https://www.aliexpress.com/p/order/index.html';

inBothBrowsers('a new installation', { fresh: true }, (it) => {
  it('opens the welcome page by itself, which shows a test notification and says so', async ({ session }) => {
    const tab = await session.waitForTab('welcome.html');
    const text = await tab.waitFor(() => {
      const words = document.body?.textContent ?? '';
      return words.includes('Not one request') ? words : null;
    });
    expect(text).toMatch(/[Rr]eload those pages/);
    const page = await session.extension('welcome.html');
    await page.waitFor(() => document.querySelectorAll('button').length);
    await page.click('button', 'test notification');
    await expect.poll(async () => Object.keys(await session.notifications())).toEqual(['test']);
    expect((await session.notifications()).test?.message).toMatch(/last safe day/);
  });

  it('has an empty popup that leads to the orders, and a calm toolbar', async ({ session }) => {
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    const links = await popup.waitFor(() => {
      const all = [...document.querySelectorAll('a')].map((link) => link.href);
      return all.some((href) => href.includes('/p/order/index.html')) ? all : null;
    });
    expect(links).toContain(LIST);
    expect(await session.toolbarText()).toBe('');
  });

  it('keeps everything over a restart of the browser, alarm and toolbar included', async ({
    session,
    marketplace,
  }) => {
    const order = marketplace.orders.find((one) => one.about.includes('closes in five days'));
    const tab = await session.open(`https://www.aliexpress.com/p/order/detail.html?orderId=${order?.id}`);
    await tab.waitFor(() => document.querySelector('claimclock-badge[data-state=soon]') !== null);
    await expect.poll(() => session.toolbarText()).toBe('1');
    await session.restart();
    await expect.poll(() => session.toolbarText()).toBe('1');
    const alarms = await session.inExtension(async (browser) =>
      (await browser.alarms.getAll()).map(({ name }) => name),
    );
    expect(alarms).toContain('wake');
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length === 1);
  });
});
