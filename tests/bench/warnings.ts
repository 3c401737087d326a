import { sleep } from '../e2e/tab';
import { type Bench, medianOf, type Row, repeat, round, type Tables } from './table';
import { type ExtensionPage, type WakeBrowser, type Which, withFilled } from './wake-chromium';
import {
  type Asked,
  askedSince,
  heapOf,
  peakWhile,
  startAsked,
  startCalls,
  startProfile,
  stopCalls,
  stopProfile,
  type ThreadTime,
} from './wake-cost';
import { DUE, fill, keyOf, type Models, modelsAt } from './wake-orders';
import { simulate } from './warnings-simulation';

/*
 * What is measured. A page of the extension sends a message, whose answer comes when everything that a wake-up does is
 * done; the time is that from sending to the answer, taken in that page, with nobody attached to the worker. `warm`: the
 * worker runs, and the message is `wake`. `cold`: it was stopped, so its start and the reading of its code are part of it;
 * the message is one that waits behind the wake-up which every start does, and does next to nothing itself, so it is one
 * wake-up as with an alarm that starts the worker. Beside it, in the same round, a null extension: its worker answers a
 * message with one row of its own database, and is started in the same way.
 * All in the product's own build: dates are made for the real clock, and the clock is "set back" by telling the store
 * that the last run was tomorrow.
 * In rounds of their own, since each makes the others slower: what the worker's thread does (profile), calls of our
 * functions (coverage), requests to the database (counters in front of IndexedDB's methods), heap.
 */

/** Of 100,000 the store takes half: it stands for what time will bring. */
const SIZES = [100, 10_000, 100_000] as const;
/** Wake-ups with all orders due of which the median is taken: they are long, and differ little. */
const FEW = 3;
/** Of so many orders all are made due at once. */
const ALL_DUE: readonly number[] = [100, 10_000];
/** Wake-ups after which a worker has to be as small as after one. */
const MORE = 20;
/** Wake-ups over which processor time is taken. */
const MANY = 50;
/** After whatever was prepared, so that it is not part of what is measured; a worker that just began spares a wake-up. */
const CALM = 2_500;

type What = 'nothing due' | '10 due';
type Start = 'warm' | 'cold';
const SITUATIONS: readonly { what: What; start: Start }[] = [
  { what: 'nothing due', start: 'warm' },
  { what: 'nothing due', start: 'cold' },
  { what: '10 due', start: 'warm' },
  { what: '10 due', start: 'cold' },
];

/** The part of the browser's interface that pages of the bench use. */
interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  notifications: { getAll(): Promise<Record<string, unknown>>; clear(id: string): Promise<unknown> };
}

/** Makes a worker that runs wake up once more. */
const AGAIN = { name: 'wake' };
/** Waits behind whatever the background is doing, then takes back a fault that is not there. */
const BEHIND = { name: 'dismiss', code: 'alarm-lost' };

/** Milliseconds until a message is answered. The null extension answers whatever it is told. */
const answered = (page: ExtensionPage, message: { name: string }): Promise<number> =>
  page.run(async (said) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const start = performance.now();
    const reply = (await chrome.runtime.sendMessage(said)) as { ok?: boolean; error?: string } | undefined;
    const took = performance.now() - start;
    if (reply?.ok === false) throw new Error(reply.error);
    return took;
  }, message);

/** One wake-up, from the message to its answer. */
const wake = (browser: WakeBrowser, start: Start = 'warm', which: Which = 'product') =>
  answered(browser.page[which], start === 'warm' ? AGAIN : BEHIND);

/**
 * Makes the first ten orders due, and forgets what was told of them. Takes all notifications away. Where nothing is to be
 * due, the last wake-up has left it so.
 */
