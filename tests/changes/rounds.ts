import { type Change, change, nameOf } from './changes';
import { type Changed, fresh, type Model } from './models';
import { type Readers, type Reading, readings, together } from './reading';
import { FIELDS, type Outcome, type Scored, score } from './score';
import { SCRAPED, scrape } from './scraper';

/** One row of figures: of one change (or two), how one field was read, in orders (promises and deadlines count one each). */
export interface Tally {
  change: string;
  field: string;
  right: number;
  reported: number;
  silentlyWrong: number;
  total: number;
}

/** Something that was not read right, and how to see it again. */
export interface Miss extends Scored {
  change: string;
  readers: string;
  model: string;
  seed: string;
}

/** Figures by who read: `both` as the product merges them, and each reader alone. */
export class Figures {
  readonly misses: Miss[] = [];
  private readonly counts = new Map<string, Tally & { readers: string }>();

  add(of: Omit<Miss, keyof Scored>, scored: readonly Scored[]): void {
    for (const one of scored) {
      if (one.outcome === 'gone') continue;
      const key = `${of.readers}|${of.change}|${one.field}`;
      const tally = this.counts.get(key) ?? {
        ...{ readers: of.readers, change: of.change, field: one.field },
        ...{ right: 0, reported: 0, silentlyWrong: 0, total: 0 },
      };
      this.counts.set(key, tally);
      tally[one.outcome as Exclude<Outcome, 'gone'>]++;
      tally.total++;
      if (one.outcome !== 'right') this.misses.push({ ...of, ...one });
    }
  }

  rows(readers: string): Tally[] {
    const order = (field: string) => (FIELDS as readonly string[]).indexOf(field);
    const changes = [...new Set([...this.counts.values()].map((tally) => tally.change))];
    return [...this.counts.values()]
      .filter((tally) => tally.readers === readers)
      .sort(
        (a, b) => changes.indexOf(a.change) - changes.indexOf(b.change) || order(a.field) - order(b.field),
      )
      .map(({ readers: _, ...tally }) => tally);
  }
}

const plain = new Map<Model, Partial<Record<Readers, Reading>>>();

/** What is read of an unchanged model; pages.test.ts holds that to what a careful person reads there. */
export function unchanged(model: Model): Partial<Record<Readers, Reading>> {
  const held = plain.get(model) ?? readings(fresh(model));
  plain.set(model, held);
  return held;
}

/**
 * One model through some changes, with one seed. Each reader alone is counted where its half of the page was changed: a
 * document without its answer, an answer without its document. False where the changes find nothing to change.
 */
export function round(figures: Figures, model: Model, changes: readonly Change[], seed: string): boolean {
  const changed = change(model, changes, seed);
  if (!changed) return false;
  const before = unchanged(model);
  const after = readings(changed);
  const touches = (half: 'document' | 'payload') => changes.some(({ of }) => of === half || of === 'both');
  for (const readers of ['both', 'document', 'payload'] as const) {
    const [wanted, got] = [before[readers], after[readers]];
    if (!wanted || !got || (readers !== 'both' && !touches(readers))) continue;
    const dropped = changes.some(({ name }) => name === 'fields missing') && readers !== 'document';
    const document = readers === 'both' ? (before.document ?? null) : null;
    const scored = score(wanted, got, dropped ? { document } : undefined);
    figures.add({ change: nameOf(changes), readers, model: model.name, seed }, scored);
  }
  if (touches('document')) {
    const own = scrapedOf(changed).filter(({ order, field, expected }) => {
      return expected === '–' || scrapedRight(model).has(`${order} ${field}`);
    });
    figures.add({ change: nameOf(changes), readers: 'scraper', model: model.name, seed }, own);
  }
  return true;
}

/** What the plain scraper makes of a page, by what our reader finds in the unchanged document. */
function scrapedOf(changed: Changed): Scored[] {
  const read = scrape(changed);
  const wanted = unchanged(changed.model).document;
  if (!read || !wanted) return [];
  return score(wanted, together([read], changed)).filter(({ field }) => SCRAPED.includes(field));
}

const right = new Map<Model, Set<string>>();

/** What the scraper reads right on the unchanged page: only that can be lost to a change. */
function scrapedRight(model: Model): Set<string> {
  const held = right.get(model);
  if (held) return held;
  const scored = scrapedOf(fresh(model));
  const wrong = new Set(
    scored.filter((one) => one.outcome !== 'right').map((one) => `${one.order} ${one.field}`),
  );
  const names = new Set(scored.map((one) => `${one.order} ${one.field}`).filter((name) => !wrong.has(name)));
  right.set(model, names);
  return names;
}

/** How the scraper does on pages that nobody changed. */
export function scrapeUnchanged(figures: Figures, model: Model): void {
  figures.add({ change: 'none', readers: 'scraper', model: model.name, seed: '' }, scrapedOf(fresh(model)));
}
