import { type Instant, isWiderThan, UNBOUNDED, type When } from './instant';
import { CASE_RIGHTS } from './names';
import type { EventName, Right, Source, StepName } from './schema';

export type { Right } from './schema';

/** Who loses what when a window passes: the buyer a right, nobody (it opens something), or the other party. */
export type Effect = 'right-ends' | 'opens' | 'other-party';

/** How a window is known, best first (design §2). */
export type Basis = 'user' | 'stated' | 'computed' | 'assumed';

/** What a badge says. */
export type State =
  | 'waiting'
  | 'open'
  | 'soon'
  | 'urgent'
  | 'closing'
  | 'closed'
  | 'unknown'
  | 'dispute'
  | 'settled';

/** One step of "why this date", worded by the interface. */
export type Because =
  | { kind: 'printed'; text: string; source: Source; seen: number }
  | {
      kind: 'event';
      event: EventName;
      at: Instant;
      exact: boolean;
      source: Source | null;
      seen: number | null;
    }
  | {
      kind: 'rule';
      rule: string;
      /** Its length: at least and at most so much; null where nobody sets a bound. */
      count: [number, number | null];
      unit: 'hour' | 'day' | 'business-day' | 'month';
      sources: string[];
      /** `YYYY-MM-DD`. */
      checkedOn: string;
      /** How sure the sources are, in the words of the rule. */
      confidence?: string;
    }
  /** A last day that the user set. */
  | { kind: 'said'; day: When; seen: number }
  /** The last day on which the parcel was expected. */
  | { kind: 'forecast'; to: When; source: Source; seen: number }
  /** A step of the dispute that it counts from, or that brought a printed day along. */
  | { kind: 'step'; step: StepName; when: When; until?: When | undefined; source: Source; seen: number }
  | { kind: 'conflict'; text: string; source: Source; seen: number }
  | { kind: 'missing'; event: EventName | 'protection-end' | 'estimated' };

/** The time in which a right can be used. */
export interface Window {
  right: Right;
  /** The line it belongs to, or null for the order as a whole. */
  line: string | null;
  /** Id of the rule that gave `closes` (or the printed promise: `PRINTED`). */
  rule: string;
  opens: Instant | null;
  /** It opens on a day of the calendar, which the buyer waits for; other rights open with what happens. */
  awaited?: true;
  closes: Instant | null;
  /** `closes` is a safe bound; the true end may be later (counted from the delivery because the confirmation is to come). */
  orLater?: boolean;
  /** It is warned of beside a dispute or a refund, since no document tells of that. */
  beside?: true;
  effect: Effect;
  basis: Basis;
  because: Because[];
}

/** A right or a clock within a dispute. */
export const isOfCase = (right: Right): boolean => (CASE_RIGHTS as readonly Right[]).includes(right);

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Bounds wider than this give no number of days (design §3). */
export const SURE_WITHIN = 72 * HOUR;

/** Whether a window has a closing date that may be shown as a number. */
export function isDated({ closes }: Pick<Window, 'closes'>): boolean {
  return !!closes && closes.latest < UNBOUNDED && !isWiderThan(closes, SURE_WITHIN);
}

/** The state of one window at `now` (epoch ms). */
export function stateOf(window: Window, now: number): State {
  const { opens, closes } = window;
  if (!closes) return 'unknown';
  if (now >= closes.latest) return window.orLater ? 'unknown' : 'closed';
  if (!isDated(window)) return 'unknown';
  if (now >= closes.earliest) return 'closing';
  if (opens && now < opens.latest) return 'waiting';
  const left = closes.earliest - now;
  if (left <= 2 * DAY) return 'urgent';
  return left <= 7 * DAY ? 'soon' : 'open';
}

/** The moments after `now` at which `stateOf` may change. */
export function stateChanges(window: Window, now: number): number[] {
  const { opens, closes } = window;
  if (!closes) return [];
  return [
    opens?.latest ?? 0,
    closes.earliest - 7 * DAY,
    closes.earliest - 2 * DAY,
    closes.earliest,
    closes.latest,
  ].filter((at) => at > now && at < UNBOUNDED);
}
