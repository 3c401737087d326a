import { browser } from './browser';
import { elapsed } from './clock';

/** A desktop notification as the user sees it. */
export interface Notification {
  id: string;
  title: string;
  message: string;
  /** Without a sound, where the browser can. */
  silent?: boolean;
}

/** When each was shown, by the clock of this life of the background. */
const shown = new Map<string, number>();

/** `getPermissionLevel` is Chromium's alone. */
const isChromium = () => 'getPermissionLevel' in browser.notifications;

/**
 * Shows a notification; one with the same id replaces it. Resolves once the browser has taken it, rejects where it
 * refuses. No buttons: Firefox has none.
 */
export async function showNotification({ id, title, message, silent }: Notification): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as '/popup.html'),
    title,
    message,
    // Firefox refuses options that it does not know.
    ...(silent && isChromium() && { silent }),
  });
  shown.set(id, elapsed());
}

/** Removes a notification that is no longer true. */
export async function withdrawNotification(id: string): Promise<void> {
  shown.delete(id);
  await browser.notifications.clear(id);
}

/** Ids of the notifications that stand now. */
export async function standingNotifications(): Promise<string[]> {
  return Object.keys((await browser.notifications.getAll()) as object);
}

/** What the browser says of its permission: `granted`, `denied`, or `unknown` where it does not tell (Firefox). */
export async function notificationPermission(): Promise<'granted' | 'denied' | 'unknown'> {
  const api = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  const level = await api.getPermissionLevel?.();
  return level === 'granted' || level === 'denied' ? level : 'unknown';
}

/** Registers what happens when notifications are allowed or forbidden (Chromium tells). */
export function onPermission(changed: () => void): void {
  const api = browser.notifications as {
    onPermissionLevelChanged?: { addListener(listener: () => void): void };
  };
  api.onPermissionLevelChanged?.addListener(changed);
}

/** Registers what happens when a notification is clicked. */
export function onNotificationClick(clicked: (id: string) => void): void {
  browser.notifications.onClicked.addListener(clicked);
}

/** No user closes a notification as soon as this, in ms. */
const AT_ONCE = 1000;

/** Registers what happens when a notification was gone as soon as it was shown, as where the system hides them. */
export function onNotificationVanished(vanished: () => void): void {
  browser.notifications.onClosed.addListener(async (id) => {
    const age = elapsed() - (shown.get(id) ?? Number.NEGATIVE_INFINITY);
    // One that was shown anew under its id, or that we took back ourselves, is none.
    if (age < AT_ONCE && !(await standingNotifications()).includes(id)) vanished();
  });
}
