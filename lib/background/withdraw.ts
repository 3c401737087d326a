import { isTold, type LedgerEntry, type Settings, type Warning, warningsOf, windowKey } from '../deadlines';
import type { OrderView } from '../domain/view';
import { type Database, entriesShownIn, ledgerOf, rowsOf } from '../store';

/** A notification of which not all holds any more, and what of it still does. */
export interface Withdrawable {
  id: string;
  left: Warning[];
  /** The orders of what is left. */
  views: OrderView[];
}

/**
 * Of the notifications that stand, those of which something is no longer true or not wanted: the order is settled,
 * muted or snoozed since, its day has moved, its right is gone, or a later notification tells the same window.
 * `unnoted` are entries that the database did not take.
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

  /** The warning that an entry tells, if it still holds. */
  const holds = (entry: LedgerEntry): Warning | undefined => {
    const row = rows.get(entry.key);
    const snooze = row?.order.facts.snoozed?.value;
    if (!row || (snooze && snooze.until > now && snooze.told >= entry.shownAt)) return undefined;
    return warningsOf(row, settings, now).find((warning) => isTold(warning, entry));
  };
  const isFollowed = (entry: LedgerEntry) =>
    all.some(
      (other) =>
        other.shownIn !== entry.shownIn &&
        other.shownAt > entry.shownAt &&
        other.shownAt <= now &&
        windowKey(other) === windowKey(entry),
    );

  return standing.flatMap((id) => {
    const entries = told.filter(({ shownIn }) => shownIn === id);
    if (!entries.length) return [];
    const holding = entries.flatMap((entry) => {
      const warning = holds(entry);
      return warning ? [{ entry, warning }] : [];
    });
    // A list is left as it stands where only later notifications tell some of it again.
    if (holding.length === entries.length && !entries.every(isFollowed)) return [];
    const left = holding.filter(({ entry }) => !isFollowed(entry)).map(({ warning }) => warning);
    const views = left.flatMap(({ key }) => rows.get(key) ?? []);
    return [{ id, left, views }];
  });
}
