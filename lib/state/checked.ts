import { createStore } from 'zustand/vanilla';
import { startClock } from '../platform/clock';
import { type Checked, send } from '../platform/messages';

/** What the page of a checked text shows: undefined until it is known, null where the text is no longer held. */
export interface CheckedState {
  checked: Checked | null | undefined;
}

export const checkedStore = createStore<CheckedState>(() => ({ checked: undefined }));

/** Asks the background for the text that this page was opened for: its address holds a random name and nothing of the text. */
export async function followChecked(): Promise<void> {
  await startClock();
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const checked = await send('verdict', { id }).catch(() => null);
  checkedStore.setState({ checked });
}
