import type { When } from '../../domain/instant';
import type { Page, Status } from '../../domain/schema';
import { collect } from '../collector';
import { findDay, findDays, findDaysWithoutYear, findPastDay } from '../dates';
import { HASHED } from '../dom';
import { parseMoney } from '../money';
import { line } from '../text';
import type { PageRequest, Read, Sheet, Sheets } from '../types';
import { ways } from './document';
import { findPromises } from './promises';
import {
  type Context,
  eventText,
  guessStatus,
  hasSeveral,
  isDayFirst,
  orderId,
  orderLink,
  ownUrl,
  printedDay,
  sayDay,
  sayNotes,
  sayPromises,
  whenOf,
  wordsOfPage,
  zoneOf,
} from './say';
import { readStatus } from './status';
import { behindLabel, numberIn, placedAmong, rowsOf, statusAmong } from './texts';
import {
  isArrived,
  isConfirmButton,
  isDisputeButton,
  isEstimate,
  isOtherButton,
  isRefundNode,
  isTrackButton,
  labelOf,
} from './words/recognise';

/**
 * What the texts of a document mean. The same words mean the same in an answer's data (payloads.ts); here they come with
 * their labels, in pieces, and without codes.
 */

/** Texts by their slots. */
interface Slots {
  all(slot: string): string[];
  first(slot: string): string | undefined;
  /** Texts of one line. */
  of(index: number): Omit<Slots, 'of' | 'lines'>;
  lines: number[];
}

function slotsOf(sheet: Sheet, index?: number): Slots {
  const own = sheet.printed.filter(([, , at]) => at === index);
  const all = (slot: string) => own.filter(([name]) => name === slot).map(([, text]) => text);
  return {
    all,
    first: (slot) => all(slot)[0],
    of: (at) => slotsOf(sheet, at),
    lines: [...new Set(sheet.printed.flatMap(([, , at]) => (at === undefined ? [] : [at])))],
  };
}

/** Names of slots as the fields that they would have filled. */
const FIELDS: Record<string, string> = { info: 'placed', arrival: 'delivered', text: 'promise' };

/** The order of a sheet; null where it has none, or where link and texts name different ones: then nothing of it is read. */
function orderOf(sheet: Sheet, texts: readonly string[], { out }: Context): string | null {
  const printed = texts.flatMap((text) => numberIn(text) ?? []);
  // Of several numbers the one with the label of an order.
  const labelled = texts.filter((text) => labelOf(text)?.field === 'order').map(numberIn);
  const [own, other] = new Set(labelled.some(Boolean) ? labelled : printed);
  const order = orderId(sheet.order) ?? (other ? null : orderId(own));
  if (!order && !sheet.printed.length && !sheet.missing.length) return null;
  if (!order) {
    out.problem({ code: 'missing', field: 'order' });
    return null;
  }
  // Other numbers may stand beside it: of the payment, of an order bought before.
  if (printed.length && !printed.includes(order)) {
    out.problem({ code: 'conflict', order, field: 'order', detail: printed[0] });
    return null;
  }
  return order;
}

/**
 * Rows of a table have their cells side by side, and no space between label and day ("Order placed onSep 13, 2026"). A number
 * behind a letter stays what it is: of "R4/5/20" the year is the fourth of a reign.
 */
function unglued(row: string): string {
  if (findDay(row)) return row;
  const parted = row.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return findDay(parted) ? parted : row;
}

/** What stands in the rows of an order's own facts. */
const infoOf = (slots: Pick<Slots, 'all'>) => slots.all('info').map(unglued);

/** Tells what was not found by its place, but for what was found otherwise. */
function sayMisses(order: string, sheet: Sheet, { out }: Context, found: readonly string[] = []) {
  for (const slot of new Set(sheet.missing)) {
    const field = FIELDS[slot] ?? slot;
    if (!found.includes(field)) out.problem({ code: 'missing', order, field });
  }
}

/** Which of its ways filled a slot, as its selector. */
function sayWays(page: Page, sheet: Sheet, { out }: Context) {
  for (const [slot, of] of Object.entries(ways[page] ?? {})) {
    if (!sheet.printed.some(([name]) => name === slot)) continue;
    const way = sheet.won?.[slot] ?? 0;
    const css = of[way % HASHED];
    if (css) out.won(FIELDS[slot] ?? slot, way < HASHED ? css : `${css} (hashed)`);
  }
}

