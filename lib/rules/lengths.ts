import type { Length } from './types';

/** The day on which a person last compared all rules with their sources. */
export const checkedOn = '2026-11-21';

const of =
  (unit: Length['unit']) =>
  (least: number, most: number | null = least): Length => ({ count: [least, most], unit });

export const hours = of('hour');
export const days = of('day');
export const businessDays = of('business-day');
export const months = of('month');
