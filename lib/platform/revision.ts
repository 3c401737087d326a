import { browser } from './browser';

const KEY = 'revision';

/** Tells all open marketplace tabs that the stored data changed. */
export async function bumpRevision(): Promise<void> {
  // Any new value will do; a random one needs no reading before, and no clock.
  await browser.storage.local.set({ [KEY]: crypto.randomUUID() });
}

/** Calls back when the stored data changed. Returns a function that ends it. */
export function onRevision(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
