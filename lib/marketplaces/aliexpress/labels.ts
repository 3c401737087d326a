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

/** "Delivered", "Delivered：Jul. 28"; not "Delivered to local carrier". */
export const isArrived = (text: string) => /^(?:delivered|entregue)\s*(?:$|[:：,.!]|on\b)/i.test(text);

/** "Estimated delivery: Dec 27 - 28", "Delivery: Apr. 24 - May. 14". */
export const isEstimate = (text: string) => /deliver/i.test(text);

/** Names of buttons that cards of known statuses have (2024 to 2026-09). */
export const isConfirmButton = (text: string) => /^confirm (?:goods )?received|^confirm receipt/i.test(text);
export const isOtherButton = (text: string) =>
  /^(?:track (?:status|order)|add to cart|remove|write a review|buy again|returns?\/refunds?)/i.test(text);

/** "Returns/refunds" (2026-08), "Open dispute" (to 2024). */
export const isDisputeButton = (text: string) => /^returns?\s*\/\s*refunds?|^open (?:a )?dispute/i.test(text);
