import { type Notice, type Warning, windowKey } from '../deadlines';
import { isForHand, isUnruled, type Order, titleOf } from '../domain/order';
import type { Right } from '../domain/schema';
import { plain } from '../domain/text';
import type { OrderView } from '../domain/view';
import { DAY, isOfCase } from '../domain/window';
import { type Key, part, plural, t } from '../i18n';
import { formatDayOf, formatExact, formatLeft, formatNumber, formatUntil } from '../i18n/format';
import type { Notification } from '../platform/notifications';
import type { Toolbar } from '../platform/toolbar';

/** Windows that a notification names; the others are counted. */
const NAMED = 4;
/** Characters of an article's title: alone, and in a list, whose lines systems cut. */
const TITLE_MAX = 80;
const LINE_MAX = 40;

/** What is left of a right, as a headline. */
const LEFT = {
  'not-received': 'badge.claimLeft',
  'not-as-described': 'badge.claimLeft',
  'any-reason-return': 'badge.returnLeft',
  'late-coupon': 'badge.couponLeft',
  cancel: 'badge.cancelLeft',
} as const;
const leftKey = (right: Right) => (Object.hasOwn(LEFT, right) ? LEFT[right as keyof typeof LEFT] : null);

const isClaim = ({ right }: Warning) => leftKey(right) === 'badge.claimLeft';

/** Where a warning stands in a list: what ends within a day or may just be ending, what has more time, what asks, what is over. */
function place(warning: Warning, now: number): number {
  if (warning.kind === 'ask') return 2;
  if (isOver(warning, now)) return 3;
  return Math.abs(warning.closes - now) <= DAY ||
    (Number.isFinite(warning.ends - warning.closes) && now >= warning.closes)
    ? 0
    : 1;
}

/** The warnings to tell, one of each window, what can still be done first and of that the soonest. */
function subjects(warnings: readonly Warning[], now: number): Warning[] {
  const first = new Map<string, Warning>();
  for (const warning of warnings) {
    if (!first.has(windowKey(warning))) first.set(windowKey(warning), warning);
  }
  return [...first.values()].sort((a, b) => place(a, now) - place(b, now) || a.closes - b.closes);
}

const shopOf = (order: Order) => order.facts.shop?.value ?? t(`marketplace.${part(order.marketplace)}`);

type Words = Omit<Notification, 'id'>;
type Views = ReadonlyMap<string, OrderView>;

/** What a warning is about: the article of its line, else the order by its first article or its number. */
function nameOf({ key, line }: Warning, views: Views, max: number): string {
  const order = views.get(key)?.order;
  const own = order?.lines.find(({ id }) => id === line)?.title ?? (order && titleOf(order));
  return plain(own ?? '', max) || t('popup.orderNumber', { number: order?.id ?? '' });
}

const isOver = ({ kind, ends }: Warning, now: number) => kind !== 'ask' && now >= ends;
const isDated = ({ closes }: Warning) => Number.isFinite(closes);

/** A warning that comes by itself. */
function oneOf(warning: Warning, views: Views, now: number, zone: string): Words {
  const { kind, closes, about } = warning;
  const order = views.get(warning.key)?.order;
  const title = nameOf(warning, views, TITLE_MAX);
  const total = plain(order?.facts.total?.value.text ?? '', LINE_MAX);
  const what = total ? t('notify.titleTotal', { title, total }) : title;
  const right = t(`right.${part(warning.right)}`);
  const until = isDated(warning) ? formatUntil(closes, now, zone) : '';
  if (kind === 'ask') {
    const ask = order && isUnruled(order) ? 'notify.lookOne' : 'notify.askOne';
    const one = order && isForHand(order) ? 'notify.addOne' : ask;
    return { title: t('notify.askTitle'), message: t(one, { title }) };
  }
  if (isOver(warning, now)) {
    const shop = order ? shopOf(order) : t('marketplace.other');
    if (isOfCase(warning.right))
      return { title: t('notify.passedTitle'), message: t('notify.passedCase', { what, right }) };
    return { title: t('notify.passedTitle'), message: t('notify.passed', { what, shop }) };
  }
  if (now >= closes) {
    const late = isOfCase(warning.right) ? 'notify.caseLate' : 'notify.late';
    return { title: t('notify.lateTitle'), message: t(late, { what, right }) };
  }
  if (kind === 'snooze') {
    const message = isDated(warning)
      ? t(isClaim(warning) ? 'notify.snoozeClaim' : 'notify.snooze', { what, right, until })
      : t('notify.snoozeBare', { what });
    return { title: t('notify.snoozeTitle'), message };
  }
  if (kind === 'opens') {
    const key = warning.right === 'not-received' ? 'notify.opens' : 'notify.opensOther';
    return { title: t('notify.opensTitle', { right }), message: t(key, { what, right, until }) };
  }
  if (kind === 'soft') {
    const from = formatDayOf(about, now, zone);
    return {
      title: t('notify.softTitle', { left: formatLeft(about, now) }),
      message: t('notify.soft', { what, from, until }),
    };
  }
  const left = formatLeft(closes, now);
  const key = leftKey(warning.right);
  if (!key) {
    return {
      title: t('notify.caseTitle', { right, left }),
      message: t('notify.case', { what, right, until }),
    };
  }
  return {
    title: t(key, { time: left }),
    message: t(isClaim(warning) ? 'notify.one' : 'notify.case', { what, right, until }),
  };
}

