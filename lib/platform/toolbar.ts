import { browser } from './browser';

/** The toolbar icon's badge: a short text, the colour behind it, and what the icon says when pointed at. */
export interface Toolbar {
  text: string;
  color: string;
  title: string;
}

/** Sets the toolbar icon's badge. */
export async function setToolbar({ text, color, title }: Toolbar): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}
