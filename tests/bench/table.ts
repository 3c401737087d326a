/** One row of a bench's table: what was measured, and its figures. */
export type Row = Record<string, string | number>;

/** Tables by title. */
export type Tables = Record<string, Row[]>;

/** Tables to be printed, and figures of another form to be written. */
export interface Report {
  tables: Tables;
  figures: Record<string, unknown>;
}

/** A bench measures in one run, so that its ratios hold on any machine. One table, or several with titles. */
export type Bench = () => Promise<Row[] | Tables | Report>;

export const isReport = (measured: Row[] | Tables | Report): measured is Report =>
  'figures' in measured && !Array.isArray(measured.figures);

/** How often each figure is taken in a browser: `npm run bench -- reading --runs=9`. */
const RUNS = Number(process.argv.find((one) => one.startsWith('--runs='))?.slice(7)) || 5;

/** Runs something as often as figures are to be taken, and says on the terminal how far it has come. */
export async function repeat<T>(what: string, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < RUNS) {
    process.stderr.write(`${what}: run ${results.length + 1} of ${RUNS}\n`);
    results.push(await run());
  }
  return results;
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of one figure of several runs. */
export const medianOf = <T>(runs: readonly T[], figure: (run: T) => number): number =>
  median(runs.map(figure));

/** Milliseconds that a function takes, the median of `runs`. */
export function medianTime(runs: number, run: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
