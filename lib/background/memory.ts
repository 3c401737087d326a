import type { LedgerEntry } from '../deadlines';

/** What the engine remembers beside the database. */
export interface Memory {
  /** What the alarm was last set for, epoch ms. */
  armed: number | null;
  /**
   * The notification that is being shown: whoever dies over it shows it again under this id. `same`: what stands under it
   * can only be this.
   */
  showing: { id: string; entries: LedgerEntry[]; same: boolean } | null;
  /** What was shown and could not be recorded. */
  shown: LedgerEntry[];
  /** What notifications last said, by id: none is shown anew to say the same. */
  said: Record<string, string>;
  /** When it was last told that the data cannot be read, epoch ms; `stands` until that is over. */
  noData: { at: number; stands: boolean } | null;
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function noDataOf(raw: unknown): Memory['noData'] {
  const { at, stands } = Object(raw) as Partial<Record<'at' | 'stands', unknown>>;
  return isTime(at) ? { at, stands: stands === true } : null;
}

const entriesOf = (raw: unknown): LedgerEntry[] =>
  Array.isArray(raw)
    ? raw.filter((entry) => typeof entry?.id === 'string' && typeof entry.key === 'string')
    : [];

/** What was remembered; whatever has lost its shape counts as forgotten. */
export function readMemory(raw: unknown): Memory {
  const { armed, showing, shown, said, noData } = Object(raw) as Partial<Record<keyof Memory, unknown>>;
  const { id, entries, same } = Object(showing) as Partial<Record<'id' | 'entries' | 'same', unknown>>;
  const announced = entriesOf(entries);
  return {
    armed: isTime(armed) ? armed : null,
    showing:
      typeof id === 'string' && announced.length ? { id, entries: announced, same: same === true } : null,
    shown: entriesOf(shown),
    said: { ...Object(said) },
    noData: noDataOf(noData),
  };
}
