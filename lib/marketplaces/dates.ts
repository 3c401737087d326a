import { type Folded, fold, work } from '../domain/fold';
import type { Day } from '../domain/instant';
import { calendarWords, type Tables, type Word } from './calendar-words';

/**
 * Dates in any language of AliExpress. A text is folded (fold.ts), taken apart into numbers, words of calendars
 * (calendar-words.ts) and signs, and read by the order of these; each look-up takes a bounded number of steps.
 */

/**
 * A whole date. `last`: it may be read in several ways, of which `day` is the earliest and `last` the latest; where days
 * from one to another are printed (`span`), both ends.
 */
export interface Found {
  day: Day;
  last?: Day;
  span?: true;
  /** As it stands in the text. */
  printed: string;
}

/** Beyond this much text nobody looks for a date. */
const MAX = 4000;

/** A part of a text. `from`, `to`: where it stands in the folded text. */
interface Token {
  /** A number, a word of calendars, a sign (itself), or anything else. */
  kind: 'number' | Word['kind'] | '.' | ',' | '-' | '/' | "'" | ':' | '~' | 'other';
  from: number;
  to: number;
  /** A space stands before it. */
  spaced: boolean;
  /** Of numbers: what it is and with how many digits, whether it is part of a time or of a code. */
  value: number;
  width: number;
  time: boolean;
  bad: boolean;
  /** Of numbers: a word is joined to its end ("5.1.2026a"; also "Jul 15, 2026Copy", where a button stands beside it). */
  tail: boolean;
  /** Of months. `counted`: a number with 月 or 월. */
  months: readonly number[];
  weekday: boolean;
  counted: boolean;
}

const SIGNS = new Set(['.', ',', '-', '/', "'", ':', '~']);
const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';
const LETTER = /[\p{L}\p{M}]/u;
function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  // Most are Latin: the expression is slow. Folded letters are small ones.
  if (character <= '\x7f') return character >= 'a' && character <= 'z';
  return LETTER.test(character);
}
/** Letters of words that are parted by spaces: joined to a number they make a code of it ("5.1.2026a", "SM15"). */
const PARTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Signs before a number that is no date: of money, of numbered things. */
const NO_DATE_BEFORE = /[\p{Sc}#№_@+*\\^]/u;

/** Behind the hour of a time: "18:39", "18 h 39", "18h39". */
const HOUR = /^(?::| ?h ?)\d/;

/** The calendar word at a place: the longest, where it does not go on. */
function wordAt(text: string, at: number, { words, lengths }: Tables): { word: Word; length: number } | null {
  for (const length of lengths.get(text[at] as string) ?? []) {
    work.steps++;
    const word = words.get(text.slice(at, at + length));
    if (word && (word.loose || !isLetter(text[at + length]))) return { word, length };
  }
  return null;
}

function tokensOf(text: string, tables: Tables): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const push = (kind: Token['kind'], length: number, more: Partial<Token> = {}) => {
    tokens.push({
      ...{
        kind,
        from: at,
        to: at + length,
        spaced,
        value: 0,
        width: 0,
        time: false,
        bad: false,
        tail: false,
      },
      ...{ months: [], weekday: false, counted: false, ...more },
    });
    at += length;
    spaced = false;
  };
  while (at < text.length) {
    work.steps++;
    const character = text[at] as string;
    const last = tokens.at(-1);
    if (character === ' ') {
      spaced = true;
      at++;
    } else if (isDigit(character)) {
      push('number', lengthOf(text, at, isDigit), numberAt(text, at, last, spaced));
    } else if (SIGNS.has(character)) {
      // "15-го": an ordinal.
      const ending =
        character === '-' && last?.kind === 'number' && !spaced && ordinalAt(text, at + 1, tables);
      if (ending) push('ordinal', 1 + ending);
      else push(character as Token['kind'], 1);
    } else if (isLetter(character)) {
      const behindNumber = last?.kind === 'number' && !spaced;
      const ordinal = behindNumber && last.width <= 2 ? ordinalAt(text, at, tables) : 0;
      const found = wordAt(text, at, tables);
      if (ordinal) push('ordinal', ordinal);
      else if (behindNumber && character === 't' && isDigit(text[at + 1])) {
        // "2026-07-15T21:19:58"
        spaced = true;
        at++;
      } else if (found && fits(found.word, last) && !(behindNumber && isPartedRange(found.word, character))) {
        const { kind, months, weekday } = found.word;
        push(kind, found.length, { months, weekday });
      } else {
        if (behindNumber && last && PARTED.test(character)) last.tail = true;
        push('other', lengthOf(text, at, isLetter));
      }
    } else if (behind(last, spaced) && (character === '°' || character === 'º')) push('ordinal', 1);
    else {
      if (behind(last, spaced) && last && /[%\p{Sc}]/u.test(character)) last.bad = true;
      push('other', character.length);
    }
  }
  return joined(tokens);
}

