import { aliexpressSite } from './aliexpress/site';
import type { Site } from './types';

/** The marketplaces whose API is listened to: all that the page-world script needs to know. It runs in no other pages. */
export const taps: readonly Site[] = [aliexpressSite];
