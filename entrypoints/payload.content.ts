import { defineContentScript } from 'wxt/utils/define-content-script';
import { taps } from '../lib/marketplaces/taps';
import { startTap } from '../lib/page/tap';

/**
 * In the page's own world, main frame only. Nothing but the tap and the site table may be imported here: the polyfill
 * and `wxt/browser` would be open to the page. Its name sorts behind `marketplace.content`, so it runs after it
 * (lib/page/channel.ts).
 */
export default defineContentScript({
  matches: taps.flatMap(({ site }) => site.matches),
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    startTap(taps.map(({ tap }) => tap));
  },
});
