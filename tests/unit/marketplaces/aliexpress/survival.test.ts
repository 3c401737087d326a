import { Window as Browser } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { aliexpress } from '@/lib/marketplaces/aliexpress/adapter';
import { CHANGES, type Change, change, IN_LANGUAGES, nameOf, PAIRS } from '../../../changes/changes';
import { documentOf, models } from '../../../changes/models';
import { type Reading, readings, type Told } from '../../../changes/reading';
import { Figures, round, unchanged } from '../../../changes/rounds';
import { AIMED, score } from '../../../changes/score';

/**
 * Every page model through generated changes (tests/changes), with seeds that stay: what is read right, what the user is
 * told, and what is wrong in silence, which nothing may be. `npm run bench -- mutation` does the same with fresh seeds,
 * all pairs, and each reader alone.
 */

const SEED = 'stays';
/** Milliseconds: nothing here is timed, and a machine may be busy. */
const PATIENCE = 120_000;
const pages = models();

/** Misses as lines that say how to see each again. */
const told = (figures: Figures, readers: readonly string[]) =>
  figures.misses
    .filter((miss) => miss.outcome === 'silentlyWrong' && readers.includes(miss.readers))
    .map(
      ({ readers: by, change: name, model, seed, order, field, expected, got }) =>
        `${by} '${name}' ${model} ${seed}: ${field} of ${order}, expected ${expected}, got ${got}`,
    );

/** The share of ids, of states and of dates that is right. */
function shares(figures: Figures): Record<'id' | 'status' | 'dates', number> {
  const rows = figures.rows('both').filter(({ field }) => (AIMED as readonly string[]).includes(field));
  const share = (has: (field: string) => boolean) => {
    const own = rows.filter(({ field }) => has(field));
    const sum = (of: 'right' | 'total') => own.reduce((all, row) => all + row[of], 0);
    return sum('total') ? sum('right') / sum('total') : 1;
  };
  return {
    id: share((field) => field === 'id'),
    status: share((field) => field === 'status'),
    dates: share((field) => field !== 'id' && field !== 'status'),
  };
}

/** Shares below an aim. */
const below = (figures: Figures, aim: number) =>
  Object.entries(shares(figures)).flatMap(([group, share]) =>
    share < aim ? [`${group} ${(100 * share).toFixed(1)} %`] : [],
  );

const through = (changes: readonly Change[], seeds: readonly string[], of = pages) => {
  const figures = new Figures();
  for (const seed of seeds) for (const model of of) round(figures, model, changes, seed);
  return figures;
};

describe.each(CHANGES.map((one): [string, Change] => [one.name, one]))('%s', (_, one) => {
  const figures = through([one], [`${SEED}-1`, `${SEED}-2`]);

  it('makes nothing wrong in silence', () => {
    expect(told(figures, ['both'])).toEqual([]);
  });

  it('leaves 99 % of ids, states and dates right', () => {
    expect(below(figures, 0.99)).toEqual([]);
  });
});

describe('two changes together', () => {
  const figures = PAIRS.map((pair): [string, Figures] => [nameOf(pair), through(pair, [SEED])]);

  it('make nothing wrong in silence', () => {
    expect(figures.flatMap(([, own]) => told(own, ['both']))).toEqual([]);
  });

  it('leave 95 % of ids, states and dates right', () => {
    expect(figures.flatMap(([name, own]) => below(own, 0.95).map((share) => `${name}: ${share}`))).toEqual(
      [],
    );
  });
});

describe('the changes', () => {
  it(
    'every one finds something to change in many models, and each language too',
    () => {
      for (const one of [...CHANGES, ...IN_LANGUAGES]) {
        let changed = 0;
        for (let i = 0; i < pages.length && changed < 20; i++) {
          if (change(pages[i] as (typeof pages)[number], [one], SEED)) changed++;
        }
        expect(changed, one.name).toBe(20);
      }
    },
    PATIENCE,
  );

  it(
    'one seed gives the same page each time, another seed another',
    () => {
      const [model] = pages.filter(({ name }) => name === '2026-09-20-list-many-lines');
      const page = (one: Change, seed: string) => {
        const changed = model && change(model, [one], seed);
        return JSON.stringify([changed?.doc?.body.outerHTML, changed?.answer]);
      };
      for (const one of CHANGES) {
        expect(page(one, SEED), one.name).toBe(page(one, SEED));
        if (one.name !== 'other labels') expect(page(one, SEED), one.name).not.toBe(page(one, 'another'));
      }
    },
    PATIENCE,
  );

  it(
    'never touch the numbers, days and sums that a page shows of its orders',
    () => {
      const shown = (html: string | undefined) => (html ?? '').replace(/<[^>]*>/g, '').replace(/\s/g, '');
      const kept = ['cards nested', 'wrappers', 'tags swapped', 'attributes dropped', 'texts split'];
      for (const one of CHANGES.filter(({ name }) =>
        [...kept, 'classes renamed', 'classes hashed'].includes(name),
      )) {
        for (const model of pages) {
          const changed = change(model, [one], SEED);
          if (!changed?.doc) continue;
          const before = shown(documentOf(model).body.innerHTML);
          expect(shown(changed.doc.body.innerHTML), `${one.name}, ${model.name}`).toBe(before);
        }
      }
    },
    PATIENCE,
  );

  it(
    'an order keeps a number when half of the fields are missing',
    () => {
      const [missing] = CHANGES.filter(({ name }) => name === 'fields missing');
      for (const model of pages) {
        const changed = missing && change(model, [missing], SEED);
        if (!changed) continue;
        for (const order of unchanged(model).payload?.orders ?? []) {
          const named = JSON.stringify(changed.answer)
            .replace(/"pc_om_list_order_\d+"/g, '')
            .includes(order);
          expect(named || model.page === 'tracking', `${model.name} ${order}`).toBe(true);
        }
      }
    },
    PATIENCE,
  );

  it(
    'the models read the same in the document that changes are made in as in one like a browser has',
    () => {
      for (const model of pages) {
        if (model.html === null) continue;
        const { document } = new Browser({ url: model.url });
        document.write(model.html);
        const read = (doc: Document) => aliexpress.read(doc, model.page, model.now, model.request);
        expect(read(documentOf(model)), model.name).toEqual(read(document as unknown as Document));
      }
    },
    PATIENCE,
  );
});

