import type { MessageSite } from '../types';

/**
 * Where AliExpress shows messages between buyer and seller (aliexpress-pages.md §1): `/p/message/index.html` of Choice sellers
 * (2026-09), `msg.aliexpress.com/msgDetail.htm` of others (2026-09), and the older `message.aliexpress.com`.
 */
export const aliexpressMessages: MessageSite = {
  id: 'aliexpress',
  name: 'AliExpress',
  matches: [
    'https://*.aliexpress.com/p/message/*',
    'https://*.aliexpress.us/p/message/*',
    'https://msg.aliexpress.com/*',
    'https://message.aliexpress.com/*',
  ],
  here: ({ protocol, port, hostname, pathname }) =>
    protocol === 'https:' &&
    !port &&
    (/^(?:msg|message)\.aliexpress\.com$/.test(hostname) ||
      (/\.aliexpress\.(?:com|us)$/.test(hostname) && pathname.startsWith('/p/message/'))),
};