/** An order's own page has a row for each step that was done: here are the first two and no further one. */
function isUnsent(rows: readonly string[]): boolean {
  const known = rowsOf(rows).flatMap(({ field, value }) => (findDay(value) ? [field] : []));
  const dated = rows.filter((row) => findDay(row) && !numberIn(row));
  return known.includes('placed') && known.includes('paid') && dated.length === 2 && known.length === 2;
}

/** The status by the text in its place, else by the only one that any text of the order names. */
function sayStatus(order: string, slots: Slots, context: Context) {
  const { out } = context;
  const texts = slots.all('status');
  const others = [...infoOf(slots), ...slots.all('run'), ...slots.all('text')];
  // Words that may be said of an order before and after it was sent are settled by what only one that was sent has.
  const shipped =
    slots.first('number') !== undefined ||
    [...slots.all('button'), ...others].some(isConfirmButton) ||
    rowsOf(others).some(({ field, value }) => field === 'shipped' && findDay(value));
  const read = (text: string | undefined) => readStatus(undefined, [], text, { place: true, shipped });
  if (texts.length) {
    // Something else may stand in its place beside it.
    const understood = texts.filter((one) => read(one).value);
    const text = understood.length === 1 ? understood[0] : texts[0];
    const { value, doubt, won, candidates } = read(text);
    const buttons = slots.all('button');
    // Orders on their way have a button that confirms the receipt (2026-09), or one that shows where the parcel is.
    const moves = (button: string) => isConfirmButton(button) || isTrackButton(button);
    const isPaidOnly = isUnsent(infoOf(slots)) && slots.first('parcel') === undefined;
    const isMoving = buttons.some(moves);
    const unsent = (buttons.some(isOtherButton) && !isMoving) || isPaidOnly;
    const guess = value ? null : guessStatus(context, order, text, candidates, unsent, isMoving);
    if (guess) return guess;
    out.say(order, 'status', value);
    if (doubt) out.problem({ ...doubt, order, field: 'status' });
    if (won && !won.endsWith(':en')) out.won('status', won);
    return value?.status ?? null;
  }
  const value = statusAmong(slots.all('run'), shipped);
  if (value === 'several') out.problem({ code: 'unreadable', order, field: 'status' });
  if (!value) {
    const open = new Map(
      slots.all('run').flatMap((text) => {
        const { candidates } = text.length > 60 ? {} : read(text);
        return candidates ? [[text, candidates] as const] : [];
      }),
    );
    const [[text, candidates] = []] = open;
    return open.size === 1 ? guessStatus(context, order, text, candidates, false) : null;
  }
  if (value === 'several') return null;
  out.say(order, 'status', value);
  out.won('status', 'structure');
  return value.status;
}

/** The articles of an order. One that stands there twice has a name of its own each time. */
function sayLines(order: string, slots: Slots, host: string, context: Context) {
  const { out } = context;
  const counts = new Map<string, number>();
  for (const index of slots.lines) {
    const own = slots.of(index);
    const url = ownUrl((own.first('product') ?? '').replace(/^\/(?!\/)/, `https://${host}/`));
    const product = /\/item\/(\d{6,20})\.html/.exec(url ?? '')?.[1];
    const title = own.first('title');
    // Without either it is a picture, or the parcel.
    if (!product && !title) continue;
    if (!product) {
      out.problem({ code: 'missing', order, field: 'line' });
      continue;
    }
    const count = (counts.get(product) ?? 0) + 1;
    counts.set(product, count);
    const id = count > 1 ? `product:${product}.${count}` : `product:${product}`;
    out.say(order, 'title', line(title) || null, id);
    const quantity = Number(/[x×]\s*(\d{1,5})/i.exec(own.first('quantity') ?? '')?.[1]);
    if (quantity >= 1) out.say(order, 'quantity', quantity, id);
    out.say(order, 'price', parseMoney(own.first('price')), id);
    out.say(order, 'variant', line(own.first('variant'), 200) || null, id);
    out.say(order, 'product', { id: product, ...(url && { url }) }, id);
    const buttons = own.all('button');
    if (buttons.length)
      out.say(
        order,
        'disputable',
        buttons.some((text) => isDisputeButton(text)),
        id,
      );
  }
}

