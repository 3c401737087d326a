import type { When } from '../../domain/instant';
import type { EventName, FieldValue, Status } from '../../domain/schema';
import { type Collector, collect } from '../collector';
import { findDay, findDaysWithoutYear, findPastDay } from '../dates';
import { parseMoney } from '../money';
import { digits, line } from '../text';
import type { Read, Sheet, Sheets } from '../types';

/**
 * What the texts of AliExpress.ru's pages mean. Seen, in public code that reads saved pages of the site: rx422 (list,
 * 2026-02, English), Maliyev (order, 2026-07, Russian, English, Azerbaijani), a Selenium exporter (both, 2026, Russian).
 * Everything else is marked as usual: words that such pages use, and that no public page of this site shows. Those only
 * ever tell what an order is doing; none gives a right a day.
 */

/** Words of a status, whole, in lower case, ё as е, without "order" before them. */
const STATUS: Record<Status | 'arrived', readonly string[]> = {
  // Usual.
  'awaiting-payment': ['ожидает оплаты', 'ожидается оплата', 'не оплачен', 'awaiting payment'],
  // Usual.
  'awaiting-shipment': [
    ...['ожидает отправки', 'ожидается отправка', 'готовится к отправке', 'собирается', 'в обработке'],
    ...['awaiting shipment', 'ready to ship', 'processing', 'preparing'],
  ],
  'awaiting-delivery': [
    // 2026-02.
    ...['ready for pickup', 'in transit'],
    // Usual.
    ...['ready for pick-up', 'shipped', 'on the way', 'awaiting delivery'],
    ...['в пути', 'отправлен', 'доставляется', 'ожидает доставки', 'готов к выдаче', 'готов к получению'],
    ...['можно забирать', 'ждет в пункте выдачи', 'в пункте выдачи', 'передан в доставку'],
  ],
  // Usual. That it arrived is no confirmation.
  arrived: ['доставлен', 'получен', 'вручен', 'delivered', 'received'],
  // Usual.
  completed: ['завершен', 'выполнен', 'completed', 'finished'],
  // 2026-02; Russian: usual.
  cancelled: ['cancelled', 'canceled', 'отменен'],
};
/** Usual: what stands in the place of a status while a dispute runs; the list has a tab of such orders (2024 to 2026-02). */
const DISPUTE = ['спор открыт', 'открыт спор', 'идет спор', 'dispute opened', 'dispute in progress'];

/** Rather the words of a button by which the buyer confirms the receipt than a status. */
const CONFIRM = /^(?:заказ|товар) получен|^order received/i;

const meant = (text: string) =>
  line(text, 80)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.!]$/, '')
    .replace(/^(?:ваш )?заказ |^(?:your )?order (?:is |was |has been )?/, '');

const KINDS = Object.keys(STATUS) as (Status | 'arrived')[];
const kindOf = (words: string): Status | 'arrived' | 'dispute' | undefined =>
  DISPUTE.includes(words) ? 'dispute' : KINDS.find((kind) => STATUS[kind].includes(words));

/** The order's number in groups or whole: "82 0941 0078 8111" (2026-02), "5385013512515995". */
const GROUPS = /(?<!\d)\d{1,4}(?: \d{4}){3,4}(?! ?\d)|(?<!\d)\d{14,19}(?!\d)/g;
/** A text that is just a number, with a sign or a word before it at most: "№ 82 0941 0078 8111". */
const NUMBER_ALONE = /^(?:\D{0,20} )?(\d{1,4}(?: \d{4}){3,4})$/;

/** An amount and nothing else: "1 234,56 ₽", "$ 12.34" (2026-07). */
const AMOUNT = /^(?:(?:US ?)?\p{Sc}|[A-Z]{3})? ?\d[\d .,]*(?:\p{Sc}|[A-Z]{3}|руб\.?|р\.)?$/u;
const isAmount = (text: string) => AMOUNT.test(text) && /[^\d .,]/.test(text);
/** "Total price" (2026-07); Russian and the others: usual. With nothing between it and its amount. */
const TOTAL =
  /^(?:total(?: price| cost| amount)?|order total|итого|всего|общая (?:стоимость|сумма)|сумма заказа)[:：]? ?/i;

/** "Order date", "Дата заказа", "Sifariş tarixi", and the bare word (2026-07). */
const PLACED = /^(?:(?:order )?date|дата(?: заказа)?|sifariş tarixi)(?: ?[:：]| |$) ?/i;
/** Behind the order's number: "от 29 января" (2026). */
const PLACED_AFTER = /^ ?(?:от|from|dated) /i;

