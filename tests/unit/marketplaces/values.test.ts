import { describe, expect, it } from 'vitest';
import { findPromises } from '@/lib/marketplaces/aliexpress/promises';
import { readRefundNote, readStatus } from '@/lib/marketplaces/aliexpress/status';
import { findDay, findDaysWithoutYear, findPastDay } from '@/lib/marketplaces/dates';
import { parseMoney } from '@/lib/marketplaces/money';
import { line } from '@/lib/marketplaces/text';

describe('money as AliExpress prints it', () => {
  it.each([
    ['R$132,74', undefined, 132.74, 'BRL'],
    ['R$1.234,56', undefined, 1234.56, 'BRL'],
    ['CLP 9,211', undefined, 9211, 'CLP'],
    ['$25.66', 'USD', 25.66, 'USD'],
    ['$25.66', undefined, 25.66, null],
    ['₩11,110', undefined, 11110, 'KRW'],
    ['129,46zł', undefined, 129.46, 'PLN'],
    ['US $120.95', undefined, 120.95, 'USD'],
    ['US $1,120.95', undefined, 1120.95, 'USD'],
    ['1\u00a0234,56 €', undefined, 1234.56, 'EUR'],
    ['€1,234', undefined, 1234, 'EUR'],
    ['¥1,200', 'JPY', 1200, 'JPY'],
    ['$0.99', 'USD', 0.99, 'USD'],
    ['R$5', undefined, 5, 'BRL'],
  ])('%s (%s)', (text, code, amount, currency) => {
    expect(parseMoney(text, code)).toEqual({ amount, currency, text: text.replace('\u00a0', ' ') });
  });

  it('the marketplace’s own parts decide what a separator means', () => {
    expect(parseMoney('KWD 1,234', 'KWD', 'KWD 1,234|1|234')?.amount).toBe(1.234);
    expect(parseMoney('₩11,110', 'KRW', '₩11,110|11110|')?.amount).toBe(11110);
    // Parts of another price are not believed.
    expect(parseMoney('R$13,90', 'BRL', 'R$99,99|99|99')?.amount).toBe(13.9);
  });

  it.each(['Free shipping', '', null, undefined, {}, '—'])('%s is no amount', (text) => {
    expect(parseMoney(text)).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['Jul 15, 2026', '2026-07-15'],
    ['Refund if no delivery before Sep 4, 2026', '2026-09-04'],
    ['Sept. 4, 2026', '2026-09-04'],
    ['3. Aug 2025', '2025-08-03'],
    ['24 nov, 2023', '2023-11-24'],
    ['2025년 4월 18일', '2025-04-18'],
    ['2022-03-23 21:19:58', '2022-03-23'],
    ['February 29, 2028', '2028-02-29'],
  ])('%s', (text, day) => {
    expect(findDay(text)?.day).toBe(day);
  });

  it.each(['Feb 30, 2026', '32 Jan 2026', 'Jul 2026', '8214398062177351', '', '13/14/2026'])(
    '%s is no day',
    (text) => {
      expect(findDay(text)).toBeNull();
    },
  );

  it('a day without a year is the one nearest to what is known', () => {
    const near = Date.UTC(2026, 0, 3);
    expect(findDaysWithoutYear('Wed | Dec. 31 23:10', near)).toEqual({
      from: '2025-12-31',
      to: '2025-12-31',
    });
    expect(findDaysWithoutYear('Jan. 20', near)).toEqual({ from: '2026-01-20', to: '2026-01-20' });
    expect(findDaysWithoutYear('Sep 21 - 26', Date.UTC(2026, 8, 20))).toEqual({
      from: '2026-09-21',
      to: '2026-09-26',
    });
    expect(findDaysWithoutYear('Apr. 24 - May. 14', Date.UTC(2026, 3, 20))).toEqual({
      from: '2026-04-24',
      to: '2026-05-14',
    });
    expect(findDaysWithoutYear('Dec 28 - Jan 3', Date.UTC(2026, 11, 20))).toEqual({
      from: '2026-12-28',
      to: '2027-01-03',
    });
  });

  it.each([
    ['Tue | Jul. 28 18:39', '2026-11-05', '2026-07-28', 'Jul. 28'],
    ['Delivered on Sept 3', '2026-11-05', '2026-09-03', 'Sept 3'],
    // However long ago: never the nearest, always one that has been.
    ['Jan. 20', '2026-11-05', '2026-01-20', 'Jan. 20'],
    ['Nov 30', '2026-11-05', '2025-11-30', 'Nov 30'],
    // Across the new year.
    ['Wed | Dec. 31 23:10', '2027-01-03', '2026-12-31', 'Dec. 31'],
    ['Jan 2', '2027-01-03', '2027-01-02', 'Jan 2'],
    // Of a span the first day.
    ['Sep 21 - 26', '2026-11-05', '2026-09-21', 'Sep 21 - 26'],
    ['Dec 28 - Jan 3', '2027-01-02', '2026-12-28', 'Dec 28 - Jan 3'],
    // A day that not every year has.
    ['Feb. 29', '2027-03-01', '2024-02-29', 'Feb. 29'],
    ['Feb. 29', '2028-03-01', '2028-02-29', 'Feb. 29'],
    ['Feb. 29', '2028-02-27', '2024-02-29', 'Feb. 29'],
  ])('%s, printed of the past and read on %s, was %s', (text, now, day, printed) => {
    expect(findPastDay(text, Date.parse(`${now}T12:00:00Z`))).toEqual({ day, printed });
  });

  it('a day of the past may be tomorrow here, where it was printed further east, and no later day', () => {
    const noon = Date.UTC(2026, 10, 5, 12);
    expect(findPastDay('Nov 5', noon)?.day).toBe('2026-11-05');
    expect(findPastDay('Nov 6', noon)?.day).toBe('2026-11-06');
    expect(findPastDay('Nov 7', noon)?.day).toBe('2025-11-07');
    expect(findPastDay('Jan 1', Date.UTC(2026, 11, 31, 20))?.day).toBe('2027-01-01');
  });

  it.each(['', 'yesterday', 'Jul', 'Jul 2026', 'Feb 30', 'Jul 0', 'Jul 32', '18:39'])(
    '%s is no day of the past',
    (text) => {
      expect(findPastDay(text, Date.UTC(2026, 10, 5))).toBeNull();
    },
  );
});

