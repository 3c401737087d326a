(() => {
  const { config, first, load, el, patch, dress, own, button, popUp, loading } = window.standIn;
  const { part, later, isTrue, background, clicks, links, root } = window.standIn;
  const API = 'mtop.aliexpress.trade.buyer.order.list';
  const { words, classes, mobile } = config;
  const { labels, list } = words;
  let tab = 'all';
  let page = 1;
  /** Counts up with every tab: what comes for an earlier one comes too late. */
  let turn = 0;
  /** Orders on the page, each with its card and its number in its portion. */
  let shown = [];
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
    _lang: words.code,
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

  /** A link; on the mobile layout, where the whole card is one, there is none in it. */
  const link = (attributes, ...children) =>
    mobile ? el('div', {}, ...children) : el('a', attributes, ...children);

  const picture = (line) =>
    link(
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
          link({ href: line.itemDetailUrl }, el('span', { title: line.itemTitle }, line.itemTitle)),
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

  const install = () =>
    popUp(
      words.site.appTitle,
      el('div', {}, words.site.appWords),
      button(true, words.buttons.install, () => undefined),
      button(false, words.buttons.notNow, () => undefined),
    );

  function action(order, one) {
    const text = one.type === 'TRACKING' ? labels.track : one.text;
    if (one.href && !mobile)
      return el('a.comet-btn.comet-btn-block.order-item-btn', { href: one.href }, el('span', {}, text));
    return button(
      one.displayType === 'primary',
      text,
      (event) => {
        // On the mobile layout the button stands in a link.
        event.preventDefault();
        clicks.push({ order: order.orderId, type: one.type });
        if (one.href) install();
      },
      '.comet-btn-block.order-item-btn',
    );
  }

  function card(order, i) {
    const note = order.exposeInfo?.itemList?.[0]?.detailList?.[0]?.title;
    // Money at its end: `$12.80`, `12,80 $`, `US$ 12,80`.
    const amount = note && /\s(\u200f?(?:[A-Z]{0,3}\$\s?)?[\d٠-٩][\d٠-٩.,٫٬]*(?:\s(?:US)?\$)?)$/.exec(note);
    const href = order.orderDetailUrl.replace('?', `?spm=a2g0o.order_list.order_list_main.${4 + i}.0&`);
    const reviewable = !mobile && order.statusText === words.status.completed;
    return el(
      mobile ? 'a.order-item.order-item-mobile' : 'div.order-item',
      mobile ? { href } : {},
      el(
        'div.order-item-header',
        {},
        el(
          'div.order-item-header-status',
          { 'data-pl': 'order_item_header_status' },
          el('span.order-item-header-status-text', {}, order.statusText ?? ''),
        ),
        el(
          'div.order-item-header-right',
          {},
          el(
            'div.order-item-header-right-info',
            { 'data-pl': 'order_item_header_info' },
            order.orderDateText ? el('div', {}, `${labels.date}: ${order.orderDateText}`) : null,
            el(
              'div',
              {},
              `${labels.id}: ${order.orderId}`,
              el('span.order-item-header-right-copy', {}, list.copy),
            ),
          ),
          mobile ? null : el('span.order-item-header-line'),
          mobile
            ? null
            : el(
                'a',
                { href, target: '_blank', 'data-pl': 'order_item_header_detail' },
                el('span', {}, list.details),
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
          link({ href: order.storePageUrl, target: '_blank' }, el('span', {}, order.storeName)),
        ),
        mobile
          ? null
          : el(
              'a.order-item-store-message',
              { href: links.message(order.orderId, 'orderList'), target: '_blank' },
              words.buttons.contact,
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
              `${list.total}:`,
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
              reviewable
                ? el(
                    'a.comet-btn.comet-btn-block.order-item-btn',
                    { href: links.feedback(order.orderId), target: '_blank' },
                    el('span', {}, words.buttons.review),
                  )
                : null,
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

  const draw = (order, i) => {
    const drawn = card(order, i);
    if (classes) rename(drawn);
    return drawn;
  };

  function show(answer) {
    const structure = Object.entries(answer.data.hierarchy.structure).find(([key]) =>
      key.startsWith('pc_om_list_body_'),
    )[1];
    const orders = structure.map((key) => answer.data.data[key].fields);
    const fresh = orders.map((order, i) => ({ order, i, node: draw(order, i) }));
    shown.push(...fresh);
    group.append(...fresh.map(({ node }) => node));
    const { hasMore, hasMoreText } = part(answer, 'pc_om_list_body');
    more.replaceChildren(
      isTrue(hasMore) ? button(false, hasMoreText, next, '.comet-btn-large.comet-btn-borderless') : '',
    );
    if (!orders.length && page === 1) {
      content.replaceChildren(el('div.nothing', {}, el('p', {}, list.none)));
    }
  }

  /** A site that was rebuilt: nothing keeps its name. */
  function rename(drawn) {
    for (const node of [drawn, ...drawn.querySelectorAll('*')]) {
      const { class: classNames, 'data-pl': _, ...attributes } = own.get(node).attributes;
      if (classNames) {
        attributes.class = classNames.replace(
          /[\w-]+/g,
          (name) => `x-${name.length}${name.charCodeAt(name.length - 1)}`,
        );
      }
      if (node.tagName === 'A') attributes.href = '#';
      dress(node, attributes);
    }
  }

  async function next() {
    more.replaceChildren(loading());
    page += 1;
    const mine = turn;
    const answer = config.inlinePages ? config.inlinePages[page - 1] : await load(more, API, query(page));
    await later();
    if (mine === turn) show(answer);
  }

  function begin() {
    group = el('div.comet-checkbox-group');
    shown = [];
    content.replaceChildren(group);
  }

  async function open(code) {
    tab = code;
    page = 1;
    turn += 1;
    const mine = turn;
    drawTabs();
    more.replaceChildren();
    content.replaceChildren(loading());
    const answer = config.inline && code === 'all' ? config.inline : await load(content, API, query(1));
    await later();
    if (mine !== turn) return;
    begin();
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
        el('div.order-head', {}, el('h1', {}, list.title), el('div.comet-tabs', {}, tabs)),
        el('div.order-placed-in', {}, `${list.placedIn}  ${list.placedInChoice}`),
        content,
        more,
      ),
    ),
  );
  drawTabs();
  content.append(loading());
  first(content, API, query(1)).then(async (answer) => {
    await later();
    // Another tab was chosen before the first one was there.
    if (turn) return;
    begin();
    show(answer);
  });

  window.standIn.cards = () => shown.map(({ node }) => node);

  /** Draws all cards anew, as React does when something above them changes. */
  window.standIn.remount = () => {
    const orders = shown;
    begin();
    shown = orders.map(({ order, i }) => ({ order, i, node: draw(order, i) }));
    group.append(...window.standIn.cards());
  };

  const redraw = (entry, order) => {
    entry.order = order;
    entry.node = patch(entry.node, draw(order, entry.i));
  };

  window.standIn.reuse = () => {
    const orders = shown.map(({ order }) => order);
    for (const [n, entry] of shown.entries()) redraw(entry, orders[(n + 1) % orders.length]);
  };

  window.standIn.confirm = (id) => {
    const entry = shown.find(({ order }) => order.orderId === id);
    if (!entry) throw new Error(`no order ${id} is shown`);
    // All else of a completed card comes with the next answer.
    const texts = document.createTreeWalker(entry.node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode().nodeValue !== entry.order.statusText);
    texts.currentNode.nodeValue = words.status.completed;
    entry.order = { ...entry.order, statusText: words.status.completed };
  };
})();
