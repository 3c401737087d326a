import type { Marketplace, StandInResponse } from '.';

/**
 * A stand-in for aliexpress.ru beside the other: its order list and its orders, in the structure that public code reads
 * from saved pages of it (2026-02, 2026-07). Its pages ask no API; they come drawn a moment later, as an application's do.
 */

export interface RuOrder {
  id: string;
  /** The status on the card. */
  tag: string;
  /** The sentence about its delivery, where there is one. */
  delivery?: string;
  total: string;
  /** As the order's page prints it: "Дата заказа 29 января 2024". */
  placed: string;
  articles: { id: string; title: string; price: string }[];
  /** More sentences of the order's page. */
  says?: string[];
}

export interface RuOptions {
  lang: string;
  /** What the names of classes begin with; another one is another build of the site. */
  names: string;
  /** Milliseconds after which a page is drawn. */
  delay: number;
}

/** What is private on an order's page, and must be found nowhere. */
export const RU_SECRETS = ['Petrova', 'Tverskaya', '912 345', 'petrova@mail.example'];

const grouped = (id: string) => `${id.slice(0, -12)} ${id.slice(-12).replace(/\d{4}(?=\d)/g, '$& ')}`;

const frame = (title: string, { lang, delay }: RuOptions, main: string): StandInResponse => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px sans-serif;margin:0 40px}.card{border:1px solid #ccc;margin:24px 0;padding:12px}.row{display:flex;gap:300px}</style></head><body>
<div id="__aer_root__"></div><template><div><header><a href="/">AliExpress</a><form><input aria-label="search"></form><a href="/order-list">${title}</a></header><main>${main}</main><footer>2026</footer></div></template>
<script>setTimeout(() => document.getElementById('__aer_root__').append(document.querySelector('template').content.cloneNode(true)), ${delay});</script>
</body></html>`,
});

const card = ({ id, tag, delivery, total }: RuOrder, { names: n }: RuOptions) =>
  `<div class="card ${n}OrderList__item__a2315"><div class="row"><div class="${n}OrderItem__number__1tjf5">${grouped(id)}</div><div class="${n}OrderItem__tag__1tjf5">${tag}</div></div>
<h4 class="${n}OrderItem__title__1tjf5">${delivery ?? ''}</h4><div class="${n}OrderItem__totalPrice__1tjf5">${total}</div>
<a class="${n}OrderItem__link__1tjf5" href="/order-list/${id}?filterName=active">→</a></div>`;

const listPage = (orders: readonly RuOrder[], options: RuOptions) =>
  frame('Orders', options, `<h1>Orders</h1>${orders.map((order) => card(order, options)).join('')}`);

const article = ({ id, title, price }: RuOrder['articles'][number], { names: n }: RuOptions) =>
  `<div data-testid="productBlock"><div data-testid="product"></div><a data-testid="productText" href="/item/${id}.html?sku_id=1"><div class="${n}Product__title__1nlc3">${title}</div></a><div class="${n}Product__priceDesktop__1nlc3"><div>${price}</div><div>1</div></div></div>`;

const detailPage = (order: RuOrder, options: RuOptions) =>
  frame(
    'Order',
    options,
    `<section><div class="row"><div><div data-testid="orderNumber">${grouped(order.id)}</div></div><div>${order.placed}</div></div></section>
<section>${order.articles.map((one) => article(one, options)).join('')}</section>
<section class="${options.names}Address__address__x"><div>Anna Petrova</div><div>Tverskaya street 7</div></section>
<section><div>Anna Petrova</div><div>+7 912 345-67-89</div><div>petrova@mail.example</div></section>
<section>${(order.says ?? []).map((text) => `<p>${text}</p>`).join('')}</section>
<section><div><span>Итого</span> <span>${order.total}</span></div></section>
<section><p>${'Keep the packaging until you have looked at everything. '.repeat(8)}</p></section>
<section><h2>More to love</h2><a href="/item/1005009999999999.html">Advertised lamp</a><span>777,00 ₽</span></section>`,
  );

/** Lets a stand-in answer at aliexpress.ru as well. `options` may be changed at any time. */
export function withRu(
  marketplace: Marketplace,
  orders: readonly RuOrder[],
  given: Partial<RuOptions> = {},
): { options: RuOptions } {
  const options: RuOptions = { lang: 'ru', names: 'RedOrderList_', delay: 60, ...given };
  const { handle } = marketplace;
  marketplace.handle = (request) => {
    const url = new URL(request.url);
    if (!/(^|\.)aliexpress\.ru$/.test(url.hostname)) return handle(request);
    marketplace.requests.push(request.url);
    const [, id] = /^\/order-list(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    const order = orders.find((one) => one.id === id);
    if (order) return detailPage(order, options);
    if (url.pathname === '/order-list') return listPage(orders, options);
    return { status: 404, contentType: 'text/plain', body: '' };
  };
  return { options };
}
