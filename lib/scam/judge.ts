import { type Durations, FORMS, formsIn, placeOf } from './find';
import { type Hit, hitsIn, type Lexicon, lexiconOf, type Ranks } from './lexicon';
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
}
/** An item as it is asked for in a message: two that ask for the same are one. */
interface Asked {
  negated: boolean | null;
  /** Its place among all. */
  number: number;
  /** The numbers of its concepts. */
  ids: readonly number[];
}
/** Items near each other, in this order or any; then one for the sentence and one for the message each. */
interface Pattern<Of = Item> {
  near: Of[];
  ordered: boolean;
  sentence: Of[];
  message: Of[];
}

interface Compiled {
  kind: string;
  level: Signal['level'];
  near: number;
  anyway: boolean;
  pattern: Pattern<Asked>;
  /** The numbers of concepts. */
  unless: readonly number[];
  never: readonly number[];
  /** The more it asks for, the surer it is. */
  weight: number;
  /** All that its pattern asks for but the first, rarest first: what has fewer concepts is said more seldom. */
  items: readonly Asked[];
  /** Its first item is fulfilled by several concepts. */
  isShared: boolean;
}

export interface Judge {
  lexicon: Lexicon;
  /** The commonest words of each language. */
  langs: Lexicon;
  /** By the numbers of the concepts of their first item: what a message does not speak of is not looked for. */
  signals: readonly (readonly Compiled[])[];
  /** By the numbers of concepts, the names of the marks that they leave; null for those that are not weighed. */
  marks: readonly (MarkNames | null)[];
}

interface MarkNames {
  plain: string;
  /** Negated. */
  not: string;
  /** Done by others. */
  others: string;
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
  says: (concept: string) => boolean;
  /** What it speaks of, to be weighed. */
  marks: Mark[];
  /** How it says it, likewise. */
  wordings: Wording[];
}

/** How far apart what is near may be, in words. */
const NEAR = 9;

const names = (list: string | undefined): string[] =>
  (list ?? '')
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean);

function itemOf(text: string): Item {
  const [, mark, concepts] = /^(?:(not|any):)?(.+)$/.exec(text.trim()) as unknown as [string, string, string];
  return { concepts: names(concepts), negated: mark === 'any' ? null : mark === 'not' };
}

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
  const { lang, ...concepts }: Record<string, Concept> = { ...shared };
  for (const { id, concepts: own = {} } of kinds)
    for (const [name, concept] of Object.entries(own)) concepts[`${id}.${name}`] = concept;
  const lexicon = lexiconOf(concepts, frames, FORMS);
  const { meanings } = lexicon;
  const items = new Map<string, Asked>();
  const signals: Compiled[] = [];
  for (const { id, concepts: own = {}, signals: said } of kinds) {
    const idsOf = (list: readonly string[]) =>
      list
        .map((name) => meanings.get(Object.hasOwn(own, name) ? `${id}.${name}` : name)?.number)
        .filter((number) => number !== undefined);
    const askedFor = ({ concepts, negated }: Item): Asked => {
      const ids = idsOf(concepts);
      const key = `${negated} ${ids}`;
      const asked = items.get(key) ?? { negated, number: items.size, ids };
      items.set(key, asked);
      return asked;
    };
    for (const { when, level, unless, never, near: reach = NEAR, anyway = false } of said) {
      const { ordered, ...pattern } = patternOf(when);
      const near = pattern.near.map(askedFor);
      const sentence = pattern.sentence.map(askedFor);
      const message = pattern.message.map(askedFor);
      signals.push({
        kind: id,
        level,
        near: reach,
        anyway,
        pattern: { ordered, near, sentence, message },
        items: [...near.slice(1), ...sentence, ...message].sort((a, b) => a.ids.length - b.ids.length),
        isShared: (near[0]?.ids.length ?? 0) > 1,
        unless: idsOf(names(unless)),
        never: idsOf(names(never)),
        weight: near.length + sentence.length + message.length,
      });
    }
  }
  const byFirst = Array.from({ length: meanings.size }, (): Compiled[] => []);
  for (const signal of signals) for (const id of signal.pattern.near[0]?.ids ?? []) byFirst[id]?.push(signal);
  const langs = LANGS.map((one): [string, Concept] => [one, { words: { [one]: lang?.words[one] ?? '' } }]);
  return {
    lexicon,
    langs: lexiconOf(Object.fromEntries(langs)),
    signals: byFirst,
    marks: [...meanings.keys()].map((name) =>
      isWeighed(name) ? { plain: name, not: `!${name}`, others: `~${name}` } : null,
    ),
  };
}

