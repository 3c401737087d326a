import { aliexpressSite } from './aliexpress/site';
import { aliexpressTap } from './aliexpress/tap';
import type { Site, Tap } from './types';

/** The marketplaces whose own answers are read. Apart from the sites: only the page-world script needs it. */
export const taps: readonly { site: Site; tap: Tap }[] = [{ site: aliexpressSite, tap: aliexpressTap }];
