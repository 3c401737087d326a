import { browser } from './browser';
import { now, realTime } from './clock';

const WAKE = 'wake';
/** Packed extensions are woken at most every 30 s (MDN alarms.create). */
const SOONEST = 30_000;

/** Minutes after which an alarm goes off again that nobody has armed anew: whoever should have died over it. */
const AGAIN = 60;

/** Arms the one alarm for a moment (epoch ms); whatever it was armed for before is forgotten. */
export async function armAlarm(at: number): Promise<void> {
  const when = realTime(Math.max(at, now() + SOONEST));
  await browser.alarms.create(WAKE, { when, periodInMinutes: AGAIN });
}

/** When the alarm goes off, epoch ms; null where there is none. Browsers lose it over restarts and updates. */
export async function alarmAt(): Promise<number | null> {
  const alarm = await browser.alarms.get(WAKE);
  return alarm ? now() + (alarm.scheduledTime - Date.now()) : null;
}

/** Registers what happens when the alarm fires, with the moment (epoch ms) that it was set for. */
export function onAlarm(fired: (due: number) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE) fired(now() + (alarm.scheduledTime - Date.now()));
  });
}
