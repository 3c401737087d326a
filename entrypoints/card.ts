import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardKit } from '@/lib/page/card';

// Injected by the background when a card is first opened; see lib/page/kit.ts.
export default defineUnlistedScript(() => {
  globalThis.claimclockCards ??= cardKit;
});
