import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinDigits, work } from '@/lib/domain/fold';
import { calendarWords, LOCALES, wordsOf } from '@/lib/marketplaces/calendar-words';
import { findDay, findDays, findDaysWithoutYear, findPastDay } from '@/lib/marketplaces/dates';
import { parseMoney } from '@/lib/marketplaces/money';

/** Dates and sums in the languages of AliExpress, as `Intl` prints them and as pages do. */

const DAY = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Languages of AliExpress and regions that print differently; apart from the list that the reader is built of. */
const PRINTED_IN = [
  ...[
    'en-US',
    'en-GB',
    'en-AU',
    'en-CA',
    'en-IN',
    'es-ES',
    'es-MX',
    'es-AR',
    'es-CL',
    'es-CO',
    'es-PE',
    'es-US',
  ],
  ...[
    'pt-BR',
    'pt-PT',
    'fr-FR',
    'fr-CA',
    'fr-BE',
    'fr-CH',
    'de-DE',
    'de-AT',
    'de-CH',
    'it-IT',
    'it-CH',
    'nl-NL',
  ],
  ...[
    'nl-BE',
    'pl-PL',
    'ru-RU',
    'ru-UA',
    'uk-UA',
    'tr-TR',
    'he-IL',
    'ja-JP',
    'ko-KR',
    'th-TH',
    'vi-VN',
    'id-ID',
  ],
  ...[
    'ar',
    'ar-EG',
    'ar-SA',
    'ar-AE',
    'ar-MA',
    'ar-DZ',
    'ar-TN',
    'ar-IQ',
    'ar-JO',
    'zh-CN',
    'zh-TW',
    'zh-HK',
    'az',
  ],
];

type Options = Intl.DateTimeFormatOptions;
/** With the month's name in every language that has one for the form. */
const NAMED: readonly Options[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: '2-digit', month: 'long', year: 'numeric', weekday: 'long' },
  { dateStyle: 'long', timeStyle: 'short' },
];
const ANY: readonly Options[] = [
  ...NAMED,
  { dateStyle: 'medium' },
  { dateStyle: 'medium', timeStyle: 'medium' },
  { dateStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
  { day: '2-digit', month: '2-digit', year: 'numeric', weekday: 'short' },
];

const formats = new Map<string, Intl.DateTimeFormat>();
function print(
  locale: string,
  options: Options,
  at: number,
  more: Options = { calendar: 'gregory' },
): string {
  const name = JSON.stringify([locale, options, more]);
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...more, ...options });
  formats.set(name, format);
  return format.format(at);
}

