import type { Observation } from '../domain/schema';

/** Values of one field by one page that are kept; real pages change theirs a few times in an order's life. */
const KEPT_VALUES = 50;
const KEPT_OF_ORDER = 3000;
/** Articles of one order that are kept; what is worked out for each looks at all others. */
const KEPT_LINES = 200;

/** What stays longest comes first: the user, then what pages show, then their data, which anybody can make up. */
const RANK = { user: 0, document: 1, payload: 2 } as const;

/**
 * Drops what a page made up without end: the oldest values, of data before those of documents. What the user said always
 * stays. All observations belong to one order.
 */
export function prune(observations: readonly Observation[]): { kept: Observation[]; surplus: Observation[] } {
  const counts = new Map<string, number>();
  const lines = new Set<string>();
  const kept: Observation[] = [];
  const surplus: Observation[] = [];
  const inOrder = [...observations].sort(
    (a, b) => RANK[a.source.reader] - RANK[b.source.reader] || b.lastSeen - a.lastSeen,
  );
  for (const one of inOrder) {
    const { line, field, source } = one;
    const name = `${line ?? ''}|${field}|${source.page}|${source.reader}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const isKnown = line === undefined || lines.has(line) || lines.size < KEPT_LINES;
    const fits = isKnown && count < KEPT_VALUES && kept.length < KEPT_OF_ORDER;
    if (!fits && source.reader !== 'user') surplus.push(one);
    else {
      if (line !== undefined) lines.add(line);
      kept.push(one);
    }
  }
  return { kept, surplus };
}
