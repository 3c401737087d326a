import type { Page } from '../../domain/schema';
import type { PageSide } from '../types';
import { card, cards, obstacle, surely } from './document';

const PAGES: [RegExp, Page][] = [
  [/^\/p\/order\/detail\.html$/, 'detail'],
  [/^\/p\/order\/(?:index|list)\.html$/, 'list'],
  [/^\/p\/tracking\/index\.html$/, 'tracking'],
  [/^\/p\/refund-dispute\/list\.html$/, 'dispute'],
];

/** AliExpress as its pages need it. */
export const aliexpressPages: PageSide = {
  id: 'aliexpress',
  name: 'AliExpress',
  page(url) {
    // Over plain http anyone between could speak for the marketplace.
    if (url.protocol !== 'https:' || url.port || !/\.aliexpress\.(com|us)$/.test(url.hostname)) return null;
    return PAGES.find(([path]) => path.test(url.pathname))?.[1] ?? null;
  },
  cards,
  card,
  surely,
  obstacle,
};
