import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromises, findRefundNode, type Place } from '@/lib/marketplaces/aliexpress/promises';
import { LANGS, type Lang } from '@/lib/marketplaces/aliexpress/words/book';
import { SENTENCES, type Sentences } from './sentences';

/** What a sentence promises, in short: `not-received:day 2026-09-04`, `any-reason-return:completed 7`. */
const told = (text: string) =>
  findPromises(text).promises.map(
    ({ field, value }) =>
      `${field.slice('promise:'.length)} ${'days' in value ? value.days : 'day' in value.day && value.day.day}`,
  );

const MEANT: Record<Exclude<keyof Sentences, 'never'>, string> = {
  notReceived: 'not-received:day 2026-09-04',
  lateCoupon: 'late-coupon:day 2026-08-03',
  confirmed: 'any-reason-return:completed 7',
  placed: 'not-as-described:placed 90',
  delivered: 'any-reason-return:delivered 15',
};
const KINDS = Object.keys(MEANT) as (keyof typeof MEANT)[];
const meant = LANGS.flatMap((lang) =>
  KINDS.flatMap((kind) =>
    SENTENCES[lang][kind].map((text): [Lang, string, string] => [lang, text, MEANT[kind]]),
  ),
);
/** Marks of direction, spaces and capitals that change nothing. */
const noise = fc.record({
  marks: fc.array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom('\u200e', '\u200f', '\u202b', '\u202c', '\u2067', '\u2069', '\u200b', '\ufeff'),
    ),
    { maxLength: 6 },
  ),
  space: fc.constantFrom(' ', '\u00a0', '\u202f', '  ', '\t'),
  capitals: fc.boolean(),
});
type Noise = typeof noise extends fc.Arbitrary<infer N> ? N : never;

function disturbed(text: string, { marks, space, capitals }: Noise): string {
  const letters = [...text.replaceAll(' ', space)];
  for (const [at, mark] of marks) letters.splice(at % (letters.length + 1), 0, mark);
  const whole = letters.join('');
  // A capital behind a full stop would tell something: a sentence begins there.
  return capitals && !/\.\s*\S/u.test(text) ? whole.toUpperCase() : whole;
}

const never = LANGS.flatMap((lang) => SENTENCES[lang].never.map((text): [Lang, string] => [lang, text]));

describe('promises in any language', () => {
  it.each(meant)('%s: %s', (lang, text, promise) => {
    const { promises, guessed, unread } = findPromises(text);
    expect({ told: told(text), guessed, unread }).toEqual({ told: [promise], guessed: [], unread: [] });
    expect(promises[0]?.won).toBe(`words:${lang}`);
    expect(promises[0]?.value.printed).toBe(text);
  });

  it.each(never)('%s promises nothing, and is told as it stands: %s', (_, text) => {
    expect(findPromises(text)).toEqual({ promises: [], guessed: [], unread: [text] });
  });
});