/** Usual: when the parcel is expected, and that it came. A day beside other words is told as it stands. */
const EXPECTED =
  /^(?:(?:estimated |expected )?delivery|(?:will )?(?:arrives?|be delivered)|expected|доставка|доставим|доставят|ожидаем\p{L}*|ожидается|прибудет|придет|привезем|получите)(?!\p{L})/iu;
const CAME = /^(?:(?:was )?delivered|received|доставлен|получен|вручен)(?!\p{L})/iu;

/** Words of what a page may promise, and a day or a number of days. None was ever seen: told as printed, never counted. */
const PROMISE = /защит|спор|возвра|верн|гаранти|protect|dispute|refund|return|claim|guarantee/i;
const DAYS = /\d ?(?:days?|дн(?:я|ей|и)|день|gün)(?!\p{L})/iu;

/** Numbers of parcels by the rule of the world's posts: "RB123456789CN". */
const PARCEL = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

interface Context {
  now: number;
  out: Collector;
}

const runsOf = (sheet: Sheet) =>
  sheet.printed.flatMap(([slot, text]) => (slot === 'run' ? [line(text, 400)] : [])).filter(Boolean);

/** A day of the past as it stands at the beginning of a text, with or without its year. */
function pastDay(text: string, { now }: Context): When | null {
  const told = text.slice(0, 60);
  const whole = findDay(told);
  if (whole) return whole;
  const found = findPastDay(told, now);
  return found && { ...found, noYear: true };
}

/** The days of an expected delivery. */
function daysIn(text: string, { now }: Context): FieldValue['estimated'] | null {
  const whole = findDay(text);
  if (whole && !whole.span) return { to: whole };
  const days = findDaysWithoutYear(text, now);
  if (!days) return null;
  return { ...(days.from !== days.to && { from: { day: days.from } }), to: { day: days.to } };
}

/** The order of a sheet; null where link and texts name different ones, or several: then nothing of it is read. */
function orderOf(sheet: Sheet, runs: readonly string[], list: boolean, { out }: Context): string | null {
  const order = digits(sheet.order, 12, 22);
  if (!order) return null;
  const own = RegExp(`(?<!\\d)${[...order].join(' ?')}(?! ?\\d{4}(?!\\d))`);
  const printed = runs.flatMap((text) => text.match(GROUPS) ?? []);
  const named = runs.some((text) => own.test(text));
  // On a card each order's number stands alone; a page has numbers of payments and parcels beside it.
  const alone = runs.map((text) => NUMBER_ALONE.exec(text)?.[1]?.replaceAll(' ', ''));
  const other = list ? alone.find((number) => number && number !== order) : undefined;
  const instead = other ?? (named ? undefined : printed[0]);
  if (instead) {
    out.problem({ code: 'conflict', order, field: 'order', detail: instead.slice(0, 60) });
    return null;
  }
  if (!named) out.problem({ code: 'missing', order, field: 'order' });
  return order;
}

/** A text that may have stood for the status: short, without a number. */
const isWord = (text: string) => text.length <= 40 && /\p{L}/u.test(text) && !/\d/.test(text);

/** The status by its words, of a card: an order's page has steps that name every status at once, and none is known to be its own. */
function sayStatus(order: string, runs: readonly string[], { out }: Context) {
  const found = runs.flatMap((text) => {
    const kind = CONFIRM.test(text) ? undefined : kindOf(meant(text));
    return kind ? [{ kind, text: text.slice(0, 80) }] : [];
  });
  const [first] = found;
  const doubt = found.find(({ kind }) => kind !== first?.kind);
  if (!first || doubt) {
    const detail = doubt?.text ?? runs.find(isWord);
    const code = doubt ? 'conflict' : detail ? 'unreadable' : 'missing';
    out.problem({ code, order, field: 'status', ...(detail && { detail }) });
    return;
  }
  const { kind, text } = first;
  out.won('status', 'words');
  if (kind === 'arrived') out.say(order, 'arrived', true);
  else if (kind === 'dispute') out.say(order, 'refund', { state: 'waiting', text });
  else out.say(order, 'status', { status: kind, by: 'text', text });
}

/** What follows a label: in the same text, or as the next. */
const behind = (label: RegExp, runs: readonly string[]): string[] =>
  runs.flatMap((run, index) => {
    const found = label.exec(run)?.[0];
    return found === undefined ? [] : ((run.slice(found.length) || runs[index + 1]) ?? []);
  });

/** Says a value that all of its texts agree on. */
function sayTotal(order: string, texts: readonly string[], { out }: Context) {
  const amounts = new Set(texts.filter(isAmount));
  if (amounts.size === 1) out.say(order, 'total', parseMoney([...amounts][0]));
}