const behind = (last: Token | undefined, spaced: boolean) => last?.kind === 'number' && !spaced;

/** "21 a 26" is a span, "5.1.2026a" is none. */
const isPartedRange = ({ kind }: Word, first: string) => kind === 'range' && PARTED.test(first);

/** 年, 日 and the like mean something behind a number alone. */
const fits = ({ kind }: Word, last: Token | undefined) =>
  !(kind === 'year' || kind === 'day' || kind === 'after') || last?.kind === 'number';

function lengthOf(text: string, at: number, is: (character: string | undefined) => boolean): number {
  let end = at;
  while (end < text.length && is(text[end])) {
    work.steps++;
    end++;
  }
  return end - at;
}

function ordinalAt(text: string, at: number, { ordinals }: Tables): number {
  for (const length of [3, 2, 1]) {
    if (
      ordinals.has(text.slice(at, at + length)) &&
      !isLetter(text[at + length]) &&
      !isDigit(text[at + length])
    ) {
      return length;
    }
  }
  return 0;
}

function numberAt(text: string, at: number, last: Token | undefined, spaced: boolean): Partial<Token> {
  const width = lengthOf(text, at, isDigit);
  const before = text[at - 1];
  const end = at + width;
  const letterBefore = !spaced && last?.kind === 'other' && PARTED.test(text[last.to - 1] ?? '');
  return {
    value: width <= 4 ? Number(text.slice(at, end)) : Number.NaN,
    width,
    time: HOUR.test(text.slice(end, end + 4)) || (before === ':' && isDigit(text[at - 2])),
    bad: letterBefore || (!spaced && before !== undefined && NO_DATE_BEFORE.test(before)),
  };
}

/** A number and the word that makes a month of it, as one. */
function joined(tokens: Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [one, two] = [tokens[i] as Token, tokens[i + 1]];
    const number = one.kind === 'number' ? one : two;
    const makes =
      one.kind === 'before' ? two?.kind === 'number' : one.kind === 'number' && two?.kind === 'after';
    const month =
      makes && number && number.width <= 2 && !number.time && number.value >= 1 && number.value <= 12;
    if (month && two) {
      result.push({
        ...one,
        kind: 'month',
        to: two.to,
        months: [number.value],
        counted: two.kind === 'after',
      });
      i++;
    } else result.push(one);
  }
  return result;
}

function toDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Thailand counts its years from 543 years before. */
const BUDDHIST = 543;

/** The year that four digits name; null for those that are none of an order. */
function yearOf({ kind, value, width, time, bad }: Token): number | null {
  if (kind !== 'number' || width !== 4 || time || bad) return null;
  const year = value >= 2000 + BUDDHIST ? value - BUDDHIST : value;
  return year >= 2000 && year <= 2099 ? year : null;
}

/** Years that two digits can name: 2015 to 2045, by either count. */
function shortYear({ width, value }: Token, buddhist = true): number | null {
  if (width !== 2) return null;
  if (value >= 15 && value <= 45) return 2000 + value;
  return buddhist && value >= 58 && value <= 88 ? 2500 + value - BUDDHIST : null;
}

