import { type KeepOutcome, type KeptMessage, MOST_KEPT, parseKept } from '../domain/evidence';
import type { OrderKey } from '../domain/view';
import { type Database, db } from './database';

/** Messages that the user kept. Like all else they are written by the background alone. */

/**
 * The messages kept of an order, last kept first; `broken` counts those that have lost their shape. They stay as they are,
 * and the export has them.
 */
export async function keptOf(
  key: OrderKey,
  from: Database = db,
): Promise<{ kept: KeptMessage[]; broken: number }> {
  const rows = await from.evidence.where('key').equals(key).toArray();
  const kept = rows.flatMap((row) => parseKept(row) ?? []).sort((a, b) => b.keptAt - a.keptAt);
  return { kept, broken: rows.length - kept.length };
}

/**
 * Keeps a message with its order. The same text of the same order is kept once; what was said of the day of receipt then
 * counts anew. An order that is not stored keeps nothing: that is an error.
 */
export async function keep(message: KeptMessage, to: Database = db): Promise<KeepOutcome> {
  return to.transaction('rw', to.evidence, to.orders, async () => {
    const { key, text, received } = message;
    if (!(await to.orders.where(':id').equals(key).count())) throw new Error('no such order');
    const held = await to.evidence.where('key').equals(key).toArray();
    const same = held.find((row) => row.id !== message.id && row.text === text);
    if (same) {
      if (received) await to.evidence.update(same.id, { received });
      return 'already';
    }
    if (held.length >= MOST_KEPT && !held.some(({ id }) => id === message.id)) return 'full';
    await to.evidence.put(message);
    return 'kept';
  });
}

/** Removes a kept message; nothing of it stays. */
export async function unkeep(id: string, from: Database = db): Promise<void> {
  await from.evidence.delete(id);
}
