import { DAY, HOUR } from '../domain/window';

/** When to ask for more protection, before it ends: 5 to 7 days; under 48 hours open the dispute instead (rule AE-EXTEND). */
export const ASK_FROM = 7 * DAY;
export const ASK_UNTIL = 48 * HOUR;
