import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { PRINTED_UNTIL } from '../../lib/disputes/stages';
import type { Day } from '../../lib/domain/instant';
import type { Order } from '../../lib/domain/order';
import type { StepName, StepValue } from '../../lib/domain/schema';
import { type Key, part, t } from '../../lib/i18n';
import { localDay } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';

/** Nothing that is sold online was ordered before. */
const FIRST_DAY = '2000-01-01';
const OUTCOMES = ['refund', 'return', 'nothing'] as const;
/** Steps that cost something if they are taken lightly. */
const WARNED = ['accepted', 'withdrawn'] as const;

/** What a form holds, as its fields give it. */
export interface Entered {
  when: string;
  until: string;
  /** The field holds something that is no whole date. */
  untilBroken: boolean;
  outcome: string;
  inTransit: boolean;
}

type Field = 'when' | 'until' | 'outcome';
export type Wrong = { field: Field; message: Key };

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * The step that was entered, or what is wrong with it. `today` and `first` bound the day on which it happened; it follows
 * what happened on the day `since`. `zone`: whose calendar the day is of.
 */
export function stepEntered(
  step: StepName,
  { when, until, untilBroken, outcome, inTransit }: Entered,
  today: Day,
  first: Day = FIRST_DAY,
  since: Day = FIRST_DAY,
  zone?: string,
): { value: StepValue } | { wrong: Wrong } {
  const wrong = (field: Field, message: Key) => ({ wrong: { field, message } });
  if (!isDay(when)) return wrong('when', 'dispute.wrong.noDay');
  if (when > today) return wrong('when', 'dispute.wrong.future');
  if (when < first) return wrong('when', 'dispute.wrong.early');
  if (when < since) return wrong('when', 'dispute.wrong.before');
  if (untilBroken || (until && !isDay(until))) return wrong('until', 'dispute.wrong.untilNoDay');
  if (until && until < when) return wrong('until', 'dispute.wrong.untilBefore');
  const agreed = OUTCOMES.find((one) => one === outcome);
  if (step === 'accepted' && !agreed) return wrong('outcome', 'dispute.wrong.outcome');
  return {
    value: {
      ...{ step, when: { day: when, ...(zone && { zones: [zone] }) } },
      ...(until && { until: { day: until } }),
      ...(step === 'accepted' && agreed && { outcome: agreed }),
      ...(step === 'opened' && inTransit && { inTransit: true as const }),
    },
  };
}

const input = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as (HTMLInputElement & HTMLSelectElement) | null;

const entered = (form: HTMLFormElement): Entered => ({
  when: input(form, 'when')?.value ?? '',
  until: input(form, 'until')?.value ?? '',
  untilBroken: input(form, 'until')?.validity?.badInput ?? false,
  outcome: input(form, 'outcome')?.value ?? '',
  inTransit: input(form, 'inTransit')?.checked ?? false,
});

