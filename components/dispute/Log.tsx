import type { Order, Step } from '../../lib/domain/order';
import { part, t } from '../../lib/i18n';
import type { Moment } from '../badge/words';
import { articleOf, dayText, stepDay } from './steps';

export interface LogProps extends Moment {
  order: Order;
  onTakeBack: (step: Step) => void;
}

/** What happened in an order's disputes, oldest first, and who told it. What the user told can be taken back. */
export function Log({ order, now, zone, onTakeBack }: LogProps) {
  const moment = { now, zone };
  if (!order.steps.length) return null;
  return (
    <div class="log" data-testid="log">
      <h3>{t('dispute.log')}</h3>
      <ol>
        {order.steps.map((step) => {
          const { value, source, line } = step;
          const name = t(`step.${part(value.step)}`);
          const own = source.reader === 'user';
          const who = own || source.page === 'user' ? t('dispute.you') : t(`page.${source.page}`);
          const about = articleOf(order, line);
          return (
            <li key={`${value.step} ${line} ${stepDay(step, moment)} ${source.page}`} data-step={value.step}>
              <div>
                {name}
                {value.outcome && `: ${t(`dispute.outcomes.${value.outcome}`)}`}
                {value.until && <small>{t('why.lastDay', { date: dayText(value.until, moment) })}</small>}
                {value.inTransit && <small>{t('dispute.inTransit')}</small>}
                <small>
                  {t('dispute.who', { who, date: stepDay(step, moment) })}
                  {about && (
                    <>
                      {' · '}
                      <bdi>{about}</bdi>
                    </>
                  )}
                </small>
              </div>
              {own && (
                <button
                  type="button"
                  class="quiet"
                  data-testid="take-back"
                  aria-label={t('dispute.takeBackNamed', { step: name })}
                  onClick={() => onTakeBack(step)}
                >
                  {t('dispute.takeBack')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
