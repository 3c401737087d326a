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

interface Node {
  exact: Map<string, Node>;
  stems: Map<string, Node>;
  /** What follows after a gap. */
  gap: Node | null;
  ends: End[];
}

export interface Lexicon {
  root: Node;
  /** Words with one letter left out, and what they are. */
  misspelt: Map<string, Set<string>>;
  /** What a word can begin, as far as it was looked up. */
  begins: Map<string, Node[]>;
}

const node = (): Node => ({ exact: new Map(), stems: new Map(), gap: null, ends: [] });

const follow = (map: Map<string, Node>, key: string): Node => {
  const held = map.get(key);
  if (held) return held;
  const made = node();
  map.set(key, made);
  return made;
};

/** A word with one letter left out, in every way. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

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
      for (const phrase of (words[lang] ?? '').split(/\s*\|\s*/)) {
        if (!phrase) continue;
        const negated = phrase.endsWith('!');
        let at = root;
        for (const piece of phrase.replace(/!$/, '').split(/\s+/)) {
          if (piece === '~') {
            at.gap ??= node();
            at = at.gap;
            continue;
          }
          const units = wordsOf(piece.replace(/[*?]$/, ''));
          units.forEach(({ text }, i) => {
            const isLast = i === units.length - 1;
            const loose = isLast && piece.endsWith('*') && text.length > 1;
            at = follow(loose ? at.stems : at.exact, text);
            if (isLast && piece.endsWith('?')) mayBeMisspelt(text);
          });
        }
        if (at !== root) at.ends.push({ concept, lang, negated });
      }
    }
  }
  return { root, misspelt, begins: new Map() };
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

/** What can follow `at` with one word: the nodes behind it. */
function step(at: Node, forms: readonly string[]): Node[] {
  const out: Node[] = [];
  for (const form of forms) {
    const exact = at.exact.get(form);
    if (exact) out.push(exact);
    if (at.stems.size)
      for (let length = 2; length <= form.length; length++) {
        work.steps++;
        const found = at.stems.get(form.slice(0, length));
        if (found) out.push(found);
      }
  }
  return out;
}

/** How many words may stand in a gap. */
const GAP = 6;
/** How many words what words mean is kept for. */
const KEPT = 20_000;

/** Everything that the words of a message mean, longest phrases first where they overlap; in order. */
export function hitsIn(words: readonly Word[], lexicon: Lexicon, frames: ReadonlySet<string>): Hit[] {
  const forms = new Map<string, string[]>();
  const formsAt = (i: number): string[] => {
    const { text } = words[i] as Word;
    let held = forms.get(text);
    if (!held) {
      held = formsOf(text, lexicon);
      forms.set(text, held);
    }
    return held;
  };
  const found: Hit[] = [];
  const walk = (at: Node, path: number[], parted: boolean) => {
    for (const { concept, lang, negated } of at.ends)
      found.push({ concept, lang, negated, words: path, parted });
    const last = path.at(-1) as number;
    const go = (from: Node, next: number, gap: boolean) => {
      if (!from.exact.size && !from.stems.size) return;
      for (const behind of step(from, formsAt(next))) walk(behind, [...path, next], parted || gap);
    };
    if (last + 1 < words.length && near(words, last, last + 1)) go(at, last + 1, false);
    if (!at.gap) return;
    for (let next = last + 1; next <= last + 1 + GAP && next < words.length; next++) {
      if ((words[next] as Word).clause !== (words[last] as Word).clause) break;
      go(at.gap, next, true);
    }
  };
  for (let i = 0; i < words.length; i++) {
    work.steps++;
    const { text, kind } = words[i] as Word;
    if (kind === 'number' && !lexicon.root.exact.has(text)) continue;
    let begins = lexicon.begins.get(text);
    if (!begins) {
      begins = step(lexicon.root, formsAt(i));
      if (lexicon.begins.size >= KEPT) lexicon.begins.clear();
      lexicon.begins.set(text, begins);
    }
    for (const begin of begins) walk(begin, [i], false);
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
  if (other.lang !== hit.lang || other.concept === 'lang') return false;
  if (other.concept === hit.concept || frames.has(other.concept)) return true;
  return ownerOf(other.concept) === ownerOf(hit.concept);
}

/** Without those whose words are all part of a longer phrase, and without the same one twice. */
function longest(found: Hit[], frames: ReadonlySet<string>): Hit[] {
  const out: Hit[] = [];
  const ends = (hit: Hit) => hit.words.at(-1) as number;
  // By where they begin: one that holds another begins with it or shortly before it.
  const byStart = new Map<number, Hit[]>();
  for (const hit of found) {
    const start = hit.words[0] as number;
    const held = byStart.get(start);
    if (held) held.push(hit);
    else byStart.set(start, [hit]);
  }
  for (const hit of found) {
    const start = hit.words[0] as number;
    let isInside = false;
    for (let from = Math.max(0, start - REACH); from <= start && !isInside; from++)
      for (const other of byStart.get(from) ?? []) {
        work.steps++;
        if (other.words.length <= hit.words.length || ends(other) < start || !takes(other, hit, frames)) continue;
        if (hit.words.every((word) => other.words.includes(word))) {
          isInside = true;
          break;
        }
      }
    const same = byStart
      .get(start)
      ?.find(
        (other) =>
          other.concept === hit.concept &&
          other.lang === hit.lang &&
          other.words.length === hit.words.length &&
          ends(other) === ends(hit),
      );
    if (!isInside && same === hit) out.push(hit);
  }
  return out.sort((a, b) => (a.words[0] as number) - (b.words[0] as number));
}
