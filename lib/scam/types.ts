/**
 * The languages in which messages are judged. A message may mix them; words are marked in whichever they are.
 */
export const LANGS = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'pl', 'tr', 'ar', 'ko', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** none: nothing unusual. caution: unusual, and worth knowing what it may lead to. danger: doing it costs money. */
export type Level = 'none' | 'caution' | 'danger';

/**
 * The words of one meaning in each language: alternatives between ` | `.
 *
 * `cancel*` any ending · `brechen ~ ab` up to six words between · `dispute?` also with one letter wrong ·
 * `kapatmayin!` says that it is *not* to be done (languages that put the "not" into the word).
 * Written in any case, with or without accents. Han and Hangul match anywhere, with or without spaces; other scripts whole words.
 * A longer phrase takes its words away from shorter ones: `order received` (a button) leaves no `order` and no `received`.
 */
export type Words = Partial<Record<Lang, string>>;

export interface Concept {
  words: Words;
  /**
   * Something that somebody does. It counts where the reader is asked for it, and not where it is negated ("do not close"),
   * or another does it ("we will close"). So list the forms that ask: imperative, infinitive, noun of the deed, second person;
   * never the participle or past ("closed").
   */
  act?: true;
  /** An act whose negation covers what follows it in the clause, whatever that is: "never accept …", "do not pay …". */
  governs?: true;
  /** An act that no trickster tells the reader to leave: a sentence that negates it warns, and counts for nothing. */
  guards?: true;
}

/**
 * One way in which a trick reads.
 *
 * `when`: names of concepts. `a + b` near each other in one sentence, in any order; `a > b` the same, in this order;
 * `…, c` c anywhere in the same sentence; `… & d` d anywhere in the message; `a/b` either; `not:a` where it is negated;
 * `any:a` negated or not, whoever does it.
 */
export interface Signal {
  when: string;
  level: Exclude<Level, 'none'>;
  /** Concepts (`a/b`, in the same sentence) with which it is harmless: "if you are satisfied". */
  unless?: string;
  /** Concepts (`a/b`, anywhere in the message) with which it is harmless. */
  never?: string;
  /** How far apart, in words, what is near may be; 9 without it. */
  near?: number;
  /** It holds in sentences that warn, too: threats speak of fraud themselves. */
  anyway?: true;
}

/** A kind of trick: what it says, in which words, and what is right to answer. */
export interface Kind<Id extends string = string> {
  id: Id;
  /** Words that only this kind needs, by names that only it knows (shared ones stand in `../concepts`). */
  concepts?: Readonly<Record<string, Concept>>;
  signals: readonly Signal[];
  /** What to send back, in each language: short, polite, in the words a buyer would use. */
  answer: Readonly<Record<Lang, string>>;
}

/** A stretch of the message: places of characters in it, `to` exclusive. */
export interface Place {
  from: number;
  to: number;
}
