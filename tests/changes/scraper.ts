import type { Status } from '../../lib/domain/schema';
import { collect } from '../../lib/marketplaces/collector';
import { parseMoney } from '../../lib/marketplaces/money';
import type { Read } from '../../lib/marketplaces/types';
import type { Changed } from './models';
import type { ScoredField } from './score';

/**
 * What most exporters of AliExpress orders do, for comparison: one selector for each thing, English labels, `new Date` for
 * dates (selectors and labels: aliexpress-pages.md §2.1, §2.2 and §4, those of ALISUM, GG, KAG and CHK). It tells
 * nothing of what it misses, but for a page on which it finds no order at all: that a user would notice.
 */

/** What it reads of an order. */
export const SCRAPED: readonly ScoredField[] = [
  ...(['id', 'status', 'placed', 'paid', 'shipped', 'completed', 'promises', 'total', 'lines'] as const),
];

const STATUS: Record<string, Status> = {
  'Awaiting payment': 'awaiting-payment',
  'Awaiting shipment': 'awaiting-shipment',
  'Ready to ship': 'awaiting-shipment',
  Processing: 'awaiting-shipment',
  'Awaiting delivery': 'awaiting-delivery',
  Shipped: 'awaiting-delivery',
  Completed: 'completed',
  Finished: 'completed',
  Canceled: 'cancelled',
  Cancelled: 'cancelled',
  Closed: 'cancelled',
  Expired: 'cancelled',
};

function day(text: string | undefined): { day: string } | null {
  const date = new Date(text ?? '');
  if (Number.isNaN(date.getTime())) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return { day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` };
}

/** What the scraper finds in a document; null for pages that it does not read. */
export function scrape({ model, doc }: Changed): Pick<Read, 'orders' | 'observations' | 'problems'> | null {
  if (!doc || (model.page !== 'list' && model.page !== 'detail')) return null;
  const out = collect('aliexpress', model.page, 'document', model.now);
  const text = (within: ParentNode, css: string) => within.querySelector(css)?.textContent?.trim() ?? '';
  const status = (order: string, words: string) => {
    const value = STATUS[words];
    if (value) out.say(order, 'status', { status: value, by: 'text', text: words });
  };
  const lines = (order: string, titles: string[]) =>
    titles.forEach((title, i) => {
      out.say(order, 'title', title, `product:${i + 1}`);
    });

  if (model.page === 'list') {
    for (const card of doc.querySelectorAll('.order-item')) {
      const info = card.querySelector('.order-item-header-right-info');
      const order = /(?:Order ID:|Ref\. Number:)\s*(\d{15,19})/.exec(
        text(info ?? card, info ? 'div:last-child' : '.order-item-header-right-info'),
      )?.[1];
      if (!order) continue;
      out.order(order);
      status(order, text(card, '.order-item-header-status-text'));
      const placed = text(card, '.order-item-header-right-info > div:first-child');
      out.say(order, 'placed', day(placed.replace(/^(?:Order date|Date):\s*/, '')));
      out.say(
        order,
        'total',
        parseMoney(text(card, '.order-item-content-opt-price-total').replace(/^Total:\s*/, '')),
      );
      lines(
        order,
        Array.from(
          card.querySelectorAll('.order-item-content-info-name span'),
          (one) => one.textContent?.trim() ?? '',
        ),
      );
    }
  } else {
    const rows = Array.from(doc.querySelectorAll('.info-row'), (row) => row.textContent?.trim() ?? '');
    const behind = (label: RegExp) => {
      const row = rows.find((one) => label.test(one));
      return row?.replace(label, '').replace(/Copy$/, '').trim();
    };
    const order = /^\d{15,19}$/.exec(behind(/^(?:Order ID|Ref\. Number):\s*/) ?? '')?.[0];
    if (order) {
      out.order(order);
      status(order, text(doc, '.order-status .order-block-title'));
      out.say(order, 'placed', day(behind(/^Order placed on:\s*/)));
      out.say(order, 'paid', day(behind(/^(?:Paid|Payment completed) on:\s*/)));
      out.say(order, 'shipped', day(behind(/^Shipment completed on:\s*/)));
      out.say(order, 'completed', day(behind(/^Order completed on:\s*/)));
      const [printed, until] =
        /Refund if no delivery before (\w+ \d+, \d{4})/.exec(doc.body.textContent ?? '') ?? [];
      const when = day(until);
      if (printed && when) {
        out.say(order, 'promise:not-received:day', {
          right: 'not-received',
          from: 'day',
          day: when,
          printed,
        });
      }
      out.say(
        order,
        'total',
        parseMoney(text(doc, '.order-price .bold-font [data-pl="order_price_item_value"]')),
      );
      lines(
        order,
        Array.from(
          doc.querySelectorAll('.order-detail-item .item-title'),
          (one) => one.textContent?.trim() ?? '',
        ),
      );
    }
  }
  const read = out.done();
  if (!read.orders.length) out.problem({ code: 'changed' });
  return out.done();
}
