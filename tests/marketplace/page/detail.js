(() => {
  const { config, first, el, button, popUp, loading } = window.standIn;
  const { part, later, isTrue, background, clicks, links, root } = window.standIn;
  const { words, orderId: id } = config;
  const { labels, detail, buttons } = words;

  function status(block) {
    return el(
      'div.order-status',
      {},
      el('div.order-block-title', {}, block.title ?? ''),
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
                  el('span', {}, one.type === 'TRACKING' ? labels.track : one.text),
                )
              : button(one.displayType === 'primary', one.text, () =>
                  clicks.push({ order: id, type: one.type }),
                ),
          ),
          block.title === words.status.completed
            ? el(
                'a.comet-btn',
                { href: links.feedback(id), target: '_blank' },
                el('span', {}, buttons.review),
              )
            : null,
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
      block.data.map((one) =>
        el(
          'div',
          {},
          el(
            'div',
            {},
            one.title,
            ' ',
            el('a', { href: links.help(id), target: '_blank' }, words.promises.learnMore),
          ),
          el('div.sv-words', {}, one.content),
        ),
      ),
    );

  function info(block) {
    // Label, colon and no-break space in one text, as on the site.
    const row = (label, value) =>
      value ? el('div.info-row', {}, el('span'), el('span', {}, `${label}:\u00a0${value}`)) : null;
    const address = block.addressVO;
    const contact = el(
      'div.contact-info',
      { hidden: '' },
      [
        address.contactName,
        address.detailAddress,
        address.detailAddress2,
        address.regionAddress,
        address.postCode,
        address.fullPhoneNo,
      ].join(', '),
    );
    const content = el(
      'div.order-detail-info-content.expand-info',
      {},
      row(labels.id, block.tradeOrderId),
      row(block.orderCreatTimeTile, block.orderCreatTime),
      row(labels.paid, block.payTime),
      row(block.orderShipTimeTile, block.orderShipTime),
      row(block.orderEndTimeTile, block.orderEndTime),
      row(block.paymentMethodTitle, block.paymentMethod),
    );
    const open = () => contact.toggleAttribute('hidden');
    return el(
      'div.order-detail-info-item.order-detail-order-info',
      {},
      // In the document all the time, and not in sight before someone asks for it.
      el(
        'div',
        {},
        `${detail.address} `,
        el('span.switch-icon', { role: 'button', click: open }, detail.show),
      ),
      contact,
      content,
    );
  }

  /** The question that comes before a return or refund. */
  function dispute(one, line) {
    clicks.push({ order: id, line: line.orderLineId, type: one.type });
    const { title, okButton, cancelButton } = one.extMap;
    popUp(
      title,
      [okButton, cancelButton].map((answer) =>
        el('a.comet-btn', { href: answer.href }, el('span', {}, answer.text)),
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
          el(
            'a.item-snapshot',
            { href: links.snapshot(id, line.orderLineId), target: '_blank' },
            line.snapshotText,
          ),
        ),
      ),
      line.buttonVOS
        .filter((one) => one.type === 'OPEN_DISPUTE')
        .map((one) => button(false, one.text, () => dispute(one, line))),
    );

  function products(block) {
    const eta = block.productVOList[0]?.etaAndTrack?.expectDeliveryDateTitle;
    return el(
      'div.order-detail-item',
      {},
      el(
        'div.order-detail-item-store',
        {},
        el('a', { href: block.sellerVO.storeUrl }, el('span.store-name', {}, block.sellerVO.sellerName)),
        ' ',
        el('a', { href: links.message(id, 'orderDetail'), target: '_blank' }, buttons.contact),
      ),
      eta || config.track
        ? el(
            'div.order-detail-item-track',
            {},
            eta ? el('div.order-detail-item-track-eta-text', {}, eta) : null,
            config.track
              ? el(
                  'a.order-detail-item-track-info.track-detail',
                  {
                    href: `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`,
                  },
                  el('div.order-detail-item-track-info-title', {}, config.track.title),
                  el('div.order-detail-item-track-info-desc', {}, config.track.words),
                )
              : null,
            config.trackingNumbers.map((number) =>
              el(
                'div',
                {},
                `${detail.trackingNumber}: ${number} `,
                el('span.copy-track-num', { role: 'button', 'data-clipboard-text': number }, words.list.copy),
              ),
            ),
          )
        : null,
      config.coupon
        ? el(
            'div.item-action',
            {},
            el('span.action-content', {}, config.coupon),
            el('button.action-btn.comet-btn', { type: 'button' }, buttons.collect),
          )
        : null,
      block.productVOList.map(article),
    );
  }

  const prices = (block) =>
    el(
      'div.block.order-price',
      {},
      [...block.priceDetails.filter((row) => !isTrue(row.hide)), block.totalPrice].map((row, i, rows) =>
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

  const page = el('div.order-detail', {}, loading());
  root.append(page);
  first(page, 'mtop.aliexpress.trade.buyer.order.detail', {
    tradeOrderId: id,
    clientPlatform: 'pc',
    shipToCountry: config.country,
    _lang: words.code,
    timeZone: config.timeZone,
  }).then(async (answer) => {
    await later();
    const blocks = Object.entries(drawers).flatMap(([tag, draw]) => {
      const fields = part(answer, tag);
      return fields ? [draw(fields)] : [];
    });
    page.replaceChildren(...(blocks.length ? blocks : [el('div.nothing', {}, detail.gone)]));
    if (config.classes) {
      for (const node of page.querySelectorAll('*'))
        node.className = node.className ? `x-${node.className.length}` : '';
    }
  });
})();