/** The day on which the order of a card was placed; tells whether there was one, or whether its lack was told. */
function sayPlaced(order: string, slots: Slots, context: Context): boolean {
  const { out } = context;
  // Number and date may stand in one text.
  const info = slots
    .all('info')
    .map((text) => (numberIn(text) === order ? text.replace(order, ' ') : text))
    // "Date: Sep 1, 2026Ref. Number:"
    .map((text) => (findDay(text) ? text : text.replace(/(\d)(?=\p{L})/gu, '$1 ')));
  const rows = rowsOf(info).flatMap(({ field, value }) => (field === 'placed' && value ? [value] : []));
  const labelled = rows.find((value) => findDay(value)) ?? rows[0];
  const dated = labelled ?? info.find((text) => findDay(text));
  const other = slots.all('info').find((text) => !numberIn(text));
  const runs = info.length ? [] : slots.all('run');
  // A date without a label may be anything's.
  if (dated && !labelled) {
    out.problem({ code: 'guessed', order, field: 'placed', detail: line(dated, 200) });
  }
  if (dated) sayDay(context, order, 'placed', dated);
  else if (other) sayDay(context, order, 'placed', other);
  else if (runs.length) {
    const placed = placedAmong(runs, order);
    if (!placed) return false;
    sayDay(context, order, 'placed', placed.text);
    out.won('placed', 'structure');
    if (!placed.sure)
      out.problem({ code: 'guessed', order, field: 'placed', detail: line(placed.text, 200) });
  } else {
    if (info.length) out.problem({ code: 'missing', order, field: 'placed' });
    return false;
  }
  return true;
}

function readListCard(sheet: Sheet, host: string, context: Context) {
  const { out } = context;
  const slots = slotsOf(sheet);
  const info = slots.all('info');
  const named = rowsOf(slots.all('run')).flatMap(({ field, value }) => (field === 'order' ? [value] : []));
  const order = orderOf(sheet, info.length ? info : named, context);
  if (!order) return;
  // A number that stands there by itself may be anything's.
  if (sheet.won?.order === -1 && !named.some((text) => numberIn(text) === order)) {
    out.problem({ code: 'missing', field: 'order' });
    return;
  }
  const numbers = (texts: readonly string[]) =>
    new Set(texts.filter((text) => labelOf(text)?.field === 'order').flatMap((text) => numberIn(text) ?? []));
  if (numbers([...info, ...slots.all('run')]).size > 1) {
    // Two orders drawn as one, of which only one has kept its link: what belongs to which cannot be told.
    out.problem({ code: 'conflict', order, field: 'order' });
    out.problem({ code: 'missing', field: 'order' });
  }
  out.order(order);
  out.say(order, 'link', orderLink(order, `https://${host}/`));
  if (numbers(info).size > 1) return;
  sayWays('list', sheet, context);
  const status = sayStatus(order, slots, context);
  const placed = sayPlaced(order, slots, context);
  const found = [...(status ? ['status'] : []), ...(placed ? ['placed'] : [])];
  sayMisses(order, sheet, context, found);
  out.say(order, 'total', parseMoney(behindLabel(slots.first('total') ?? '')));
  out.say(order, 'seller', line(slots.first('seller'), 120) || null);
  const thumbnails = slots.first('thumbnails');
  const titled = slots.lines.filter((index) => slots.of(index).first('title')).length;
  // Thumbnails mean several articles, also while their pictures are still to come.
  if (thumbnails !== undefined) out.say(order, 'lineCount', Math.max(2, Number(thumbnails) || 0));
  else if (titled) out.say(order, 'lineCount', titled);
  sayLines(order, slots, host, context);
  const buttons = [...slots.all('button'), ...slots.all('run')];
  if (buttons.some((text) => isConfirmButton(text))) out.say(order, 'confirmable', true);
  else if (buttons.some((text) => isOtherButton(text))) out.say(order, 'confirmable', false);
  sayNotes(context, order, slots.all('note'));
}

/** The dates of an order's own page, in the order in which its rows stand (2022 to 2026-09). */
const DATED = ['placed', 'paid', 'shipped', 'completed'] as const;
/** How many of them orders of a status have. */
const DATES: { [S in Status]?: number } = { 'awaiting-shipment': 2, 'awaiting-delivery': 3, completed: 4 };

