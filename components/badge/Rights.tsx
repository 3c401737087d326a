import type { Order, Shown } from '../../lib/domain/order';
import type { OrderView } from '../../lib/domain/view';
import { isOfCase, stateOf, type Window } from '../../lib/domain/window';
import { part, plural, t } from '../../lib/i18n';
import { formatLastDay, formatUntil } from '../../lib/i18n/format';
import { Icon } from './Icon';
import { latestDay, type Moment, spanWords } from './words';

/** So many rights stand there at once; of more than these only the first, the others to unfold. */
const AT_ONCE = 3;

/** When a right can be used, as short as it goes. */
export function timeOf(window: Window, { now, zone }: Moment): string {
  const { closes } = window;
  if (window.effect === 'other-party') {
    const date = closes && latestDay(closes, { now, zone });
    return date ? t('until.day', { date }) : t('rights.unknown');
  }
  const state = stateOf(window, now);
  if (!closes || state === 'unknown') return t('rights.unknown');
  if (state === 'closing') return t('rights.closing');
  if (state === 'closed') return t('rights.closed', { date: formatLastDay(closes.latest, now, zone) });
  return state === 'waiting'
    ? t('rights.span', spanWords(window, { now, zone }))
    : formatUntil(closes.earliest, now, zone);
}

/** What a right is about: an article or parcel, or the whole order; null where there is nothing to tell apart. */
function aboutOf({ line }: Window, order: Order, apart: boolean): string | null {
  if (!apart) return null;
  if (!line) return t('rights.whole');
  return order.lines.find(({ id }) => id === line)?.title ?? t('rights.parcel');
}

interface RightProps {
  window: Window;
  order: Order;
  /** Some rights of the order are about single articles. */
  apart: boolean;
  moment: Moment;
}

function RightRow({ window, order, apart, moment }: RightProps) {
  const seller = window.effect === 'other-party';
  // Of an order itself others have only the time to ship; within a dispute they have several.
  const ships = seller && !isOfCase(window.right);
  const over = (window.closes?.latest ?? 0) <= moment.now;
  const state = seller && !over ? 'waiting' : stateOf(window, moment.now);
  const about = aboutOf(window, order, apart);
  const basis = state !== 'unknown' && t(`rights.basis.${window.basis}`);
  const left = (window.closes?.earliest ?? moment.now) - moment.now;
  return (
    <li class={`cc-${state}`}>
      <Icon state={state} left={left} />
      <p>
        <span>{ships ? t('rights.shipping') : t(`right.${part(window.right)}`)}</span>{' '}
        <span>{timeOf(window, moment)}</span>
      </p>
      {(about || basis) && (
        <small>
          {about && <bdi>{about}</bdi>}
          {about && basis && ' · '}
          {basis}
        </small>
      )}
    </li>
  );
}

export interface RightsProps extends Moment {
  view: OrderView;
  shown: Shown;
}

/** Every right of an order with its own time, the one that is shown first. Nothing where that is the only one. */
export function Rights({ view: { order, windows }, shown, now, zone }: RightsProps) {
  if (!windows.some((window) => window !== shown.window)) return null;
  const apart = windows.some(({ line }) => line !== null);
  const rows = windows
    .toSorted((a, b) => Number(b === shown.window) - Number(a === shown.window))
    .map((window) => (
      <RightRow
        key={`${window.right} ${window.line} ${window.rule}`}
        window={window}
        order={order}
        apart={apart}
        moment={{ now, zone }}
      />
    ));
  const folded = rows.length > AT_ONCE ? rows.splice(1) : [];
  return (
    <section class="cc-rights">
      <h4>{t('rights.title')}</h4>
      <ul>{rows}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{plural('rights.more', folded.length)}</summary>
          <ul>{folded}</ul>
        </details>
      )}
    </section>
  );
}
