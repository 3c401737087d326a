import type { Adapter } from '../types';
import { aliexpressAsking } from './asking';
import { aliexpressPages } from './page';
import { readPayload } from './payloads';
import { readSheets } from './sheets';
import { aliexpressSite } from './site';

/** AliExpress: order list, order, tracking and refund pages as aliexpress-pages.md describes them. */
export const aliexpress: Adapter = {
  ...aliexpressPages,
  matches: aliexpressSite.matches,
  asking: aliexpressAsking,
  ordersUrl: 'https://www.aliexpress.com/p/order/index.html',
  read(doc, page, now, request) {
    const url = new URL(doc.URL);
    const sheets = Array.from(
      aliexpressPages.cards(doc, page),
      (one) => aliexpressPages.card(one, page, url).sheet,
    );
    const read = readSheets({ page, host: url.hostname, sheets }, now, request);
    if (!sheets.length && aliexpressPages.surely(doc, page)) read.problems.push({ code: 'changed', page });
    return read;
  },
  readSheets,
  readPayload,
};
