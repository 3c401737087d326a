import { describe, expect, it } from 'vitest';
import { actBy } from '@/lib/disputes/acting';
import { adviceOf } from '@/lib/disputes/advice';
import type { Window } from '@/lib/domain/window';
import { at, event, refundBefore, saw, status, view } from '../../support/orders';

const ZONE = 'Europe/Berlin';
const window = (right: Window['right'], closes: string, more: Partial<Window> = {}): Window => ({
  ...{ right, line: null, rule: 'PRINTED', opens: null, effect: 'right-ends', basis: 'stated', because: [] },
  closes: { earliest: at(closes, '+01:00'), latest: at(closes, '+01:00') + 33 * 3_600_000 },
  ...more,
});
const NOW = at('2026-11-02T12:00', '+01:00');

describe('the day by which to act', () => {
  it('lies before the last safe day by what acting needs', () => {
    // The last safe day is Thursday, November 19: its end is the last safe moment.
    const day = (right: Window['right']) => actBy(window(right, '2026-11-20T00:00'), NOW, ZONE)?.day;
    expect(day('not-received')).toBe('2026-11-18');
    expect(day('not-as-described')).toBe('2026-11-17');
    expect(day('send-return')).toBe('2026-11-16');
  });

  it('is no day of a weekend, and says so', () => {
    // Last safe day Monday, November 16; two days before is a Saturday.
    const on = actBy(window('not-as-described', '2026-11-17T00:00'), NOW, ZONE);
    expect(on).toEqual({ day: '2026-11-13', late: false, reasons: ['evidence', 'weekend'] });
    // One day before a Monday is a Sunday.
    expect(actBy(window('not-received', '2026-11-17T00:00'), NOW, ZONE)?.day).toBe('2026-11-13');
  });

  it('is today where it has passed, and said to be late from the day after', () => {
    const own = window('not-received', '2026-11-20T00:00');
    expect(actBy(own, at('2026-11-18T23:59', '+01:00'), ZONE)).toMatchObject({
      day: '2026-11-18',
      late: false,
    });
    expect(actBy(own, at('2026-11-19T00:00', '+01:00'), ZONE)).toMatchObject({
      day: '2026-11-19',
      late: true,
    });
  });

  it('is never before the claim opens', () => {
    const opens = { earliest: at('2026-11-19T00:00'), latest: at('2026-11-19T08:00') };
    expect(actBy(window('not-received', '2026-11-20T00:00', { opens }), NOW, ZONE)?.day).toBe('2026-11-19');
  });

  it('is silent where nothing of the buyer ends, where no day is sure, and after the last safe moment', () => {
    expect(actBy(window('refund', '2026-11-20T00:00', { effect: 'other-party' }), NOW, ZONE)).toBeNull();
    expect(actBy(window('not-received', '2026-11-20T00:00', { closes: null }), NOW, ZONE)).toBeNull();
    expect(actBy(window('not-received', '2026-11-01T00:00'), NOW, ZONE)).toBeNull();
  });

  it('a last moment in the middle of a day counts that day as the last', () => {
    expect(actBy(window('not-received', '2026-11-19T09:00'), NOW, ZONE)?.day).toBe('2026-11-18');
  });
});

describe('what is said while there is time', () => {
  const transit = [status('awaiting-delivery'), event('shipped', '2026-09-03'), refundBefore('2026-11-20')];
  const advice = (now: string, ...more: Parameters<typeof view>[0]) => {
    const own = view([...transit, ...more], ZONE, at(now));
    return adviceOf(own.order, own.windows, at(now), ZONE);
  };
  const extension = (now: string) => advice(now).find(({ id }) => id === 'extend');

  it('an extension is asked for in the last seven to two days before the protection ends', () => {
    expect(extension('2026-11-12T12:00')).toMatchObject({ state: 'later' });
    expect(extension('2026-11-13T12:00')).toMatchObject({ state: 'now' });
    expect(extension('2026-11-17T20:00')).toMatchObject({ state: 'now' });
    expect(extension('2026-11-18T12:00')).toMatchObject({ state: 'late' });
    expect(extension('2026-11-20T12:00')).toBeUndefined();
  });

  it('a forecast after the end of the protection is said, and louder where it is after the last safe day', () => {
    const expected = (day: string) => saw('estimated', { to: { day } });
    expect(advice('2026-11-12T12:00', expected('2026-11-15')).map(({ id }) => id)).toEqual(['extend']);
    expect(advice('2026-11-12T12:00', expected('2026-11-28'))[0]).toMatchObject({
      id: 'forecast',
      tooLate: false,
    });
    expect(advice('2026-11-12T12:00', expected('2026-12-10'))[0]).toMatchObject({
      id: 'forecast',
      tooLate: true,
    });
    // Over: nothing can be done about it any more.
    expect(advice('2026-12-10T12:00', expected('2026-12-10'))).toEqual([]);
  });

  it('nothing of it once it arrived or a dispute runs', () => {
    expect(advice('2026-11-14T12:00', event('delivered', '2026-11-13'))).toEqual([]);
    const opened = saw('step:opened', { step: 'opened', when: { day: '2026-11-10' } }, { reader: 'user' });
    expect(advice('2026-11-14T12:00', opened)).toEqual([]);
  });
});
