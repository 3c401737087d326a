// npm run demo            opens Chromium with ClaimClock on the stand-in marketplace, until its window is closed
// npm run demo -- --shots  screenshots of every surface in .output/demo; also where there is no display
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium, howToGet } from '../browsers/find';
import { QUIET, serve, workerOf } from '../e2e/chromium';
import { launch, type Session, type Tab } from '../e2e/driver';
import { buildDir, newProfile, outputDir, removeProfile } from '../e2e/paths';
import { createMarketplace, type Marketplace, situations } from '../marketplace';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const trackingUrl = (id: string) => `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`;
const detailUrl = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
const POPUP = { width: 380, height: 600 };
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Long enough for a page to be read and its badge to be drawn. */
const SETTLE_MS = 350;

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A visible browser with the product build, open until its window is closed. */
async function show(marketplace: Marketplace): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGet('chromium'));
  const extension = buildDir('chromium', 'product');
  const profile = newProfile('demo');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    handleSIGINT: false,
    args: [
      ...QUIET,
      '--window-size=1400,1000',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  process.once('SIGINT', () => void context.close());
  try {
    await serve(context, marketplace);
    const origin = new URL((await workerOf(context)).url()).origin;
    const page = context.pages()[0] ?? (await context.newPage());
    // The list carries no dates: like a buyer, open the first few orders once, so that there is something to see.
    for (const order of marketplace.orders.slice(0, 10)) {
      await page.goto(detailUrl(order.id));
      await page.waitForTimeout(SETTLE_MS);
    }
    await page.goto(LIST);
    // The extension opens it by itself when it is new.
    const isWelcome = (one: Page) => one.url().endsWith('/welcome.html');
    if (!context.pages().some(isWelcome)) await (await context.newPage()).goto(`${origin}/welcome.html`);
    await page.bringToFront();
    say('Close the browser window to stop, or press Ctrl+C.');
    await closed;
  } finally {
    await context.close();
    await removeProfile(profile);
  }
}

/** Takes screenshots and remembers where they are, and what could not be shown. */
class Album {
  readonly #scheme: string;
  readonly files: string[] = [];
  readonly missing: string[] = [];

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  async add(tab: Tab, name: string): Promise<void> {
    const path = outputDir('demo', `${name}-${this.#scheme}.png`);
    await tab.screenshot(path);
    this.files.push(relative(process.cwd(), path));
  }

  /** Does `step`; a surface that is not there yet is told and does not stop the others. */
  async attempt(what: string, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.missing.push(`${what} (${this.#scheme}): ${String(error).split('\n')[0]}`);
    }
  }
}

const settle = (tab: Tab) => tab.eval((ms) => new Promise((done) => setTimeout(done, ms)), SETTLE_MS);

/** The page has been read: its first badge is drawn. */
const hasBadge = (tab: Tab) =>
  tab.waitFor(() => document.querySelectorAll('claimclock-badge').length, undefined, 2000);

async function shootPages(session: Session, album: Album): Promise<void> {
  const { orders } = session.marketplace;
  const tab = await session.open(LIST);
  for (const order of orders) {
    await tab.goto(detailUrl(order.id));
    await hasBadge(tab).catch(() => undefined);
  }
  await tab.goto(LIST);
  await tab.waitFor(() => document.querySelectorAll('.order-item').length);
  await album.attempt('badges on the list page', async () => {
    await hasBadge(tab);
  });
  await settle(tab);
  await album.add(tab, 'list');
  const open = orders.find((order) => order.about.startsWith('claim closes in five days')) ?? orders[0];
  await tab.goto(detailUrl(open?.id ?? ''));
  await album.attempt('the explanation on the detail page', async () => {
    await tab.click('claimclock-badge >>> button');
    await settle(tab);
  });
  await album.add(tab, 'detail');
  const parcel = orders.find((order) => order.about.startsWith('delivered three days ago')) ?? orders[0];
  await tab.goto(trackingUrl(parcel?.id ?? ''));
  await album.attempt('the badge on the tracking page', async () => {
    await hasBadge(tab);
  });
  await settle(tab);
  await album.add(tab, 'tracking');
  await tab.close();
}

