import { expect, it } from 'vitest';
import { dayStart } from '@/lib/domain/calendar';

it('these tests run on a machine in the zone that they say (tests/vitest.config.ts)', () => {
  const zone = process.env.TZ ?? '';
  expect(zone).not.toBe('');
  const at = Date.parse('2026-07-01T12:00:00Z');
  // By the machine's own clock, not by Intl with a zone given.
  const local = new Date(at);
  const shown = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours());
  const ownMidnight = new Date(2026, 6, 1).getTime();
  expect(ownMidnight).toBe(dayStart('2026-07-01', zone));
  expect(Math.abs(shown - at)).toBeLessThanOrEqual(14 * 3_600_000);
});
