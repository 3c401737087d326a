import { type Durations, formsIn, placeOf } from './find';
import { bitOf, type Hit, hitsIn, type Lexicon, lexiconOf } from './lexicon';
import { type Word, wordsOf, work } from './text';
import { type Concept, type Kind, LANGS, type Lang, type Level, type Place, type Signal } from './types';
import { isWeighed, type Mark } from './weigh';
import { type Wording, wordingsOf } from './wordings';

/** A message taken apart: what is said in it, by whom, of whom, and what of it is taken back. */

/** What a hit is worth as a deed that the reader is asked for. */
interface Said extends Hit {
  at: number;
  end: number;
  sentence: number;
  clause: number;
  /** Negated, or done by another than the reader. */
  isNegated: boolean;
  isOthers: boolean;
}

interface Item {
  concepts: string[];
  /** It must be negated, or must not; null where it does not matter. */
  negated: boolean | null;
  /** Names it: two that ask for the same have one list. */
  key: string;
  /** The numbers of its concepts. */
  ids: number[];
}
/** Items near each other, in this order or any; then one for the sentence and one for the message each. */
interface Pattern {
  near: Item[];
  ordered: boolean;
  sentence: Item[];
  message: Item[];
}

interface Compiled extends Omit<Signal, 'when' | 'unless' | 'never'> {
  kind: string;
  pattern: Pattern;
  unless: string[];
  never: string[];
  /** The more it asks for, the surer it is. */
  weight: number;
  /** All that its pattern asks for but the first. */
  items: Item[];
  /** Its place among all signals. */
  place: number;
}

export interface Judge {
  lexicon: Lexicon;
  /** The commonest words of each language. */
  langs: Lexicon;
  /** Concepts that turn the meaning of others: English ones count only where English is spoken. */
  frames: ReadonlySet<string>;
  concepts: Readonly<Record<string, Concept>>;
  /** Numbers of the concepts that signals ask for beside their first item: these are asked for most often. */
  ids: ReadonlyMap<string, number>;
  /** How many signals there are. */
  count: number;
  /** By the concepts of their first item: what a message does not speak of is not looked for. */
  signals: ReadonlyMap<string, readonly Compiled[]>;
}

/** One signal that a message gave. */
export interface Found {
  kind: string;
  level: Exclude<Level, 'none'>;
  weight: number;
  places: Place[];
}

export interface Judged {
  found: Found[];
  /** The language that it is mostly written in. */
  lang: Lang;
  /** Lengths of time that it names: days, and where. */
  durations: { days: number; place: Place }[];
  /** What is said in it, for what follows from other than words. */
  says: ReadonlySet<string>;
  /** What it speaks of, to be weighed. */
  marks: Mark[];
  /** How it says it, likewise. */
  wordings: Wording[];
}

const names = (list: string | undefined): string[] =>
  (list ?? '')
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean);

function itemOf(text: string): Item {
  const [, mark, concepts] = /^(?:(not|any):)?(.+)$/.exec(text.trim()) as unknown as [string, string, string];
  return itemFor(names(concepts), mark === 'any' ? null : mark === 'not');
}

const itemFor = (concepts: string[], negated: boolean | null): Item => ({
  ...{ concepts, negated },
  key: `${negated} ${concepts}`,
  ids: [],
});

/** `a + b, c & d`, as `Signal.when` says. */
export function patternOf(when: string): Pattern {
  const [first = '', ...message] = when.split('&');
  const [near = '', ...sentence] = first.split(',');
  const ordered = near.includes('>');
  return {
    near: near.split(/[+>]/).map(itemOf),
    ordered,
    sentence: sentence.map(itemOf),
    message: message.map(itemOf),
  };
}

/** Names of all concepts that a pattern speaks of. */
export const conceptsOf = ({ near, sentence, message }: Pattern): string[] =>
  [...near, ...sentence, ...message].flatMap(({ concepts }) => concepts);

