import 'fake-indexeddb/auto';
import {
  DEFAULT_SETTINGS,
  dueOf,
  type LedgerEntry,
  type PlanContext,
  type Warning,
  warningsOf,
} from '../../lib/deadlines';
import { UNBOUNDED } from '../../lib/domain/instant';
import type { Observation } from '../../lib/domain/schema';
import { aliexpress } from '../../lib/marketplaces/aliexpress/adapter';
import { rules } from '../../lib/rules';
import { append, Database, type StoredOrder } from '../../lib/store';
import {
  detailPayload,
  listPayload,
  moreSituations,
  orderId,
  type StandInOrder,
  situations,
  trackingPayload,
} from '../marketplace';
import { saw } from '../support/orders';
import type { ExtensionPage } from './wake-chromium';

/*
 * What stands in the database. Every situation of the stand-in marketplace, as it is read today and as it was read some
 * weeks and months ago; of each four orders three were only ever seen in the list, as with real buyers; some have a dispute that
 * the user told. The product's own readers and its own store make the rows of each once, in Node; the browser multiplies
 * them under other ids. Whatever was to be warned of until now counts as told, so that nothing is due but what is made so.
 */

const DAY = 86_400_000;
const HOUR = DAY / 24;
/** Days ago. */
const READ = [0, 3, 20, 60, 200] as const;
/**
 * Orders that would be looked at so soon are left out: none must become due while the bench goes on, and in the night a
 * wake-up looks at all that is due until nine in the morning.
 */
const CALM = 10 * HOUR;
/** The zone that the bench's browser runs in. */
const ZONE = 'UTC';

/** The rows of one order in all tables, as JSON in which its id may be replaced by any other of 16 digits. */
export interface Model {
  id: string;
  order: string;
  observations: string;
  ledger: string;
}

/** Models by what they are for. */
export interface Models {
  /** Of which nothing is due. */
  calm: Model[];
  /** Of which a warning is due that no day is too late for: an ordinary one, told in the day's list. */
  due: Model;
}

const APIS = {
  list: 'mtop.aliexpress.trade.buyer.order.list',
  detail: 'mtop.aliexpress.trade.buyer.order.detail',
  tracking: 'mtop.ae.ld.querydetail',
} as const;

/** What the pages of an order tell of it, and what the user does. */
function observationsOf(order: StandInOrder, at: number, n: number): Observation[] {
  const options = { now: at };
  const answers: [string, unknown][] = [[APIS.list, listPayload([order], {}, options)]];
  if (n % 4 === 1) {
    answers.push([APIS.detail, detailPayload(order, options)]);
    answers.push([APIS.tracking, trackingPayload(order, options)]);
  }
  const request = { tradeOrderId: order.id, timeZone: 'America/Los_Angeles' };
  const read = answers.flatMap(
    ([api, json]) => aliexpress.readPayload(api, json, at, request)?.observations ?? [],
  );
  if (n % 10 !== 3) return read;
  const told = { order: order.id, at, reader: 'user' } as const;
  const day = (ago: number) => new Date(at - ago * DAY).toISOString().slice(0, 10);
  return [
    ...read,
    saw('step:opened', { step: 'opened', when: { day: day(9) } }, told),
    saw('step:rejected', { step: 'rejected', when: { day: day(4) } }, told),
  ];
}

/** A warning as it stands in the ledger: told when it was due, and not today, so that today's list is still to come. */
function entryOf({ id, kind, key, right, line, lead, about, due }: Warning, now: number): LedgerEntry {
  const shownAt = Math.min(due, now - 30 * HOUR);
  const shownIn = `digest:${new Date(shownAt).toISOString().slice(0, 10)}`;
  return { id, kind, key, right, line, lead, about, shownAt, shownIn, alone: lead < 24 };
}

