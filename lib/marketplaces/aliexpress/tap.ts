import type { Tap } from '../types';

/** What AliExpress' pages receive and the page-world script may hand over. */
export const aliexpressTap: Tap = {
  url: /^(?:https?:)?\/\/acs\.aliexpress\.[a-z.]+\/h5\/([\w.]+)\//,
  apis: [
    'mtop.aliexpress.trade.buyer.order.list',
    'mtop.aliexpress.trade.buyer.order.detail',
    'mtop.ae.ld.querydetail',
    'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer',
  ],
  // Of an address only the country code; no names, streets, phones, and no tokens or payment numbers.
  keep: [
    ...['api', 'ret', 'data', 'fields', 'tag', 'id', 'module', 'global', 'hierarchy', 'structure'],
    // list
    ...['orderId', 'orderDateText', 'statusText', 'orderDetailUrl', 'totalPriceText', 'formatPriceInfo'],
    ...['currencyCode', 'storeName', 'orderLineSize', 'orderLines', 'orderLineId', 'productId', 'skuId'],
    ...['itemTitle', 'itemImgUrl', 'itemDetailUrl', 'itemPriceText', 'quantity', 'skuAttrs', 'name', 'text'],
    ...['buttons', 'type', 'href', 'utParams', 'args', 'orderStatus', 'exposeInfo', 'itemList'],
    ...['detailList', 'title', 'hasMore'],
    // detail
    ...[
      'reminder',
      'orderCreatTime',
      'payTime',
      'orderShipTime',
      'orderEndTime',
      'paymentMethod',
      'tradeOrderId',
    ],
    ...[
      'addressVO',
      'countryCode',
      'productVOList',
      'buttonVOS',
      'buttonVOList',
      'etaAndTrack',
      'expectDeliveryDateTitle',
    ],
    ...['packageInfoList', 'trackingNumber'],
    ...['sellerVO', 'sellerName', 'totalPrice', 'value', 'nodes', 'time', 'content'],
    // tracking
    ...['fastDeliveryInfoDTO', 'fdContentList', 'trackingDetailLineList', 'mailNo', 'originMailNo'],
    ...['logisticsCarrierName', 'etaInfo', 'endEtaTime', 'etaSceneCode', 'etaTimeText'],
    ...['packageItemList', 'timeText', 'trackingName', 'trackingDetailDesc', 'trackingPrimaryCode'],
    ...['trackingSecondCode'],
    // refund list
    ...['items', 'reverseOrderLines', 'reverseOrderId', 'reverseOrderLineId', 'reverseStatus'],
    ...[
      'gmtCreate',
      'gmtCreateFormat',
      'gmtModified',
      'gmtModifiedFormat',
      'tradeOrderLineId',
      'buttonDTOList',
      'detailUrl',
    ],
  ],
  keepPrefixes: ['pc_om_list_', 'detail_'],
};
