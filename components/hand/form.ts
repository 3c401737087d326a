import { resolve, type Settings, type WindowContext, windowsOf } from '../../lib/deadlines';
import type { When } from '../../lib/domain/instant';
import { ORDER_RIGHTS } from '../../lib/domain/names';
import { type Order, titleOf } from '../../lib/domain/order';
import type { MarketplaceId, Observation, Right } from '../../lib/domain/schema';
import type { OrderKey, Told } from '../../lib/domain/view';
import { isDated, type Window } from '../../lib/domain/window';
import { localDay } from '../../lib/i18n/format';
import type { From, Rule } from '../../lib/rules';

/** The form for an order that is added by hand, without its looks: what is typed, what is wrong with it, what it tells. */

/** The dates that a shop may show. `protection` is AliExpress' “Refund if no delivery before …”. */
export const DATES = [
  ...(['placed', 'paid', 'shipped', 'estimated', 'protection', 'delivered', 'completed'] as const),
] as const;
export type DateName = (typeof DATES)[number];

/** A last day that the shop names itself. */
export interface LastDay {
  right: Right | '';
  day: string;
}

/** What is typed, as it is typed: nothing of it is lost for being wrong. */
export interface Draft extends Record<DateName, string> {
  /** What the order is called as long as no number is typed. */
  id: string;
  shop: MarketplaceId | '';
  shopName: string;
  title: string;
  link: string;
  number: string;
  amount: string;
  currency: string;
  /** Paid on the day of the order. */
  paidSame: boolean;
  /** Rules that the order does not follow. */
  unticked: readonly string[];
  lastDays: readonly LastDay[];
}

export const emptyDraft = (id: string): Draft => ({
  ...{ id, shop: '', shopName: '', title: '', link: '', number: '', amount: '', currency: '' },
  ...{ placed: '', paid: '', shipped: '', estimated: '', protection: '', delivered: '', completed: '' },
  ...{ paidSame: false, unticked: [], lastDays: [] },
});

/** Nothing was typed yet. */
export const isEmpty = (draft: Draft): boolean =>
  JSON.stringify(draft) === JSON.stringify(emptyDraft(draft.id));

/** The windows of a shop's orders, also the time that the other side has: an order follows them unless told otherwise. */
const ofOrders = (rules: readonly Rule[], shop: Draft['shop']): Rule[] =>
  rules.filter(
    ({ book, bound, length, right }) =>
      book === shop &&
      bound === 'closes' &&
      length !== null &&
      (ORDER_RIGHTS as readonly Right[]).includes(right),
  );

/** The buyer's windows of a shop that an order may follow. */
export const choicesOf = (rules: readonly Rule[], shop: Draft['shop']): Rule[] =>
  ofOrders(rules, shop).filter(({ effect }) => effect === 'right-ends');

/** Of the choices those that are open to a buyer of a known country. */
export const offered = (choices: readonly Rule[], { country }: Pick<Settings, 'country'>): Rule[] =>
  choices.filter(({ needs }) => !country || !needs?.countries || needs.countries.includes(country));

/** The number as it is stored; spaces and a leading # are how shops print it. */
const numberOf = ({ number }: Draft) => number.replace(/\s+/g, '').replace(/^#/, '');
const isNumber = (number: string, shop: Draft['shop']) =>
  (shop === 'aliexpress' ? /^\d{12,22}$/ : /^[\w.-]{1,64}$/).test(number);

/** The key under which the order will be stored; null while no shop is chosen. */
export function keyOf(draft: Draft): OrderKey | null {
  if (!draft.shop) return null;
  const number = numberOf(draft);
  return `${draft.shop}:${number && isNumber(number, draft.shop) ? number : `hand-${draft.id}`}`;
}

/**
 * An amount as people of any country write it; null where it is none. A single sign before three digits parts
 * thousands, any other the cents.
 */
export function amountOf(text: string): number | null {
  const bare = text.replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const sign = bare[last];
  const single = bare.split(/[.,]/).length === 2;
  const cents =
    last >= 0 && (single ? !/^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) : bare.indexOf(sign ?? '') === last);
  const whole = (cents ? bare.slice(0, last) : bare).replace(/[.,]/g, '');
  const amount = Number(cents ? `${whole}.${bare.slice(last + 1)}` : whole);
  return Number.isFinite(amount) && amount <= 1e12 ? amount : null;
}