/** The judge of kinds, by shared concepts and their own. */
export function judgeOf(
  kinds: readonly Kind[],
  shared: Readonly<Record<string, Concept>>,
  frames: readonly string[],
): Judge {
  const concepts: Record<string, Concept> = { ...shared };
  const signals: Compiled[] = [];
  for (const { id, concepts: own = {}, signals: said } of kinds) {
    const named = new Map(Object.keys(own).map((name) => [name, `${id}.${name}`]));
    for (const [name, concept] of Object.entries(own)) concepts[`${id}.${name}`] = concept;
    const rename = ({ concepts, negated }: Item): Item =>
      itemFor(
        concepts.map((name) => named.get(name) ?? name),
        negated,
      );
    for (const { when, unless, never, ...rest } of said) {
      const pattern = patternOf(when);
      const renamed: Pattern = {
        ordered: pattern.ordered,
        near: pattern.near.map(rename),
        sentence: pattern.sentence.map(rename),
        message: pattern.message.map(rename),
      };
      signals.push({
        ...rest,
        kind: id,
        pattern: renamed,
        items: [...renamed.near.slice(1), ...renamed.sentence, ...renamed.message],
        place: signals.length,
        unless: names(unless).map((name) => named.get(name) ?? name),
        never: names(never).map((name) => named.get(name) ?? name),
        weight: conceptsOf(pattern).length
          ? pattern.near.length + pattern.sentence.length + pattern.message.length
          : 0,
      });
    }
  }
  const byConcept = new Map<string, Compiled[]>();
  for (const signal of signals)
    for (const name of signal.pattern.near[0]?.concepts ?? []) {
      const held = byConcept.get(name);
      if (held) held.push(signal);
      else byConcept.set(name, [signal]);
    }
  const ids = new Map<string, number>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
  for (const { items } of signals) for (const item of items) item.ids = item.concepts.map(idOf);
  const { lang, ...others } = concepts;
  const langs = LANGS.map((one): [string, Concept] => [one, { words: { [one]: lang?.words[one] ?? '' } }]);
  return {
    lexicon: lexiconOf(others),
    langs: lexiconOf(Object.fromEntries(langs)),
    frames: new Set(frames),
    concepts,
    ids,
    count: signals.length,
    signals: byConcept,
  };
}

/** Letters of scripts that only one of the languages is written in. */
const SCRIPT: Partial<Record<Lang, RegExp>> = {
  ru: /[а-я]/,
  ar: /[\u0600-\u06ff]/,
  ko: /[\uac00-\ud7af\u1100-\u11ff\u3131-\u318e]/,
  zh: /[\u4e00-\u9fff]/,
};

/** Words that may be Latin ones in disguise. */
const ALIKE = /^[авсенкмортухіѕј]+$/;

/** How much of a message is in each language: its commonest words (`lang`), and its letters. */
function sharesOf(words: readonly Word[], hits: readonly Hit[]): Map<Lang, number> {
  const shares = new Map<Lang, number>(LANGS.map((lang) => [lang, 0]));
  const add = (lang: Lang, by: number) => shares.set(lang, (shares.get(lang) ?? 0) + by);
  // A word that several share speaks for each of them a little.
  const byWord = new Map<number, Lang[]>();
  for (const { lang, words: at } of hits) {
    const held = byWord.get(at[0] as number);
    if (held) held.push(lang);
    else byWord.set(at[0] as number, [lang]);
  }
  for (const langs of byWord.values()) for (const lang of langs) add(lang, 1 / langs.length);
  for (const { text } of words)
    for (const lang of ['ru', 'ar', 'ko', 'zh'] as const)
      if (SCRIPT[lang]?.test(text))
        add(lang, ALIKE.test(text) ? 0.2 : lang === 'ru' || lang === 'ar' ? 1 : 0.4);
  return shares;
}

/** A language counts where it has at least this much of what the commonest has; English words are used in all. */
const SHARE = 0.34;

/** How far, in words, a negation reaches to what it negates; and before an act the one who does it. */
const NEGATES = 5;
const DOES = 2.1;
/** How far behind an act stands what says that another did it (Korean, Turkish). */
const BEHIND = 1.4;
/** How far the negation of a governing act reaches. */
const GOVERNS = 12;
/** How far apart what is near may be, in words. */
const NEAR = 9;

