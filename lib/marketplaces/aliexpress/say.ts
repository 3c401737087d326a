import type { Day, When } from '../../domain/instant';
import type { FieldValue, Status } from '../../domain/schema';
import type { Collector } from '../collector';
import { type Found, findDay, findDays, findDaysWithoutYear, findPastDay } from '../dates';
import { parseMoney } from '../money';
import { digits, line, number } from '../text';
import type { PageRequest } from '../types';
import { findPromises, type Place, type Printing } from './promises';
import { readRefundNote } from './status';
import { fold } from './words/fold';
import { languagesIn } from './words/recognise';

const HOUR = 3_600_000;
/** A printed wall-clock time, taken as UTC, lies within these of the moment it means: no zone is further off. */
const ZONES = { behind: 12 * HOUR, ahead: 14 * HOUR };
const ORDER_ID = [12, 22] as const;

/** What one look at one page is read in. */
export interface Context extends Printing {
  now: number;
  out: Collector;
  /** What words that are said of two statuses mean on this page; null where that does not tell. */
  statusBy?: (text: unknown) => Status | null;
}

/** Where "03/04/2026" is the third of April everywhere (CLDR). Not in English, nor in the Spanish of Panama and Puerto Rico. */
const DAY_FIRST: readonly string[] = [
  ...['pt', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'uk'],
  ...['tr', 'ar', 'he', 'vi', 'id', 'th'],
];

/** The language that the page asked its server for (`pt_BR`); Java's older names of two of them are in use, too. */
const asked = (request: PageRequest | undefined) =>
  request?._lang?.slice(0, 2).replace('iw', 'he').replace('in', 'id') ?? '';

/**
 * Whether texts of a page, by their labels and statuses, are of such a language, and none is of another. Words that several
 * languages share ("Cancelado") leave it to the others which one it is; where these do not tell, or there is no text, the
 * language does that the page asked for.
 */
export function isDayFirst(texts: readonly unknown[], request?: PageRequest): boolean {
  const said = texts.slice(0, 60).flatMap((text) => {
    const languages = typeof text === 'string' && text.length <= 200 ? languagesIn(text) : [];
    return languages.length ? [languages] : [];
  });
  const [first = []] = said;
  const common = first.filter((lang) => said.every((languages) => languages.includes(lang)));
  // Texts that have no language in common are of several.
  const own: readonly string[] = said.length ? common : [asked(request)];
  const meant = own.includes(asked(request)) ? [asked(request)] : own;
  return meant.length > 0 && meant.every((lang) => DAY_FIRST.includes(lang));
}

/** An order's number. */
export const orderId = (value: unknown) => digits(value, ...ORDER_ID);

/** The zone the page asked its server for, in a form that date libraries take; undefined where it is missing or none. */
export function zoneOf(request: PageRequest | undefined): string[] | undefined {
  const asked = request?.timeZone?.replace(/^(?:GMT|UTC)(?=[+-])/, '');
  if (!asked || asked.length > 40) return undefined;
  if (/^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(asked)) return [asked];
  try {
    new Intl.DateTimeFormat('en', { timeZone: asked });
    return [asked];
  } catch {
    return undefined;
  }
}

/** A date that was found in a text, with the zones it may be meant in. */
export const whenOf = ({ day, last, printed }: Found, { zones }: Printing): When => ({
  day,
  ...(last && { last }),
  ...(zones && { zones }),
  printed,
});

/** A status as printed, in a form that compares. */
const worded = (text: unknown) => fold(line(text, 80));

/**
 * What words that are said of two statuses mean on one page, by its other orders: what orders with the same words surely
 * are; else the one of the two that goes by other words there, since a page has one word for each.
 */
