import { dayOf, dayStart, shiftDay } from '../domain/calendar';
import { type Instant, PACIFIC } from '../domain/instant';
import { nextChange, shownOf } from '../domain/order';
import type { Right } from '../domain/schema';
import type { OrderKey, OrderView } from '../domain/view';
import { DAY, HOUR, isDated, isOfCase, stateOf, type Window } from '../domain/window';
import type { Settings } from './settings';

/** A warning that a window of an order has. */
export interface Warning {
  /** `order:line:right:lead:closeDay`, also the id of its notification. */
  id: string;
  key: OrderKey;
  right: Right;
  line: string | null;
  /** Hours before the last safe moment. */
  lead: number;
  /** The last safe moment, epoch ms. */
  closes: number;
  /** When the window has surely closed, epoch ms. */
  ends: number;
  /** Epoch ms. */
  due: number;
  /** The date itself is not known: the warning asks to open the order's page. */
  ask: boolean;
}

/** A warning that was shown. */
export interface LedgerEntry extends Pick<Warning, 'id' | 'key' | 'right' | 'line' | 'lead' | 'closes'> {
  /** Epoch ms. */
  shownAt: number;
  /** Shown alone because less than a day was left; does not count as the day's notification. */
  urgent: boolean;
}

/** What is to be done at one moment. */
export interface Plan {
  /** Notifications to show now, each with the warnings it tells and all that it settles. */
  notifications: { id: string; warnings: Warning[]; urgent: boolean }[];
  /** Of each order, the next moment (epoch ms) at which something of it changes or is due; null where nothing does. */
  wakeAt: Map<OrderKey, number | null>;
}

/** A window of unknown date is asked about once, this long before the earliest day it can end. */
const ASK_LEAD = 72;
/** A warning missed by less than this is still told, as late. */
const LATE = 7 * DAY;
/** An order of which no window is known is asked about this long after the seller's time, or after it was read. */
const UNREAD_FOR = 15 * DAY;
/** Days after its first reading in which an order is not asked about. */
const FIRST_DAYS = 3 * DAY;
/** The local hour at which a notification that had to wait for the next day is shown. */
const MORNING = 9;

/** A warning that seems to have been shown later than now was shown by a clock that was ahead. */
const CLOCK_SLACK = 60_000;

/** A window and its predecessor whose close moved by no more than this have the same warnings. */
const SAME_CLOSE = DAY;

/**
 * Every warning that the windows of one order have, past and future. Settled and closed orders have none, disputed ones
 * those of the dispute itself; a lead of half the window or more is dropped; leads that had passed when the order was first
 * read are for popup and badge alone (design §4.9).
 */
export function warningsOf(view: OrderView, settings: Settings, now: number): Warning[] {
  const { order, windows, key } = view;
  const { state, window: first } = shownOf(order, windows, now);
  // Closed for good there is no day to ask for.
  if (state === 'settled' || (state === 'closed' && !first)) return [];
  // While a dispute runs only what ends within it: to choose, to send back, to give evidence.
  const inDispute = state === 'dispute';
  const own = windows.filter(
    (window) => window.effect === 'right-ends' && window.closes && (!inDispute || isOfCase(window.right)),
  );
  const warnings = own.filter(isDated).flatMap((window) => {
    const { earliest: closes, latest } = window.closes as Instant;
    // Nobody is told that a right has gone where its true end may be later.
    const ends = window.orLater ? Number.POSITIVE_INFINITY : latest;
    const start = window.opens?.earliest ?? order.firstSeen;
    const half = settings.leads.filter((lead) => lead * HOUR < (closes - start) / 2);
    // A dispute may print a day so near that every lead is half of it: the shortest is told all the same.
    const least = isOfCase(window.right) && !half.length ? [Math.min(...settings.leads)] : [];
    return [...half, ...least.filter((lead) => lead * HOUR < closes - start)]
      .map((lead) => toWarning({ key, ...window, lead, closes, ends, due: closes - lead * HOUR, ask: false }))
      .filter((warning) => warning.due > order.firstSeen);
  });
  const live = own.filter((window) => stateOf(window, now) !== 'closed');
  const over = own.length > 0 && live.length === 0;
  const ask = over || inDispute || live.some(isDated) ? null : askFor(view, live);
  return ask ? [...warnings, ask] : warnings;
}

/** Stages in which an order goes on, so that one that was not read again is not what it was. */
const LIVE: readonly string[] = ['unpaid', 'to-ship', 'in-transit', 'unknown'];

/**
 * The one reminder to open an order whose last safe day is not known: before the earliest day on which it can end, and
 * not in the first days, in which its page is likely to be opened anyway. Orders that were over when first read are left
 * to popup and badge.
 */