/**
 * The order's own facts, from texts with known labels: its rows, or any others that stand on the page. Rows with a date and
 * without a known label are told by their place among the others where that leaves one meaning, as guesses. Tells whether
 * the day on which the order was placed was among them.
 */
function sayRows(
  order: string,
  rows: readonly string[],
  others: readonly string[],
  status: Status | null,
  context: Context,
): boolean {
  const { out } = context;
  const known = rowsOf(rows);
  const fields = new Map(
    [...rowsOf(others), ...known.toReversed()].map(({ field, value }) => [field, value]),
  );
  for (const [field, value] of fields) {
    if (field === 'payment') out.say(order, 'payment', line(value, 80) || null);
    // The same row tells when a cancelled order was closed.
    else if (field !== 'order' && (field !== 'completed' || status === 'completed')) {
      sayDay(context, order, field, value);
      if (!value) out.problem({ code: 'missing', order, field });
    }
  }
  const dated = rows.flatMap((row, at) => {
    const label = known.find((one) => one.at === at)?.field;
    const field = DATED.find((one) => one === label) ?? null;
    return (field || !label) && !numberIn(row) && findDay(row) ? [{ row, field }] : [];
  });
  const count = status && DATES[status];
  const isWhole = dated.length === count && dated.every(({ field }, at) => !field || field === DATED[at]);
  dated.forEach(({ row, field }, at) => {
    if (field) return;
    const first = at === 0 && DATED[0];
    const place = isWhole ? DATED[at] : first || undefined;
    const isFree = place && !fields.has(place) && (place !== 'completed' || status === 'completed');
    if (isFree) {
      sayDay(context, order, place, behindLabel(row));
      fields.set(place, row);
      out.won(place, 'place');
    }
    // Between the rows before and behind it, whose labels are known.
    const before = dated.slice(0, at).findLast((one) => one.field)?.field;
    const after = DATED.slice(before ? DATED.indexOf(before) + 1 : 0);
    const open = after.filter((one) => !fields.has(one) && (one !== 'completed' || status === 'completed'));
    const code = isFree ? 'guessed' : 'unreadable';
    const detail = line(row, 200);
    // Of several that it may be each is told.
    for (const one of place ? [place] : open.length ? open : ['date']) {
      out.problem({ code, order, field: one, detail });
    }
  });
  return fields.has('placed');
}

function sayEstimate(order: string, text: string, context: Context) {
  const { out, zones, now } = context;
  const known = zones && { zones };
  const days = findDaysWithoutYear(text, now, context.dayFirst);
  const found = findDays(line(text, 120), context.dayFirst);
  if (hasSeveral(found)) out.problem({ code: 'guessed', order, field: 'estimated', detail: line(text, 200) });
  // Of days from one to another the last is no second reading of the first.
  const whole = found[0]?.span ? null : printedDay(context, text);
  const isOne = whole && 'last' in whole && whole.last === days?.to && whole.day === days?.from;
  if (isOne) out.problem({ code: 'guessed', order, field: 'estimated', detail: line(text, 200) });
  // A span of whole days is one, too.
  if (whole && (!days || days.from === days.to || isOne)) return out.say(order, 'estimated', { to: whole });
  if (!days) {
    const detail = line(text, 200);
    if (/\p{Nd}/u.test(text)) out.problem({ code: 'unreadable', order, field: 'estimated', detail });
    return;
  }
  const from = days.from === days.to ? undefined : { day: days.from, ...known };
  out.say(order, 'estimated', { ...(from && { from }), to: { day: days.to, ...known } });
}

/** More than a date or a number of days with a word, and nothing of a person. */
const isSentence = (text: string) =>
  (text.match(/\p{L}/gu)?.length ?? 0) > 12 && !/\+\d[\d ()-]{6}|@/.test(text);

/** Numbers of days that AliExpress promises (rules.md §1.1, pages of 2022 to 2026-09). */
const LENGTHS = [7, 10, 14, 15, 20, 30, 45, 60, 75, 90];

/** Sentences that nobody understood, of an order that has no promise yet: so many are told. */
const MOST_UNREAD = 3;