export function wordsOfPage(
  orders: readonly { text: unknown; status: Status | null }[],
): NonNullable<Context['statusBy']> {
  const sure = orders.flatMap(({ text, status }) => (status ? [{ text: worded(text), status }] : []));
  return (text) => {
    const own = new Set(sure.flatMap((one) => (one.text === worded(text) ? [one.status] : [])));
    const others = new Set(sure.flatMap((one) => (one.text === worded(text) ? [] : [one.status])));
    const [only = null] = own;
    if (own.size) return own.size === 1 ? only : null;
    const [sent, unsent] = [others.has('awaiting-delivery'), others.has('awaiting-shipment')];
    return sent === unsent ? null : sent ? 'awaiting-shipment' : 'awaiting-delivery';
  };
}

/**
 * Words that are said of an order before and after it was sent, where nothing of its own settles it: as the page's other
 * orders are worded; else sent, which is what warns, unless the order is shown as one that was not (`unsent`). An order that
 * has a way to follow or confirm its parcel (`moves`) was sent. Told as a guess.
 */
export function guessStatus(
  { out, statusBy }: Context,
  order: string,
  text: unknown,
  candidates: readonly Status[] | undefined,
  unsent: boolean,
  moves = false,
): Status | null {
  if (!candidates?.includes('awaiting-delivery') || !candidates.includes('awaiting-shipment')) return null;
  // What is followed was sent, whatever other orders are called.
  const status = moves
    ? 'awaiting-delivery'
    : (statusBy?.(text) ?? (unsent ? 'awaiting-shipment' : 'awaiting-delivery'));
  const printed = line(text, 80);
  out.say(order, 'status', { status, by: 'text', text: printed });
  out.won('status', 'place');
  out.problem({ code: 'guessed', order, field: 'status', detail: printed });
  return status;
}

/** A printed date, with the zones it may be meant in. */
export function printedDay(context: Context, text: unknown): When | null {
  const found = findDay(line(text, 120), context.dayFirst);
  return found && whenOf(found, context);
}

/** A text with several days, of which one may be struck out. */
export const hasSeveral = (found: readonly Found[]): boolean =>
  found.some(({ day, last }) => day !== found[0]?.day || last !== found[0]?.last);

/** The span of all days of a text that has several. */
function spanOfAll(found: readonly Found[], printed: string): Found {
  const days = found.flatMap(({ day, last }) => [day, last ?? day]).sort();
  const [day, last] = [days[0] as Day, days.at(-1) as Day];
  return { day, ...(last !== day && { last }), printed };
}

/** Says a date that the page should print; text without a readable date is a problem, and so is one with several. */
export function sayDay(
  context: Context,
  order: string,
  field: 'placed' | 'paid' | 'shipped' | 'completed',
  text: unknown,
) {
  if (text === undefined || text === null || text === '') return;
  const printed = line(text, 120);
  const found = findDays(printed, context.dayFirst);
  const several = hasSeveral(found);
  const day = several ? spanOfAll(found, printed) : found[0];
  if (day) context.out.say(order, field, whenOf(day, context));
  if (several || !day) {
    const code = day ? 'guessed' : 'unreadable';
    context.out.problem({ code, order, field, detail: line(text, 200) });
  }
}

/** A time in epoch ms that can be one of an order (2001 to 2099); null for anything else. */
export function epochOf(value: unknown): number | null {
  const at = number(value);
  return at !== null && at > 1e12 && at < Date.UTC(2099, 0, 1) ? at : null;
}

/**
 * A moment that the data gives twice: as epoch ms and as printed text without year or zone. The exact one where both
 * agree; else what the page prints, and the conflict is told (it is the printed day that a seller will argue with).
 */
