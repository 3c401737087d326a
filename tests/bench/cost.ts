import type { CDPSession } from '@playwright/test';
import type { BenchPage } from './browser';
import { medianOf, type Row, round } from './table';

/*
 * What is measured. V8's sampling profiler looks at the main thread of the page every 100 µs, at all worlds at once.
 * A sample belongs to the innermost function on the stack that has an address: to one of our scripts also while the
 * browser works for it (a layout that it forced, JSON, a message that it sends), not while a function of the page that
 * it called or wraps runs. Two exceptions: a call of `fetch` by the page counts as ours, as it goes through our wrapper;
 * a collection of garbage belongs to whoever ran before it. Not on any stack, and taken from the trace: compiling the
 * scripts. Not counted as ours, and only to be seen in what the main thread spends more than with the null extension:
 * what the browser does for us by itself (records of changes for our observers, drawing the badges, taking an answer of
 * the background apart).
 * All times are processor time, so that other programs on the machine count for little, and those of a run with profiler
 * and trace, which make code slower by ten to twenty per cent.
 */

/** Micro-seconds between two looks. */
const INTERVAL = 100;

/** Milliseconds that a stretch of time cost the main thread of one page. */
export interface Cost {
  /** Our isolated script. */
  isolated: number;
  /** Our script in the page's own world. */
  pageWorld: number;
  /** The most that both took of one task. */
  inOneTask: number;
  /** The longest task of all, whoever caused it. */
  longestTask: number;
  /** All tasks, whoever caused them. */
  mainThread: number;
}

/** Calls of functions of our scripts: the same on every machine. */
export interface Calls {
  isolated: number;
  pageWorld: number;
}

type Owner = 'isolated' | 'pageWorld' | 'page';

/** The address of a script that is measured as if it were our isolated one. */
export const BARE_LOOP = 'bare-loop.js';

/** Whose a script is; null for what has no address of its own: native functions, scripts of the test tool. */
function ownerOf(url: string): Owner | null {
  if (url.startsWith('chrome-extension:')) return url.endsWith('/payload.js') ? 'pageWorld' : 'isolated';
  if (url === BARE_LOOP) return 'isolated';
  return /^https?:/.test(url) ? 'page' : null;
}

type CpuProfile = Awaited<ReturnType<typeof stopProfiler>>;
const stopProfiler = async (cdp: CDPSession) => (await cdp.send('Profiler.stop')).profile;

/** A stretch of the main thread, µs on the clock that profile and trace share. */
interface Slice {
  at: number;
  length: number;
  owner: Owner | null;
}

/** The samples of a profile with their owners. */
function slicesOf({ nodes, samples = [], timeDeltas = [], startTime }: CpuProfile): Slice[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, Owner | null>();
  const walk = (id: number, around: Owner | null) => {
    const node = byId.get(id);
    if (!node) return;
    const owner = ownerOf(node.callFrame.url) ?? around;
    owners.set(id, owner);
    for (const child of node.children ?? []) walk(child, owner);
  };
  if (nodes[0]) walk(nodes[0].id, null);

  let at = startTime;
  let last: Owner | null = null;
  return samples.map((id, i) => {
    at += timeDeltas[i] ?? 0;
    if (byId.get(id)?.callFrame.functionName !== '(garbage collector)') last = owners.get(id) ?? null;
    return { at, length: timeDeltas[i + 1] ?? 0, owner: last };
  });
}

/** An event of the trace, as far as it is used here; times in µs. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  args: { data?: { url?: string; message?: string } };
}

/** Starts a trace; what it returns ends it and gives the events of the page's main thread. */
async function startTrace(cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const gather = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', gather);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    // Tells which of the browser's many threads is the page's.
    await cdp.send('Runtime.evaluate', { expression: `console.timeStamp('${BARE_LOOP}')` });
    const complete = new Promise<boolean>((done) =>
      cdp.once('Tracing.tracingComplete', ({ dataLossOccurred }) => done(dataLossOccurred)),
    );
    await cdp.send('Tracing.end');
    if (await complete) throw new Error('the trace is too long for the browser: part of it is lost');
    cdp.off('Tracing.dataCollected', gather);
    const mark = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === BARE_LOOP);
    if (!mark) throw new Error('the trace does not tell which thread is the page’s');
    return events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  };
}

type Task = Required<Pick<TraceEvent, 'ts' | 'dur' | 'tdur'>>;

/**
 * The tasks of the thread, in order; a task inside another is part of it. Those that start and end the profile are not
 * among them: writing down a long one takes longer than all the rest.
 */
