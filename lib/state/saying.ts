import { createStore } from 'zustand/vanilla';
import type { OrderKey } from '../domain/view';
import { send } from '../platform/messages';

/** How far saying something of an order got; absent when nothing is under way. The answer itself comes by the live query. */
export type SayingState = Readonly<Record<OrderKey, 'sending' | 'failed' | undefined>>;

export const sayingStore = createStore<SayingState>()(() => ({}));

/** Says "arrived, all fine" of an order, or takes it back. */
export async function saySettled(key: OrderKey, value: boolean): Promise<void> {
  sayingStore.setState({ [key]: 'sending' });
  try {
    await send('say', { key, fact: { field: 'settled', value } });
    sayingStore.setState({ [key]: undefined });
  } catch {
    sayingStore.setState({ [key]: 'failed' });
  }
}

/** How the test notification went. */
export type TestResult = 'sending' | 'shown' | 'blocked' | 'failed';

/** Asks the background for a test notification. */
export async function sendTest(): Promise<TestResult> {
  try {
    return (await send('test', {})).shown ? 'shown' : 'blocked';
  } catch {
    return 'failed';
  }
}
