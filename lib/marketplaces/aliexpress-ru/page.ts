import { PRIVATE } from '../aliexpress/document';
import { fill, runsWith } from '../dom';
import { cardsAround, GOODS_LINK, NO_TEXT, orderOfCard, putGoods, putRuns } from '../structure';
import type { PageSide } from '../types';

/**
 * Where AliExpress.ru's pages show what. Its class names end in hashes and changed with every redesign (2023, 2024, 2026-02),
 * so nothing is found by them: cards by links to orders, all texts in their order. What the texts mean is worked out in
 * sheets.ts.
 */

/** `/order-list?filterName=archive` and `/order-list/5385013512515995` (2023 to 2026), as an address or as a link prints it. */
const ORDERS = /^(?:https:\/\/(?:[\w-]+\.)*aliexpress\.ru)?\/order-list(?:\/(\d{12,22}))?\/?(?:[?#]|$)/;
/** An order's number as it is printed, "82 0941 0078 8111" (2026-02), and an amount, in either order. */
const WHOLE = /\d{4}\s?\d{4}[\s\S]*\p{Sc}|\p{Sc}[\s\S]*\d{4}\s?\d{4}/u;
/** The link of an article that was ordered (2026-07). Others on the order's page are advertisements. */
const ARTICLE = '[data-testid="productText"]';

const LINK = 'a[href*="/order-list/"]';
const orderIn = (href: string | null) => ORDERS.exec(href as string)?.[1];
const isWhole = ({ textContent }: Element) => WHOLE.test(textContent as string);

/** AliExpress.ru as its pages need it. */
export const aliexpressRuPages: PageSide = {
  id: 'aliexpress-ru',
  name: 'AliExpress.ru',
  alone: true,
  page({ href }) {
    const found = ORDERS.exec(href);
    return found && (found[1] ? 'detail' : 'list');
  },
  cards: (doc, page) =>
    page === 'list' ? cardsAround(doc.querySelectorAll(LINK), LINK, orderIn, isWhole) : [doc.body],
  card(element, page, { href }) {
    const list = page === 'list';
    const order = (list ? orderOfCard.get(element) : orderIn(href)) as string;
    const out = fill(element, order);
    putGoods(out, element, ARTICLE);
    // What a page says is short; what stands in an order's card is read whole. "Received" on a button says what it does.
    putRuns(out, element, `${PRIVATE}, ${NO_TEXT}, ${GOODS_LINK}, button`, list ? 600 : 200);
    const own = RegExp([...order].join('\\s?'));
    const beside = runsWith(element, own, own, 'script').found[0]?.element ?? null;
    const place = list ? element : beside?.parentElement;
    return { sheet: out.sheet, anchor: place ? { place, beside } : null, sure: !!place };
  },
  surely: ({ body }) => isWhole(body),
  obstacle: () => null,
};
