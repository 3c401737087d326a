import { browser } from './browser';

/** A script that runs in certain pages only while the user wants it: unlike those in the manifest, which always do. */
export interface PageScript {
  id: string;
  file: '/marks.js';
  /** Match patterns of pages, all within the host permissions. */
  matches: readonly string[];
}

/**
 * Lets a script run in the pages that match, also in their frames, or no longer. Browsers forget that over updates, so this is
 * called at every start of the background. Gives back whether anything changed.
 */
export async function setPageScript({ id, file, matches }: PageScript, on: boolean): Promise<boolean> {
  const { scripting } = browser;
  const [held] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const same =
    held?.js?.length === 1 &&
    held.js[0]?.replace(/^.*\//, '/') === file &&
    [...matches].sort().join() === [...(held.matches ?? [])].sort().join();
  if (on ? same : !held) return false;
  if (held) await scripting.unregisterContentScripts({ ids: [id] });
  if (on) {
    await scripting.registerContentScripts([
      { id, js: [file], matches: [...matches], allFrames: true, runAt: 'document_idle' },
    ]);
  }
  return true;
}

/** Runs it in the pages that are open now, as far as the browser lets it in. */
export async function runInOpenPages({ file, matches }: PageScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [file] }),
    ),
  );
}
