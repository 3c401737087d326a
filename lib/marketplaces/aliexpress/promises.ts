import type { Day, When } from '../../domain/instant';
import type { EventName, Field, PromiseValue, Right, Status } from '../../domain/schema';
import { findDays } from '../dates';
import { line } from '../text';
import { fold } from './words/fold';
import type { Concept } from './words/promises';
import { isArrived, labelOf, refundNode } from './words/recognise';
import {
  BEHIND,
  clauseAt,
  DATE,
  dateMark,
  isKnown,
  lengthsAnywhere,
  readings,
  type Sentence,
  type Token,
} from './words/sentence';

/** A commitment as the page printed it, under the field it is observed as, and what it was read by (`words:de`, `place`). */
export interface Promised {
  field: Field & `promise:${string}`;
  value: PromiseValue;
  won: string;
}

/**
 * What a text promises. `guessed`: sentences of which only the place on the page told what they promise; `unread`: sentences
 * with a date or a number of days that were not understood. Both as printed, for the user.
 */
export interface Promises {
  promises: Promised[];
  guessed: string[];
  unread: string[];
}

/**
 * Where a text stands, for languages whose words are not known. `refundDay`: the day on the last node of the order's
 * progress bar (`findRefundNode`).
 */
export type Place =
  | { kind: 'reminder'; status: Status | null }
  | { kind: 'service'; refundDay?: Day | undefined }
  | { kind: 'commitment'; refundDay?: Day | undefined };

/** How a page prints its dates. */
export interface Printing {
  /** Those that the page's dates may be meant in. */
  zones?: string[] | undefined;
  /** The page speaks a language in which the day always stands before the month. */
  dayFirst?: boolean | undefined;
}

interface Dated {
  day: Day;
  last?: Day | undefined;
  printed: string;
}

/** "2026. 9. 26.": the last point is the day's, and ends no sentence. */
const KOREAN = /^\d{4}\. ?\d{1,2}\. ?\d{1,2}$/;

/** All whole dates of a text, in their order; at most as many as there are marks for them. */
function datesIn(text: string, dayFirst: boolean | undefined): Dated[] {
  let at = 0;
  return findDays(text, dayFirst)
    .slice(0, 200)
    .map((found) => {
      at = text.indexOf(found.printed, at) + found.printed.length;
      const ends = KOREAN.test(found.printed) && text[at] === '.';
      return ends ? { ...found, printed: `${found.printed}.` } : found;
    });
}

/** Scripts that have no capitals, in which a full stop may touch the next sentence. Thai writes abbreviations with stops. */
const UNCASED =
  '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Arabic}\\p{Script=Hebrew}';
/** Where one sentence ends: full stops that touch the next capital as AliExpress prints them, middle dots, line breaks. */
const SENTENCES = new RegExp(
  `\\s*(?:[·•]|\\n|(?<=[.!?])\\s*(?=[\\p{Lu}${UNCASED}])|(?<=[。！？؟।])|(?<=[\\ue000-\\ue0ff])(?=\\p{Lu}))\\s*`,
  'u',
);

/** A date with a capitalised word behind it, in a text of several dates: what stands beside each other on the page without a stop. */
const NEXT = /(?<=[\ue000-\ue0ff])\s+(?=\p{Lu}\p{Ll}{2})/u;
function sentencesOf(text: string): string[] {
  return text
    .split(SENTENCES)
    .flatMap((part) => ((part.match(DATE)?.length ?? 0) > 1 ? part.split(NEXT) : [part]));
}

const has = (tokens: readonly Token[], ...concepts: Concept[]) =>
  tokens.some(({ concept }) => concepts.includes(concept));
const among = (tokens: readonly Token[], ...concepts: Concept[]) =>
  tokens.filter(({ concept }) => concepts.includes(concept));
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** What a sentence with a date or a length says in one language: a promise; something else for sure; nothing that is known. */
type Meaning =
  | { right: Right; date: number }
  | { right: Right; from: EventName; days: number }
  | 'something else'
  | null;

/** Languages whose word for "non-delivery" is a noun: "refund for non-delivery" needs no condition. */
const NOUN = new Set(['en', 'es', 'pt', 'it', 'de', 'nl', 'pl', 'ru', 'uk']);

