import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from '@/lib/page/marks';

const STARTED = 'claimclock:marks';

// Registered for message pages by the background, as long as the user wants it (lib/background/shield.ts). Brought into a page
// again, it takes the place of the one before.
export default defineUnlistedScript(() => {
  document.dispatchEvent(new Event(STARTED));
  const stop = startMarks(document, () => location.href);
  document.addEventListener(STARTED, stop, { once: true });
});
