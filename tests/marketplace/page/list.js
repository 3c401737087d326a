(() => {
  const { config, first, post, el, button, part, later, isTrue, background, clicks } = window.standIn;
  const API = 'mtop.aliexpress.trade.buyer.order.list';
  const { words, classes } = config;
  const root = document.getElementById('root');
  let tab = 'all';
  let page = 1;
  let group = el('div.comet-checkbox-group');
  const content = el('div.order-content');
  const tabs = el('div.comet-tabs-nav');
  const more = el('div.order-more', { 'data-pl': 'order_more' });

  const query = (pageIndex) => ({
    statusTab: tab,
    timeOption: 'all',
    renderType: 'init',
    clientPlatform: 'pc',
    shipToCountry: config.country,
    _lang: 'en_US',
    timeZone: config.timeZone,
    pageIndex,
    pageSize: 10,
  });

  const price = (text) =>
    el(
      'div.es--wrap--1Hlfkoj.notranslate',
      {},
      (text.match(/^\D+|\d+|[.,]\d+/g) ?? [text]).map((piece) => el('span.es--char--1Z3wUdt', {}, piece)),
    );

  const picture = (line) =>
    el(
      'a',
      { href: line.itemDetailUrl },
      el('div.order-item-content-img', { style: background(line.itemImgUrl) }),
    );

  function body(order) {
    const lines = order.orderLines;
    // Several articles: thumbnails without a title.
    if (lines.length > 1) {
      return el(
        'div.order-item-content-body',
        {},
        el('div.order-item-content-img-list', {}, lines.map(picture)),
      );
    }
    const line = lines[0];
    return el(
      'div.order-item-content-body',
      {},
      picture(line),
      el(
        'div.order-item-content-info',
        {},
        el(
          'div.order-item-content-info-name',
          { 'data-pl': 'order_item_content_info_name' },
          el('a', { href: line.itemDetailUrl }, el('span', { title: line.itemTitle }, line.itemTitle)),
        ),
        el(
          'div.order-item-content-info-sku',
          {},
          line.skuAttrs.map((attribute) => attribute.text).join(', '),
        ),
        el(
          'div.order-item-content-info-number',
          {},
          price(line.itemPriceText),
          el('span.order-item-content-info-number-quantity', {}, `x${line.quantity}`),
        ),
        el(
          'div.order-item-content-info-tag',
          {},
          line.itemTags.map((tag) =>
            el(
              'span.order-item-tag',
              {},
              el('font', { color: '#009966' }, tag.richText.replace(/<[^>]*>/g, '')),
            ),
          ),
        ),
      ),
    );
  }

  function action(order, one) {
    const text = one.type === 'TRACKING' ? words.track : one.text;
    if (one.href)
      return el('a.comet-btn.comet-btn-block.order-item-btn', { href: one.href }, el('span', {}, text));
    return button(
      one.displayType === 'primary',
      text,
      () => clicks.push({ order: order.orderId, type: one.type }),
      '.comet-btn-block.order-item-btn',
    );
  }

  function card(order, i) {
    const note = order.exposeInfo?.itemList?.[0]?.detailList?.[0]?.title;
    const amount = note && /\s(\S*\d\S*)$/.exec(note);
    return el(
      'div.order-item',
      {},
      el(
        'div.order-item-header',
        {},
        el(
          'div.order-item-header-status',
          { 'data-pl': 'order_item_header_status' },
          el('span.order-item-header-status-text', {}, order.statusText),
        ),
        el(
          'div.order-item-header-right',
          {},
          el(
            'div.order-item-header-right-info',
            { 'data-pl': 'order_item_header_info' },
            el('div', {}, `${words.date}: ${order.orderDateText}`),
            el(
              'div',
              {},
              `${words.id}: ${order.orderId}`,
              el('span.order-item-header-right-copy', {}, 'Copy'),
            ),
          ),
          el('span.order-item-header-line'),
          el(
            'a',
            {
              href: order.orderDetailUrl.replace('?', `?spm=a2g0o.order_list.order_list_main.${4 + i}.0&`),
              target: '_blank',
              'data-pl': 'order_item_header_detail',
            },
            el('span', {}, 'Details'),
            el('span.comet-icon.comet-icon-arrowright'),
          ),
        ),
      ),
      el(
        'div.order-item-store',
        {},
        order.shopIcon ? el('img.order-item-store-icon', { src: order.shopIcon, alt: '' }) : null,
        el(
          'span.order-item-store-name',
          { 'data-pl': 'order_item_store_name' },
          el('a', { href: order.storePageUrl, target: '_blank' }, el('span', {}, order.storeName)),
        ),
      ),
      el(
        'div.order-item-content',
        {},
        body(order),
        el(
          'div.order-item-content-opt',
          {},
          el(
            'div.order-item-content-opt-price',
            {},
            el(
              'span.order-item-content-opt-price-total',
              { 'data-pl': 'order_item_content_price_total' },
              'Total:',
              price(order.totalPriceText),
            ),
          ),
          el(
            'div.order-item-btns-wrap',
            {},
            el(
              'div.order-item-btns',
              {},
              order.buttons.map((one) => action(order, one)),
            ),
          ),
        ),
      ),
      note
        ? el(
            'div.order-item-bottom-action',
            {},
            el(
              'div.expose-info',
              {},
              el(
                'div.expose-info-item-title',
                {},
                amount ? `${note.slice(0, amount.index)} ` : note,
                amount ? el('span', {}, amount[1]) : null,
              ),
            ),
          )
        : null,
    );
  }

  function show(answer) {
    const structure = Object.entries(answer.data.hierarchy.structure).find(([key]) =>
      key.startsWith('pc_om_list_body_'),
    )[1];
    const orders = structure.map((key) => answer.data.data[key].fields);
    const cards = orders.map(card);
    if (classes) for (const one of cards) rename(one);
    group.append(...cards);
    const { hasMore, hasMoreText } = part(answer, 'pc_om_list_body');
    more.replaceChildren(
      isTrue(hasMore) ? button(false, hasMoreText, next, '.comet-btn-large.comet-btn-borderless') : '',
    );
    if (!orders.length && page === 1) {
      content.replaceChildren(el('div.nothing', {}, el('p', {}, 'No orders yet')));
    }
  }

  /** A site that was rebuilt: nothing keeps its name. */
  function rename(card) {
    for (const node of [card, ...card.querySelectorAll('*')]) {
      node.className = node.className.replace(
        /[\w-]+/g,
        (name) => `x-${name.length}${name.charCodeAt(name.length - 1)}`,
      );
      node.removeAttribute('data-pl');
      if (node.tagName === 'A') node.setAttribute('href', '#');
    }
  }

  async function next() {
    more.replaceChildren(el('div.comet-loading-wrap', {}, 'Loading'));
    page += 1;
    const answer = config.inlinePages
      ? config.inlinePages[page - 1]
      : await post(API, query(page)).catch(window.standIn.refused);
    await later();
    show(answer);
  }

  async function open(code) {
    tab = code;
    page = 1;
    drawTabs();
    more.replaceChildren();
    content.replaceChildren(el('div.comet-loading-wrap', {}, 'Loading'));
    const answer =
      config.inline && code === 'all'
        ? config.inline
        : await post(API, query(1)).catch(window.standIn.refused);
    await later();
    group = el('div.comet-checkbox-group');
    content.replaceChildren(group);
    show(answer);
  }

  function drawTabs() {
    tabs.replaceChildren(
      ...config.tabs.map(({ code, title }) =>
        el(
          `button.comet-tabs-nav-item${code === tab ? '.comet-tabs-nav-item-active' : ''}`,
          { type: 'button', click: () => open(code) },
          title,
        ),
      ),
    );
  }

  root.append(
    el(
      'div.order-wrap',
      {},
      el(
        'div.order-main',
        {},
        el('div.order-head', {}, el('h1', {}, 'Orders'), el('div.comet-tabs', {}, tabs)),
        el('div.order-placed-in', {}, 'Orders placed in  All / Last year'),
        content,
        more,
      ),
    ),
  );
  drawTabs();
  content.append(el('div.comet-loading-wrap', {}, 'Loading'));
  first(API, query(1)).then(
    async (answer) => {
      await later();
      content.replaceChildren(group);
      show(answer);
    },
    () => undefined,
  );

  /** Draws all cards anew, as React does when something above them changes. */
  window.standIn.remount = () => {
    const cards = [...group.children].map((one) => one.cloneNode(true));
    for (const one of cards) for (const foreign of one.querySelectorAll('claimclock-badge')) foreign.remove();
    group = el('div.comet-checkbox-group', {}, cards);
    content.replaceChildren(group);
  };
})();
