import * as v from 'valibot';
import { resolve, type WindowContext, windowsOf } from '../deadlines';
import { MarketplaceId, type Observation, Problem, parseObservation, Reading } from '../domain/schema';
import { type OrderView, orderKey } from '../domain/view';
import { adapterFor } from '../marketplaces/registry';
import type { Read } from '../marketplaces/types';
import { append, type Database, noteHealth, viewsOf } from '../store';

const Seen = v.object({
  marketplace: MarketplaceId,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  zone: v.pipe(v.string(), v.maxLength(64)),
  payload: v.optional(
    v.object({
      api: v.pipe(v.string(), v.maxLength(100)),
      request: v.object({ tradeOrderId: v.optional(v.string()), timeZone: v.optional(v.string()) }),
      json: v.unknown(),
    }),
  ),
  document: v.optional(v.unknown()),
});

/** What one look may bring. Ten orders bring about 150 observations; beyond these something is wrong with the page. */
const LIMITS = { orders: 2000, observations: 20_000, problems: 200 };

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
  };
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
  const read = payload
    ? adapter.readPayload(payload.api, payload.json, at, payload.request)
    : (document as Read);
  if (!read) return { reading: null };
  const parsed = v.safeParse(Reading, { marketplace: adapter.id, at, zone, ...bounded(read) });
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

/** What is known of the orders of one reading alone: for private windows, of which nothing is stored. */
export function preview(reading: Reading, context: WindowContext): OrderView[] {
  return reading.orders.flatMap((id) => {
    const own = reading.observations.filter((observation) => observation.order === id);
    if (!own.length) return [];
    const order = resolve(own);
    return [{ key: orderKey(order), order, windows: windowsOf(order, context) }];
  });
}

/** Stores a checked reading. Returns the orders of its page, and whether anything shown anywhere changed by it. */
export async function ingest(
  reading: Reading,
  context: WindowContext,
  db: Database,
): Promise<{ views: OrderView[]; changed: boolean }> {
  const orders = reading.observations.length ? await append(reading.observations, context, db) : [];
  const health = await noteHealth(reading, db);
  const keys = reading.orders.map((id) => orderKey({ marketplace: reading.marketplace, id }));
  return { views: await viewsOf(keys, db), changed: orders.length > 0 || health };
}
