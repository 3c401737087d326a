import { browser } from './browser';
import { E2E } from './build';

let offset = 0;

/** The time in epoch ms. All code that needs "now" gets it from here, or as an argument from someone who did. */
export const now = (): number => Date.now() + offset;

/** Ms since this context began: for short spans, which no setting of a clock may change. */
export const elapsed = (): number => performance.now();

let zone = { minute: -1, name: 'UTC' };

/** The viewer's IANA time zone. Asked once a minute: it is asked for with every look, and asking is dear. */
export function viewerZone(): string {
  const minute = Math.floor(Date.now() / 60_000);
  if (zone.minute !== minute) zone = { minute, name: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return zone.name;
}

/**
 * Makes `now` right before it is used. In the test build the clock of every context starts at `e2eNow` (epoch ms, in
 * extension storage) and starts again there whenever that is set; `changed` is called then. Without it, real time.
 */
export async function startClock(changed?: () => void): Promise<void> {
  if (!E2E) return;
  const set = (value: unknown) => {
    offset = typeof value === 'number' ? value - Date.now() : 0;
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.e2eNow) return;
    set(changes.e2eNow.newValue);
    changed?.();
  });
  set((await browser.storage.local.get('e2eNow')).e2eNow);
}

/** A moment of `now`'s clock as the real clock tells it, for alarms. */
export const realTime = (at: number): number => at - offset;
