import { DEFAULT_SETTINGS, plan, resolve, windowsOf } from '../../lib/deadlines';
import type { Observation } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import { rules } from '../../lib/rules';
import { event, refundBefore, saw, status, within } from '../support/orders';
import { type Bench, medianTime, type Row, round } from './table';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };

/** What pages tell of one order, some on their way, some completed. */
function observationsOf(n: number): Observation[] {
  const order = String(8_210_000_000_000_000 + n);
  const at = '2026-10-20';
  return [
    status(n % 3 ? 'awaiting-delivery' : 'completed', { order, at }),
    event('placed', '2026-09-01', { order, at }),
    event('paid', '2026-09-01', { order, at }),
    event('shipped', '2026-09-03', { order, at }),
    ...(n % 3
      ? [refundBefore(`2026-11-${String(1 + (n % 28)).padStart(2, '0')}`, { order, at })]
      : [
          event('completed', '2026-10-18', { order, at }),
          within('not-as-described', 90, 'placed', { order, at }),
        ]),
    saw('title', 'Thing', { order, at, line: `${order}1` }),
    saw('total', { amount: 12.5, currency: 'EUR', text: '12,50 €' }, { order, at }),
  ];
}

/** Everything from scratch: orders from observations, their windows, and what to warn of. */
export const deadlines: Bench = async () => {
  const rows: Row[] = [];
  for (const count of [1_000, 10_000]) {
    const all = Array.from({ length: count }, (_, n) => observationsOf(n));
    let views: OrderView[] = [];
    const bare = medianTime(5, () => {
      let sum = 0;
      for (const observations of all) for (const one of observations) sum += JSON.stringify(one.value).length;
      if (!sum) throw new Error('nothing');
    });
    const computed = medianTime(5, () => {
      views = all.map((observations) => {
        const order = resolve(observations);
        return { key: `aliexpress:${order.id}`, order, windows: windowsOf(order, context) };
      });
    });
    const planned = medianTime(5, () => {
      plan(views, { now: NOW, zone: context.zone, settings: DEFAULT_SETTINGS, ledger: [], lastShown: null });
    });
    rows.push({
      orders: count,
      'resolve + windows, ms': round(computed),
      'plan, ms': round(planned),
      'bare loop, ms': round(bare),
      'ratio to bare': round((computed + planned) / bare),
      'µs an order': round(((computed + planned) * 1000) / count),
    });
  }
  return rows;
};