/** Tells what a buyer would: opened a week ago, rejected, two proposals to choose from until the day after tomorrow. */
const tellDispute = (popup: Tab, order: string) =>
  popup.eval(
    ({ order, now }) => {
      const day = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
      const step = (name: string, when: number, until?: number) => ({
        field: `step:${name}`,
        value: {
          step: name,
          when: { day: day(when) },
          ...(until !== undefined && { until: { day: day(until) } }),
        },
      });
      const facts = [step('opened', -7), step('rejected', -3), step('proposals', -1, 3)];
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: unknown): unknown } };
      };
      return chrome.runtime.sendMessage({ name: 'tell', key: `aliexpress:${order}`, facts, add: false });
    },
    { order, now: Date.now() },
  );

async function shootExtension(session: Session, album: Album): Promise<void> {
  const popup = await session.extension('popup.html', POPUP);
  await album.attempt('orders in the popup', async () => {
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
  });
  await settle(popup);
  await album.add(popup, 'popup');
  await album.attempt('one order in the popup', async () => {
    await popup.click('[data-testid=order]');
    await settle(popup);
    await album.add(popup, 'popup-order');
  });
  await popup.reload();
  await album.attempt('a dispute in the popup', async () => {
    const { orders } = session.marketplace;
    const order = orders.find(({ about }) => about.startsWith('claim open, twelve')) ?? orders[0];
    await tellDispute(popup, order?.id ?? '');
    await popup.reload();
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
    await popup.click(`[data-order="${order?.id}"]`);
    await settle(popup);
    await album.add(popup, 'popup-dispute');
  });
  await popup.reload();
  await album.attempt('an order by hand', async () => {
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
    await popup.eval(() => document.querySelector<HTMLElement>('[data-testid=add-order]')?.click());
    await settle(popup);
    await album.add(popup, 'popup-by-hand');
  });
  await popup.reload();
  await album.attempt('tips in the popup', async () => {
    await popup.click('[data-testid=tab-tips]');
    await settle(popup);
    await album.add(popup, 'popup-tips');
  });
  await album.attempt('a message that is checked', async () => {
    await popup.click('[data-testid=tab-check]');
    await popup.click('[data-testid=check-text]');
    await popup.type('Dear friend, please close the dispute first, then we refund you the same day.');
    await popup.waitFor(() => document.querySelector('[data-testid=check-signal]') !== null);
    await settle(popup);
    await album.add(popup, 'popup-check');
  });
  await popup.close();
  await album.attempt('warnings on the dashboard', async () => {
    const tab = await session.extension('dashboard.html');
    await tab.waitFor(() => document.querySelector('[data-testid=warnings]') !== null);
    await tab.eval(() => document.querySelector('[data-testid=warnings]')?.scrollIntoView());
    await settle(tab);
    await album.add(tab, 'warnings');
    await tab.close();
  });
  for (const name of ['welcome', 'dashboard']) {
    await album.attempt(`${name}.html`, async () => {
      const tab = await session.extension(`${name}.html`);
      await settle(tab);
      await album.add(tab, name);
      await tab.close();
    });
  }
}

/** Screenshots of every surface, light and dark. */
async function shoot(marketplace: Marketplace): Promise<void> {
  rmSync(outputDir('demo'), { recursive: true, force: true });
  mkdirSync(outputDir('demo'), { recursive: true });
  const missing: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const album = new Album(colorScheme);
    const session = await launch('chromium', { marketplace, colorScheme, timezone: 'Europe/Berlin' });
    try {
      await shootPages(session, album);
      await shootExtension(session, album);
    } finally {
      await session.close();
    }
    missing.push(...album.missing);
    say(`${colorScheme}: ${album.files.map((file) => file.split(/[\\/]/).at(-1)).join(', ')}`);
  }
  for (const line of missing) say(`not shown: ${line}`);
  say(`Screenshots are in ${join('.output', 'demo')}.`);
}

try {
  const marketplace = createMarketplace(situations(Date.now()));
  await (hasDisplay && !process.argv.includes('--shots') ? show(marketplace) : shoot(marketplace));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
