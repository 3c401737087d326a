import { createStore } from 'zustand/vanilla';
import type { Settings } from '../deadlines';
import type { OrderKey, Told } from '../domain/view';
import { send, type TestReply } from '../platform/messages';

/** How far saying something of an order got; absent when nothing is under way. The answer itself comes by the live query. */
export type SayingState = Readonly<{ [K in OrderKey]?: 'sending' | 'failed' | undefined }>;

export const sayingStore = createStore<SayingState>()(() => ({}));

/** Whether something that was sent was done. */
async function done(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch {
    return false;
  }
}

/** Says "arrived, all fine" of an order, or takes it back. */
export async function saySettled(key: OrderKey, value: boolean): Promise<void> {
  const note = (state: 'sending' | 'failed' | undefined) =>
    sayingStore.setState({ [key]: state } as SayingState);
  note('sending');
  const said = await done(send('say', { key, fact: { field: 'settled', value } }));
  note(said ? undefined : 'failed');
}

/** Tells facts of an order: all of them are stored, or none. `add` makes an order that is not known yet. */
export const tell = (key: OrderKey, facts: readonly Told[], add = false): Promise<boolean> =>
  done(send('tell', { key, facts: [...facts], add }));

/** Changes settings; gives back whether they were stored. */
export const saveSettings = (settings: Partial<Settings>): Promise<boolean> =>
  done(send('set', { settings }));

/** Asks the background for a test notification; null where it did not answer. */
export async function sendTest(): Promise<TestReply | null> {
  try {
    return await send('test', {});
  } catch {
    return null;
  }
}