async function make(browser: WakeBrowser, what: What): Promise<void> {
  // Whatever has become due since is done.
  if (what === 'nothing due') await wake(browser);
  const keys = what === '10 due' ? Array.from({ length: DUE }, (_, n) => keyOf(n)) : [];
  await browser.page.product.run(async (due) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((answer, failed) => {
        request.onsuccess = () => answer(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await done(indexedDB.open('claimclock'));
    const tx = database.transaction(['orders', 'ledger'], 'readwrite');
    const [orders, ledger] = [tx.objectStore('orders'), tx.objectStore('ledger')];
    for (const key of due) {
      await done(orders.put({ ...(await done(orders.get(key))), wakeAt: Date.now() }));
      for (const id of await done(ledger.index('key').getAllKeys(key))) await done(ledger.delete(id));
    }
    // The day's list is still to come, whatever was told since the bench began.
    const today = IDBKeyRange.lowerBound(Date.now() - 26 * 3_600_000);
    if (due.length)
      for (const id of await done(ledger.index('shownAt').getAllKeys(today))) await done(ledger.delete(id));
    const earliest = await done(orders.index('wakeAt').openKeyCursor());
    database.close();
    if (!due.length && Number(earliest?.key) <= Date.now()) throw new Error('something is due');
  }, keys);
}

/** Throws where the ten orders were not told of: then something else was measured. */
async function checkTold(browser: WakeBrowser, what: What): Promise<void> {
  const standing = await browser.page.product.run(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return Object.keys(await chrome.notifications.getAll()).length;
  });
  if (standing !== (what === '10 due' ? 1 : 0)) throw new Error(`${what}: ${standing} notifications`);
}

/** Leaves both workers running or stopped, and the machine at rest. */
async function settle(browser: WakeBrowser, what: What, start: Start): Promise<void> {
  await make(browser, what);
  if (start === 'cold') await browser.stopWorkers();
  else for (const which of ['product', 'nothing'] as const) await answered(browser.page[which], BEHIND);
  await sleep(CALM);
}

/** Figures of one way to wake up. */
interface Woken {
  product: number[];
  nothing: number[];
  thread: ThreadTime[];
  calls: number[];
}

/** One figure of the worker: from its start, or from now on where it runs. */
const worked = async <T>(
  browser: WakeBrowser,
  start: Start,
  begin: (worker: Parameters<typeof startCalls>[0]) => Promise<void>,
  end: (worker: Parameters<typeof startCalls>[0]) => Promise<T>,
): Promise<T> =>
  start === 'cold'
    ? browser.fromStart('product', begin, () => wake(browser, 'cold'), end)
    : browser.withWorker('product', async (worker) => {
        await begin(worker);
        await wake(browser);
        return end(worker);
      });

async function woken(browser: WakeBrowser, orders: number, what: What, start: Start): Promise<Woken> {
  const runs = await repeat(`warnings, ${orders} orders, ${what}, ${start}`, async () => {
    await settle(browser, what, start);
    const product = await wake(browser, start);
    await checkTold(browser, what);
    const nothing = await wake(browser, start, 'nothing');
    await settle(browser, what, start);
    const thread = await worked(browser, start, startProfile, stopProfile);
    await settle(browser, what, start);
    const calls = await worked(browser, start, startCalls, stopCalls);
    return { product, nothing, thread, calls };
  });
  return {
    product: runs.map(({ product }) => product),
    nothing: runs.map(({ nothing }) => nothing),
    thread: runs.map(({ thread }) => thread),
    calls: runs.map(({ calls }) => calls),
  };
}

/**
 * Processor time of all of the browser's processes for one warm wake-up with nothing due, and for one answer of the null
 * extension, ms: the database's own work is in it, which no profile of the worker shows. The system counts it in steps
 * of 10 ms, so it is taken over many.
 */
async function processorTime(browser: WakeBrowser): Promise<Row> {
  await settle(browser, 'nothing due', 'warm');
  const spent = async (which: Which) => {
    const before = await browser.processorTime();
    for (let n = 0; n < MANY; n++) await wake(browser, 'warm', which);
    return ((await browser.processorTime()) - before) / MANY;
  };
  const runs = await repeat('warnings, processor time', async () => ({
    product: await spent('product'),
    nothing: await spent('nothing'),
  }));
  const product = medianOf(runs, (run) => run.product);
  const nothing = medianOf(runs, (run) => run.nothing);
  return {
    'product, ms': round(product),
    'null extension, ms': round(nothing),
    'ratio to null': round(product / nothing),
  };
}

/** What a warm wake-up asks of the database; `prepare` makes due what is to be due. */
async function asked(browser: WakeBrowser, prepare: () => Promise<void>): Promise<Asked> {
  await browser.stopWorkers();
  const figures = await browser.fromStart(
    'product',
    startAsked,
    () => wake(browser, 'cold'),
    async (worker) => {
      // The wake-up of the start has done what was due.
      await prepare();
      await askedSince(worker);
      await wake(browser);
      return askedSince(worker);
    },
  );
  await browser.stopWorkers();
  return figures;
}

/** Heap of the worker from its start on, kB. */
async function memory(browser: WakeBrowser): Promise<Row> {
  await settle(browser, 'nothing due', 'cold');
  await wake(browser, 'cold');
  await wake(browser, 'cold', 'nothing');
  const started = await heapOf(browser, 'product');
  const nothing = await heapOf(browser, 'nothing');
  for (let n = 0; n < MORE; n++) await wake(browser);
  const later = await heapOf(browser, 'product');
  for (let n = 0; n < MORE; n++) await wake(browser);
  const last = await heapOf(browser, 'product');
  await settle(browser, '10 due', 'warm');
  const peak = await peakWhile(browser, () => wake(browser));
  return {
    'after start': Math.round(started),
    [`after ${MORE} more`]: Math.round(later),
    [`after ${2 * MORE} more`]: Math.round(last),
    'peak with 10 due': Math.round(peak),
    'after 10 due': Math.round(await heapOf(browser, 'product')),
    'null extension': Math.round(nothing),
  };
}

/** Tells the store that the last run was tomorrow: the clock was set back, so all that was planned is forgotten. */
async function setBack(browser: WakeBrowser): Promise<void> {
  await settle(browser, 'nothing due', 'warm');
  await browser.page.product.run(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('claimclock');
      request.onsuccess = () => done(request.result);
    });
    const tx = database.transaction('meta', 'readwrite');
    tx.objectStore('meta').put({ name: 'ran', value: Date.now() + 86_400_000 });
    await new Promise((done) => {
      tx.oncomplete = done;
    });
    database.close();
  });
  await sleep(CALM);
}

