import type { LedgerEntry } from '../deadlines';

/** What the engine remembers beside the database. */
export interface Memory {
  /** What the alarm was last set for, epoch ms. */
  armed: number | null;
  /**
   * The notification that is being shown: whoever dies over it shows it again under this id. `same`: what stands under it
   * can only be this.
   */
  showing: { id: string; warnings: string[]; same: boolean } | null;
  /** What was shown and could not be recorded. */
  shown: LedgerEntry[];
  /** What notifications were last worded anew to, by id. */
  corrected: Record<string, string>;
  /** When it was last told that the data cannot be read, epoch ms. */
  noData: number | null;
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** What was remembered; whatever has lost its shape counts as forgotten. */
export function readMemory(raw: unknown): Memory {
  const { armed, showing, shown, corrected, noData } = Object(raw) as Partial<Record<keyof Memory, unknown>>;
  const { id, warnings, same } = Object(showing) as Partial<Record<'id' | 'warnings' | 'same', unknown>>;
  const names = Array.isArray(warnings) ? warnings.filter((name) => typeof name === 'string') : [];
  const entries = Array.isArray(shown) ? (shown as LedgerEntry[]) : [];
  return {
    armed: isTime(armed) ? armed : null,
    showing: typeof id === 'string' && names.length ? { id, warnings: names, same: same === true } : null,
    shown: entries.filter((entry) => typeof entry?.id === 'string' && typeof entry.key === 'string'),
    corrected: { ...Object(corrected) },
    noData: isTime(noData) ? noData : null,
  };
}
