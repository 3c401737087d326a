import { dayOf } from '../domain/calendar';
import { type Instant, PACIFIC } from '../domain/instant';
import { shownOf } from '../domain/order';
import type { Right } from '../domain/schema';
import type { OrderKey, OrderView } from '../domain/view';
import { DAY, HOUR, isDated, isOfCase, stateOf, type Window } from '../domain/window';
import { leadKindOf, type Settings } from './settings';

/**
 * What a warning is about. `closes`: the last safe moment comes near. `opens`: a right that the buyer waited for can be
 * used now; `soft`: it soon can. `ask`: no date is known, so the order's page should be opened. `snooze`: the user wanted
 * to be reminded.
 */
export type WarningKind = 'closes' | 'opens' | 'soft' | 'ask' | 'snooze';

/** A warning that a window of an order has. */
export interface Warning {
  /** `order:line:right:lead:closeDay`, also the id of its notification where it comes alone. */
  id: string;
  kind: WarningKind;
  key: OrderKey;
  right: Right;
  line: string | null;
  /** Hours before `about`. */
  lead: number;
  /** The moment that it counts down to, epoch ms. One that moves by more than a day makes another warning. */
  about: number;
  /** The last safe moment, epoch ms. */
  closes: number;
  /** When the window has surely closed, epoch ms; Infinity where it may be open for longer than anyone knows. */
  ends: number;
  /** Epoch ms. */
  due: number;
}

/** A window of unknown date is asked about once, this long before the earliest day it can end. */
const ASK_LEAD = 72;
/** Before the protection ends the buyer can still ask for more time: one soft notice, so many hours ahead (design §3). */
const SOFT_LEAD = 48;
/** An order of which no window is known is asked about this long after the seller's time, or after it was read. */
const UNREAD_FOR = 15 * DAY;
/** Days after its first reading in which an order is not asked about. */
const FIRST_DAYS = 3 * DAY;
/** A day within a dispute may be printed so near that all leads worth the name are half of it: hours. */
const LEAST_IN_CASE = 12;
const MINUTE = 60_000;
/** Whatever is snoozed, the last hour is told of. */
const LAST_HOUR = HOUR;

/** The window, and no other, that a warning is about: of several warnings of it that are due only the last is told. */
export const windowKey = ({ key, line, right }: Pick<Warning, 'key' | 'line' | 'right'>): string =>
  `${key}:${line ?? ''}:${right}`;

function toWarning(warning: Omit<Warning, 'id'>): Warning {
  const { kind, key, right, line, lead, about } = warning;
  const name = kind === 'closes' || kind === 'ask' ? lead : kind === 'snooze' ? `snooze${about}` : kind;
  // The day in one fixed zone: a traveller's warnings keep their ids.
  const id = [key, line ?? '', right, name, dayOf(about, PACIFIC)].join(':');
  return { id, ...warning };
}

/**
 * The leads (hours) of a window's last safe moment, longest first. A lead of half the window or more is dropped (design
 * §4.9); within a dispute, where only hours would remain, the shortest of those is told all the same. `since` is when the
 * order became known (`sinceOf`), epoch ms.
 */
export function leadsOf(window: Window, since: number, settings: Settings): number[] {
  const kind = leadKindOf(window.right);
  if (!kind || window.effect !== 'right-ends' || !window.closes) return [];
  const { before } = settings.leads[kind];
  const whole = window.closes.earliest - (window.opens?.earliest ?? since);
  const half = before.filter((lead) => lead * HOUR < whole / 2);
  if (!isOfCase(window.right) || (half[0] ?? 0) >= LEAST_IN_CASE) return half;
  const dropped = before.filter((lead) => !half.includes(lead) && lead * HOUR < whole);
  return [...dropped.slice(-1), ...half];
}

/** The warnings of one window whose last safe moment is sure, past and future. */
function ofWindow(key: OrderKey, window: Window, since: number, settings: Settings): Warning[] {
  const { right, line, opens } = window;
  const kind = leadKindOf(right);
  if (!kind || !window.closes) return [];
  const { earliest: closes, latest } = window.closes;
  // Nobody is told that a right has gone where its true end may be later.
  const ends = window.orLater ? Number.POSITIVE_INFINITY : latest;
  const of = { key, right, line, closes, ends };
  const warnings = leadsOf(window, since, settings).map((lead) =>
    toWarning({ ...of, kind: 'closes', lead, about: closes, due: closes - lead * HOUR }),
  );
  if (opens && window.awaited && opens.latest < closes && settings.leads[kind].opens) {
    const about = opens.latest;
    warnings.push(toWarning({ ...of, kind: 'opens', lead: 0, about, due: about }));
    // AliExpress alone lets the buyer ask for more time in the order (rule AE-EXTEND).
    const extendable = right === 'not-received' && key.startsWith('aliexpress:');
    if (extendable && SOFT_LEAD * HOUR < (opens.earliest - since) / 2)
      warnings.push(
        toWarning({ ...of, kind: 'soft', lead: SOFT_LEAD, about, due: opens.earliest - SOFT_LEAD * HOUR }),
      );
  }
  return warnings;
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
  const end = bounds.length ? Math.min(...bounds) : other + UNREAD_FOR;
  const due = Math.max(end - ASK_LEAD * HOUR, goesOn ? order.firstSeen + FIRST_DAYS : since + 3 * HOUR);
  const closes = Math.max(end, due);
  const right = live[0]?.right ?? 'not-received';
  return toWarning({
    ...{ kind: 'ask', key, right, line: null, lead: ASK_LEAD, about: closes },
    ...{ closes, ends: Number.POSITIVE_INFINITY, due },
  });
}

