import type { EventName } from '../../domain/schema';

/** What a row of an order's own facts is about. */
export type Row = Exclude<EventName, 'delivered'> | 'payment' | 'order';

/** Labels of the order's own facts: 2026-08, and "Payment completed on" before. */
const ROWS: [Row, RegExp][] = [
  ['order', /^(?:ref\.? ?number|order (?:id|no|number))\b/i],
  ['payment', /^payment method\b/i],
  ['paid', /^(?:paid|payment completed) on\b/i],
  ['shipped', /^(?:shipment completed|shipped) on\b/i],
  ['completed', /^(?:order )?completed on\b/i],
  ['placed', /^(?:order placed on|order date|date)\b/i],
];

/** What the label at the beginning of a text names; null where there is none that is known. */
export function labelOf(text: string): Row | null {
  return ROWS.find(([, label]) => label.test(text))?.[0] ?? null;
}