const isDayNumber = (token: Token | undefined): token is Token =>
  token?.kind === 'number' &&
  token.width <= 2 &&
  !token.time &&
  !token.bad &&
  !token.tail &&
  token.value >= 1 &&
  token.value <= 31;

/** What was read between two tokens. */
interface Read {
  day: Day;
  last: Day;
  from: number;
  to: number;
  /** The index of the token behind. */
  next: number;
}

function spread(days: readonly (Day | null)[]): { day: Day; last: Day } | null {
  const real = days.filter((day) => day !== null).sort();
  return real.length ? { day: real[0] as Day, last: real.at(-1) as Day } : null;
}

/** The index behind signs and small words that may stand between two parts of a date; four at most. */
function over(tokens: readonly Token[], at: number, kinds: readonly Token['kind'][]): number {
  let next = at;
  while (next < at + 4 && tokens[next] && kinds.includes((tokens[next] as Token).kind)) {
    work.steps++;
    // " - " parts two things.
    if (tokens[next]?.kind === '-' && tokens[next]?.spaced && tokens[next + 1]?.spaced) break;
    next++;
  }
  return next;
}

const AFTER_DAY = ['.', '-', '/', 'link', 'ordinal'] as const;
const AFTER_MONTH = ['.', ',', '-', '/', "'", 'link'] as const;
const BEFORE_DAY = ['.', '-', '/', 'link'] as const;
const BEFORE_YEAR = ['.', ',', '-', '/', "'", 'link', 'ordinal'] as const;
const AFTER_YEAR = ['.', ',', '-', '/', 'link', 'year'] as const;

/** A number goes on before this one: a price, a version, a time, a longer date. */
function goesOnBefore(tokens: readonly Token[], at: number, signs = '.,/:'): boolean {
  const [sign, number] = [tokens[at - 1], tokens[at - 2]];
  if (!sign || tokens[at]?.spaced || sign.spaced || !signs.includes(sign.kind)) return false;
  return number?.kind === 'number';
}