/**
 * All promises of a page. What was not understood is told of texts in which the marketplace surely commits itself, and of
 * all others as long as an order on its way has no promise: in its place one may stand in words that nobody knows. That is
 * told by what is returned, once all else was looked for.
 */
function sayTexts(order: string, slots: Slots, status: Status | null, context: Context): () => void {
  const { out } = context;
  for (const text of slots.all('commitment')) sayPromises(context, order, text, { kind: 'commitment' });
  const unread: string[] = [];
  for (const text of slots.all('text')) {
    const read = findPromises(text, context);
    for (const { field, value, won } of read.promises) {
      out.say(order, field, value as never);
      out.won('promise', won);
      // A shop may be called like a promise; its name is told from one where pages keep their names.
      const isUsual = !('days' in value) || LENGTHS.includes(value.days);
      if (!isUsual)
        out.problem({ code: 'guessed', order, field: 'promise', detail: value.printed.slice(0, 200) });
    }
    // Where rows have lost their names, the buyer's address has lost its own: nothing of unknown words is told then.
    if (!labelOf(text) && slots.all('info').length) unread.push(...read.unread.filter(isSentence));
  }
  return () => {
    const { observations } = out.done();
    const isPromised = observations.some((one) => one.order === order && one.field.startsWith('promise:'));
    if (isPromised || status !== 'awaiting-delivery') return;
    for (const detail of unread.slice(0, MOST_UNREAD)) {
      out.problem({ code: 'unreadable', order, field: 'promise', detail });
    }
  };
}

/** Of all texts of a page, the ones with labels of an order's own facts and what belongs to them. */
const labelledIn = (texts: readonly string[]) =>
  rowsOf(texts).length
    ? texts.filter((text, at) => [text, texts[at - 1], texts[at + 1]].some((one) => one && labelOf(one)))
    : [];

function readDetailSheet(sheet: Sheet, host: string, context: Context) {
  const { out } = context;
  const slots = slotsOf(sheet);
  const rows = infoOf(slots);
  // Where rows have lost their names, a number counts with the label of an order alone: advertisements hold others.
  const labelled = rowsOf(slots.all('run')).flatMap(({ field, value }) => (field === 'order' ? [value] : []));
  const numbered = rows.length ? [...rows, ...slots.all('number-elsewhere')] : labelled;
  const order = orderOf(sheet, numbered, context);
  if (!order) return;
  const named = new Set(rows.filter((row) => labelOf(row)?.field === 'order').map(numberIn));
  if (named.size > 1) {
    // Two orders drawn at once: what belongs to which cannot be told.
    out.problem({ code: 'conflict', order, field: 'order' });
    return;
  }
  out.order(order);
  out.say(order, 'link', orderLink(order, `https://${host}/`));
  sayWays('detail', sheet, context);
  const status = sayStatus(order, slots, context);
  const runs = rows.length ? [] : slots.all('run');
  // A row that lost its name alone stands among the texts with dates. What is still to come is another thing's day.
  const tomorrow = new Date(context.now + 86_400_000).toISOString();
  const strays = slots.all('text').filter((text) => {
    const found = labelOf(text) && findDay(behindLabel(text));
    return found && found.day <= tomorrow;
  });
  const placed = sayRows(order, rows, [...labelledIn(runs), ...strays], status, context);
  if (placed && runs.length) out.won('placed', 'structure');
  if (!placed && rows.length) out.problem({ code: 'missing', order, field: 'placed' });
  sayMisses(order, sheet, context, [...(status ? ['status'] : []), ...(placed ? ['placed'] : [])]);
  const tellUnread = sayTexts(order, slots, status, context);
  sayProgress(order, slots, context);
  tellUnread();
  const stray = [...slots.all('run'), ...slots.all('loose')].find(
    (text) => isEstimate(text) && !MONEY.test(text) && findDay(text),
  );
  if (stray) out.problem({ code: 'guessed', order, field: 'estimated', detail: line(stray, 200) });
  const estimate = slots.first('estimate') ?? stray;
  // Where it stands tells what it is, also where its words are not known.
  if (estimate && !isArrived(estimate)) sayEstimate(order, estimate, context);
  if (slots.all('parcel').some((text) => isArrived(text))) out.say(order, 'arrived', true);
  const number = line(slots.first('number'), 60);
  if (number) out.say(order, 'tracking', { numbers: [number] });
  out.say(order, 'total', parseMoney(behindLabel(slots.first('total') ?? '')));
  out.say(order, 'seller', line(slots.first('seller'), 120) || null);
  if (slots.lines.length) out.say(order, 'lineCount', slots.lines.length);
  sayLines(order, slots, host, context);
  // "Dispute in progress", "Dispute finished" instead of the button that starts one (2022, and before).
  const notes = slots.lines.flatMap((index) => slots.of(index).all('button'));
  sayNotes(
    context,
    order,
    notes.filter((text) => /^dispute (?:in progress|finished)/i.test(text)),
  );
}

