import type { Day } from '../domain/instant';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '(20\\d{2})';
const D = '(\\d{1,2})';
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Forms of a whole date, with the order of their parts. Seen: aliexpress-pages.md §4. */
const FORMS: [RegExp, 'mdy' | 'dmy' | 'ymd'][] = [
  [new RegExp(`\\b${NAME}\\s*${D}(?:st|nd|rd|th)?\\s*,?\\s*${YEAR}\\b`, 'i'), 'mdy'], // Jul 15, 2026
  [new RegExp(`\\b${D}\\.?\\s*${NAME},?\\s*${YEAR}\\b`, 'i'), 'dmy'], // 3. Aug 2025 · 24 nov, 2023
  [new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`), 'ymd'], // 2022-03-23 21:19:58
  [new RegExp(`${YEAR}\\s*[년年]\\s*${D}\\s*[월月]\\s*${D}\\s*[일日]`), 'ymd'], // 2025년 4월 18일
];

const month = (text: string) =>
  /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

function toDay(year: number, monthNumber: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day && monthNumber >= 1;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The first whole date (with a year) in a text, and the text it was printed as; null where there is none. */
export function findDay(text: string): { day: Day; printed: string } | null {
  for (const [form, order] of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const [printed, a, b, c] = found as unknown as [string, string, string, string];
    const [year, mon, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
    const result = toDay(Number(year), month(mon), Number(day));
    if (result) return { day: result, printed };
  }
  return null;
}

const NAME_FIRST = new RegExp(`\\b${NAME}\\s*${D}(?:\\s*[-–]\\s*(?:${NAME}\\s*)?${D})?(?![\\d:])`, 'i');

/**
 * A day or a span of days printed without a year ("Tue | Jul. 28 18:39", "Sep 21 - 26", "Apr. 24 - May. 14"); the year is
 * the one that lies nearest to `near` (epoch ms). Null where there is none.
 */
export function findDaysWithoutYear(text: string, near: number): { from: Day; to: Day } | null {
  const found = NAME_FIRST.exec(text);
  if (!found) return null;
  const [, firstMonth, firstDay, secondMonth, secondDay] = found as unknown as string[];
  const from = nearest(month(firstMonth as string), Number(firstDay), near);
  if (!from) return null;
  if (!secondDay) return { from, to: from };
  const to = nearest(month(secondMonth ?? (firstMonth as string)), Number(secondDay), Date.parse(from));
  return to ? { from, to } : { from, to: from };
}

/**
 * A day printed without a year that has passed already (a delivery, say): the latest such day not after `now` (epoch ms)
 * by more than a day, since it may be tomorrow where it was printed. Null where there is none.
 */
export function findPastDay(text: string, now: number): { day: Day; printed: string } | null {
  const found = NAME_FIRST.exec(text);
  if (!found) return null;
  const [printed, name, number] = found as unknown as [string, string, string];
  const year = new Date(now).getUTCFullYear();
  // Eight years back there surely was a 29th of February.
  for (let y = year + 1; y >= year - 8; y--) {
    const day = toDay(y, month(name), Number(number));
    if (day && Date.parse(day) <= now + 86_400_000) return { day, printed };
  }
  return null;
}

function nearest(monthNumber: number, day: number, near: number): Day | null {
  const year = new Date(near).getUTCFullYear();
  const distance = (candidate: Day) => Math.abs(Date.parse(candidate) - near);
  const [best] = [year - 1, year, year + 1]
    .map((y) => toDay(y, monthNumber, day))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => distance(a) - distance(b));
  return best ?? null;
}
