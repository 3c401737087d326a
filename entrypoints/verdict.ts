import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { verdictKit } from '@/lib/page/verdict';

// Brought into a page by the background, at a click in the menu or when the card of a mark is first opened. What it returns
// goes back there.
export default defineUnlistedScript(() => {
  globalThis.claimclockVerdicts ??= verdictKit;
  return globalThis.claimclockVerdicts.panel();
});
