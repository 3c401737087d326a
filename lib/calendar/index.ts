import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalEvent,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { countedOf, leadsOf, type Settings, sinceOf } from '../deadlines';
import type { Instant } from '../domain/instant';
import { type Order, shownOf, titleOf } from '../domain/order';
import { plain } from '../domain/text';
import type { OrderView } from '../domain/view';
import { HOUR, isDated, stateOf, type Window } from '../domain/window';
import { language, part, t } from '../i18n';
import { formatDayOf, formatExact, zoneTown } from '../i18n/format';
import { addressOf } from './text';

/** A calendar file (RFC 5545), and what is and is not in it. */
export interface CalendarFile {
  text: string;
  /** Events in it, and alarms of these. */
  events: number;
  alarms: number;
  /** Orders that have something to claim and no sure date, so that they are not in it. */
  undated: number;
}

export interface CalendarContext {
  /** Epoch ms. */
  now: number;
  /** The viewer's IANA zone: for the words, the instants are in UTC. */
  zone: string;
  settings: Settings;
}

type Closing = Window & { closes: Instant };

/** A window with a last safe moment to come. */
interface Entry {
  uid: string;
  window: Closing;
}

/** An event ends at the last safe moment and begins so long before, so that it stands on the last safe day, never the day after. */
const LENGTH = HOUR;
const TITLE_MAX = 80;
/** The first year of exports: counted from here the seconds stay below 2^31 until 2094. */
const EPOCH = Date.UTC(2026, 0, 1);

/** Rights with words of their own. */
const NAMED = [
  ...(['not-received', 'not-as-described', 'any-reason-return', 'late-coupon', 'cancel', 'appeal'] as const),
] as const;

const nameOf = ({ right }: Window) => {
  const own = NAMED.find((one) => one === right);
  return own ? part(own) : 'other';
};

const isClosing = (window: Window): window is Closing => window.closes !== null;

/**
 * The entries of an order at `now`. Of one right and line there is usually one window, and its event keeps its UID
 * wherever it moves: no date, rule or title is in it. Of several, where the first is a bound that the true end may lie
 * behind, the later ones count only once it has passed (`shownOf`): they are one event, that of the first still to come,
 * and the next export moves it on. Where it is none (PayPal's clock beside the marketplace's) each has its own, numbered
 * by its place among all, the passed ones too, so that time renumbers nothing.
 *
 * Ids of orders and lines are letters, digits and `_:.-` by their schemas, so nothing needs escaping, and no UID is
 * longer than the 255 octets that every calendar takes.
 */
function entriesOf({ key }: OrderView, counted: readonly Window[], now: number): Entry[] {
  const closing = counted.filter(isClosing).sort((a, b) => a.closes.earliest - b.closes.earliest);
  const isAhead = (window: Closing) => isDated(window) && window.closes.earliest > now;
  const groups = new Map<string, Closing[]>();
  for (const window of closing) {
    const name = [key, window.line ?? '', window.right].join(':');
    groups.set(name, [...(groups.get(name) ?? []), window]);
  }
  return [...groups].flatMap(([name, all]) => {
    const uid = (index: number) => `${name}${index ? `:${index + 1}` : ''}@claimclock.invalid`;
    const next = all.find(isAhead);
    if (all[0]?.orLater) return next ? [{ uid: uid(0), window: next }] : [];
    return all.flatMap((window, index) => (isAhead(window) ? [{ uid: uid(index), window }] : []));
  });
}

const shopOf = (order: Order): string =>
  order.facts.shop?.value ?? t(`marketplace.${part(order.marketplace)}`);

function titleFor(order: Order, window: Window): string {
  const own = order.lines.find(({ id }) => id === window.line)?.title ?? titleOf(order);
  return plain(own ?? '', TITLE_MAX) || t('popup.orderNumber', { number: order.id });
}