/** When the order was placed: behind its label, or behind the order's own number. */
function sayPlaced(order: string, runs: readonly string[], list: boolean, context: Context) {
  const own = RegExp(`(?<!\\d)${[...order].join(' ?')}`);
  const afterNumber = runs.flatMap((run) => {
    const number = own.exec(run);
    const rest = number && run.slice(number.index + number[0].length);
    const words = rest && PLACED_AFTER.exec(rest)?.[0];
    return words ? [rest.slice(words.length)] : [];
  });
  const alone = runs.flatMap((run, index) =>
    own.test(runs[index - 1] ?? '') && PLACED_AFTER.test(run) ? [run.replace(PLACED_AFTER, '')] : [],
  );
  const labelled = behind(PLACED, runs);
  const texts = [...labelled, ...afterNumber, ...alone].filter((text) => /^\D{0,3}\d/.test(text));
  const days = texts.map((text) => pastDay(text, context));
  const [first] = days;
  if (first) context.out.say(order, 'placed', first);
  else if (texts.length) {
    context.out.problem({ code: 'unreadable', order, field: 'placed', detail: texts[0]?.slice(0, 60) });
  } else if (!list) {
    // No card is known to show it.
    context.out.problem({ code: 'missing', order, field: 'placed' });
  }
}

/** Texts with a day: when the parcel is expected, that it came; any other is told as it stands. */
function sayDelivery(order: string, runs: readonly string[], context: Context) {
  const { out, now } = context;
  const said = new Set<'estimated' | EventName>();
  for (const run of runs) {
    if (PROMISE.test(run) || PLACED.test(run) || PLACED_AFTER.test(run)) continue;
    const words = meant(run);
    if (!said.has('delivered') && CAME.test(words)) {
      const day = pastDay(run, context);
      if (day) {
        out.say(order, 'delivered', day);
        said.add('delivered');
      }
    } else if (EXPECTED.test(words)) {
      const days = daysIn(run, context);
      if (days && !said.has('estimated')) {
        out.say(order, 'estimated', days);
        said.add('estimated');
      }
    } else if (!isAmount(run) && !run.match(GROUPS) && (findDay(run) ?? findDaysWithoutYear(run, now))) {
      out.problem({ code: 'unreadable', order, field: 'estimated', detail: run.slice(0, 200) });
    }
  }
}

const MOST_TOLD = 5;
/** What may be a promise: told as it stands. */
function tellPromises(order: string, runs: readonly string[], { out, now }: Context) {
  const found = runs.filter(
    (run) => PROMISE.test(run) && (DAYS.test(run) || findDay(run) || findDaysWithoutYear(run, now)),
  );
  for (const run of new Set(found.slice(0, MOST_TOLD))) {
    out.problem({ code: 'unreadable', order, field: 'promise', detail: run.slice(0, 200) });
  }
}

/** The articles that the links to them name. */
function sayLines(order: string, sheet: Sheet, { out }: Context) {
  const lines = [...new Set(sheet.printed.flatMap(([, , at]) => (at === undefined ? [] : [at])))];
  for (const index of lines) {
    const text = (slot: string) => sheet.printed.find(([name, , at]) => name === slot && at === index)?.[1];
    const id = /\/item\/(\d{6,20})\.html/.exec(text('product') ?? '')?.[1];
    if (!id) continue;
    const title = line(text('title'));
    out.say(order, 'title', title || null, `product:${id}`);
    const url = `https://aliexpress.ru/item/${id}.html`;
    out.say(order, 'product', { id, url }, `product:${id}`);
  }
}

/** What the sheets of a document say, `now` in epoch ms. Never throws. */
export function readSheets({ page, sheets }: Sheets, now: number): Read {
  const out = collect('aliexpress-ru', page, 'document', now);
  const context: Context = { now, out };
  const list = page === 'list';
  for (const sheet of sheets) {
    const runs = runsOf(sheet);
    const order = orderOf(sheet, runs, list, context);
    if (!order) continue;
    out.order(order);
    out.say(order, 'link', `https://aliexpress.ru/order-list/${order}`);
    for (const slot of new Set(sheet.missing)) out.problem({ code: 'missing', order, field: slot });
    if (list) sayStatus(order, runs, context);
    sayPlaced(order, runs, list, context);
    sayTotal(order, list ? runs : behind(TOTAL, runs), context);
    if (list) sayDelivery(order, runs, context);
    tellPromises(order, runs, context);
    const parcels = [...new Set(runs.filter((run) => PARCEL.test(run)))];
    if (!list && parcels.length) out.say(order, 'tracking', { numbers: parcels.slice(0, 20) });
    sayLines(order, sheet, context);
  }
  return out.done();
}
