import { browser } from './browser';

/** What outlives a background that died, but not the browser: it needs no disk, so it is there when the disk is full. */

const KEY = 'memory';

/** What was remembered in this browser session; undefined where nothing was, or where it cannot be read. */
export async function recall(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY];
}

/** Remembers a value for this browser session in place of the one before. */
export async function remember(value: unknown): Promise<void> {
  await browser.storage.session.set({ [KEY]: value });
}
