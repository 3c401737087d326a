import { asLatin, asLetters, type Form, type Word, wordsOf, work } from './text';
import { type Concept, LANGS, type Lang } from './types';

/**
 * The words of all concepts in all languages as one tree, so that a message is read once, whatever is looked for and however
 * much of it there is. What a word costs depends on its length, never on the length of the message.
 */

/** A concept; one object each, with all that is asked of it for every word of a message. */
export interface Meaning {
  name: string;
  /** Its place among all. */
  number: number;
  /** The kind whose own concept it is, or an empty text. */
  owner: string;
  /** It takes words from all others, and its English words count only where English is spoken. */
  isFrame: boolean;
  act: boolean;
  governs: boolean;
  guards: boolean;
  /** Of a number in words (`number:2`), what it is. */
  value: number | null;
  /** Of a unit of time (`unit:week`), how many days it has. */
  days: number | null;
}

/** Where words of a message mean something. */
export interface Hit {
  meaning: Meaning;
  lang: Lang;
  /** The places of its words among the message's, in order. */
  words: number[];
  /** The word itself says that it is not to be done. */
  negated: boolean;
  /** Between its words stand others. */
  parted: boolean;
}

/** What words mean: in which languages, and in which of them they say that it is not to be done; a bit for each. */
interface End {
  meaning: Meaning;
  langs: number;
  negated: number;
}

/**
 * Most are leaves, and most others are followed by one word only: null is what they have none of, since maps of so many would
 * be most of the tree.
 */
interface Node {
  /** The key of the first word that may follow, and where it leads. */
  key: number;
  first: Node | null;
  /** All others by their keys. */
  others: Map<number, Node> | null;
  /** What follows after a gap. */
  gap: Node | null;
  ends: End[] | null;
  /** The languages of all that ends here or further on, a bit for each. */
  langs: number;
}

/** The bit of a language, by its place in `LANGS`, in `Node.langs`. */
const bitOf = (lang: number): number => 1 << lang;

/** What a word may be in the tree. */
interface Known {
  /** Of all its forms and their beginnings. */
  keys: number[];
  /** What it can begin. */
  begins: Node[];
  /** It begins something as it is written. */
  isListed: boolean;
}

export interface Lexicon {
  root: Node;
  meanings: ReadonlyMap<string, Meaning>;
  /** Keys of words, and of what words begin with: looked up once for each word, so that the tree is walked by numbers. */
  exact: Map<string, number>;
  stems: Map<string, number>;
  /** Words with one letter left out, and what they are. */
  misspelt: Map<string, Set<string>>;
  /** Where forms keep what it knows of them. */
  place: number;
}

let lexicons = 0;

const node = (): Node => ({ key: -1, first: null, others: null, gap: null, ends: null, langs: 0 });

const behind = (at: Node, key: number): Node | null =>
  at.key === key ? at.first : (at.others?.get(key) ?? null);

function follow(at: Node, key: number): Node {
  const held = behind(at, key);
  if (held) return held;
  const made = node();
  if (at.first) {
    at.others ??= new Map();
    at.others.set(key, made);
  } else {
    at.key = key;
    at.first = made;
  }
  return made;
}

/** Words of one concept come one behind the other. */
function addEnd(at: Node, meaning: Meaning, bit: number, isNegated: boolean): void {
  at.ends ??= [];
  const last = at.ends.at(-1);
  const negated = isNegated ? bit : 0;
  if (last?.meaning !== meaning) at.ends.push({ meaning, langs: bit, negated });
  else if (!(last.langs & bit)) {
    last.langs |= bit;
    last.negated |= negated;
  }
}

/** A word with one letter left out, in every way. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

/** The words of a piece of a phrase; most are plain letters, which need no folding. */
const unitsOf = (piece: string): string[] =>
  /^(?:[a-z]+|[а-ик-я]+)$/.test(piece) && !/(.)\1\1/.test(piece)
    ? [piece]
    : wordsOf(piece).map(({ text }) => text);

/** The kind whose own concept it is, or an empty text. */
const ownerOf = (concept: string): string => concept.slice(0, Math.max(0, concept.indexOf('.')));

const UNIT_DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 };

function meaningOf(name: string, number: number, isFrame: boolean, concept: Concept | undefined): Meaning {
  const { act = false, governs = false, guards = false } = concept ?? {};
  const [kind, what = ''] = name.split(':');
  return {
    ...{ name, number, owner: ownerOf(name), isFrame, act, governs, guards },
    value: kind === 'number' ? Number(what) : null,
    days: kind === 'unit' ? (UNIT_DAYS[what] as number) : null,
  };
}

