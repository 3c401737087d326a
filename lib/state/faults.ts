import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fault, FaultCode } from '../domain/fault';
import { onFaults, readFaults } from '../platform/faults';
import { send } from '../platform/messages';
import { type Os, systemOf } from '../platform/os';

/** What keeps ClaimClock from warning, and the system whose switches may. */
export interface FaultsState {
  faults: readonly Fault[];
  system: Os;
}

export const createFaults = (): StoreApi<FaultsState> =>
  createStore<FaultsState>()(() => ({ faults: [], system: 'other' }));

export const faultsStore = createFaults();

/** Where the faults come from. */
export interface FaultSource {
  read: () => Promise<Fault[]>;
  onChange: (changed: () => void) => () => void;
  system: () => Promise<Os>;
}

const BACKGROUND: FaultSource = { read: readFaults, onChange: onFaults, system: systemOf };

/** Feeds a store with what is wrong, now and whenever that changes; gives back how to stop. */
export function feedFaults(store: StoreApi<FaultsState>, source: FaultSource = BACKGROUND): () => void {
  let asked = 0;
  const read = () => {
    asked += 1;
    const mine = asked;
    // What is known stays where it cannot be read; of two answers the one that was asked for last counts.
    source.read().then(
      (faults) => mine === asked && store.setState({ faults }),
      () => {},
    );
  };
  const stop = source.onChange(read);
  read();
  source.system().then(
    (system) => store.setState({ system }),
    () => {},
  );
  return stop;
}

/** Follows what is wrong, and lets the background do what is due: opening a page may be the first event in weeks. */
export function followFaults(): void {
  feedFaults(faultsStore);
  send('wake', {}).catch(() => {});
}

/** The user has seen a fault that is over; gives back whether that was noted. */
export async function dismissFault(code: FaultCode): Promise<boolean> {
  try {
    await send('dismiss', { code });
    return true;
  } catch {
    return false;
  }
}
