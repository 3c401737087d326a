import * as v from 'valibot';
import { DEFAULT_SETTINGS, type LedgerEntry, type Settings } from '../deadlines';
import { fields, type Observation, parseObservation } from '../domain/schema';
import type { OrderKey, OrderView, PageHealth } from '../domain/view';
import { type Database, db } from './database';

/** Every stored order with its windows. */
export async function allViews(from: Database = db): Promise<OrderView[]> {
  return (await from.orders.toArray()).map(({ key, order, windows }) => ({ key, order, windows }));
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

/** The shape of each setting. */
export const SETTINGS = {
  leads: v.pipe(v.array(v.pipe(v.number(), v.gtValue(0))), v.maxLength(12)),
  country: v.nullable(fields.country),
  paidWith: v.nullable(fields.paidWith),
  tier: v.nullable(fields.tier),
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
    country: kept('country'),
    paidWith: kept('paidWith'),
    tier: kept('tier'),
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

/** When the last ordinary notification was shown (epoch ms), or null. */
export async function lastShown(from: Database = db): Promise<number | null> {
  const row = await from.ledger
    .orderBy('shownAt')
    .reverse()
    .filter((entry) => !entry.urgent)
    .first();
  return row?.shownAt ?? null;
}
