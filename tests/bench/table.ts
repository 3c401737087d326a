/** One row of a bench's table: what was measured, and its figures. */
export type Row = Record<string, string | number>;

/** A bench measures in one run, so that its ratios hold on any machine. */
export type Bench = () => Promise<Row[]>;

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

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