/** All orders due at once: the most that one wake-up ever has to do. */
async function allDue(browser: WakeBrowser, orders: number): Promise<Row> {
  process.stderr.write(`warnings, ${orders} orders, all due\n`);
  const runs: { time: number; thread: ThreadTime; before: number; peak: number; after: number }[] = [];
  while (runs.length < FEW) {
    await setBack(browser);
    const time = await wake(browser);
    await setBack(browser);
    const thread = await worked(browser, 'warm', startProfile, stopProfile);
    const before = await heapOf(browser, 'product');
    await setBack(browser);
    const peak = await peakWhile(browser, () => wake(browser));
    runs.push({ time, thread, before, peak, after: await heapOf(browser, 'product') });
  }
  await setBack(browser);
  const calls = await worked(browser, 'warm', startCalls, stopCalls);
  const { transactions, requests, read } = await asked(browser, () => setBack(browser));
  const time = medianOf(runs, (run) => run.time);
  return {
    orders,
    'answer, ms': round(time),
    'an order, ms': round(time / orders, 2),
    'own, ms': round(medianOf(runs, ({ thread }) => thread.own)),
    'worker, ms': round(medianOf(runs, ({ thread }) => thread.busy)),
    calls,
    transactions,
    'requests an order': round(requests / orders, 2),
    'rows read an order': round(read / orders, 2),
    'heap before, kB': Math.round(medianOf(runs, (run) => run.before)),
    'peak, kB': Math.round(medianOf(runs, (run) => run.peak)),
    'after, kB': Math.round(medianOf(runs, (run) => run.after)),
  };
}