export function moment(
  context: Context,
  order: string,
  field: string,
  ms: unknown,
  text: unknown,
): When | null {
  const plausible = epochOf(ms);
  const printed = line(text, 60);
  const whole = findDay(printed, context.dayFirst);
  if (!whole && plausible === null) {
    const past = findPastDay(printed, context.now, context.dayFirst);
    return past && { ...whenOf(past, context), noYear: true, printed };
  }
  const without = whole ? null : findDaysWithoutYear(printed, plausible ?? context.now, context.dayFirst);
  const found = whole?.day ?? without?.from;
  if (!found) return plausible === null ? null : { at: plausible };
  const time = /\b(\d{1,2}):(\d{2})/.exec(printed);
  const clock = time ? (Number(time[1]) * 60 + Number(time[2])) * 60_000 : null;
  if (plausible !== null) {
    const wall = Date.parse(found) + (clock ?? 0);
    const slack = clock === null ? 24 * HOUR : HOUR;
    const apart = wall - plausible;
    const agrees = apart >= -ZONES.behind - slack && apart <= ZONES.ahead + slack;
    // Of two readings the exact moment tells which one is meant.
    const other = whole?.last && Date.parse(whole.last) + (clock ?? 0) - plausible;
    if (agrees || (other && other >= -ZONES.behind - slack && other <= ZONES.ahead + slack)) {
      return { at: plausible, printed };
    }
    // Only a date that deadlines count from is worth telling.
    if (field === 'delivered') context.out.problem({ code: 'conflict', order, field, detail: printed });
  }
  return whenOf({ day: found, ...(whole?.last && { last: whole.last }), printed }, context);
}

/**
 * Says what a text promises. What only its place told is told as a guess, what nobody understood as it stands. `place`: where
 * on the page the text stands, if that may tell what its words do not.
 */
export function sayPromises(context: Context, order: string, text: unknown, place?: Place) {
  const { out } = context;
  if (typeof text !== 'string') return;
  const { promises, guessed, unread } = findPromises(text, context, place);
  for (const { field, value, won } of promises) {
    out.say(order, field, value as FieldValue[typeof field]);
    out.won('promise', won);
  }
  for (const detail of guessed) out.problem({ code: 'guessed', order, field: 'promise', detail });
  for (const detail of unread) out.problem({ code: 'unreadable', order, field: 'promise', detail });
}

/** The link to an order, made from its id: links in the data may lack it or lead elsewhere. */
export function orderLink(order: string, given: unknown): string {
  const host = /^(?:https:)?\/\/((?:www|m|[a-z]{2})\.aliexpress\.(?:com|us))\//.exec(line(given, 500))?.[1];
  return `https://${host ?? 'www.aliexpress.com'}/p/order/detail.html?orderId=${order}`;
}

/** An address of AliExpress or its image hosts, made absolute; undefined where it is another. */
export function ownUrl(value: unknown): string | undefined {
  const text = line(value, 500).replace(/^\/\//, 'https://');
  return /^https:\/\/(?:[\w-]+\.)*(?:aliexpress\.(?:com|us)|aliexpress-media\.com|alicdn\.com)\/[^\s]*$/.test(
    text,
  )
    ? text
    : undefined;
}

/** The amount at the end of a note ("Refund completed R$37,79"), without its words. */
const AMOUNT = /(?:(?<!\p{L})[A-Z]{1,3}\s?)?[^\s\d\p{L}]{0,3}\d[\d.,\u00a0]*(?:\s?(?:zł|\p{Sc}))?/u;

/**
 * The refund notes of an order. Of several the one that is not done yet counts: a refunded article does not settle
 * another's dispute.
 */
export function sayNotes(
  { out }: Context,
  order: string,
  notes: readonly string[],
  currency?: unknown,
): void {
  const read = notes
    .map((note) => line(note, 200))
    .filter(Boolean)
    .map((text) => ({ state: readRefundNote(text), text }));
  const note = read.find(({ state }) => state !== 'refunded' && state !== 'ended') ?? read[0];
  if (!note) return;
  const amount = parseMoney(AMOUNT.exec(note.text)?.[0].trim(), currency);
  out.say(order, 'refund', { ...note, ...(amount && { amount }) });
}

/**
 * What happened to a parcel last, in the carrier's words; in AliExpress' own few words where those hold a number or an
 * address of mail: couriers write names and phones there.
 */
export function eventText(words: unknown, title: unknown): string {
  const text = line(words, 200);
  return text && !/\d{5}|\d[\d ()-]{6}|@/.test(text) ? text : line(title, 200);
}
