import type { OrderKey } from '../domain/view';

/** Follows one order at a time, in place of the one before; with null none. `begin` gives back how to stop. */
export function oneAtATime(begin: (key: OrderKey) => () => void, none: () => void) {
  let stop = () => {};
  return (key: OrderKey | null): void => {
    stop();
    stop = () => {};
    if (key) stop = begin(key);
    else none();
  };
}