function askFor({ key, order, windows }: OrderView, live: readonly Window[]): Warning | null {
  const since = order.facts.status?.firstSeen ?? order.firstSeen;
  const goesOn = LIVE.includes(order.stage);
  if (!goesOn && since <= order.firstSeen) return null;
  const bounds = live.map((window) => window.closes?.earliest ?? since);
  const other = windows.find((window) => window.effect === 'other-party')?.closes?.latest ?? since;
  // Nothing ends sooner than 15 days after the earliest that anything can have been delivered.
  const closes = bounds.length ? Math.min(...bounds) : other + UNREAD_FOR;
  const due = Math.max(closes - ASK_LEAD * HOUR, goesOn ? order.firstSeen + FIRST_DAYS : since + 3 * HOUR);
  const ends = Number.POSITIVE_INFINITY;
  const right = live[0]?.right ?? 'not-received';
  return toWarning({
    key,
    right,
    line: null,
    lead: ASK_LEAD,
    closes: Math.max(closes, due),
    ends,
    due,
    ask: true,
  });
}

function toWarning(warning: Omit<Warning, 'id'>): Warning {
  const { key, right, line, lead, closes, ends, due, ask } = warning;
  // The day in one fixed zone: a traveller's warnings keep their ids.
  const id = [key, line ?? '', right, lead, dayOf(closes, PACIFIC)].join(':');
  return { id, key, right, line, lead, closes, ends, due, ask };
}

const sameWarning = (warning: Warning, entry: LedgerEntry) =>
  entry.right === warning.right &&
  entry.line === warning.line &&
  entry.lead === warning.lead &&
  Math.abs(entry.closes - warning.closes) <= SAME_CLOSE;

/** Warnings of one window; of several that are due only the last one is told. */
const windowKey = (warning: Warning) => `${warning.key}:${warning.line ?? ''}:${warning.right}`;

/**
 * What to show at `now` (epoch ms, `zone` the viewer's) for these orders, and when to look at each again. Pure.
 * `ledger` holds what was shown of these orders; `lastShown` when the last ordinary notification of all was shown.
 * At most one ordinary notification a day, listing all that is due; less than a day left has its own.
 */
export function plan(
  views: readonly OrderView[],
  context: {
    now: number;
    zone: string;
    settings: Settings;
    ledger: readonly LedgerEntry[];
    lastShown: number | null;
  },
): Plan {
  const { now, zone, settings, ledger, lastShown } = context;
  const shownOfOrder = new Map<OrderKey, LedgerEntry[]>();
  for (const entry of ledger) {
    // Shown while the clock was ahead: the time it spoke of has not come.
    if (entry.shownAt > now + CLOCK_SLACK) continue;
    shownOfOrder.set(entry.key, [...(shownOfOrder.get(entry.key) ?? []), entry]);
  }

  const today = dayOf(now, zone);
  const hadToday = lastShown !== null && dayOf(lastShown, zone) === today && lastShown <= now;
  const tomorrow = dayStart(shiftDay(today, 1), zone) + MORNING * HOUR;

  const due = new Map<string, Warning[]>();
  const wakeAt: Plan['wakeAt'] = new Map();
  const wake = (key: OrderKey, at: number | null) => {
    const held = wakeAt.get(key) ?? null;
    wakeAt.set(key, at === null ? held : held === null ? at : Math.min(held, at));
  };
  for (const view of views) {
    wake(view.key, nextChange(view.windows, now));
    const entries = shownOfOrder.get(view.key) ?? [];
    for (const warning of warningsOf(view, settings, now)) {
      if (entries.some((entry) => sameWarning(warning, entry))) continue;
      if (warning.due > now) wake(view.key, warning.due);
      else if (warning.ask || now < warning.closes + LATE) {
        due.set(windowKey(warning), [...(due.get(windowKey(warning)) ?? []), warning]);
      }
    }
  }

  const urgent: Warning[][] = [];
  const ordinary: Warning[][] = [];
  for (const group of due.values()) {
    group.sort((a, b) => a.lead - b.lead);
    const [last] = group;
    if (last) (last.closes - now <= DAY && now < last.ends && !last.ask ? urgent : ordinary).push(group);
  }
  const soonest = (a: Warning[], b: Warning[]) => (a[0]?.closes ?? 0) - (b[0]?.closes ?? 0);
  const notifications: Plan['notifications'] = [...urgent]
    .sort(soonest)
    .map((group) => ({ id: group[0]?.id ?? '', warnings: group, urgent: true }));
  if (ordinary.length && hadToday) {
    for (const warning of ordinary.flat()) {
      const lastDay = warning.closes - DAY;
      wake(warning.key, lastDay > now ? Math.min(tomorrow, lastDay) : tomorrow);
    }
  } else if (ordinary.length) {
    const groups = ordinary.sort(soonest);
    const [first] = groups;
    const id = groups.length === 1 ? (first?.[0]?.id ?? '') : `digest:${today}`;
    notifications.push({ id, warnings: groups.flat(), urgent: false });
  }
  return { notifications, wakeAt };
}
