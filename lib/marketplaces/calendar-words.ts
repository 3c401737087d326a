import { fold } from '../domain/fold';

/**
 * What dates are made of in the languages of AliExpress, asked of `Intl`: names of months in all the forms that a locale
 * uses, and the words and signs between the parts. What `Intl` lacks is added by hand, each with its reason.
 */

/**
 * The languages in which AliExpress shows its pages, with the regions whose months, abbreviations or orders differ; az, which
 * aliexpress.ru prints ("Sifariş tarixi 29 yanvar 2024": aliexpress-pages.md §4).
 */
export const LOCALES: readonly string[] = [
  ...['en', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-SG', 'en-ZA'],
  ...[
    'es',
    'es-419',
    'es-AR',
    'es-CL',
    'es-CO',
    'es-MX',
    'es-PA',
    'es-PE',
    'es-PR',
    'es-US',
    'es-UY',
    'es-VE',
  ],
  ...['pt', 'pt-PT', 'pt-AO', 'fr', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-MA', 'de', 'de-AT', 'de-CH', 'de-IT'],
  ...[
    'it',
    'it-CH',
    'nl',
    'nl-BE',
    'pl',
    'ru',
    'ru-KZ',
    'ru-UA',
    'uk',
    'tr',
    'az',
    'he',
    'ja',
    'ko',
    'th',
    'vi',
    'id',
  ],
  ...[
    'ar',
    'ar-AE',
    'ar-DZ',
    'ar-EG',
    'ar-IQ',
    'ar-JO',
    'ar-LB',
    'ar-LY',
    'ar-MA',
    'ar-MR',
    'ar-PS',
    'ar-SA',
    'ar-SY',
    'ar-TN',
  ],
  ...['zh-CN', 'zh-HK', 'zh-SG', 'zh-TW'],
];

/** `before`, `after`: a word that makes a month of the number behind or before it. */
export type Kind = 'month' | 'before' | 'after' | 'year' | 'day' | 'link' | 'range' | 'ordinal';

export interface Word {
  kind: Kind;
  /** Of a month 1 to 12; several where two languages call different months so. */
  months: number[];
  /** Some language calls a weekday so ("mar." is mardi, "sen" Senin). */
  weekday: boolean;
  /** Letters may follow at once, as where words are not parted by spaces. */
  loose: boolean;
}

/** Words between day, month and year, and those of spans. */
const BY_HAND: readonly [Kind, string[]][] = [
  // As people write dates; CLDR has the shorter or no word. "3rd of August", "15 de julio del 2026", "d’août", "2026 года".
  ['link', ['of', 'the', 'del', "d'", 'года', 'год', 'роки', 'року', 'рік', 'năm', 'ngày', 'tahun']],
  // Spoken for 日, seen on Chinese shop pages.
  ['day', ['号', '號']],
  // Of spans CLDR has signs alone. "from 21 to 26", "bis", "au", "al", "por" …
  [
    'range',
    [
      'to',
      'until',
      'till',
      'and',
      'bis',
      'au',
      'à',
      'al',
      'a',
      'hasta',
      'até',
      'tot',
      't/m',
      'do',
      'по',
      'до',
    ],
  ],
  ['range', ['إلى', 'الى', 'حتى', 'עד', 'から', 'ถึง', 'đến', 'sampai', 'hingga', 'ile', '至', '到', '까지']],
  // "1st", "1er", "1º", "15e"; folded º is o.
  ['ordinal', ['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'e', 'te', 'го', 'ого', 'е']],
  // "de" in all dates of Spanish and Portuguese, also where a locale's own pattern leaves it out.
  ['link', ['de']],
];

/** Names that older releases of CLDR and Java had, and servers still print: Mrz and Mär, Agt beside Agu, Sept. and Set. */
const OLDER: readonly [string, number][] = [
  ['mrz', 3],
  ['maerz', 3],
  ['agt', 8],
  ['sept', 9],
  ['sep', 9],
];

/** Thai, Chinese, Japanese, Korean: no spaces around words, or endings that join on. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export interface Tables {
  words: ReadonlyMap<string, Word>;
  /** Lengths of words that begin with a character, longest first. */
  lengths: ReadonlyMap<string, readonly number[]>;
  /** Ordinals stand behind a number alone, where they mean no other word. */
  ordinals: ReadonlySet<string>;
}

let tables: Tables | undefined;

/** All words, made at the first date that is read. */
export function calendarWords(): Tables {
  tables ??= wordsOf(LOCALES);
  return tables;
}

const plain = (text: string) => fold(text).text.trim();
/** An abbreviation's last point, or what Hebrew writes for it, may be left out. */
const bare = (name: string) => name.replace(/[.'\s]+$/, '');

/** The words of some locales. */
export function wordsOf(locales: readonly string[]): Tables {
  const words = new Map<string, Word>();
  const weekdays = new Set<string>();
  const ordinals = new Set<string>();
  const add = (kind: Kind, text: string, month?: number, loose = UNSPACED.test(text)) => {
    const name = bare(plain(text));
    if (!name || /\d/.test(name)) return;
    const held = words.get(name);
    // A month's name is one before anything else.
    if (held && (held.kind === 'month' || month === undefined)) {
      if (month !== undefined && !held.months.includes(month)) held.months.push(month);
      return;
    }
    words.set(name, { kind, months: month === undefined ? [] : [month], weekday: false, loose });
  };
  /** A month as it stands in a date or alone: a name, or a number with a word at one of its sides. */
  const addMonth = (value: string, month: number) => {
    const [, before = '', number, after = ''] = /^(\D*)(\d*)(\D*)$/.exec(plain(value)) ?? [];
    if (number) {
      if (before.trim()) add('before', before);
      if (after.trim()) add('after', after);
    } else if (before) {
      add('month', before, month);
      // Thai abbreviations without their inner points. They are words only where nothing follows.
      if (/\.\S/.test(before)) add('month', before.replaceAll('.', ''), month, false);
    }
  };
  for (const locale of locales) {
    const months = new Set<string>();
    for (const { format, parts } of formatsOf(locale)) {
      for (let month = 1; month <= 12; month++) {
        // The names of one form, each as it stands in it; of the signs between the parts one date tells all.
        const date = Date.UTC(2026, month - 1, 25);
        const all = format.formatToParts(date);
        for (const [index, { type, value }] of all.entries()) {
          if (type !== 'month' || /^\d+$/.test(value)) continue;
          // "ב" of Hebrew, written in one with the month.
          const glued = /\p{L}+$/u.exec(all[index - 1]?.value ?? '')?.[0] ?? '';
          if (months.has(`${month}${glued}${value}`)) continue;
          months.add(`${month}${glued}${value}`);
          addMonth(value, month);
          if (glued && /^\p{L}/u.test(value) && !UNSPACED.test(glued)) addMonth(glued + value, month);
        }
        if (!parts || month > 1) continue;
        for (const [index, { type, value }] of all.entries())
          addSigns(type, value, all[index - 1]?.type, add);
      }
    }
    // Regions call their weekdays alike.
    for (const weekday of locale.includes('-') ? [] : (['long', 'short'] as const)) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) weekdays.add(bare(plain(format.format(Date.UTC(2026, 1, day)))));
    }
  }
  for (const [name, month] of OLDER) add('month', name, month);
  // Java and older CLDR cut Cyrillic names to three letters: сен, фев, ноя.
  const cyrillic = [...words].filter(
    ([name, { kind }]) => kind === 'month' && /^\p{Script=Cyrillic}{4,}$/u.test(name),
  );
  for (const [name, { months }] of cyrillic)
    for (const month of months) add('month', name.slice(0, 3), month);
  for (const [kind, texts] of BY_HAND) {
    for (const text of texts) {
      if (kind === 'ordinal') ordinals.add(plain(text));
      else add(kind, text);
    }
  }
  for (const [name, word] of words) word.weekday = word.kind === 'month' && weekdays.has(name);
  const lengths = new Map<string, Set<number>>();
  for (const name of words.keys()) {
    const first = name[0] as string;
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  const sorted = [...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)] as const);
  return { words, lengths: new Map(sorted), ordinals };
}

/** Formats of a locale with names of months in them. `parts`: what stands between the parts belongs to a date, too. */
function formatsOf(locale: string): { format: Intl.DateTimeFormat; parts: boolean }[] {
  const own = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  const of = (options: Intl.DateTimeFormatOptions, parts: boolean) => ({
    format: new Intl.DateTimeFormat(locale, { ...own, ...options }),
    parts,
  });
  return [
    // The name alone stands in the nominative, in a date in the genitive.
    of({ month: 'long' }, false),
    of({ month: 'short' }, false),
    of({ dateStyle: 'long' }, true),
    of({ dateStyle: 'medium' }, true),
    // Thai names the era, of its own calendar and of ours.
    ...(locale === 'th'
      ? ['buddhist', 'gregory'].flatMap((calendar) =>
          (['long', 'short'] as const).map((era) =>
            of({ dateStyle: undefined, day: 'numeric', month: 'long', year: 'numeric', era, calendar }, true),
          ),
        )
      : []),
  ];
}

/** What stands between the parts of a date: 年, 日 and 일 joined to a number, "de" and "г." beside it, an era. */
function addSigns(
  type: string,
  value: string,
  before: string | undefined,
  add: (kind: Kind, text: string) => void,
) {
  if (type === 'era') add('link', value);
  if (type !== 'literal') return;
  const [joined = ''] = /^\p{L}+/u.exec(value) ?? [];
  const kind = ({ year: 'year', month: 'after', day: 'day' } as const)[before as 'year'];
  if (joined && kind) add(kind, joined);
  for (const [word] of value.slice(joined.length).matchAll(/\p{L}+/gu)) {
    // The Hebrew prefix is part of the month's name.
    if (!/^\p{Script=Hebrew}$/u.test(word)) add('link', word);
  }
}
