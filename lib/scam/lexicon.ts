import { asLatin, asLetters, type Word, wordsOf, work } from './text';
import { type Concept, LANGS, type Lang } from './types';

/**
 * The words of all concepts in all languages as one tree, so that a message is read once, whatever is looked for and however
 * much of it there is. What a word costs depends on its length, never on the length of the message.
 */

/** Where words of a message mean something. */
export interface Hit {
  concept: string;
  lang: Lang;
  /** The places of its words among the message's, in order. */
  words: number[];
  /** The word itself says that it is not to be done. */
  negated: boolean;
  /** Between its words stand others. */
  parted: boolean;
}

interface End {
  concept: string;
  lang: Lang;
  negated: boolean;
}

/** Most are leaves; null is what they have none of, since empty maps of so many would be most of the tree. */
interface Node {
  exact: Map<string, Node> | null;
  stems: Map<string, Node> | null;
  /** What follows after a gap. */
  gap: Node | null;
  ends: End[] | null;
  /** The languages of all that ends here or further on, a bit for each. */
  langs: number;
}

/** The bit of a language in `Node.langs`. */
export const bitOf = (lang: Lang): number => 1 << LANGS.indexOf(lang);
const ALL = (1 << LANGS.length) - 1;

/** The forms that a word may stand under, and what it can begin. */
interface Known {
  forms: string[];
  begins: Node[];
}

export interface Lexicon {
  root: Node;
  /** Words with one letter left out, and what they are. */
  misspelt: Map<string, Set<string>>;
  /** Words as far as they were looked up. */
  known: Map<string, Known>;
}

const node = (): Node => ({ exact: null, stems: null, gap: null, ends: null, langs: 0 });

function follow(at: Node, by: 'exact' | 'stems', key: string): Node {
  at[by] ??= new Map();
  const held = at[by].get(key) ?? node();
  at[by].set(key, held);
  return held;
}

/** A word with one letter left out, in every way. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

/** The words of a piece of a phrase; most are plain letters, which need no folding. */
const unitsOf = (piece: string): string[] =>
  /^(?:[a-z]+|[а-ик-я]+)$/.test(piece) && !/(.)\1\1/.test(piece)
    ? [piece]
    : wordsOf(piece).map(({ text }) => text);

/** The tree of all concepts. */
export function lexiconOf(concepts: Readonly<Record<string, Concept>>): Lexicon {
  const root = node();
  const misspelt = new Map<string, Set<string>>();
  const mayBeMisspelt = (word: string) => {
    for (const one of [word, ...shortened(word)]) {
      const held = misspelt.get(one) ?? new Set();
      misspelt.set(one, held.add(word));
    }
  };
  for (const [concept, { words }] of Object.entries(concepts)) {
    for (const lang of LANGS) {
      const bit = bitOf(lang);
      for (const phrase of (words[lang] ?? '').split(/\s*\|\s*/)) {
        if (!phrase) continue;
        const negated = phrase.endsWith('!');
        let at = root;
        for (const piece of phrase.replace(/!$/, '').split(/\s+/)) {
          if (piece === '~') {
            at.gap ??= node();
            at = at.gap;
            at.langs |= bit;
            continue;
          }
          const units = unitsOf(piece.replace(/[*?]$/, ''));
          units.forEach((text, i) => {
            const isLast = i === units.length - 1;
            const loose = isLast && piece.endsWith('*') && text.length > 1;
            at = follow(at, loose ? 'stems' : 'exact', text);
            at.langs |= bit;
            if (isLast && piece.endsWith('?')) mayBeMisspelt(text);
          });
        }
        if (at === root) continue;
        at.ends ??= [];
        at.ends.push({ concept, lang, negated });
      }
    }
  }
  return { root, misspelt, known: new Map() };
}

const ARABIC = /^[\u0600-\u06ff]/;
/** Arabic writes "and", "by", "for", "the" into the word. */
const ARABIC_PREFIX = /^(?:[وف]?[بلك]?ال|[وف]?لل|[وف][بلك]?|[بلك])(?=.{3})/;

/** The forms under which a word may stand in the lexicon. */
function formsOf(word: string, { misspelt }: Lexicon): string[] {
  const forms = [word];
  if (ARABIC.test(word)) {
    const bare = word.replace(ARABIC_PREFIX, '');
    if (bare !== word) forms.push(bare);
    if (/^[وف]/.test(word) && word.length > 3) forms.push(word.slice(1));
    return forms;
  }
  const alike = asLatin(word) ?? asLetters(word);
  if (alike) forms.push(alike);
  if (word.length >= 5)
    for (const one of [word, ...shortened(word)]) {
      work.steps++;
      for (const meant of misspelt.get(one) ?? []) if (isNear(word, meant)) forms.push(meant);
    }
  return forms;
}

/** Whether two words differ by one letter more, less, other, or by two letters that changed places. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true;
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

const NONE: Node[] = [];

/** What can follow `at` with one word: the nodes behind it. */
function step(at: Node, forms: readonly string[]): Node[] {
  let out = NONE;
  const push = (found: Node | undefined) => {
    if (found && out === NONE) out = [found];
    else if (found) out.push(found);
  };
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as string;
    if (at.exact) push(at.exact.get(form));
    if (at.stems)
      for (let length = 2; length <= form.length; length++) {
        work.steps++;
        push(at.stems.get(form.slice(0, length)));
      }
  }
  return out;
}

function knownOf(word: string, lexicon: Lexicon): Known {
  const held = lexicon.known.get(word);
  if (held) return held;
  const forms = formsOf(word, lexicon);
  const made = { forms, begins: step(lexicon.root, forms) };
  if (lexicon.known.size >= KEPT) lexicon.known.clear();
  lexicon.known.set(word, made);
  return made;
}

