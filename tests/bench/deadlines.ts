import { DEFAULT_SETTINGS, plan, resolve, windowsOf } from '../../lib/deadlines';
import type { Observation } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import { rules } from '../../lib/rules';
import { event, refundBefore, saw, status, within } from '../support/orders';
import { type Bench, median, type Row, round } from './table';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
const at = '2026-10-20';

const steps = (order: string): Observation[] => [
  saw('step:opened', { step: 'opened', when: { day: '2026-10-21' } }, { order, at, reader: 'user' }),
  saw('step:rejected', { step: 'rejected', when: { day: '2026-10-24' } }, { order, at, reader: 'user' }),
  saw(
    'step:return-agreed',
    { step: 'return-agreed', when: { day: '2026-10-30' } },
    { order, at, reader: 'user' },
  ),
];

/** What is known of one order: some on their way, some completed, every tenth in dispute, every tenth added by hand. */
function observationsOf(n: number): Observation[] {
  const order = String(8_210_000_000_000_000 + n);
  const seen = { order, at };
  const all = [
    status(n % 3 ? 'awaiting-delivery' : 'completed', seen),
    event('placed', '2026-09-01', seen),
    event('paid', '2026-09-01', seen),
    event('shipped', '2026-09-03', seen),
    ...(n % 3
      ? [refundBefore(`2026-11-${String(1 + (n % 28)).padStart(2, '0')}`, seen)]
      : [event('completed', '2026-10-18', seen), within('not-as-described', 90, 'placed', seen)]),
    saw('title', 'Thing', { ...seen, line: `${order}1` }),
    saw('total', { amount: 12.5, currency: 'EUR', text: '12,50 €' }, seen),
  ];
  if (n % 10 === 3) return [...all, ...steps(order)];
  return n % 10 === 7 ? all.map((one) => ({ ...one, marketplace: 'ebay' }) as Observation) : all;
}

const viewOf = (observations: readonly Observation[]): OrderView => {
  const order = resolve(observations);
  return { key: `${order.marketplace}:${order.id}`, order, windows: windowsOf(order, context) };
};
const planOf = (views: readonly OrderView[]) =>
  plan(views, { now: NOW, zone: context.zone, settings: DEFAULT_SETTINGS, ledger: [], lastShown: null });

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const SIZES = [1_000, 10_000, 100_000] as const;
/** Of orders that changed alone, so many are measured: one is over before the clock has moved. */
const CHANGED = 500;

/** One size, measured once; observations are made in portions, outside the clock. */
function measure(count: number) {
  const views: OrderView[] = [];
  let [computed, bare, sum] = [0, 0, 0];
  for (let from = 0; from < count; from += 10_000) {
    const portion = Array.from({ length: Math.min(10_000, count - from) }, (_, n) =>
      observationsOf(from + n),
    );
    bare += time(() => {
      for (const observations of portion)
        for (const one of observations) sum += JSON.stringify(one.value).length;
    });
    computed += time(() => {
      for (const observations of portion) views.push(viewOf(observations));
    });
  }
  if (!sum) throw new Error('nothing');
  const planned = time(() => planOf(views));
  // One page was read: one order is computed anew and planned, whatever else is stored.
  const some = Array.from({ length: CHANGED }, (_, n) => [
    ...observationsOf(n * Math.floor(count / CHANGED)),
    saw('seller', `Shop ${n}`, {
      order: String(8_210_000_000_000_000 + n * Math.floor(count / CHANGED)),
      at,
    }),
  ]);
  const changed = time(() => {
    for (const observations of some) planOf([viewOf(observations)]);
  });
  return { computed, planned, bare, changed: changed / CHANGED };
}

/** Everything from scratch: orders from observations, their windows, and what to warn of; and one order that changed. */
export const deadlines: Bench = async () => {
  measure(1_000);
  const rows: Row[] = [];
  let first = 0;
  for (const count of SIZES) {
    const runs = Array.from({ length: count > 50_000 ? 3 : 5 }, () => measure(count));
    const of = (figure: (run: (typeof runs)[number]) => number) => median(runs.map(figure));
    const total = of((run) => run.computed + run.planned);
    const each = (total * 1000) / count;
    first ||= each;
    rows.push({
      orders: count,
      'resolve + windows, ms': round(of((run) => run.computed)),
      'plan, ms': round(of((run) => run.planned)),
      'bare loop, ms': round(of((run) => run.bare)),
      'ratio to bare': round(of((run) => (run.computed + run.planned) / run.bare)),
      'µs an order': round(each),
      'to that of 1,000': round(each / first, 2),
      'one changed order, µs': round(of((run) => run.changed * 1000)),
    });
  }
  return rows;
};