const currencyOf = ({ currency }: Draft) => currency.trim().toUpperCase();

/** A day between 2000 and 2099 that exists. */
export const isDay = (day: string) =>
  /^20\d\d-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(Date.parse(day)).toISOString().startsWith(day);

/** What has a problem of its own. `lastDays` is the block as a whole. */
export type FormField =
  | Exclude<keyof Draft, 'id' | 'paidSame' | 'unticked'>
  | `lastRight${number}`
  | `lastDay${number}`;

/** What is wrong with an entry; the words stand under `hand.problem`. */
export type Problem =
  | 'shop'
  | 'shopName'
  | 'article'
  | 'long'
  | 'link'
  | 'number'
  | 'numberAliexpress'
  | 'amount'
  | 'amountMissing'
  | 'currency'
  | 'day'
  | 'future'
  | 'beforePlaced'
  | 'beforeShipped'
  | 'lastRight'
  | 'lastRightTwice'
  | 'lastDay'
  | 'lastDayNeeded';

export type Problems = { [F in FormField]?: Problem };

export interface FormContext {
  now: number;
  zone: string;
  settings: Settings;
  rules: readonly Rule[];
}

/** What lies behind everybody: somewhere on earth it is a day later than here. */
export const tomorrow = ({ now, zone }: Pick<FormContext, 'now' | 'zone'>) =>
  localDay(now + 86_400_000, zone);

function textProblems(draft: Draft): Problems {
  const found: Problems = {};
  if (!draft.shop) found.shop = 'shop';
  if (draft.shop === 'other') {
    if (!draft.shopName.trim()) found.shopName = 'shopName';
    else if (draft.shopName.trim().length > 80) found.shopName = 'long';
  }
  if (!draft.title.trim()) found.title = 'article';
  else if (draft.title.trim().length > 300) found.title = 'long';
  const link = draft.link.trim();
  if (link && !(/^https:\/\/[^/]/.test(link) && URL.canParse(link))) found.link = 'link';
  else if (link.length > 500) found.link = 'long';
  const number = numberOf(draft);
  if (number && !isNumber(number, draft.shop))
    found.number = draft.shop === 'aliexpress' ? 'numberAliexpress' : 'number';
  const currency = currencyOf(draft);
  if (draft.amount.trim() && amountOf(draft.amount) === null) found.amount = 'amount';
  if (!draft.amount.trim() && currency) found.amount = 'amountMissing';
  if (currency && !/^[A-Z]{3}$/.test(currency)) found.currency = 'currency';
  return found;
}

/** The names of dates that a shop shows. */
export const datesOf = (shop: Draft['shop']): readonly DateName[] =>
  shop === 'aliexpress' ? DATES : DATES.filter((name) => name !== 'protection');

function dateProblems(draft: Draft, context: FormContext): Problems {
  const found: Problems = {};
  const ahead = tomorrow(context);
  for (const name of datesOf(draft.shop)) {
    const day = draft[name];
    if (!day || (name === 'paid' && draft.paidSame)) continue;
    if (!isDay(day)) found[name] = 'day';
    else if (name !== 'estimated' && name !== 'protection' && day > ahead) found[name] = 'future';
    else if (name !== 'placed' && isDay(draft.placed) && day < draft.placed) found[name] = 'beforePlaced';
    else if (name === 'delivered' && isDay(draft.shipped) && day < draft.shipped)
      found[name] = 'beforeShipped';
  }
  return found;
}

