import { clockRunOut, NEEDS_YOU, type Shown, shownOf, titleOf, untilOf } from '../../lib/domain/order';
import { isPageProblem } from '../../lib/domain/problem';
import type { Page, ProblemCode } from '../../lib/domain/schema';
import type { OrderView, PageHealth } from '../../lib/domain/view';
import { DAY } from '../../lib/domain/window';
import { plural, t } from '../../lib/i18n';
import { formatList, formatSum } from '../../lib/i18n/format';

/** The groups in which orders are listed. */
export const GROUPS = ['needs', 'waiting', 'dispute', 'settled'] as const;
export type Group = (typeof GROUPS)[number];

/** One order as the list shows it. */
export interface Entry {
  view: OrderView;
  shown: Shown;
  /** The last safe moment, or null where none is sure. */
  until: number | null;
  group: Group;
}

/** A right ends within a week. */
const endsSoon = ({ state }: Shown, until: number | null, now: number) =>
  NEEDS_YOU.includes(state) || (state === 'dispute' && until !== null && until - now <= 7 * DAY);

function groupOf(view: OrderView, shown: Shown, until: number | null, now: number): Group {
  const { state } = shown;
  if (endsSoon(shown, until, now) || (state === 'dispute' && clockRunOut(view, now))) return 'needs';
  if (state === 'dispute') return 'dispute';
  return state === 'settled' || state === 'closed' ? 'settled' : 'waiting';
}

/** Where an entry stands: by its last safe moment; disputes after this week's; without a date behind; done ones last. */
function place({ shown, until, view }: Entry, now: number): [rank: number, at: number] {
  if (shown.state === 'dispute' && until !== null) return [0, until];
  if (shown.state === 'dispute' && clockRunOut(view, now)) return [0, now];
  if (shown.state === 'settled') return [4, -view.order.lastSeen];
  if (shown.state === 'closed') return [3, -(until ?? 0)];
  if (shown.state === 'unknown') return [0, now + 7 * DAY + 1];
  if (shown.state === 'dispute') return [0, now + 7 * DAY];
  return until === null ? [2, shown.window?.closes?.latest ?? Number.MAX_SAFE_INTEGER] : [0, until];
}

/** Taken out of the lists by the user. */
const isRemoved = ({ order }: OrderView) => order.facts.removed?.value === true;

/** The orders that the user took out of the lists, last removed first. */
export const removedOf = (views: readonly OrderView[]): OrderView[] =>
  views
    .filter(isRemoved)
    .sort((a, b) => (b.order.facts.removed?.lastSeen ?? 0) - (a.order.facts.removed?.lastSeen ?? 0));

/** All orders as the list shows them, soonest first. */
export function entriesOf(views: readonly OrderView[], now: number): Entry[] {
  const listed = views.filter((view) => !isRemoved(view));
  const entries = listed.map((view): Entry => {
    const shown = shownOf(view.order, view.windows, now);
    const until = untilOf(shown);
    return { view, shown, until, group: groupOf(view, shown, until, now) };
  });
  const places = new Map(entries.map((entry) => [entry, place(entry, now)]));
  return entries.sort((a, b) => {
    const [rankA = 0, atA = 0] = places.get(a) ?? [];
    const [rankB = 0, atB = 0] = places.get(b) ?? [];
    return rankA - rankB || atA - atB;
  });
}

/** What is at stake this week: one sum for each currency, most orders first. */
export interface Stake {
  orders: number;
  sums: { currency: string; amount: number; orders: number }[];
  /** Orders whose amount or currency is not known. */
  unpriced: number;
}

export function stakeOf(entries: readonly Entry[]): Stake {
  const due = entries.filter(
    ({ group, shown, until }) => group === 'needs' && (shown.state !== 'dispute' || until !== null),
  );
  const sums = new Map<string, { currency: string; amount: number; orders: number }>();
  let unpriced = 0;
  for (const { view } of due) {
    const total = view.order.facts.total?.value;
    if (!total?.currency) {
      unpriced += 1;
      continue;
    }
    const sum = sums.get(total.currency) ?? { currency: total.currency, amount: 0, orders: 0 };
    sums.set(total.currency, { ...sum, amount: sum.amount + total.amount, orders: sum.orders + 1 });
  }
  return { orders: due.length, sums: [...sums.values()].sort((a, b) => b.orders - a.orders), unpriced };
}

