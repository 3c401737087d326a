import { bare } from './fold';

/** The languages whose words are here. */
export const LANGS = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'ar',
  'he',
  'ja',
  'ko',
  'th',
  'vi',
  'id',
  'zh',
] as const;
export type Lang = (typeof LANGS)[number];

/**
 * One wording. Alone it is what the language usually says for it, and no public page shows it on the site; with a month and
 * a source it was seen there (`undated`: an article that does not say when).
 */
export type Wording = string | readonly [text: string, month: string, source: string];

/** The wordings of each kind of text, in all languages beside each other. */
export type Book<Kind extends string> = Record<Kind, Partial<Record<Lang, readonly Wording[]>>>;

/** One wording, ready for comparing. */
export interface Entry<Kind extends string> {
  kind: Kind;
  lang: Lang;
  text: string;
  seen: { month: string; source: string } | null;
}

/** All wordings of a book, those of better known languages first. */
export function entriesOf<Kind extends string>(book: Book<Kind>): Entry<Kind>[] {
  const kinds = Object.keys(book) as Kind[];
  return LANGS.flatMap((lang) =>
    kinds.flatMap((kind) =>
      (book[kind][lang] ?? []).map((wording) => {
        const [text, month, source] = typeof wording === 'string' ? [wording] : wording;
        return { kind, lang, text: bare(text), seen: month && source ? { month, source } : null };
      }),
    ),
  );
}

/** Finds the wording that a text is as a whole. */
export function wholeText<Kind extends string>(book: Book<Kind>): (text: string) => Entry<Kind> | null {
  const known = new Map<string, Entry<Kind>>();
  for (const entry of entriesOf(book)) if (!known.has(entry.text)) known.set(entry.text, entry);
  return (text) => known.get(bare(text.slice(0, 200))) ?? null;
}

/**
 * Finds the longest wording that a text begins with, and what stands behind it, folded. A wording ends where the word does:
 * "Delivered" is not the beginning of "Deliveredness".
 */
export function beginning<Kind extends string>(
  book: Book<Kind>,
): (text: string) => { entry: Entry<Kind>; rest: string } | null {
  const known = entriesOf(book).sort((a, b) => b.text.length - a.text.length);
  return (text) => {
    const folded = bare(text.slice(0, 600));
    const entry = known.find(
      ({ text: word }) => folded.startsWith(word) && !/^[\p{L}\p{M}]/u.test(folded.slice(word.length)),
    );
    return entry ? { entry, rest: folded.slice(entry.text.length) } : null;
  };
}

/** All languages that have a wording in a book, by the wording as it is compared. */
export function languagesOf<Kind extends string>(book: Book<Kind>): (entry: Entry<Kind>) => readonly Lang[] {
  const known = new Map<string, Lang[]>();
  for (const { text, lang } of entriesOf(book)) {
    const held = known.get(text) ?? [];
    if (!held.includes(lang)) held.push(lang);
    known.set(text, held);
  }
  return ({ text }) => known.get(text) ?? [];
}