describe('promises', () => {
  it('are found in a reminder whose sentences touch', () => {
    const { promises, unread } = findPromises(
      'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
    );
    expect(unread).toEqual([]);
    expect(promises.map(({ field, value }) => [field, 'days' in value && value.days])).toEqual([
      ['promise:any-reason-return:completed', 7],
      ['promise:not-as-described:placed', 90],
    ]);
  });

  it('are found between middle dots, with and without a date', () => {
    const { promises } = findPromises(
      'Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Refund if items damaged · Refund if package lost',
    );
    expect(promises.map(({ field }) => field)).toEqual([
      'promise:late-coupon:day',
      'promise:not-received:day',
    ]);
  });

  it('a sentence with a date or a number of days that nobody understands is told as it stands', () => {
    const { promises, unread } = findPromises(
      'We will send you a star before Jan 1, 2027. Wait 30 days for it.',
    );
    expect(promises).toEqual([]);
    expect(unread).toEqual(['We will send you a star before Jan 1, 2027.', 'Wait 30 days for it.']);
  });
});

describe('status', () => {
  it('believes codes before buttons before words, and tells a contradiction', () => {
    expect(readStatus('8', [], 'Awaiting delivery').value).toMatchObject({
      status: 'awaiting-delivery',
      by: 'code',
    });
    expect(readStatus(undefined, ['CONFIRM_GOODS'], 'Esperando').value).toMatchObject({
      status: 'awaiting-delivery',
      by: 'button',
    });
    expect(readStatus(undefined, [], 'Concluído ').value).toMatchObject({ status: 'completed', by: 'text' });
    expect(readStatus(9, [], 'Awaiting delivery')).toMatchObject({
      value: { status: 'completed' },
      doubt: { code: 'conflict' },
    });
  });

  it('a word that nobody knows is a problem, never a guess', () => {
    expect(readStatus(undefined, [], 'Zaginiony')).toEqual({
      value: null,
      doubt: { code: 'unreadable', detail: 'Zaginiony' },
      won: null,
    });
    // The tab "Processed" is not a status.
    expect(readStatus(undefined, [], 'Processed').value).toBeNull();
    expect(readStatus(undefined, [], '').doubt?.code).toBe('missing');
  });

  it('money advanced during a return is not the end of it', () => {
    expect(readRefundNote('환불 완료 ₩11,110')).toBe('refunded');
    expect(readRefundNote('고급 환불 완료 ₩11,110')).toBe('waiting');
    expect(readRefundNote('AliExpress의 피드백을 기다리는 중입니다.')).toBe('waiting');
    expect(readRefundNote('요청 완료 ')).toBe('requested');
    expect(readRefundNote('Refund completed R$37,79')).toBe('refunded');
    expect(readRefundNote('Something else')).toBe('unknown');
  });
});

describe('text', () => {
  it('is one bounded line without anything invisible', () => {
    expect(line('  a\u00a0b\n\tc\u200b\u202ed\u0000 ')).toBe('a b cd');
    expect(line('x'.repeat(10_000), 50)).toHaveLength(50);
    expect(line({ toString: () => 'no' })).toBe('');
  });
});
