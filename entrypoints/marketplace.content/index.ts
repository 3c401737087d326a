import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '@/lib/marketplaces/sites';
import { startSession } from '@/lib/page/session';

// Sorts before `payload.content` by name, so that it runs first and can open the channel (lib/page/channel.ts).
export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    ctx.onInvalidated(startSession(document, () => location.href));
  },
});