/** 03/04/2026, 2026-07-15, 15.07.26: three numbers and a sign twice. */
function numericAt(tokens: readonly Token[], at: number, dayFirst: boolean): Read | null {
  const [a, sign, b, again, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null;
  if (!sign || !again || sign.kind !== again.kind || !'./-'.includes(sign.kind)) return null;
  if ([a, b, c].some((part) => part.bad || part.tail || part.time) || b.width > 2) return null;
  // "2026. 7. 15." and "15 / 07 / 2026" have spaces; all or none.
  const spaces = [sign.spaced, b.spaced, again.spaced, c.spaced];
  const [before, behind] = [spaces[0], spaces[1]];
  if (before !== spaces[2] || behind !== spaces[3] || (before && sign.kind !== '/')) return null;
  if (before !== behind && sign.kind !== '.') return null;
  if (behind && sign.kind === '-') return null;
  const stranger = tokens[at - 1];
  // Of a code: "AB-15-07-2026".
  const coded = stranger && !a.spaced && !stranger.spaced && stranger.kind === '-' && isCode(tokens[at - 2]);
  // Behind a dash stands the second date of a span, or another part of a code.
  const second = sign.kind !== '-' && stranger?.kind === '-' && tokens[at - 3]?.kind === sign.kind;
  if (coded || goesOnBefore(tokens, at, second ? '.,/:' : '.,/:-')) return null;
  if (goesOnBehind(tokens, at + 5, sign.kind)) return null;
  if (tokens[at + 5]?.kind === 'ordinal') return null;
  const days = readingsOf(a, b, c, sign.kind, behind === true);
  // The day first is the first reading that these numbers have.
  const sure = dayFirst && days?.[0] ? [days[0]] : days;
  const read = sure && spread(sure);
  return read && { ...read, from: a.from, to: c.to, next: at + 5 };
}

const isCode = (token: Token | undefined) => token?.kind === 'other' || token?.kind === 'month';

/** The numbers go on behind: a version, a code; not the second date of a span ("15.07.2026-20.07.2026"). */
function goesOnBehind(tokens: readonly Token[], at: number, sign: string): boolean {
  const [next, number, then] = tokens.slice(at, at + 3);
  if (!next || next.spaced || number?.kind !== 'number' || number.spaced) return false;
  if (next.kind === '-' && sign !== '-') return then?.kind !== sign;
  return './-'.includes(next.kind);
}

/** All days that three numbers may mean; null where they are no date. */
function readingsOf(a: Token, b: Token, c: Token, sign: string, spaced: boolean): (Day | null)[] | null {
  const first = yearOf(a);
  if (first !== null && c.width <= 2) return [toDay(first, b.value, c.value)];
  const end = yearOf(c);
  if (a.width > 2) return null;
  if (end !== null) {
    const dmy = toDay(end, b.value, a.value);
    // Nobody writes the month first with points.
    return sign === '.' ? [dmy] : [dmy, toDay(end, a.value, b.value)];
  }
  if (c.width > 2) return null;
  // A year of two digits: "5.1.26" may be a version, "10-20-30" a size.
  const padded = a.width === 2 && b.width === 2 && c.width === 2;
  if (sign !== '/' && !padded && !spaced) return null;
  const [early, late] = [shortYear(a, false), shortYear(c)];
  const dmy = late === null ? null : toDay(late, b.value, a.value);
  const mdy = late === null || sign === '.' ? null : toDay(late, a.value, b.value);
  const ymd = early === null ? null : toDay(early, b.value, c.value);
  return sign === '-' && dmy === null && ymd === null ? null : [dmy, mdy, ymd];
}

/** Every month of a name on that day of a year. */
const daysOf = (year: number, { months }: Token, day: number) =>
  months.map((month) => toDay(year, month, day));

/** The year at a place behind day and month, of two digits where an apostrophe or the same sign twice says so. */
function yearAt(tokens: readonly Token[], at: number, sign: string | null): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const whole = yearOf(token);
  if (whole !== null) return whole;
  const short =
    !token.bad &&
    !token.tail &&
    !token.time &&
    !token.spaced &&
    (tokens[at - 1]?.kind === "'" || sign !== null);
  return short ? shortYear(token) : null;
}

/** The one sign between two tokens without spaces ("15-Jul-26"); null for anything else. */
function signBetween(tokens: readonly Token[], at: number, next: number): string | null {
  const [sign, then] = [tokens[at], tokens[next]];
  return next === at + 1 && sign && then && !sign.spaced && !then.spaced && './-'.includes(sign.kind)
    ? sign.kind
    : null;
}