function said(words: readonly Word[], hits: readonly Hit[], concepts: Judge['concepts']): Said[] {
  const all = hits.map((hit): Said => {
    const first = words[hit.words[0] as number] as Word;
    const last = words[hit.words.at(-1) as number] as Word;
    // Written out: this is the commonest object there is, and spreading costs ten times as much.
    return {
      concept: hit.concept,
      lang: hit.lang,
      words: hit.words,
      negated: hit.negated,
      parted: hit.parted,
      at: first.at,
      end: last.at + (last.kind === 'sign' ? 0 : 0.3),
      sentence: first.sentence,
      clause: first.clause,
      isNegated: hit.negated,
      isOthers: false,
    };
  });
  // One pass: the last "not", the last one who acts, the last governing act that is negated.
  let not: Said | null = null;
  let other: Said | null = null;
  let governed: Said | null = null;
  /** The last "not" is said of another: "we can not close it". */
  let isByOther = false;
  let lastAct: Said | null = null;
  /** All meanings of its word. */
  let lastActs: Said[] = [];
  /** The last acts. */
  let recent: Said[] = [];
  for (const [i, hit] of all.entries()) {
    work.steps++;
    const { concept } = hit;
    const { act, governs } = concepts[concept] ?? {};
    if (concept === 'not' || concept === 'notBehind') {
      const isBehind =
        concept === 'notBehind' &&
        lastAct &&
        lastAct.sentence === hit.sentence &&
        lastAct.clause === hit.clause &&
        hit.at - lastAct.end <= NEGATES + 1;
      if (isBehind) {
        // What it reaches of the clause: more than one word of it may be an act ("den Streitfall nicht schließen").
        const reach = hit.lang === 'ko' ? BEHIND : NEGATES + 1;
        let isGoverned = false;
        for (let n = recent.length - 1; n >= 0; n--) {
          work.steps++;
          const one = recent[n] as Said;
          const isMeant = lastActs.includes(one) || hit.at - one.end <= reach;
          if (one.clause !== hit.clause || !isMeant) break;
          one.isNegated = true;
          isGoverned ||= !!concepts[one.concept]?.governs && BEFORE.has(one.lang);
        }
        if (isGoverned && lastAct) negateBefore(all, lastAct, i);
        // Korean says "not" behind alone: what comes next is asked for.
      } else if (hit.lang !== 'ko') {
        not = hit;
        isByOther =
          !!other &&
          other.sentence === hit.sentence &&
          other.clause === hit.clause &&
          hit.at - other.end <= 1.2;
      }
      continue;
    }
    if (concept === 'unless') {
      not = null;
      continue;
    }
    if (concept === 'otherBehind') {
      const isDirect =
        lastAct &&
        lastAct.sentence === hit.sentence &&
        hit.at - lastAct.end <= BEHIND &&
        hit.at >= lastAct.at;
      if (isDirect) for (const one of lastActs) one.isOthers = true;
      continue;
    }
    if (concept === 'other') {
      other = hit;
      continue;
    }
    if (!act) {
      if (
        not &&
        !hit.words.some((at) => not?.words.includes(at)) &&
        hit.clause === not.clause &&
        hit.at - not.end <= 1.3
      )
        hit.isNegated = true;
      if (
        governed &&
        hit.sentence === governed.sentence &&
        hit.clause === governed.clause &&
        hit.at - governed.end <= GOVERNS
      )
        hit.isNegated = true;
      continue;
    }
    if (
      other &&
      !other.words.includes(hit.words[0] as number) &&
      other.sentence === hit.sentence &&
      other.clause === hit.clause &&
      hit.at - other.end <= DOES &&
      hit.at >= other.at
    )
      hit.isOthers = true;
    const isSame = hit.words[0] === lastAct?.words[0];
    const isMeant =
      not &&
      not.words[0] !== hit.words[0] &&
      hit.sentence === not.sentence &&
      hit.clause === not.clause &&
      hit.at - not.end <= NEGATES &&
      hit.at >= not.at;
    if (isMeant && not) {
      hit.isNegated = true;
      if (isByOther) hit.isOthers = true;
      if (governs) governed = hit;
      // "Do not close or cancel": the next act near it is meant as well; a later one is not. Once for all meanings of a word.
      if (!isSame) not = shorter({ ...not, end: hit.end });
      if (governs) not = { ...not, end: hit.end };
    } else if (isSame && lastAct?.isNegated) hit.isNegated = true;
    else if (
      governed &&
      hit.sentence === governed.sentence &&
      hit.clause === governed.clause &&
      hit.at - governed.end <= GOVERNS
    )
      hit.isNegated = true;
    else if (!isSame) not = null;
    if (governs && hit.isNegated && BEFORE.has(hit.lang)) negateBefore(all, hit, i);
    lastActs = isSame ? [...lastActs, hit] : [hit];
    lastAct = hit;
    if (recent[0]?.clause !== hit.clause || recent.length >= 2 * RECENT) recent = recent.slice(-RECENT);
    recent.push(hit);
  }
  return all;
}

