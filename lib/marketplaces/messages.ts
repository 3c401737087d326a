import { aliexpressMessages } from './aliexpress/messages';
import type { MessageSite } from './types';

/**
 * The message pages of all marketplaces, apart from their other pages: what runs there runs only where the user wants it.
 * AliExpress.ru is not among them: no public page tells where its messages stand.
 */
export const messageSites: readonly MessageSite[] = [aliexpressMessages];

/** The marketplace whose messages stand at an address; null where none do. */
export const messagesAt = (url: URL): MessageSite | null =>
  messageSites.find(({ here }) => here(url)) ?? null;
