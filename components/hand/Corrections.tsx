import { useState } from 'preact/hooks';
import type { When } from '../../lib/domain/instant';
import { ORDER_RIGHTS } from '../../lib/domain/names';
import { type Fact, isByHand, type Order } from '../../lib/domain/order';
import type { Right } from '../../lib/domain/schema';
import type { OrderView, Told } from '../../lib/domain/view';
import { part, t } from '../../lib/i18n';
import { formatDay, formatDayOf, formatMoment } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';
import { ProblemText } from './Field';
import { isDay, type Problem, protectionEnd, tomorrow } from './form';

const EVENTS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;

/** A date that can be set: what counts now, and what is told where it is set or taken back. */
interface Correctable {
  /** Short and unique: part of the ids. */
  name: string;
  label: string;
  now: Fact<When> | undefined;
  /** Something bounds it, though nobody printed it. */
  bounded: boolean;
  set: (day: string) => Told;
  /** The field that is taken back. */
  field: string;
}

const fieldOf = (field: string, day: string) => ({ field, value: { day } }) as Told;

/**
 * The dates of an order that can be corrected; a last day only where one was set. When something happened the user knows
 * by the calendar of `zone`; what other shops' pages print is told as printed.
 */
export function correctable(order: Order, zone: string): Correctable[] {
  const dates: Correctable[] = EVENTS.map((event) => ({
    ...{ name: event, field: event, label: t(`event.${event}`), now: order.events[event] },
    bounded: !!order.between[event],
    set: (day) =>
      order.marketplace === 'aliexpress'
        ? { field: event, value: { day, zones: [zone] } }
        : fieldOf(event, day),
  }));
  const { estimated } = order.facts;
  if (order.marketplace !== 'aliexpress')
    dates.splice(3, 0, {
      ...{ name: 'estimated', field: 'estimated', label: t('hand.date.estimated'), bounded: false },
      now: estimated && ({ ...estimated, value: estimated.value.to } as Fact<When>),
      set: (day) => ({ field: 'estimated', value: { to: { day } } }),
    });
  else {
    const promise = order.promises.find(
      ({ value }) => value.from === 'day' && value.right === 'not-received',
    );
    dates.push({
      ...{ name: 'protection', field: 'promise:not-received:day', label: t('correct.protection') },
      now:
        promise?.value.from === 'day' ? ({ ...promise, value: promise.value.day } as Fact<When>) : undefined,
      bounded: false,
      set: protectionEnd,
    });
  }
  for (const [right, fact] of Object.entries(order.lastDays) as [Right, Fact<When>][]) {
    const field = `lastDay:${right}`;
    const label = t('correct.lastDay', { right: t(`right.${part(right)}`) });
    dates.push({
      ...{ name: field, field, label, now: fact, bounded: false },
      set: (day) => fieldOf(field, day),
    });
  }
  return dates;
}

function Counts({ date, now, zone }: Moment & { date: Correctable }) {
  const fact = date.now;
  if (!fact) return <small>{t(date.bounded ? 'correct.between' : 'correct.unknown')}</small>;
  const { value, source, lastSeen } = fact;
  const when = formatMoment(lastSeen, now, zone);
  return (
    <>
      <span class="correct-day">
        {'day' in value ? formatDay(value.day, now, zone) : formatDayOf(value.at, now, zone)}
      </span>
      <small>
        {source.page === 'user'
          ? t('correct.byYou', { when })
          : t('correct.read', { page: t(`page.${source.page}`), when })}
      </small>
    </>
  );
}

type Status = 'saving' | 'saved' | 'taken' | 'failed' | 'none' | null;