describe('a date in any language', () => {
  const moments = Array.from({ length: 12 }, (_, month) =>
    [1, 4, 12, 13, 28].map((day) => Date.UTC(2026, month, day, 20, 15)),
  ).flat();

  it.each(PRINTED_IN)('%s: each month in each form with its name is that very day', (locale) => {
    for (const options of NAMED) {
      for (const at of moments) {
        const text = print(locale, options, at);
        expect(findDays(text), text).toMatchObject([{ day: dayOf(at) }]);
        expect(findDay(text), text).not.toHaveProperty('last');
      }
    }
  });

  it.each(PRINTED_IN)('%s: no form is ever read as days without the true one', (locale) => {
    for (const options of ANY) {
      for (const at of moments) {
        const text = print(locale, options, at);
        const { day = '', last = day } = findDay(text) ?? {};
        expect(day <= dayOf(at) && dayOf(at) <= last, `${text}: ${day} to ${last}`).toBe(true);
      }
    }
  });

  it('whatever the digits, marks, spaces, case, accents and neighbours, on any day of the years', () => {
    const marks = ['\u200e', '\u200f', '\u061c', '\u2066', '\u2069', '\u200b', '\ufeff', '\u00ad', ''];
    const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\u3000', '  ', '\n'];
    const around = ['', 'Refund: ', '返金 ', '(', 'Дата заказа：', 'تاريخ الطلب: ', '#8214398062177351 · '];
    fc.assert(
      fc.property(
        fc.constantFrom(...PRINTED_IN),
        fc.constantFrom(...ANY),
        fc.integer({ min: Date.UTC(2015, 0, 1) / DAY, max: Date.UTC(2045, 11, 31) / DAY }),
        fc.constantFrom('latn', 'arab', 'arabext', 'thai', 'deva', 'fullwide', 'beng'),
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...marks)), { maxLength: 5 }),
        fc.constantFrom(...spaces),
        fc.constantFrom<(text: string, locale: string) => string>(
          (text) => text,
          (text, locale) => text.toLocaleUpperCase(locale),
          (text) =>
            text
              .normalize('NFD')
              .replace(/(?<=\p{Script=Latin})\p{Mn}/gu, '')
              .normalize('NFC'),
          (text) =>
            text
              .normalize('NFD')
              .replace(/(?<=[ei])\u0300/gu, '')
              .normalize('NFC'),
        ),
        fc.constantFrom(...around),
        fc.constantFrom('', '.', ' · Refund', ', 返金', ')', ' 12:30', '\u200f'),
        (locale, options, n, numberingSystem, inserted, space, change, before, after) => {
          // The ICU of Node 20 prints words of a pattern among other digits of Azerbaijani.
          const digits = locale === 'az' ? 'latn' : numberingSystem;
          const own = { calendar: 'gregory', numberingSystem: digits };
          const text = print(locale, options, n * DAY + DAY / 2, own);
          const changed = [...change(text, locale).replaceAll(' ', space)];
          // A mark may stand anywhere but between the halves of a letter.
          for (const [at, mark] of inserted) changed.splice(at % (changed.length + 1), 0, mark);
          const whole = `${before}${changed.join('')}${after}`;
          const { day = '', last = day } = findDay(whole) ?? {};
          expect(day <= dayOf(n * DAY) && dayOf(n * DAY) <= last, `${whole}: ${day} to ${last}`).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('Thai years, in Thai and Latin digits, with the era and without', () => {
    for (const at of moments) {
      for (const numberingSystem of ['thai', 'latn']) {
        const own = { calendar: 'buddhist', numberingSystem };
        for (const options of ANY) {
          const text = print('th-TH', options, at, own);
          const { day = '', last = day } = findDay(text) ?? {};
          expect(day <= dayOf(at) && dayOf(at) <= last, text).toBe(true);
        }
        expect(findDay(print('th-TH', { dateStyle: 'long' }, at, own))?.day).toBe(dayOf(at));
      }
    }
  });

  it.each([
    // Seen on AliExpress' pages and in their data (aliexpress-pages.md §4).
    ['Jul 15, 2026', '2026-07-15', 'Jul 15, 2026'],
    ['Order date: Apr 27, 2026', '2026-04-27', 'Apr 27, 2026'],
    ['3. Aug 2025', '2025-08-03', '3. Aug 2025'],
    ['24 nov, 2023', '2023-11-24', '24 nov, 2023'],
    ['주문일자::2025년 4월 18일', '2025-04-18', '2025년 4월 18일'],
    ['Fecha de compra: 18/07/2026', '2026-07-18', '18/07/2026'],
    ['Дата заказа 29 января 2024', '2024-01-29', '29 января 2024'],
    ['Sifariş tarixi 29 yanvar 2024', '2024-01-29', '29 yanvar 2024'],
    ['2022-03-23 21:19:58', '2022-03-23', '2022-03-23'],
    ['2014-05-31 10:51:32', '2014-05-31', '2014-05-31'],
    // As the languages write them; not seen on AliExpress.
    ['15 de julio del 2026', '2026-07-15', '15 de julio del 2026'],
    ['julio 15 de 2026', '2026-07-15', 'julio 15 de 2026'],
    ['3rd of August, 2026', '2026-08-03', '3rd of August, 2026'],
    ['Sept 4 2026', '2026-09-04', 'Sept 4 2026'],
    ['1er août 2026', '2026-08-01', '1er août 2026'],
    ['le mar. 14 juil. 2026', '2026-07-14', '14 juil. 2026'],
    ['Mittwoch, 5. Jänner 2026', '2026-01-05', '5. Jänner 2026'],
    ['1º de março de 2026', '2026-03-01', '1º de março de 2026'],
    ['15e juli 2026', '2026-07-15', '15e juli 2026'],
    ['до 15 июля 2026 г.', '2026-07-15', '15 июля 2026'],
    ['15-го июля 2026 года', '2026-07-15', '15-го июля 2026'],
    ['3 сен. 2026', '2026-09-03', '3 сен. 2026'],
    ['до 15 липня 2026 р.', '2026-07-15', '15 липня 2026'],
    ['15 TEMMUZ 2026 ÇARŞAMBA', '2026-07-15', '15 TEMMUZ 2026'],
    ['5 EKİM 2026', '2026-10-05', '5 EKİM 2026'],
    ['5 kasim 2026', '2026-11-05', '5 kasim 2026'],
    ['15.Tem.2026', '2026-07-15', '15.Tem.2026'],
    ['ב-15 ביולי 2026', '2026-07-15', '15 ביולי 2026'],
    ['١٥ يوليو، ٢٠٢٦', '2026-07-15', '١٥ يوليو، ٢٠٢٦'],
    ['۲۰۲۶/۰۷/۱۵', '2026-07-15', '۲۰۲۶/۰۷/۱۵'],
    ['5 كانون الثاني 2026', '2026-01-05', '5 كانون الثاني 2026'],
    ['5 كانون الأول 2026', '2026-12-05', '5 كانون الأول 2026'],
    ['２０２６年７月１５日', '2026-07-15', '２０２６年７月１５日'],
    ['2026年7月15日(水)まで', '2026-07-15', '2026年7月15日'],
    ['2026年7月15号', '2026-07-15', '2026年7月15号'],
    ['2026. 7. 15.', '2026-07-15', '2026. 7. 15'],
    ['2026년7월15일까지', '2026-07-15', '2026년7월15일'],
    ['ภายใน 15 ก.ค. 2569', '2026-07-15', '15 ก.ค. 2569'],
    ['๑๕ กรกฎาคม พ.ศ. ๒๕๖๙', '2026-07-15', '๑๕ กรกฎาคม พ.ศ. ๒๕๖๙'],
    ['15 มีค 2569', '2026-03-15', '15 มีค 2569'],
    ['15 มค 2569', '2026-01-15', '15 มค 2569'],
    ['ngày 15 tháng 7 năm 2026', '2026-07-15', '15 tháng 7 năm 2026'],
    ['15 thg 7, 2026', '2026-07-15', '15 thg 7, 2026'],
    ['15 Agt 2026', '2026-08-15', '15 Agt 2026'],
    ['2026-Jul-15', '2026-07-15', '2026-Jul-15'],
    ['15-lug-2026', '2026-07-15', '15-lug-2026'],
    ['2026-07-15T21:19:58Z', '2026-07-15', '2026-07-15'],
    ['2026/7/5', '2026-07-05', '2026/7/5'],
    ['2026.07.15', '2026-07-15', '2026.07.15'],
    ['03.04.2026', '2026-04-03', '03.04.2026'],
    ['15-07-2026', '2026-07-15', '15-07-2026'],
    ['7/15/2026', '2026-07-15', '7/15/2026'],
    ['15 / 07 / 2026', '2026-07-15', '15 / 07 / 2026'],
    ['07/07/2026', '2026-07-07', '07/07/2026'],
    ['Jul 15 ’26', '2026-07-15', 'Jul 15 ’26'],
    // A button's text that touches the date's.
    ['Order date: Apr 27, 2026Copy', '2026-04-27', 'Apr 27, 2026'],
    ['27 апр. 2026Копировать', '2026-04-27', '27 апр. 2026'],
  ])('%s', (text, day, printed) => {
    expect(findDays(text)).toEqual([{ day, printed }]);
  });

  it.each([
    ['03/04/2026', '2026-03-04', '2026-04-03'],
    ['03-04-2026', '2026-03-04', '2026-04-03'],
    ['١٢/١/٢٠٢٦', '2026-01-12', '2026-12-01'],
    ['3/4/26', '2026-03-04', '2026-04-03'],
    ['26/07/15', '2015-07-26', '2026-07-15'],
    ['15.07.26', '2015-07-26', '2026-07-15'],
    ['05.07.26', '2026-07-05', undefined],
    ['7/15/26', '2026-07-15', undefined],
    ['15/7/69', '2026-07-15', undefined],
    ['15-07-26', '2015-07-26', '2026-07-15'],
    ['15-Jul-26', '2015-07-26', '2026-07-15'],
    ['5-Jul-26', '2026-07-05', undefined],
  ])('%s is every day that it can be: %s to %s', (text, day, last) => {
    expect(findDay(text)).toEqual({ day, ...(last && { last }), printed: text });
  });

  it.each([
    ...['', 'yesterday', 'Jul 2026', 'July', '2026', '20260715', '8214398062177351', '82 0941 0078 8111'],
    ...[
      'R$132,74',
      'US $12.05',
      '1.234.567',
      '12.05.20€',
      '$12/15/26',
      '5.1.2026a',
      'v15.07.2026',
      '5.1.26',
      '1.12.26.4',
    ],
    ...[
      '10-20',
      '10-20-30',
      '1-2-26',
      '12:30',
      '20:26:15',
      '1/2 inch',
      '½ Jul 2026',
      '3/4',
      '12/15/26%',
      '24/7',
    ],
    ...[
      'AB-15-07-2026',
      'SM2026-07-15',
      '#15-07-2026',
      '2026-07-15-001',
      '15/07/2026/3',
      '192.168.20.26',
      '15.07.2026.5',
    ],
    ...[
      '+7 495 123-45-67',
      '010-1234-5678',
      '555-12-2026',
      '31.02.2026',
      '31/02/2026',
      '30.02',
      'Feb 30, 2026',
      '32 Jan 2026',
    ],
    ...[
      '2026-13-05',
      '13/14/2026',
      '0/7/2026',
      '00.07.2026',
      'Jul 15, 1999',
      '15 июля 1999',
      '15.07.2100',
      '15 ก.ค. 2542',
    ],
    ...[
      '15 ก.ค. 2643',
      '15/7/50',
      '令和8年7月15日',
      '26年7月15日',
      '115年7月15日',
      '1447/02/10',
      '15 Jul 26',
      '2026年7月',
      '7月15件',
    ],
    ...[
      'Marchand 15, 2026',
      'Julian 5 2026',
      'Decor 5, 2026',
      '15 mayoristas 2026',
      '1.5 Jul 2026',
      '12,5 мая 2026',
    ],
    ...['Size 5, July 2026', '10 x 20 x 26', '2026 - 07 - 15', '15/07-2026', '15.07/2026'],
  ])('%s is no date', (text) => {
    expect(findDays(text)).toEqual([]);
  });

  it('all dates of a text are found, in their order and once', () => {
    expect(
      findDays('Placed Jul 15, 2026, paid 16.07.2026; 返金 2026年9月4日 – 15 сент. 2026 г. | 03/04/2026'),
    ).toEqual([
      { day: '2026-07-15', printed: 'Jul 15, 2026' },
      { day: '2026-07-16', printed: '16.07.2026' },
      { day: '2026-09-04', printed: '2026年9月4日' },
      { day: '2026-09-15', printed: '15 сент. 2026' },
      { day: '2026-03-04', last: '2026-04-03', printed: '03/04/2026' },
    ]);
    expect(findDays('15.07.2026-20.07.2026').map(({ day }) => day)).toEqual(['2026-07-15', '2026-07-20']);
    expect(findDays('2026/07/15 - 2026/07/20').map(({ day }) => day)).toEqual(['2026-07-15', '2026-07-20']);
  });

  it('is no date where the year is another number’s', () => {
    expect(findDays('No. 2026 Jul 15, 2027')).toEqual([{ day: '2027-07-15', printed: 'Jul 15, 2027' }]);
    expect(findDays('Qty 4 Jul 15, 2026')).toEqual([{ day: '2026-07-15', printed: 'Jul 15, 2026' }]);
    expect(findDays('R$13,20 Jul 5, 2026')).toEqual([{ day: '2026-07-05', printed: 'Jul 5, 2026' }]);
  });
});

describe('names of months', () => {
  const ambiguous = (words: ReturnType<typeof calendarWords>) =>
    [...words.words]
      .filter(([, { months }]) => months.length > 1)
      .map(([name, { months }]) => `${name} ${months}`);

  it('no two languages of AliExpress call different months alike', () => {
    expect(ambiguous(calendarWords())).toEqual([]);
    expect(LOCALES.length).toBeGreaterThan(60);
  });

  it('where two do, the date is the span of both', () => {
    // Polish and Croatian: November and October, July and June.
    const words = wordsOf([...LOCALES, 'hr']);
    expect(ambiguous(words)).toEqual(expect.arrayContaining(['listopada 11,10', 'lip 7,6']));
    expect(findDays('15 listopada 2026', false, words)).toEqual([
      { day: '2026-10-15', last: '2026-11-15', printed: '15 listopada 2026' },
    ]);
  });

  it('some languages call a weekday like a month of others, and no such day is taken for that month', () => {
    const weekdays = [...calendarWords().words].filter(([, { weekday }]) => weekday).map(([name]) => name);
    expect(weekdays.sort()).toEqual(['mar', 'paz', 'sen']);
    const near = Date.UTC(2026, 6, 1);
    for (const text of ['mar. 14 juil.', 'mar 14 de julio', 'Sen, 14 Jul', '14 Tem Paz']) {
      expect(findDaysWithoutYear(text, near), text).toEqual({ from: '2026-07-14', to: '2026-07-14' });
    }
    expect(findDay('Paz 12.07.2026')?.day).toBe('2026-07-12');
    expect(findDay('14 Tem 2026 Paz 12:00')?.day).toBe('2026-07-14');
  });
});

describe('days without a year', () => {
  const near = Date.UTC(2026, 8, 15);

  it.each([
    // Seen (2025-12 to 2026-09).
    ['Tue | Jul. 28 18:39', '2026-07-28', '2026-07-28'],
    ['Delivered：Dec. 24', '2026-12-24', '2026-12-24'],
    ['Dec 24, 11:59 EST', '2026-12-24', '2026-12-24'],
    ['Sep 21 - 26', '2026-09-21', '2026-09-26'],
    ['Delivery: Sep. 26 - Oct. 01', '2026-09-26', '2026-10-01'],
    ['5 June', '2026-06-05', '2026-06-05'],
    // Not seen.
    ['28 июл.', '2026-07-28', '2026-07-28'],
    ['28 июл., 18:39', '2026-07-28', '2026-07-28'],
    ['7月28日', '2026-07-28', '2026-07-28'],
    ['7月28日 18時39分', '2026-07-28', '2026-07-28'],
    ['7월 28일 (화) 오후 6:39', '2026-07-28', '2026-07-28'],
    ['28 de julho', '2026-07-28', '2026-07-28'],
    ['28 Jul 18.39', '2026-07-28', '2026-07-28'],
    ['28 janv., 20 h 15', '2027-01-28', '2027-01-28'],
    ['28 ביולי', '2026-07-28', '2026-07-28'],
    ['28 ก.ค.', '2026-07-28', '2026-07-28'],
    ['28 thg 7', '2026-07-28', '2026-07-28'],
    ['21–26 сент.', '2026-09-21', '2026-09-26'],
    ['с 21 по 26 сентября', '2026-09-21', '2026-09-26'],
    ['24 апр. – 14 мая', '2026-04-24', '2026-05-14'],
    ['9월 21일 ~ 26일', '2026-09-21', '2026-09-26'],
    ['9월 21일～10월 3일', '2026-09-21', '2026-10-03'],
    ['9月21日〜26日', '2026-09-21', '2026-09-26'],
    ['9月21-26日', '2026-09-21', '2026-09-26'],
    ['9月21日至10月3日', '2026-09-21', '2026-10-03'],
    ['21 إلى 26 سبتمبر', '2026-09-21', '2026-09-26'],
    ['٢١–٢٦ سبتمبر', '2026-09-21', '2026-09-26'],
    ['del 21 al 26 de septiembre', '2026-09-21', '2026-09-26'],
    ['21 a 26 de set.', '2026-09-21', '2026-09-26'],
    ['du 21 au 26 sept.', '2026-09-21', '2026-09-26'],
    ['21. bis 26. September', '2026-09-21', '2026-09-26'],
    ['od 21 do 26 września', '2026-09-21', '2026-09-26'],
    ['21 – 26 thg 9', '2026-09-21', '2026-09-26'],
    ['Mar. 24 - May. 14', '2026-03-24', '2026-05-14'],
    ['Mar 24-May 14', '2026-03-24', '2026-05-14'],
    ['Mar 24–Apr 2', '2026-03-24', '2026-04-02'],
    // With a year behind the span it is that one.
    ['Sep 21 – 26, 2024', '2024-09-21', '2024-09-26'],
    ['21.–26. Sept. 2024', '2024-09-21', '2024-09-26'],
    ['Dec 28 – Jan 3, 2025', '2024-12-28', '2025-01-03'],
    ['Dec 28, 2024 – Jan 3', '2024-12-28', '2025-01-03'],
    ['15.07.2024 – 20.07.2024', '2024-07-15', '2024-07-20'],
    ['03/04/2024', '2024-03-04', '2024-04-03'],
  ])('%s', (text, from, to) => {
    expect(findDaysWithoutYear(text, near)).toEqual({ from, to });
  });

  it.each([
    ...[
      '',
      'Jul',
      'Jul 2026',
      'Feb 30',
      'Jul 0',
      '18:39',
      '10-20',
      '3/4',
      '9.21',
      '7月15件',
      'R$13,20',
      '21 - 26',
    ],
    // A year stands there that is none of an order, or may stand there.
    ...[
      'Jul 15, 1999',
      '15 июля 1999',
      '令和8年7月15日',
      '26年7月15日',
      '15 Jul 26',
      '5 Jul 28',
      '15 янв. 26 г.',
      '21 Sep - 26',
    ],
  ])('%s is none', (text) => {
    expect(findDaysWithoutYear(text, near)).toBeNull();
    expect(findPastDay(text, near)).toBeNull();
  });

  it.each(PRINTED_IN)('%s: each day of the year, and of the past', (locale) => {
    for (const month of ['long', 'short'] as const) {
      for (let m = 0; m < 12; m++) {
        for (const number of [1, 12, 28]) {
          const at = Date.UTC(2026, m, number);
          const text = print(locale, { month, day: 'numeric' }, at);
          // "1/01" names no month: Portuguese of Portugal has no other short form.
          if (/^\d+\/\d+$/.test(text)) continue;
          expect(findDaysWithoutYear(text, at - 30 * DAY), text).toEqual({ from: dayOf(at), to: dayOf(at) });
          expect(findPastDay(text, at + 90 * DAY)?.day, text).toBe(dayOf(at));
        }
      }
    }
  });

  it('of the past is the first day of a span, as it was printed', () => {
    expect(findPastDay('Доставка: 21–26 сент.', Date.UTC(2026, 10, 1))).toEqual({
      day: '2026-09-21',
      printed: '21–26 сент',
    });
    expect(findPastDay('7월 28일 18:39', Date.UTC(2026, 10, 1))).toEqual({
      day: '2026-07-28',
      printed: '7월 28일',
    });
    // With its year it is no day without one.
    expect(findPastDay('Jul 15, 2024', Date.UTC(2026, 10, 1))).toBeNull();
  });
});

describe('reading takes steps in proportion to the text', () => {
  const stepsOf = (text: string) => {
    const before = work.steps;
    findDays(text);
    findDaysWithoutYear(text, 0);
    findPastDay(text, 0);
    parseMoney(text);
    return work.steps - before;
  };
  const PARTS = [
    ...[
      '1',
      '1/',
      '1.',
      '12-',
      '1 ',
      'jan ',
      'jan 1 ',
      '1 jan ',
      '1 - ',
      '2026 ',
      '2026年',
      '7月',
      '7月1日~',
      'ก.ค.',
      'thg 7 ',
    ],
    ...[
      'كانون ',
      'كانون الثاني ',
      '1, ',
      'de ',
      '1 de ',
      'jan',
      '~',
      "'",
      '15.07.',
      '1 jan - 2 jan ',
      '\u200f',
      'é',
      '٣',
      '. , - / ',
      '1st ',
    ],
  ];

  it.each(PARTS)('"%s" again and again', (part) => {
    const [some, more] = [1000, 2000].map((length) => stepsOf(part.repeat(length).slice(0, length)));
    expect(more).toBeLessThanOrEqual((some as number) * 2.2 + 200);
    expect(more).toBeLessThan(2000 * 120);
  });

  it('text beyond the first 4000 characters is left alone', () => {
    expect(stepsOf('1 jan 2026 '.repeat(100_000))).toBeLessThan(4000 * 120);
    expect(findDay(`${' '.repeat(4000)}Jul 15, 2026`)).toBeNull();
    // Nor is a year cut to two digits.
    for (let n = 3985; n < 4001; n++) {
      expect([null, '2026-07-15']).toContain(findDay(`${'-'.repeat(n)} 15/07/2026`)?.day ?? null);
    }
  });

  it('a text without a digit takes none', () => {
    expect(stepsOf('January February '.repeat(100))).toBe(0);
  });
});

describe('sums', () => {
  it.each([
    ['1.234,56 €', 1234.56, 'EUR'],
    ['1\u202f234,56 ₽', 1234.56, 'RUB'],
    ['12 345 678 ₽', 12345678, 'RUB'],
    ['US $120.95', 120.95, 'USD'],
    ['USD25.66', 25.66, 'USD'],
    ['CLP 9,211', 9211, 'CLP'],
    ['₩11,110', 11110, 'KRW'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['Rp123.456', 123456, 'IDR'],
    ['123.456 ₫', 123456, 'VND'],
    ['ر.س ١٢٣٫٤٥', 123.45, 'SAR'],
    ['\u200f١٬٢٣٤٫٥٠\u00a0ر.س.\u200f', 1234.5, 'SAR'],
    ['د.إ.\u200f 1,234.50', 1234.5, 'AED'],
    ['د.ك 1.234', 1.234, 'KWD'],
    ['₹1,23,456.78', 123456.78, 'INR'],
    ['1’234.50 CHF', 1234.5, 'CHF'],
    ['249,99 TL', 249.99, 'TRY'],
    ['฿1,234', 1234, 'THB'],
    ['HK$5', 5, 'HKD'],
    ['CN¥12', 12, 'CNY'],
    ['￦11,110', 11110, 'KRW'],
    ['12,- €', 12, 'EUR'],
    ['5 Kč', 5, 'CZK'],
    ['1 234 Ft', 1234, 'HUF'],
    ['Refund completed R$37,79', 37.79, 'BRL'],
    // Signs that several currencies share, and letters that are none.
    ['$5', 5, null],
    ['¥5', 5, null],
    ['￥5', 5, null],
    ['12元', 12, null],
    ['50 kr', 50, null],
    ['Size L 5', 5, null],
    ['XXL 5', 5, null],
    // Two numbers are not one.
    ['5 2 items', 5, null],
  ])('%s', (text, amount, currency) => {
    expect(parseMoney(text)).toMatchObject({ amount, currency });
  });

  it('in every language: amount and currency as Intl prints them, never another currency', () => {
    const codes = [
      'USD',
      'EUR',
      'BRL',
      'CLP',
      'KRW',
      'PLN',
      'RUB',
      'UAH',
      'ILS',
      'TRY',
      'SAR',
      'AED',
      'KWD',
      'JPY',
    ];
    codes.push('VND', 'IDR', 'THB', 'MXN', 'CAD', 'AUD', 'GBP', 'CHF', 'CNY', 'INR', 'CZK', 'HUF');
    for (const locale of PRINTED_IN) {
      for (const currency of codes) {
        for (const amount of [5, 132.74, 1234.5, 1234567]) {
          const minor = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
          const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
          const known = Number(amount.toFixed(minor.maximumFractionDigits));
          // With the code beside it the number is sure; without it the sign may name none, but never another.
          expect(parseMoney(text, currency)?.amount, `${locale} ${text}`).toBe(known);
          expect([currency, null], `${locale} ${text}`).toContain(parseMoney(text)?.currency);
        }
      }
    }
  });

  it('digits of all scripts', () => {
    expect(latinDigits('٣ ۴ ๕ ६ ７ 8')).toBe('3 4 5 6 7 8');
  });
});
