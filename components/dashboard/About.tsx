import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/deadlines';
import { PAID_WITH } from '../../lib/domain/names';
import type { PaidWith } from '../../lib/domain/schema';
import { t } from '../../lib/i18n';
import type { Rule } from '../../lib/rules';
import { type Country, countriesOf } from '../common/countries';

const LEVELS = ['silver', 'gold', 'platinum', 'diamond'] as const;
const options = (list: readonly Country[]) =>
  list.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));

export interface AboutProps {
  settings: Settings;
  rules: readonly Rule[];
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
}

/** What some rights depend on: where the buyer lives, how they pay, their level of membership. */
export function About({ settings, rules, onSettings }: AboutProps) {
  const [status, setStatus] = useState<'saving' | 'saved' | 'failed' | null>(null);
  const save = (change: Partial<Settings>) => {
    setStatus('saving');
    onSettings(change).then(
      (stored) => setStatus(stored ? 'saved' : 'failed'),
      () => setStatus('failed'),
    );
  };
  const { ruled, others } = countriesOf(rules);
  const unknown = <option value="">{t('about.unknown')}</option>;
  return (
    <section data-testid="about">
      <h2>{t('about.title')}</h2>
      <p class="soft">{t('about.lead')}</p>
      <div class="about">
        <label>
          <span>{t('about.country')}</span>
          <select
            data-testid="about-country"
            value={settings.country ?? ''}
            onChange={(event) => save({ country: event.currentTarget.value || null })}
          >
            {unknown}
            <optgroup label={t('about.known')}>{options(ruled)}</optgroup>
            <optgroup label={t('about.others')}>{options(others)}</optgroup>
          </select>
        </label>
        <label>
          <span>{t('about.paidWith')}</span>
          <select
            data-testid="about-paid"
            value={settings.paidWith ?? ''}
            onChange={(event) => save({ paidWith: (event.currentTarget.value || null) as PaidWith | null })}
          >
            {unknown}
            {PAID_WITH.map((name) => (
              <option key={name} value={name}>
                {t(`ladder.paid.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('about.tier')}</span>
          <select
            data-testid="about-tier"
            value={settings.tier ?? ''}
            onChange={(event) => save({ tier: event.currentTarget.value || null })}
          >
            {unknown}
            {LEVELS.map((name) => (
              <option key={name} value={name}>
                {t(`about.level.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" data-testid="about-status" class={status === 'failed' ? 'failed' : 'soft'}>
        {status && t(`about.${status}`)}
      </p>
    </section>
  );
}
