import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/deadlines';
import { PAID_WITH } from '../../lib/domain/names';
import type { PaidWith } from '../../lib/domain/schema';
import { locale, t } from '../../lib/i18n';
import type { Rule } from '../../lib/rules';

const LEVELS = ['silver', 'gold', 'platinum', 'diamond'] as const;
/** Codes of the standard that stand for no country: unions, tests, the unknown. */
const NO_COUNTRY = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export interface Country {
  code: string;
  name: string;
}

/** Every country by its name in a language. */
export function countriesIn(tag: string): Country[] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .flatMap((code) => {
      // A code that stands for another one is an old name of it.
      const own = new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRY.includes(code);
      const name = own ? names.of(code) : undefined;
      return name ? [{ code, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, tag));
}

let held: { tag: string; countries: Country[] } | null = null;
function countries(): Country[] {
  const tag = locale();
  if (held?.tag !== tag) held = { tag, countries: countriesIn(tag) };
  return held.countries;
}

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
  const ruled = new Set(rules.flatMap(({ needs }) => needs?.countries ?? []));
  const known = countries().filter(({ code }) => ruled.has(code));
  const others = countries().filter(({ code }) => !ruled.has(code));
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
            <optgroup label={t('about.known')}>{options(known)}</optgroup>
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
                {t(`about.paid.${name}`)}
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
