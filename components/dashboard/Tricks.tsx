import type { Settings } from '../../lib/deadlines';
import { t } from '../../lib/i18n';
import { useWanted } from './saving';

const SWITCHES = ['tips', 'menu', 'marks'] as const;

export interface TricksProps {
  settings: Settings;
  tipsUrl: string;
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
}

/** Where ClaimClock helps against tricks; each can be switched off by itself. */
export function Tricks({ settings, tipsUrl, onSettings }: TricksProps) {
  const { wanted, status, save } = useWanted(settings, onSettings);
  const { shield } = wanted;
  return (
    <section data-testid="tricks">
      <h2>{t('tricks.title')}</h2>
      <p class="soft prose">
        {t('tricks.lead')}{' '}
        <a href={tipsUrl} target="_blank" rel="noreferrer" data-testid="tips-page">
          {t('tips.open')}
          <span class="unseen"> {t('popup.newTab')}</span>
        </a>
      </p>
      <div class="tricks">
        {SWITCHES.map((name) => (
          <label key={name} class="tick prose">
            <input
              type="checkbox"
              data-testid={`shield-${name}`}
              checked={shield[name]}
              onChange={(event) => void save({ shield: { ...shield, [name]: event.currentTarget.checked } })}
            />
            <span>
              <b>{t(`tricks.${name}.title`)}</b>
              <span class="soft">{t(`tricks.${name}.body`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p role="status" data-testid="tricks-status" class={status === 'failed' ? 'failed' : 'soft'}>
        {status && t(`about.${status}`)}
      </p>
    </section>
  );
}
