import { liveQuery } from 'dexie';
import { allViews, askingDay, pageHealth, readSettings } from '../store';
import { createOrders, feed, type Stored } from './orders';

export const ordersStore = createOrders();

let stop = () => {};

/** Starts to follow the database, or starts again after a failure. */
export function followOrders(): void {
  stop();
  ordersStore.setState({ status: 'loading', stale: false });
  stop = feed(
    ordersStore,
    liveQuery(async (): Promise<Stored> => {
      const [views, health, settings, asking] = await Promise.all([
        ...([allViews(), pageHealth(), readSettings(), askingDay()] as const),
      ]);
      return { views, health, settings, asking };
    }),
  );
}
