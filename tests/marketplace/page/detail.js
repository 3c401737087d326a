(() => {
  const { config, first, el, button, part, later, background, clicks } = window.standIn;
  const { words } = config;
  const root = document.getElementById('root');

  function status(block) {
    return el(
      'div.order-status',
      {},
      el('div.order-block-title', {}, block.title),
      el(
        'div.order-status-content',
        {},
        block.reminder ?? '',
        el(
          'div.order-status-buttons',
          {},
          block.buttonVOList.map((one) =>
            one.href
              ? el(
                  'a.comet-btn',
                  { href: one.href },
                  el('span', {}, one.type === 'TRACKING' ? words.track : one.text),
                )
              : button(one.displayType === 'primary', one.text, () =>
                  clicks.push({ order: config.orderId, type: one.type }),
                ),
          ),
        ),
      ),
    );
  }

  const progress = (bar) =>
    el(
      'div.block',
      {},
      el('div.sv-title', {}, bar.title),
      el('div.sv-words', {}, bar.text ?? ''),
      el(
        'div.sv-bar',
        {},
        bar.nodes.map((node) => el('div', {}, el('div', {}, node.text), el('div', {}, node.time))),
      ),
    );

  const services = (block) =>
    el(
      'div.block',
      {},
      el('div.sv-title', {}, block.title),
      block.data.map((one) => el('div', {}, el('div', {}, one.title), el('div.sv-words', {}, one.content))),
    );

  function info(block) {
    // Label, colon and no-break space in one text, as on the site.
    const row = (label, value) =>
      value ? el('div.info-row', {}, el('span'), el('span', {}, `${label}:\u00a0${value}`)) : null;
    const address = block.addressVO;
    return el(
      'div.order-detail-info-item.order-detail-order-info',
      {},
      el(
        'div.contact-info',
        {},
        [
          address.contactName,
          address.detailAddress,
          address.detailAddress2,
          address.regionAddress,
          address.postCode,
          address.fullPhoneNo,
        ].join(', '),
      ),
      el(
        'div.order-detail-info-content.expand-info',
        {},
        row(words.id, block.tradeOrderId),
        row(block.orderCreatTimeTile, block.orderCreatTime),
        row(words.paid, block.payTime),
        row(block.orderShipTimeTile, block.orderShipTime),
        row(block.orderEndTimeTile, block.orderEndTime),
        row(block.paymentMethodTitle, block.paymentMethod),
      ),
    );
  }

  const article = (line) =>
    el(
      'div.order-detail-item-content-wrap',
      {},
      el(
        'div.order-detail-item-content',
        {},
        el('a.order-detail-item-content-img', {
          href: line.itemDetailUrl,
          style: background(line.itemImgUrl),
        }),
        el(
          'div.order-detail-item-content-info',
          {},
          el('div.item-title', {}, el('a', { href: line.itemDetailUrl }, line.itemTitle)),
          el('div.item-sku-attr', {}, line.skuAttrs.map((attribute) => attribute.text).join(', ')),
          el(
            'div.item-price',
            {},
            el('div.es--wrap--1Hlfkoj.notranslate', {}, line.itemPriceText),
            el('span.item-price-quantity', {}, `x${line.quantity}`),
          ),
          el(
            'div.item-tags',
            {},
            line.itemTags.map((tag) => el('span.order-item-tag', {}, tag.richText.replace(/<[^>]*>/g, ''))),
          ),
        ),
      ),
      line.buttonVOS
        .filter((one) => one.type === 'OPEN_DISPUTE')
        .map((one) =>
          button(false, one.text, () =>
            clicks.push({ order: config.orderId, line: line.orderLineId, type: one.type }),
          ),
        ),
    );

  function products(block) {
    const eta = block.productVOList[0]?.etaAndTrack?.expectDeliveryDateTitle;
    return el(
      'div.order-detail-item',
      {},
      el('div.order-detail-item-store', {}, el('span.store-name', {}, block.sellerVO.sellerName)),
      eta || config.track
        ? el(
            'div.order-detail-item-track',
            {},
            eta ? el('div.order-detail-item-track-eta-text', {}, eta) : null,
            config.track
              ? el(
                  'a.order-detail-item-track-info.track-detail',
                  {
                    href: `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${config.orderId}`,
                  },
                  el('div.order-detail-item-track-info-title', {}, config.track.title),
                  el('div.order-detail-item-track-info-desc', {}, config.track.words),
                )
              : null,
          )
        : null,
      config.coupon
        ? el(
            'div.item-action',
            {},
            el('span.action-content', {}, `${config.coupon} coupon: your order is late`),
            el('button.action-btn.comet-btn', { type: 'button' }, 'Collect'),
          )
        : null,
      block.productVOList.map(article),
    );
  }

  const prices = (block) =>
    el(
      'div.block.order-price',
      {},
      [...block.priceDetails, block.totalPrice].map((row, i, rows) =>
        el(
          `div.order-price-item${i === rows.length - 1 ? '.bold-font' : ''}`,
          {},
          el('span.left-col', {}, row.title),
          el('span.right-col.rightPriceClass', { 'data-pl': 'order_price_item_value' }, row.value),
        ),
      ),
    );

  const drawers = {
    detail_order_status_block: status,
    detail_service_progress_bar: progress,
    detail_order_services: services,
    detail_simple_order_info_component: info,
    detail_product_block: products,
    detail_order_price_block: prices,
  };

  const page = el('div.order-detail', {}, el('div.comet-loading-wrap', {}, 'Loading'));
  root.append(page);
  first('mtop.aliexpress.trade.buyer.order.detail', {
    tradeOrderId: config.orderId,
    clientPlatform: 'pc',
    shipToCountry: config.country,
    _lang: 'en_US',
    timeZone: config.timeZone,
  }).then(
    async (answer) => {
      await later();
      const blocks = Object.entries(drawers).flatMap(([tag, draw]) => {
        const fields = part(answer, tag);
        return fields ? [draw(fields)] : [];
      });
      page.replaceChildren(
        ...(blocks.length ? blocks : [el('div.nothing', {}, 'This order cannot be shown.')]),
      );
      if (config.classes) {
        for (const node of page.querySelectorAll('*'))
          node.className = node.className ? `x-${node.className.length}` : '';
      }
    },
    () => undefined,
  );
})();
