import type { Session, WakeBrowser, Which } from './wake-chromium';

/*
 * What a wake-up costs the worker's thread. V8's sampling profiler looks at it every 100 µs. A sample is ours where one of
 * our functions is on the stack, also while the browser works for it (a clone of a row, a message to the browser); a
 * collection of garbage belongs to whoever ran before it. Not in it: what the browser does in other processes (the
 * database itself is in one, and so are notifications and the alarm), which shows in the time until the answer alone.
 */

/** Micro-seconds between two looks. */
const INTERVAL = 100;

/** Milliseconds of the worker's thread. */
export interface ThreadTime {
  /** Our functions, and what the browser did for them. */
  own: number;
  /** All that was not waiting: ours, compiling it, taking answers of the browser apart. */
  busy: number;
}

const isOurs = (url: string) => url.startsWith('chrome-extension:');

export async function startProfile(worker: Session): Promise<void> {
  await worker.send('Profiler.enable');
  await worker.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await worker.send('Profiler.start');
}

/** Ends the profile and sums it up. */
export async function stopProfile(worker: Session): Promise<ThreadTime> {
  const { profile } = await worker.send('Profiler.stop');
  await worker.send('Profiler.disable');
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kind = new Map<number, { ours: boolean; name: string }>();
  const walk = (id: number, within: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const ours = within || isOurs(node.callFrame.url);
    kind.set(id, { ours, name: node.callFrame.functionName });
    for (const child of node.children ?? []) walk(child, ours);
  };
  if (nodes[0]) walk(nodes[0].id, false);
  const time: ThreadTime = { own: 0, busy: 0 };
  let last = false;
  samples.forEach((id, i) => {
    const { ours = false, name = '' } = kind.get(id) ?? {};
    if (name !== '(garbage collector)') last = ours;
    const ms = (timeDeltas[i + 1] ?? 0) / 1000;
    if (last) time.own += ms;
    if (name !== '(idle)') time.busy += ms;
  });
  return time;
}

/** Counts calls from now on. Never while times are taken: V8 does not optimise what it counts. */
export async function startCalls(worker: Session): Promise<void> {
  await worker.send('Profiler.enable');
  await worker.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
}

/** Calls of our functions since `startCalls`. */
export async function stopCalls(worker: Session): Promise<number> {
  const { result } = await worker.send('Profiler.takePreciseCoverage');
  await worker.send('Profiler.stopPreciseCoverage');
  await worker.send('Profiler.disable');
  return result
    .filter(({ url }) => isOurs(url))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** What was asked of the database. */
export interface Asked {
  transactions: number;
  /** Requests, and each further step of a cursor. */
  requests: number;
  /** Rows or keys that came back. */
  read: number;
  /** Rows that the browser counted to answer `count()`: it walks over each. */
  counted: number;
  /** Rows put, changed or deleted. */
  written: number;
}

/** Runs in the worker: puts a counter in front of every method that asks something of a database. */
function countRequests(): void {
  const asked = { transactions: 0, requests: 0, read: 0, counted: 0, written: 0 };
  Object.assign(globalThis, { asked });
  type Methods = Record<string, (...args: unknown[]) => unknown>;
  const wrap = (prototype: object, names: string[], note: (name: string, result: unknown) => void) => {
    const methods = prototype as Methods;
    for (const name of names.filter((one) => one in methods)) {
      const before = methods[name] as (...args: unknown[]) => unknown;
      methods[name] = function (this: unknown, ...args) {
        const result = before.apply(this, args);
        note(name, result);
        return result;
      };
    }
  };
  const answered = (name: string, request: unknown) => {
    asked.requests++;
    (request as IDBRequest).addEventListener('success', () => {
      const { result } = request as IDBRequest;
      if (name === 'count') asked.counted += result;
      else if (Array.isArray(result)) asked.read += result.length;
      else if (result !== undefined && result !== null) asked.read++;
    });
  };
  const written = () => {
    asked.requests++;
    asked.written++;
  };
  const reads = ['get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'count'];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
    wrap(prototype, [...reads, 'openCursor', 'openKeyCursor'], answered);
  wrap(IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear'], written);
  wrap(IDBCursor.prototype, ['update', 'delete'], written);
  // What a step brings is told to the request that opened the cursor.
  wrap(IDBCursor.prototype, ['continue', 'continuePrimaryKey', 'advance'], () => asked.requests++);
  wrap(IDBDatabase.prototype, ['transaction'], () => asked.transactions++);
}

/** Counts what is asked of the database from the start of the worker on: Dexie takes hold of some methods early. */
export const startAsked = async (worker: Session): Promise<void> => {
  await worker.send('Runtime.evaluate', { expression: `(${countRequests})()` });
};

/** What was asked since it started, or was last asked about here. */
export async function askedSince(worker: Session): Promise<Asked> {
  const { result } = await worker.send('Runtime.evaluate', {
    expression:
      '(() => { const till = { ...asked }; for (const name of Object.keys(asked)) asked[name] = 0; return till; })()',
    returnByValue: true,
  });
  return result.value as Asked;
}

const usedBy = async (worker: Session) => (await worker.send('Runtime.getHeapUsage')).usedSize / 1000;

/** kB of JavaScript objects of a running worker after a forced collection; it has a heap of its own. */
export function heapOf(browser: WakeBrowser, which: Which): Promise<number> {
  return browser.withWorker(which, async (worker) => {
    await worker.send('HeapProfiler.collectGarbage');
    return usedBy(worker);
  });
}

/** The most kB that were in use in any of the looks, garbage included, one every few ms while `happening` goes on. */
export function peakWhile(browser: WakeBrowser, happening: () => Promise<unknown>): Promise<number> {
  return browser.withWorker('product', async (worker) => {
    await worker.send('HeapProfiler.collectGarbage');
    let going = true;
    let peak = 0;
    const ended = happening().finally(() => {
      going = false;
    });
    while (going) {
      peak = Math.max(peak, await usedBy(worker));
      await new Promise((later) => setTimeout(later, 5));
    }
    await ended;
    return peak;
  });
}
