import { browser } from './browser';
import type { Checked } from './messages';

/** Texts that were checked and are still to be shown: in the memory of the browser, never on a disk. */

const KEY = 'checked';

/** A checked text, and where it is to be shown; null for a tab of its own. */
export interface HeldText {
  checked: Checked;
  frame: { tab: number; frame: number } | null;
  /** It was handed over to that place. */
  shown?: boolean;
}

const isHeld = (value: unknown): value is HeldText => {
  const { checked } = Object(value) as Partial<HeldText>;
  return typeof checked?.id === 'string' && typeof checked.now === 'number';
};

/** What is held, oldest first. */
export async function readChecked(): Promise<HeldText[]> {
  const held = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(held) ? held.filter(isHeld) : [];
}

/** Holds these in place of what was held before. */
export async function writeChecked(held: readonly HeldText[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: held });
}