function lastDayProblems(draft: Draft, context: FormContext): Problems {
  const found: Problems = {};
  draft.lastDays.forEach(({ right, day }, index) => {
    if (!right && !day) return;
    if (!right) found[`lastRight${index}`] = 'lastRight';
    else if (draft.lastDays.findIndex((other) => other.right === right) < index)
      found[`lastRight${index}`] = 'lastRightTwice';
    if (!day) found[`lastDay${index}`] = 'lastDay';
    else if (!isDay(day)) found[`lastDay${index}`] = 'day';
    else if (isDay(draft.placed) && day < draft.placed) found[`lastDay${index}`] = 'beforePlaced';
  });
  const none = !draft.lastDays.some(({ right, day }) => right || day);
  const ruled = offered(choicesOf(context.rules, draft.shop), context.settings).length > 0;
  if (draft.shop && none && !ruled) found.lastDays = 'lastDayNeeded';
  return found;
}

/** Everything that is wrong, by the entry beside which it is told. */
export const problemsOf = (draft: Draft, context: FormContext): Problems => ({
  ...textProblems(draft),
  ...dateProblems(draft, context),
  ...lastDayProblems(draft, context),
});

const when = (day: string): When => ({ day });

/** What the entries tell, without those that are wrong. */
export function factsOf(draft: Draft, context: FormContext): Told[] {
  const problems = problemsOf(draft, context);
  const facts: Told[] = [];
  const fine = (name: FormField, value: string) => value.trim() !== '' && !problems[name];
  if (fine('title', draft.title)) facts.push({ field: 'title', value: draft.title.trim(), line: '1' });
  if (draft.shop === 'other' && fine('shopName', draft.shopName))
    facts.push({ field: 'shop', value: draft.shopName.trim() });
  if (fine('link', draft.link)) facts.push({ field: 'link', value: draft.link.trim() });
  const amount = fine('amount', draft.amount) ? amountOf(draft.amount) : null;
  if (amount !== null) {
    const currency = problems.currency ? null : currencyOf(draft) || null;
    const text = [draft.amount.trim(), currency].filter(Boolean).join(' ').slice(0, 60);
    facts.push({ field: 'total', value: { amount, currency, text } });
  }
  for (const name of datesOf(draft.shop)) {
    const day = name === 'paid' && draft.paidSame ? draft.placed : draft[name];
    if (!day || !isDay(day) || problems[name] || (name === 'paid' && draft.paidSame && problems.placed))
      continue;
    if (name === 'estimated') facts.push({ field: name, value: { to: when(day) } });
    else if (name === 'protection') facts.push(protectionEnd(day));
    else facts.push({ field: name, value: when(day) });
  }
  if (choicesOf(context.rules, draft.shop).some(({ id }) => draft.unticked.includes(id))) {
    const value = ofOrders(context.rules, draft.shop).flatMap(({ id }) =>
      draft.unticked.includes(id) ? [] : id,
    );
    facts.push({ field: 'follows', value });
  }
  draft.lastDays.forEach(({ right, day }, index) => {
    if (right && day && !problems[`lastRight${index}`] && !problems[`lastDay${index}`])
      facts.push({ field: `lastDay:${right}`, value: when(day) } as Told);
  });
  return facts;
}

/** The end of AliExpress' protection as the user set it. */
export const protectionEnd = (day: string): Told => ({
  field: 'promise:not-received:day',
  value: { right: 'not-received', from: 'day', day: when(day), printed: '' },
});

/** What an edited form tells: all of its entries, and the taking back of those that were emptied. */
export function changesOf(before: Draft, after: Draft, context: FormContext): Told[] {
  const now = factsOf(after, context);
  const gone = factsOf(before, context).filter(({ field }) => now.every((fact) => fact.field !== field));
  return [
    ...now,
    ...gone.map(
      ({ field, line }): Told => ({ field: `unsaid:${field}`, value: true, ...(line && { line }) }),
    ),
  ];
}

