import { Dexie, type EntityTable, type Table } from 'dexie';
import { LEAD_KINDS, type LedgerEntry, type Settings } from '../deadlines';
import type { AskingDay } from '../domain/asking';
import type { KeptMessage } from '../domain/evidence';
import type { Observation } from '../domain/schema';
import type { OrderKey, OrderView, PageHealth } from '../domain/view';
import type { State } from '../domain/window';

/** An observation with its identity (`observationId`) and the order it belongs to. The only truth; all else is derived. */
export interface StoredObservation {
  id: string;
  key: OrderKey;
  observation: Observation;
}

/** An order as last computed from its observations, with what the toolbar and the alarm need of it. */
export interface StoredOrder extends OrderView {
  state: State;
  /** The last safe moment, epoch ms; null where none is known. */
  until: number | null;
  /** 1 where the buyer has to do something now. */
  needs: 0 | 1;
  /** Counts how often it was computed, so that a look at an older state of it changes nothing. */
  rev?: number | undefined;
  /** Epoch ms of the next moment at which something of it changes or is due; UNBOUNDED where nothing does. */
  wakeAt: number;
}

export interface StoredHealth extends PageHealth {
  /** `marketplace:page`. */
  id: string;
}

/** Something that could not be read any more. Kept as it was, so that nothing is lost. */
export interface SetAside {
  n: number;
  /** Epoch ms. */
  at: number;
  from: string;
  raw: unknown;
}

/** Single values by name. */
export type Meta =
  | { name: 'settings'; value: Settings }
  /** What the stored windows were computed with; when either changes, all are computed anew. */
  | { name: 'computed'; value: { zone: string; version: string; buyer?: Partial<Settings> } }
  /** When the engine was last done, epoch ms: a clock that was set back is told by it, and what was slept over. */
  | { name: 'ran'; value: number }
  /** Leads or quiet hours were changed: every order has to be planned anew. */
  | { name: 'replan'; value: true }
  /** Whose dates were asked for today. */
  | { name: 'asking'; value: AskingDay };

/**
 * The database. Every version that ever landed keeps its `version(n)` line here and its frozen example under
 * tests/unit/store/examples; a test opens each of them with the newest.
 */
export class Database extends Dexie {
  observations!: EntityTable<StoredObservation, 'id'>;
  orders!: EntityTable<StoredOrder, 'key'>;
  ledger!: EntityTable<LedgerEntry, 'id'>;
  health!: EntityTable<StoredHealth, 'id'>;
  meta!: EntityTable<Meta, 'name'>;
  aside!: EntityTable<SetAside, 'n'>;
  /** Messages that the user kept with an order. No page of a marketplace gets any of it. */
  evidence!: EntityTable<KeptMessage, 'id'>;

  constructor(name = 'claimclock') {
    super(name);
    this.version(1).stores({
      observations: 'id, key',
      orders: 'key, wakeAt, state',
      ledger: 'id, key, shownAt',
      health: 'id',
      meta: 'name',
      aside: '++n',
    });
    // Disputes became part of orders: what was computed before is due to be computed anew.
    this.version(2)
      .stores({})
      .upgrade(async (tx) => {
        await tx.table('orders').toCollection().modify(upgradeOrder);
        await tx.table('meta').delete('computed');
      });
    // Leads by kind of window; what warnings are about; what the toolbar counts became an index.
    this.version(3)
      .stores({
        orders: 'key, wakeAt, state, needs, [needs+until]',
        ledger: 'id, key, shownAt, shownIn',
      })
      .upgrade(async (tx) => {
        await markAsked(tx.table('ledger'), tx.table('orders'));
        await tx.table('ledger').toCollection().modify(upgradeEntry);
        const ran = (await tx.table('meta').get('ran'))?.value;
        await tx.table('meta').toCollection().modify(upgradeSettings);
        await addLeads(tx.table('meta'), typeof ran === 'number' ? ran : 0);
        await tx.table('meta').delete('computed');
      });
    // Messages that are kept as evidence have a table of their own; nothing else changes.
    this.version(4).stores({ evidence: 'id, key' });
  }
}

/** Gives an order of version 1 the shape of version 2, until the background has computed it anew. */
function upgradeOrder(row: StoredOrder) {
  // What is no order any more is computed anew as well; it must not keep the database from opening.
  row.order = Object.assign(row.order ?? {}, { steps: [], courses: [], lastDays: {} });
  row.windows ??= [];
  for (const because of row.windows.flatMap((window) => window?.because ?? [])) {
    if (because.kind !== 'rule') continue;
    const old = because as unknown as { days?: [number, number | null] };
    because.count = old.days ?? [0, null];
    delete old.days;
  }
}

/** Gives a warning shown by version 2 the shape of version 3. */
function upgradeEntry(row: LedgerEntry & { closes?: number; urgent?: boolean }) {
  row.kind ??= 'closes';
  row.about ??= row.closes ?? 0;
  row.alone ??= row.urgent ?? false;
  row.shownIn ??= row.id;
  delete row.closes;
  delete row.urgent;
}

/** Leads were one list for all kinds of windows; who never changed it gets the new defaults. */
function upgradeSettings(row: { name: string; value?: { leads?: unknown } }) {
  const leads = row.name === 'settings' && row.value?.leads;
  if (!row.value || !Array.isArray(leads)) return;
  const own = { before: leads, opens: true };
  if (String(leads) === '168,72,24') delete row.value.leads;
  else row.value.leads = Object.fromEntries(LEAD_KINDS.map((kind) => [kind, own]));
}

/** Version 2 did not tell a question for the date, 72 h ahead, from a lead: it was one where no date is known. */
async function markAsked(ledger: Table, orders: Table) {
  for (const entry of await ledger.filter(({ lead }) => lead === 72).toArray()) {
    const order = await orders.get(entry.key);
    if (order && order.until === null) await ledger.update(entry.id, { kind: 'ask' });
  }
}

/** Three hours, and that a right opens, are new: wanted since the last run of the version before (epoch ms). */
async function addLeads(meta: Table, at: number) {
  const row = await meta.get('settings');
  const since = Object.fromEntries(LEAD_KINDS.map((kind) => [kind, { 3: at, opens: at }]));
  if (!row?.value?.leads) await meta.put({ name: 'settings', value: { ...row?.value, leadsSince: since } });
}

export const db = new Database();
