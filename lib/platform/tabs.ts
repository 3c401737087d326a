import { browser } from './browser';

/** Opens an address, or a page of the extension by its path (`/popup.html`), in a new tab. Needs no permission. */
export async function openTab(address: string): Promise<void> {
  const url = address.startsWith('/') ? browser.runtime.getURL(address as '/popup.html') : address;
  await browser.tabs.create({ url });
}

/**
 * Runs a script of the extension in a frame, in the world of its content scripts, and gives back what it returned. Needs the
 * page's host permission, or the user's click in the menu on that page.
 */
export async function injectScript(
  frame: { tab: number; frame: number },
  file: '/card.js' | '/verdict.js' | '/marks.js',
): Promise<unknown> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId: frame.tab, frameIds: [frame.frame] },
    files: [file],
  });
  return ran?.result;
}

/** Open tabs of ordinary windows whose address may be known: those of hosts that the extension has permission for. */
export async function openTabs(): Promise<{ tab: number; url: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, incognito, discarded }) =>
    id === undefined || !url || incognito || discarded ? [] : [{ tab: id, url }],
  );
}

/** Runs a script of the extension in a tab's page, beside its content scripts; gives back what it returned. */
export async function askPage(tab: number, file: '/shape.js'): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
  return answer?.result;
}

/** The extension's version. */
export const version = (): string => browser.runtime.getManifest().version;

/** Registers what happens when the extension was installed or updated, or the browser started. */
export function onStart(started: (reason: 'installed' | 'updated' | 'browser') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    started(reason === 'install' ? 'installed' : 'updated'),
  );
  browser.runtime.onStartup.addListener(() => started('browser'));
}
