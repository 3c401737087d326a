import type { Notice, Warning } from '../deadlines';
import { isForHand, type Order, titleOf } from '../domain/order';
import type { Right } from '../domain/schema';
import type { OrderView } from '../domain/view';
import { DAY, isOfCase } from '../domain/window';
import { part, plural, t } from '../i18n';
import { formatDayOf, formatExact, formatLeft, formatNumber, formatUntil } from '../i18n/format';
import type { Notification } from '../platform/notifications';
import type { Toolbar } from '../platform/toolbar';

/** Orders that a notification names; the others are counted. */
const NAMED = 4;

/** What is left of a right, as a headline. */
const LEFT = {
  'not-received': 'badge.claimLeft',
  'not-as-described': 'badge.claimLeft',
  'any-reason-return': 'badge.returnLeft',
  'late-coupon': 'badge.couponLeft',
  cancel: 'badge.cancelLeft',
} as const;
const leftKey = (right: Right) => (Object.hasOwn(LEFT, right) ? LEFT[right as keyof typeof LEFT] : null);

/** The warning to tell of each order, once, soonest first. */
function subjects(warnings: readonly Warning[]): Warning[] {
  const first = new Map<string, Warning>();
  for (const warning of [...warnings].sort((a, b) => a.closes - b.closes)) {
    if (!first.has(warning.key)) first.set(warning.key, warning);
  }
  return [...first.values()];
}

const shopOf = (order: Order) => order.facts.shop?.value ?? t(`marketplace.${order.marketplace}`);

type Words = Omit<Notification, 'id'>;
type Views = ReadonlyMap<string, OrderView>;

function name({ key }: Warning, views: Views): string {
  const view = views.get(key);
  const title = view && titleOf(view.order);
  return title ? title.slice(0, 80) : t('popup.orderNumber', { number: view?.order.id ?? '' });
}

const isOver = ({ kind, ends }: Warning, now: number) => kind !== 'ask' && now >= ends;
const isDated = ({ closes }: Warning) => Number.isFinite(closes);

/** A warning that comes by itself. */
function oneOf(warning: Warning, views: Views, now: number, zone: string): Words {
  const { kind, closes, about } = warning;
  const order = views.get(warning.key)?.order;
  const title = name(warning, views);
  const total = order?.facts.total?.value.text ?? '';
  const what = total ? t('notify.titleTotal', { title, total }) : title;
  const right = t(`right.${part(warning.right)}`);
  const until = isDated(warning) ? formatUntil(closes, now, zone) : '';
  if (kind === 'ask') {
    const ask = order && isForHand(order) ? 'notify.addOne' : 'notify.askOne';
    return { title: t('notify.askTitle'), message: t(ask, { title }) };
  }
  if (isOver(warning, now)) {
    const shop = order ? shopOf(order) : t('marketplace.other');
    return { title: t('notify.passedTitle'), message: t('notify.passed', { what, shop }) };
  }
  if (now >= closes) {
    const late = isOfCase(warning.right) ? 'notify.caseLate' : 'notify.late';
    return { title: t('notify.lateTitle'), message: t(late, { what, right }) };
  }
  if (kind === 'snooze') {
    const message = isDated(warning)
      ? t('notify.snooze', { what, right, until })
      : t('notify.snoozeBare', { what });
    return { title: t('notify.snoozeTitle'), message };
  }
  if (kind === 'opens') {
    const key = warning.right === 'not-received' ? 'notify.opens' : 'notify.opensOther';
    return { title: t('notify.opensTitle', { right }), message: t(key, { what, right, until }) };
  }
  if (kind === 'soft') {
    const from = formatDayOf(about, now, zone);
    return { title: t('notify.softTitle'), message: t('notify.soft', { what, from, until }) };
  }
  const left = formatLeft(closes, now);
  const key = leftKey(warning.right);
  if (!key) {
    return {
      title: t('notify.caseTitle', { right, left }),
      message: t('notify.case', { what, right, until }),
    };
  }
  const isClaim = key === 'badge.claimLeft';
  return {
    title: t(key, { time: left }),
    message: t(isClaim ? 'notify.one' : 'notify.case', { what, right, until }),
  };
}

/** A warning as one line of a list. */
function lineOf(warning: Warning, views: Views, now: number, zone: string): string {
  const { kind, closes, about } = warning;
  const order = views.get(warning.key)?.order;
  const title = name(warning, views);
  if (kind === 'ask') return t(order && isForHand(order) ? 'notify.lineAdd' : 'notify.lineAsk', { title });
  if (isOver(warning, now)) return t('notify.linePassed', { title });
  if (!isDated(warning)) return t('notify.lineSnooze', { title });
  const until = formatUntil(closes, now, zone);
  if (closes <= now) return t('notify.lineLate', { title });
  if (kind === 'opens') return t('notify.lineOpens', { title, until });
  if (kind === 'soft') return t('notify.lineSoft', { title, from: formatDayOf(about, now, zone) });
  return t('notify.line', { title, until });
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
  const bare = subjects(notice.warnings).map((warning) => {
    const moment = isDated(warning) ? formatExact(warning.closes, zone) : '';
    const order = views.get(warning.key)?.order;
    return [(order && titleOf(order)) ?? order?.id, moment].filter(Boolean).join(' · ');
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
  const list = subjects(warnings);
  const [first] = list;
  if (!first) throw new RangeError('notificationOf: no warnings');
  if (list.length === 1) {
    const { title, message } = oneOf(first, views, now, zone);
    // What has passed is worded so; that the rest is late explains why so little is left.
    const told = late && now < first.closes ? t('notify.tooLate', { text: message }) : message;
    return { id, title, message: told };
  }
  const lines = list.slice(0, NAMED).map((warning) => lineOf(warning, views, now, zone));
  const more = list.length - lines.length;
  const urgent = list.every((one) => isDated(one) && now < one.closes && one.closes - now <= DAY);
  const asks = list.every(({ kind }) => kind === 'ask');
  const headline = late
    ? 'notify.summaryTitle'
    : asks
      ? 'notify.askListTitle'
      : urgent
        ? 'notify.urgentTitle'
        : 'notify.listTitle';
  return {
    id,
    title: plural(headline, list.length),
    message: [...lines, ...(more > 0 ? [plural('notify.more', more)] : [])].join('\n'),
  };
}

/** Said when the database cannot be read, so that nothing can be computed. */
export const noDataNotification = (): Notification => ({
  id: 'no-data',
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

/** The toolbar badge: how many orders need the buyer; "!" where something is wrong and nothing else is told. */
export function toolbarOf(of: ToolbarFacts): Toolbar {
  if (of.count) {
    return {
      text: of.count > 99 ? '99+' : formatNumber(of.count),
      color: of.urgent ? URGENT : SOON,
      title: of.broken ? t('toolbar.broken') : plural('toolbar.needsYou', of.count),
    };
  }
  if (of.broken) return { text: '!', color: URGENT, title: t('toolbar.broken') };
  if (of.unread) return { text: '!', color: URGENT, title: t('toolbar.unread') };
  const title = of.undated ? plural('toolbar.undated', of.undated) : t('toolbar.calm');
  return { text: '', color: CALM, title };
}