describe('what changes nothing of a sentence', () => {
  it('marks of direction, spaces of any kind, capitals', () => {
    const sentences = [...meant.map(([, text]) => text), ...never.map(([, text]) => text)];
    fc.assert(
      fc.property(fc.constantFrom(...sentences), noise, (text, how) => {
        expect(told(disturbed(text, how))).toEqual(told(text));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text of several promises', () => {
  it.each(LANGS)('%s: each is read with its own date, in one sentence and in two', (lang) => {
    const [refund = ''] = SENTENCES[lang].notReceived;
    const [coupon = ''] = SENTENCES[lang].lateCoupon;
    const both = [MEANT.lateCoupon, MEANT.notReceived];
    expect(told(`${coupon} · ${refund}`)).toEqual(both);
    expect(told(`${coupon}\n${refund}`)).toEqual(both);
    // Chinese puts the condition first: what follows which date cannot be told, so none is.
    expect(told(`${coupon}, ${refund}`)).toEqual(lang === 'zh' ? [] : both);
  });

  it.each(LANGS)('%s: a reminder whose sentences touch', (lang) => {
    const [confirmed = ''] = SENTENCES[lang].confirmed;
    const [placed = ''] = SENTENCES[lang].placed;
    const stop = lang === 'th' ? ' ' : '';
    expect(told(`${confirmed}${stop}${placed}`)).toEqual([MEANT.confirmed, MEANT.placed]);
  });

  it('conditions that stand first lend no date to the next one', () => {
    expect(
      told(
        'Wenn bis 2026-08-03 nicht versandt, Rückerstattung, wenn bis 2026-09-04 nicht geliefert, Gutschein',
      ),
    ).toEqual([]);
  });

  it('of two dates that belong to one promise, none is taken', () => {
    expect(told('Refund if no delivery before 2026-09-04 or 2026-10-04')).toEqual([]);
  });

  it('two lengths in one sentence are two rights', () => {
    expect(
      told(
        'Return within 7 days of confirming receipt, or if defective, open a dispute within 90 days after order was placed',
      ),
    ).toEqual([MEANT.confirmed, MEANT.placed]);
  });

  it('a number of days is told in languages of which nothing else is known', () => {
    expect(findPromises('Vrácení do 15 dnů. Visszaküldés 15 napon belül.').unread).toEqual([
      'Vrácení do 15 dnů.',
      'Visszaküldés 15 napon belül.',
    ]);
  });

  it('a hostile text costs no more than its first 4,000 characters', () => {
    const { promises, unread } = findPromises('Refund within 1 day of 1 day.A'.repeat(100_000));
    expect(promises).toEqual([]);
    expect(unread.length).toBeLessThan(200);
  });
});

describe('sentences of unknown languages, by their place', () => {
  const told = (text: string, place: Place) => {
    const { promises, guessed, unread } = findPromises(text, {}, place);
    return {
      promises: promises.map(({ field, value, won }) => [
        field,
        'days' in value ? value.days : 'day' in value.day && value.day.day,
        won,
      ]),
      guessed,
      unread,
    };
  };
  const completed: Place = { kind: 'reminder', status: 'completed' };
  const service: Place = { kind: 'service', refundDay: '2026-09-04' };
  const [week, quarter] = [
    'Εάν υπάρχουν προβλήματα, μπορείτε να ζητήσετε επιστροφή εντός 7 ημερών.',
    'Εάν το προϊόν είναι ελαττωματικό, μπορείτε να ανοίξετε διαφωνία εντός 90 ημερών.',
  ];

  it('below a completed status, the short length is any reason and the long one not as described: both guessed', () => {
    expect(told(`${week}${quarter}`, completed)).toEqual({
      promises: [
        ['promise:any-reason-return:completed', 7, 'place'],
        ['promise:not-as-described:placed', 90, 'place'],
      ],
      guessed: [week, quarter],
      unread: [],
    });
  });

  it.each([
    ['on its way', { kind: 'reminder', status: 'awaiting-delivery' }],
    ['of no known status', { kind: 'reminder', status: null }],
  ] as const)('not below an order %s', (_, place) => {
    expect(told(week, place)).toEqual({ promises: [], guessed: [], unread: [week] });
  });

  it('among services, the day of the last node is the refund, money before it the coupon', () => {
    const coupon = 'Slevový kupón R$5,00, pokud se zpozdí do 2026-08-03';
    const refund = 'Vrácení peněz, pokud nebude doručeno do 2026-09-04';
    expect(told(`${coupon} · ${refund}`, service)).toEqual({
      promises: [
        ['promise:late-coupon:day', '2026-08-03', 'place'],
        ['promise:not-received:day', '2026-09-04', 'place'],
      ],
      guessed: [coupon, refund],
      unread: [],
    });
    expect(told('Vrácení peněz do 2026-10-04', service).promises).toEqual([]);
    expect(told(refund, { kind: 'service' }).promises).toEqual([]);
  });

  it('a length alone is a return from delivery among services, and nothing in any other commitment', () => {
    expect(told('Visszaküldés 15 napon belül.', service).promises).toEqual([
      ['promise:any-reason-return:delivered', 15, 'place'],
    ]);
    expect(told('Visszaküldés 15 napon belül.', { ...service, kind: 'commitment' }).promises).toEqual([]);
    expect(told('Visszaküldés 60 napon belül.', service).promises).toEqual([]);
  });

  it.each([
    'Your review is due within 14 days of delivery.',
    'If you do not confirm within 5 days the order completes',
    'Bitte schreiben Sie Ihre Rezension spätestens 14 Tage nach dem Abschluss',
    'Ваш отзыв можно изменить 14 дней',
    'Puede dejar su reseña durante 14 días',
    '14일 이내에 리뷰를 작성하세요',
  ])('in a known language nothing is guessed: %s', (text) => {
    expect(told(text, completed)).toEqual({ promises: [], guessed: [], unread: [text] });
    expect(told(text, service)).toEqual({ promises: [], guessed: [], unread: [text] });
  });

  it('words beat the place, and a guess beside them is dropped', () => {
    const words = 'Send it back within 15 days after delivery.';
    expect(told(`${words}\nVisszaküldés 14 napon belül.`, service)).toEqual({
      promises: [['promise:any-reason-return:delivered', 15, 'words:en']],
      guessed: [],
      unread: [],
    });
  });
});

describe('the last node of the progress bar', () => {
  const bar = (last: string, time = '2026-09-04') => [
    { text: 'Paid', time: '2026-07-15' },
    { text: 'R$5', time: '2026-08-05' },
    { text: last, time },
  ];
  const read = (nodes: { text: string; time: string }[]) => {
    const { promises, guessed, day } = findRefundNode(nodes, { zones: ['-07:00'] });
    return { values: promises.map(({ value, won }) => [value, won]), guessed, day };
  };
  const value = (printed: string) => ({
    right: 'not-received',
    from: 'day',
    day: { day: '2026-09-04', zones: ['-07:00'], printed: '2026-09-04' },
    printed,
  });

  it('is known by its word', () => {
    expect(read(bar('Refund'))).toEqual({
      values: [[value('Refund 2026-09-04'), 'words:en']],
      guessed: [],
      day: '2026-09-04',
    });
    expect(read(bar('환불')).values[0]?.[1]).toBe('words:ko');
  });

  it('is guessed by its place where its word is not known', () => {
    expect(read(bar('Vrácení'))).toEqual({
      values: [[value('Vrácení 2026-09-04'), 'place']],
      guessed: ['Vrácení 2026-09-04'],
      day: '2026-09-04',
    });
  });

  it.each([
    ['an amount', bar('R$10')],
    ['a word of something else', bar('Delivered')],
    ['a date before another', bar('Vrácení', '2026-08-01')],
    ['the same date as another', bar('Vrácení', '2026-08-05')],
    ['no date', bar('Vrácení', 'soon')],
    ['nothing before it', bar('Vrácení').slice(2)],
  ])('is none with %s', (_, nodes) => {
    expect(read(nodes)).toEqual({ values: [], guessed: [], day: null });
  });
});
