import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type WindowContext } from '@/lib/deadlines';
import { rules } from '@/lib/rules';
import {
  allViews,
  append,
  Database,
  exportAll,
  ledgerOf,
  observationsOf,
  readSettings,
  recomputeAll,
} from '@/lib/store';
import { event, ORDER, refundBefore, saw, status } from '../../support/orders';

let count = 0;
const open: Database[] = [];
function fresh(name = `store-${count++}`) {
  const db = new Database(name);
  open.push(db);
  return db;
}
afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});

const NOW = Date.parse('2026-11-05T12:00:00Z');
const context: WindowContext = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
const KEY = `aliexpress:${ORDER}` as const;

describe('observations', () => {
  it('what is seen again only moves when it was last seen', async () => {
    const db = fresh();
    await append([refundBefore('2026-12-01', { at: '2026-11-01' })], context, db);
    await append([refundBefore('2026-12-01', { at: '2026-11-03' })], context, db);
    const { observations } = await observationsOf(KEY, db);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      firstSeen: Date.parse('2026-11-01T12:00:00Z'),
      lastSeen: Date.parse('2026-11-03T12:00:00Z'),
    });
  });

  it('a changed value is added, the old one stays', async () => {
    const db = fresh();
    await append([refundBefore('2026-12-01', { at: '2026-11-01' })], context, db);
    await append([refundBefore('2026-12-16', { at: '2026-11-03' })], context, db);
    expect((await observationsOf(KEY, db)).observations).toHaveLength(2);
  });

  it('any order of arrival, in any portions, with repeats, gives the same database', async () => {
    const all = [
      status('awaiting-delivery', { at: '2026-10-20', page: 'list' }),
      status('completed', { at: '2026-10-28' }),
      event('placed', '2026-10-01', { page: 'list' }),
      refundBefore('2026-12-20', { at: '2026-10-20' }),
      refundBefore('2026-12-20', { at: '2026-10-22' }),
      refundBefore('2026-12-19', { at: '2026-10-21', page: 'tracking' }),
      saw('total', { amount: 1, currency: 'EUR', text: '1 €' }),
    ];
    const dump = async (db: Database) =>
      JSON.stringify([await db.observations.toArray(), await allViews(db)]);
    const reference = fresh();
    await append(all, context, reference);
    const wanted = await dump(reference);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(6), async (mixed, cut) => {
        const db = fresh();
        await append(mixed.slice(cut), context, db);
        await append(mixed.slice(0, cut), context, db);
        await append(mixed.slice(2), context, db);
        expect(await dump(db)).toBe(wanted);
      }),
      { numRuns: 25 },
    );
  });

  it('tells whether anything but the time of reading changed', async () => {
    const db = fresh();
    const seen = [
      status('awaiting-delivery', { at: '2026-11-01' }),
      refundBefore('2026-12-01', { at: '2026-11-01' }),
    ];
    expect(await append(seen, context, db)).toEqual([KEY]);
    await db.orders.update(KEY, { wakeAt: NOW + 1 });
    const again = [
      status('awaiting-delivery', { at: '2026-11-02' }),
      refundBefore('2026-12-01', { at: '2026-11-02' }),
    ];
    expect(await append(again, context, db)).toEqual([]);
    expect((await allViews(db))[0]?.order.lastSeen).toBe(Date.parse('2026-11-02T12:00:00Z'));
  });

  it('what lost its shape is set aside, not dropped, and the rest still counts', async () => {
    const db = fresh();
    await append([status('awaiting-delivery'), refundBefore('2026-12-01')], context, db);
    const broken = (await db.observations.toArray()).find((row) => row.observation.field === 'status');
    await db.observations.put({ ...broken, observation: { nonsense: 1 } } as never);
    await append([event('placed', '2026-10-01')], context, db);
    const [view] = await allViews(db);
    expect(view?.windows).toHaveLength(1);
    expect(await db.aside.toArray()).toMatchObject([
      { from: expect.stringContaining('status'), raw: { nonsense: 1 } },
    ]);
  });
});

