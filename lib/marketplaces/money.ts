import { hasDigit, latinDigits, work } from '../domain/fold';
import type { Money } from '../domain/schema';
import { line } from './text';

/**
 * Signs as AliExpress prints them (aliexpress-pages.md §4), some of which `Intl` does not know or gives to another currency:
 * C$ is Canada's there, TL what Turkish shops write for ₺. They also spare the long look-up. `$`, `¥` and 元 alone name none.
 */
const SEEN: Readonly<Record<string, string | null>> = {
  ...{
    US$: 'USD',
    R$: 'BRL',
    C$: 'CAD',
    AU$: 'AUD',
    A$: 'AUD',
    MX$: 'MXN',
    NZ$: 'NZD',
    '€': 'EUR',
    '£': 'GBP',
  },
  ...{
    '₩': 'KRW',
    zł: 'PLN',
    '₽': 'RUB',
    '₴': 'UAH',
    '₪': 'ILS',
    '₺': 'TRY',
    TL: 'TRY',
    $: null,
    '¥': null,
    '￥': null,
    元: null,
  },
};

/** Locales that have signs of their own for currencies, or another use of the same sign. */
const LOCALES: readonly string[] = [
  ...[
    'en',
    'en-AU',
    'en-CA',
    'en-NZ',
    'en-SG',
    'es',
    'es-AR',
    'es-CL',
    'es-CO',
    'es-MX',
    'pt',
    'fr',
    'fr-CA',
    'de',
  ],
  ...['it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'he', 'ja', 'ko', 'th', 'vi', 'id', 'zh-CN', 'zh-TW'],
];

let currencies: ReadonlySet<string> | undefined;
const isCurrency = (code: string) => {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
};

let signs: ReadonlyMap<string, string | null> | undefined;

/** A sign as it is looked up: nothing invisible, no space beside a sign of money, no point at its end. */
const bare = (sign: string) =>
  sign
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*(\p{Sc})\s*/gu, '$1')
    .replace(/[.\s]+$/, '')
    .trim();

/**
 * The currency of every sign that some locale prints; null where several currencies have it. The short forms of English
 * ("Kč", "₫", "Ft") count where no currency has them as its usual sign.
 */
function signsOf(): ReadonlyMap<string, string | null> {
  if (signs) return signs;
  const usual = new Map<string, string | null>();
  const short = new Map<string, string | null>();
  const add = (to: Map<string, string | null>, locale: string, code: string) => {
    const currencyDisplay = to === short ? 'narrowSymbol' : 'symbol';
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay });
    const sign = bare(format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '');
    // Codes name themselves; one or two capitals are sizes and countries as well. R is South Africa's alone.
    if (!sign || sign === code || /^[A-Z]{2}$/.test(sign) || (/^[A-Z]$/.test(sign) && sign !== 'R')) return;
    to.set(sign, to.has(sign) && to.get(sign) !== code ? null : code);
  };
  for (const code of Intl.supportedValuesOf('currency')) {
    for (const locale of LOCALES) add(usual, locale, code);
    add(short, 'en', code);
  }
  signs = new Map([...short, ...usual, ...Object.entries(SEEN)]);
  return signs;
}

/** A number with what may part its digits. Spaces and apostrophes part groups of three. */
const NUMBER = /\d+(?:[\s'’]\d{3}(?!\d)|[.,\u066b\u066c]\d+)*/;

/**
 * An amount as printed in any language ("R$132,74", "CLP 9,211", "1 234,56 ₽", "ر.س ١٢٣٫٤٥"). `code` is the currency that
 * the data names beside it, `parts` the marketplace's own "text|integer|decimals". Null where there is no amount. `text` is
 * what was printed, as one line.
 */
export function parseMoney(printed: unknown, code?: unknown, parts?: unknown): Money | null {
  const text = line(printed, 60);
  if (!hasDigit(text)) return null;
  const plain = latinDigits(text);
  const found = NUMBER.exec(plain);
  if (!found) return null;
  const [digits] = found;
  const currency = currencyOf(plain.slice(0, found.index), plain.slice(found.index + digits.length), code);
  const amount = amountOfParts(parts, text) ?? amountOf(digits, currency);
  return Number.isFinite(amount) ? { amount, currency, text } : null;
}

function currencyOf(before: string, after: string, code: unknown): string | null {
  if (typeof code === 'string' && /^[A-Z]{3}$/.test(code)) return code;
  const named = [
    /(?<![\p{L}])([A-Z]{3})\s*$/u.exec(before)?.[1],
    /^\s*([A-Z]{3})(?!\p{L})/u.exec(after)?.[1],
  ];
  const known = named.find((one) => one !== undefined && isCurrency(one));
  if (known) return known;
  const [ahead, behind] = [bare(before), bare(after.replace(/^[.,–—-]+/, ''))];
  const [first = '', second = ''] = [/[^\s\d]+$/.exec(ahead)?.[0], /^[^\s\d]+/.exec(behind)?.[0]].map(
    (sign) => sign && bare(sign),
  );
  for (const sign of [first, second]) if (Object.hasOwn(SEEN, sign)) return SEEN[sign] ?? null;
  for (let length = LONGEST; length > 0 && (first || second); length--) {
    work.steps++;
    const [left, right] = [ahead.slice(-length), second.slice(0, length)];
    const sides = [
      [left, left[0], ahead.at(-length - 1)],
      [right, right.at(-1), second[length]],
    ] as const;
    for (const [sign, edge = '', next = ''] of sides) {
      const isCut = LETTER.test(edge) && LETTER.test(next);
      if (sign.length === length && !isCut && signsOf().has(sign)) return signsOf().get(sign) ?? null;
    }
  }
  return null;
}

/** The longest sign that any locale prints is "F CFA". */
const LONGEST = 6;
const LETTER = /\p{L}/u;

function amountOfParts(parts: unknown, text: string): number | null {
  if (typeof parts !== 'string') return null;
  const [whole, integer, decimals] = parts.split('|');
  // Only where the parts belong to this very text: a card may carry those of another price.
  if (line(whole) !== text || !integer) return null;
  const before = latinDigits(integer).replace(/\D/g, '');
  return before ? Number(`${before}.${latinDigits(decimals ?? '').replace(/\D/g, '') || '0'}`) : null;
}

const minors = new Map<string, number>();

/** How many decimals a currency has. */
function minorOf(currency: string): number {
  let held = minors.get(currency);
  if (held === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    held = format.resolvedOptions().maximumFractionDigits ?? 2;
    minors.set(currency, held);
  }
  return held;
}

function amountOf(digits: string, currency: string | null): number {
  const last = Math.max(...['.', ',', '\u066b', '\u066c'].map((mark) => digits.lastIndexOf(mark)));
  const [before, tail] = [digits.slice(0, Math.max(0, last)), digits.slice(last + 1)];
  const mark = digits[last];
  const isDecimal = last >= 0 && partsDecimals(mark as string, before, tail, currency);
  if (!isDecimal) return Number(digits.replace(/\D/g, ''));
  return Number(`${before.replace(/\D/g, '')}.${tail.replace(/\D/g, '')}`);
}

/** Whether the last separator of an amount parts its decimals. */
function partsDecimals(mark: string, before: string, tail: string, currency: string | null): boolean {
  if (mark === '\u066b') return true;
  if (mark === '\u066c' || before.includes(mark)) return false;
  const minor = currency ? minorOf(currency) : 2;
  // Three digits are thousands, but where others are parted by another sign, or the currency has as many decimals.
  if (tail.length === 3) return /\D/.test(before) || minor === 3;
  return !(minor === 0 && tail.length > 2);
}
