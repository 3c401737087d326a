import { dayOf, dayStart, shiftDay } from '../domain/calendar';
import type { Day } from '../domain/instant';
import type { Right } from '../domain/schema';
import { isDated, type Window } from '../domain/window';

/** What acting needs before it can be done; the words stand in the locale files under `act.REASON`. */
export type ActReason = 'write' | 'evidence' | 'parcel' | 'compare' | 'bank' | 'weekend' | 'safe';

/**
 * Days that acting needs, by right. Our own assumption (no source tells them): a day for an answer of the seller to the
 * one message that everyone advises, two to film, photograph and write, three to pack and to post with tracking, five for
 * a bank or PayPal to take it up.
 */
const NEEDED: Readonly<Partial<Record<Right, { days: number; reason: ActReason }>>> = {
  'not-received': { days: 1, reason: 'write' },
  'not-as-described': { days: 2, reason: 'evidence' },
  'any-reason-return': { days: 3, reason: 'parcel' },
  'choose-proposal': { days: 1, reason: 'compare' },
  'add-evidence': { days: 1, reason: 'evidence' },
  'send-return': { days: 3, reason: 'parcel' },
  appeal: { days: 2, reason: 'evidence' },
  'step-in': { days: 1, reason: 'compare' },
  escalate: { days: 1, reason: 'compare' },
  paypal: { days: 5, reason: 'bank' },
  chargeback: { days: 5, reason: 'bank' },
  'billing-error': { days: 5, reason: 'bank' },
};

/** The day by which to act, and why it is not the last one. */
export interface ActBy {
  /** In the viewer's zone. */
  day: Day;
  /** That day has passed: act today. */
  late: boolean;
  reasons: ActReason[];
}

/** 0 is Sunday. */
const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * The day by which to act on a window (design §2, act-by): the last safe day less what acting needs, and no day of a
 * weekend, on which neither seller nor post office answers. Never before the window opens, never in the past. `now` in
 * epoch ms, `zone` the viewer's. Null where no sure day is known or nothing of the buyer's ends.
 */
export function actBy(window: Window, now: number, zone: string): ActBy | null {
  if (window.effect !== 'right-ends' || !window.closes || !isDated(window)) return null;
  const closes = window.closes.earliest;
  if (closes <= now) return null;
  const needed = NEEDED[window.right] ?? { days: 1, reason: 'safe' };
  let day = shiftDay(dayOf(closes - 1, zone), -needed.days);
  const reasons: ActReason[] = [needed.reason];
  const before = weekday(day) === 6 ? 1 : weekday(day) === 0 ? 2 : 0;
  if (before) {
    day = shiftDay(day, -before);
    reasons.push('weekend');
  }
  const opens = window.opens ? dayOf(Math.min(window.opens.latest, closes - 1), zone) : day;
  if (day < opens) {
    day = opens;
    reasons.length = 1;
  }
  const today = dayOf(now, zone);
  // Late is late from the end of that day on.
  const late = now >= dayStart(shiftDay(day, 1), zone);
  return { day: late ? today : day, late, reasons };
}
