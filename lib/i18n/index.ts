import { type GeneratedI18nStructure, i18n } from '#i18n';

/** The key of a message in `locales/LANGUAGE.yml`. */
export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** What stands in the places of a message; the values are text, never markup. */
export type Values = Record<string, string | number>;

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];
const CATEGORIES: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const message = i18n.t as unknown as (key: string, values: Values) => string;
const rules = new Map<string, Intl.PluralRules>();

/** The message `key`, its `{name}` places filled. */
export function t(key: Key, values: Values = {}): string {
  return message(key, values);
}

/**
 * The form of a message for `n` things; `{n}` in it is the number. Its forms stand in the order zero, one, two, few,
 * many, other, as far as the language has them (`1 order | {n} orders`): the library's own three are too few for some.
 */
export function plural(key: Key, n: number, values: Values = {}): string {
  const tag = language();
  const rule = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, rule);
  const used = rule.resolvedOptions().pluralCategories;
  const index = CATEGORIES.filter((category) => used.includes(category)).indexOf(rule.select(n));
  // The form is chosen before its places are filled: what fills them may contain the separator.
  const forms = message(key, {}).split(' | ');
  const form = forms[index] ?? forms.at(-1) ?? '';
  const all: Values = { ...values, n: new Intl.NumberFormat(locale()).format(n) };
  return form.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(all, name) ? String(all[name]) : place));
}

/** The part of a message key that stands for an id: browsers allow no hyphen in keys. */
export type Part<Id extends string> = Id extends `${infer A}-${infer B}` ? `${A}_${Part<B>}` : Id;

/** An id as part of a message key. */
export function part<Id extends string>(id: Id): Part<Id> {
  return id.replaceAll('-', '_') as Part<Id>;
}

/** The language that the messages are written in, which need not be the browser's: where none fits it is English. */
export function language(): string {
  return t('language');
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