describe('the score', () => {
  const [model] = pages.filter(({ name }) => name === '2026-08-29-detail-completed');
  if (!model) throw new Error('no model');
  const whole = readings({ model, doc: documentOf(model), answer: model.payload?.answer ?? null });
  const wanted = whole.both as Reading;
  const [order = ''] = wanted.orders;
  const of = (got: Reading, field: string) =>
    score(wanted, got).flatMap((one) => (one.field === field ? [one.outcome] : []));
  const altered = (alter: (told: Told) => void, problems: Reading['problems'] = []): Reading => {
    const own = structuredClone(wanted.told.get(order)) as Told;
    alter(own);
    return { ...wanted, told: new Map([[order, own]]), problems };
  };
  const lose = (own: Told) => {
    delete own.order.events.shipped;
    own.observations = own.observations.filter(({ field }) => field !== 'shipped');
  };

  it('calls a page that reads the same right, in every field', () => {
    expect(score(wanted, wanted).filter(({ outcome }) => outcome !== 'right')).toEqual([]);
    expect(score(wanted, wanted).length).toBeGreaterThan(10);
  });

  it('calls another date silently wrong, unless a problem of that field tells it', () => {
    const later = (own: Told) => {
      if (own.order.events.placed) own.order.events.placed.value = { day: '2026-07-16' };
    };
    expect(of(altered(later), 'placed')).toEqual(['silentlyWrong']);
    expect(of(altered(later, [{ code: 'guessed', order, field: 'placed' }]), 'placed')).toEqual(['reported']);
    expect(of(altered(later, [{ code: 'guessed', order, field: 'paid' }]), 'placed')).toEqual([
      'silentlyWrong',
    ]);
    expect(of(altered(later, [{ code: 'guessed', order: '1', field: 'placed' }]), 'placed')).toEqual([
      'silentlyWrong',
    ]);
  });

  it('calls a missing date silently wrong, unless it is told or the order shows that no date is known', () => {
    expect(of(altered(lose), 'shipped')).toEqual(['silentlyWrong']);
    expect(of(altered(lose, [{ code: 'missing', order, field: 'shipped' }]), 'shipped')).toEqual([
      'reported',
    ]);
    expect(of(altered(lose, [{ code: 'changed' }]), 'shipped')).toEqual(['reported']);
    const unknown = (own: Told) => {
      lose(own);
      own.state = 'unknown';
    };
    expect(of(altered(unknown), 'shipped')).toEqual(['reported']);
  });

  it('calls an order that is not there silently wrong, and one that is lost', () => {
    const invented = score(wanted, { ...wanted, orders: [...wanted.orders, '8212345678901234'] });
    expect(invented.filter(({ field }) => field === 'id').map(({ outcome }) => outcome)).toEqual([
      'right',
      'silentlyWrong',
    ]);
    const none: Reading = { orders: [], told: new Map(), problems: [] };
    expect(new Set(score(wanted, none).map(({ outcome }) => outcome))).toEqual(new Set(['silentlyWrong']));
    const said: Reading = { ...none, problems: [{ code: 'missing', field: 'order' }] };
    expect(new Set(score(wanted, said).map(({ outcome }) => outcome))).toEqual(new Set(['reported']));
  });

  it('counts what was taken out of the answer only where the document shows it', () => {
    const document = whole.document as Reading;
    const outcome = (shown: Reading | null) =>
      score(wanted, altered(lose), { document: shown }).flatMap((one) =>
        one.field === 'shipped' ? [one.outcome] : [],
      );
    expect(outcome(document)).toEqual(['silentlyWrong']);
    expect(outcome(null)).toEqual(['gone']);
  });

  it('calls a later deadline silently wrong, also where its facts were taken out', () => {
    const later = altered((own) => {
      for (const deadline of own.deadlines) deadline.closes = (deadline.closes ?? 0) + 86_400_000;
    });
    expect(new Set(of(later, 'deadlines'))).toEqual(new Set(['silentlyWrong']));
    const taken = score(wanted, later, { document: later }).filter(({ field }) => field === 'deadlines');
    expect(new Set(taken.map((one) => one.outcome))).toEqual(new Set(['silentlyWrong']));
  });
});
