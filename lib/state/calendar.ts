import type { Settings } from '../deadlines';
import type { OrderView } from '../domain/view';
import { localDay } from '../i18n/format';
import { now, viewerZone } from '../platform/clock';
import { saveFile } from './file';

/** How saving a calendar went. */
export interface SavedCalendar {
  /** The name of the file; null where there was no event, so that nothing was saved. */
  name: string | null;
  events: number;
  /** Alarms in it: none of muted orders, nor of times that have passed. */
  alarms: number;
  /** Orders that are not in it because their date is not known. */
  undated: number;
}

/** Saves the last safe moments of some orders as a calendar file. */
export async function saveCalendar(views: readonly OrderView[], settings: Settings): Promise<SavedCalendar> {
  // Most visits of a page save none, so what makes one is loaded only then.
  const { calendarOf } = await import('../calendar');
  const [at, zone] = [now(), viewerZone()];
  const { text, events, alarms, undated } = calendarOf(views, { now: at, zone, settings });
  if (!events) return { name: null, events, alarms, undated };
  const [only, ...others] = views;
  const part = only && !others.length ? only.order.id.replace(/[^\w.-]/g, '-') : localDay(at, zone);
  return {
    name: saveFile(`claimclock-${part}.ics`, text, 'text/calendar;charset=utf-8'),
    events,
    alarms,
    undated,
  };
}
