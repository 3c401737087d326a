(() => {
  const { config, first, el, later, loading, root } = window.standIn;
  const page = el('div.refunds', {}, loading());
  root.append(page);
  first(page, 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer', {
    reverseStatus: '1',
    pageNum: 1,
    pageSize: 10,
    timeZone: config.timeZone,
    _lang: 'en_US',
  }).then(async (answer) => {
    await later();
    const items = answer.data.module.items;
    page.replaceChildren(
      el('div.block', {}, el('h1', {}, 'Refunds and returns'), items.length ? null : 'No refunds'),
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
                `${String(line.reverseStatus) === '4' ? 'Finished' : 'In progress'} · ${line.gmtCreateFormat}`,
              ),
              line.buttonDTOList.map((one) => el('a', { href: one.detailUrl }, 'View details')),
            ),
          ),
        ),
      ),
    );
  });
})();