/** Places of languages in `LANGS`. */
const PLACE = Object.fromEntries(LANGS.map((lang, place) => [lang, place])) as Record<Lang, number>;

/** How much of a message, or of a sentence, is in each language, as they stand in `LANGS`. */
type Shares = number[];

/** How much of a message and of each of its sentences is in each language: its commonest words (`lang`), and its letters. */
function sharesOf(words: readonly Word[], hits: readonly Hit[]): { whole: Shares; sentences: Shares[] } {
  const none = () => LANGS.map(() => 0);
  const whole = none();
  const sentences: Shares[] = [];
  const add = (lang: Lang, by: number, sentence: number) => {
    const place = PLACE[lang];
    whole[place] = (whole[place] as number) + by;
    const own = sentences[sentence] ?? none();
    sentences[sentence] = own;
    own[place] = (own[place] as number) + by;
  };
  // A word that several share speaks for each of them a little.
  for (let i = 0; i < hits.length; ) {
    const first = (hits[i] as Hit).words[0];
    const { sentence } = words[first as number] as Word;
    let end = i;
    while (hits[end]?.words[0] === first) end++;
    for (let n = i; n < end; n++) add((hits[n] as Hit).lang, 1 / (end - i), sentence);
    i = end;
  }
  for (const { form, sentence } of words)
    for (const { lang, share } of form.scripts) add(lang, share, sentence);
  return { whole, sentences };
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

function said(words: readonly Word[], hits: readonly Hit[]): Said[] {
  const all = hits.map((hit): Said => {
    const first = words[hit.words[0] as number] as Word;
    const last = words[hit.words.at(-1) as number] as Word;
    // Written out: this is the commonest object there is, and spreading costs ten times as much.
    return {
      meaning: hit.meaning,
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
    const { name: concept, act, governs } = hit.meaning;
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
          isGoverned ||= one.meaning.governs && BEFORE.has(one.lang);
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
      governed = null;
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

const overlaps = (a: Said, b: Said) => a.words.some((word) => b.words.includes(word));

const NOTHING: readonly Said[] = [];

class Message {
  /** The numbers of the concepts that are said, in the order of their first words. */
  readonly concepts: number[] = [];
  /** Sentences that warn of what they say, or take back what was said before. */
  readonly taken = new Set<number>();
  /** Hits by the numbers of their concepts, in order. */
  private readonly index: (Said[] | undefined)[];
  /** As far as they were asked for: by the numbers of concepts, the sentences that say them … */
  private readonly sentences: (Set<number> | undefined)[] = [];
  /** … and by the numbers of items what fulfils them, also by sentence. */
  private readonly lists: (readonly Said[] | undefined)[] = [];
  private readonly bySentence: (Map<number, Said[]> | undefined)[] = [];

  constructor(
    hits: readonly Said[],
    { questions, quoting }: ReturnType<typeof endingsOf>,
    meanings: Lexicon['meanings'],
  ) {
    this.index = new Array(meanings.size);
    for (const hit of hits) {
      const { number, guards } = hit.meaning;
      const held = this.index[number];
      if (held) held.push(hit);
      else {
        this.index[number] = [hit];
        this.concepts.push(number);
      }
      // "Do not confirm before …": no trickster says so. "We can not close it" is none of it.
      if (guards && hit.isNegated && !hit.isOthers) this.taken.add(hit.sentence);
    }
    const saying = (name: string) => this.index[meanings.get(name)?.number ?? -1] ?? NOTHING;
    for (const { sentence, isNegated } of saying('warn')) {
      // "Is it a scam?" asks, and deserves an answer.
      if (isNegated || questions.has(sentence)) continue;
      this.taken.add(sentence);
      if (quoting.has(sentence)) this.taken.add(sentence + 1);
    }
    for (const { sentence } of saying('refute'))
      if (!questions.has(sentence)) this.taken.add(sentence).add(sentence - 1);
  }

  /** The sentences in which a concept is said. */
  private sentencesOf(concept: number): ReadonlySet<number> {
    let held = this.sentences[concept];
    if (!held) {
      held = new Set();
      for (const { isNegated, sentence } of this.index[concept] ?? NOTHING)
        if (!isNegated) held.add(sentence);
      this.sentences[concept] = held;
    }
    return held;
  }

  private fits({ negated }: Asked, { isNegated, isOthers, meaning }: Said): boolean {
    if (negated === null) return true;
    if (negated) return isNegated;
    return !isNegated && !(meaning.act && isOthers);
  }

  /** Whether anything may fulfil an item. */
  private speaksOf({ ids }: Asked): boolean {
    for (let i = 0; i < ids.length; i++) if (this.index[ids[i] as number]) return true;
    return false;
  }

  private of(item: Asked): readonly Said[] {
    let held = this.lists[item.number];
    if (!held) {
      const own: Said[] = [];
      for (const id of item.ids)
        for (const hit of this.index[id] ?? NOTHING) if (this.fits(item, hit)) own.push(hit);
      held = item.ids.length > 1 ? own.sort((a, b) => a.at - b.at) : own;
      this.lists[item.number] = held;
    }
    return held;
  }

  private bySentenceOf(item: Asked): ReadonlyMap<number, Said[]> {
    const held = this.bySentence[item.number] ?? bySentenceOf(this.of(item));
    this.bySentence[item.number] = held;
    return held;
  }

  /** The hits that fulfil a pattern, first ones first; at most `most` of them. */
  find({ pattern, items, near, unless, never, anyway }: Compiled, most: number): Said[][] {
    for (let i = 0; i < items.length; i++) if (!this.speaksOf(items[i] as Asked)) return [];
    const lists = pattern.near.map((item) => this.of(item));
    if (lists.some((list) => !list.length)) return [];
    if (never.some((concept) => this.sentencesOf(concept).size)) return [];
    const rest = pattern.message.map((item) => this.of(item)[0]);
    if (rest.some((hit) => !hit)) return [];
    const bySentence = pattern.sentence.map((item) => this.bySentenceOf(item));
    const [first = [], ...others] = lists;
    const out: Said[][] = [];
    for (const hit of first) {
      work.steps++;
      if (!anyway && this.taken.has(hit.sentence)) continue;
      if (unless.some((concept) => this.sentencesOf(concept).has(hit.sentence))) continue;
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

/**
 * How sentences end: those that ask, and those behind which somebody is quoted. A warning takes back what it quotes; what
 * merely follows it is the writer's own ("We never ask for passwords. Please confirm receipt first").
 */
function endingsOf(message: string, words: readonly Word[]) {
  const [questions, quoting] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < words.length; i++) {
    const { to, sentence } = words[i] as Word;
    const next = words[i + 1];
    if (next?.sentence === sentence) continue;
    const between = message.slice(to, next?.from);
    if (/[?？؟]/.test(between)) questions.add(sentence);
    if (/[:："“«„‘「『]/.test(between)) quoting.add(sentence);
  }
  return { questions, quoting };
}

/** How many places of one signal are marked. */
const MARKED = 3;

/** A language counts, too, where a sentence has this much of it and less of any other: "Thanks for your order! Por favor …". */
const LEADS = 2;
/** Of a text with more sentences than any message the whole is asked: each language that counts takes its time. */
const MOST_SENTENCES = 50;

/** The languages that lead in a sentence. */
function leadingIn(sentences: readonly Shares[]): Set<number> {
  const leading = new Set<number>();
  if (sentences.length > MOST_SENTENCES) return leading;
  for (const shares of sentences) {
    if (!shares) continue;
    const best = Math.max(...shares);
    const first = shares.indexOf(best);
    if (best >= LEADS && shares.lastIndexOf(best) === first) leading.add(first);
  }
  return leading;
}

/** The languages that count, by how much of the message is in each; English words are used in all. */
function ranksOf({ whole: shares, sentences }: ReturnType<typeof sharesOf>): Ranks & { most: Lang } {
  const best = Math.max(...shares);
  const byShare = [...LANGS.keys()].sort((a, b) => (shares[b] as number) - (shares[a] as number));
  const leading = leadingIn(sentences);
  const frames = byShare.filter(
    (lang) => best < 2 || (shares[lang] as number) >= best * SHARE || leading.has(lang),
  );
  const others = frames.includes(PLACE.en)
    ? frames
    : byShare.filter((lang) => lang === PLACE.en || frames.includes(lang));
  return { frames, others, most: LANGS[byShare[0] as number] as Lang };
}

/** Said as done, not asked for: "confirmé". */
const isDone = ({ meaning, lang, words: at }: Hit, words: readonly Word[]): boolean =>
  (lang === 'fr' || lang === 'es') && meaning.act && !!words[at[0] as number]?.isDone;

/** What a message gives. */
export function judge(message: string, { lexicon, langs, signals, marks }: Judge): Judged {
  const { meanings } = lexicon;
  const words = wordsOf(message);
  const ranks = ranksOf(sharesOf(words, hitsIn(words, langs)));
  const hits = hitsIn(words, lexicon, ranks).filter((hit) => !isDone(hit, words));
  const { hits: forms, durations } = formsIn(message, words, hits, meanings);
  const inOrder = forms.length
    ? [...hits, ...forms].sort((a, b) => (a.words[0] as number) - (b.words[0] as number))
    : hits;
  const all = said(words, inOrder);
  const says = new Message(all, endingsOf(message, words), meanings);
  const found: Found[] = [];
  const asked = new Set<Compiled>();
  for (const concept of says.concepts)
    for (const signal of signals[concept] ?? []) {
      if (asked.has(signal)) continue;
      if (signal.isShared) asked.add(signal);
      const groups = says.find(signal, MARKED);
      if (!groups.length) continue;
      const places: Place[] = [];
      for (const group of groups) for (const hit of group) places.push(...placesOf(hit, words));
      found.push({ kind: signal.kind, level: signal.level, weight: signal.weight, places: merged(places) });
    }
  return {
    found,
    lang: ranks.most,
    durations: timesOf(durations, words),
    says: (concept) => all.some(({ meaning, isNegated }) => meaning.name === concept && !isNegated),
    marks: marksOf(all, says, words, marks),
    wordings: wordingsOf(words, says.taken),
  };
}

/** What a message speaks of; in a sentence that warns of it, as something that is not to be done. */
function marksOf(
  all: readonly Said[],
  { taken }: Message,
  words: readonly Word[],
  names: Judge['marks'],
): Mark[] {
  const marks: Mark[] = [];
  for (const { meaning, sentence, isNegated, isOthers, words: at } of all) {
    const name = names[meaning.number];
    if (!name) continue;
    const isTaken = taken.has(sentence);
    const isNot = isNegated || (isTaken && meaning.name !== 'warn');
    marks.push({
      name: isNot ? name.not : isOthers ? name.others : name.plain,
      place: placeOf(at, words),
      sentence,
      isTaken,
    });
  }
  return marks;
}

const placesOf = (hit: Said, words: readonly Word[]): Place[] =>
  hit.parted ? hit.words.map((word) => placeOf([word], words)) : [placeOf(hit.words, words)];

function timesOf(durations: Durations, words: readonly Word[]): Judged['durations'] {
  const times: Judged['durations'] = [];
  for (const [i, days] of durations) times.push({ days, place: placeOf([i], words) });
  return times;
}

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