function meaningsOf(
  concepts: Readonly<Record<string, Concept>>,
  frames: readonly string[],
  more: readonly string[],
): Map<string, Meaning> {
  const names = [...new Set([...Object.keys(concepts), ...more])];
  return new Map(
    names.map((name, number) => [name, meaningOf(name, number, frames.includes(name), concepts[name])]),
  );
}

/**
 * The tree of all concepts.
 * @param frames names of concepts that take words from all others.
 * @param more names of what means something and has no words.
 */
export function lexiconOf(
  concepts: Readonly<Record<string, Concept>>,
  frames: readonly string[] = [],
  more: readonly string[] = [],
): Lexicon {
  const root = node();
  const meanings = meaningsOf(concepts, frames, more);
  const [exact, stems] = [new Map<string, number>(), new Map<string, number>()];
  const keyIn = (keys: Map<string, number>, text: string): number => {
    let key = keys.get(text);
    if (key === undefined) {
      key = exact.size + stems.size;
      keys.set(text, key);
    }
    return key;
  };
  const misspelt = new Map<string, Set<string>>();
  const mayBeMisspelt = (word: string) => {
    for (const one of [word, ...shortened(word)]) {
      const held = misspelt.get(one) ?? new Set();
      misspelt.set(one, held.add(word));
    }
  };
  for (const [concept, { words }] of Object.entries(concepts)) {
    const meaning = meanings.get(concept) as Meaning;
    for (const [lang, name] of LANGS.entries()) {
      const bit = bitOf(lang);
      for (const phrase of (words[name] ?? '').split(/\s*\|\s*/)) {
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
            at = follow(at, keyIn(loose ? stems : exact, text));
            at.langs |= bit;
            if (isLast && piece.endsWith('?')) mayBeMisspelt(text);
          });
        }
        if (at === root) continue;
        addEnd(at, meaning, bit, negated);
      }
    }
  }
  return { root, meanings, exact, stems, misspelt, place: lexicons++ };
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

/** The keys of words in the tree: of themselves, and of all that they begin with. */
function keysOf(forms: readonly string[], { exact, stems }: Lexicon): number[] {
  const keys = new Set<number | undefined>();
  for (const form of forms) {
    keys.add(exact.get(form));
    for (let length = 2; length <= form.length; length++) {
      work.steps++;
      keys.add(stems.get(form.slice(0, length)));
    }
  }
  return [...keys].filter((key) => key !== undefined);
}

/** Looked up once for every form. */
function knownOf(form: Form, lexicon: Lexicon): Known {
  const { root, exact, place } = lexicon;
  const held = form.known[place] as Known | undefined;
  if (held) return held;
  const keys = keysOf(formsOf(form.text, lexicon), lexicon);
  const begins = keys.map((key) => behind(root, key)).filter((node) => node !== null);
  const own = exact.get(form.text);
  const made: Known = { keys, begins, isListed: own !== undefined && !!behind(root, own) };
  form.known[place] = made;
  return made;
}

/** How many words may stand in a gap. */
const GAP = 6;

/**
 * The languages that count, by their places in `LANGS`: of several in which the same words mean the same, the first stands
 * for all. For frames, and for all else.
 */
export interface Ranks {
  frames: readonly number[];
  others: readonly number[];
}

const ANY: Ranks = { frames: [...LANGS.keys()], others: [...LANGS.keys()] };

/** One reading of a message. */
class Search {
  readonly found: Hit[] = [];
  private readonly known: Known[];
  private readonly langs: number;
  /** The words that led to where the tree is walked. */
  private readonly path: number[] = [];

  constructor(
    private readonly words: readonly Word[],
    lexicon: Lexicon,
    private readonly ranks: Ranks,
  ) {
    this.known = words.map(({ form }) => knownOf(form, lexicon));
    this.langs = ranks.others.reduce((bits, lang) => bits | bitOf(lang), 0);
  }

  run(): void {
    for (let i = 0; i < this.words.length; i++) {
      work.steps++;
      const { begins, isListed } = this.known[i] as Known;
      if (!begins.length || ((this.words[i] as Word).kind === 'number' && !isListed)) continue;
      for (let n = 0; n < begins.length; n++) this.enter(begins[n] as Node, i, false);
    }
  }