function tasksOf(events: readonly TraceEvent[], { startTime, endTime }: CpuProfile): Task[] {
  let end = 0;
  return events
    .filter(({ name, ts, dur }) => name === 'RunTask' && dur && ts >= startTime && ts + dur <= endTime)
    .sort((a, b) => a.ts - b.ts)
    .flatMap(({ ts, dur = 0, tdur = 0 }) => {
      if (ts < end) return [];
      end = ts + dur;
      return [{ ts, dur, tdur }];
    });
}

/** What our scripts spent in each task, µs of processor time. */
function oursByTask(
  tasks: readonly Task[],
  slices: readonly Slice[],
): { isolated: number; pageWorld: number }[] {
  const spent = tasks.map(() => ({ isolated: 0, pageWorld: 0 }));
  let n = 0;
  for (const { at, length, owner } of slices) {
    for (let task = tasks[n]; task && at >= task.ts + task.dur; task = tasks[n]) n++;
    const [task, ours] = [tasks[n], spent[n]];
    if (!task || !ours || at < task.ts || (owner !== 'isolated' && owner !== 'pageWorld')) continue;
    // The next look may come late, when the task is long over.
    const inside = Math.min(length, task.ts + task.dur - at);
    // Samples tell time by the clock, and tasks both: their share of the processor is that of their task.
    ours[owner] += inside * (task.tdur / task.dur);
  }
  return spent;
}

function costOf(profile: CpuProfile, events: readonly TraceEvent[]): Cost {
  const compiled = events.flatMap(({ name, ts, dur = 0, args }) =>
    name === 'v8.compile' ? [{ at: ts, length: dur, owner: ownerOf(args.data?.url ?? '') }] : [],
  );
  const tasks = tasksOf(events, profile);
  const spent = oursByTask(
    tasks,
    [...slicesOf(profile), ...compiled].sort((a, b) => a.at - b.at),
  );
  const sum = <T>(list: readonly T[], figure: (one: T) => number) =>
    list.reduce((total, one) => total + figure(one), 0) / 1000;
  const most = <T>(list: readonly T[], figure: (one: T) => number) => Math.max(0, ...list.map(figure)) / 1000;
  return {
    isolated: sum(spent, ({ isolated }) => isolated),
    pageWorld: sum(spent, ({ pageWorld }) => pageWorld),
    inOneTask: most(spent, ({ isolated, pageWorld }) => isolated + pageWorld),
    longestTask: most(tasks, ({ tdur }) => tdur),
    mainThread: sum(tasks, ({ tdur }) => tdur),
  };
}

/** What it costs the page's main thread while `happening` goes on. */
export async function costWhile({ cdp }: BenchPage, happening: () => Promise<void>): Promise<Cost> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const stopTrace = await startTrace(cdp);
  await cdp.send('Profiler.start');
  await happening();
  const profile = await stopProfiler(cdp);
  const events = await stopTrace();
  await cdp.send('Profiler.disable');
  return costOf(profile, events);
}

/**
 * Counts calls of our functions from now on. Never while times are taken: V8 does not optimise what it counts. Call what
 * comes back for the calls since the last time.
 */
export async function countCalls({ cdp }: BenchPage): Promise<() => Promise<Calls>> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const counts: Calls = { isolated: 0, pageWorld: 0 };
    for (const { url, functions } of result) {
      const owner = ownerOf(url);
      if (owner !== 'isolated' && owner !== 'pageWorld') continue;
      for (const { ranges } of functions) counts[owner] += ranges[0]?.count ?? 0;
    }
    return counts;
  };
}

/**
 * kB of JavaScript objects after a forced collection, of all worlds of the page's process together: V8 does not tell
 * them apart. Elements, styles and layout are not among them.
 */
export async function heapOf({ cdp }: BenchPage): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1000;
}

/** What both scripts did together. */
export const ours = ({ isolated, pageWorld }: Cost | Calls): number => isolated + pageWorld;

/** The medians of one stretch with the product, beside those with the null extension. */
export function costRow(product: readonly Cost[], nothing: readonly Cost[]): Row {
  const main = medianOf(product, ({ mainThread }) => mainThread);
  const without = medianOf(nothing, ({ mainThread }) => mainThread);
  return {
    'ours, ms': round(medianOf(product, ours)),
    'isolated, ms': round(medianOf(product, ({ isolated }) => isolated)),
    'page world, ms': round(medianOf(product, ({ pageWorld }) => pageWorld)),
    'most in a task, ms': round(medianOf(product, ({ inOneTask }) => inOneTask)),
    'longest task, ms': round(medianOf(product, ({ longestTask }) => longestTask)),
    'longest with null, ms': round(medianOf(nothing, ({ longestTask }) => longestTask)),
    'main thread, ms': round(main),
    'main thread with null, ms': round(without),
    'ratio to null': round(main / without, 2),
  };
}