/** A date with the name of a month, or its number and 月. */
function namedAt(tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at] as Token;
  const year = yearOf(first);
  if (year !== null) {
    const m = over(tokens, at + 1, AFTER_YEAR);
    const month = tokens[m];
    if (month?.kind !== 'month') return null;
    const d = over(tokens, m + 1, BEFORE_DAY);
    const day = tokens[d];
    if (!isDayNumber(day)) return null;
    const marked = tokens[d + 1]?.kind === 'day' ? 1 : 0;
    if (month.counted && !marked) return null;
    // "No. 2026 Jul 15, 2026": the year behind is the date's.
    const behind = tokens[over(tokens, d + 1, BEFORE_YEAR)];
    if (!month.counted && behind && yearOf(behind) !== null) return null;
    const read = spread(daysOf(year, month, day.value));
    const end = marked ? (tokens[d + 1] as Token).to : day.to;
    return read && { ...read, from: first.from, to: end, next: d + 1 + marked };
  }
  if (first.kind === 'month' && !first.counted) {
    const d = over(tokens, at + 1, BEFORE_DAY);
    const day = tokens[d];
    if (!isDayNumber(day)) return null;
    // "20 May2 2026": the number of a note, behind a day that stands before its month.
    if (d === at + 1 && !day.spaced && isDayNumber(tokens[at - 1])) return null;
    const y = over(tokens, d + 1, BEFORE_YEAR);
    const sign = signBetween(tokens, at + 1, d);
    const end = yearAt(tokens, y, sign !== null && sign === signBetween(tokens, d + 1, y) ? sign : null);
    const read = end === null ? null : spread(daysOf(end, first, day.value));
    return read && { ...read, from: first.from, to: (tokens[y] as Token).to, next: y + 1 };
  }
  if (!isDayNumber(first) || goesOnBefore(tokens, at)) return null;
  const m = over(tokens, at + 1, AFTER_DAY);
  const month = tokens[m];
  if (month?.kind !== 'month' || month.counted) return null;
  const y = over(tokens, m + 1, AFTER_MONTH);
  const sign = signBetween(tokens, at + 1, m);
  const same = sign !== null && sign === signBetween(tokens, m + 1, y) ? sign : null;
  const end = yearAt(tokens, y, same);
  if (end === null) return null;
  const short = tokens[y]?.width === 2;
  // "26-Jul-15" may begin with its year.
  const early = short && same !== null ? shortYear(first, false) : null;
  const read = spread([
    ...daysOf(end, month, first.value),
    ...(early === null ? [] : daysOf(early, month, (tokens[y] as Token).value)),
  ]);
  return read && { ...read, from: first.from, to: (tokens[y] as Token).to, next: y + 1 };
}

function dateAt(tokens: readonly Token[], at: number, dayFirst: boolean): Read | null {
  work.steps++;
  const { kind } = tokens[at] as Token;
  if (kind !== 'number' && kind !== 'month') return null;
  return numericAt(tokens, at, dayFirst) ?? namedAt(tokens, at);
}

/** Every date has a number of one or two digits that is no part of a longer one. */
const mayHaveDay = (text: string) => /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u.test(text);

/** The part of a text that is looked at; not up to the middle of a number, which would name another year. */
const bounded = (text: string) =>
  text.length <= MAX ? text : text.slice(0, MAX).replace(/[\p{Nd}\p{Cf}]{1,60}$/u, '');

const printedOf = (original: string, { from, to }: Folded, first: number, end: number) =>
  original.slice(from[first], to[end - 1]);

/**
 * All whole dates (with a year) of a text's first 4000 characters, in their order. `dayFirst`: its language always writes
 * the day before the month. `tables` are other than the usual words.
 */
export function findDays(text: string, dayFirst = false, tables?: Tables): Found[] {
  if (!mayHaveDay(text)) return [];
  const folded = fold(bounded(text));
  const tokens = tokensOf(folded.text, tables ?? calendarWords());
  const found: Found[] = [];
  const mayHaveSpan = tokens.some(({ kind }) => kind === '-' || kind === '~' || kind === 'range');
  for (let at = 0; at < tokens.length; ) {
    const span = mayHaveSpan ? wholeSpanAt(tokens, at, dayFirst) : null;
    const read = span ?? dateAt(tokens, at, dayFirst);
    if (read) {
      const printed = printedOf(text, folded, read.from, read.to);
      const isSpread = read.last !== read.day;
      found.push({
        ...{ day: read.day, ...(isSpread && { last: read.last }), ...(span && { span: true as const }) },
        printed,
      });
    }
    at = read ? read.next : at + 1;
  }
  return found;
}

/** The first whole date (with a year) in a text, and the text it was printed as; null where there is none. */
export function findDay(text: string, dayFirst = false): Found | null {
  return findDays(text, dayFirst)[0] ?? null;
}

/** One side of a span: a day and what is known of its month and year. */
interface Side {
  /** Both null for the number alone. */
  months: readonly number[] | null;
  number: number;
  /** Where the side is a whole date. */
  whole: { day: Day; last: Day } | null;
  from: number;
  to: number;
  next: number;
}

