import type { Adapter } from '../types';
import { aliexpressRuPages } from './page';
import { readSheets } from './sheets';
import { aliexpressRuSite } from './site';

/** AliExpress.ru: order list and order, as far as public pages show them (aliexpress-pages.md §2.6). */
export const aliexpressRu: Adapter = {
  ...aliexpressRuPages,
  matches: aliexpressRuSite.matches,
  ordersUrl: 'https://aliexpress.ru/order-list',
  read(doc, page, now) {
    const url = new URL(doc.URL);
    const sheets = Array.from(
      aliexpressRuPages.cards(doc, page),
      (one) => aliexpressRuPages.card(one, page, url).sheet,
    );
    const read = readSheets({ page, host: url.hostname, sheets }, now);
    if (!sheets.length && page === 'list' && aliexpressRuPages.surely(doc, page))
      read.problems.push({ code: 'changed', page });
    return read;
  },
  readSheets,
  readPayload: () => null,
};
