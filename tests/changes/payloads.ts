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

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of every field that is read, half are missing; every order, and every case, keeps one of its numbers. */
export function dropFields({ answer }: Changed, random: Random): number {
  let touched = 0;
  const walk = (value: unknown, kept: ReadonlySet<string>) => {
    if (Array.isArray(value)) for (const one of value) walk(one, kept);
    if (!isFields(value)) return;
    const cases = IDS.filter((name) => name.startsWith('reverse') && name in value);
    const own = cases.length ? new Set(['tradeOrderId', random.pick(cases)]) : kept;
    for (const [key, inner] of Object.entries(value)) {
      if (READ.has(key) && !own.has(key) && random.chance(0.5)) {
        delete value[key];
        touched++;
      } else walk(inner, own);
    }
  };
  const data = isFields(answer) ? answer.data : undefined;
  const components = isFields(data) && isFields(data.data) ? Object.values(data.data).filter(isFields) : [];
  const fieldsOf = (component: Fields) => (isFields(component.fields) ? component.fields : {});
  // A card of the list has its number twice, an order's own page in several components: one of them keeps it.
  const named = components.filter((one) => 'orderId' in fieldsOf(one) || 'tradeOrderId' in fieldsOf(one));
  const isList = components.some(({ tag }) => String(tag).startsWith('pc_om_list'));
  const keeper = random.pick(named);
  for (const component of components) {
    const inFields = IDS.filter((name) => name.endsWith('rderId') && name in fieldsOf(component));
    const names = isList ? [...inFields, 'id'] : inFields;
    const keeps = names.length > 0 && (isList || component === keeper);
    walk(component, new Set(keeps ? [random.pick(names)] : []));
  }
  if (!components.length) walk(data, new Set());
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