/** "21/09", where the day surely stands first: a day and a month of two digits, and no number more. */
function numericSideAt(tokens: readonly Token[], at: number): Side | null {
  const [day, slash, month, sign, then] = tokens.slice(at, at + 5);
  if (!isDayNumber(day) || slash?.kind !== '/' || slash.spaced || goesOnBefore(tokens, at)) return null;
  if (!isDayNumber(month) || month.spaced || month.width !== 2 || month.value > 12) return null;
  if (sign && !sign.spaced && './-'.includes(sign.kind) && then?.kind === 'number' && !then.spaced)
    return null;
  const { value: number, from } = day;
  return { months: [month.value], number, whole: null, from, to: month.to, next: at + 3 };
}

/** A day with its month, or a whole date. */
function sideAt(tokens: readonly Token[], at: number, dayFirst: boolean): Side | null {
  const first = tokens[at];
  if (!first) return null;
  const whole = dateAt(tokens, at, dayFirst);
  if (whole) return { ...whole, whole, months: null, number: 0 };
  const numeric = dayFirst ? numericSideAt(tokens, at) : null;
  if (numeric) return numeric;
  if (first.kind === 'month') {
    const d = over(tokens, at + 1, BEFORE_DAY);
    const day = tokens[d];
    if (!isDayNumber(day)) return null;
    const marked = tokens[d + 1]?.kind === 'day' ? 1 : 0;
    const behind = tokens[d + 1];
    // "9月21-26日" has its mark behind the span.
    if (first.counted && !marked && behind?.kind !== '-' && behind?.kind !== '~' && behind?.kind !== 'range')
      return null;
    // "mar. 14 juil." is a Tuesday.
    if (first.weekday && tokens[over(tokens, d + 1, ['.', 'link', 'ordinal'])]?.kind === 'month') return null;
    const ordinal = tokens[d + 1]?.kind === 'ordinal' ? 1 : 0;
    const end = (tokens[d + marked] as Token).to;
    return {
      months: first.months,
      number: day.value,
      whole: null,
      from: first.from,
      to: end,
      next: d + 1 + marked + ordinal,
    };
  }
  if (!isDayNumber(first) || goesOnBefore(tokens, at)) return null;
  const m = over(tokens, at + 1, AFTER_DAY);
  const month = tokens[m];
  if (month?.kind !== 'month' || month.counted) return null;
  return {
    months: month.months,
    number: first.value,
    whole: null,
    from: first.from,
    to: month.to,
    next: m + 1,
  };
}

/** A day's number alone, as the side of a span whose other side names the month. */
function numberSideAt(tokens: readonly Token[], at: number): Side | null {
  const day = tokens[at];
  if (!isDayNumber(day)) return null;
  const more = tokens[at + 1]?.kind === 'day' || tokens[at + 1]?.kind === 'ordinal' ? 1 : 0;
  const to = tokens[at + 1]?.kind === 'day' ? (tokens[at + 1] as Token).to : day.to;
  return { months: null, number: day.value, whole: null, from: day.from, to, next: at + 1 + more };
}

/** The index behind what stands between two sides of a span; null where nothing of that kind does. */
function overRange(tokens: readonly Token[], at: number): number | null {
  const start = over(tokens, at, ['.', ',', "'", 'year', 'link']);
  const { kind } = tokens[start] ?? {};
  if (kind !== '-' && kind !== '~' && kind !== 'range') return null;
  return over(tokens, start + 1, ['link', '~', 'range']);
}

interface Span {
  first: Side;
  second: Side | null;
  /** The year that is printed behind a day and a month that are no date with it ("Sep 21 – 26, 2026"). */
  year: number | null;
  from: number;
  to: number;
  next: number;
}

