import { readSeen } from '../../lib/background/ingest';
import { DEFAULT_SETTINGS, reckon } from '../../lib/deadlines';
import { type Order, shownOf } from '../../lib/domain/order';
import type { Observation, Problem, Reading as Seen } from '../../lib/domain/schema';
import { type State, stateOf } from '../../lib/domain/window';
import { aliexpress } from '../../lib/marketplaces/aliexpress/adapter';
import type { Read } from '../../lib/marketplaces/types';
import { rules } from '../../lib/rules';
import type { Changed } from './models';

export type Side = 'document' | 'payload';
export type Readers = Side | 'both';

/** When the last right of a kind ends, as the user sees it. */
export interface Deadline {
  right: string;
  /** The last safe moment (epoch ms), null where none is told. */
  closes: number | null;
  state: State;
}

/** One order as the product has it after a look at a page. */
export interface Told {
  order: Order;
  observations: Observation[];
  deadlines: Deadline[];
  /** What the badge says. */
  state: State;
}

/** What the product makes of one page. */
export interface Reading {
  /** Orders that stand on the page. */
  orders: string[];
  told: Map<string, Told>;
  problems: Pick<Problem, 'code' | 'order' | 'field' | 'detail'>[];
  /** A reader threw, which none ever may. */
  threw?: string;
}

/** What of a model goes to the background: sheets of its document, or its answer; null where it has none. */
function sightOf(side: Side, { model, doc, answer }: Changed): object | null {
  const { page, url, payload, request = {} } = model;
  if (side === 'payload') return payload && { payload: { api: payload.api, json: answer, request } };
  if (!doc) return null;
  const own = Array.from(
    aliexpress.cards(doc, page),
    (one) => aliexpress.card(one, page, new URL(url)).sheet,
  );
  const problem = !own.length && aliexpress.surely(doc, page) ? { problem: 'changed' } : {};
  // As a message carries it.
  const sheets: unknown = JSON.parse(JSON.stringify(own));
  return { document: { page, sheets, request, ...problem } };
}

/** What one reader finds in a model, by way of the border that every look crosses: what has not its shape is refused there, and told. */
function readBy(side: Side, changed: Changed): Seen | null {
  const { url, now, zone } = changed.model;
  const sight = sightOf(side, changed);
  if (!sight) return null;
  const checked = readSeen({ marketplace: 'aliexpress', at: now, zone, ...sight }, url, now);
  if ('refused' in checked) throw new Error(checked.refused);
  return checked.reading;
}

function orderTold(id: string, all: readonly Observation[], { model }: Changed): Told | null {
  const observations = all.filter(({ order }) => order === id);
  if (!observations.length) return null;
  const { now, zone } = model;
  const { order, windows } = reckon(observations, { now, zone, settings: DEFAULT_SETTINGS, rules });
  const first = new Map<string, Deadline>();
  for (const window of windows) {
    if (window.effect !== 'right-ends') continue;
    const state = stateOf(window, now);
    const closes = state === 'unknown' ? null : (window.closes?.earliest ?? null);
    const held = first.get(window.right);
    if (!held || (closes ?? Infinity) < (held.closes ?? Infinity)) {
      first.set(window.right, { right: window.right, closes, state });
    }
  }
  return { order, observations, deadlines: [...first.values()], state: shownOf(order, windows, now).state };
}

/** Contradictions between readings of one order, which the background tells as problems. */
function conflictsOf({ order }: Told): Reading['problems'] {
  const facts = [
    ...Object.entries({ ...order.facts, ...order.events }),
    ...order.promises.map((fact) => ['promise', fact] as const),
  ];
  return facts.flatMap(([field, fact]) =>
    fact?.conflict ? [{ code: 'conflict' as const, order: order.id, field }] : [],
  );
}

/** What reads of one page give together, as the product merges them. */
export function together(
  reads: readonly Pick<Read, 'orders' | 'observations' | 'problems'>[],
  changed: Changed,
): Reading {
  const orders = [...new Set(reads.flatMap((read) => read.orders))];
  const observations = reads.flatMap((read) => read.observations);
  const told = new Map<string, Told>();
  for (const id of orders) {
    const one = orderTold(id, observations, changed);
    if (one) told.set(id, one);
  }
  const problems = [...reads.flatMap((read) => read.problems), ...[...told.values()].flatMap(conflictsOf)];
  return { orders, told, problems };
}

/** What the product reads of a model: by its document, by its answer where it has one, and by both as it merges them. */
export function readings(changed: Changed): Partial<Record<Readers, Reading>> {
  try {
    const document = readBy('document', changed);
    const payload = readBy('payload', changed);
    return {
      ...(document && { document: together([document], changed) }),
      ...(payload && { payload: together([payload], changed) }),
      both: together(
        [document, payload].filter((read) => read !== null),
        changed,
      ),
    };
  } catch (error) {
    const failed: Reading = { orders: [], told: new Map(), problems: [], threw: String(error) };
    return { document: failed, payload: failed, both: failed };
  }
}
