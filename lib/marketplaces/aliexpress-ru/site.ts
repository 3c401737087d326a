import type { Site } from '../types';

/**
 * AliExpress' site for Russia and its neighbours: other pages, another API, its own orders (aliexpress-pages.md §2.6,
 * 2023 to 2026-07). Nothing runs in its pages' own world: no answer of its API is known whole.
 */
export const aliexpressRuSite: Site = {
  id: 'aliexpress-ru',
  hosts: ['*://*.aliexpress.ru/*'],
  matches: ['https://*.aliexpress.ru/order-list*'],
};