/** A day or a span of days at a place, with or without years; null also where numbers around it may be a year. */
function spanAt(tokens: readonly Token[], at: number, dayFirst: boolean): Span | null {
  work.steps++;
  const kind = tokens[at]?.kind;
  if (kind !== 'number' && kind !== 'month') return null;
  let first = sideAt(tokens, at, dayFirst);
  let second: Side | null = null;
  const behind = first ? overRange(tokens, first.next) : null;
  if (first && behind !== null) {
    const full = sideAt(tokens, behind, dayFirst);
    const number = full ?? (tokens[at]?.kind === 'month' ? numberSideAt(tokens, behind) : null);
    second = number && { ...number, months: number.months ?? (number.whole ? null : first.months) };
    // What follows a dash may be a year of two digits.
    if (!second && isDayNumber(tokens[behind])) return null;
  } else if (!first && kind === 'number' && !goesOnBefore(tokens, at)) {
    // "21–26 сент.", "21 al 26 de septiembre", "21.–26. Sept. 2026"
    const start = numberSideAt(tokens, at);
    const then = start ? overRange(tokens, start.next) : null;
    second = then !== null && tokens[then]?.kind === 'number' ? sideAt(tokens, then, dayFirst) : null;
    first = start && second && sameMonth(start, second);
  }
  if (!first) return null;
  const last = second ?? first;
  const span = { first, second, year: null, from: first.from, to: last.to, next: last.next };
  if (last.whole) return span;
  if (yearBefore(tokens, at)) return null;
  const y = over(tokens, last.next, ['.', ',', '/', '-', "'", 'link', 'ordinal', 'year']);
  const after = tokens[y];
  if (after?.kind !== 'number' || after.time || isClock(tokens, y)) return span;
  const year = yearOf(after);
  if (year !== null) return { ...span, year, to: after.to, next: y + 1 };
  // Joined to letters it counts something ("18時"); as a year it would be read wrong.
  const counts = tokens[y + 1] && !tokens[y + 1]?.spaced && tokens[y + 1]?.kind === 'other';
  if (counts && !after.bad && !after.tail) return span;
  const joint = y > last.next && !after.spaced;
  return joint || after.width > 2 || shortYear(after) !== null ? null : span;
}

/** "15–20 September 2026", "Sep 15 – Oct 3, 2026": one year for both ends. Two whole dates are two. */
function wholeSpanAt(tokens: readonly Token[], at: number, dayFirst: boolean): Read | null {
  const span = spanAt(tokens, at, dayFirst);
  if (!span?.second || dateAt(tokens, at, dayFirst)) return null;
  const { first, second, year, from, to, next } = span;
  // "mar 28-04-2026" is a Tuesday and a date.
  for (let i = at + 1; i < next; i++) {
    const other = numericAt(tokens, i, dayFirst);
    if (other && other.from !== second.from) return null;
  }
  const end = second.whole ?? (year === null ? null : nearest(second, 0, year));
  const begin = end && (first.whole ?? before(first, end.last));
  return begin && { day: begin.day, last: end.last, from, to, next };
}

/** A day's number with the month of the other side of its span; null where that is not sure. */
function sameMonth(start: Side, { whole, months }: Side): Side | null {
  if (!whole) return { ...start, months };
  const [year, month] = whole.day.split('-').map(Number) as [number, number];
  const day = whole.day === whole.last ? toDay(year, month, start.number) : null;
  return day && day <= whole.day ? { ...start, whole: { day, last: day } } : null;
}

/** "18.39", as some write a time. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const [hour, point, minute] = tokens.slice(at, at + 3);
  return (
    hour?.spaced === true &&
    point?.kind === '.' &&
    !point.spaced &&
    minute?.kind === 'number' &&
    minute.width === 2
  );
}

/** A year, or a number that is one of some calendar, stands right before: "令和8年7月15日", "1999 Jul 15". */
function yearBefore(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  if (tokens[index]?.kind === 'year') return true;
  while (index > at - 3 && [',', '.', '-', '/'].includes(tokens[index]?.kind ?? '')) index--;
  const before = tokens[index];
  if (before?.kind !== 'number' || before.time || tokens[at]?.kind !== 'month') return false;
  // "5 Jul 28" may be a day of July.
  return (
    before.width === 4 ||
    (!tokens[at]?.counted && isDayNumber(before) && index === at - 1 && shortYearBehind(tokens, at))
  );
}