function descriptionOf(order: Order, window: Closing, { now, zone }: CalendarContext): string {
  const { opens, closes, orLater } = window;
  const shop = plain(shopOf(order), TITLE_MAX);
  const right = t(`right.${part(window.right)}`);
  return [
    t('calendar.order', { shop, number: order.id }),
    ...(opens && opens.latest > now
      ? [t('calendar.opens', { date: formatDayOf(opens.latest, now, zone) })]
      : []),
    t('calendar.until', { time: formatExact(closes.earliest, zone), town: zoneTown(zone) }),
    t(`explain.after.${nameOf(window)}`, { shop, right }),
    ...(orLater ? [t('calendar.orLater')] : []),
    t('calendar.known', { date: formatDayOf(now, now, zone) }),
  ].join('\n');
}

function eventOf({ order }: OrderView, { uid, window }: Entry, context: CalendarContext): ICalEventData {
  const { now } = context;
  const { earliest: closes } = window.closes;
  const values = { title: titleFor(order, window), right: t(`right.${part(window.right)}`) };
  const link = order.facts.link?.value;
  return {
    id: uid,
    // A later export replaces an earlier one in calendars that compare: it is a later revision.
    sequence: Math.max(0, Math.floor((now - EPOCH) / 1000)),
    stamp: new Date(now),
    lastModified: new Date(now),
    start: new Date(closes - LENGTH),
    end: new Date(closes),
    summary: t(`calendar.title.${nameOf(window)}`, values),
    description: descriptionOf(order, window, context),
    url: link ? addressOf(link) : null,
    categories: [{ name: t('extName') }],
    class: ICalEventClass.PRIVATE,
    // It is no appointment: the hour stays free. Outlook has a word of its own for that.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/** Adds an alarm so many hours before the last safe moment, where the event ends. */
function addAlarm(event: ICalEvent, lead: number): void {
  // Calendars that do not know moments or the end of an event to count from know its start. Never later than wanted.
  const before = Math.ceil((lead * HOUR - LENGTH) / 1000);
  const alarm = event.createAlarm({ type: ICalAlarmType.display, trigger: before });
  // Left alone the library counts what comes after the start from the end.
  if (before < 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
}

/**
 * The calendar file of orders: one event for each open window with a sure last safe moment to come, soonest first, with
 * alarms at the user's leads; muted orders have no alarms. Pure. Imported again it moves events instead of doubling
 * them; what is settled since stays, as no file can take an event out of a calendar.
 */
export function calendarOf(views: readonly OrderView[], context: CalendarContext): CalendarFile {
  const { now, settings } = context;
  const all = views.map((view) => {
    const counted = countedOf(view, now);
    return { view, counted, entries: entriesOf(view, counted, now) };
  });
  const found = all
    .flatMap(({ view, entries }) => entries.map((entry) => ({ view, entry })))
    .sort(
      ({ entry: a }, { entry: b }) =>
        a.window.closes.earliest - b.window.closes.earliest || (a.uid < b.uid ? -1 : 1),
    );
  // No METHOD: without one a file is a plain copy of events (RFC 5545 §3.7.2), which every calendar imports as its own.
  // PUBLISH wants an ORGANIZER (RFC 5546 §3.2.1), which makes Outlook and Apple take the event for somebody's invitation.
  const calendar = ical({
    name: t('extName'),
    prodId: { company: 'ClaimClock', product: 'ClaimClock', language: language() },
  });
  let alarms = 0;
  for (const { view, entry } of found) {
    const event = calendar.createEvent(eventOf(view, entry, context));
    if (view.order.facts.muted?.value) continue;
    for (const lead of leadsOf(entry.window, sinceOf(view, now), settings)) {
      if (entry.window.closes.earliest - lead * HOUR > now) {
        addAlarm(event, lead);
        alarms += 1;
      }
    }
  }
  const isUndated = ({ view, counted, entries }: (typeof all)[number]) =>
    entries.length === 0 &&
    (shownOf(view.order, view.windows, now).state === 'unknown' ||
      counted.some((window) => stateOf(window, now) === 'unknown'));
  return {
    // The library leaves out the end of the last line.
    text: `${calendar}\r\n`,
    events: found.length,
    alarms,
    undated: all.filter(isUndated).length,
  };
}
