import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import type { Problem } from './form';

export interface FieldProps {
  /** The name of the entry, also part of its id. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: Problem | undefined;
  optional?: boolean | undefined;
  /** As wide as the form. */
  wide?: boolean | undefined;
  children: (own: {
    id: string;
    name: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ComponentChildren;
}

/** One entry of a form: its label above, what is wrong with it right below. */
export function Field({ name, label, hint, problem, optional, wide, children }: FieldProps) {
  const id = `hand-${name}`;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>
        {label}
        {optional && <span class="soft"> ({t('hand.optional')})</span>}
      </label>
      {children({ id, name, 'aria-invalid': !!problem, 'aria-describedby': described || undefined })}
      {hint && (
        <small id={`${id}-hint`} class="field-hint">
          {hint}
        </small>
      )}
      {problem && <ProblemText id={`${id}-problem`} problem={problem} />}
    </div>
  );
}

export function ProblemText({ id, problem }: { id: string; problem: Problem }) {
  return (
    <small id={id} class="field-problem">
      {t(`hand.problem.${problem}`)}
    </small>
  );
}
