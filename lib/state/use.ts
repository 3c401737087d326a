import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The state of a store, in a component. (The library's own hook would bring React's compatibility layer along.) */
export function useStore<T>(store: StoreApi<T>): T {
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    setState(store.getState);
    return store.subscribe(setState);
  }, [store]);
  return state;
}