/** The tokens of the clause in which a date stands; of the one beside it where that says nothing else. */
function clauseOfDate(sentence: Sentence, at: number, wanted: number): boolean {
  const clause = clauseAt(sentence, at);
  if (clause === wanted) return true;
  const own = sentence.tokens.filter(
    ({ concept, start }) =>
      clauseAt(sentence, start) === clause &&
      !['goods', 'within', 'after', 'later', 'when', 'not'].includes(concept),
  );
  return Math.abs(clause - wanted) === 1 && own.length === 0;
}

/** "After Sep 4", the other side of the date. */
function isAfter({ lang, tokens }: Sentence, at: number): boolean {
  return among(tokens, 'later').some(({ start, end }) =>
    BEHIND.has(lang) ? start > at && start - at <= (lang === 'tr' ? 7 : 3) : end <= at && at - end <= 2,
  );
}

/** "Refund if no delivery before D": money back, and under a condition that what was bought does not come by that date. */
function meansNotReceived(sentence: Sentence, at: number): boolean {
  const { lang, tokens } = sentence;
  if (isAfter(sentence, at) || tokens.some((one) => one.concept === 'process' && !one.negated)) return false;
  if (
    tokens.some((one) => one.negated && ['refund', 'giveBack', 'dispute', 'coupon'].includes(one.concept))
  ) {
    return false;
  }
  // Which of the two the date is for cannot be told.
  if (has(tokens, 'coupon')) return false;
  const nots = among(tokens, 'not');
  const misses = tokens.filter(
    (one) =>
      one.concept === 'undelivered' || (one.negated && ['deliver', 'carry', 'receive'].includes(one.concept)),
  );
  return misses.some((miss) => {
    const clause = clauseAt(sentence, miss.start);
    if (!clauseOfDate(sentence, at, clause)) return false;
    const own = tokens.filter((one) => clauseAt(sentence, one.start) === clause);
    const span = {
      start: Math.min(miss.start, ...nots.filter((not) => own.includes(not)).map(({ start }) => start)),
      end: Math.max(miss.end, ...nots.filter((not) => own.includes(not)).map(({ end }) => end)),
    };
    if (has(own, 'other', 'paid', 'late', 'anything', 'confirm')) return false;
    // Letters and money are received as well.
    const bare = /^[\s\p{P}]*$/u.test(sentence.text.slice(own[0]?.end ?? 0, span.start));
    if (miss.concept === 'receive' && !has(tokens, 'goods') && !bare) return false;
    const remedies = among(tokens, 'refund', 'giveBack', 'dispute', 'ask').filter(
      (one) => !overlap(one, miss),
    );
    const behindDate = (one: Token) => span.end <= at && one.start > at;
    const noun = (one: Token) =>
      miss.concept === 'undelivered' &&
      NOUN.has(lang) &&
      one.end <= miss.start &&
      /^\s*[\p{L}' ]{0,14}$/u.test(sentence.text.slice(one.end, miss.start));
    const inside = remedies.filter((one) => own.includes(one) && one.concept !== 'ask');
    if (inside.some((one) => !behindDate(one) && !noun(one))) return false;
    const conditional = has(tokens, 'when');
    return remedies.some(
      (one) =>
        (conditional && (!own.includes(one) || behindDate(one))) ||
        (one.concept === 'refund' && own.includes(one) && noun(one)),
    );
  });
}

/** "Apply for R$5,00 coupon code if delayed by D": a voucher, and under a condition that it comes late. */
function meansLateCoupon(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (!has(tokens, 'when') || has(tokens, 'refund', 'undelivered', 'other')) return false;
  if (tokens.some((one) => one.negated && ['coupon', 'late'].includes(one.concept))) return false;
  // "A coupon if it is not delivered by D" says the same, where nothing else is to be had.
  const only = !has(tokens, 'giveBack', 'dispute') && !isAfter(sentence, at);
  return (
    has(tokens, 'coupon') &&
    tokens.some(
      (one) =>
        (one.concept === 'late' || (only && one.negated && one.concept === 'deliver')) &&
        clauseOfDate(sentence, at, clauseAt(sentence, one.start)),
    )
  );
}

/** Words that only join two nouns: "delivery of the return". */
const JOINS =
  /^\s*(?:(?:of|de|du|des|do|da|dos|das|del|della|dello|di|van|von|の|의)\s*)?(?:(?:the|your|our|la|le|les|el|los|il|lo|het|der|die|das|den|o|a|os|as)\s+)*$/;

/** The event that a stretch of a sentence names; null where it names none, several, or what is not the buyer's parcel. */
function eventIn(sentence: Sentence, from: number, to: number): { event: EventName; end: number } | null {
  const tokens = sentence.tokens.filter(({ start, end }) => start >= from && end <= to);
  const named = among(
    tokens,
    'confirmed',
    'confirm',
    'placed',
    'paid',
    'deliver',
    'carry',
    'receive',
    'ship',
  );
  const [first] = named;
  if (!first) return null;
  const end = Math.max(
    first.end,
    ...named.filter((one) => one.start - first.end <= 12).map((one) => one.end),
  );
  const returns = has(sentence.tokens, 'returned') ? (['returned'] as const) : (['giveBack'] as const);
  const claims = among(tokens, ...returns, 'refund', 'dispute', 'coupon', 'other');
  if (
    claims.some(
      (one) =>
        one.start < end ||
        (one.start >= end && JOINS.test(sentence.text.slice(end, one.start)) && !isVerb(sentence)),
    )
  ) {
    return null;
  }
  const near = tokens.filter((one) => one.start <= end + 30);
  if (has(near, 'ship', 'carry') && !isParcelReceived(sentence, near)) return null;
  if (has(near, 'confirmed')) return { event: 'completed', end };
  if (has(near, 'confirm')) return has(near, 'receive') ? { event: 'completed', end } : null;
  const kinds = new Set<EventName>();
  if (has(near, 'placed')) kinds.add('placed');
  if (has(near, 'paid')) kinds.add('paid');
  if (has(near, 'deliver')) kinds.add('delivered');
  else if (has(near, 'receive')) {
    const [receive] = among(near, 'receive');
    const rest = sentence.text.slice(receive?.end ?? to, to);
    const follows = among(tokens, 'giveBack', 'dispute').some(({ start }) => start >= (receive?.end ?? to));
    if (!has(near, 'goods') && !follows && /\p{L}{2}/u.test(rest) && !BEHIND.has(sentence.lang)) return null;
    kinds.add('delivered');
  }
  // "Completed" is said of placing an order, too.
  if (has(near, 'complete') && !kinds.has('delivered')) return null;
  const [event] = kinds;
  return event && kinds.size === 1 ? { event, end } : null;
}

/** Languages whose word for sending is the noun for what is sent, too. */
const PARCEL_NOUN = new Set(['id', 'he']);

/** "Pengiriman diterima", "קבלת המשלוח": the shipment received, and by nobody else, since nothing follows. */
function isParcelReceived({ lang, text }: Sentence, near: readonly Token[]): boolean {
  const [carry, ...others] = among(near, 'carry', 'ship');
  if (!carry || others.length || carry.concept === 'ship' || !PARCEL_NOUN.has(lang)) return false;
  return among(near, 'receive', 'deliver').some((one) => {
    const end = Math.max(one.end, carry.end);
    const gap = one.start >= carry.end ? one.start - carry.end : carry.start - one.end;
    return gap >= 0 && gap <= 2 && /^\s*(?:anda\s*)?(?:$|\p{P})/u.test(text.slice(end));
  });
}

/** In German and Dutch what is done stands last: "nach Lieferung zurücksenden" sends back what was delivered. */
const isVerb = ({ lang, tokens }: Sentence) => (lang === 'de' || lang === 'nl') && !has(tokens, 'returned');

/** The event that a length counts from. */
function eventOf(sentence: Sentence, length: { start: number; end: number }) {
  const { lang, tokens, cuts, text } = sentence;
  const free = (from: number, to: number) => !cuts.some((cut) => cut > from && cut < to);
  const nextCut = (at: number) => cuts.find((cut) => cut > at) ?? text.length;
  if (BEHIND.has(lang)) {
    const joint = among(tokens, 'after')
      .filter(({ end }) => end <= length.start && length.start - end <= 8 && free(end, length.start))
      .at(-1);
    if (!joint) return null;
    const from = Math.max(0, joint.end - 50, ...cuts.filter((cut) => cut < joint.start));
    return eventIn(sentence, from, joint.end);
  }
  const joint = among(tokens, 'after').find(
    ({ start }) => start >= length.end && start - length.end <= 14 && free(length.end, start),
  );
  if (joint) return eventIn(sentence, joint.start, Math.min(nextCut(joint.end), joint.end + 70));
  const opening = among(tokens, 'later').filter(({ end }) => end < length.start);
  for (const { start, end } of opening.reverse()) {
    const found = eventIn(sentence, start, Math.min(nextCut(end), end + 45, length.start));
    if (found) return found;
  }
  return null;
}

/** "You can return it within 15 days after delivery": what the buyer may do, how long, and since when. */
function meansLength(sentence: Sentence): Meaning {
  const { lang, tokens, lengths } = sentence;
  const [length] = lengths;
  if (!length || lengths.length > 1) return null;
  if (!length.usable) return 'something else';
  const negated = tokens.filter((one) => one.negated).map(({ concept }) => concept);
  if (
    negated.some((concept) =>
      ['deliver', 'carry', 'receive', 'refund', 'giveBack', 'dispute', 'ask', 'confirm'].includes(concept),
    ) ||
    has(tokens, 'undelivered', 'coupon', 'process')
  ) {
    return 'something else';
  }
  const own = tokens.filter((one) => clauseAt(sentence, one.start) === clauseAt(sentence, length.start));
  if (has(own, 'other')) return 'something else';
  const bounded = among(tokens, 'within').some(({ start, end }) =>
    BEHIND.has(lang)
      ? start >= length.end - 2 && start - length.end <= 4
      : end <= length.start && length.start - end <= 14,
  );
  const found = bounded ? eventOf(sentence, length) : null;
  if (!found) return null;
  const claims = has(tokens, 'giveBack', 'dispute') || (has(tokens, 'ask') && has(tokens, 'refund'));
  if (!claims) return null;
  const { event: from } = found;
  const { days } = length;
  if (has(tokens, 'defect')) return { right: 'not-as-described', from, days };
  const after = among(tokens, 'after');
  const conditional = among(tokens, 'when').some((one) => !after.some((joint) => overlap(one, joint)));
  // Under a condition that is not understood, it is not for any reason.
  if (conditional && lang !== 'en' && !has(tokens, 'anything')) return null;
  // The long length from the order was seen with a condition only: one that was not understood is no return for any reason.
  if (from === 'placed') return null;
  return { right: 'any-reason-return', from, days };
}

/** What a sentence means in one language. Of several dates and lengths, none is anybody's for sure. */
function meaningOf(sentence: Sentence): Meaning {
  const dates = [...sentence.text.matchAll(DATE)];
  if (dates.length > 1 || (dates.length && sentence.lengths.length)) return null;
  const [mark] = dates;
  if (!mark) return meansLength(sentence);
  const date = mark[0].charCodeAt(0) - 0xe000;
  const notReceived = meansNotReceived(sentence, mark.index);
  const lateCoupon = meansLateCoupon(sentence, mark.index);
  if (notReceived !== lateCoupon) return { right: notReceived ? 'not-received' : 'late-coupon', date };
  return has(sentence.tokens, 'process') ? 'something else' : null;
}

/** What a sentence means, in the language that knows most of it. Languages that know nearly as much must not object. */
function understand(text: string): { meaning: Meaning; lang: string | null; known: boolean } {
  const all = readings(text);
  const best = all[0]?.covered ?? 0;
  const near = all.filter(({ covered }) => covered > 0 && covered >= best * 0.8);
  const said = near.map((sentence) => ({ sentence, meaning: meaningOf(sentence) }));
  const promised = said.filter(({ meaning }) => meaning !== null && meaning !== 'something else');
  const distinct = new Set(promised.map(({ meaning }) => JSON.stringify(meaning)));
  const objected = said.some(({ meaning }) => meaning === 'something else');
  const known = all.some(isKnown) || objected;
  const [first] = promised;
  if (first && distinct.size === 1 && !objected) {
    return { meaning: first.meaning, lang: first.sentence.lang, known };
  }
  return { meaning: null, lang: null, known };
}

const THAI_SPACE = /(?<=[\p{Script=Thai}\ue000-\ue0ff])\s+(?=\p{Script=Thai})/u;

/** A sentence in pieces of one date or length each; dateless pieces belong to what follows them, the last to the last. */
function pieces(text: string): string[] {
  const told = (piece: string) => (piece.match(DATE)?.length ?? 0) + lengthsAnywhere(piece).length;
  if (told(text) <= 1) return [text];
  const parts = text
    .split(/(?<=[,;:،、，；：])(?!\d)/)
    .flatMap((part) => part.split(THAI_SPACE).map((one) => `${one} `));
  const found: string[] = [];
  let gathered = '';
  for (const part of parts) {
    gathered += part;
    if (!told(part)) continue;
    found.push(gathered);
    gathered = '';
  }
  if (gathered && found.length) found[found.length - 1] += gathered;
  return thaiConditions(found.map((piece) => piece.trim()));
}

/** What opens a condition in Thai, where the next sentence may stand behind the last without a space. */
const THAI_IF = /หาก|ถ้า|(?:ใน)?กรณี/g;

/**
 * Pieces whose conditions belong to them. A condition behind one length and before the next belongs to the length that has
 * none of its own; where both have one, or neither, the two stay together, so that nothing is read of them.
 */
function thaiConditions(pieces: string[]): string[] {
  const found: string[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    const end = before === undefined ? 0 : (lengthsAnywhere(before).at(-1)?.end ?? 0);
    const opens = [...(before?.matchAll(THAI_IF) ?? [])].map(({ index }) => index);
    const tail = end ? opens.find((at) => at >= end) : undefined;
    if (before === undefined || tail === undefined) {
      found.push(piece);
      continue;
    }
    const own = opens.some((at) => at < end);
    const next = piece.search(THAI_IF) >= 0;
    found.pop();
    if (own && !next) found.push(before.slice(0, tail).trim(), `${before.slice(tail)} ${piece}`);
    else if (!own && next) found.push(before, piece);
    else found.push(`${before} ${piece}`);
  }
  return found;
}

const MONEY = /\p{Sc}\s?\d|\d\s?\p{Sc}|\b[A-Z]{1,3}\s?\$?\s?\d|\d\s?(?:zł|[A-Z]{3})\b/u;

/**
 * What a text promises, in any language whose words are known. A sentence counts where all parts of its meaning are there;
 * what carries a date or a number of days and is not understood is returned as it stands. With a `place`, sentences of
 * unknown languages are told by where they stand, as guesses. `zones`: those the page's dates may be meant in; `dayFirst`:
 * its language always writes the day before the month.
 */
export function findPromises(text: string, { zones, dayFirst }: Printing = {}, place?: Place): Promises {
  const promises: Promised[] = [];
  const guesses: { promised: Promised; printed: string }[] = [];
  const unread: string[] = [];
  const clean = text
    .slice(0, 4000)
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(/[^\S\n]+/g, ' ');
  const dates = datesIn(clean, dayFirst);
  // A sentence that a page left in English may write the month first, whatever the rest of it is in.
  const either = dayFirst ? datesIn(clean, false) : dates;
  let marked = clean;
  dates.forEach(({ printed }, index) => {
    marked = marked.replace(printed, () => dateMark(index));
  });
  const restored = (part: string) =>
    part.replace(DATE, (mark) => dates[mark.charCodeAt(0) - 0xe000]?.printed ?? '');
  const whenOf = ({ day, last, printed }: Dated): When => ({
    day,
    ...(last && { last }),
    ...(zones && { zones }),
    printed: printed.slice(0, 200),
  });
  for (const part of sentencesOf(marked)) {
    const sentence = part.trim().slice(0, 400);
    const printed = line(restored(sentence), 400);
    if (!sentence || !printed) continue;
    const folded = fold(sentence);
    if (!folded.match(DATE) && !lengthsAnywhere(folded).length) continue;
    for (const piece of pieces(folded)) {
      const { meaning, lang, known } = understand(piece);
      if (meaning && meaning !== 'something else') {
        const own = lang === 'en' && either.length === dates.length ? either : dates;
        const promised = promisedOf(meaning, own, whenOf, printed);
        if (promised) {
          promises.push({ ...promised, won: `words:${lang}` });
          continue;
        }
      }
      const guess = known ? null : guessOf(piece, printed, dates, place);
      const promised = guess && promisedOf(guess, dates, whenOf, printed);
      if (promised) guesses.push({ promised: { ...promised, won: 'place' }, printed });
      else if (unread.at(-1) !== printed.slice(0, 200)) unread.push(printed.slice(0, 200));
    }
  }
  // What words say needs no guess beside it.
  const open = guesses.filter(({ promised }) => !promises.some(({ field }) => field === promised.field));
  return {
    promises: [...promises, ...open.map(({ promised }) => promised)],
    guessed: open.map((guess) => guess.printed.slice(0, 200)),
    unread,
  };
}

type Said = Exclude<Meaning, 'something else' | null>;

function promisedOf(
  meaning: Said,
  dates: readonly Dated[],
  whenOf: (date: Dated) => When,
  printed: string,
): Omit<Promised, 'won'> | null {
  const { right } = meaning;
  if ('date' in meaning) {
    const date = dates[meaning.date];
    return (
      (date && {
        field: `promise:${right}:day`,
        value: { right, from: 'day', day: whenOf(date), printed },
      }) ??
      null
    );
  }
  const { from, days } = meaning;
  return { field: `promise:${right}:${from}`, value: { right, from, days, printed } };
}

/** Longest length that a return for any reason was seen with, and shortest one of goods that are not as described. */
const ANY_REASON = 30;
const NOT_AS_DESCRIBED = 60;

/**
 * What a sentence of an unknown language promises where it stands, going by real orders (2026-08): below a completed status
 * the shorter length runs from the confirmation, the longer one from the order; among the services, the day of the
 * progress bar's last node is the refund's, money with another day is the coupon, a length alone counts from delivery.
 */
function guessOf(
  piece: string,
  printed: string,
  dates: readonly Dated[],
  place: Place | undefined,
): Said | null {
  const marks = piece.match(DATE) ?? [];
  const lengths = lengthsAnywhere(piece);
  if (!place || marks.length + lengths.length !== 1) return null;
  const [mark] = marks;
  const [length] = lengths;
  if (place.kind === 'reminder') {
    if (!length?.usable || place.status !== 'completed') return null;
    const { days } = length;
    if (days <= ANY_REASON) return { right: 'any-reason-return', from: 'completed', days };
    return days >= NOT_AS_DESCRIBED ? { right: 'not-as-described', from: 'placed', days } : null;
  }
  if (mark) {
    const date = mark.charCodeAt(0) - 0xe000;
    const { day } = dates[date] ?? {};
    if (place.refundDay && day === place.refundDay) return { right: 'not-received', date };
    // Earlier than the refund, or it is another thing.
    return place.refundDay && day && day < place.refundDay && MONEY.test(printed)
      ? { right: 'late-coupon', date }
      : null;
  }
  if (place.kind !== 'service' || !length?.usable || MONEY.test(printed)) return null;
  return length.days >= 7 && length.days <= ANY_REASON
    ? { right: 'any-reason-return', from: 'delivered', days: length.days }
    : null;
}

/**
 * The day on which the progress bar of an order ends with money back: by the node's word ("Refund"), else by its place: the
 * last node, with the latest date, neither an amount nor a word known to mean something else. `nodes`: word and date each.
 */
export function findRefundNode(
  nodes: readonly { text: string; time: string }[],
  { zones, dayFirst }: Printing = {},
): Promises & { day: Day | null } {
  const none = { promises: [], guessed: [], unread: [], day: null };
  const read = nodes.slice(0, 20).map(({ text, time }) => {
    const [date] = datesIn(line(time, 120), dayFirst);
    return { text: line(text, 60), time: line(time, 60), date };
  });
  const named = read.find(({ text, date }) => date && refundNode(text));
  const last = read.at(-1);
  const byPlace =
    read.length >= 2 &&
    last?.date &&
    /\p{L}/u.test(last.text) &&
    !/[\d\p{Sc}]/u.test(last.text) &&
    !isArrived(last.text) &&
    !labelOf(last.text) &&
    read.slice(0, -1).every(({ date }) => date && (date.last ?? date.day) < (last.date?.day ?? ''));
  const node = named ?? (byPlace ? last : undefined);
  if (!node?.date) return none;
  const { day, last: latest, printed } = node.date;
  const when: When = { day, ...(latest && { last: latest }), ...(zones && { zones }), printed };
  const words = `${node.text} ${node.time}`.slice(0, 200);
  const promised: Promised = {
    field: 'promise:not-received:day',
    value: { right: 'not-received', from: 'day', day: when, printed: words },
    won: named ? `words:${refundNode(node.text)}` : 'place',
  };
  return { promises: [promised], guessed: named ? [] : [words], unread: [], day };
}
