import type { OrderKey } from '../domain/view';
import { browser } from './browser';

const KEY = 'revision';

/**
 * Tells all open marketplace tabs that the stored data of some orders changed; of any, where none are named. Returns the
 * name of this change, for the tab that brought it.
 */
export async function bumpRevision(keys?: readonly OrderKey[]): Promise<string> {
  // Any new value will do; a random one needs no reading before, and no clock.
  const id = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: { id, keys: keys ?? null } });
  return id;
}

/** Calls back when stored data changed, with the orders concerned where they are known. Returns a function that ends it. */
export function onRevision(changed: (id: unknown, keys?: readonly OrderKey[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(KEY in changes)) return;
    const { id, keys } = Object(changes[KEY]?.newValue) as { id?: unknown; keys?: unknown };
    changed(id, Array.isArray(keys) ? (keys as OrderKey[]) : undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
