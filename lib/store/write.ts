import * as v from 'valibot';
import {
  type LedgerEntry,
  leadsAdded,
  observationId,
  reckon,
  type Settings,
  type WindowContext,
} from '../deadlines';
import { fieldsAfter, lostOf, ONE_LOOK, unreadAfter } from '../domain/health';
import { needsYou, shownOf, untilOf } from '../domain/order';
import { isPageProblem } from '../domain/problem';
import type { Observation, Page, Problem, ProblemCode, Reading } from '../domain/schema';
import { type OrderKey, type OrderView, orderKey, type PageHealth } from '../domain/view';
import { type Database, db, type StoredObservation, type StoredOrder } from './database';
import { prune } from './prune';
import { observationsOf, readSettings, SETTINGS } from './read';

/** Only the background writes. Every function here is one transaction: all of it happens or none. */

/** Nobody has ordered as often; a page that makes up orders without end stops here. */
const MOST_ORDERS = 50_000;

/** So many orders are stored that pages may add no more. */
export const isFull = async (to: Database = db): Promise<boolean> => (await to.orders.count()) >= MOST_ORDERS;

const keyOf = ({ marketplace, order }: Observation): OrderKey => orderKey({ marketplace, id: order });

/**
 * Appends observations and computes the orders they concern anew. Seen again only moves `lastSeen`, so that any order
 * of arrival gives the same, and twice is the same as once. Returns the keys of the orders whose data changed.
 */
export async function append(
  observations: readonly Observation[],
  context: WindowContext,
  to: Database = db,
): Promise<OrderKey[]> {
  return to.transaction('rw', to.observations, to.orders, to.aside, async () => {
    const rows = new Map<string, StoredObservation>();
    const named = [...new Set(observations.map(keyOf))];
    const known = await to.orders.where(':id').anyOf(named).primaryKeys();
    // Counting walks every row, and most readings are of orders that are known.
    const full = known.length < named.length && (await isFull(to));
    const welcome = new Set(known);
    const isUsers = ({ source }: Observation) => source.reader === 'user';
    const taken = full ? observations.filter((one) => isUsers(one) || welcome.has(keyOf(one))) : observations;
    const ids = taken.map(observationId);
    const held = await to.observations.bulkGet(ids);
    taken.forEach((observation, index) => {
      const id = ids[index] as string;
      // One portion may say the same thing twice.
      const before = (rows.get(id) ?? held[index])?.observation;
      const firstSeen = Math.min(observation.firstSeen, before?.firstSeen ?? observation.firstSeen);
      const lastSeen = Math.max(observation.lastSeen, before?.lastSeen ?? observation.lastSeen);
      rows.set(id, {
        id,
        key: keyOf(observation),
        observation: { ...observation, firstSeen, lastSeen } as Observation,
      });
    });
    await to.observations.bulkPut([...rows.values()]);
    const keys = [...new Set([...rows.values()].map((row) => row.key))];
    const changed: OrderKey[] = [];
    for (const key of keys) if (await compute(key, context, to)) changed.push(key);
    return changed;
  });
}

/**
 * Computes one order from its observations and stores it, due at once so that the engine looks at it. Observations that
 * have lost their shape are set aside. Returns whether anything but the time of reading is new. Within a transaction.
 */
async function compute(key: OrderKey, context: WindowContext, to: Database): Promise<boolean> {
  const { observations: all, broken } = await observationsOf(key, to);
  const { kept: observations, surplus } = prune(all);
  await to.observations.bulkDelete(surplus.map(observationId));
  for (const { id, raw } of broken) {
    await to.aside.add({ at: context.now, from: `observations:${id}`, raw });
    await to.observations.delete(id);
  }
  if (!observations.length) {
    await to.orders.delete(key);
    return true;
  }
  const computed = computedOf(observations, context);
  // What cannot be computed any more keeps what is known of it, and holds up no other order.
  if (!computed) return false;
  const { order, windows } = computed;
  const shown = shownOf(order, windows, context.now);
  const before = await to.orders.get(key);
  await to.orders.put({
    ...{ key, order, windows, state: shown.state, until: untilOf(shown) },
    ...{ needs: needsYou({ order, windows }, shown, context.now) ? 1 : 0, rev: (before?.rev ?? 0) + 1 },
    wakeAt: context.now,
  });
  return before === undefined || content(before) !== content({ key, order, windows });
}

function computedOf(observations: readonly Observation[], context: WindowContext) {
  try {
    return reckon(observations, context);
  } catch {
    return null;
  }
}

/** What of an order is worth telling open pages about: all but when it was read. */
function content({ order, windows }: OrderView): string {
  return JSON.stringify([order, windows], (name, value) =>
    name === 'lastSeen' || name === 'firstSeen' || name === 'seen' ? undefined : value,
  );
}

/** Computes every stored order anew: after an update of the rules, or in another zone. Returns whether it did. */
export async function recomputeAll(
  context: WindowContext,
  version: string,
  to: Database = db,
): Promise<boolean> {
  const { country, paidWith, tier } = context.settings;
  const wanted = { zone: context.zone, version, buyer: { country, paidWith, tier } };
  const row = await to.meta.get('computed');
  if (row?.name === 'computed' && JSON.stringify(row.value) === JSON.stringify(wanted)) return false;
  // In portions: one long transaction would be lost whole if the background ended in it. The mark comes last.
  const keys = (await to.observations.orderBy('key').uniqueKeys()) as OrderKey[];
  for (let from = 0; from < keys.length; from += 200) {
    const portion = keys.slice(from, from + 200);
    await to.transaction('rw', to.observations, to.orders, to.aside, async () => {
      for (const key of portion) await compute(key, context, to);
    });
  }
  await to.meta.put({ name: 'computed', value: wanted });
  return keys.length > 0;
}

