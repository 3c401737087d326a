import { CHANGES, change, changesOf } from './changes';
import { models } from './models';
import { Figures, round } from './rounds';
const [names = '', seedsText = 'a,b', only = ''] = process.argv.slice(2);
const list = names === 'all' ? CHANGES.map((c: any) => [c]).filter((c: any) => !/language/.test(c[0].name)) : names.split(';').map((n) => changesOf(n));
for (const changes of list as any[]) {
  const figures = new Figures();
  for (const seed of seedsText.split(',')) for (const model of models()) round(figures, model, changes, seed);
  const rows = new Map<string, any>();
  for (const m of figures.misses as any[]) {
    if (only && !only.split(',').includes(m.readers)) continue;
    const key = `${m.readers} | ${m.model} | ${m.field} | ${m.outcome}`;
    const r = rows.get(key) ?? { n: 0, e: m.expected, g: m.got, seed: m.seed };
    r.n++; rows.set(key, r);
  }
  console.log('##', changes.map((c: any) => c.name).join(' + '), rows.size);
  for (const [k, r] of [...rows].sort((a, b) => (a[0].includes('silent') ? 0 : 1) - (b[0].includes('silent') ? 0 : 1)).slice(0, 60)) console.log(' ', r.n, k, '|', String(JSON.stringify(r.e)).slice(0, 70), '→', String(JSON.stringify(r.g)).slice(0, 70), r.seed);
}
