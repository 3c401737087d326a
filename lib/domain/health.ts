import type { Observation, Page, Problem, Reading } from './schema';
import type { FieldHealth, PageHealth, Unread } from './view';

/**
 * Whether pages still tell what they used to. A field counts as lost where orders told it before, none of the last few
 * did that should have, and neither reader made up for the other: a false alarm teaches users to look away.
 */

/** So many orders must have told a field before it can be missed. */
const USED_TO = 3;
/** So many orders in a row must lack it: a list brings ten at once, the others one at a time. */
const LEAST: Partial<Record<Page, number>> = { list: 5, detail: 3 };
/** Runs without it that ended by themselves make the next one wait longer; by no more than this. */
const MOST_GAP = 9;
/** Both readers look at a page at the same time, or nearly so (a page that stands open is read again in parts). */
export const ONE_LOOK = 10 * 60_000;
/** Texts that are kept of one kind of page. */
const MOST_UNREAD = 200;

/** The name under which a field is counted: fields with a part that varies are one. */
export const fieldName = (field: string): string => field.split(':', 1)[0] as string;

/** What tells that a parcel has come: from then on a page need not promise anything about its coming. */
const ARRIVED: readonly string[] = ['arrived', 'delivered', 'partlyDelivered', 'completed'];

/**
 * What such a page should tell of an order, by what the same look says of it. Tracking and refund pages are left out:
 * before a parcel moves and long after it came they rightly have nothing to tell.
 */
function expected(page: Page, own: readonly Observation[]): string[] {
  if (page === 'list') return ['status', 'placed'];
  if (page !== 'detail') return [];
  const onItsWay =
    own.some(({ field, value }) => field === 'status' && Object(value).status === 'awaiting-delivery') &&
    !own.some(({ field }) => ARRIVED.includes(field));
  return ['status', 'placed', ...(onItsWay ? ['promise'] : [])];
}

/** Who told each field in a look, and who should have and did not. */
function countsOf({ page, orders, observations, problems }: Reading) {
  const told = new Map<string, Set<string>>();
  const missed = new Map<string, Set<string>>();
  const note = (to: Map<string, Set<string>>, field: string, order: string) =>
    to.set(field, (to.get(field) ?? new Set()).add(order));
  const byOrder = new Map<string, Observation[]>(orders.map((order) => [order, []]));
  for (const one of observations) byOrder.get(one.order)?.push(one);
  for (const [order, own] of byOrder) {
    note(told, 'order', order);
    for (const { field } of own) note(told, fieldName(field), order);
    for (const field of expected(page, own)) {
      if (!told.get(field)?.has(order)) note(missed, field, order);
    }
  }
  // Cards without a number have no name to be counted by.
  const nameless = problems.filter((one) => one.code === 'missing' && one.field === 'order' && !one.order);
  if (page === 'list' && !orders.length)
    for (const index of nameless.keys()) note(missed, 'order', `#${index}`);
  return { told, missed };
}

/** How the fields of one reader fare after another look. */
export function fieldsAfter(
  before: Record<string, FieldHealth> | undefined,
  reading: Reading,
): Record<string, FieldHealth> {
  const { told, missed } = countsOf(reading);
  const fields = new Map(Object.entries(before ?? {}));
  for (const [field, orders] of told) {
    const held = fields.get(field);
    // What only had to be drawn yet was never missing; of cards without a number nobody can tell.
    const still = held?.missed.filter((order) => !orders.has(order) && !order.startsWith('#')).length ?? 0;
    fields.set(field, {
      at: reading.at,
      by: reading.won?.[field] ?? wonBy(reading.won, field) ?? held?.by ?? null,
      told: [...new Set([...(held?.told ?? []), ...orders])].slice(0, USED_TO),
      missed: [],
      gap: Math.min(MOST_GAP, Math.max(held?.gap ?? 0, still)),
    });
  }
  for (const [field, orders] of missed) {
    const held = fields.get(field);
    if (!held || told.has(field)) continue;
    const all = [...new Set([...held.missed, ...orders])].slice(0, mostMissed(reading.page, held));
    fields.set(field, { ...held, missed: all });
  }
  return Object.fromEntries(fields);
}

/** What a field with a part that varies was read by: `promise:not-received:day` tells of `promise`. */
const wonBy = (won: Reading['won'], field: string): string | undefined =>
  Object.entries(won ?? {}).find(([name]) => fieldName(name) === field)?.[1];

const mostMissed = (page: Page, { gap }: FieldHealth) => (LEAST[page] ?? 0) + gap;

const isMissed = (page: Page, field: FieldHealth): boolean =>
  LEAST[page] !== undefined && field.told.length >= USED_TO && field.missed.length >= mostMissed(page, field);

/** The fields that pages of this kind no longer tell, by all readers that looked lately (`at`: epoch ms of the last look). */
export function lostOf(page: Page, readers: PageHealth['readers'], at: number): Problem[] {
  const current = Object.values(readers ?? {}).filter((reader) => Math.abs(at - reader.at) <= ONE_LOOK);
  const lost = new Set<string>();
  for (const { fields = {} } of current) {
    for (const [name, field] of Object.entries(fields)) if (isMissed(page, field)) lost.add(name);
  }
  const isTold = (name: string) =>
    current.some(({ fields }) => {
      const field = fields?.[name];
      return field !== undefined && !isMissed(page, field) && Math.abs(at - field.at) <= ONE_LOOK;
    });
  return [...lost].filter((name) => !isTold(name)).map((field) => ({ code: 'lost', page, field }));
}

/** What is still not understood after another look: of the orders that it showed, what it says of them alone. */
export function unreadAfter(before: readonly Unread[] | undefined, reading: Reading): Unread[] {
  const { reader, orders, problems, at } = reading;
  const others = (before ?? []).filter((one) => one.reader !== reader || !orders.includes(one.order));
  const own = problems.flatMap(({ code, order, field, detail }): Unread[] => {
    const told = code === 'guessed' || (code === 'unreadable' && fieldName(field ?? '') === 'promise');
    if (!told || !order || !field || !detail || !orders.includes(order)) return [];
    return [{ order, reader, code, field, text: detail, at }];
  });
  return [...others, ...own].slice(-MOST_UNREAD);
}