/** The progress bar's node "Refund | Sep 4, 2026", where no sentence says the same. */
function sayProgress(order: string, slots: Slots, context: Context) {
  const { out } = context;
  if (
    out.done().observations.some((one) => one.order === order && one.field === 'promise:not-received:day')
  ) {
    return;
  }
  const isNode = (text: string) => {
    const found = text.length <= 60 ? findDay(text) : null;
    return found !== null && isRefundNode(text.replace(found.printed, ' '));
  };
  const node = [...slots.all('text'), ...slots.all('commitment')].find(isNode);
  const day = node ? printedDay(context, node) : null;
  if (!node || !day) return;
  const printed = line(node, 100);
  out.say(order, 'promise:not-received:day', { right: 'not-received', from: 'day', day, printed });
}

/** A day of the past, with or without its year. */
function pastDay(text: string, context: Context): When | null {
  const whole = findDay(line(text, 120), context.dayFirst);
  if (whole) return whenOf(whole, context);
  const found = findPastDay(line(text, 120), context.now, context.dayFirst);
  return found && { ...whenOf(found, context), noYear: true, printed: line(text, 60) };
}

/** "Estimated savings: $4 until Nov 11" is no parcel's. */
const MONEY = /\p{Sc}|(?<![\d.])\d+[.,]\d\d(?!\d|[.,]\d)/u;

/**
 * When a parcel comes or came, on a page that has lost its names. A word of delivery and a date, in one text or in two
 * that follow; nothing where they tell several days, since carriers write there, too. Tells whether there was something.
 */
function sayArrival(order: string, runs: readonly string[], several: boolean, context: Context): boolean {
  const { out } = context;
  const told = runs.flatMap((text, at) => {
    const next = runs[at + 1] ?? '';
    const value = pastDay(text, context) ? behindLabel(text) : next;
    return isArrived(text) && pastDay(value, context) ? [value] : [];
  });
  const days = new Map(told.map((text) => [JSON.stringify(dayOf(pastDay(text, context))), text]));
  const [delivered] = days.values();
  if (days.size > 1) return false;
  if (delivered) {
    out.say(order, several ? 'partlyDelivered' : 'delivered', pastDay(delivered, context));
    out.problem({ code: 'guessed', order, field: 'delivered', detail: line(delivered, 200) });
    out.won('delivered', 'structure');
    return true;
  }
  const isOfParcel = (text: string) => isEstimate(text) && !MONEY.test(text);
  const [estimate, other] = new Set(
    runs.filter((text) => isOfParcel(text) && findDaysWithoutYear(text, context.now, context.dayFirst)),
  );
  if (!estimate || other) return false;
  sayEstimate(order, behindLabel(estimate), context);
  out.problem({ code: 'guessed', order, field: 'estimated', detail: line(estimate, 200) });
  return true;
}

/** A heading above a parcel in words that nobody knows: days to come are when it is expected, others may be anything. */
function sayUnknownArrival(order: string, text: string, context: Context) {
  const { out, now } = context;
  const days = findDaysWithoutYear(text, now, context.dayFirst);
  if (!days) return;
  const isAhead = Date.parse(days.to) > now + 86_400_000;
  if (isAhead) sayEstimate(order, text, context);
  const field = isAhead || days.from !== days.to ? 'estimated' : 'delivered';
  out.problem({ code: isAhead ? 'guessed' : 'unreadable', order, field, detail: line(text, 200) });
}

