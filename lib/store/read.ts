import { Dexie } from 'dexie';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, LEAD_KINDS, type LedgerEntry, type Settings } from '../deadlines';
import { UNBOUNDED } from '../domain/instant';
import { shownOf, titleOf } from '../domain/order';
import { fields, type Observation, parseObservation } from '../domain/schema';
import type { OrderKey, OrderView, PageHealth } from '../domain/view';
import { type Database, db, type StoredOrder } from './database';

/** An order as it is stored still has the shape of one: its state can be told. */
function isWhole({ order, windows }: OrderView): boolean {
  try {
    return shownOf(order, windows, 0) !== null && titleOf(order) !== undefined;
  } catch {
    return false;
  }
}

/** Every stored order with its windows. One that has lost its shape is left out; the engine tells of it. */
export async function allViews(from: Database = db): Promise<OrderView[]> {
  const rows = await from.orders.toArray();
  return rows.filter(isWhole).map(({ key, order, windows }) => ({ key, order, windows }));
}

/** The named orders, as far as they are stored. */
export async function viewsOf(keys: readonly OrderKey[], from: Database = db): Promise<OrderView[]> {
  const rows = await from.orders.bulkGet([...keys]);
  return rows.flatMap((row) => (row ? [{ key: row.key, order: row.order, windows: row.windows }] : []));
}

/** How reading each kind of page went last. */
export async function pageHealth(from: Database = db): Promise<PageHealth[]> {
  return (await from.health.toArray()).map(({ id: _id, ...health }) => health);
}

/** Hours, longest first, each once. */
const hours = v.pipe(
  v.array(v.pipe(v.number(), v.gtValue(0), v.maxValue(366 * 24))),
  v.maxLength(12),
  v.transform((list) => [...new Set(list)].sort((a, b) => b - a)),
);
const leads = v.object({ before: hours, opens: v.boolean() });
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** The shape of each setting. */
export const SETTINGS = {
  leads: v.object(v.entriesFromList(LEAD_KINDS, leads)),
  leadsSince: v.partial(v.object(v.entriesFromList(LEAD_KINDS, v.record(v.string(), v.number())))),
  quiet: v.nullable(v.object({ from: minute, to: minute })),
  country: v.nullable(fields.country),
  paidWith: v.nullable(fields.paidWith),
  tier: v.nullable(fields.tier),
  shield: v.object({ menu: v.boolean(), marks: v.boolean(), tips: v.boolean() }),
} as const;

/** The settings; a field that is missing or no longer has its shape falls back to its default by itself. */
export async function readSettings(from: Database = db): Promise<Settings> {
  const row = await from.meta.get('settings');
  const stored: Partial<Record<keyof Settings, unknown>> =
    (row?.name === 'settings' ? row.value : null) ?? {};
  const kept = <F extends keyof Settings>(name: F): Settings[F] => {
    const value = v.safeParse(SETTINGS[name], stored[name]);
    return value.success ? (value.output as Settings[F]) : DEFAULT_SETTINGS[name];
  };
  return {
    leads: kept('leads'),
    leadsSince: kept('leadsSince'),
    quiet: kept('quiet'),
    country: kept('country'),
    paidWith: kept('paidWith'),
    tier: kept('tier'),
    shield: kept('shield'),
  };
}

/** All observations of one order. Rows that no longer have the shape of one are returned apart. */
export async function observationsOf(
  key: OrderKey,
  from: Database = db,
): Promise<{ observations: Observation[]; broken: { id: string; raw: unknown }[] }> {
  const rows = await from.observations.where('key').equals(key).toArray();
  const observations: Observation[] = [];
  const broken: { id: string; raw: unknown }[] = [];
  for (const row of rows) {
    const observation = parseObservation(row.observation);
    if (observation) observations.push(observation);
    else broken.push({ id: row.id, raw: row.observation });
  }
  return { observations, broken };
}

/** What was shown of these orders. */
export function ledgerOf(keys: readonly OrderKey[], from: Database = db): Promise<LedgerEntry[]> {
  return from.ledger
    .where('key')
    .anyOf([...keys])
    .toArray();
}

/** What was told by these notifications. */
export function entriesShownIn(ids: readonly string[], from: Database = db): Promise<LedgerEntry[]> {
  return from.ledger
    .where('shownIn')
    .anyOf([...ids])
    .toArray();
}

/** When the last ordinary notification was shown (epoch ms, not after `now`), or null. */
export async function lastShown(now: number, from: Database = db): Promise<number | null> {
  const row = await from.ledger
    .where('shownAt')
    .belowOrEqual(now)
    .reverse()
    .filter((entry) => !entry.alone)
    .first();
  return row?.shownAt ?? null;
}

/** How many notifications came alone since a moment and until `now` (epoch ms), reminders that the user wanted not counted. */
export async function aloneSince(since: number, now: number, from: Database = db): Promise<number> {
  const rows = await from.ledger.where('shownAt').between(since, now, true, true).toArray();
  const wanted = new Set(rows.filter(({ kind }) => kind === 'snooze').map(({ shownIn }) => shownIn));
  const alone = rows.filter((entry) => entry.alone && !wanted.has(entry.shownIn));
  return new Set(alone.map(({ shownIn, shownAt }) => `${shownIn} ${shownAt}`)).size;
}

/** The orders that are due to be looked at, soonest first. */
export function dueKeys(now: number, from: Database = db): Promise<OrderKey[]> {
  return from.orders.where('wakeAt').belowOrEqual(now).primaryKeys();
}

/** The named orders as they are stored. */
export async function rowsOf(keys: readonly OrderKey[], from: Database = db): Promise<StoredOrder[]> {
  return (await from.orders.bulkGet([...keys])).filter((row) => row !== undefined);
}

/** The earliest moment (epoch ms) at which something of any order changes or is due. */
export async function nextWake(from: Database = db): Promise<number> {
  const [first] = await from.orders.orderBy('wakeAt').limit(1).keys();
  return typeof first === 'number' ? first : UNBOUNDED;
}

/** Counted no further than this, because counting walks every row. */
const MOST_COUNTED = 100;

/** How many orders need the buyer now (100 for all from there), and the first last safe moment of them (epoch ms), if any is known. */
export async function needing(from: Database = db): Promise<{ count: number; soonest: number | null }> {
  const some = await from.orders.where('needs').equals(1).limit(MOST_COUNTED).primaryKeys();
  const [first] = await from.orders
    .where('[needs+until]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .limit(1)
    .keys();
  const soonest = Array.isArray(first) ? first[1] : null;
  return { count: some.length, soonest: typeof soonest === 'number' ? soonest : null };
}

/** How many orders have something to claim and no sure date; 100 for all from there. */
export async function undatedCount(from: Database = db): Promise<number> {
  const some = await from.orders.where('state').equals('unknown').limit(MOST_COUNTED).primaryKeys();
  return some.length;
}

/** When the engine was last done (epoch ms; null for never), and whether all orders have to be planned anew. */
export async function lastRun(from: Database = db): Promise<{ at: number | null; replan: boolean }> {
  const [ran, replan] = await from.meta.bulkGet(['ran', 'replan']);
  return { at: ran?.name === 'ran' ? ran.value : null, replan: replan !== undefined };
}

/** Every stored order. */
export function allKeys(from: Database = db): Promise<OrderKey[]> {
  return from.orders.toCollection().primaryKeys();
}
