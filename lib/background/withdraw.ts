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

/**
 * Of the notifications that stand, those of which something is no longer true or not wanted: the order is settled,
 * muted or snoozed since, its day has moved, its right is gone, the time that it counted down to has come, or a later
 * notification tells the same window. `unnoted` are entries that the database did not take.
 */
export async function withdrawable(
  standing: readonly string[],
  unnoted: readonly LedgerEntry[],
  { db, settings, now }: { db: Database; settings: Settings; now: number },
): Promise<Withdrawable[]> {
  const stored = await entriesShownIn(standing, db);
  const told = [...stored, ...unnoted.filter(({ shownIn }) => standing.includes(shownIn))];
  const keys = [...new Set(told.map(({ key }) => key))];
  const rows = new Map((await rowsOf(keys, db)).map((row) => [row.key, row]));
  const all = [...(await ledgerOf(keys, db)), ...unnoted];

  /** The warning that an entry tells, if it still holds; null where its order has lost its shape, so that nobody knows. */
  const holding = (entry: LedgerEntry): Warning | null | undefined => {
    try {
      return holdingOf(entry);
    } catch {
      return null;
    }
  };
  const holdingOf = (entry: LedgerEntry): Warning | undefined => {
    const row = rows.get(entry.key);
    const snooze = row?.order.facts.snoozed?.value;
    if (!row || (snooze && snooze.until > now && snooze.told >= entry.shownAt)) return undefined;
    const warning = warningsOf(row, settings, now).find((one) => isTold(one, entry));
    // "2 hours left" is not left to stand when it is over; that it is over may stand.
    return warning && now >= warning.ends && entry.shownAt < warning.ends ? undefined : warning;
  };
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
    if (!entries.length) return [];
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
