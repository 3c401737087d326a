import { CALM_STEPS, nextStep } from '../../lib/disputes/next';
import { part, t } from '../../lib/i18n';
import { formatMoney, formatUntil } from '../../lib/i18n/format';
import { type Moment, spanWords, type Words, wordsOf } from '../badge/words';
import { Ring } from '../common/Ring';
import { type Entry, nameOf } from './list';
import { Sign } from './Sign';

const COUNTED = ['open', 'soon', 'urgent'];

/** The parts of the line under the title: the right and its last day, or the state. */
function details({ shown, until }: Entry, words: Words, moment: Moment): string[] {
  if (COUNTED.includes(shown.state) && shown.window && until !== null) {
    const right = t(`right.${part(shown.window.right)}`);
    return [right, formatUntil(until, moment.now, moment.zone)];
  }
  if (shown.state === 'waiting' && shown.window?.effect === 'right-ends' && shown.window.opens) {
    const key = shown.window.right === 'not-received' ? 'popup.opens' : 'popup.opensOther';
    return [words.strong, t(key, { date: spanWords(shown.window, moment).from })];
  }
  return [words.strong, ...(words.rest && shown.state !== 'unknown' ? [words.rest] : [])];
}

export interface OrderRowProps extends Moment {
  entry: Entry;
  onOpen: (key: Entry['view']['key']) => void;
}

/** One order: what, how long, next step. */
export function OrderRow({ entry, now, zone, onOpen }: OrderRowProps) {
  const { view, shown, until } = entry;
  const words = wordsOf(view, shown, { now, zone });
  const step = nextStep(view, shown, now);
  const total = view.order.facts.total?.value;
  const calm = CALM_STEPS.includes(step);
  return (
    <li>
      <button
        type="button"
        class="row"
        data-testid="order"
        data-order={view.order.id}
        data-state={shown.state}
        data-until={until === null ? undefined : new Date(until).toISOString()}
        onClick={() => onOpen(view.key)}
      >
        <Ring shown={shown} until={until} now={now} />
        <span class="row-text">
          <span class="row-head">
            <span class="row-name">
              <bdi class="row-title">{nameOf(view)}</bdi>
              <Sign view={view} now={now} zone={zone} />
            </span>
            {total && <bdi class="amount">{formatMoney(total)}</bdi>}
          </span>
          {COUNTED.includes(shown.state) && <span class="unseen">{words.strong}</span>}
          <span class="row-details parts">
            {details(entry, words, { now, zone }).map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
          <span class={calm ? 'row-next calm' : 'row-next'}>
            <span>{t(`next.${step}.short`)}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
