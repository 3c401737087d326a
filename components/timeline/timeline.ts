import { UNBOUNDED, type When } from '../../lib/domain/instant';
import { type Fact, type Order, type Shown, shownOf } from '../../lib/domain/order';
import type { EventName } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import { DAY, isDated, type Window } from '../../lib/domain/window';
import { part, t } from '../../lib/i18n';
import { formatDay, formatDayOf, formatLastDay, formatLastMoment } from '../../lib/i18n/format';
import { latestDay, type Moment } from '../badge/words';

/** The course of an order as points on a line. Pure, and without a library: it is drawn in marketplace pages, too. */

export type Kind = EventName | 'dispute' | 'settled' | 'opens' | 'closes' | 'ends' | 'other' | 'today';

/** How sure the day of a point is: known, between bounds, counted from an assumption, or not known at all. */
export type Certainty = 'exact' | 'bounded' | 'assumed' | 'unknown';

/**
 * The way from a point to the next: behind us, ahead before anything can be claimed, the time that can be used, or after
 * the last safe day.
 */
export type Way = 'past' | 'ahead' | 'live' | 'over';

interface Mark {
  kind: Kind;
  label: string;
  /** Its day in words; null where it needs none (today). */
  date: string | null;
  certainty: Certainty;
  /** Epoch ms, only to put it into its place: a printed day counts as its noon. */
  at: number;
}

/** One point of the course of an order. */
export interface Point extends Mark {
  when: 'past' | 'now' | 'future';
  /** 0 (first) to 1 (last). */
  position: number;
  /** The way to the next point; null for the last. */
  way: Way | null;
  /** Index into `WIDTHS` from which on there is room for its words; null where there never is. */
  from: number | null;
}

/** The widths (px) from which on more points have words; the first holds for everything narrower. The style knows them, too. */
export const WIDTHS = [248, 290, 340, 364, 430, 560] as const;

const CHAIN: readonly EventName[] = ['placed', 'paid', 'shipped', 'delivered', 'completed'];
/** Of points at the same moment the earlier in this list comes first. */
const TIES: readonly Kind[] = [
  ...CHAIN,
  ...(['dispute', 'opens', 'closes', 'settled', 'today', 'ends', 'other'] as const),
];

const roughly = (when: When) => ('at' in when ? when.at : Date.parse(when.day) + DAY / 2);
const words = (when: When, { now, zone }: Moment) =>
  'at' in when ? formatDayOf(when.at, now, zone) : formatDay(when.day, now, zone);

/** An event as a page printed it; the delivery is that of the article or parcel which a window is about. */
export function eventFact(order: Order, event: EventName, window: Window | null): Fact<When> | undefined {
  if (event !== 'delivered' || !window) return order.events[event];
  const line = window.line === null ? null : order.lines.find(({ id }) => id === window.line);
  const counts = window.because.some((because) => because.kind === 'event' && because.event === event);
  return line?.delivered ?? order.events[event] ?? (counts ? order.facts.partlyDelivered : undefined);
}

/** What happened, in its order; what is not known is left out. */
function eventsOf(order: Order, window: Window | null, moment: Moment): Mark[] {
  const { now, zone } = moment;
  const marks: Mark[] = [];
  // From the last to the first, because each lies before the next, and all of them behind us.
  let next = { at: now, date: '' };
  for (const kind of [...CHAIN].reverse()) {
    const fact = eventFact(order, kind, window);
    const partly = fact && fact !== order.events[kind];
    const label = t(partly ? 'timeline.partly' : `event.${kind}`);
    if (fact) {
      next = { at: Math.min(roughly(fact.value), next.at), date: words(fact.value, moment) };
      marks.push({ kind, label, ...next, certainty: 'exact' });
      continue;
    }
    const { after = 0, before = 0 } = order.between[kind] ?? {};
    const to = before < next.at ? { at: before, date: formatDayOf(before, now, zone) } : next;
    // Seen after something that came later, or bounded by the order alone: that says nothing of its own.
    if (!before || after >= to.at || (!after && (to === next || (kind === 'paid' && order.events.placed))))
      continue;
    const from = after ? formatDayOf(after, now, zone) : '';
    const span = from ? t('timeline.span', { from, to: to.date }) : t('timeline.by', { date: to.date });
    const at = after ? (after + to.at) / 2 : to.at;
    marks.push({ kind, label, at, date: from === to.date ? from : span, certainty: 'bounded' });
    next = { at, date: to.date };
  }
  const [first, second] = marks.reverse();
  // Most orders are paid at once: one point says it.
  const atOnce = first?.kind === 'placed' && second?.kind === 'paid' && first.date === second.date;
  return atOnce ? marks.slice(1) : marks;
}

