/** Text of a page as one bounded line: spaces of every kind folded, invisible and control characters removed. */
export function line(value: unknown, max = 300): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .slice(0, max * 4)
    .replace(/[^\S\ufeff]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, max);
}

/** A scalar that one variant of an API gives as a number and another as text; null where it is neither. */
export function number(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}(\.\d+)?\s*$/.test(value)) return null;
  return Number(value);
}

/** An id made of digits, given as a number or as text; null where it is none. */
export function digits(value: unknown, min = 1, max = 24): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  return /^\d+$/.test(trimmed) && trimmed.length >= min && trimmed.length <= max ? trimmed : null;
}

/** The value as an object whose keys can be asked for; an empty one where it is none. */
export function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value as a list of objects; an empty one where it is none. At most `max` of them. */
export function objects(value: unknown, max = 500): Record<string, unknown>[] {
  return Array.isArray(value) ? value.slice(0, max).map(object) : [];
}