/** The rows of every order that is multiplied. */
export async function modelsAt(now: number): Promise<Models> {
  const db = new Database('wake');
  await db.delete();
  await db.open();
  const context = { now, zone: ZONE, settings: DEFAULT_SETTINGS, rules };
  let n = 0;
  for (const ago of READ) {
    const at = now - ago * DAY;
    for (const order of [...situations(at), ...moreSituations(at)]) {
      const id = orderId(++n);
      await append(
        observationsOf({ ...order, id }, at, n).filter((one) => one.order === id),
        context,
        db,
      );
    }
  }

  const planned = (row: StoredOrder, ledger: LedgerEntry[]) => {
    const plan: PlanContext = { ...context, ledger, lastShown: null, since: now };
    const { due, wakeAt } = dueOf([row], plan);
    return { due, wakeAt: wakeAt.get(row.key) ?? UNBOUNDED };
  };
  const modelOf = async (row: StoredOrder, ledger: LedgerEntry[], wakeAt: number): Promise<Model> => ({
    id: row.order.id,
    order: JSON.stringify({ ...row, wakeAt }),
    observations: JSON.stringify(await db.observations.where('key').equals(row.key).toArray()),
    ledger: JSON.stringify(ledger),
  });
  const calm: Model[] = [];
  let due: Model | null = null;
  for (const row of await db.orders.toArray()) {
    const told = warningsOf(row, DEFAULT_SETTINGS, now).filter((warning) => warning.due <= now);
    const ledger = told.map((warning) => entryOf(warning, now));
    const { wakeAt } = planned(row, ledger);
    if (wakeAt < now + CALM) continue;
    calm.push(await modelOf(row, ledger, wakeAt));
    const [first, ...others] = planned(row, []).due;
    const closes = first?.warnings[0].closes ?? 0;
    if (!due && !others.length && closes > now + 1.5 * DAY) due = await modelOf(row, [], wakeAt);
  }
  db.close();
  if (!due) throw new Error('no situation has a warning that is due');
  return { calm, due };
}

/** The orders that can be made due: the first ten. */
export const DUE = 10;

/** The key of the nth stored order. */
export const keyOf = (n: number): string => `aliexpress:${idOf(n)}`;
const idOf = (n: number) => `82${String(n).padStart(14, '0')}`;

/** Orders that are written in one transaction. */
const PORTION = 500;

/** Fills the product's database with so many orders, the first ten of which can be made due. */
export async function fill(page: ExtensionPage, count: number, models: Models): Promise<void> {
  const modelOf = (n: number) => (n < DUE ? models.due : models.calm[n % models.calm.length]) as Model;
  await page.run((all) => {
    Object.assign(globalThis, { models: all });
  }, models.calm);
  for (let from = 0; from < count; from += PORTION) {
    const ids = Array.from({ length: Math.min(PORTION, count - from) }, (_, n) => idOf(from + n));
    const own = from < DUE ? ids.slice(0, DUE).map((_, n) => modelOf(from + n)) : [];
    if (from % 10_000 === 0) process.stderr.write(`warnings: ${from} of ${count} orders stored\n`);
    await page.run(
      async ({ ids, from, own }) => {
        const { models } = globalThis as unknown as { models: Model[] };
        const database = await new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open('claimclock');
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
        const tx = database.transaction(['orders', 'observations', 'ledger'], 'readwrite', {
          durability: 'relaxed',
        });
        const put = (table: string, rows: unknown[]) => {
          const store = tx.objectStore(table);
          for (const row of rows) store.put(row);
        };
        ids.forEach((id, i) => {
          const n = from + i;
          const model = (own[i] ?? models[n % models.length]) as Model;
          const read = (text: string) => JSON.parse(text.replaceAll(model.id, id));
          const order = read(model.order) as { wakeAt: number };
          // Orders of one situation are not all due in the same millisecond.
          if (order.wakeAt < 8.64e15) order.wakeAt += n;
          put('orders', [order]);
          put('observations', read(model.observations));
          put('ledger', read(model.ledger));
        });
        await new Promise<void>((done, failed) => {
          tx.oncomplete = () => done();
          tx.onabort = () => failed(tx.error);
        });
        database.close();
      },
      { ids, from, own },
    );
  }
}
