/**
 * Names and bounds that both halves of the page channel share: tap.ts in the page's world, channel.ts in the isolated
 * one. No imports: this also goes into the page-world script, where every byte and every global counts.
 */

/**
 * The channel's one type of event. On the document: the page-world half's greeting, once and before the first script of
 * the page, taken by cancelling it. On the node that came with the greeting: one frame, a string of JSON
 * (channel.ts, `parseFrame`).
 */
export const CHANNEL = 'claimclock';

/** How the page loaded an answer. */
export type Via = 'jsonp' | 'fetch' | 'xhr';

/** Longer strings are cut: nothing that is read on an order page is as long. */
export const MAX_STRING = 2000;
/** Objects and lists inside one another; real answers go to 8 (captures of 2026-08 and 2026-09). */
export const MAX_DEPTH = 16;
/** Characters of one projected answer. A list of ten orders has about 12,000 (2026-09). */
export const MAX_JSON = 3 * 1024 * 1024;
/** Characters of a frame: the answer and its head. */
export const MAX_FRAME = MAX_JSON + 1000;
/** What of a request leaves the page's world, as JSON text: the order's number, the zone and the language, nothing else. */
export const ORDER_ID = /^"?\d{6,24}"?$/;
export const TIME_ZONE = /^"[\w+:/-]{1,40}"$/;
export const LANGUAGE = /^"[a-z]{2}_[A-Z]{2}"$/;