/** How many sums the headline names; more would not be read. */
const NAMED = 2;

/** The headline: what can be claimed only this week. Nothing unknown is called calm. */
export function headlineOf(entries: readonly Entry[], unread: boolean): string {
  const { orders, sums, unpriced } = stakeOf(entries);
  if (orders) {
    if (!sums.length) return plural('popup.stake.bare', orders);
    const money = formatList(sums.slice(0, NAMED).map(({ amount, currency }) => formatSum(amount, currency)));
    const all = !unpriced && sums.length <= NAMED;
    return plural(all ? 'popup.stake.one' : 'popup.stake.atLeast', orders, { money });
  }
  if (unread || entries.some((entry) => entry.shown.state === 'unknown')) return t('popup.stake.unsure');
  return t(entries.every((entry) => entry.group === 'settled') ? 'popup.stake.settled' : 'popup.stake.none');
}

/** The name of an order: its first article, or the ends of its number. */
export function nameOf(view: OrderView): string {
  const { order } = view;
  const title = titleOf(order);
  const count = Math.max(order.lines.length, order.facts.lineCount?.value ?? 0);
  if (title) return count > 1 ? plural('popup.items', count, { title }) : title;
  return t('popup.orderNumber', { number: shortNumber(order.id) });
}

/** A kind of page that was last read badly. */
export interface BadPage {
  health: PageHealth;
  code: ProblemCode;
  /** What it is about, where it is about fields. */
  fields?: string[];
}

/** The kinds of page whose last look gave a problem of the whole page, or that no longer tell what they used to. */
export function badPages(health: readonly PageHealth[]): BadPage[] {
  return health.flatMap((page): BadPage[] => {
    const whole = page.problems.find((one) => isPageProblem(one) && one.code !== 'lost');
    const unread = whole && page.lastLook > (page.lastGood ?? 0);
    const lost = page.problems.flatMap(({ code, field }) => (code === 'lost' && field ? [field] : []));
    return [
      ...(unread ? [{ health: page, code: whole.code }] : []),
      ...(lost.length ? [{ health: page, code: 'lost' as const, fields: lost }] : []),
    ];
  });
}

/** The kinds of page that gave cause to doubt when they were last looked at: they contradict themselves, or were guessed at. */
export function doubtfulPages(health: readonly PageHealth[]): BadPage[] {
  return (['conflict', 'guessed'] as const).flatMap((code) =>
    health.flatMap((page): BadPage[] => {
      const own = page.problems.filter((problem) => problem.code === code);
      return own.length ? [{ health: page, code, fields: own.map(({ field }) => field ?? '') }] : [];
    }),
  );
}

/** Texts that pages of an order print and that were not understood, each once; what was guessed first. */
export function unreadOf(health: readonly PageHealth[], { order }: OrderView): UnreadText[] {
  const texts = new Map<string, UnreadText>();
  for (const { marketplace, page, unread = [] } of health) {
    if (marketplace !== order.marketplace) continue;
    for (const one of unread) {
      if (one.order !== order.id) continue;
      const held = texts.get(one.text);
      const at = Math.max(one.at, held?.at ?? 0);
      const guessed = one.code === 'guessed' || held?.guessed === true;
      texts.set(one.text, { text: one.text, page: held?.page ?? page, guessed, at });
    }
  }
  return [...texts.values()].sort((a, b) => Number(b.guessed) - Number(a.guessed));
}

/** A text that a page prints of an order and that was not understood. */
export interface UnreadText {
  text: string;
  page: Page;
  /** A day in it was taken all the same, by its place. */
  guessed: boolean;
  /** Epoch ms of the last reading that found it. */
  at: number;
}

/** The number of an order as far as it is needed to tell it from others. */
export const shortNumber = (id: string) => (id.length > 10 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id);