function disputeOf(order: Order, moment: Moment): Mark[] {
  const opened = order.cases.find((fact) => fact.value.state === 'open')?.value.opened;
  if (!opened) return [];
  const at = Math.min(roughly(opened), moment.now);
  return [
    { kind: 'dispute', label: t('timeline.dispute'), at, date: words(opened, moment), certainty: 'exact' },
  ];
}

function settledOf(order: Order, { now, zone }: Moment): Mark[] {
  const said = order.facts.settled;
  if (!said?.value) return [];
  const at = Math.min(said.firstSeen, now);
  const date = formatDayOf(at, now, zone);
  return [{ kind: 'settled', label: t('timeline.settled'), at, date, certainty: 'exact' }];
}

const assumed = (window: Window): Certainty =>
  window.orLater || window.basis === 'assumed' ? 'assumed' : 'exact';

/** When the time to claim begins, where that is a point of its own and not an event that is drawn anyway. */
function opensOf({ opens, because }: Window, { now, zone }: Moment): Mark[] {
  const isEvent = because.some((one) => one.kind === 'event' && one.at.earliest === opens?.earliest);
  if (!opens || opens.latest >= UNBOUNDED || (isEvent && opens.latest <= now)) return [];
  const date = formatDayOf(opens.latest, now, zone);
  return [{ kind: 'opens', label: t('timeline.opens'), at: opens.latest, date, certainty: 'exact' }];
}

/** The window that counts: its begin and its end. */
function windowOf({ state, window }: Shown, moment: Moment): Mark[] {
  const { now, zone } = moment;
  const label = t('timeline.closes');
  if (state === 'unknown' && (!window || window.effect === 'right-ends')) {
    return [{ kind: 'closes', label, date: t('timeline.unknown'), at: now + 15 * DAY, certainty: 'unknown' }];
  }
  const closes = window?.closes;
  if (!window || !closes) return [];
  const certainty = assumed(window);
  if (window.effect !== 'right-ends') {
    const date = latestDay(closes, moment);
    if (!date || closes.latest <= now) return [];
    return [{ kind: 'closes', label: t('timeline.ships'), at: closes.latest, date, certainty }];
  }
  if (state === 'closed') {
    const date = formatLastDay(closes.latest, now, zone);
    return [{ kind: 'closes', label: t('timeline.closed'), at: closes.latest, date, certainty }];
  }
  const date = formatLastMoment(closes.earliest, now, zone);
  const last: Mark = { kind: 'closes', label, at: closes.earliest, date, certainty };
  if (state !== 'closing') return [...opensOf(window, moment), last];
  const end = formatLastDay(closes.latest, now, zone);
  return [last, { kind: 'ends', label: t('timeline.ends'), at: closes.latest, date: end, certainty }];
}

/** How many ends of other rights are drawn, as far as there is room; the list of rights has all of them. */
const OTHERS = 2;
const MOST = 8;

