import * as v from 'valibot';
import type { OrderKey } from './view';

/** Messages that the user kept as evidence. They are stored because somebody pressed "Keep", and for no other reason. */

/** As much of a message is checked, and kept: more than anybody writes. */
export const LONGEST_KEPT = 200_000;
/** So many are kept of one order. */
export const MOST_KEPT = 50;

const KeptMessageSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  key: v.custom<OrderKey>((value) => typeof value === 'string' && /^[a-z-]+:[\w.-]{1,64}$/.test(value)),
  text: v.pipe(
    v.string(),
    v.maxLength(LONGEST_KEPT),
    v.check((text) => text.trim() !== ''),
  ),
  received: v.nullable(v.pipe(v.string(), v.isoDate())),
  level: v.picklist(['none', 'caution', 'danger']),
  kinds: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z_]{1,60}$/))), v.maxLength(60)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  keptAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/**
 * A message as it was received, and what was thought of it when it was kept: its level, the kinds of tricks that it was
 * recognised as, the language that it is mostly in.
 */
export interface KeptMessage {
  id: string;
  /** The order that it is about. */
  key: OrderKey;
  text: string;
  /** The day on which it was received, `YYYY-MM-DD`, as the user said; null where they did not. */
  received: string | null;
  level: 'none' | 'caution' | 'danger';
  kinds: string[];
  lang: string;
  /** Epoch ms. */
  keptAt: number;
}

/** Something that should be a message to keep, as one; null where it has not the shape. */
export function parseKept(value: unknown): KeptMessage | null {
  const parsed = v.safeParse(KeptMessageSchema, value);
  return parsed.success ? parsed.output : null;
}

/** What came of keeping one: it may have been kept before, and an order has room for `MOST_KEPT`. */
export type KeepOutcome = 'kept' | 'already' | 'full';
