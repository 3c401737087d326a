import { resolve } from 'node:path';
import { build } from 'vite';
import type { checkMessage as CheckMessage } from '../../lib/scam';
import { outputDir } from '../e2e/paths';
import { figuresOf, isFlagged, type Judgement, judged, messagesOf, type Share } from '../scam/score';
import { medianTime, type Report, type Row, round } from './table';

// npm run bench -- scam   how well messages are judged that nobody looked at while signals were written, and what it costs

const percent = ({ share }: Share): number | string => (Number.isNaN(share) ? '–' : round(100 * share));
const span = ({ from, to, of }: Share): string => (of ? `${round(100 * from)} to ${round(100 * to)}` : '–');

/** One row of figures with their intervals (95 %). */
function rowOf(name: string, all: readonly Judgement[]): Row {
  const { recall, rightKind, dangerPrecision, harmlessFlagged } = figuresOf(all);
  return {
    of: name,
    tricks: recall.of,
    'flagged, %': percent(recall),
    '±': span(recall),
    'kind named, %': percent(rightKind),
    'danger right, %': percent(dangerPrecision),
    harmless: harmlessFlagged.of,
    'harmless flagged, %': percent(harmlessFlagged),
    '± ': span(harmlessFlagged),
  };
}

const grouped = (all: readonly Judgement[], by: (one: Judgement) => string): [string, Judgement[]][] =>
  [...new Set(all.map(by))].sort().map((name) => [name, all.filter((one) => by(one) === name)]);

/** What was taken for what, commonest first; never with a text of the unseen half. */
function confusions(all: readonly Judgement[]): Row[] {
  const wrong = all.filter(({ kind, verdict }) =>
    kind ? !verdict.signals.some(({ id }) => id === kind) : isFlagged({ kind, verdict } as Judgement),
  );
  const taken = ({ kind, verdict }: Judgement) =>
    `${kind ?? 'harmless'} → ${verdict.signals[0]?.id ?? 'nothing'}`;
  return grouped(wrong, taken)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([taken, list]) => ({
      taken,
      times: list.length,
      languages: grouped(list, ({ language }) => language)
        .map(([lang, own]) => `${lang} ${own.length}`)
        .join(', '),
    }));
}

const sharesOf = (all: readonly Judgement[]) => {
  const { recall, rightKind, dangerPrecision, harmlessFlagged } = figuresOf(all);
  return { recall, rightKind, dangerPrecision, harmlessFlagged };
};

/** The least that reading a text can cost: every character looked at once. */
function bareLoop(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (const character of text) sum += character.codePointAt(0) as number;
  return sum;
}

/** The shield in one file, as the product has it: run from its sources every look at another file would be measured, too. */
async function packed(): Promise<typeof CheckMessage> {
  await build({
    ...{ configFile: false, logLevel: 'silent', publicDir: false },
    build: {
      ...{ ssr: resolve(import.meta.dirname, '../../lib/scam/index.ts'), outDir: outputDir('bench') },
      ...{ emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'scam.mjs' } } },
    },
  });
  return (await import(outputDir('bench', 'scam.mjs'))).checkMessage;
}

/** Judges the unseen messages, and measures long and many ones. */
export async function scam(): Promise<Report> {
  const checkMessage = await packed();
  const unseen = judged(messagesOf('unseen'));
  const tuning = judged(messagesOf('tuning'));
  const texts = [...unseen, ...tuning].map(({ text }) => text);
  const many = Array.from({ length: 10_000 }, (_, i) => texts[i % texts.length] as string);
  const usual = round(many.reduce((sum, text) => sum + text.length, 0) / many.length, 0);
  const long = texts.join('\n').slice(0, 100_000);
  const cost = (what: string, list: readonly string[], limit: number): Row => {
    const ours = medianTime(5, () => {
      for (const text of list) checkMessage(text);
    });
    const bare = medianTime(5, () => void bareLoop(list));
    return {
      what,
      ms: round(ours),
      'limit, ms': limit,
      'bare loop, ms': round(bare, 2),
      ratio: round(ours / bare, 0),
    };
  };
  const costs = [
    cost(`10,000 messages of ${usual} characters`, many, 1000),
    cost('one message of 100 kB', [long], 50),
    cost('one message of 100 kB, one word', ['dispute '.repeat(12_500)], 50),
  ];
  const { recall, dangerPrecision, harmlessFlagged } = figuresOf(unseen);
  const kinds = grouped(unseen, ({ kind }) => kind ?? 'harmless');
  const languages = grouped(unseen, ({ language }) => language);
  return {
    tables: {
      'unseen, by kind': [...kinds.map(([name, list]) => rowOf(name, list)), rowOf('all', unseen)],
      'unseen, by language': languages.map(([name, list]) => rowOf(name, list)),
      'unseen, taken for another': confusions(unseen),
      'tuned on': [rowOf('all', tuning)],
      cost: costs,
    },
    figures: {
      unseen: {
        recall: recall.share,
        dangerPrecision: dangerPrecision.share,
        harmlessFlagged: harmlessFlagged.share,
        intervals: { recall, dangerPrecision, harmlessFlagged },
      },
      byKind: Object.fromEntries(kinds.map(([name, list]) => [name, sharesOf(list)])),
      byLanguage: Object.fromEntries(languages.map(([name, list]) => [name, sharesOf(list)])),
      confusions: confusions(unseen),
      tuning: sharesOf(tuning),
      costs,
    },
  };
}
