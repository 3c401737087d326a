import type { Site } from '../types';

const HOSTS = ['aliexpress.com', 'aliexpress.us'];

/** AliExpress in all languages but Russian, whose site is another one (aliexpress-pages.md §2.6). */
export const aliexpressSite: Site = {
  id: 'aliexpress',
  hosts: HOSTS.map((host) => `*://*.${host}/*`),
  matches: HOSTS.flatMap((host) =>
    ['/p/order/*', '/p/tracking/*', '/p/refund-dispute/*'].map((path) => `https://*.${host}${path}`),
  ),
};
