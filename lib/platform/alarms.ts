import { browser } from './browser';
import { now, realTime } from './clock';

const WAKE = 'wake';
/** Packed extensions are woken at most every 30 s (MDN alarms.create). */
const SOONEST = 30_000;

/** Arms the one alarm for a moment (epoch ms); whatever it was armed for before is forgotten. */
export async function armAlarm(at: number): Promise<void> {
  await browser.alarms.create(WAKE, { when: realTime(Math.max(at, now() + SOONEST)) });
}

/** True while the alarm is there. Browsers lose it over restarts and updates. */
export async function isAlarmArmed(): Promise<boolean> {
  return (await browser.alarms.get(WAKE)) !== undefined;
}

/** Registers what happens when the alarm fires. */
export function onAlarm(fired: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE) fired();
  });
}