const dayIn = (value: When | undefined, zone: string): string => {
  if (!value) return '';
  return 'day' in value ? value.day : localDay(value.at, zone);
};

/** The form of an order that was added by hand before. */
export function draftOf(order: Order, rules: readonly Rule[], zone: string): Draft {
  const { facts, events, promises, lastDays, id } = order;
  const follows = facts.follows?.value;
  const end = promises.find(({ value }) => value.from === 'day' && value.right === 'not-received')?.value;
  const total = facts.total?.value;
  return {
    id: id.replace(/^hand-/, ''),
    shop: order.marketplace,
    shopName: facts.shop?.value ?? '',
    title: titleOf(order) ?? '',
    link: facts.link?.value ?? '',
    number: id.startsWith('hand-') ? '' : id,
    amount: total ? String(total.amount) : '',
    currency: total?.currency ?? '',
    placed: dayIn(events.placed?.value, zone),
    paid: dayIn(events.paid?.value, zone),
    paidSame: false,
    shipped: dayIn(events.shipped?.value, zone),
    estimated: dayIn(facts.estimated?.value.to, zone),
    protection: end?.from === 'day' ? dayIn(end.day, zone) : '',
    delivered: dayIn(events.delivered?.value, zone),
    completed: dayIn(events.completed?.value, zone),
    unticked: follows
      ? choicesOf(rules, order.marketplace).flatMap((rule) => (follows.includes(rule.id) ? [] : rule.id))
      : [],
    lastDays: Object.entries(lastDays).map(([right, fact]) => ({
      right: right as Right,
      day: dayIn(fact?.value, zone),
    })),
  };
}

/** What the entries give: the windows that end, and the rules that still lack a date. */
export interface Preview {
  windows: Window[];
  missing: { right: Right; rule: string; from: From }[];
}

/** What an order that does not exist yet is made of: as if the user had told it now. */
function orderOf(draft: Draft, context: FormContext): Order | null {
  const key = keyOf(draft);
  if (!key || !draft.shop) return null;
  const seen = { firstSeen: context.now, lastSeen: context.now };
  const observations = factsOf(draft, context).map(
    (fact) =>
      ({
        ...{ marketplace: draft.shop, order: key.slice(key.indexOf(':') + 1), ...fact, ...seen },
        source: { page: 'user', reader: 'user' },
      }) as Observation,
  );
  return observations.length ? resolve(observations) : null;
}

/** What the entries give before they are saved. */
export function previewOf(draft: Draft, context: FormContext): Preview {
  const order = orderOf(draft, context);
  if (!order) return { windows: [], missing: [] };
  const known: WindowContext = context;
  const windows = windowsOf(order, known).filter(
    (window) => window.effect === 'right-ends' && isDated(window),
  );
  const missing = offered(choicesOf(context.rules, draft.shop), context.settings)
    .filter(({ id, right, from, stages }) => {
      if (draft.unticked.includes(id) || windows.some((window) => window.right === right)) return false;
      if (!isMissing(order, from)) return false;
      // What is over by now is no date to ask for; what is still to come is.
      return stages.includes(order.stage) || from === 'delivered' || from === 'completed';
    })
    .map(({ id, right, from }) => ({ right, rule: id, from }))
    // Several rules of one right that lack the same date ask for it once.
    .filter(
      (one, index, all) =>
        all.findIndex(({ right, from }) => right === one.right && from === one.from) === index,
    );
  return { windows, missing };
}

function isMissing({ events, facts, promises }: Order, from: From): boolean {
  if (from === 'estimated') return !facts.estimated;
  if (from === 'protection-end') return !promises.length;
  return !(from in events);
}

/** What is told of an order's number: it need not have one. */
export const shownNumber = ({ id }: Pick<Order, 'id'>): string | null => (id.startsWith('hand-') ? null : id);
