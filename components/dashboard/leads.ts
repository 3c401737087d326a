import { LEAD_KINDS, type LeadKind, type Settings } from '../../lib/deadlines';

/** Lead times as the user chooses them, in hours. Pure. */

export type AllLeads = Settings['leads'];

/** Offered for every kind. */
export const OFFERED: readonly number[] = [14 * 24, 7 * 24, 3 * 24, 2 * 24, 24, 12, 3, 1];
/** So many a kind may have. */
export const MOST = 12;
/** A year. */
const LONGEST = 366 * 24;

const sorted = (hours: readonly number[]) => [...new Set(hours)].sort((a, b) => b - a);

/** The chips of a kind: what is offered, what is chosen, and the user's own, longest first. */
export const chipsOf = (chosen: readonly number[], own: readonly number[]): number[] =>
  sorted([...OFFERED, ...chosen, ...own]);

/** The leads with one of a kind taken in or out. */
export function toggled(leads: AllLeads, kind: LeadKind, hours: number): AllLeads {
  const { before } = leads[kind];
  const next = before.includes(hours) ? before.filter((one) => one !== hours) : sorted([...before, hours]);
  return { ...leads, [kind]: { ...leads[kind], before: next } };
}

/** The leads of every kind as those of one. */
export function alike(leads: AllLeads, kind: LeadKind): AllLeads {
  const of = () => ({ ...leads[kind], before: [...leads[kind].before] });
  return Object.fromEntries(LEAD_KINDS.map((one) => [one, of()])) as AllLeads;
}

const same = (a: AllLeads[LeadKind], b: AllLeads[LeadKind]) =>
  a.opens === b.opens && a.before.join() === b.before.join();

/** Whether two ways to warn are the same for every kind. */
export const sameLeads = (a: AllLeads, b: AllLeads): boolean =>
  LEAD_KINDS.every((kind) => same(a[kind], b[kind]));

/** The hours of a lead that was typed; null where it is none. */
export function hoursOf(text: string, unit: 'hours' | 'days'): number | null {
  if (!/^\s*\d{1,5}\s*$/.test(text)) return null;
  const hours = Number(text) * (unit === 'days' ? 24 : 1);
  return hours >= 1 && hours <= LONGEST ? hours : null;
}

/** `22:00` as minutes of the day; null where it is no time. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : null;
}

/** Minutes of the day as `22:00`, the way a field for times holds them. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
