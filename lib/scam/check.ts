import type { OrderView } from '../domain/view';
import { bareOf } from './bare';
import { type ClockFact, clockOf } from './clock';
import { type Found, type Judged, judge as judgeMessage, judgeOf } from './judge';
import type { KindId } from './kinds';
import type { Concept, Kind, Lang, Level, Place } from './types';
import { type Scales, scalesOf, type Weights, weigh } from './weigh';

export type { ClockFact } from './clock';
export type { KindId } from './kinds';
export type { Lang, Level, Place } from './types';

/** What a message is judged with. */
export interface MessageContext {
  /** The order that it is about, with its windows. */
  order?: OrderView;
  /** Epoch ms. Without it nothing is said of windows. */
  now?: number;
}

/** One trick that a message was recognised as. */
export interface FoundSignal {
  id: KindId;
  level: Exclude<Level, 'none'>;
  /** The words that caused it, as they stand in the message. */
  words: string[];
  /** Where they stand; in order, none over another. */
  places: Place[];
}

export interface Verdict {
  level: Level;
  /** The tricks that it was recognised as, surest first; one entry each. */
  signals: FoundSignal[];
  /** What to send back, in the language of the message; empty where the level is none. */
  answer: string;
  /** The language that it is mostly written in. */
  lang: Lang;
  /** What the order's windows say to it, gravest first; empty without an order. */
  clock: ClockFact[];
}

/** More than any message; what stands behind it is not read, and `wasCut` says so. */
export const LONGEST_MESSAGE = 200_000;

const RANK: Readonly<Record<Level, number>> = { none: 0, caution: 1, danger: 2 };

/** All that is known of tricks: plain data, which the build writes into a file of its own (`tricks.json`). */
export interface Tricks {
  kinds: readonly Kind<KindId>[];
  concepts: Readonly<Record<string, Concept>>;
  /** Names of the concepts that turn the meaning of others. */
  frames: readonly string[];
  /** What meanings weigh, learnt from messages. */
  weights: Weights;
}

export type Check = (text: string, context?: MessageContext) => Verdict;

/** What checks messages (`checkMessage`) by what is known of tricks. Making it ready takes a good part of a second. */
export function checkerOf({ kinds, concepts, frames, weights }: Tricks): Check {
  const judge = judgeOf(kinds, concepts, frames);
  const scales = scalesOf(weights);
  return (text, context = {}) => {
    const message = text.slice(0, LONGEST_MESSAGE);
    const judged = judgeMessage(message, judge);
    const clock = clockOf(judged, context);
    const signals = distinct(weighed(signalsOf(judged.found, message), judged, scales, message));
    let level: Level = signals[0]?.level ?? 'none';
    for (const fact of clock) if (RANK[fact.level] > RANK[level]) level = fact.level;
    const asked = signals[0]?.id ?? (level === 'none' ? null : 'stall_until_expiry');
    const answer = kinds.find(({ id }) => id === asked)?.answer[judged.lang] ?? '';
    return { level, signals, answer, lang: judged.lang, clock };
  };
}

/** How likely a message has to be none of the harmless ones to be doubted though no signal knows it. */
const SURE = 0.6;
/**
 * And for its signals to count, and for a danger to stay one: as a whole, or the sentences that gave them by themselves,
 * whatever stands around them. Signals were made by people who read what they say, so little is needed.
 */
const COUNTS = { whole: 0.3, itself: 0.8 };
const DANGER = { whole: 0.6, itself: 0.8 };

/**
 * So many signals of danger stand, whatever weighs against them: of the shortest messages ("close the dispute, we refund by
 * PayPal") hardly a wording is known. Of 910 harmless ones of three writers one had as many.
 */
const MANY = 4;

/** What the weights make of the signals: a doubt where there are none; less of them, or none, where they doubt all of them. */
function weighed(
  signals: FoundSignal[],
  { found, marks, wordings }: Pick<Judged, 'found' | 'marks' | 'wordings'>,
  scales: Scales,
  message: string,
): FoundSignal[] {
  if (signals.length) {
    const { trick } = weigh(marks, wordings, scales);
    const dangers = found.filter(({ level }) => level === 'danger').length;
    if (dangers >= MANY || trick >= DANGER.whole) return signals;
    const all = signals.flatMap((signal) => signal.places);
    const touched = marks.filter(({ place }) =>
      all.some(({ from, to }) => from < place.to && place.from < to),
    );
    const sentences = new Set(touched.map(({ sentence }) => sentence));
    const isOwn = ({ sentence }: { sentence: number }) => sentences.has(sentence);
    const { trick: itself } = weigh(marks.filter(isOwn), wordings.filter(isOwn), scales);
    if (itself >= DANGER.itself) return signals;
    if (trick < COUNTS.whole && itself < COUNTS.itself) return [];
    return signals.map((signal) => ({ ...signal, level: 'caution' }));
  }
  // What somebody warns of is no doubt, whatever it speaks of; wordings leave it out already.
  const said = marks.filter(({ isTaken }) => !isTaken);
  const { trick, kind, places } = weigh(said, wordings, scales);
  // Of a link or a number alone there is nothing to doubt.
  if (trick < SURE || bareOf(message)) return signals;
  const marked = united(places().sort((a, b) => a.from - b.from));
  if (!marked.length) return signals;
  const words = marked.map(({ from, to }) => message.slice(from, to));
  return [{ id: kind as KindId, level: 'caution', words, places: marked }];
}

/** One entry for each kind, surest first: by level, then by how much of it was said, then by where it begins. */
function signalsOf(found: readonly Found[], message: string): FoundSignal[] {
  const byKind = new Map<string, Found[]>();
  for (const one of found) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  const sure = (all: readonly Found[]) =>
    Math.max(...all.map(({ level, weight }) => RANK[level] * 100 + weight));
  return [...byKind]
    .sort(([, a], [, b]) => sure(b) - sure(a) || startOf(a) - startOf(b))
    .map(([kind, all]) => {
      const places = united(all.flatMap((one) => one.places));
      const isDanger = all.some(({ level }) => level === 'danger');
      return {
        id: kind as KindId,
        level: isDanger ? 'danger' : 'caution',
        words: places.map(({ from, to }) => message.slice(from, to)),
        places,
      };
    });
}

/** So much of what a signal is made of, in characters, and it is said by the same words. */
const SAME = 0.7;

/** Signals but those that a surer one gives by the same words: one request is one, however many kinds are alike. */
function distinct(signals: readonly FoundSignal[]): FoundSignal[] {
  const lengthOf = (places: readonly Place[]) => places.reduce((sum, { from, to }) => sum + to - from, 0);
  const shared = (own: readonly Place[], surer: readonly Place[]) =>
    own.filter((place) => surer.some(({ from, to }) => from <= place.from && place.to <= to));
  const kept: FoundSignal[] = [];
  for (const signal of signals) {
    const { places } = signal;
    const isSame = (surer: FoundSignal) => lengthOf(shared(places, surer.places)) >= SAME * lengthOf(places);
    if (!kept.some(isSame)) kept.push(signal);
  }
  return kept;
}

const startOf = (all: readonly Found[]) =>
  Math.min(...all.flatMap(({ places }) => places.map(({ from }) => from)));

/** Places in order, those that overlap as one. */
function united(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && place.from < last.to) last.to = Math.max(last.to, place.to);
    else out.push({ ...place });
  }
  return out;
}
