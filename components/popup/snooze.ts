import { dayOf, momentOf, shiftDay } from '../../lib/domain/calendar';
import type { Day } from '../../lib/domain/instant';
import type { OrderView } from '../../lib/domain/view';
import { HOUR, isDated, isOfCase, type Window } from '../../lib/domain/window';
import type { Entry } from './list';

/** When an order can be snoozed to, by the viewer's clock. Pure. */

const EVENING = 19 * 60;
/** From here on the evening is too near to be put off to. */
const EVENING_UNTIL = 18 * 60;
const MORNING = 9 * 60;

export type SnoozeName = 'hour' | 'evening' | 'tomorrow';

/** The moments that are offered: none at which the last safe moment (`until`) has passed. */
export function snoozesOf(
  now: number,
  zone: string,
  until: number | null,
): { name: SnoozeName; at: number }[] {
  const today = dayOf(now, zone);
  const evening = { name: 'evening' as const, at: momentOf(today, EVENING, zone) };
  const all = [
    { name: 'hour' as const, at: now + HOUR },
    ...(now < momentOf(today, EVENING_UNTIL, zone) ? [evening] : []),
    { name: 'tomorrow' as const, at: momentOf(shiftDay(today, 1), MORNING, zone) },
  ];
  return all.filter(({ at }) => until === null || at < until);
}

/** The moment that a field for day and time holds (`2026-11-23T09:00`), or what is wrong with it. */
export function customSnooze(
  text: string,
  now: number,
  zone: string,
  until: number | null,
): { at: number } | { wrong: 'none' | 'past' | 'late' } {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(text) ?? [];
  if (!day || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return { wrong: 'none' };
  const at = momentOf(day as Day, Number(hours) * 60 + Number(minutes), zone);
  if (at <= now) return { wrong: 'past' };
  return until !== null && at >= until ? { wrong: 'late' } : { at };
}

/** The user wants no notifications of an order. */
export const isMuted = ({ order }: OrderView): boolean => order.facts.muted?.value === true;

/** Until when an order is snoozed; null where it is not, or not any more. */
export function snoozedUntil({ order }: OrderView, now: number): number | null {
  const until = order.facts.snoozed?.value.until;
  return until !== undefined && until > now ? until : null;
}

/** Whether a calendar has something of an order to hold: a last safe moment ahead; else why not. */
export function calendarState(
  { view: { windows }, shown }: Pick<Entry, 'view' | 'shown'>,
  now: number,
): 'ahead' | 'undated' | 'passed' {
  const counted = ({ effect, right }: Window) =>
    effect === 'right-ends' && (shown.state !== 'dispute' || isOfCase(right));
  const dated = windows.filter((window) => counted(window) && isDated(window));
  if (dated.some(({ closes }) => (closes?.earliest ?? 0) > now)) return 'ahead';
  return dated.length ? 'passed' : 'undated';
}
