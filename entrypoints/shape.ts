import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageShape } from '@/lib/diagnostics/page';

// Run by the background in open order pages, when the user asks for a text for a bug report; what it returns goes back there.
export default defineUnlistedScript(() => pageShape(document));