describe('the rest of the database', () => {
  it('is computed anew in another zone or by another version, once', async () => {
    const db = fresh();
    await append([status('awaiting-delivery'), refundBefore('2026-12-01')], context, db);
    const before = (await allViews(db))[0]?.windows[0]?.closes?.earliest ?? 0;
    const apia = { ...context, zone: 'Pacific/Apia' };
    expect(await recomputeAll(apia, '1', db)).toBe(true);
    expect(await recomputeAll(apia, '1', db)).toBe(false);
    expect((await allViews(db))[0]?.windows[0]?.closes?.earliest).toBeLessThan(before);
    expect(await recomputeAll(apia, '2', db)).toBe(true);
  });

  it('settings that lost their shape fall back to the defaults', async () => {
    const db = fresh();
    await db.meta.put({ name: 'settings', value: { leads: 'soon' } } as never);
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });

  it('everything stored equals its own JSON', async () => {
    const db = fresh();
    await append(
      [status('awaiting-delivery'), refundBefore('2026-12-01'), event('placed', '2026-10-01')],
      context,
      db,
    );
    for (const table of db.tables) {
      const rows = await table.toArray();
      expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    }
    const exported = await exportAll(NOW, 'Europe/Berlin', db);
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    expect(exported).toMatchObject({
      format: 'claimclock',
      version: 1,
      exportedAt: NOW,
      orders: [
        {
          marketplace: 'aliexpress',
          id: ORDER,
          status: 'awaiting-delivery',
          windows: [
            {
              right: 'not-received',
              rule: 'AE-OPEN-LATEST-D',
              basis: 'stated',
              effect: 'right-ends',
              state: 'waiting',
            },
          ],
        },
      ],
    });
  });
});

/** Databases as earlier versions left them, frozen. Each opens in the newest version with nothing lost. */
const EXAMPLES = join(import.meta.dirname, 'examples');

describe('databases of earlier versions', () => {
  const files = readdirSync(EXAMPLES);

  it('every version has its example', () => {
    const current = fresh().verno;
    expect(files.sort()).toEqual(Array.from({ length: current }, (_, n) => `v${n + 1}.json`));
  });

  it.each(files)('%s opens in the newest version', async (file) => {
    const example = JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as {
      version: number;
      schema: Record<string, string>;
      tables: Record<string, Record<string, unknown>[]>;
      expected: { orders: string[]; ledger: number };
    };
    const name = `example-${file}`;
    const old = new Dexie(name);
    old.version(example.version).stores(example.schema);
    for (const [table, rows] of Object.entries(example.tables)) await old.table(table).bulkPut(rows);
    old.close();

    const db = fresh(name);
    const views = await allViews(db);
    expect(views.map((view) => view.key).sort()).toEqual(example.expected.orders);
    expect(
      await ledgerOf(
        views.map((view) => view.key),
        db,
      ),
    ).toHaveLength(example.expected.ledger);
    await recomputeAll(context, 'newest', db);
    const after = await allViews(db);
    expect(after.map((view) => view.key).sort()).toEqual(example.expected.orders);
    for (const view of after) expect(view.windows.length).toBeGreaterThan(0);
    expect(await db.aside.count()).toBe(0);
  });

  /** A database of version 2 with one row of `meta` and `ledger`, opened in the newest. */
  async function upgraded(leads: number[]) {
    const name = `upgrade-${count++}`;
    const old = new Dexie(name);
    const { schema } = JSON.parse(readFileSync(join(EXAMPLES, 'v2.json'), 'utf8')) as {
      schema: Record<string, string>;
    };
    old.version(2).stores(schema);
    const settings = { leads, country: 'DE', paidWith: null, tier: null };
    await old.table('meta').put({ name: 'settings', value: settings });
    await old.table('meta').put({ name: 'ran', value: NOW });
    const told = { right: 'not-received', line: null, lead: 72, closes: NOW + 72 * 3_600_000 };
    await old.table('ledger').put({ id: 'one', key: KEY, ...told, shownAt: NOW, urgent: true });
    old.close();
    return fresh(name);
  }

  it('leads that nobody changed become those of today, own ones count for every kind', async () => {
    const { leads } = await readSettings(await upgraded([168, 72, 24]));
    expect(leads).toEqual(DEFAULT_SETTINGS.leads);
    // Three hours are new: what had closed by the last run is not told because of them.
    const added = (await readSettings(await upgraded([168, 72, 24]))).leadsSince;
    expect(added?.return).toEqual({ 3: NOW, opens: NOW });
    const own = await readSettings(await upgraded([48]));
    expect(own.leads.return).toEqual({ before: [48], opens: true });
    expect(own.country).toBe('DE');
  });

  it('what was told is not told again', async () => {
    const [entry] = await ledgerOf([KEY], await upgraded([24]));
    const closes = NOW + 72 * 3_600_000;
    expect(entry).toEqual({
      ...{ id: 'one', key: KEY, kind: 'closes', right: 'not-received', line: null, lead: 72 },
      ...{ about: closes, shownAt: NOW, shownIn: 'one', alone: true },
    });
  });
});
