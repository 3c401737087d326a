import { DEFAULT_SETTINGS, reckon } from '../../lib/deadlines';
import type { Day } from '../../lib/domain/instant';
import type {
  EventName,
  Field,
  FieldValue,
  Observation,
  Page,
  Reader,
  Right,
  Status,
} from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import { rules } from '../../lib/rules';

/** Observations as tests write them: one order, one line of code a fact. */

export const ORDER = '8210000000000001';

export interface Seen {
  /** Epoch ms, or a day at noon UTC. */
  at?: number | Day;
  page?: Page;
  reader?: Reader;
  order?: string;
  line?: string;
}

const moment = (at: number | Day | undefined) =>
  typeof at === 'string' ? Date.parse(`${at}T12:00:00Z`) : (at ?? Date.parse('2026-11-01T12:00:00Z'));

/** One observation. */
export function saw<F extends Field>(field: F, value: FieldValue[F], seen: Seen = {}): Observation {
  const { page = 'detail', reader = 'payload', order = ORDER, line } = seen;
  const at = moment(seen.at);
  return {
    marketplace: 'aliexpress',
    order,
    ...(line && { line }),
    field,
    value,
    source: reader === 'user' ? { page: 'user', reader } : { page, reader },
    firstSeen: at,
    lastSeen: at,
  } as Observation;
}

export const status = (value: Status, seen?: Seen) => saw('status', { status: value, by: 'code' }, seen);
export const event = (name: EventName, day: Day, seen?: Seen) => saw(name, { day, printed: day }, seen);

/** "Refund if no delivery before `day`". */
export const refundBefore = (day: Day, seen?: Seen) =>
  saw(
    'promise:not-received:day',
    { right: 'not-received', from: 'day', day: { day }, printed: `Refund if no delivery before ${day}` },
    seen,
  );

/** "within `days` days of `from`". */
export const within = (right: Right, days: number, from: EventName, seen?: Seen) =>
  saw(`promise:${right}:${from}`, { right, from, days, printed: `within ${days} days after ${from}` }, seen);

/** The windows of what was seen, for a viewer in `zone`. */
export function windows(observations: Observation[], zone = 'Europe/Berlin', now = moment(undefined)) {
  return reckon(observations, { now, zone, settings: DEFAULT_SETTINGS, rules }).windows;
}

/** The order and its windows. */
export function view(
  observations: Observation[],
  zone = 'Europe/Berlin',
  now = moment(undefined),
): OrderView {
  const { order, windows } = reckon(observations, { now, zone, settings: DEFAULT_SETTINGS, rules });
  return { key: `aliexpress:${order.id}`, order, windows };
}

/** A moment of a zone: `at('2026-11-03T09:00', '+01:00')`. */
export const at = (local: string, offset = 'Z') => Date.parse(`${local}:00${offset}`);
