import type { Shown } from '../../lib/domain/order';
import { leftParts } from '../../lib/i18n/format';
import { Icon } from '../badge/Icon';
import { fillOf } from '../badge/sign';

const AROUND = 2 * Math.PI * 20;

function Circle({ shown, until, now }: { shown: Shown; until: number | null; now: number }) {
  const base = { cx: 23, cy: 23, r: 20, fill: 'none', stroke: 'currentColor' } as const;
  if (shown.state === 'waiting')
    return <circle {...base} stroke-opacity=".55" stroke-width="3" stroke-dasharray="5.2 5.27" />;
  if (shown.state === 'unknown') return <circle {...base} stroke-width="2" stroke-dasharray="3 4.85" />;
  if (shown.state === 'closing') return <circle {...base} stroke-width="4" />;
  const left = until === null ? 0 : until - now;
  return (
    <>
      <circle {...base} stroke-opacity=".2" stroke-width="4" />
      {left > 0 && (
        <circle
          {...base}
          stroke-width="4"
          stroke-dasharray={`${(AROUND * fillOf(left)).toFixed(1)} 130`}
          stroke-linecap="round"
          transform="rotate(-90 23 23)"
        />
      )}
    </>
  );
}

/** The moment that a ring counts to: the last safe one, or the opening of a window that is still closed. */
function countsTo({ state, window }: Shown, until: number | null, _now: number): number | null {
  if (state === 'waiting')
    return window?.effect === 'right-ends' && window.opens ? window.opens.latest : null;
  return ['open', 'soon', 'urgent'].includes(state) ? until : null;
}

/** The countdown of an order as a ring; a sign where nothing counts down. Decoration: the words stand beside it. */
export function Ring({ shown, until, now }: { shown: Shown; until: number | null; now: number }) {
  const to = countsTo(shown, until, now);
  const parts = to === null ? null : leftParts(to, now);
  return (
    <span class={`ring cc-${shown.state}`} aria-hidden="true">
      <svg viewBox="0 0 46 46" width="46" height="46" aria-hidden="true">
        <Circle shown={shown} until={until} now={now} />
      </svg>
      <span class="ring-in">
        {parts ? (
          <>
            {parts.number}
            <span class={parts.unit.length > 5 ? 'ring-unit long' : 'ring-unit'}>{parts.unit}</span>
          </>
        ) : (
          <Icon state={shown.state} left={0} />
        )}
      </span>
    </span>
  );
}
