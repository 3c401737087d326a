import { browser } from './browser';

/** Opens an address, or a page of the extension by its path (`/popup.html`), in a new tab. Needs no permission. */
export async function openTab(address: string): Promise<void> {
  const url = address.startsWith('/') ? browser.runtime.getURL(address as '/popup.html') : address;
  await browser.tabs.create({ url });
}

/** Runs a script of the extension in a frame, in the world of its content scripts. Needs the page's host permission. */
export async function injectScript(frame: { tab: number; frame: number }, file: '/card.js'): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: frame.tab, frameIds: [frame.frame] },
    files: [file],
  });
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
