import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/domain/instant';
import { PAID_WITH } from '../../lib/domain/names';
import type { PaidWith } from '../../lib/domain/schema';
import { type Key, t } from '../../lib/i18n';
import type { Rule } from '../../lib/rules';
import { countriesOf } from '../common/countries';

/** How far an answer got; where it was stored the question is gone or shows it. */
function useAnswer() {
  const [failed, setFailed] = useState(false);
  const answer = async (save: () => Promise<boolean>) => {
    setFailed(false);
    const stored = await save();
    setFailed(!stored);
    return stored;
  };
  const message = failed && (
    <small class="failed" role="alert">
      {t('dispute.failed')}
    </small>
  );
  return { answer, message };
}

interface ChoiceProps {
  label: Key;
  testid: string;
  value: string;
  /** It was asked for, so it takes the focus. */
  focused: boolean | undefined;
  children: ComponentChildren;
  onChoose: (value: string) => Promise<boolean>;
}

function Choice({ label, testid, value, focused, children, onChoose }: ChoiceProps) {
  const { answer, message } = useAnswer();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focused) select.current?.focus();
  }, [focused]);
  return (
    <label class="ask">
      <span>{t(label)}</span>
      <select
        ref={select}
        data-testid={testid}
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen) void answer(() => onChoose(chosen));
        }}
      >
        <option value="">{t('ladder.choose')}</option>
        {children}
      </select>
      {message}
    </label>
  );
}

export interface AskPaymentProps {
  value: PaidWith | null;
  focused?: boolean;
  onAnswer: (paidWith: PaidWith) => Promise<boolean>;
}

/** How an order was paid. */
export function AskPayment({ value, focused, onAnswer }: AskPaymentProps) {
  return (
    <Choice
      label="ladder.askPayment"
      testid="ask-payment"
      value={value ?? ''}
      focused={focused}
      onChoose={(chosen) => onAnswer(chosen as PaidWith)}
    >
      {PAID_WITH.map((one) => (
        <option key={one} value={one}>
          {t(`ladder.paid.${one}`)}
        </option>
      ))}
    </Choice>
  );
}

export interface AskCountryProps {
  value: string | null;
  rules: readonly Rule[];
  focused?: boolean;
  onAnswer: (country: string) => Promise<boolean>;
}

/** Where the buyer lives. */
export function AskCountry({ value, rules, focused, onAnswer }: AskCountryProps) {
  const { ruled, others } = countriesOf(rules);
  const options = (countries: typeof ruled) =>
    countries.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <Choice
      label="ladder.askCountry"
      testid="ask-country"
      value={value ?? ''}
      focused={focused}
      onChoose={onAnswer}
    >
      <optgroup label={t('ladder.ruled')}>{options(ruled)}</optgroup>
      <optgroup label={t('ladder.others')}>{options(others)}</optgroup>
    </Choice>
  );
}

export interface AskDayProps {
  label: Key;
  testid: string;
  today: Day;
  onAnswer: (day: Day) => Promise<boolean>;
}

/** A day that only the buyer knows: of a statement, or of a dispute elsewhere. */
export function AskDay({ label, testid, today, onAnswer }: AskDayProps) {
  const { answer, message } = useAnswer();
  const [wrong, setWrong] = useState<Key | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const day = field.current?.value ?? '';
    const found = !/^20\d{2}-\d{2}-\d{2}$/.test(day)
      ? 'dispute.wrong.noDay'
      : day > today
        ? 'dispute.wrong.future'
        : null;
    setWrong(found);
    if (found) field.current?.focus();
    else void answer(() => onAnswer(day));
  };
  return (
    <form class="ask" data-testid={testid} noValidate onSubmit={submit}>
      <label htmlFor={id}>{t(label)}</label>
      <div class="ask-row">
        <input
          ref={field}
          id={id}
          type="date"
          name="when"
          max={today}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
        />
        <button type="submit" class="cc-btn" data-testid="step-save">
          {t('ladder.save')}
        </button>
      </div>
      {wrong && (
        <small class="failed" id={`${id}-wrong`} role="alert">
          {t(wrong)}
        </small>
      )}
      {message}
    </form>
  );
}
