import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Observation } from '../domain/schema';
import type { OrderKey } from '../domain/view';
import { observationsOf } from '../store';
import { oneAtATime } from './follow';
import type { Live } from './orders';

/** All that was read of the order that is open. */
export interface HistoryState {
  /** Whose it is; null where no order is open. */
  key: OrderKey | null;
  status: 'loading' | 'ready' | 'failed';
  observations: readonly Observation[];
  /** Rows that have no shape any more. */
  broken: number;
}

const NONE: HistoryState = { key: null, status: 'loading', observations: [], broken: 0 };

export const createHistory = (): StoreApi<HistoryState> => createStore<HistoryState>()(() => NONE);

export const historyStore = createHistory();

type Rows = Awaited<ReturnType<typeof observationsOf>>;

/** Feeds a store with all that is stored of one order; gives back how to stop. What was read stays where reading fails later. */
export function feedHistory(store: StoreApi<HistoryState>, key: OrderKey, live: Live<Rows>): () => void {
  store.setState({ ...NONE, key });
  const subscription = live.subscribe(
    ({ observations, broken }) => store.setState({ status: 'ready', observations, broken: broken.length }),
    () => store.setState((state) => (state.status === 'ready' ? {} : { status: 'failed' })),
  );
  return () => subscription.unsubscribe();
}

/** Follows what is stored of an order. */
export const followHistory = oneAtATime(
  (key) =>
    feedHistory(
      historyStore,
      key,
      liveQuery(() => observationsOf(key)),
    ),
  () => historyStore.setState(NONE),
);

/** What an order is called that has no number: eight letters and digits that no other has. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 8);
