/** What the user can set. One row in the store. */
export interface Settings {
  /** How long before the last safe moment warnings are due, in hours. */
  leads: number[];
}

export const DEFAULT_SETTINGS: Settings = { leads: [7 * 24, 3 * 24, 24] };
