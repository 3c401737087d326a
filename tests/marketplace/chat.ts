import { readFileSync } from 'node:fs';
import type { Words } from './languages';

/**
 * Two message pages as marketplaces have them. No public source shows AliExpress' own (aliexpress-pages.md §7), so these are
 * made up, and as unlike each other as two such pages can be: nothing of one serves to find anything on the other.
 * - `bubbles`, at `/p/message/index.html`: a list of conversations beside the conversation, which scrolls in a box of its own;
 *   coloured shapes, the own ones on the right; a card of the order and one of an article; names of classes.
 * - `rows`, at `msg.aliexpress.com/msgDetail.htm`: the page itself scrolls; days are sections, messages are articles in lists
 *   with a line around them, with the sender's name and the time in each; one writes in an editor; names are hashes.
 */

/** One line of a conversation. */
export interface ChatLine {
  from: 'seller' | 'buyer';
  text: string;
}

/** What a message page shows. */
export interface Chat {
  lines: ChatLine[];
  /** The article that they talk about. */
  product: { title: string; price: string };
  /** The newest words of another conversation, in the list of conversations. */
  snippet: string;
}

/** What message pages offer tests as `window.standInChat`. */
export interface StandInChat {
  /** Adds a line at the end, as it comes in or is sent. */
  say(line: ChatLine): void;
  /** Draws so many lines anew, all at once. */
  fill(lines: ChatLine[]): void;
  /** Gives each line the words of the one after it, the last those of the first: same elements, as virtualised lists do. */
  reuse(): void;
  /** Goes over to another conversation: another column in the same place. */
  open(lines: ChatLine[]): void;
}

export const CHAT: Chat = {
  lines: [
    { from: 'buyer', text: 'Hello, when will my parcel be sent?' },
    { from: 'seller', text: 'Hello dear friend, we have sent it today. Have a nice day!' },
  ],
  product: { title: 'Wireless earbuds with charging case', price: 'US $14.20' },
  snippet: 'Thank you for your order',
};

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const file = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');

/** A message page. */
export function chatPage(chat: Chat, layout: 'bubbles' | 'rows', { dir, locale, site }: Words): string {
  const config = escaped(JSON.stringify({ ...chat, layout }));
  return `<!doctype html>
<html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(site.messages)}</title><meta name="viewport" content="width=device-width">
<style>${file(`chat-${layout}.css`)}</style></head>
<body data-config="${config}"><div id="root"></div><script>${file('chat.js')}</script></body></html>`;
}