const shortYearBehind = (tokens: readonly Token[], month: number) => {
  const number = tokens[over(tokens, month + 1, BEFORE_DAY)];
  return !!number && shortYear(number) !== null;
};

function spansOf(text: string, dayFirst: boolean): { original: string; folded: Folded; spans: Span[] } {
  const folded = mayHaveDay(text) ? fold(bounded(text)) : { text: '', from: [], to: [] };
  const tokens = folded.text ? tokensOf(folded.text, calendarWords()) : [];
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt(tokens, at, dayFirst);
    if (span) spans.push(span);
    at = span ? span.next : at + 1;
  }
  return { original: text, folded, spans };
}

/**
 * A day or a span of days printed without a year ("Tue | Jul. 28 18:39", "Sep 21 - 26", "24 апр. – 14 мая"); the year is
 * the one that lies nearest to `near` (epoch ms), or that is printed behind it. Null where there is none.
 */
export function findDaysWithoutYear(
  text: string,
  near: number,
  dayFirst = false,
): { from: Day; to: Day } | null {
  for (const span of spansOf(text, dayFirst).spans) {
    const { first, second, year } = span;
    const start = first.whole ?? nearest(first, near, second ? null : year);
    if (!second) {
      if (start) return { from: start.day, to: start.last };
      continue;
    }
    const end = second.whole ?? nearest(second, start ? Date.parse(start.day) : near, year);
    // The year stands behind the span: it is the second day's, and the first is the last such day before.
    const known = second.whole || year !== null;
    const begin = !first.whole && known && end ? before(first, end.last) : start;
    if (begin) return { from: begin.day, to: end && end.last >= begin.day ? end.last : begin.last };
  }
  return null;
}

/**
 * A day printed without a year that has passed already (a delivery, say): the latest such day not after `now` (epoch ms)
 * by more than a day, since it may be tomorrow where it was printed. Of a span its first day. Null where there is none.
 */
export function findPastDay(text: string, now: number, dayFirst = false): Found | null {
  const { folded, spans } = spansOf(text, dayFirst);
  for (const { first, second, year, from, to } of spans) {
    if (first.whole || second?.whole || year !== null || !first.months) continue;
    const read = spread(first.months.map((month) => latest(month, first.number, now + 86_400_000)));
    const printed = printedOf(text, folded, from, to);
    if (read) return { day: read.day, ...(read.last !== read.day && { last: read.last }), printed };
  }
  return null;
}

/** The last such day of the calendar not after a moment. Eight years back there surely was a 29th of February. */
function latest(month: number, number: number, until: number): Day | null {
  const year = new Date(until).getUTCFullYear();
  for (let y = year; y >= year - 8; y--) {
    const day = toDay(y, month, number);
    if (day && Date.parse(day) <= until) return day;
  }
  return null;
}

/** The last days of a side that are not after a day. */
const before = ({ months, number }: Side, day: Day) =>
  spread((months ?? []).map((month) => latest(month, number, Date.parse(day))));

/** The days of a side that lie nearest to a moment, or those of a year that is known. */
function nearest(
  { months, number }: Side,
  near: number,
  year: number | null,
): { day: Day; last: Day } | null {
  const around = new Date(near).getUTCFullYear();
  const distance = (candidate: Day) => Math.abs(Date.parse(candidate) - near);
  const one = (month: number): Day | null => {
    const years = year === null ? [around - 1, around, around + 1] : [year];
    const days = years.map((y) => toDay(y, month, number)).filter((day) => day !== null);
    return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  };
  return spread((months ?? []).map(one));
}
