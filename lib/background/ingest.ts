import * as v from 'valibot';
import { reckon, type WindowContext } from '../deadlines';
import { isPageProblem } from '../domain/problem';
import {
  MarketplaceId,
  type Observation,
  Page,
  Problem,
  ProblemCode,
  parseObservation,
  Reading,
} from '../domain/schema';
import { type OrderKey, type OrderView, orderKey } from '../domain/view';
import { HASHED } from '../marketplaces/dom';
import { adapterFor } from '../marketplaces/registry';
import type { Adapter, Read } from '../marketplaces/types';
import { append, type Database, isFull, noteHealth, prune, viewsOf } from '../store';

const Request = v.object({
  tradeOrderId: v.optional(v.string()),
  timeZone: v.optional(v.string()),
  _lang: v.optional(v.string()),
});

const Seen = v.object({
  marketplace: MarketplaceId,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  zone: v.pipe(v.string(), v.maxLength(64)),
  payload: v.optional(
    v.object({
      api: v.pipe(v.string(), v.maxLength(100)),
      request: Request,
      json: v.unknown(),
    }),
  ),
  document: v.optional(
    v.object({
      page: Page,
      sheets: v.pipe(v.array(v.unknown()), v.maxLength(2000)),
      held: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(2000)), []),
      request: Request,
      problem: v.optional(ProblemCode),
    }),
  ),
});

const slot = v.pipe(v.string(), v.maxLength(30));
const shown = v.pipe(v.string(), v.maxLength(1000));
const Sheet = v.object({
  order: v.nullable(v.pipe(v.string(), v.regex(/^\d{12,22}$/))),
  printed: v.pipe(
    v.array(
      v.union([
        v.strictTuple([slot, shown]),
        v.strictTuple([slot, shown, v.pipe(v.number(), v.integer(), v.minValue(0))]),
      ]),
    ),
    v.maxLength(1000),
  ),
  missing: v.pipe(v.array(slot), v.maxLength(200)),
  won: v.optional(v.record(slot, v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(2 * HASHED)))),
});

/** What one look may bring. Ten orders bring about 150 observations; beyond these something is wrong with the page. */
const LIMITS = { orders: 2000, observations: 20_000, problems: 200, won: 60 };

/** A look cut to the limits: what fits is read, and that something was cut becomes a problem. */
function bounded(read: Partial<Read>) {
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const problems = list(read.problems).filter((problem) => v.is(Problem, problem));
  const cut =
    list(read.orders).length > LIMITS.orders || list(read.observations).length > LIMITS.observations;
  return {
    page: read.page,
    orders: list(read.orders).slice(0, LIMITS.orders),
    observations: list(read.observations).slice(0, LIMITS.observations),
    problems: [...(cut ? [{ code: 'too-large', page: read.page }] : []), ...problems].slice(
      0,
      LIMITS.problems,
    ),
    won: Object.fromEntries(
      Object.entries(Object(read.won))
        .slice(0, LIMITS.won)
        .flatMap(([field, by]) => (typeof by === 'string' ? [[field.slice(0, 60), by.slice(0, 60)]] : [])),
    ),
  };
}

/** What a document shows; a sheet that lost its shape on the way is left out and becomes a problem. */
function readDocument(
  adapter: Adapter,
  document: v.InferOutput<typeof Seen>['document'],
  host: string,
  at: number,
): Read | null {
  if (!document) return null;
  const { page, request, problem } = document;
  const sheets = document.sheets.filter((sheet) => v.is(Sheet, sheet));
  const read = adapter.readSheets({ page, host, sheets }, at, request);
  if (problem) read.problems.push({ code: problem, page });
  if (sheets.length < document.sheets.length) read.problems.push({ code: 'unreadable', page });
  return read;
}

/** A reading whose every part has the shape it should; null where there is nothing to read; or why it is refused. */
export type Checked = { reading: Reading | null } | { refused: string };

/**
 * Checks and reads what a content script saw: the sender is a page that the named marketplace reads, the shape is right,
 * times are not ahead of `now` (epoch ms), and nothing claims to come from the user. Observations of a wrong shape are
 * left out and become a problem.
 */
