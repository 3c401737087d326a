import type { Money } from '../domain/schema';
import { line } from './text';

/** Symbols as AliExpress prints them, longest first. `$` alone names no currency. */
const SYMBOLS: [string, string][] = [
  ['US $', 'USD'],
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['C$', 'CAD'],
  ['AU $', 'AUD'],
  ['A$', 'AUD'],
  ['MX$', 'MXN'],
  ['NZ$', 'NZD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['zł', 'PLN'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
];

/** Currencies without a minor unit: whatever separates three digits there separates thousands. */
const WITHOUT_MINOR = new Set(['CLP', 'KRW', 'JPY', 'VND', 'IDR', 'ISK', 'PYG', 'HUF', 'COP']);

const CODE = /\b([A-Z]{3})\b/;

/**
 * An amount as printed ("R$132,74", "CLP 9,211", "US $120.95", "129,46zł"). `code` is the currency that the data names
 * beside it, `parts` the marketplace's own "text|integer|decimals". Null where there is no amount.
 */
export function parseMoney(printed: unknown, code?: unknown, parts?: unknown): Money | null {
  const text = line(printed, 60);
  const digits = /\d[\d\s.,'’\u066b\u066c]*/.exec(text)?.[0].replace(/[^\d]+$/, '');
  if (!digits) return null;
  const currency = currencyOf(text, code);
  const amount = amountOfParts(parts, text) ?? amountOf(digits, currency);
  return Number.isFinite(amount) ? { amount, currency, text } : null;
}

function currencyOf(text: string, code: unknown): string | null {
  if (typeof code === 'string' && /^[A-Z]{3}$/.test(code)) return code;
  const named = CODE.exec(text)?.[1];
  if (named) return named;
  return SYMBOLS.find(([symbol]) => text.includes(symbol))?.[1] ?? null;
}

function amountOfParts(parts: unknown, text: string): number | null {
  if (typeof parts !== 'string') return null;
  const [whole, integer, decimals] = parts.split('|');
  // Only where the parts belong to this very text: a card may carry those of another price.
  if (line(whole) !== text || !integer) return null;
  const before = integer.replace(/\D/g, '');
  return before ? Number(`${before}.${(decimals ?? '').replace(/\D/g, '') || '0'}`) : null;
}

function amountOf(digits: string, currency: string | null): number {
  const separators = digits.replace(/\d/g, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const tail = last < 0 ? '' : digits.slice(last + 1);
  const mark = digits[last];
  const repeated = separators.split('').filter((one) => one === mark).length > 1;
  const isDecimal =
    last >= 0 &&
    !repeated &&
    tail.length !== 3 &&
    !(currency && WITHOUT_MINOR.has(currency) && tail.length > 2);
  if (!isDecimal) return Number(digits.replace(/\D/g, ''));
  return Number(`${digits.slice(0, last).replace(/\D/g, '')}.${tail.replace(/\D/g, '')}`);
}
