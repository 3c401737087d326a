import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium, howToGet } from '../browsers/find';
import { QUIET, serve } from '../e2e/chromium';
import { buildDir, newProfile, removeProfile } from '../e2e/paths';
import { createMarketplace, orderId, standInOrder } from '../marketplace';
import type { Bench, Row } from './table';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const SIZES = [10, 100, 500];

/** How often functions of our scripts in the page were called since the last time: the same on every machine. */
async function calls(cdp: CDPSession): Promise<number> {
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('content-scripts/'))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** Waits until the page has so many cards and nothing more happens. */
async function settled(page: Page, cards: number): Promise<void> {
  await page.waitForFunction(
    (n) => document.querySelectorAll('.order-item > claimclock-badge').length === n,
    cards,
  );
  await page.waitForTimeout(500);
}

/** The order list in Chromium with the product: cost of its first cards, and of one more "View orders". */
export const reading: Bench = async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGet('chromium'));
  const extension = buildDir('chromium', 'product');
  const bytes = (file: string) => statSync(join(extension, file)).size;
  const rows: Row[] = [];
  for (const size of SIZES) {
    const orders = Array.from({ length: size + 10 }, (_, n) =>
      standInOrder({ id: orderId(n + 1), placed: Date.now() - n * 3_600_000 }),
    );
    const profile = newProfile('bench');
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    try {
      await serve(context, createMarketplace(orders, { renderDelay: 0 }));
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
      await page.goto(LIST);
      for (let shown = 10; shown < size; shown += 10) {
        await page.waitForFunction((n) => document.querySelectorAll('.order-item').length === n, shown);
        await page.click('[data-pl="order_more"] button');
      }
      await settled(page, size);
      const first = await calls(cdp);
      await page.click('[data-pl="order_more"] button');
      await settled(page, size + 10);
      const more = await calls(cdp);
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      rows.push({
        cards: size,
        'calls for all': first,
        'calls a card': Math.round(first / size),
        'calls for ten more': more,
        'heap of the page, kB': Math.round(usedSize / 1000),
      });
    } finally {
      await context.close();
      await removeProfile(profile);
    }
  }
  for (const file of ['content-scripts/marketplace.js', 'content-scripts/payload.js', 'card.js']) {
    rows.push({ script: file, bytes: bytes(file) });
  }
  return rows;
};