export interface CorrectionsProps extends Moment {
  view: OrderView;
  onTell: (facts: readonly Told[]) => Promise<boolean>;
  /** Opens the form of an order that was added by hand. */
  onEdit?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** The dates of an order by hand: what counts now and who says so, another day, and the taking back of it. */
export function Corrections({ view, now, zone, onTell, onEdit, onRemove }: CorrectionsProps) {
  const { order } = view;
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const [right, setRight] = useState<Right>('not-as-described');
  const [status, setStatus] = useState<Status>(null);
  const dates = correctable(order, zone);
  const newDay = days.lastDay ?? '';
  const problemOf = (name: string): Problem | null => {
    const day = days[name];
    if (!day) return null;
    if (!isDay(day)) return 'day';
    return EVENTS.some((event) => event === name) && day > tomorrow({ now, zone }) ? 'future' : null;
  };
  const wrong = Object.keys(days).some(problemOf);

  const tell = async (facts: readonly Told[], done: 'saved' | 'taken') => {
    setStatus('saving');
    const stored = await onTell(facts);
    setStatus(stored ? done : 'failed');
    if (stored && done === 'saved') setDays({});
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (status === 'saving' || wrong) return;
    const facts = dates.flatMap(({ name, set }) => (days[name] ? [set(days[name])] : []));
    if (newDay) facts.push(fieldOf(`lastDay:${right}`, newDay));
    if (facts.length) void tell(facts, 'saved');
    else setStatus('none');
  };

  return (
    <details class="fold" data-testid="corrections">
      <summary>{t('correct.title')}</summary>
      <form class="correct" noValidate onSubmit={save}>
        <p class="soft">{t('correct.lead')}</p>
        <ul>
          {dates.map((date) => {
            const { name, label, now: fact, field } = date;
            const problem = problemOf(name);
            return (
              <li key={name}>
                <div class="correct-now">
                  <b>{label}</b>
                  <Counts date={date} now={now} zone={zone} />
                </div>
                <div class="correct-set">
                  <input
                    type="date"
                    min="2000-01-01"
                    max="2099-12-31"
                    data-testid={`correct-${name}`}
                    aria-label={t('correct.set', { name: label })}
                    aria-invalid={!!problem}
                    aria-describedby={problem ? `correct-${name}-problem` : undefined}
                    value={days[name] ?? ''}
                    onInput={(event) => setDays({ ...days, [name]: event.currentTarget.value })}
                  />
                  {problem && <ProblemText id={`correct-${name}-problem`} problem={problem} />}
                  {fact?.source.reader === 'user' && (
                    <button
                      type="button"
                      class="link"
                      data-testid={`correct-back-${name}`}
                      aria-label={t('correct.backNamed', { name: label })}
                      disabled={status === 'saving'}
                      onClick={() => void tell([{ field: `unsaid:${field}`, value: true }], 'taken')}
                    >
                      {t('correct.back')}
                    </button>
                  )}
                </div>
              </li>
            );
          })}
          <li>
            <div class="correct-now">
              <b>{t('correct.lastDayNew')}</b>
              <select
                data-testid="correct-lastRight"
                aria-label={t('correct.lastRight')}
                value={right}
                onChange={(event) => setRight(event.currentTarget.value as Right)}
              >
                {ORDER_RIGHTS.map((name) => (
                  <option key={name} value={name}>
                    {t(`right.${part(name)}`)}
                  </option>
                ))}
              </select>
            </div>
            <div class="correct-set">
              <input
                type="date"
                min="2000-01-01"
                max="2099-12-31"
                data-testid="correct-lastDay"
                aria-label={t('hand.lastDay')}
                aria-invalid={!!problemOf('lastDay')}
                aria-describedby={problemOf('lastDay') ? 'correct-lastDay-problem' : undefined}
                value={newDay}
                onInput={(event) => setDays({ ...days, lastDay: event.currentTarget.value })}
              />
              {problemOf('lastDay') && <ProblemText id="correct-lastDay-problem" problem="day" />}
            </div>
          </li>
        </ul>
        <div class="actions">
          <button
            type="submit"
            class="cc-btn cc-main"
            data-testid="correct-save"
            disabled={status === 'saving'}
          >
            {t('correct.save')}
          </button>
          {onEdit && isByHand(order) && (
            <button type="button" class="cc-btn" data-testid="edit-order" onClick={onEdit}>
              {t('correct.edit')}
            </button>
          )}
        </div>
        <p
          role="status"
          data-testid="correct-status"
          class={status === 'failed' || status === 'none' ? 'failed' : 'soft'}
        >
          {status && t(`correct.${status}`)}
        </p>
        {onRemove && isByHand(order) && (
          <p class="correct-remove">
            <button type="button" class="link" data-testid="remove-order" onClick={onRemove}>
              {t('correct.remove')}
            </button>
            <small>{t('correct.removeHint')}</small>
          </p>
        )}
      </form>
    </details>
  );
}
