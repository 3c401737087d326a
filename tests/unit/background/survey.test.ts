import { describe, expect, it } from 'vitest';
import { play, report } from '../../simulation/play';
import { scheduleOf } from '../../simulation/schedule';

describe('x', () => {
  it('try', async () => {
    const n = Number(process.env.N ?? 1);
    const from = Number(process.env.SEED ?? 1);
    const counts = {} as Record<string, number>;
    const t0 = performance.now();
    const sums = {} as Record<string, number>;
    for (let seed = from; seed < from + n; seed++) {
      const s = scheduleOf(seed);
      const o = await play(s);
      for (const [k, v] of Object.entries(o.figures)) sums[k] = (sums[k] ?? 0) + (v as number);
      for (const v of o.violations) counts[v.promise] = (counts[v.promise] ?? 0) + 1;
      o.violations.splice(0, 1e9, ...o.violations.filter((v) => !v.what.includes('in silence')));
      if (o.violations.length)
        console.log(
          n > 1
            ? `seed ${seed}: ${o.violations
                .slice(0, 3)
                .map((v) => `${v.promise}: ${v.what}`)
                .join('\n   ')}`
            : report(s, o),
        );
      await o.browser.dispose();
    }
    console.log(counts, sums, (performance.now() - t0) / n, 'ms each');
    expect(1).toBe(1);
  }, 600000);
});
