import type { PaidWith } from '../domain/schema';

/** What the user can set. One row in the store. */
export interface Settings {
  /** How long before the last safe moment warnings are due, in hours. */
  leads: number[];
  /** Where the buyer lives, ISO 3166; null where nobody told. What an order's own page tells counts before it. */
  country: string | null;
  /** How orders are usually paid; what an order tells counts before it. */
  paidWith: PaidWith | null;
  /** Level of membership. */
  tier: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  leads: [7 * 24, 3 * 24, 24],
  country: null,
  paidWith: null,
  tier: null,
};