/** How many meanings are looked back at: clauses without end are none of anyone's speech. */
const RECENT = 24;

/** Languages in which what is governed stands before the act. */
const BEFORE: ReadonlySet<Lang> = new Set<Lang>(['tr', 'ko']);

/** What a governing act of such a language governs in its clause. */
function negateBefore(all: readonly Said[], act: Said, from: number): void {
  for (let i = from - 1, tries = 0; i >= 0 && tries < RECENT; i--, tries++) {
    work.steps++;
    const hit = all[i] as Said;
    if (hit.at > act.at) continue;
    if (hit.clause !== act.clause || act.at - hit.end > GOVERNS) break;
    hit.isNegated = true;
  }
}

/** After the act that it negates a "not" reaches only what follows at once ("close or cancel"). */
const shorter = (not: Said): Said => ({ ...not, end: not.end - (NEGATES - 2.5) });

/** Hits of one concept, in order. */
type Index = Map<string, Said[]>;

const overlaps = (a: Said, b: Said) => a.words.some((word) => b.words.includes(word));

class Message {
  private readonly index: Index = new Map();
  private readonly known: Judge['concepts'];
  /** By the numbers of concepts, whether they are said. */
  private readonly present: Uint8Array;
  private readonly sentences = new Map<string, Set<number>>();
  private readonly lists = new Map<string, Said[]>();
  /** Sentences that warn of what they say, or take back what was said before. */
  readonly taken = new Set<number>();

  constructor(
    hits: readonly Said[],
    questions: ReadonlySet<number>,
    { concepts: known, ids }: Pick<Judge, 'concepts' | 'ids'>,
  ) {
    this.known = known;
    this.present = new Uint8Array(ids.size);
    for (const hit of hits) {
      const held = this.index.get(hit.concept);
      if (held) held.push(hit);
      else {
        this.index.set(hit.concept, [hit]);
        const id = ids.get(hit.concept);
        if (id !== undefined) this.present[id] = 1;
      }
      if (hit.isNegated) continue;
      const sentences = this.sentences.get(hit.concept) ?? new Set();
      this.sentences.set(hit.concept, sentences.add(hit.sentence));
    }
    for (const { sentence, isNegated } of this.index.get('warn') ?? []) {
      // "Is it a scam?" asks, and deserves an answer.
      if (isNegated || questions.has(sentence)) continue;
      this.taken.add(sentence).add(sentence + 1);
    }
    // "Do not confirm before …": no trickster says so. "We can not close it" is none of it.
    for (const hit of hits)
      if (hit.isNegated && !hit.isOthers && known[hit.concept]?.guards) this.taken.add(hit.sentence);
    for (const { sentence } of this.index.get('refute') ?? [])
      if (!questions.has(sentence)) this.taken.add(sentence).add(sentence - 1);
  }

