import { createStore } from 'zustand/vanilla';
import { now, startClock, viewerZone } from '../platform/clock';

const MINUTE = 60_000;

/** The time (epoch ms) and the zone that everything on a page is told in. */
export interface ClockState {
  now: number;
  zone: string;
}

export const clockStore = createStore<ClockState>()(() => ({ now: now(), zone: viewerZone() }));

/** Keeps the clock of a page right: once a minute, and when it is looked at again. */
export async function startTicking(): Promise<void> {
  const tick = () => clockStore.setState({ now: now(), zone: viewerZone() });
  await startClock(tick);
  tick();
  setInterval(tick, MINUTE);
  document.addEventListener('visibilitychange', tick);
}
