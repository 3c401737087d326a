import { FAULTS, type Fault } from '../domain/fault';
import { browser } from './browser';

/** Kept apart from the database, whose failure is one of them. */
const KEY = 'faults';

const isFault = (value: unknown): value is Fault => {
  const { code, at } = Object(value) as Partial<Fault>;
  return (FAULTS as readonly unknown[]).includes(code) && typeof at === 'number';
};
const listOf = (value: unknown): Fault[] => (Array.isArray(value) ? value.filter(isFault) : []);

/** What is wrong, as the background noted it last. */
export async function readFaults(): Promise<Fault[]> {
  // Where the disk takes nothing, the session's memory has the newer list.
  const session = await browser.storage.session.get(KEY).catch(() => ({}));
  const unsaved = (session as Record<string, unknown>)[KEY];
  return listOf(unsaved ?? (await browser.storage.local.get(KEY))[KEY]);
}

/** Notes what is wrong now, in place of what was noted before. */
export async function writeFaults(faults: readonly Fault[]): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: faults });
  } catch {
    await browser.storage.session.set({ [KEY]: faults });
    return;
  }
  await browser.storage.session.remove(KEY).catch(() => undefined);
}

/** Calls back when that changed. Returns a function that ends it. */
export function onFaults(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