/** The day before which nothing of an order can have happened; a zone may put it a day earlier than the page did. */
function firstDay({ events }: Order): Day {
  const placed = events.placed?.value;
  if (!placed) return FIRST_DAY;
  const day = 'day' in placed ? placed.day : localDay(placed.at, 'UTC');
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day of the last step that one of this kind can only follow: a second dispute the first, all others its opening. */
function dayBefore({ steps }: Order, step: StepName, line: string | null): Day | undefined {
  const before: readonly StepName[] = step === 'opened' ? ['withdrawn', 'ended'] : ['opened'];
  if (['seller-asked', 'cancel-asked', 'statement', 'paypal-opened'].includes(step)) return undefined;
  const last = steps.findLast((one) => one.line === line && before.includes(one.value.step) && !one.undated);
  const when = last?.value.when;
  if (!when) return undefined;
  return 'day' in when ? when.day : localDay(when.at, 'UTC');
}

/** The delivery time that the order's page prints may still run. */
function mayBeInTransit({ marketplace, promises }: Order, today: Day): boolean {
  const end = promises.find(({ value }) => value.from === 'day' && value.right === 'not-received')?.value;
  const day = end?.from === 'day' && 'day' in end.day ? end.day.day : null;
  return marketplace === 'aliexpress' && (day === null || day > today);
}

export interface StepFormProps extends Moment {
  order: Order;
  step: StepName;
  /** Which article is to be asked for. */
  asksLine: boolean;
  /** Gives back whether it was stored. */
  onSave: (value: StepValue, line: string | null) => Promise<boolean>;
  onCancel: () => void;
}

/** Tells one step of a dispute: its day, and what belongs to it. */
export function StepForm({ order, step, asksLine, now, zone, onSave, onCancel }: StepFormProps) {
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [saving, setSaving] = useState<'sending' | 'failed' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const today = localDay(now, zone);
  useEffect(() => {
    if (form.current) input(form.current, 'when')?.focus();
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!form.current || saving === 'sending') return;
    const line = input(form.current, 'line')?.value || null;
    const since = dayBefore(order, step, line);
    const result = stepEntered(step, entered(form.current), today, firstDay(order), since, zone);
    setWrong('wrong' in result ? result.wrong : null);
    if ('wrong' in result) {
      input(form.current, result.wrong.field)?.focus();
      return;
    }
    setSaving('sending');
    const stored = await onSave(result.value, line);
    // Where it was stored the form is gone.
    if (!stored) setSaving('failed');
  };
  const marked = (field: Field) =>
    wrong?.field === field ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-wrong` } : {};
  const message = (field: Field) =>
    wrong?.field === field && (
      <small class="failed" id={`${id}-wrong`} role="alert">
        {t(wrong.message)}
      </small>
    );
  const warned = WARNED.find((one) => one === step);
  const printed = PRINTED_UNTIL[step];
  return (
    <form
      ref={form}
      class="step-form"
      data-testid="step-form"
      aria-label={t(`move.${part(step)}`)}
      noValidate
      onSubmit={submit}
    >
      {warned && <p class="step-warning">{t(`dispute.warn.${warned}`)}</p>}
      <label>
        <span>{t('dispute.when')}</span>
        <input type="date" name="when" defaultValue={today} max={today} required {...marked('when')} />
        {message('when')}
      </label>
      {printed && (
        <label>
          <span>
            {t(printed.right === 'seller-answer' ? 'dispute.untilSeller' : 'dispute.until')}{' '}
            <small>{t('dispute.optional')}</small>
          </span>
          <input type="date" name="until" {...marked('until')} />
          {message('until')}
        </label>
      )}
      {step === 'accepted' && (
        <label>
          <span>{t('dispute.outcome')}</span>
          <select name="outcome" required {...marked('outcome')}>
            <option value="">{t('ladder.choose')}</option>
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {t(`dispute.outcomes.${outcome}`)}
              </option>
            ))}
          </select>
          {message('outcome')}
        </label>
      )}
      {asksLine && (
        <label>
          <span>{t('dispute.line')}</span>
          <select name="line">
            <option value="">{t('dispute.whole')}</option>
            {order.lines.map((line) => (
              <option key={line.id} value={line.id}>
                {line.title ?? t('popup.order')}
              </option>
            ))}
          </select>
        </label>
      )}
      {step === 'opened' && mayBeInTransit(order, today) && (
        <label class="check">
          <input type="checkbox" name="inTransit" />
          <span>{t('dispute.inTransit')}</span>
        </label>
      )}
      <div class="actions">
        <button
          type="submit"
          class="cc-btn cc-main"
          data-testid="step-save"
          aria-disabled={saving === 'sending'}
        >
          {t(saving === 'sending' ? 'dispute.saving' : 'dispute.save')}
        </button>
        <button type="button" class="cc-btn" onClick={onCancel}>
          {t('dispute.cancel')}
        </button>
        {saving === 'failed' && (
          <p class="cc-failed" role="alert">
            {t('dispute.failed')}
          </p>
        )}
      </div>
    </form>
  );
}
