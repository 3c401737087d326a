import { actBy } from '../../lib/disputes/acting';
import { type Advice, adviceOf } from '../../lib/disputes/advice';
import type { Shown } from '../../lib/domain/order';
import type { OrderView } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import {
  endsWithDay,
  formatDayOf,
  formatLastDay,
  formatLastMoment,
  formatWeekday,
} from '../../lib/i18n/format';
import type { Rule } from '../../lib/rules';
import { RuleSource } from '../badge/Why';
import type { Moment } from '../badge/words';
import { citing } from '../common/cite';
import { dayText } from './steps';

/** Where something counts down. Before a window opens there is nothing to act on. */
const ACTED_ON = ['open', 'soon', 'urgent', 'dispute'];

function ActBy({ shown, now, zone }: Moment & { shown: Shown }) {
  const { window, state } = shown;
  const act = window && ACTED_ON.includes(state) ? actBy(window, now, zone) : null;
  if (!act || !window?.closes) return null;
  const until = window.closes.earliest;
  const last = endsWithDay(until, zone) ? 'act.last' : 'act.lastMoment';
  return (
    <div class={act.late ? 'advice cc-urgent' : 'advice'} data-testid="act-by">
      <b>{act.late ? t('act.today') : t('act.by', { day: formatWeekday(act.day) })}</b>
      <p>
        {t(last, { date: formatLastMoment(until, now, zone) })}{' '}
        {act.reasons.map((reason) => t(`act.reason.${reason}`)).join(' ')}
      </p>
      <small>{t('act.own')}</small>
    </div>
  );
}

type Of<Id extends Advice['id']> = Extract<Advice, { id: Id }>;

interface ExtendProps extends Moment {
  advice: Of<'extend'>;
  rules: readonly Rule[];
}

function Extend({ advice, rules, now, zone }: ExtendProps) {
  const { state, from, until, ends } = advice;
  const rule = rules.find(({ id }) => id === 'AE-EXTEND');
  const values = {
    from: formatDayOf(from, now, zone),
    until: formatLastDay(until, now, zone),
    ends: formatDayOf(ends, now, zone),
  };
  return (
    <details class="advice" data-testid="advice-extend" data-state={state} open={state !== 'later'}>
      <summary>{t(`advice.extend.${state}`, values)}</summary>
      <p>{t(state === 'late' ? 'advice.extend.instead' : 'advice.extend.how', values)}</p>
      {rule && <RuleSource because={citing(rule)} moment={{ now, zone }} />}
    </details>
  );
}

function Forecast({ advice, now, zone }: Moment & { advice: Of<'forecast'> }) {
  const { expected, ends, closes, tooLate } = advice;
  const values = {
    expected: dayText(expected, { now, zone }),
    ends: formatDayOf(ends, now, zone),
    closes: closes === null ? '' : formatLastDay(closes, now, zone),
  };
  const then = closes === null ? 'watch' : tooLate ? 'tooLate' : 'wait';
  return (
    <div class={tooLate ? 'advice cc-urgent' : 'advice cc-soon'} data-testid="advice-forecast">
      <b>{t('advice.forecast.title')}</b>
      <p>
        {t('advice.forecast.body', values)} {t(`advice.forecast.${then}`, values)}
      </p>
    </div>
  );
}

export interface NotesProps extends Moment {
  view: OrderView;
  shown: Shown;
  rules: readonly Rule[];
}

/** What to think of while there is time: by when to act, and what a late parcel asks for. */
export function Notes({ view, shown, rules, now, zone }: NotesProps) {
  const moment = { now, zone };
  const advice = shown.state === 'settled' ? [] : adviceOf(view.order, view.windows, now, zone);
  return (
    <>
      <ActBy shown={shown} {...moment} />
      {advice.map((one) =>
        one.id === 'extend' ? (
          <Extend key={one.id} advice={one} rules={rules} {...moment} />
        ) : (
          <Forecast key={one.id} advice={one} {...moment} />
        ),
      )}
    </>
  );
}