/**
 * Changes settings; what does not have the shape of a setting changes nothing and is an error. Other leads or quiet hours
 * let the engine plan every order anew: each sleeps until its next warning by the old ones.
 */
export async function writeSettings(
  change: Partial<Settings>,
  now: number,
  to: Database = db,
): Promise<void> {
  const { leadsSince: _, ...told } = v.parse(
    v.partial(v.strictObject(SETTINGS)),
    change,
  ) as Partial<Settings>;
  await to.transaction('rw', to.meta, async () => {
    const before = await readSettings(to);
    const leadsSince = told.leads ? leadsAdded(before, told.leads, now) : before.leadsSince;
    await to.meta.put({ name: 'settings', value: { ...before, ...told, leadsSince } });
    if (told.leads || told.quiet !== undefined) await to.meta.put({ name: 'replan', value: true });
  });
}

/** Without them an order is still one that was read. */
const MINOR: readonly unknown[] = ['total', 'line'];

/** It gave orders, and of at least one all that such a page should tell. */
function isGood({ orders, problems }: Reading): boolean {
  const missed = new Set(problems.filter(({ field }) => !MINOR.includes(field)).map(({ order }) => order));
  return !problems.some(isPageProblem) && orders.some((order) => !missed.has(order));
}

/** Problems of one kind of page that are told. */
const MOST_PROBLEMS = 200;

/** What a document says only of a page of which no answer came by: what the other reader got then was another page's. */
const UNHEARD: readonly ProblemCode[] = [
  'nothing-received',
  'late-start',
  'unexpected',
  'captcha',
  'logged-out',
];

/**
 * What is to be told of a page: where one reader fared well, the other's failure to read it at all is no news. What such
 * pages no longer tell is told whatever else was read.
 */
function problemsOf(page: Page, readers: PageHealth['readers'], at: number): Problem[] {
  const current = Object.values(readers ?? {}).filter((reader) => Math.abs(at - reader.at) <= ONE_LOOK);
  const served = current.some((reader) => reader.good);
  const lost = lostOf(page, readers, at);
  const others = current
    .flatMap((reader) => reader.problems)
    .filter((problem) => !served || !isPageProblem(problem));
  return [...others.slice(0, MOST_PROBLEMS - lost.length), ...lost];
}

/** Notes how reading a page went. Returns how that page fares now, and whether that differs from the last time. */
export async function noteHealth(
  reading: Reading,
  to: Database = db,
): Promise<{ health: PageHealth; changed: boolean }> {
  const { marketplace, page, at, problems } = reading;
  const id = `${marketplace}:${page}`;
  return to.transaction('rw', to.health, async () => {
    const before = await to.health.get(id);
    const held = before?.readers?.[reading.reader];
    // A document is told of in parts: what it said of other orders a moment ago still holds.
    const part = reading.reader === 'document' && held && at - held.at <= ONE_LOOK;
    const others = part ? held.problems.filter(({ order }) => order && !reading.orders.includes(order)) : [];
    const good = isGood(reading) || (part && held.good && !problems.some(isPageProblem)) || false;
    const fields = fieldsAfter(held?.fields, reading);
    const own = { at, good, problems: [...problems, ...others].slice(0, MOST_PROBLEMS), fields };
    const other = before?.readers?.payload;
    const unheard =
      reading.reader === 'document' &&
      problems.some((one) => isPageProblem(one) && UNHEARD.includes(one.code));
    const readers = {
      ...before?.readers,
      ...(unheard && other && { payload: { ...other, good: false } }),
      [reading.reader]: own,
    };
    const health: PageHealth = {
      ...{ marketplace, page, lastLook: at, readers },
      lastGood: good ? at : (before?.lastGood ?? null),
      problems: problemsOf(page, readers, at),
      unread: unreadAfter(before?.unread, reading),
    };
    await to.health.put({ id, ...health });
    return {
      health,
      changed: JSON.stringify(before?.problems ?? []) !== JSON.stringify(health.problems),
    };
  });
}

/** Notes that the engine has done what was due; `planned` where every order has its next look by the settings of now. */
export async function noteRun(now: number, planned: boolean, to: Database = db): Promise<void> {
  await to.transaction('rw', to.meta, async () => {
    await to.meta.put({ name: 'ran', value: now });
    if (planned) await to.meta.delete('replan');
  });
}

/** Records warnings as shown. */
export async function noteShown(entries: readonly LedgerEntry[], to: Database = db): Promise<void> {
  await to.ledger.bulkPut([...entries]);
}

/** An order after it was looked at: the state it is in, and when it is looked at again (epoch ms). */
export type Look = Pick<StoredOrder, 'key' | 'rev' | 'state' | 'until' | 'needs' | 'wakeAt'>;

/** Moves the next look at orders. What was computed anew in the meantime has its own look coming. */
export async function noteLook(looks: readonly Look[], to: Database = db): Promise<void> {
  await to.transaction('rw', to.orders, async () => {
    const rows = await to.orders.bulkGet(looks.map(({ key }) => key));
    const changed = looks.flatMap((look, index) => {
      const row = rows[index];
      return row && row.rev === look.rev ? [{ ...row, ...look }] : [];
    });
    await to.orders.bulkPut(changed);
  });
}