  /** Takes the next word, if what it leads to counts. */
  private enter(node: Node, word: number, parted: boolean): void {
    if (!(node.langs & this.langs)) return;
    this.path.push(word);
    this.walk(node, word, parted);
    this.path.pop();
  }

  private walk(at: Node, last: number, parted: boolean): void {
    if (at.ends) this.end(at.ends, parted);
    const { words } = this;
    const next = last + 1;
    if (at.first && next < words.length && near(words, last, next)) this.follow(at, next, parted);
    const { gap } = at;
    if (!gap?.first || !(gap.langs & this.langs)) return;
    const { clause } = words[last] as Word;
    const end = Math.min(words.length, next + GAP + 1);
    for (let i = next; i < end && (words[i] as Word).clause === clause; i++) this.follow(gap, i, true);
  }

  private follow(at: Node, word: number, parted: boolean): void {
    const { keys } = this.known[word] as Known;
    for (let i = 0; i < keys.length; i++) {
      work.steps++;
      const node = behind(at, keys[i] as number);
      if (node) this.enter(node, word, parted);
    }
  }

  private end(ends: readonly End[], parted: boolean): void {
    let words: number[] | null = null;
    for (let n = 0; n < ends.length; n++) {
      const { meaning, langs, negated } = ends[n] as End;
      if (!(langs & this.langs)) continue;
      const lang = firstOf(meaning.isFrame ? this.ranks.frames : this.ranks.others, langs);
      if (lang < 0) continue;
      words ??= this.path.slice();
      const isNegated = (negated & bitOf(lang)) !== 0;
      this.found.push({ meaning, lang: LANGS[lang] as Lang, words, negated: isNegated, parted });
    }
  }
}

/** The first of the ranked languages of which the bit is set; -1 for none. */
function firstOf(ranked: readonly number[], langs: number): number {
  for (let i = 0; i < ranked.length; i++) if (langs & bitOf(ranked[i] as number)) return ranked[i] as number;
  return -1;
}

/** Everything that the words of a message mean, in order; where phrases overlap, what longer ones leave. */
export function hitsIn(words: readonly Word[], lexicon: Lexicon, ranks = ANY): Hit[] {
  const search = new Search(words, lexicon, ranks);
  search.run();
  return longest(search.found);
}

/** Words of one phrase may have a comma or a new line between them, never the end of a sentence. */
const near = (words: readonly Word[], a: number, b: number) =>
  (words[a] as Word).sentence === (words[b] as Word).sentence;

/** The longest phrase anyone wrote down; looked back no further. */
const REACH = 12;

/**
 * Whether a longer phrase takes words away from another meaning: within one language, and never one kind's own phrase from
 * the words of all.
 */
function takes(other: Hit, hit: Hit): boolean {
  if (other.lang !== hit.lang) return false;
  // Who acts may be what a kind is about: "the courier".
  if (other.meaning.name === 'other' && hit.meaning.owner) return false;
  if (other.meaning === hit.meaning || other.meaning.isFrame) return true;
  return other.meaning.owner === hit.meaning.owner;
}

const startOf = (hit: Hit) => hit.words[0] as number;
const endOf = (hit: Hit) => hit.words[hit.words.length - 1] as number;

/**
 * Without those whose words are all part of a longer phrase, and without the same one twice.
 * @param found in the order of their first words.
 */
function longest(found: readonly Hit[]): Hit[] {
  // One that holds another begins with it or shortly before it.
  const phrases = found.filter((hit) => hit.words.length > 1);
  let reached = 0;
  const isTaken = (hit: Hit): boolean => {
    const start = startOf(hit);
    while (reached < phrases.length && startOf(phrases[reached] as Hit) < start - REACH) reached++;
    for (let i = reached; i < phrases.length; i++) {
      const other = phrases[i] as Hit;
      if (startOf(other) > start) break;
      work.steps++;
      if (other.words.length <= hit.words.length || endOf(other) < start || !takes(other, hit)) continue;
      if (hit.words.every((word) => other.words.includes(word))) return true;
    }
    return false;
  };
  const out: Hit[] = [];
  let first = 0;
  for (const hit of found) {
    if (isTaken(hit)) continue;
    while (first < out.length && startOf(out[first] as Hit) < startOf(hit)) first++;
    let isSame = false;
    for (let i = first; i < out.length && !isSame; i++) {
      const other = out[i] as Hit;
      isSame =
        other.meaning === hit.meaning &&
        other.words.length === hit.words.length &&
        endOf(other) === endOf(hit);
    }
    if (!isSame) out.push(hit);
  }
  return out;
}
