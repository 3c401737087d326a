import type { OrderKey } from './view';

/** "Read the dates": orders whose own pages print the days are asked for through the page's own library, as design §5 says. */

/** So many orders are asked for on one day of the viewer's calendar, and not one more. */
export const MOST_A_DAY = 20;
/** Not sooner than so many ms after the one before; the page waits up to twice as long, no two times the same. */
export const APART = 2000;

/**
 * Why no more is asked for on this day. `refused`: any other word of the marketplace that it does not want to; `unread`:
 * it answers, and nothing in the answers is understood.
 */
export const STOPS = ['captcha', 'logged-out', 'refused', 'error', 'timeout', 'unread'] as const;
export type Stop = (typeof STOPS)[number];

/** What one request through the page's library came to, as far as the library told. */
export type Asked = 'ok' | 'no-library' | Exclude<Stop, 'unread'>;

/** What was asked for on one day. One row in the store. */
export interface AskingDay {
  /** `YYYY-MM-DD` by the viewer's calendar. */
  day: string;
  /** When the last one was asked for, epoch ms. */
  at: number;
  /** The orders, in turn. */
  asked: OrderKey[];
  /** The one whose request has not ended: a background that died over it left it here. */
  open: OrderKey | null;
  /** Orders whose answers held no date. They are not asked for again on that day. */
  blank: OrderKey[];
  /** How many answers in a row, up to now, held nothing that was understood. */
  unread: number;
  stopped: { why: Stop; at: number } | null;
}

/** What a page may still ask for today. */
export interface MayAsk {
  left: number;
  stopped: Stop | null;
}

/**
 * What became of one order. `read`: its day is known now; `blank`: its answer was read and holds no sure day; `unread`:
 * nothing of the answer was understood; `wait`: another one was asked for just now; `full`: enough for today;
 * `stopped`: see `stopped`; `not-asked`: the page lacks its library, or is gone.
 */
export interface AskReply extends MayAsk {
  outcome: 'read' | 'blank' | 'unread' | 'wait' | 'full' | 'stopped' | 'not-asked';
}