  get concepts(): string[] {
    return [...this.index.keys()];
  }

  /** Whether a concept is said in a sentence. */
  inSentence(concepts: readonly string[], sentence: number): boolean {
    return concepts.some((name) => this.sentences.get(name)?.has(sentence));
  }

  private fits({ negated }: Item, hit: Said): boolean {
    if (negated === null) return true;
    if (negated) return hit.isNegated;
    return !hit.isNegated && !(this.known[hit.concept]?.act && hit.isOthers);
  }

  /** Whether anything may fulfil an item. */
  private speaksOf({ ids }: Item): boolean {
    for (let i = 0; i < ids.length; i++) if (this.present[ids[i] as number]) return true;
    return false;
  }

  private of(item: Item): readonly Said[] {
    let held = this.lists.get(item.key);
    if (!held) {
      const lists = item.concepts.flatMap((name) => this.index.get(name) ?? []);
      held = lists.filter((hit) => this.fits(item, hit));
      if (item.concepts.length > 1) held.sort((a, b) => a.at - b.at);
      this.lists.set(item.key, held);
    }
    return held;
  }

  /** The hits that fulfil a pattern, first ones first; at most `most` of them. */
  find(signal: Compiled, most: number): Said[][] {
    const { pattern, near = NEAR, unless, never, anyway } = signal;
    for (let i = 0; i < signal.items.length; i++) if (!this.speaksOf(signal.items[i] as Item)) return [];
    const lists = pattern.near.map((item) => this.of(item));
    if (lists.some((list) => !list.length)) return [];
    if (never.some((name) => this.sentences.has(name))) return [];
    const rest = pattern.message.map((item) => this.of(item)[0]);
    if (rest.some((hit) => !hit)) return [];
    const bySentence = pattern.sentence.map((item) => bySentenceOf(this.of(item)));
    const [first = [], ...others] = lists;
    const out: Said[][] = [];
    for (const hit of first) {
      work.steps++;
      if (!anyway && this.taken.has(hit.sentence)) continue;
      if (unless.length && this.inSentence(unless, hit.sentence)) continue;
      const group = [hit];
      const isWhole = others.every((list) => {
        const before = group.at(-1) as Said;
        const found = nearest(list, hit, before, near, pattern.ordered, group);
        if (found) group.push(found);
        return found;
      });
      if (!isWhole) continue;
      const inSentence = bySentence.map((held) =>
        held
          .get(hit.sentence)
          ?.slice(0, 8)
          .find((other) => !group.some((one) => overlaps(one, other))),
      );
      if (inSentence.some((one) => !one)) continue;
      out.push([...group, ...(inSentence as Said[]), ...(rest as Said[])]);
      if (out.length >= most) break;
    }
    return out;
  }
}

function bySentenceOf(hits: readonly Said[]): Map<number, Said[]> {
  const held = new Map<number, Said[]>();
  for (const hit of hits) {
    const list = held.get(hit.sentence);
    if (list) list.push(hit);
    else held.set(hit.sentence, [hit]);
  }
  return held;
}

/** The hit of a list that is nearest to another, within reach and in its sentence. */
function nearest(
  list: readonly Said[],
  to: Said,
  before: Said,
  reach: number,
  ordered: boolean,
  taken: readonly Said[],
): Said | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Said).at < to.at) low = middle + 1;
    else high = middle;
  }
  let best: Said | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const step of [1, -1]) {
    // Near by place: a few of the same word may overlap with what is taken, more are further away.
    for (
      let i = step > 0 ? low : low - 1, tries = 0;
      i >= 0 && i < list.length && tries < 6;
      i += step, tries++
    ) {
      work.steps++;
      const hit = list[i] as Said;
      const away = hit.at >= to.at ? hit.at - to.end : to.at - hit.end;
      if (away > reach) break;
      if (hit.sentence !== to.sentence || taken.some((one) => overlaps(one, hit))) continue;
      if (ordered && hit.at < before.at) continue;
      if (away < distance) {
        best = hit;
        distance = away;
      }
    }
  }
  return best;
}

