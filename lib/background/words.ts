import type { Warning } from '../deadlines';
import { isForHand, type Order, titleOf } from '../domain/order';
import type { OrderView } from '../domain/view';
import { isOfCase } from '../domain/window';
import { part, plural, t } from '../i18n';
import { formatLeft, formatNumber, formatUntil } from '../i18n/format';
import type { Notification } from '../platform/notifications';
import type { Toolbar } from '../platform/toolbar';

/** Orders that a notification names; the others are counted. */
const NAMED = 3;

/** `order:line:right` of each warning, once, soonest first. */
function subjects(warnings: readonly Warning[]): Warning[] {
  const last = new Map<string, Warning>();
  for (const warning of [...warnings].sort((a, b) => a.closes - b.closes || a.lead - b.lead)) {
    if (!last.has(warning.key)) last.set(warning.key, warning);
  }
  return [...last.values()];
}

const shopOf = (order: Order) => order.facts.shop?.value ?? t(`marketplace.${order.marketplace}`);

function name(warning: Warning, views: readonly OrderView[]): string {
  const view = views.find((candidate) => candidate.key === warning.key);
  const title = view && titleOf(view.order);
  return title ? title.slice(0, 80) : t('popup.orderNumber', { number: view?.order.id ?? '' });
}

/** A notification as it is worded at `now` (epoch ms) in the viewer's zone. */
export function notificationOf(
  id: string,
  warnings: readonly Warning[],
  views: readonly OrderView[],
  now: number,
  zone: string,
): Notification {
  const list = subjects(warnings);
  const [first] = list;
  if (!first) throw new RangeError('notificationOf: no warnings');
  const title = name(first, views);
  const until = formatUntil(first.closes, now, zone);
  if (list.length === 1) {
    const order = views.find((view) => view.key === first.key)?.order;
    if (first.ask) {
      const ask = order && isForHand(order) ? 'notify.addOne' : 'notify.askOne';
      return { id, title: t('notify.askTitle'), message: t(ask, { title }) };
    }
    const total = order?.facts.total?.value.text ?? '';
    const what = total ? t('notify.titleTotal', { title, total }) : title;
    if (now >= first.ends) {
      const shop = order ? shopOf(order) : t('marketplace.other');
      return { id, title: t('notify.passedTitle'), message: t('notify.passed', { what, shop }) };
    }
    const late = now >= first.closes;
    if (isOfCase(first.right)) {
      const right = t(`right.${part(first.right)}`);
      if (late) return { id, title: t('notify.lateTitle'), message: t('notify.caseLate', { what, right }) };
      const caseTitle = t('notify.caseTitle', { right, left: formatLeft(first.closes, now) });
      return { id, title: caseTitle, message: t('notify.case', { what, right, until }) };
    }
    if (late) return { id, title: t('notify.lateTitle'), message: t('notify.late', { what }) };
    return {
      id,
      title: t('notify.title', { left: formatLeft(first.closes, now) }),
      message: t('notify.one', { what, until }),
    };
  }
  const lines = list.slice(0, NAMED).map((warning) => {
    const values = { title: name(warning, views), until: formatUntil(warning.closes, now, zone) };
    const order = views.find((view) => view.key === warning.key)?.order;
    if (warning.ask) return t(order && isForHand(order) ? 'notify.lineAdd' : 'notify.lineAsk', values);
    if (warning.ends <= now) return t('notify.linePassed', values);
    return warning.closes <= now ? t('notify.lineLate', values) : t('notify.line', values);
  });
  const more = list.length - lines.length;
  return {
    id,
    title: plural(list.every((one) => one.ask) ? 'notify.askListTitle' : 'notify.listTitle', list.length),
    message: [...lines, ...(more > 0 ? [plural('notify.more', more)] : [])].join('\n'),
  };
}

const CALM = '#0b6b57';
const SOON = '#8a4b00';
const URGENT = '#b3141d';

/** The toolbar badge: how many orders need the buyer; "!" where a page could not be read and nothing else is told. */
export function toolbarOf(of: { count: number; urgent: boolean; unread: boolean; undated: number }): Toolbar {
  if (of.count) {
    return {
      text: of.count > 99 ? '99+' : formatNumber(of.count),
      color: of.urgent ? URGENT : SOON,
      title: plural('toolbar.needsYou', of.count),
    };
  }
  if (of.unread) return { text: '!', color: URGENT, title: t('toolbar.unread') };
  const title = of.undated ? plural('toolbar.undated', of.undated) : t('toolbar.calm');
  return { text: '', color: CALM, title };
}
