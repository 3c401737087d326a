import * as v from 'valibot';
import { MarketplaceId, type Observation, OrderId, parseObservation } from '../domain/schema';
import { isTellable } from '../domain/view';

const Key = v.pipe(v.string(), v.regex(/^[a-z-]+:[\w.-]{1,64}$/));
const Facts = v.pipe(
  v.array(v.object({ field: v.string(), value: v.unknown(), line: v.optional(v.string()) })),
  v.minLength(1),
  v.maxLength(60),
);

/**
 * What the user told of an order as observations made `at` (epoch ms; `now` is that without what keeps it behind
 * earlier words), or why it is refused. All of it is checked before
 * any of it is stored: half of a form would be worse than none.
 */
export function readTold(
  key: unknown,
  facts: unknown,
  at: number,
  now = at,
): { observations: Observation[] } | { refused: string } {
  const name = v.safeParse(Key, key);
  const list = v.safeParse(Facts, facts);
  if (!name.success || !list.success) return { refused: 'not facts of an order' };
  const [marketplace = '', order = ''] = name.output.split(':');
  if (!v.is(MarketplaceId, marketplace) || !v.is(OrderId, order)) return { refused: 'no such order' };
  const observations: Observation[] = [];
  for (const { field, value, line } of list.output) {
    const told = field.startsWith('step:') ? at : field === 'snoozed' ? now : null;
    const stamped = told !== null && typeof value === 'object' ? { ...value, told } : value;
    const observation = parseObservation({
      ...{ marketplace, order, field, value: stamped, firstSeen: at, lastSeen: at },
      ...(line && { line }),
      source: { page: 'user', reader: 'user' },
    });
    if (!observation || !isTellable(field)) return { refused: `not a fact: ${field.slice(0, 60)}` };
    observations.push(observation);
  }
  return { observations };
}