/** The sentences that end with a question mark. */
function questionsIn(message: string, words: readonly Word[]): Set<number> {
  const questions = new Set<number>();
  words.forEach(({ to, sentence }, i) => {
    const next = words[i + 1];
    if (next?.sentence !== sentence && /[?？؟]/.test(message.slice(to, next?.from))) questions.add(sentence);
  });
  return questions;
}

/** How many places of one signal are marked. */
const MARKED = 3;

/** What a message gives. */
export function judge(message: string, of: Judge): Judged {
  const { lexicon, langs, frames, concepts, signals } = of;
  const words = wordsOf(message);
  const shares = sharesOf(words, hitsIn(words, langs));
  const best = Math.max(...shares.values());
  const byShare = [...LANGS].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  const places = new Map(byShare.map((lang, place) => [lang, place]));
  // Asked for every meaning of every word.
  const spoken = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      best < 2 || (shares.get(lang) ?? 0) >= best * SHARE ? (places.get(lang) as number) : null,
    ]),
  ) as Record<Lang, number | null>;
  const english = places.get('en') as number;
  const counted = LANGS.reduce(
    (bits, lang) => (spoken[lang] === null ? bits : bits | bitOf(lang)),
    bitOf('en'),
  );
  const rank = (lang: Lang, concept: string): number | null =>
    spoken[lang] ?? (lang === 'en' && !frames.has(concept) ? english : null);
  const isDone = ({ concept, lang, words: at }: Hit) =>
    (lang === 'fr' || lang === 'es') && concepts[concept]?.act && words[at[0] as number]?.isDone;
  const hits = hitsIn(words, lexicon, frames, rank, counted).filter((hit) => !isDone(hit));
  const { hits: forms, durations } = formsIn(message, words, hits);
  const inOrder = forms.length
    ? [...hits, ...forms].sort((a, b) => (a.words[0] as number) - (b.words[0] as number))
    : hits;
  const all = said(words, inOrder, concepts);
  const says = new Message(all, questionsIn(message, words), of);
  const found: Found[] = [];
  const asked = new Uint8Array(of.count);
  for (const name of says.concepts)
    for (const signal of signals.get(name) ?? []) {
      if (asked[signal.place]) continue;
      asked[signal.place] = 1;
      const groups = says.find(signal, MARKED);
      if (!groups.length) continue;
      const places = groups.flatMap((group) => group.map((hit) => placesOf(hit, words))).flat();
      found.push({ kind: signal.kind, level: signal.level, weight: signal.weight, places: merged(places) });
    }
  return {
    found,
    lang: byShare[0] as Lang,
    durations: timesOf(durations, words),
    says: new Set(all.filter((hit) => !hit.isNegated).map(({ concept }) => concept)),
    marks: marksOf(all, says, words),
    wordings: wordingsOf(words, says.taken),
  };
}

/** What a message speaks of; in a sentence that warns of it, as something that is not to be done. */
function marksOf(all: readonly Said[], { taken }: Message, words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  for (const { concept, sentence, isNegated, isOthers, words: at } of all) {
    if (!isWeighed(concept)) continue;
    const isTaken = taken.has(sentence);
    const isNot = isNegated || (isTaken && concept !== 'warn');
    const name = isNot ? `!${concept}` : isOthers ? `~${concept}` : concept;
    marks.push({ name, place: placeOf(at, words), sentence, isTaken });
  }
  return marks;
}

const placesOf = (hit: Said, words: readonly Word[]): Place[] =>
  hit.parted ? hit.words.map((word) => placeOf([word], words)) : [placeOf(hit.words, words)];

const timesOf = (durations: Durations, words: readonly Word[]) =>
  [...durations].map(([i, days]) => ({ days, place: placeOf([i], words) }));

/** Places in order, those that touch as one. */
function merged(places: Place[]): Place[] {
  const out: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && place.from <= last.to) last.to = Math.max(last.to, place.to);
    else out.push({ ...place });
  }
  return out;
}
