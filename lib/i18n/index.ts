import { type GeneratedI18nStructure, i18n } from '#i18n';

/** The key of a message in `locales/LANGUAGE.yml`. */
export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** What stands in the places of a message; the values are text, never markup. */
export type Values = Record<string, string | number>;

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];
const CATEGORIES: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const message = i18n.t as unknown as (key: string, values: Values) => string;
/** What the browser gave for a key: a list of orders asks for the same few words hundreds of times. */
const raw = new Map<string, string>();
const grammars = new Map<string, { rule: Intl.PluralRules; forms: Intl.LDMLPluralRule[] }>();
const numbers = new Map<string, Intl.NumberFormat>();

function rawMessage(key: string): string {
  const held = raw.get(key) ?? message(key, {});
  raw.set(key, held);
  return held;
}

/** Asks the browser for every message anew. The language of a running context never changes but in tests. */
export const forgetMessages = (): void => raw.clear();

/** Fills the `{name}` places of a text. */
const filled = (text: string, values: Values) =>
  text.includes('{')
    ? text.replace(/\{(\w+)\}/g, (place, name) =>
        Object.hasOwn(values, name) ? String(values[name]) : place,
      )
    : text;

/** The message `key`, its `{name}` places filled. */
export function t(key: Key, values: Values = {}): string {
  return filled(rawMessage(key), values);
}

function grammarOf(tag: string) {
  const held = grammars.get(tag);
  if (held) return held;
  const rule = new Intl.PluralRules(tag);
  const used = rule.resolvedOptions().pluralCategories;
  const grammar = { rule, forms: CATEGORIES.filter((category) => used.includes(category)) };
  grammars.set(tag, grammar);
  return grammar;
}

/**
 * The form of a message for `n` things; `{n}` in it is the number. Its forms stand in the order zero, one, two, few,
 * many, other, as far as the language has them (`1 order | {n} orders`): the library's own three are too few for some.
 */
export function plural(key: Key, n: number, values: Values = {}): string {
  const { rule, forms } = grammarOf(language());
  const tag = locale();
  const format = numbers.get(tag) ?? new Intl.NumberFormat(tag);
  numbers.set(tag, format);
  // The form is chosen before its places are filled: what fills them may contain the separator.
  const all = rawMessage(key).split(' | ');
  const form = all[forms.indexOf(rule.select(n))] ?? all.at(-1) ?? '';
  return filled(form, { ...values, n: format.format(n) });
}

/** The part of a message key that stands for an id: browsers allow no hyphen in keys. */
export type Part<Id extends string> = Id extends `${infer A}-${infer B}` ? `${A}_${Part<B>}` : Id;

/** An id as part of a message key. */
export function part<Id extends string>(id: Id): Part<Id> {
  return id.replaceAll('-', '_') as Part<Id>;
}

/** The language that the messages are written in, which need not be the browser's: where none fits it is English. */
export function language(): string {
  // Chromium has been seen to start without any message at all (2026-11-22); no warning may fail over that.
  return t('language') || 'en';
}

/**
 * The locale for numbers and dates: the browser's own with its regional habits where it is of the messages' language,
 * else the messages' language, so that no sentence mixes two.
 */
export function locale(): string {
  const own = language();
  const viewers = typeof navigator === 'undefined' ? own : navigator.language;
  return viewers?.split('-')[0] === own.split('-')[0] ? viewers : own;
}

/** The direction that the messages are written in. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Tells a page of the extension its language, direction and title. */
export function localize(page: Document, title: string): void {
  page.documentElement.lang = locale();
  page.documentElement.dir = direction();
  page.title = title;
}
