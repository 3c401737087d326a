import { aliexpressSite } from './aliexpress/site';
import type { Site } from './types';

/** The light half of the registry: what the manifest and the content script need to know of every marketplace. */
export const sites: readonly Site[] = [aliexpressSite];