/**
 * Until when a snooze holds back what is about `closes`: as long as the user wanted, but not into the last hour, and where
 * they snoozed within that, half of what was left. So no snooze outlasts a last safe moment.
 */
function heldUntil({ until, told }: { until: number; told: number }, closes: number): number {
  return Math.min(until, Math.max(closes - LAST_HOUR, (told + closes) / 2));
}

/** What the user snoozed comes back when the snooze is over, whatever else is due then. */
function snoozed(view: OrderView, warnings: Warning[], live: readonly Window[], now: number): Warning[] {
  const { key, order } = view;
  const snooze = order.facts.snoozed?.value;
  if (!snooze) return warnings;
  // Wanted by a clock that was ahead and was set back since: nothing is held back by it.
  const isAhead = snooze.told > now + MINUTE;
  // Nothing that ends sooner than what the user knew of is held back, nor a date where none was known.
  const known = snooze.closes === undefined ? 0 : (snooze.closes ?? Number.POSITIVE_INFINITY);
  const held = warnings.map((warning) => {
    if (isAhead || (warning.kind !== 'ask' && warning.closes < known - DAY)) return warning;
    const until = heldUntil(snooze, warning.closes);
    return warning.due < until ? { ...warning, due: until } : warning;
  });
  const about = snooze.until;
  const next = live
    .filter(({ closes }) => closes && closes.earliest > snooze.told)
    .sort((a, b) => (a.closes?.earliest ?? 0) - (b.closes?.earliest ?? 0))[0];
  const dated = next && isDated(next) ? (next.closes as Instant) : null;
  const closes = dated?.earliest ?? Number.POSITIVE_INFINITY;
  const reminder = toWarning({
    ...{
      kind: 'snooze',
      key,
      right: next?.right ?? 'not-received',
      line: next?.line ?? null,
      lead: 0,
      about,
    },
    ...{ closes, ends: next?.orLater ? Number.POSITIVE_INFINITY : (dated?.latest ?? closes) },
    due: heldUntil(snooze, closes),
  });
  return [...held, reminder];
}

/** Since when an order is known, epoch ms; one that was first read by a clock that was ahead may have been so for ever. */
export const sinceOf = ({ order }: OrderView, now: number): number =>
  order.firstSeen > now + HOUR ? 0 : order.firstSeen;

/**
 * The windows of an order that count down for the buyer (design §4.9): those whose passing costs a right; while a dispute
 * runs only what ends within it, unless no document tells of that dispute; none of an order that is settled, or over for good.
 */
export function countedOf({ order, windows }: OrderView, now: number): Window[] {
  const { state, window: first } = shownOf(order, windows, now);
  // Closed for good there is no day to ask for.
  if (state === 'settled') return windows.filter(({ beside }) => beside);
  if (state === 'closed' && !first) return [];
  return windows.filter(
    ({ effect, right, beside }) =>
      effect === 'right-ends' && (state !== 'dispute' || isOfCase(right) || beside),
  );
}

/** When the user last took back that an order is muted or settled, epoch ms; 0 for never. */
const takenBack = ({ order: { facts } }: OrderView) =>
  Math.max(...[facts.muted, facts.settled].map((fact) => (fact?.value === false ? fact.lastSeen : 0)));

/**
 * It was over before anybody wanted it told: its lead was added after the window had closed, its opening after it had
 * opened, or the order was muted or settled until then. (What a clock that was ahead has noted counts for nothing.)
 */
function isOfThePast(warning: Warning, view: OrderView, settings: Settings, now: number): boolean {
  const { kind, right, lead, about, closes } = warning;
  const of = leadKindOf(right);
  const since = (of && settings.leadsSince?.[of]) || {};
  const wanted = kind === 'closes' ? (since[lead] ?? 0) : (since.opens ?? 0);
  const by = (at: number) => (at <= now + MINUTE ? at : 0);
  return (kind === 'closes' ? closes : about) < by(wanted) || closes < by(takenBack(view));
}

/** A bound that has come, and behind it a later one of the same right: that counts down now. */
const isBehind = ({ right, line, closes }: Window, all: readonly Window[], now: number) =>
  closes !== null &&
  now >= closes.latest &&
  all.some(
    (other) =>
      other.right === right && other.line === line && (other.closes?.earliest ?? 0) > closes.earliest,
  );

/**
 * Every warning that the windows of one order have, past and future. Settled, closed and muted orders have none,
 * disputed ones those of the dispute itself; leads that had passed when the order was first read are for popup and badge
 * alone (design §4.9).
 */
export function warningsOf(view: OrderView, settings: Settings, now: number): Warning[] {
  const { order, windows, key } = view;
  const { state, window: first } = shownOf(order, windows, now);
  const counted = countedOf(view, now).filter(({ closes }) => closes);
  const over = (state === 'settled' && !counted.length) || (state === 'closed' && !first);
  if (order.facts.muted?.value || over) return [];
  const own = counted.filter((window) => !isBehind(window, counted, now));
  const since = sinceOf(view, now);
  const warnings = own
    .filter(isDated)
    .flatMap((window) => ofWindow(key, window, since, settings))
    .filter((warning) => warning.due > since && !isOfThePast(warning, view, settings, now));
  const live = own.filter((window) => stateOf(window, now) !== 'closed');
  const passed = own.length > 0 && live.length === 0;
  const dated = passed || state === 'dispute' || state === 'settled' || live.some(isDated);
  const ask = dated ? null : askFor(view, live);
  return snoozed(view, ask ? [...warnings, ask] : warnings, live, now);
}
