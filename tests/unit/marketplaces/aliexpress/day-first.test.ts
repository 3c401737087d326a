import { describe, expect, it } from 'vitest';
import { findPromises } from '@/lib/marketplaces/aliexpress/promises';
import { isDayFirst } from '@/lib/marketplaces/aliexpress/say';
import { findDay, findDaysWithoutYear, findPastDay } from '@/lib/marketplaces/dates';

describe('the day stands first', () => {
  it.each([
    ['words of one such language', ['Aguardando a entrega', 'Data: 03/04/2026']],
    [
      'words that it shares with another, and its own',
      ['Cancelado', 'Número de referência: 1', 'Aguardando envio'],
    ],
    ['a parcel’s words', ['Entregue：28/07']],
    ['nothing but the language that was asked for', ['Reembolso 03/04/2026', 7, null], 'pt_BR'],
    ['words that it shares with another, and the language that was asked for', ['Finalizado'], 'pt_BR'],
    ['an older name of it', [], 'iw_IL'],
  ])('by %s', (_, texts, _lang?) => {
    expect(isDayFirst(texts, { _lang })).toBe(true);
  });

  it.each([
    ['no word', [], undefined],
    ['no word, and English asked for', [], 'en_GB'],
    ['no word, and Spanish asked for, in which some write the month first', [], 'es_ES'],
    ['English words where another language was asked for', ['Awaiting delivery'], 'pt_BR'],
    ['words that one language shares with Spanish', ['Cancelado'], undefined],
    ['such words where Spanish was asked for', ['Cancelado'], 'es_ES'],
    ['words of two languages', ['Aguardando a entrega', 'Awaiting delivery'], 'pt_BR'],
  ])('not by %s', (_, texts, _lang) => {
    expect(isDayFirst(texts, { _lang })).toBe(false);
  });

  it('and one reading is left; numbers that say otherwise are read as they can be', () => {
    expect(findDay('03/04/2026', true)).toEqual({ day: '2026-04-03', printed: '03/04/2026' });
    expect(findDay('03/25/2026', true)?.day).toBe('2026-03-25');
    expect(findDay('2026-04-03', true)?.day).toBe('2026-04-03');
  });

  it('and a day without its year is one', () => {
    const near = Date.UTC(2026, 8, 20);
    expect(findDaysWithoutYear('21/09 - 26/09', near, true)).toEqual({
      from: '2026-09-21',
      to: '2026-09-26',
    });
    expect(findDaysWithoutYear('28/12 - 3/01', Date.UTC(2026, 11, 20), true)).toEqual({
      from: '2026-12-28',
      to: '2027-01-03',
    });
    expect(findPastDay('terça | 28/07 18:39', near, true)?.day).toBe('2026-07-28');
    for (const text of ['21/09 - 26/09', '28/07']) expect(findDaysWithoutYear(text, near)).toBeNull();
    for (const text of ['1/2', '10/99', '28/07/12/5', '1,28/07', '28/07%']) {
      expect(findDaysWithoutYear(text, near, true), text).toBeNull();
    }
  });

  it('and not in a sentence that the page left in English', () => {
    const [promise] = findPromises('Refund if no delivery before 03/04/2026', { dayFirst: true }).promises;
    expect(promise?.value).toMatchObject({ day: { day: '2026-03-04', last: '2026-04-03' } });
  });
});
