import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type LedgerEntry, type Settings, type WindowContext } from '@/lib/deadlines';
import { DAY, HOUR } from '@/lib/domain/window';
import { rules } from '@/lib/rules';
import {
  allViews,
  aloneSince,
  append,
  Database,
  exportAll,
  keptOf,
  lastRun,
  lastShown,
  ledgerOf,
  noteLook,
  noteRun,
  noteShown,
  observationsOf,
  readSettings,
  recomputeAll,
  writeSettings,
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

  it('is computed anew where anything of the buyer changed that windows depend on', async () => {
    const db = fresh();
    await append([status('awaiting-delivery'), refundBefore('2026-12-01')], context, db);
    await recomputeAll(context, '1', db);
    let settings = DEFAULT_SETTINGS;
    const isComputed = (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      return recomputeAll({ ...context, settings }, '1', db);
    };
    for (const change of [{ tier: 'gold' }, { country: 'DE' }, { paidWith: 'paypal' as const }])
      expect(await isComputed(change), Object.keys(change)[0]).toBe(true);
    expect(await isComputed({ quiet: { from: 0, to: 1 } })).toBe(false);
  });

  it('an order that has lost its shape is left out of the lists', async () => {
    const db = fresh();
    const other = '8210000000000002';
    for (const order of [ORDER, other])
      await append(
        [status('awaiting-delivery', { order }), refundBefore('2026-12-01', { order })],
        context,
        db,
      );
    await db.orders.update(KEY, { windows: null as never });
    expect((await allViews(db)).map(({ key }) => key)).toEqual([`aliexpress:${other}`]);
  });

  it('an order that was computed anew keeps its next look, whatever was planned of it before', async () => {
    const db = fresh();
    const seen = [status('awaiting-delivery'), refundBefore('2026-12-01')];
    await append(seen, context, db);
    const row = await db.orders.get(KEY);
    if (!row) throw new Error('no row');
    const look = { key: KEY, rev: row.rev, state: row.state, until: null, needs: 0 as const };
    await append([saw('title', 'Other', { line: 'a1' })], { ...context, now: NOW + 1 }, db);
    await noteLook([{ ...look, wakeAt: NOW + DAY }], db);
    expect((await db.orders.get(KEY))?.wakeAt).toBe(NOW + 1);
    const now = (await db.orders.get(KEY))?.rev;
    await noteLook([{ ...look, rev: now, wakeAt: NOW + DAY }], db);
    expect(await db.orders.get(KEY)).toMatchObject({ wakeAt: NOW + DAY, rev: now });
  });

  it('leads are kept longest first, each once', async () => {
    const db = fresh();
    const leads = { ...DEFAULT_SETTINGS.leads, return: { before: [3, 24, 24, 168], opens: true } };
    await writeSettings({ leads }, NOW, db);
    expect((await readSettings(db)).leads.return.before).toEqual([168, 24, 3]);
  });

  it('a run that did not plan leaves that to the next one', async () => {
    const db = fresh();
    await writeSettings({ quiet: { from: 0, to: 60 } }, NOW, db);
    await noteRun(NOW, false, db);
    expect(await lastRun(db)).toEqual({ at: NOW, replan: true });
    await noteRun(NOW + 1, true, db);
    expect(await lastRun(db)).toEqual({ at: NOW + 1, replan: false });
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

describe('what was shown', () => {
  const entry = (id: string, shownAt: number, of: Partial<LedgerEntry> = {}): LedgerEntry => ({
    ...{ id, kind: 'closes', key: KEY, right: 'not-received', line: null, lead: 3, about: NOW + DAY },
    ...{ shownAt, shownIn: id, alone: true, ...of },
  });

  it('the day’s notification is the last that did not come alone, until now', async () => {
    const db = fresh();
    expect(await lastShown(NOW, db)).toBeNull();
    await noteShown(
      [
        entry('alone', NOW),
        entry('day', NOW - DAY, { alone: false }),
        entry('before', NOW - 2 * DAY, { alone: false }),
        entry('ahead', NOW + DAY, { alone: false }),
      ],
      db,
    );
    expect(await lastShown(NOW, db)).toBe(NOW - DAY);
  });

  it('of those that came alone each showing counts, however much it tells, and reminders do not', async () => {
    const db = fresh();
    await noteShown(
      [
        entry('one', NOW),
        // Two showings of one notification, the second of two warnings.
        entry('two', NOW - 1000, { shownIn: 'urgent:1' }),
        entry('three', NOW, { shownIn: 'urgent:1' }),
        entry('four', NOW, { shownIn: 'urgent:1' }),
        // A reminder, and what it tells beside.
        entry('snooze', NOW, { kind: 'snooze', shownIn: 'reminder' }),
        entry('beside', NOW, { shownIn: 'reminder' }),
        entry('day', NOW, { alone: false }),
        entry('long ago', NOW - HOUR - 1),
        entry('ahead', NOW + 1),
      ],
      db,
    );
    expect(await aloneSince(NOW - HOUR, NOW, db)).toBe(3);
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
      expected: { orders: string[]; ledger: number; evidence?: string[] };
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
    const found = await Promise.all(views.map(({ key }) => keptOf(key, db)));
    expect(found.flatMap(({ kept }) => kept.map(({ id }) => id)).sort()).toEqual(
      example.expected.evidence ?? [],
    );
    expect(found.map(({ broken }) => broken)).not.toContain(1);
  });

  /** A database of version 2 with little in it, opened in the newest; the order that was warned of closes at `until`. */
  async function upgraded(leads: number[], until?: number | null) {
    const name = `upgrade-${count++}`;
    const old = new Dexie(name);
    const { schema } = JSON.parse(readFileSync(join(EXAMPLES, 'v2.json'), 'utf8')) as {
      schema: Record<string, string>;
    };
    old.version(2).stores(schema);
    const settings = { leads, country: 'DE', paidWith: null, tier: null };
    await old.table('meta').put({ name: 'settings', value: settings });
    await old.table('meta').put({ name: 'ran', value: NOW });
    await old.table('meta').put({ name: 'computed', value: { zone: 'Europe/Berlin', version: '1' } });
    const told = { right: 'not-received', line: null, lead: 72, closes: NOW + 72 * 3_600_000 };
    await old.table('ledger').put({ id: 'one', key: KEY, ...told, shownAt: NOW, urgent: true });
    await old.table('ledger').put({ id: 'two', key: KEY, ...told, lead: 24, shownAt: NOW, urgent: true });
    if (until !== undefined) {
      const row = { key: KEY, order: {}, windows: [], state: 'unknown', wakeAt: NOW };
      await old.table('orders').put({ ...row, until });
    }
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

  it('what was a question for the date, where none was known, is one again', async () => {
    const kinds = async (until?: number | null) => {
      const entries = await ledgerOf([KEY], await upgraded([24], until));
      return Object.fromEntries(entries.map(({ lead, kind }) => [lead, kind]));
    };
    expect(await kinds(null)).toEqual({ 24: 'closes', 72: 'ask' });
    expect(await kinds(NOW + DAY)).toEqual({ 24: 'closes', 72: 'closes' });
    expect(await kinds(), 'of an order that is gone').toEqual({ 24: 'closes', 72: 'closes' });
  });

  it('every order is computed anew once', async () => {
    const db = await upgraded([24]);
    expect(await db.meta.get('computed')).toBeUndefined();
    expect(await db.meta.get('ran')).toBeDefined();
  });
});
