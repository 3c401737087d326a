import type { Settings } from '../../lib/deadlines';
import { CASE_RIGHTS, ROUTE_RIGHTS } from '../../lib/domain/names';
import { shownOf } from '../../lib/domain/order';
import type { Right } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import type { Window } from '../../lib/domain/window';
import { quietAt } from './local';

/**
 * Which warnings a buyer is owed, reckoned apart from lib/deadlines: from the closes of the stored windows, whose rightness
 * is proven elsewhere, and the promises of the issue.
 */

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const NO_BOUND = 8.64e15;

/** A warning that is owed of one window of an order. */
export interface Owed {
  key: string;
  right: Right;
  line: string | null;
  kind: 'closes' | 'opens' | 'soft' | 'ask' | 'snooze';
  /** As the names of warnings have it: the lead in hours, `opens`, `soft`, `snooze` and until when. */
  what: string;
  /** The moment that it counts down to, epoch ms. */
  about: number;
  /** The last safe moment, and when the window has surely closed; epoch ms. */
  closes: number;
  ends: number;
  /** When its moment comes without a snooze, and with one; epoch ms. */
  due: number;
  at: number;
}

/** The window that a warning belongs to. */
export const windowOf = ({ key, right, line }: Pick<Owed, 'key' | 'right' | 'line'>): string =>
  `${key}:${line ?? ''}:${right}`;

/** Both are the same warning, of a close that moved by a day at most. A snooze is one of the order, whatever it reminds of. */
export function isSame(a: Owed, b: Owed): boolean {
  if (a.key !== b.key || a.what !== b.what) return false;
  return a.kind === 'snooze' || (windowOf(a) === windowOf(b) && Math.abs(a.about - b.about) <= DAY);
}

/** Which leads are those of a right; null for the ways behind the marketplace, which do not warn. */
export function kindOf(right: Right): keyof Settings['leads'] | null {
  if (right === 'not-received' || right === 'not-as-described') return right;
  if (right === 'any-reason-return') return 'return';
  if ((CASE_RIGHTS as readonly string[]).includes(right)) return 'dispute';
  return (ROUTE_RIGHTS as readonly string[]).includes(right) ? null : 'other';
}

const isOfCase = (right: Right) => (CASE_RIGHTS as readonly string[]).includes(right);

/** Its last safe moment is known to within three days. */
const isSure = ({ closes }: Window) =>
  closes !== null && closes.latest < NO_BOUND && closes.latest - closes.earliest <= 72 * HOUR;

function ofWindow(key: string, window: Window, since: number, settings: Settings): Owed[] {
  const { right, line, opens, orLater } = window;
  const kind = kindOf(right);
  if (!kind || !window.closes) return [];
  const { earliest: closes, latest } = window.closes;
  const of = { key, right, line, closes, ends: orLater ? Infinity : latest };
  const length = closes - (opens ? opens.earliest : since);
  const { before, opens: wanted } = settings.leads[kind];
  const short = before.filter((lead) => 2 * lead * HOUR < length);
  // In a dispute days are printed so near that half of it would leave but hours: the shortest of the others comes as well.
  const dropped = before.filter((lead) => !short.includes(lead) && lead * HOUR < length);
  const few = isOfCase(right) && !short.some((lead) => lead >= 12) && dropped.length > 0;
  const leads = few ? [Math.min(...dropped), ...short] : short;
  const found = leads.map((lead): Owed => {
    const due = closes - lead * HOUR;
    return { ...of, kind: 'closes', what: String(lead), about: closes, due, at: due };
  });
  if (opens && window.awaited && opens.latest < closes && wanted) {
    const about = opens.latest;
    found.push({ ...of, kind: 'opens', what: 'opens', about, due: about, at: about });
    const soft = opens.earliest - 48 * HOUR;
    // AliExpress alone gives more time.
    if (right === 'not-received' && key.startsWith('aliexpress:') && 96 * HOUR < opens.earliest - since)
      found.push({ ...of, kind: 'soft', what: 'soft', about, due: soft, at: soft });
  }
  return found;
}

const takenBack = ({ order: { facts } }: OrderView, now: number) =>
  Math.max(
    ...[facts.muted, facts.settled].map((fact) =>
      fact?.value === false && fact.lastSeen <= now + 60_000 ? fact.lastSeen : 0,
    ),
  );

/**
 * What is owed of one order, past and future, but the asking for a date that nobody knows. `since` is when it was first
 * read, by the clock of `now`.
 */
export function owedOf(
  view: OrderView,
  since: number,
  { settings, zone, now }: { settings: Settings; zone: string; now: number },
): Owed[] {
  const { key, order, windows } = view;
  const { state, window } = shownOf(order, windows, now);
  if (order.facts.muted?.value || state === 'settled' || (state === 'closed' && !window)) return [];
  const own = windows.filter(
    ({ effect, right, closes }) =>
      effect === 'right-ends' && closes && (state !== 'dispute' || isOfCase(right)),
  );
  const owed = own
    .filter(isSure)
    .flatMap((one) => ofWindow(key, one, since, settings))
    .filter(({ due }) => due > since)
    // Nobody wants to hear of what was over before they unmuted the order, or took back that all is fine.
    .filter(({ closes }) => closes >= takenBack(view, now));
  const snooze = order.facts.snoozed?.value;
  if (snooze && snooze.told <= now + DAY) {
    const { until, told } = snooze;
    const held = (closes: number) => Math.min(until, Math.max(closes - HOUR, (told + closes) / 2));
    for (const one of owed) one.at = Math.max(one.due, held(one.closes));
    const [next] = own
      .filter(({ closes, orLater }) => closes && closes.earliest > told && (now < closes.latest || orLater))
      .sort((a, b) => (a.closes?.earliest ?? 0) - (b.closes?.earliest ?? 0));
    const dated = next && isSure(next) ? next.closes : null;
    const closes = dated?.earliest ?? Infinity;
    owed.push({
      ...{ key, right: next?.right ?? 'not-received', line: next?.line ?? null, kind: 'snooze' },
      ...{ what: `snooze${until}`, about: until, closes },
      ...{ ends: next?.orLater ? Infinity : (dated?.latest ?? closes), due: until, at: held(closes) },
    });
  }
  for (const one of owed) {
    // What would come within quiet hours that yield to it comes before them.
    const quiet = quietAt(one.at, zone, settings.quiet);
    if (quiet && one.closes <= quiet.to + HOUR) one.at = quiet.from;
  }
  return owed;
}

/** What is no news any more: that a right opens once it is over, that it has closed after two months. */
export function isStale({ kind, about, closes }: Owed, now: number): boolean {
  if (kind === 'soft') return now >= about;
  if (kind === 'opens') return now >= closes;
  return now >= closes + 60 * DAY;
}

/** It comes by itself, whatever was told today: less than a day is left, or the buyer wanted it then. */
export const isAlone = ({ kind, closes, ends }: Owed, now: number): boolean =>
  kind === 'snooze' || (kind !== 'ask' && closes - now <= DAY && now < ends);
