import { endMoment, firstMoment } from '../oracle/calendar';

/**
 * Moments as people write them: `2026-11-04 00:00 Berlin` is the first moment of that day there, `24:00` the first after
 * it. Other times of day are in UTC, where no clock is ever put forward.
 */

const ZONES: Readonly<Record<string, string>> = {
  Berlin: 'Europe/Berlin',
  London: 'Europe/London',
  'Los Angeles': 'America/Los_Angeles',
  'New York': 'America/New_York',
  'Sao Paulo': 'America/Sao_Paulo',
  Honolulu: 'Pacific/Honolulu',
  Auckland: 'Pacific/Auckland',
  Tokyo: 'Asia/Tokyo',
  Shanghai: 'Asia/Shanghai',
  Manila: 'Asia/Manila',
  UTC: 'UTC',
};

/** "No bound is known": the last moment that a JavaScript Date can hold. */
const NEVER = 8.64e15;

/** Epoch ms of a moment. */
export function momentOf(text: string): number {
  if (text === 'no end') return NEVER;
  const [, day, time, place] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d) (.+)$/.exec(text) ?? [];
  const zone = place && (ZONES[place] ?? (/^[+-]\d\d:\d\d$/.test(place) ? place : undefined));
  if (!day || !time || !zone) throw new RangeError(`no moment: ${text}`);
  if (time === '00:00') return firstMoment(day, zone);
  if (time === '24:00') return endMoment(day, zone);
  if (zone !== 'UTC') throw new RangeError(`a time of day is written in UTC: ${text}`);
  return Date.parse(`${day}T${time}Z`);
}

/** `FIRST .. LAST`, or one moment that is both. */
export function spanOf(text: string): { earliest: number; latest: number } {
  const [first = '', last = first] = text.split(' .. ');
  return { earliest: momentOf(first), latest: momentOf(last) };
}

/** The place of a time zone as `momentOf` takes it. */
export const placeOf = (zone: string): string =>
  Object.entries(ZONES).find(([, name]) => name === zone)?.[0] ?? zone;
