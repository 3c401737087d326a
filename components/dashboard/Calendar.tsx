import { useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n';

/** How saving a calendar went; `name` is null where there was no event, so that nothing was saved. */
export interface CalendarOutcome {
  name: string | null;
  events: number;
  alarms: number;
  /** Orders that are not in it because their date is not known. */
  undated: number;
}

/** All last safe moments ahead as a calendar file: the warning that works while the browser is closed. */
export function Calendar({ onCalendar }: { onCalendar: () => Promise<CalendarOutcome> }) {
  const [state, setState] = useState<'saving' | 'failed' | CalendarOutcome | null>(null);
  const save = () => {
    setState('saving');
    onCalendar().then(setState, () => setState('failed'));
  };
  const saved = state && typeof state === 'object' ? state : null;
  return (
    <section data-testid="calendar">
      <h2>{t('dashboard.calendar.title')}</h2>
      <div class="prose">
        <p>{t('dashboard.calendar.body')}</p>
        <p class="soft">{t('dashboard.calendar.again')}</p>
        <p class="soft">{t('dashboard.calendar.private')}</p>
      </div>
      <button
        type="button"
        class="cc-btn"
        data-testid="calendar-all"
        aria-disabled={state === 'saving'}
        onClick={() => state !== 'saving' && save()}
      >
        {t(state === 'saving' ? 'dashboard.calendar.saving' : 'dashboard.calendar.save')}
      </button>
      <p role="status" data-testid="calendar-status" class={state === 'failed' ? 'failed' : 'soft'}>
        {state === 'failed' && t('dashboard.calendar.failed')}
        {saved &&
          (saved.name
            ? plural('dashboard.calendar.saved', saved.events, { name: saved.name })
            : t('dashboard.calendar.none'))}
        {saved?.name && saved.alarms === 0 && ` ${t('dashboard.calendar.noAlarms')}`}
        {saved && saved.undated > 0 && ` ${plural('dashboard.calendar.undated', saved.undated)}`}
      </p>
    </section>
  );
}