/** How many words may stand in a gap. */
const GAP = 6;
/** How many words what words mean is kept for. */
const KEPT = 50_000;

/**
 * Everything that the words of a message mean, in order; where phrases overlap, what longer ones leave.
 * @param frames concepts that take words from all others.
 * @param rank how much a language counts for a concept, less first; null where it does not count at all. Of several languages
 *   in which the same words mean the same, the first stands for all.
 * @param langs bits of the languages that may count: nothing else is looked for.
 */
export function hitsIn(
  words: readonly Word[],
  lexicon: Lexicon,
  frames: ReadonlySet<string> = new Set(),
  rank: (lang: Lang, concept: string) => number | null = () => 0,
  langs = ALL,
): Hit[] {
  const known = words.map(({ text }) => knownOf(text, lexicon));
  const found: Hit[] = [];
  const walk = (at: Node, path: number[], parted: boolean) => {
    const begins = found.length;
    const { ends } = at;
    for (let n = 0; ends && n < ends.length; n++) {
      const { concept, lang, negated } = ends[n] as End;
      const place = rank(lang, concept);
      if (place === null) continue;
      let i = begins;
      while (i < found.length && found[i]?.concept !== concept) i++;
      const held = found[i];
      if (held && (rank(held.lang, concept) ?? 0) <= place) continue;
      found[i] = { concept, lang, negated, words: path, parted };
    }
    const last = path.at(-1) as number;
    const go = (from: Node, next: number, gap: boolean) => {
      if ((!from.exact && !from.stems) || !(from.langs & langs)) return;
      const behind = step(from, (known[next] as Known).forms);
      for (let i = 0; i < behind.length; i++) {
        const node = behind[i] as Node;
        if (node.langs & langs) walk(node, [...path, next], parted || gap);
      }
    };
    if ((at.exact || at.stems) && last + 1 < words.length && near(words, last, last + 1))
      go(at, last + 1, false);
    if (!at.gap || !(at.gap.langs & langs)) return;
    for (let next = last + 1; next <= last + 1 + GAP && next < words.length; next++) {
      if ((words[next] as Word).clause !== (words[last] as Word).clause) break;
      go(at.gap, next, true);
    }
  };
  for (let i = 0; i < words.length; i++) {
    work.steps++;
    const { text, kind } = words[i] as Word;
    if (kind === 'number' && !lexicon.root.exact?.has(text)) continue;
    const { begins } = known[i] as Known;
    for (let n = 0; n < begins.length; n++) {
      const begin = begins[n] as Node;
      if (begin.langs & langs) walk(begin, [i], false);
    }
  }
  return longest(found, frames);
}

/** Words of one phrase may have a comma or a new line between them, never the end of a sentence. */
const near = (words: readonly Word[], a: number, b: number) =>
  (words[a] as Word).sentence === (words[b] as Word).sentence;

/** The longest phrase anyone wrote down; looked back no further. */
const REACH = 12;

/** The kind whose own concept it is, or an empty text. */
const ownerOf = (concept: string): string => concept.slice(0, Math.max(0, concept.indexOf('.')));

/**
 * Whether a longer phrase takes words away from another meaning: within one language, and never one kind's own phrase from
 * the words of all.
 */
function takes(other: Hit, hit: Hit, frames: ReadonlySet<string>): boolean {
  if (other.lang !== hit.lang) return false;
  // Who acts may be what a kind is about: "the courier".
  if (other.concept === 'other' && hit.concept.includes('.')) return false;
  if (other.concept === hit.concept || frames.has(other.concept)) return true;
  return ownerOf(other.concept) === ownerOf(hit.concept);
}

const startOf = (hit: Hit) => hit.words[0] as number;
const endOf = (hit: Hit) => hit.words.at(-1) as number;

/** Without those whose words are all part of a longer phrase, and without the same one twice. */
function longest(found: readonly Hit[], frames: ReadonlySet<string>): Hit[] {
  // Phrases by where they begin: one that holds another begins with it or shortly before it.
  const phrases: (Hit[] | undefined)[] = [];
  for (const hit of found) {
    if (hit.words.length < 2) continue;
    const start = startOf(hit);
    while (phrases.length <= start) phrases.push(undefined);
    const held = phrases[start];
    if (held) held.push(hit);
    else phrases[start] = [hit];
  }
  const isTaken = (hit: Hit): boolean => {
    const start = startOf(hit);
    const last = Math.min(start, phrases.length - 1);
    for (let from = Math.max(0, start - REACH); from <= last; from++) {
      const held = phrases[from];
      if (!held) continue;
      for (let i = 0; i < held.length; i++) {
        const other = held[i] as Hit;
        work.steps++;
        if (other.words.length <= hit.words.length || endOf(other) < start || !takes(other, hit, frames))
          continue;
        if (hit.words.every((word) => other.words.includes(word))) return true;
      }
    }
    return false;
  };
  const out: Hit[] = [];
  // Those that were found begin in order: only the last ones can be the same.
  let first = 0;
  for (const hit of found) {
    if (isTaken(hit)) continue;
    while (first < out.length && startOf(out[first] as Hit) < startOf(hit)) first++;
    let isSame = false;
    for (let i = first; i < out.length && !isSame; i++) {
      const other = out[i] as Hit;
      isSame =
        other.concept === hit.concept &&
        other.words.length === hit.words.length &&
        endOf(other) === endOf(hit);
    }
    if (!isSame) out.push(hit);
  }
  return out;
}
