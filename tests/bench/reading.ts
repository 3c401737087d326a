import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDir } from '../e2e/paths';
import { sleep } from '../e2e/tab';
import type { Marketplace, StandInOrder } from '../marketplace';
import { bareLoop } from './bare';
import { type BenchPage, PATIENCE, shown, type Which, withBrowser } from './browser';
import { type Calls, type Cost, costRow, costWhile, countCalls, heapOf, ours } from './cost';
import { allAtOnce, ordersFor, tenAtATime } from './lists';
import { type Bench, medianOf, type Row, repeat, round, type Tables } from './table';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const MORE = '[data-pl="order_more"] button';
const PAGE = 10;
/** Between two pages of the list (ms): no buyer is faster, and each page gets a look of its own. */
const PAUSE = 400;
/** After the last one: looks of ours that are still to come, and what the background then says of its data. */
const CALM = 2_000;

/** How a page comes to hold its cards. */
interface Way {
  size: number;
  loaded: 'ten at a time' | 'all at once';
}

const WAYS: readonly Way[] = [
  { size: 10, loaded: 'ten at a time' },
  { size: 100, loaded: 'ten at a time' },
  { size: 500, loaded: 'ten at a time' },
  { size: 500, loaded: 'all at once' },
];

const marketplaceFor = ({ size, loaded }: Way, orders: StandInOrder[]): Marketplace =>
  loaded === 'all at once' ? allAtOnce(orders, size) : tenAtATime(orders);

/** One more "View orders". */
async function viewMore(tab: BenchPage, cards: number, pause: number): Promise<void> {
  await tab.page.click(MORE);
  await shown(tab, cards);
  await sleep(pause);
}

/** Opens the list and goes on until it has all of its cards, and every look that they bring is over. */
async function readAll(tab: BenchPage, { size, loaded }: Way): Promise<void> {
  await tab.page.goto(LIST);
  const start = Date.now();
  const first = loaded === 'all at once' ? size : PAGE;
  await shown(tab, first);
  await sleep(PAUSE);
  for (let cards = first + PAGE; cards <= size; cards += PAGE) await viewMore(tab, cards, PAUSE);
  await sleep(tab.which === 'product' ? Math.max(CALM, start + PATIENCE - Date.now()) : CALM);
}

/** What one browser told: all cards, then ten more. */
interface Timed {
  all: Cost;
  more: Cost;
  heap: number;
}

async function timed(tab: BenchPage, way: Way): Promise<Timed> {
  const all = await costWhile(tab, () => readAll(tab, way));
  const heap = await heapOf(tab);
  const more = await costWhile(tab, () => viewMore(tab, way.size + PAGE, CALM));
  return { all, more, heap };
}

/** The bare loop over the same nodes, as the site draws them: over all cards, then over the ten more. */
async function bare(tab: BenchPage, { size }: Way): Promise<{ all: number; more: number }> {
  return { all: await bareLoop(tab, 0, size), more: await bareLoop(tab, size, size + PAGE) };
}

async function counted(tab: BenchPage, way: Way): Promise<{ all: Calls; more: Calls }> {
  const calls = await countCalls(tab);
  await readAll(tab, way);
  const all = await calls();
  await viewMore(tab, way.size + PAGE, CALM);
  return { all, more: await calls() };
}

/** The figures of one stretch: beside the null extension, beside the bare loop, and those that depend on no machine. */
function row(head: Row, runs: { product: Cost; nothing: Cost; bare: number }[], calls: Calls): Row {
  const loop = medianOf(runs, ({ bare }) => bare);
  return {
    ...head,
    ...costRow(
      runs.map(({ product }) => product),
      runs.map(({ nothing }) => nothing),
    ),
    'bare loop, ms': round(loop),
    'ratio to bare': round(medianOf(runs, ({ product }) => ours(product)) / loop),
    calls: ours(calls),
  };
}

/** One way to come by so many cards, in fresh browsers: rows for all of them, for ten more, and for the heap. */
async function measure(way: Way): Promise<{ all: Row; more: Row; heap: Row }> {
  const orders = ordersFor(way.size + PAGE);
  const open = <T>(which: Which, use: (tab: BenchPage) => Promise<T>) =>
    withBrowser(which, marketplaceFor(way, orders), use);
  const runs = await repeat(`reading, ${way.size} cards ${way.loaded}`, async () => ({
    product: await open('product', (tab) => timed(tab, way)),
    nothing: await open('nothing', async (tab) => ({
      ...(await timed(tab, way)),
      bare: await bare(tab, way),
    })),
  }));
  const calls = await open('product', (tab) => counted(tab, way));
  const stretch = (which: 'all' | 'more') =>
    runs.map(({ product, nothing }) => ({
      product: product[which],
      nothing: nothing[which],
      bare: nothing.bare[which],
    }));
  const head: Row = { cards: way.size, loaded: way.loaded };
  const heap = medianOf(runs, ({ product }) => product.heap);
  const without = medianOf(runs, ({ nothing }) => nothing.heap);
  return {
    all: row(head, stretch('all'), calls.all),
    more: row(head, stretch('more'), calls.more),
    heap: {
      ...head,
      'heap, kB': Math.round(heap),
      'without us': Math.round(without),
      'ours, kB': Math.round(heap - without),
      'a card, kB': round((heap - without) / way.size, 2),
    },
  };
}

/** Each script that a page may get, and what it may weigh (design §9). The card's comes with the first click on a badge. */
const SCRIPTS: readonly [file: string, target: number | null][] = [
  ['content-scripts/marketplace.js', 45_000],
  ['content-scripts/payload.js', 5_000],
  ['card.js', null],
];

function bytes(): Row[] {
  return SCRIPTS.map(([file, target]) => {
    const script = readFileSync(join(buildDir('chromium', 'product'), file));
    return { script: file, bytes: script.length, gzip: gzipSync(script).length, target: target ?? '' };
  });
}

/** The order list in Chromium with the product: cost of its cards, of one more "View orders", in time, calls and memory. */
export const reading: Bench = async () => {
  const tables = { all: [] as Row[], more: [] as Row[], heap: [] as Row[] };
  for (const way of WAYS) {
    const { all, more, heap } = await measure(way);
    tables.all.push(all);
    tables.more.push(more);
    tables.heap.push(heap);
  }
  return {
    'reading: all cards': tables.all,
    'reading: one more "View orders", ten cards': tables.more,
    'reading: JavaScript heap of the page’s process after a collection': tables.heap,
    'reading: scripts': bytes(),
  } satisfies Tables;
};