export function readSeen(raw: unknown, senderUrl: string, now: number): Checked {
  const adapter = URL.canParse(senderUrl) ? adapterFor(new URL(senderUrl)) : null;
  if (!adapter) return { refused: 'not a page that is read' };
  const seen = v.safeParse(Seen, raw);
  if (!seen.success || seen.output.marketplace !== adapter.id) return { refused: 'not a look at that page' };
  const { payload, document, zone } = seen.output;
  const at = Math.min(seen.output.at, now);
  // Disputes have no document to be held against: their data is taken from their own page alone.
  const isAstray = (of: Read) => of.page === 'dispute' && adapter.page(new URL(senderUrl)) !== 'dispute';
  const read = payload
    ? adapter.readPayload(payload.api, payload.json, at, payload.request)
    : readDocument(adapter, document, new URL(senderUrl).hostname, at);
  if (!read || isAstray(read)) return { reading: null };
  const parsed = v.safeParse(Reading, {
    marketplace: adapter.id,
    reader: payload ? 'payload' : 'document',
    at,
    zone,
    ...bounded(read),
  });
  if (!parsed.success) return { refused: 'not a reading' };
  const { page } = parsed.output;
  const observations: Observation[] = [];
  const problems = [...parsed.output.problems];
  for (const input of parsed.output.observations) {
    const observation = parseObservation(input);
    const fromPage = observation?.source.page === page && observation.source.reader !== 'user';
    if (!observation || !fromPage || observation.marketplace !== adapter.id) {
      const field = String((input as { field?: unknown } | null)?.field ?? '').slice(0, 60);
      problems.push({ code: 'unreadable', page, ...(field && { field }) });
      continue;
    }
    observations.push({ ...observation, firstSeen: at, lastSeen: at } as Observation);
  }
  return { reading: { ...parsed.output, at, observations, problems: problems.slice(0, LIMITS.problems) } };
}

/** Observations of private windows by tab: in memory, and gone with the background. */
export type Private = Map<number, Observation[]>;
const PRIVATE = { tabs: 20, documents: 3000, payloads: 2000 };

/** What is known of the orders of a reading from its tab alone: for private windows, of which nothing is stored. */
export function preview(reading: Reading, tab: number, memory: Private, context: WindowContext): OrderView[] {
  const all = [...(memory.get(tab) ?? []), ...reading.observations];
  // What is made up without end is a page's data; what pages show stays longer.
  const held = [
    ...all.filter(({ source }) => source.reader === 'payload').slice(-PRIVATE.payloads),
    ...all.filter(({ source }) => source.reader !== 'payload').slice(-PRIVATE.documents),
  ];
  memory.delete(tab);
  memory.set(tab, held);
  for (const old of [...memory.keys()].slice(0, -PRIVATE.tabs)) memory.delete(old);
  return reading.orders.flatMap((id) => {
    const own = prune(held.filter((observation) => observation.order === id)).kept;
    if (!own.length) return [];
    const { order, windows } = reckon(own, context);
    return [{ key: orderKey(order), order, windows }];
  });
}

/** Where the two readers of this page contradict each other. */
function conflictsOf(views: readonly OrderView[], page: Page): Problem[] {
  return views.flatMap(({ order }) => {
    const facts = [...Object.entries(order.facts), ...Object.entries(order.events)];
    const promises = order.promises.map((fact) => ['promise', fact] as const);
    return [...facts, ...promises].flatMap(([field, fact]): Problem[] =>
      fact?.conflict && fact.source.page === page && fact.conflict.source.page === page
        ? [{ code: 'conflict', page, order: order.id, field }]
        : [],
    );
  });
}

/**
 * Stores a checked reading. Returns the orders of its page, those of them that changed, what keeps that page from being
 * read as a whole, and what open pages have to ask for again; null where that is more than some orders.
 */
export async function ingest(
  reading: Reading,
  context: WindowContext,
  db: Database,
): Promise<{
  views: OrderView[];
  orders: OrderKey[];
  problem: Problem | null;
  changed: OrderKey[] | null;
}> {
  const orders = reading.observations.length ? await append(reading.observations, context, db) : [];
  const keys = reading.orders.map((id) => orderKey({ marketplace: reading.marketplace, id }));
  const views = await viewsOf(keys, db);
  // No order is left out without a word.
  const full = views.length < keys.length && (await isFull(db));
  const problems = [
    ...(full ? [{ code: 'too-large' as const, page: reading.page }] : []),
    ...reading.problems,
    ...conflictsOf(views, reading.page),
  ].slice(0, LIMITS.problems);
  const { changed, health } = await noteHealth({ ...reading, problems }, db);
  const problem = health.problems.find(isPageProblem) ?? null;
  return { views, orders, problem, changed: changed ? null : orders };
}
