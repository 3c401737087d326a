import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeepOutcome, KeptMessage } from '../domain/evidence';
import type { OrderKey } from '../domain/view';
import { now } from '../platform/clock';
import { send } from '../platform/messages';
import { keptOf } from '../store';
import { oneAtATime } from './follow';
import type { Live } from './orders';

/** The messages kept with the order that is open. */
export interface EvidenceState {
  /** Whose they are; null where no order is open. */
  key: OrderKey | null;
  status: 'loading' | 'ready' | 'failed';
  kept: readonly KeptMessage[];
  /** So many have lost their shape. */
  broken: number;
}

const NONE: EvidenceState = { key: null, status: 'loading', kept: [], broken: 0 };

export const createEvidence = (): StoreApi<EvidenceState> => createStore<EvidenceState>()(() => NONE);

export const evidenceStore = createEvidence();

/** Feeds a store with what is kept of one order; gives back how to stop. A failure is told, and what was read stays. */
export function feedEvidence(
  store: StoreApi<EvidenceState>,
  key: OrderKey,
  live: Live<Pick<EvidenceState, 'kept' | 'broken'>>,
): () => void {
  store.setState({ ...NONE, key });
  const subscription = live.subscribe(
    ({ kept, broken }) => store.setState({ status: 'ready', kept, broken }),
    () => store.setState({ status: 'failed' }),
  );
  return () => subscription.unsubscribe();
}

/** Follows what is kept of an order. */
export const followEvidence = oneAtATime(
  (key) =>
    feedEvidence(
      evidenceStore,
      key,
      liveQuery(() => keptOf(key)),
    ),
  () => evidenceStore.setState(NONE),
);

/** Keeps a message; `failed` where it could not be stored. */
async function sendKeep(kept: KeptMessage): Promise<KeepOutcome | 'failed'> {
  try {
    return (await send('keep', { kept })).outcome;
  } catch {
    return 'failed';
  }
}

/** Keeps a message that was checked; gives back how that went, and what it is called. */
export async function keepMessage(
  message: Omit<KeptMessage, 'id' | 'keptAt'>,
): Promise<{ outcome: KeepOutcome | 'failed'; id: string }> {
  const id = crypto.randomUUID();
  return { id, outcome: await sendKeep({ ...message, id, keptAt: now() }) };
}

/** Keeps one again that was removed, as it was. */
export const keepAgain = (message: KeptMessage): Promise<KeepOutcome | 'failed'> => sendKeep(message);

/** Removes a kept message; gives back whether that worked. */
export async function unkeepMessage(id: string): Promise<boolean> {
  try {
    await send('unkeep', { id });
    return true;
  } catch {
    return false;
  }
}