/** A warning as one line of a list. */
function lineOf(warning: Warning, views: Views, now: number, zone: string): string {
  const { kind, closes, about } = warning;
  const order = views.get(warning.key)?.order;
  const title = nameOf(warning, views, LINE_MAX);
  if (kind === 'ask') {
    const ask = order && isUnruled(order) ? 'notify.lineLook' : 'notify.lineAsk';
    return t(order && isForHand(order) ? 'notify.lineAdd' : ask, { title });
  }
  if (isOver(warning, now)) return t('notify.linePassed', { title });
  if (!isDated(warning)) return t('notify.lineSnooze', { title });
  const until = formatUntil(closes, now, zone);
  if (closes <= now) return t('notify.lineLate', { title });
  if (kind === 'opens') return t('notify.lineOpens', { title, until });
  if (kind === 'soft') return t('notify.lineSoft', { title, from: formatDayOf(about, now, zone) });
  return t(isClaim(warning) ? 'notify.line' : 'notify.lineOther', {
    title,
    until,
    right: t(`right.${part(warning.right)}`),
  });
}

/** Those of a list that there is room for: what is urgent, then each order once, then its other windows. */
function namedOf(list: readonly Warning[], now: number): ReadonlySet<Warning> {
  const first = new Map<string, Warning>();
  for (const warning of list) if (!first.has(warning.key)) first.set(warning.key, warning);
  const rank = (warning: Warning) => {
    if (place(warning, now) === 0) return 0;
    return first.get(warning.key) === warning ? 1 : 2;
  };
  return new Set([...list].sort((a, b) => rank(a) - rank(b)).slice(0, NAMED));
}

/** What a list is headed by: how many orders, and until when at least. */
function headlineOf(list: readonly Warning[], late: boolean, now: number): string {
  const orders = new Set(list.map(({ key }) => key)).size;
  if (list.every((one) => isOver(one, now)))
    return plural(late ? 'notify.overTitle' : 'notify.closedTitle', orders);
  if (late) return plural('notify.summaryTitle', orders);
  if (list.every(({ kind }) => kind === 'ask')) return plural('notify.askListTitle', orders);
  // What opens, or may be closing, has no time left to tell of.
  const [first] = list;
  const counts = first?.kind === 'closes' && now < first.closes;
  if (!counts) return plural('notify.needTitle', orders);
  return plural('notify.listTitle', orders, { left: formatLeft(first.closes, now) });
}

/** A notification as it is worded at `now` (epoch ms) in the viewer's zone. */
export function notificationOf(
  notice: Notice,
  orders: readonly OrderView[],
  now: number,
  zone: string,
): Notification {
  const worded = wordsOf(notice, orders, now, zone);
  if (worded.title && worded.message) return worded;
  // A browser that has no messages: the names and the moments are worth more than nothing.
  const views: Views = new Map(orders.map((view) => [view.key, view]));
  const bare = subjects(notice.warnings, now).map((warning) => {
    const moment = isDated(warning) ? formatExact(warning.closes, zone) : '';
    return [nameOf(warning, views, LINE_MAX) || warning.key, moment].filter(Boolean).join(' · ');
  });
  return { id: notice.id, title: 'ClaimClock', message: bare.slice(0, NAMED).join('\n') };
}

function wordsOf(
  { id, warnings, late }: Notice,
  orders: readonly OrderView[],
  now: number,
  zone: string,
): Notification {
  const views: Views = new Map(orders.map((view) => [view.key, view]));
  const list = subjects(warnings, now);
  const [first] = list;
  if (!first) throw new RangeError('notificationOf: no warnings');
  if (list.length === 1) {
    const { title, message } = oneOf(first, views, now, zone);
    // What has passed is worded so; that the rest is late explains why so little is left.
    const told = late && now < first.closes ? t('notify.tooLate', { text: message }) : message;
    return { id, title, message: told };
  }
  // Two windows of an order that are both over say the same; two orders of the same article do not.
  const said = new Map(
    list.map((warning) => [`${warning.key} ${lineOf(warning, views, now, zone)}`, warning]),
  );
  const all = [...said.values()];
  const chosen = namedOf(all, now);
  const lines = all.filter((one) => chosen.has(one)).map((one) => lineOf(one, views, now, zone));
  const more = all.length - lines.length;
  return {
    id,
    title: headlineOf(list, late, now),
    message: [...lines, ...(more > 0 ? [plural('notify.more', more)] : [])].join('\n'),
  };
}

/** Said when the database cannot be read, so that nothing can be computed. */
export const noDataNotification = (id: string): Notification => ({
  id,
  title: t('notify.noDataTitle'),
  message: t('notify.noData'),
});

const CALM = '#0b6b57';
const SOON = '#8a4b00';
const URGENT = '#b3141d';

/** What the toolbar badge is made of. */
export interface ToolbarFacts {
  /** Orders that need the buyer. */
  count: number;
  urgent: boolean;
  /** A page could not be read. */
  unread: boolean;
  /** Something keeps warnings from being sure. */
  broken: boolean;
  undated: number;
}

/** Beyond this nobody counts, and the store does not either. */
const MOST = 99;
const counted = (key: Key, many: Key, n: number) =>
  n > MOST ? t(many, { n: formatNumber(MOST) }) : plural(key, n);

/** The toolbar badge: how many orders need the buyer; "!" where something is wrong and nothing else is told. */
export function toolbarOf(of: ToolbarFacts): Toolbar {
  if (of.count) {
    return {
      text: of.count > MOST ? `${formatNumber(MOST)}+` : formatNumber(of.count),
      color: of.urgent ? URGENT : SOON,
      title: of.broken ? t('toolbar.broken') : counted('toolbar.needsYou', 'toolbar.needMany', of.count),
    };
  }
  if (of.broken) return { text: '!', color: URGENT, title: t('toolbar.broken') };
  if (of.unread) return { text: '!', color: URGENT, title: t('toolbar.unread') };
  const title = of.undated
    ? counted('toolbar.undated', 'toolbar.undatedMany', of.undated)
    : t('toolbar.calm');
  return { text: '', color: CALM, title };
}
