import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings } from '../deadlines';
import type { AskingDay } from '../domain/asking';
import type { OrderView, PageHealth } from '../domain/view';

/** What the pages know of the database. */
export interface OrdersState {
  status: 'loading' | 'ready' | 'failed';
  /** Reading failed after it went well once; what is here may be out of date. */
  stale: boolean;
  views: readonly OrderView[];
  health: readonly PageHealth[];
  settings: Settings;
  /** Whose dates were asked for on the last day on which any were. */
  asking: AskingDay | null;
}

export type Stored = Pick<OrdersState, 'views' | 'health' | 'settings' | 'asking'>;

/** A query that answers again whenever its data changes, as Dexie's `liveQuery` gives it. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

export const createOrders = (): StoreApi<OrdersState> =>
  createStore<OrdersState>()(() => ({
    ...{ status: 'loading', stale: false, views: [], health: [], settings: DEFAULT_SETTINGS },
    asking: null,
  }));

/**
 * Feeds a store from a live query; gives back how to stop. A failure before the first answer is told as such; after it,
 * the last answer stays and is called stale, because old dates with a warning are better than none.
 */
export function feed(store: StoreApi<OrdersState>, live: Live<Stored>): () => void {
  const subscription = live.subscribe(
    (stored) => store.setState({ status: 'ready', stale: false, ...stored }),
    () => store.setState((state) => (state.status === 'ready' ? { stale: true } : { status: 'failed' })),
  );
  return () => subscription.unsubscribe();
}
