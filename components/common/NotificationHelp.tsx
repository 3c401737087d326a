import { t } from '../../lib/i18n';

/** The systems that show notifications, each with switches of its own. */
export type System = 'windows' | 'mac' | 'linux' | 'chromeos' | 'android' | 'other';

const STEPS = {
  windows: ['on', 'app', 'quiet'],
  mac: ['on', 'app', 'quiet'],
  linux: ['on', 'app', 'quiet'],
  chromeos: ['on', 'app'],
  android: ['on', 'quiet'],
  other: ['on', 'quiet'],
} as const;

/** Those that are told of besides the user's own. */
const NAMED = ['windows', 'mac', 'linux', 'chromeos'] as const;

function Steps({ of }: { of: System }) {
  const steps: readonly ('on' | 'app' | 'quiet')[] = STEPS[of];
  return (
    <ul class="help-steps">
      {steps.map((step) => {
        // Not every system has every step, which the type of the keys cannot tell.
        const key = `warnings.help.${of}.${step}` as 'warnings.help.windows.on';
        return <li key={step}>{t(key)}</li>;
      })}
    </ul>
  );
}

/** Where a system keeps notifications away: the user's own open, the others folded. */
export function NotificationHelp({ system }: { system: System }) {
  const others = NAMED.filter((one) => one !== system);
  return (
    <div class="help" data-testid="notification-help" data-system={system}>
      <strong>{t(`warnings.help.system.${system}`)}</strong>
      <Steps of={system} />
      {others.map((one) => (
        <details key={one}>
          <summary>{t(`warnings.help.system.${one}`)}</summary>
          <Steps of={one} />
        </details>
      ))}
      <p>{t('warnings.help.browser')}</p>
      <p>{t('warnings.help.icon')}</p>
    </div>
  );
}
