import type { PageSide } from '../types';
import { card, cards, pageOf, surely } from './document';

/** AliExpress.ru as its pages need it. */
export const aliexpressRuPages: PageSide = {
  id: 'aliexpress-ru',
  name: 'AliExpress.ru',
  alone: true,
  page: pageOf,
  cards,
  card,
  surely,
};