/** Everything of one number of orders, in a browser that was started over them. */
interface Measured {
  orders: number;
  woken: Woken[];
  asked: Record<What, Asked>;
  processor: Row;
  memory: Row;
  allDue: Row | null;
}

const measure = (orders: number, models: Models): Promise<Measured> =>
  withFilled(
    async (browser) => {
      await fill(browser.page.product, orders, models);
      await wake(browser);
    },
    async (browser) => {
      // The first of all reads from a disk that nothing has been read from.
      await wake(browser);
      const all: Woken[] = [];
      for (const { what, start } of SITUATIONS) all.push(await woken(browser, orders, what, start));
      return {
        orders,
        woken: all,
        asked: {
          'nothing due': await asked(browser, () => make(browser, 'nothing due')),
          '10 due': await asked(browser, () => make(browser, '10 due')),
        },
        processor: await processorTime(browser),
        memory: await memory(browser),
        allDue: ALL_DUE.includes(orders) ? await allDue(browser, orders) : null,
      };
    },
  );

const self = (value: number) => value;

/** A row for each way to wake up and each number of orders, those of one way together. */
function wakeRows(sizes: readonly Measured[]): Row[] {
  return SITUATIONS.flatMap(({ what, start }, which) => {
    const first = sizes[0]?.woken[which] as Woken;
    return sizes.map(({ orders, woken: all }): Row => {
      const { product, nothing, thread, calls } = all[which] as Woken;
      const time = medianOf(product, self);
      const without = medianOf(nothing, self);
      return {
        ...{ due: what, worker: start, orders },
        'answer, ms': round(time),
        'to that of 100': round(time / medianOf(first.product, self), 2),
        'null, ms': round(without),
        'ratio to null': round(time / without),
        'own, ms': round(medianOf(thread, ({ own }) => own)),
        'worker, ms': round(medianOf(thread, ({ busy }) => busy)),
        'own to that of 100': round(
          medianOf(thread, ({ own }) => own) / medianOf(first.thread, ({ own }) => own),
          2,
        ),
        calls: medianOf(calls, self),
        'calls to that of 100': round(medianOf(calls, self) / medianOf(first.calls, self), 3),
      };
    });
  });
}

/** Fresh schedules of the simulated browser: `npm run bench -- warnings --schedules=100`. */
const SCHEDULES = Number(process.argv.find((one) => one.startsWith('--schedules='))?.slice(12)) || 1000;

/** Fresh schedules of a simulated browser; a wake-up at 100, 10,000 and 100,000 stored orders; the memory of the worker; all orders due at once. */
export const warnings: Bench = async () => {
  const { wrong, ...schedules } = await simulate(SCHEDULES);
  // A promise that was broken is no figure.
  if (wrong.length) process.exitCode = 1;
  const models = await modelsAt(Date.now());
  const sizes: Measured[] = [];
  for (const orders of SIZES) sizes.push(await measure(orders, models));
  return {
    'warnings: a simulated browser, its background killed at any await': [{ ...schedules }],
    'warnings: one wake-up': wakeRows(sizes),
    'warnings: what a warm wake-up asks of the database': (['nothing due', '10 due'] as const).flatMap(
      (due) => sizes.map(({ orders, asked }): Row => ({ due, orders, ...asked[due] })),
    ),
    'warnings: processor time of the whole browser, one warm wake-up with nothing due': sizes.map(
      ({ orders, processor }) => ({ orders, ...processor }),
    ),
    'warnings: heap of the worker after a collection, kB': sizes.map(({ orders, memory }) => ({
      orders,
      ...memory,
    })),
    'warnings: all orders due at once': sizes.flatMap(({ allDue }) => (allDue ? [allDue] : [])),
  } satisfies Tables;
};
