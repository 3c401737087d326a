import type { Page } from '../domain/schema';
import { aliexpressPages } from './aliexpress/page';
import { aliexpressRuPages } from './aliexpress-ru/page';
import type { PageSide } from './types';

/** The page sides of all marketplaces: what the content script carries. */
const sides: readonly PageSide[] = [aliexpressPages, aliexpressRuPages];

/** The marketplace that an address belongs to, and the kind of page it is; null where there is nothing to read. */
export function pageAt(url: URL): { side: PageSide; page: Page } | null {
  for (const side of sides) {
    const page = side.page(url);
    if (page) return { side, page };
  }
  return null;
}
