import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { DAY } from '@/lib/domain/window';
import { saveCalendar } from '@/lib/state/calendar';
import { NOW, states, view, window } from '../components/fixtures';

/** What is handed to the browser as a download. */
function downloads() {
  const saved: { name: string; type: string; text: Promise<string> }[] = [];
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, type: blob.type, text: blob.text() });
  });
  return saved;
}

describe('saving a calendar', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const today = () => vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout'] });

  it('of one order makes a file with its number', async () => {
    today();
    const saved = downloads();
    const order = view({ id: '8214398062177351', windows: [window('not-as-described', NOW + 9 * DAY)] });
    const outcome = await saveCalendar([order], DEFAULT_SETTINGS);
    expect(outcome).toEqual({ name: 'claimclock-8214398062177351.ics', events: 1, alarms: 3, undated: 0 });
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ name: outcome.name, type: 'text/calendar;charset=utf-8' });
    expect(await saved[0]?.text).toContain('BEGIN:VEVENT');
  });

  it('of several makes a file of the day, and counts those without a date', async () => {
    today();
    const saved = downloads();
    const outcome = await saveCalendar([states.soon(), states.open(), states.unknown()], DEFAULT_SETTINGS);
    expect(outcome).toMatchObject({ name: 'claimclock-2026-11-21.ics', undated: 1 });
    expect(outcome.events).toBeGreaterThan(1);
    expect(saved).toHaveLength(1);
  });

  it('saves nothing where there is nothing to warn of', async () => {
    today();
    const saved = downloads();
    expect(await saveCalendar([states.unknown()], DEFAULT_SETTINGS)).toEqual({
      ...{ name: null, events: 0, alarms: 0, undated: 1 },
    });
    expect(saved).toEqual([]);
  });
});
