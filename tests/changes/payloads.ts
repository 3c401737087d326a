import { aliexpressTap } from '../../lib/marketplaces/aliexpress/tap';
import type { Changed } from './models';
import type { Random } from './random';

/** What holds an answer together: no fields of orders. */
const FRAME = new Set(['api', 'v', 'ret', 'data', 'fields', 'module', 'global', 'hierarchy', 'structure']);
/** Names of one order, or of one row of the refund list: of those in one object one stays. */
const IDS = ['orderId', 'tradeOrderId', 'id', 'reverseOrderLineId', 'reverseOrderId'];
/** Lists of what carries the only ids of an answer. */
const ROWS = ['items', 'reverseOrderLines'];
const READ = new Set(aliexpressTap.keep.filter((name) => !FRAME.has(name) && !ROWS.includes(name)));

/** Of every field that is read, half are missing; an order keeps a number. */
export function dropFields({ answer }: Changed, random: Random): number {
  let touched = 0;
  // In a detail answer several components name the order; the first that does goes on doing so.
  let named = false;
  const walk = (value: unknown, keepIds: boolean) => {
    if (Array.isArray(value)) for (const one of value) walk(one, keepIds);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const own = value as Record<string, unknown>;
    const kept = keepIds ? null : random.pick(IDS.filter((name) => name in own).concat(''));
    for (const [key, inner] of Object.entries(own)) {
      const isId = IDS.includes(key);
      const first = (key === 'tradeOrderId' || key === 'orderId') && !named;
      const isCase = 'tradeOrderId' in own && 'reverseStatus' in own;
      const stays = (isId && (key === kept || first)) || (isCase && key === 'tradeOrderId');
      if (first) named = true;
      if (READ.has(key) && !stays && random.chance(0.5)) {
        delete own[key];
        touched++;
      } else walk(inner, keepIds);
    }
  };
  const order = (component: unknown) => {
    const { fields } = component as { fields?: Record<string, unknown> };
    return (
      typeof fields === 'object' && fields !== null && 'orderId' in fields && 'id' in (component as object)
    );
  };
  const map = (answer as { data?: { data?: Record<string, unknown> } } | null)?.data?.data;
  if (!map) {
    walk((answer as { data?: unknown } | null)?.data, false);
    return touched;
  }
  for (const [name, component] of Object.entries(map)) {
    if (!name.startsWith('pc_om_list_order') || !order(component)) {
      walk(component, false);
      continue;
    }
    // A card keeps its number as `orderId` or as the component's `id`.
    const { id, fields } = component as { id: unknown; fields: Record<string, unknown> };
    const number = fields.orderId;
    named = true;
    walk(component, false);
    const card = component as { id?: unknown; fields: Record<string, unknown> };
    if (card.id === undefined && card.fields.orderId === undefined) {
      if (random.chance(0.5)) card.id = id;
      else card.fields.orderId = number;
    }
  }
  return touched;
}

/** Numbers and booleans as text, numbers in text as numbers. */
export function otherScalars({ answer }: Changed, random: Random): number {
  let touched = 0;
  const other = (value: unknown): unknown => {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const digits =
      typeof value === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(value) ? Number(value) : Number.NaN;
    return Number.isSafeInteger(digits) ? digits : value;
  };
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const own = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(own)) {
      if (typeof inner === 'object') walk(inner);
      else if (random.chance(0.7)) {
        own[key] = other(inner);
        if (own[key] !== inner) touched++;
      }
    }
  };
  walk((answer as { data?: unknown } | null)?.data);
  return touched;
}
