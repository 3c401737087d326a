import { browser } from './browser';

const ID = 'check';

/** A click on the entry in the menu of selected text. */
export interface MenuClick {
  text: string;
  /** Address of the document that the text was selected in; empty where the browser does not tell. */
  url: string;
  /** Where that was; null outside of tabs. */
  frame: { tab: number; frame: number } | null;
  /** In a private window. */
  private: boolean;
}

/** Firefox for Android has no such menus. */
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;

/**
 * Brings the entry in the menu of selected text in line: there, under this title, or not there for null. Browsers keep it over
 * the end of the background, and lose it over updates or restarts, each in its own cases; so this is called at every start.
 */
export async function setMenu(title: string | null): Promise<void> {
  const api = menus();
  if (!api) return;
  if (title === null) {
    // Rejects where it is not there.
    await api.remove(ID).catch(() => undefined);
    return;
  }
  const contexts: ['selection'] = ['selection'];
  const entry = { title, contexts };
  try {
    await api.update(ID, entry);
  } catch {
    // Whether it failed is told to the callback alone.
    await new Promise<void>((done) => {
      api.create({ id: ID, ...entry }, () => {
        void browser.runtime.lastError;
        done();
      });
    });
  }
}

/** Registers what happens at a click on it. */
export function onMenu(clicked: (click: MenuClick) => void): void {
  menus()?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ID) return;
    clicked({
      text: info.selectionText ?? '',
      url: info.frameUrl ?? info.pageUrl ?? '',
      frame: tab?.id === undefined || tab.id < 0 ? null : { tab: tab.id, frame: info.frameId ?? 0 },
      private: tab?.incognito === true,
    });
  });
}
