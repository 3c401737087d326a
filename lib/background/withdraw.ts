import { isTold, type LedgerEntry, type Settings, type Warning, warningsOf, windowKey } from '../deadlines';
import type { OrderView } from '../domain/view';
import { type Database, entriesShownIn, ledgerOf, rowsOf } from '../store';

/** A notification that no longer says what is so, and what is to stand in its place. */
export interface Withdrawable {
  id: string;
  /** What of it still holds; nothing where it is to be taken away. */
  left: Warning[];
  /** The orders of what is left. */
  views: OrderView[];
  /** The ledger's entries as they are afterwards: what no longer stands there, and what was worded anew. */
  entries: LedgerEntry[];
}

interface Known {
  db: Database;
  settings: Settings;
  now: number;
}

/** The warning that an entry tells, if it still holds for its order. */
function holdingOf(
  entry: LedgerEntry,
  row: OrderView | undefined,
  { settings, now }: Known,
): Warning | undefined {
  const snooze = row?.order.facts.snoozed?.value;
  const asleep = snooze && snooze.until > now && snooze.told <= now && snooze.told >= entry.shownAt;
  if (!row || asleep) return undefined;
  const warning = warningsOf(row, settings, now).find((one) => isTold(one, entry));
  // "2 hours left" is not left to stand when it is over; that it is over may stand.
  return warning && now >= warning.ends && entry.shownAt < warning.ends ? undefined : warning;
}

/** The same; null where its order has lost its shape, so that nobody knows. */
function holds(entry: LedgerEntry, row: OrderView | undefined, known: Known): Warning | null | undefined {
  try {
    return holdingOf(entry, row, known);
  } catch {
    return null;
  }
}

/** What one notification tells that still holds; an order that has lost its shape is left out. */
export async function holdingIn(id: string, known: Known): Promise<{ warning: Warning; view: OrderView }[]> {
  const entries = await entriesShownIn([id], known.db);
  const rows = await rowsOf([...new Set(entries.map(({ key }) => key))], known.db);
  return entries.flatMap((entry) => {
    const view = rows.find(({ key }) => key === entry.key);
    const warning = holds(entry, view, known);
    return warning && view ? [{ warning, view }] : [];
  });
}

/**
 * Of the notifications that stand, those of which something is no longer true or not wanted: the order is settled,
 * muted or snoozed since, its day has moved, its right is gone, the time that it counted down to has come, or a later
 * notification tells the same window. `unnoted` are entries that the database did not take.
 */
export async function withdrawable(
  standing: readonly string[],
  unnoted: readonly LedgerEntry[],
  known: Known,
): Promise<Withdrawable[]> {
  const { db, now } = known;
  const stored = await entriesShownIn(standing, db);
  const told = [...stored, ...unnoted.filter(({ shownIn }) => standing.includes(shownIn))];
  const keys = [...new Set(told.map(({ key }) => key))];
  const rows = new Map((await rowsOf(keys, db)).map((row) => [row.key, row]));
  const all = [...(await ledgerOf(keys, db)), ...unnoted];

  const holding = (entry: LedgerEntry) => holds(entry, rows.get(entry.key), known);
  const isFollowed = (entry: LedgerEntry) =>
    all.some(
      (other) =>
        other.shownIn !== entry.shownIn &&
        other.shownAt > entry.shownAt &&
        other.shownAt <= now &&
        windowKey(other) === windowKey(entry),
    );

  const withoutIt = (id: string): Withdrawable[] => {
    const entries = told.filter(({ shownIn }) => shownIn === id);
    // Nobody knows any more what it tells: told again under another id after a death or a clock that was ahead.
    if (!entries.length) return [{ id, left: [], views: [], entries: [] }];
    const looked = entries.map((entry) => ({ entry, warning: holding(entry), followed: isFollowed(entry) }));
    const gone = looked.filter(({ warning }) => warning === undefined);
    // It may still be open, but no longer has the time left that was told.
    const passed = looked.filter(
      ({ entry, warning }) =>
        warning &&
        warning.kind !== 'ask' &&
        now >= warning.closes &&
        entry.shownAt < warning.closes &&
        !entry.passed,
    );
    // A list is left as it stands where only later notifications tell some of it again.
    const asItWas = !gone.length && !passed.length && !looked.every(({ followed }) => followed);
    if (asItWas) return [];
    const left = looked.flatMap(({ warning, followed }) => (warning && !followed ? [warning] : []));
    return [
      {
        id,
        left,
        views: left.flatMap(({ key }) => rows.get(key) ?? []),
        entries: [
          ...gone.map(({ entry }) => ({ ...entry, shownIn: '' })),
          ...passed.map(({ entry }) => ({ ...entry, passed: true as const })),
        ],
      },
    ];
  };
  return standing.flatMap(withoutIt);
}
