import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium, howToGet } from '../browsers/find';
import { QUIET, serve, workerOf } from '../e2e/chromium';
import { buildDir, newProfile, outputDir, removeProfile } from '../e2e/paths';
import { poll } from '../e2e/tab';
import type { Marketplace } from '../marketplace';

/** The two extensions that are compared: the product as it is built, and one whose content scripts do nothing. */
export type Which = 'product' | 'nothing';

/**
 * Milliseconds after which every look of the product also asks what the page's data left out (PATIENCE in
 * lib/page/session.ts), with some room.
 */
export const PATIENCE = 8_500;

/** A page of the stand-in marketplace in a browser of its own. */
export interface BenchPage {
  page: Page;
  cdp: CDPSession;
  which: Which;
}

interface Manifest {
  content_scripts: { js: string[] }[];
}

/** The product in every respect but that its content scripts are empty: same matches, moments, worlds and background. */
function nothingDir(product: string): string {
  const dir = outputDir('bench-nothing');
  rmSync(dir, { recursive: true, force: true });
  cpSync(product, dir, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
  for (const file of manifest.content_scripts.flatMap(({ js }) => js)) {
    writeFileSync(join(dir, file), '"use strict";\n');
  }
  return dir;
}

/** Folders of both, made when first asked for. */
const dirs = new Map<Which, string>();
function dirOf(which: Which): string {
  const made = dirs.get(which);
  if (made) return made;
  const product = buildDir('chromium', 'product');
  const dir = which === 'product' ? product : nothingDir(product);
  dirs.set(which, dir);
  return dir;
}

/**
 * Runs `use` with a tab in a browser that was started for it alone, with a new profile: no caches of code or pictures,
 * and a background that knows no order.
 */
export async function withBrowser<T>(
  which: Which,
  marketplace: Marketplace,
  use: (tab: BenchPage) => Promise<T>,
): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGet('chromium'));
  const extension = dirOf(which);
  const profile = newProfile('bench');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    await serve(context, marketplace);
    await workerOf(context);
    // Opened by the installation: it would cover the page and be drawn while the page is measured.
    const welcome = () => context.pages().find((page) => page.url().includes('/welcome.html'));
    await (await poll(async () => welcome(), 15_000, 'the welcome page')).close();
    const page = await context.newPage();
    return await use({ page, cdp: await context.newCDPSession(page), which });
  } finally {
    await context.close();
    await removeProfile(profile);
  }
}

/** Waits until the page has so many cards, and the product has drawn its badge into each. */
export async function shown({ page, which }: BenchPage, cards: number): Promise<void> {
  const selector = which === 'product' ? '.order-item > claimclock-badge' : '.order-item';
  // Asked from outside: a question that repeats itself in the page would be work of the page.
  const count = () => page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
  await poll(async () => (await count()) === cards, 60_000, `${cards} of ${selector}`);
}
