/** A point in time known within bounds, both in epoch ms. `latest` is exclusive: at `latest` the point has surely passed. */
export interface Instant {
  earliest: number;
  latest: number;
}

/** A calendar day as `YYYY-MM-DD`, without a zone. */
export type Day = string;

/**
 * A date as a page gave it: a calendar day (with the zones it may be meant in, when known) or an exact moment in epoch ms.
 * `noYear`: the page printed none, the year is the latest possible one. `last`: "03/04/2026" may be read in two ways, of
 * which `day` is the earliest and `last` the latest; the day meant is one of the two. What
 * counts goes by the span of both, unless another reading is sure of one of them (lib/deadlines/resolve.ts).
 */
export type When =
  | {
      day: Day;
      last?: Day | undefined;
      noYear?: true | undefined;
      zones?: string[] | undefined;
      printed?: string | undefined;
    }
  | { at: number; zones?: string[] | undefined; printed?: string | undefined };

/** The zone AliExpress' help names for the dates on its order pages (reference: rules.md AE-OPEN-LATEST-D, checked 2026-11-21). */
export const PACIFIC = 'America/Los_Angeles';

/** "No bound is known": the last moment a JavaScript Date can hold. */
export const UNBOUNDED = 8.64e15;

/** True where two moments of an instant are more than `ms` apart. */
export function isWiderThan(instant: Instant, ms: number): boolean {
  return instant.latest - instant.earliest > ms;
}
