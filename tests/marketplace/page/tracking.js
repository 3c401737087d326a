(() => {
  const { config, first, el, later, loading, root } = window.standIn;
  const { tracking, detail, list } = config.words;
  const named = (text, name, value) => text.replace(`{${name}}`, value);
  const page = el('div.track', {}, loading());
  root.append(page);
  const plain = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

  function parcel(line, promises) {
    return el(
      'div.block',
      {},
      line.etaInfo
        ? el(
            'div.arrival-time-v2--title--1f9xA.track-head',
            {},
            el('strong', {}, plain(line.etaInfo.etaTitleRichText)),
          )
        : null,
      promises
        ? el(
            'div.sv-words',
            {},
            el('div.sv-title', {}, promises.fdTitle),
            promises.fdContentList.map((one) => el('div', {}, one)),
          )
        : null,
      line.mailNo
        ? el(
            'div.logistic-info-v2--mailNo--3TCkYIM',
            {},
            `${detail.trackingNumber}:`,
            el('span.logistic-info-v2--mailNoValue--X0fPzen', {}, line.mailNo),
            list.copy,
          )
        : null,
      el(
        'div.logistic-info-v2--carrierTitle--2bRwG',
        {},
        `${tracking.carrier}: `,
        el('span.logistic-info-v2--carrierValue--1nWqe', {}, line.logisticsCarrierName),
      ),
      el(
        'div.logistic-info-v2--track--1nqL7Vl',
        {},
        line.detailList.map((one) =>
          el(
            'div.logistic-info-v2--node--39DkM',
            {},
            el('div.logistic-info-v2--nodeTitle--2rejjVx', {}, one.trackingName),
            el('div.logistic-info-v2--nodeDesc--2U3A3Yt', {}, one.trackingDetailDesc),
            el('div.logistic-info-v2--nodeTime--2C9aT', {}, one.timeText ?? ''),
          ),
        ),
      ),
      line.packageItemList.map((item) => el('div.package-items-v2--productTitle--3kPqZ', {}, item.itemTitle)),
    );
  }

  first(page, 'mtop.ae.ld.querydetail', {
    tradeOrderId: config.orderId,
    tradeOrderLineId: '',
    terminalType: 'PC',
    needPageDisplayInfo: true,
    timeZone: config.offset,
  }).then(async (answer) => {
    await later();
    const {
      trackingDetailLineList: lines,
      fastDeliveryInfoDTO: promises,
      logisticsReceiverInfo: to,
    } = answer.data.module;
    const place = el('div');
    // Of several parcels only the chosen one is in the document.
    const choose = (chosen) =>
      place.replaceChildren(
        lines.length > 1
          ? el(
              'div.tab-list-v2--tabList--2wGdY',
              {},
              lines.map((_, n) =>
                el(
                  `div.tab-list-v2--tab--1kQyA${n === chosen ? '.tab-list-v2--active--3dYuo' : ''}`,
                  { role: 'tab', click: () => choose(n) },
                  named(tracking.parcel, 'n', n + 1),
                ),
              ),
            )
          : '',
        parcel(lines[chosen], promises),
      );
    choose(0);
    page.replaceChildren(
      place,
      el(
        'div.block.logistic-info-v2--shippingToInfo--1x0mN',
        {},
        named(tracking.shippingTo, 'name', `${to.contactName}, ${to.address}`),
      ),
    );
  });
})();
