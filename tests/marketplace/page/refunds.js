(() => {
  const { config, first, el, later, loading, root } = window.standIn;
  const { refunds, code } = config.words;
  const page = el('div.refunds', {}, loading());
  root.append(page);
  first(page, 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer', {
    reverseStatus: '1',
    pageNum: 1,
    pageSize: 10,
    timeZone: config.timeZone,
    _lang: code,
  }).then(async (answer) => {
    await later();
    const items = answer.data.module.items;
    page.replaceChildren(
      el('div.block', {}, el('h1', {}, refunds.title), items.length ? null : refunds.none),
      ...items.map((item) =>
        el(
          'div.block',
          {},
          el('b', {}, item.shopName),
          item.reverseOrderLines.map((line) =>
            el(
              'div',
              {},
              el('div', {}, line.aeItemDTO.itemTitle),
              el(
                'div',
                {},
                `${String(line.reverseStatus) === '4' ? refunds.finished : refunds.open} · ${line.gmtCreateFormat}`,
              ),
              line.buttonDTOList.map((one) => el('a', { href: one.detailUrl }, refunds.view)),
            ),
          ),
        ),
      ),
    );
  });
})();
