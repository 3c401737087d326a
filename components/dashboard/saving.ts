import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/deadlines';

/** How far saving got. */
export type SaveStatus = 'saving' | 'saved' | 'failed' | null;

/**
 * Settings as the user wants them: what was changed counts at once, so that a second change builds on the first, and is
 * forgotten where it was not stored.
 */
export function useWanted(
  stored: Settings,
  onSettings: (settings: Partial<Settings>) => Promise<boolean>,
): { wanted: Settings; status: SaveStatus; save: (change: Partial<Settings>) => Promise<boolean> } {
  const [status, setStatus] = useState<SaveStatus>(null);
  const changes = useRef<Partial<Settings>>({});
  const open = useRef(0);
  const [, redraw] = useState(0);

  // The next answer of the database has what was stored.
  const last = useRef(stored);
  if (last.current !== stored) {
    last.current = stored;
    if (!open.current) changes.current = {};
  }
  useEffect(
    () => () => {
      open.current = 0;
    },
    [],
  );

  const save = async (change: Partial<Settings>) => {
    changes.current = { ...changes.current, ...change };
    open.current += 1;
    setStatus('saving');
    redraw((n) => n + 1);
    const done = await onSettings(change).catch(() => false);
    open.current -= 1;
    // What is sent later holds what was sent before it.
    if (!open.current) {
      if (!done) changes.current = {};
      setStatus(done ? 'saved' : 'failed');
      redraw((n) => n + 1);
    }
    return done;
  };
  return { wanted: { ...stored, ...changes.current }, status, save };
}
