import { shownOf } from '../../lib/domain/order';
import type { OrderView } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import type { Moment } from '../badge/words';
import { type Point, timelineOf } from './timeline';

/** The columns: as far apart as the points, and never narrower than the words in them. */
function columnsOf(points: readonly Point[]): string {
  return points
    .map(({ position }, n) => {
      const next = points[n + 1];
      return next ? `minmax(max-content,${Math.round((next.position - position) * 1000)}fr)` : 'max-content';
    })
    .join(' ');
}

function classOf({ kind, certainty, way, from }: Point, before: Point | undefined): string {
  // The last point stands at the end of its column: the way to it goes on there.
  const classes = [kind, certainty, `way-${way ?? before?.way}`, `from-${from ?? 'never'}`];
  return classes.map((name) => `cc-tl-${name}`).join(' ');
}

export interface TimelineProps extends Moment {
  view: OrderView;
}

/** What happened to an order, today, and the last safe day, on a line; a list to those who do not see it. */
export function Timeline({ view, now, zone }: TimelineProps) {
  const points = timelineOf(view, { now, zone });
  if (!points.length) return null;
  const { state } = shownOf(view.order, view.windows, now);
  return (
    <div class={`cc-tl cc-${state}`}>
      <ol aria-label={t('timeline.label')} style={{ gridTemplateColumns: columnsOf(points) }}>
        {points.map((point, n) => {
          const { kind, label, date, certainty, when } = point;
          const said = date ? t('timeline.item', { label, date }) : label;
          return (
            <li
              key={`${kind} ${date}`}
              class={classOf(point, points[n - 1])}
              title={certainty === 'assumed' ? `${said}, ${t('timeline.assumed')}` : said}
              aria-current={when === 'now' ? 'date' : undefined}
            >
              <b>{label}</b>
              <i aria-hidden="true" />
              {date && <span>{date}</span>}
              {certainty === 'assumed' && <span class="cc-unseen">{t('timeline.assumed')}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
