import * as v from 'valibot';
import { type AskingDay, STOPS } from '../domain/asking';
import type { OrderKey } from '../domain/view';
import { type Database, db } from './database';

const key = v.custom<OrderKey>((value) => typeof value === 'string');
const keys = v.pipe(v.array(key), v.maxLength(1000));
const AskingDaySchema = v.object({
  day: v.string(),
  at: v.number(),
  asked: keys,
  open: v.nullable(key),
  blank: keys,
  unread: v.number(),
  stopped: v.nullable(v.object({ why: v.picklist(STOPS), at: v.number() })),
});

/** What was asked for on the last day on which anything was; null for never. */
export async function askingDay(from: Database = db): Promise<AskingDay | null> {
  const row = await from.meta.get('asking');
  const held = v.safeParse(AskingDaySchema, row?.value);
  return held.success ? held.output : null;
}

/** Changes that in one transaction; `change` gives what shall stand, or null to leave it as it is. Returns what stands. */
export async function changeAskingDay(
  change: (held: AskingDay | null) => AskingDay | null,
  to: Database = db,
): Promise<AskingDay | null> {
  return to.transaction('rw', to.meta, async () => {
    const held = await askingDay(to);
    const value = change(held);
    if (value) await to.meta.put({ name: 'asking', value });
    return value ?? held;
  });
}
