import { isWiderThan, UNBOUNDED } from '../../lib/domain/instant';
import type { CaseStage, Course, Order } from '../../lib/domain/order';
import { isOfCase, type State, SURE_WITHIN, stateOf, type Window } from '../../lib/domain/window';
import { type Key, part, t } from '../../lib/i18n';
import { formatDayOf, formatLastDay, formatUntil } from '../../lib/i18n/format';
import type { Rule } from '../../lib/rules';
import { Icon } from '../badge/Icon';
import { RuleSource } from '../badge/Why';
import { type Moment, shopOf } from '../badge/words';
import { citing } from '../common/cite';
import { Reasons } from './Reasons';

/** The time that others have. A beginning is told only where it is still ahead and far from the end. */
function theirTime({ closes }: Window, { now, zone }: Moment): string {
  if (!closes || closes.latest >= UNBOUNDED) return t('dispute.untold');
  const to = formatLastDay(closes.latest, now, zone);
  if (closes.latest <= now) return t('dispute.due', { date: to });
  return isWiderThan(closes, SURE_WITHIN) && closes.earliest > now
    ? t('dispute.span', { from: formatDayOf(closes.earliest, now, zone), to })
    : t('dispute.by', { date: to });
}

/** When a window of the buyer's ends, in words. */
export function ownTime(window: Window, { now, zone }: Moment): string {
  const { closes } = window;
  const state = stateOf(window, now);
  if (!closes) return t('rights.unknown');
  if (state === 'closing') return t('rights.closing');
  if (state === 'closed') return t('rights.closed', { date: formatLastDay(closes.latest, now, zone) });
  if (state !== 'unknown') return formatUntil(closes.earliest, now, zone);
  if (closes.latest > now) return t('rights.unknown');
  return t('dispute.passed', { date: formatLastDay(closes.earliest, now, zone) });
}

/** AliExpress does most things by itself when a time runs out; what the others do, each of their rules says. */
function silenceOf({ right, rule }: Window, order: Order): string {
  const shop = shopOf(order);
  if (rule === 'AE-CANCEL-REPLY') return t('silence.cancel_reply');
  if (right === 'seller-answer' && order.marketplace !== 'aliexpress')
    return t('silence.seller_other', { shop });
  return t(`silence.${part(right)}` as Key, { shop });
}

function clockState(window: Window, now: number): State {
  if (window.effect === 'right-ends') return stateOf(window, now);
  return (window.closes?.latest ?? 0) > now ? 'waiting' : 'unknown';
}

interface ClockProps extends Moment {
  order: Order;
  window: Window;
}

function Clock({ order, window, now, zone }: ClockProps) {
  const moment = { now, zone };
  const state = clockState(window, now);
  const name = t(`right.${part(window.right)}`);
  const own = window.effect === 'right-ends';
  return (
    <li class={`clock cc-${state}`} data-testid="clock" data-right={window.right} data-rule={window.rule}>
      <Icon state={state} left={(window.closes?.earliest ?? now) - now} />
      <div>
        <p class="clock-head">
          <b>{name}</b> <span>{own ? ownTime(window, moment) : theirTime(window, moment)}</span>
        </p>
        <p class="soft">{silenceOf(window, order)}</p>
        <Reasons order={order} window={window} name={name} {...moment} />
      </div>
    </li>
  );
}

/** The end that a clock names: the buyer's safe one, the last one of others. */
const toldEnd = ({ effect, closes }: Window) =>
  (effect === 'right-ends' ? closes?.earliest : closes?.latest) ?? Number.POSITIVE_INFINITY;

const isShut = (window: Window, now: number) =>
  window.effect === 'right-ends' && stateOf(window, now) === 'closed';

/** Stages in which evidence may still be asked for. */
const EVIDENCE: readonly CaseStage[] = ['awaiting-seller', 'awaiting-delivery', 'negotiation', 'proposals'];

/** A request for evidence that was over before the dispute went on tells nothing any more. */
const isPast = (window: Window, stage: CaseStage, now: number) =>
  window.right === 'add-evidence' && isShut(window, now) && !EVIDENCE.includes(stage);

export interface ClocksProps extends Moment {
  order: Order;
  windows: readonly Window[];
  course: Course;
  rules: readonly Rule[];
}

/** What runs in the stage that a dispute has reached, and what is only told of it. */
export function Clocks({ order, windows, course, rules, now, zone }: ClocksProps) {
  const moment = { now, zone };
  const { stage, line } = course;
  const clocks = windows
    .filter((window) => isOfCase(window.right) && window.line === line && !isPast(window, stage, now))
    .sort((a, b) => Number(isShut(a, now)) - Number(isShut(b, now)) || toldEnd(a) - toldEnd(b));
  const told = rules.filter(
    (rule) =>
      rule.book === order.marketplace &&
      !rule.length &&
      !rule.history &&
      isOfCase(rule.right) &&
      rule.stages.includes(stage) &&
      !clocks.some((window) => window.rule === rule.id),
  );
  return (
    <>
      {clocks.length > 0 && (
        <ul class="clocks">
          {clocks.map((window) => (
            <Clock key={`${window.right} ${window.rule}`} order={order} window={window} {...moment} />
          ))}
        </ul>
      )}
      {told.length > 0 && (
        <div class="hints">
          <h3>{t('dispute.told')}</h3>
          {told.map((rule) => (
            <RuleSource key={rule.id} because={citing(rule)} moment={moment} />
          ))}
        </div>
      )}
    </>
  );
}
