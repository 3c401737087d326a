import { dayOf, momentOf, shiftDay } from '../domain/calendar';
import { HOUR } from '../domain/window';
import type { Quiet } from './settings';

/** A stretch of quiet hours, epoch ms. */
export interface Stretch {
  from: number;
  to: number;
}

/** The quiet hours that `at` (epoch ms) lies in, by the clocks of a zone; null outside of them. */
export function quietAt(at: number, zone: string, quiet: Quiet | null): Stretch | null {
  if (!quiet || quiet.from === quiet.to) return null;
  const today = dayOf(at, zone);
  for (const day of [shiftDay(today, -1), today]) {
    const from = momentOf(day, quiet.from, zone);
    const to = momentOf(quiet.from < quiet.to ? day : shiftDay(day, 1), quiet.to, zone);
    if (from <= at && at < to) return { from, to };
  }
  return null;
}

/** After quiet hours there has to be this much time left to act; else they yield. */
const TO_ACT = HOUR;

/** Whether quiet hours yield to what closes at a moment (epoch ms): it would pass in them, or too soon after them. */
export const yieldsTo = (closes: number, { to }: Stretch): boolean => closes <= to + TO_ACT;