/** The last safe moments of other rights. */
function othersOf({ windows }: OrderView, { state, window: main }: Shown, { now, zone }: Moment): Mark[] {
  if (state === 'settled' || state === 'dispute') return [];
  const taken = new Set(
    main?.effect === 'right-ends' && main.closes ? [formatLastMoment(main.closes.earliest, now, zone)] : [],
  );
  const marks: Mark[] = [];
  for (const window of windows) {
    const at = window.closes?.earliest ?? 0;
    if (window === main || window.effect !== 'right-ends' || !isDated(window) || at <= now) continue;
    const date = formatLastMoment(at, now, zone);
    if (taken.has(date)) continue;
    taken.add(date);
    marks.push({
      kind: 'other',
      label: t(`right.${part(window.right)}`),
      at,
      date,
      certainty: assumed(window),
    });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** The smallest share of the line between two points. */
const GAP = 0.06;

/**
 * Where points stand on a line from 0 to 1, for ascending moments: not by the time itself, which would press all events
 * of a week into one spot beside a window of three months, but by its root, and never closer than a smallest gap.
 */
export function positionsOf(moments: readonly number[]): number[] {
  const gaps = moments.slice(1).map((at, n) => Math.sqrt(Math.max(0, at - (moments[n] as number)) / DAY));
  const least = Math.min(GAP, 0.6 / Math.max(1, gaps.length));
  const sum = gaps.reduce((a, b) => a + b, 0);
  const free = 1 - least * gaps.length;
  let position = 0;
  return [
    0,
    ...gaps.map((gap) => {
      position += least + free * (sum ? gap / sum : 1 / gaps.length);
      return Math.min(1, position);
    }),
  ].slice(0, moments.length);
}

/** The moments of points, those after the last safe day drawn nearer: they are told, and are not what counts. */
function nearer(marks: readonly Mark[]): number[] {
  const last = marks.find(({ kind }) => kind === 'closes')?.at ?? Number.POSITIVE_INFINITY;
  return marks.map(({ at, kind }) => (kind === 'other' && at > last ? last + (at - last) / 20 : at));
}

/** The way on from each point but the last. */
function waysOf(marks: readonly Mark[], now: number): Way[] {
  const closes = marks.findIndex(({ kind }) => kind === 'closes');
  const opens = marks.findIndex(({ kind, at }) => kind === 'opens' && at > now);
  const today = marks.findIndex(({ kind }) => kind === 'today');
  const unknown = marks[closes]?.certainty === 'unknown';
  const ends = marks.findIndex(({ kind }) => kind === 'ends');
  return marks.slice(1).map((_, n) => {
    if (closes >= 0 && n >= closes && n >= ends) return 'over';
    if (n < today) return closes >= 0 && n >= closes ? 'live' : 'past';
    return unknown || n < opens ? 'ahead' : 'live';
  });
}

/** How much the points need their words, most first. */
function byNeed(marks: readonly Mark[]): Mark[] {
  const events = marks.filter(({ kind }) => (CHAIN as readonly Kind[]).includes(kind));
  const of = (kinds: Kind[]) => kinds.flatMap((kind) => marks.filter((mark) => mark.kind === kind));
  const [first, ...later] = events;
  const last = later.pop();
  return [
    ...of(['closes', 'today', 'ends', 'dispute', 'settled']),
    ...of(['opens']),
    ...(last ? [last] : []),
    ...(first ? [first] : []),
    ...later.reverse(),
    ...of(['other']),
  ];
}

/** About how wide a text is at the size of the timeline (px): measuring would cost a layout. */
function widthOf(text: string, narrow: number): number {
  return [...text].reduce((sum, char) => sum + (/[\u1100-\u11ff\u2e80-\uffdc]/.test(char) ? 12 : narrow), 0);
}

/** A label breaks into lines at this width (px); see the style. */
const LABEL = 96;
const NONE = 16;

/** From which width on each point has words, so that those of all of them fit beside each other. */
function roomFor(marks: readonly Mark[]): Map<Mark, number> {
  const room = new Map<Mark, number>();
  let needed = marks.length * NONE;
  for (const mark of byNeed(marks)) {
    const label = Math.min(LABEL, widthOf(mark.label, 6.6));
    needed += Math.max(label, widthOf(mark.date ?? '', 6.1)) + 10 - NONE;
    // The last safe day is told everywhere; nothing that is needed less stands where this one does not.
    const from = mark.kind === 'closes' ? 0 : WIDTHS.findIndex((width) => needed <= width);
    if (from < 0) break;
    room.set(mark, Math.max(from, ...room.values()));
  }
  return room;
}

/** The course of an order at one moment; empty where there is too little to draw. */
export function timelineOf(view: OrderView, moment: Moment): Point[] {
  const { order, windows } = view;
  const { now } = moment;
  const shown = shownOf(order, windows, now);
  const own: Mark[] = [
    ...eventsOf(order, shown.window, moment),
    ...(shown.state === 'dispute' ? disputeOf(order, moment) : []),
    ...(shown.state === 'settled' ? settledOf(order, moment) : []),
    { kind: 'today', label: t('timeline.today'), date: null, at: now, certainty: 'exact' },
    ...windowOf(shown, moment),
  ];
  const others = othersOf(view, shown, moment).slice(0, Math.max(0, Math.min(OTHERS, MOST - own.length)));
  const marks = [...own, ...others].sort(
    (a, b) => a.at - b.at || TIES.indexOf(a.kind) - TIES.indexOf(b.kind),
  );
  const dated = marks.some(({ kind, certainty }) => kind === 'closes' && certainty !== 'unknown');
  const known = marks.filter(({ kind, certainty }) => kind !== 'today' && certainty !== 'unknown').length;
  if (!known || (!dated && marks.length < 3)) return [];
  const positions = positionsOf(nearer(marks));
  const ways = waysOf(marks, now);
  const room = roomFor(marks);
  const today = marks.findIndex(({ kind }) => kind === 'today');
  return marks.map((mark, n) => ({
    ...mark,
    when: n === today ? 'now' : n < today ? 'past' : 'future',
    position: positions[n] ?? 1,
    way: ways[n] ?? null,
    from: room.get(mark) ?? null,
  }));
}
