import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../lib/marketplaces/sites';
import { startTap } from '../lib/page/tap';

/**
 * In the page's own world, main frame only. Nothing but the tap and the site table may be imported here: the polyfill
 * and `wxt/browser` would be open to the page. Its name sorts behind `marketplace.content`, so it runs after it
 * (lib/page/channel.ts).
 */
export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    startTap(sites.map((site) => site.tap));
  },
});
