import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { CHANGES, type Change, IN_LANGUAGES, nameOf, PAIRS } from '../changes/changes';
import { models } from '../changes/models';
import { Figures, type Miss, round, scrapeUnchanged, type Tally } from '../changes/rounds';
import { AIMED, type ScoredField } from '../changes/score';
import { SCRAPED } from '../changes/scraper';
import { outputDir } from '../e2e/paths';
import type { Bench, Row } from './table';

// npm run bench -- mutation             the seeds below, and a fresh one that it prints
// npm run bench -- mutation --runs=5    … and five fresh ones
// npm run bench -- mutation --seed=S    that one alone

const FIXED = ['first', 'second'];

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

function seeds(): string[] {
  const one = option('seed');
  if (one) return [one];
  const fresh = Array.from({ length: Number(option('runs') ?? 1) }, () => randomBytes(4).toString('hex'));
  return [...FIXED, ...fresh];
}

/** Fields that are aimed at together: id, status, and every date. */
const GROUPS: Record<string, (field: string) => boolean> = {
  id: (field) => field === 'id',
  status: (field) => field === 'status',
  dates: (field) => AIMED.includes(field as ScoredField) && field !== 'id' && field !== 'status',
  others: (field) => !AIMED.includes(field as ScoredField),
};

type Sum = Pick<Tally, 'right' | 'reported' | 'silentlyWrong' | 'total'>;
const sumOf = (rows: readonly Tally[]): Sum =>
  rows.reduce<Sum>(
    (sum, row) => ({
      right: sum.right + row.right,
      reported: sum.reported + row.reported,
      silentlyWrong: sum.silentlyWrong + row.silentlyWrong,
      total: sum.total + row.total,
    }),
    { right: 0, reported: 0, silentlyWrong: 0, total: 0 },
  );
const percent = ({ right, total }: Sum): string => (total ? ((100 * right) / total).toFixed(1) : '–');

/** A line for each change: the share that was read right of each group, and what was wrong in silence. */
function summary(rows: readonly Tally[]): Row[] {
  return [...new Set(rows.map(({ change }) => change))].map((change) => {
    const own = rows.filter((row) => row.change === change);
    const groups = Object.entries(GROUPS).map(([name, has]) => {
      const sum = sumOf(own.filter(({ field }) => has(field)));
      return [`${name}, %`, percent(sum)] as const;
    });
    const { total, silentlyWrong } = sumOf(own);
    const wrong = own
      .filter((row) => row.silentlyWrong)
      .map((row) => `${row.field} ${row.silentlyWrong}`)
      .join(', ');
    return {
      change,
      ...Object.fromEntries(groups),
      'of them': total,
      silent: silentlyWrong,
      'wrong in silence': wrong,
    };
  });
}

/** Changes that are below their aim: the share of id, status or dates that is right, or anything wrong in silence. */
function belowAim(rows: readonly Tally[], aim: number): Row[] {
  return [...new Set(rows.map(({ change }) => change))].flatMap((change) =>
    Object.entries(GROUPS).flatMap(([group, has]): Row[] => {
      const sum = sumOf(rows.filter((row) => row.change === change && has(row.field)));
      const isLow = group !== 'others' && sum.total > 0 && sum.right < aim * sum.total;
      if (!isLow && !sum.silentlyWrong) return [];
      return [{ change, group, 'right, %': percent(sum), silent: sum.silentlyWrong, of: sum.total }];
    }),
  );
}

/** What the product reads right and the scraper does not, in points of percent; fields that both read, no others. */
function gainsOf(figures: Figures, of: readonly (readonly Change[])[]): Row[] {
  const names = of.map(nameOf);
  const both = (['document', 'both'] as const).map((readers) => figures.rows(readers));
  const scraper = figures.rows('scraper');
  const wanted = (row: Tally, change: string) =>
    row.change === change &&
    SCRAPED.includes(row.field as ScoredField) &&
    AIMED.includes(row.field as ScoredField);
  const rate = ({ right, total }: Sum) => (total ? Number(((100 * right) / total).toFixed(1)) : 0);
  const silent = ({ silentlyWrong, total }: Sum) =>
    total ? Number(((100 * silentlyWrong) / total).toFixed(1)) : 0;
  const lineOf = (title: string, changes: readonly string[]): Row => {
    const has = (rows: readonly Tally[]) =>
      sumOf(rows.filter((row) => changes.some((name) => wanted(row, name))));
    const [document, merged, plain] = [has(both[0] ?? []), has(both[1] ?? []), has(scraper)];
    return {
      change: title,
      'product, %': rate(merged),
      'document alone, %': rate(document),
      'scraper, %': rate(plain),
      'gain, points': Number((rate(merged) - rate(plain)).toFixed(1)),
      'silent, product, %': silent(merged),
      'silent, scraper, %': silent(plain),
    };
  };
  const scraped = names.filter((name) => scraper.some((row) => row.change === name));
  return [
    ...(scraped.length < 20 ? scraped.map((name) => lineOf(name, [name])) : []),
    lineOf('all', scraped),
  ];
}