/** The heading above a parcel, where it has lost its name among others that have kept theirs. */
function sayLooseArrival(order: string, slots: Slots, context: Context) {
  const loose = slots.all('loose');
  if (sayArrival(order, loose, slots.first('parcels') !== undefined, context)) return;
  // Days without a year are a parcel's; what is promised has one.
  const isDay = (text: string) =>
    !findDay(text) && findDaysWithoutYear(text, context.now, context.dayFirst) !== null;
  if (loose.some(isDay)) context.out.problem({ code: 'missing', order, field: 'delivered' });
}

const dayOf = (when: When | null) => (when && 'day' in when ? when.day : null);

function readTrackingSheet(sheet: Sheet, host: string, context: Context) {
  const { out } = context;
  const slots = slotsOf(sheet);
  const order = orderOf(sheet, [], context);
  if (!order) return;
  out.order(order);
  out.say(order, 'link', orderLink(order, `https://${host}/`));
  sayWays('tracking', sheet, context);
  const runs = slots.all('run');
  if (runs.length) {
    sayMisses(
      order,
      sheet,
      context,
      sayArrival(order, runs, slots.first('parcels') !== undefined, context) ? ['delivered'] : [],
    );
    sayTexts(order, slots, null, context);
    return;
  }
  sayMisses(order, sheet, context);
  sayTexts(order, slots, null, context);
  const number = behindLabel(slots.first('number') ?? '')
    .replace(/copy$/i, '')
    .trim();
  const carrier = line(slots.first('carrier'), 80);
  if (number) out.say(order, 'tracking', { numbers: [number.slice(0, 60)], ...(carrier && { carrier }) });

  const arrival = slots.first('arrival') ?? '';
  const nodes = slots.lines.map((index) => slots.of(index));
  const arrivedNode = nodes.find((node) => isArrived(node.first('nodeTitle') ?? ''));
  const told = isArrived(arrival) ? behindLabel(arrival) : (arrivedNode?.first('nodeTime') ?? '');
  const delivered = told ? pastDay(told, context) : null;
  // Of several parcels the page shows one at a time, and does not say which articles are in it.
  if (delivered) out.say(order, slots.first('parcels') ? 'partlyDelivered' : 'delivered', delivered);
  else if (isArrived(arrival) || arrivedNode) {
    if (!slots.first('parcels')) out.say(order, 'arrived', true);
    out.problem({ code: 'unreadable', order, field: 'delivered', detail: line(told || arrival, 200) });
  } else if (isEstimate(arrival)) sayEstimate(order, behindLabel(arrival), context);
  else if (!arrival) sayLooseArrival(order, slots, context);
  else sayUnknownArrival(order, behindLabel(arrival), context);

  const [newest] = nodes;
  const text = eventText(newest?.first('nodeText'), newest?.first('nodeTitle'));
  const when = newest?.first('nodeTime') ? pastDay(newest.first('nodeTime') ?? '', context) : null;
  if (text && when) out.say(order, 'lastEvent', { text, when });
}

/** Slots with words of sellers and carriers, which are in a language of their own. */
const OTHERS_WORDS = ['seller', 'title', 'variant', 'carrier', 'nodeText'];

/** What the sheets of a document say, `now` in epoch ms. Never throws. */
export function readSheets({ page, host, sheets }: Sheets, now: number, request?: PageRequest): Read {
  const out = collect('aliexpress', page, 'document', now);
  const short = sheets.flatMap(({ printed }) =>
    printed.flatMap(([slot, text]) => (OTHERS_WORDS.includes(slot) ? [] : [text])),
  );
  const context: Context = { now, zones: zoneOf(request), out, dayFirst: isDayFirst(short) };
  if (page === 'list') {
    const worded = sheets.map((sheet) => {
      const slots = slotsOf(sheet);
      const [text] = slots.all('status');
      const status = readStatus(undefined, slots.all('button'), text, { place: true }).value?.status ?? null;
      return { text, status };
    });
    context.statusBy = wordsOfPage(worded.filter(({ text }) => text));
  }
  for (const sheet of sheets) {
    if (page === 'list') readListCard(sheet, host, context);
    else if (page === 'detail') readDetailSheet(sheet, host, context);
    else if (page === 'tracking') readTrackingSheet(sheet, host, context);
  }
  // Cards without links and without names, none of which says that it is an order's.
  const bare = sheets.length > 0 && sheets.every(({ won }) => won?.order === -1);
  if (bare && !out.done().orders.length) out.problem({ code: 'changed' });
  return out.done();
}
