import type { Adapter } from '../types';
import { aliexpressPages } from './page';
import { readPayload } from './payloads';
import { aliexpressSite } from './site';

/** AliExpress: order list, order, tracking and refund pages as aliexpress-pages.md describes them. */
export const aliexpress: Adapter = {
  ...aliexpressPages,
  matches: aliexpressSite.matches,
  ordersUrl: 'https://www.aliexpress.com/p/order/index.html',
  readPayload,
};