/** Misses of one kind, with the first of them and how to see it. */
function kindsOf(misses: readonly Miss[]): string {
  const kinds = new Map<string, Miss[]>();
  for (const miss of misses) {
    if (miss.readers === 'scraper') continue;
    const way = miss.got === '–' ? 'none' : miss.expected === '–' ? 'invented' : 'another';
    const key = `${miss.outcome} | ${miss.change} | ${miss.readers} | ${miss.field} | ${way}`;
    kinds.set(key, [...(kinds.get(key) ?? []), miss]);
  }
  const rank = (key: string) => (key.startsWith('silentlyWrong') ? 0 : 1) * 2 + (key.includes(' + ') ? 1 : 0);
  return [...kinds]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)
    .map(([key, all]) => {
      const [first] = all as [Miss];
      const names = [...new Set(all.map(({ model }) => model))];
      return [
        `${key}: ${all.length} in ${names.length} models (${names.slice(0, 6).join(', ')})`,
        `    order ${first.order}: expected ${first.expected}, got ${first.got}`,
        `    npx jiti tests/changes/show.ts '${first.change}' ${first.model} ${first.seed}`,
      ].join('\n');
    })
    .join('\n');
}

/** Every page model through every change, alone and in pairs, and the same for a plain scraper. */
export const mutation: Bench = async () => {
  const used = seeds();
  process.stdout.write(`seeds: ${used.join(', ')}\n`);
  const pages = models();
  const figures = new Figures();
  const pairs = new Figures();
  const languages = new Figures();
  for (const model of pages) scrapeUnchanged(figures, model);
  for (const seed of used) {
    for (const [into, all] of [
      [figures, CHANGES.map((one) => [one])],
      [pairs, PAIRS],
      [languages, IN_LANGUAGES.map((one) => [one])],
    ] as const) {
      for (const changes of all) for (const model of pages) round(into, model, changes, seed);
    }
  }
  const gains = [
    ...gainsOf(
      figures,
      CHANGES.map((one) => [one]),
    ),
    ...gainsOf(pairs, PAIRS).map((row) => ({ ...row, change: 'all pairs' })),
  ];
  const kinds = kindsOf([...figures.misses, ...pairs.misses, ...languages.misses]);
  writeFileSync(outputDir('bench', 'mutation-misses.txt'), `seeds: ${used.join(', ')}\n${kinds}\n`);
  return {
    tables: {
      'mutation: one change, as the product reads it': summary(figures.rows('both')),
      'mutation: one change, the document alone': summary(figures.rows('document')),
      'mutation: one change, the answer alone': summary(figures.rows('payload')),
      'mutation: one change, a plain scraper (of what it reads right unchanged)': summary(
        figures.rows('scraper'),
      ),
      'mutation: each language, as the product reads it': summary(languages.rows('both')),
      'mutation: each language, the document alone': summary(languages.rows('document')),
      'mutation: two changes, the worst twenty as the product reads them': summary(pairs.rows('both'))
        .sort((a, b) => Number(b.silent) - Number(a.silent) || Number(a['dates, %']) - Number(b['dates, %']))
        .slice(0, 20),
      'mutation: gained over the scraper (id, status, dates)': gains,
      'mutation: below the aims (right 99 % of one change, 95 % of two; nothing wrong in silence)': [
        ...belowAim(figures.rows('both'), 0.99),
        ...belowAim(pairs.rows('both'), 0.95).slice(0, 60),
      ],
    },
    figures: {
      seed: used.join(','),
      seeds: used,
      changes: figures.rows('both'),
      pairs: pairs.rows('both'),
      document: figures.rows('document'),
      payload: figures.rows('payload'),
      documentPairs: pairs.rows('document'),
      languages: languages.rows('both'),
      documentLanguages: languages.rows('document'),
      scraper: figures.rows('scraper'),
      scraperPairs: pairs.rows('scraper'),
      gains,
    },
  };
};
