import { aliexpressPlace } from './aliexpress/place';
import { aliexpressRuPlace } from './aliexpress-ru/place';
import type { Place } from './types';

/** The light half of the registry: what the manifest needs to know of every marketplace. */
export const sites: readonly Place[] = [aliexpressPlace, aliexpressRuPlace];
