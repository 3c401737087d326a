import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/domain/calendar';
import type { Told } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import { formatLastMoment } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';
import { formatClock, formatPlanned } from '../common/when';
import type { CalendarOutcome } from '../dashboard/Calendar';
import type { Entry } from './list';
import { AlarmClock, BellOff } from './Sign';
import { calendarState, customSnooze, isMuted, snoozedUntil, snoozesOf } from './snooze';

interface CustomProps extends Moment {
  until: number | null;
  saving: boolean;
  onSave: (at: number) => void;
  onCancel: () => void;
}

/** A moment of the user's own. */
function Custom({ now, zone, until, saving, onSave, onCancel }: CustomProps) {
  const [wrong, setWrong] = useState<'none' | 'past' | 'late' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const date = until === null ? '' : formatLastMoment(until, now, zone);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (saving) return;
    const found = customSnooze(field.current?.value ?? '', now, zone, until);
    setWrong('wrong' in found ? found.wrong : null);
    if ('wrong' in found) field.current?.focus();
    else onSave(found.at);
  };
  return (
    <form class="snooze-form" data-testid="snooze-form" noValidate onSubmit={submit}>
      <label for={id}>{t('snooze.at')}</label>
      <input
        ref={field}
        id={id}
        type="datetime-local"
        data-testid="snooze-at"
        min={`${dayOf(now, zone)}T00:00`}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-hint`}
      />
      <small id={`${id}-hint`} class={wrong ? 'failed' : undefined} role={wrong ? 'alert' : undefined}>
        {wrong ? t(`snooze.wrong.${wrong}`, { date }) : date && t('snooze.latest', { date })}
      </small>
      <div class="actions">
        <button type="submit" class="cc-btn" data-testid="snooze-save" aria-disabled={saving}>
          {t('snooze.save')}
        </button>
        <button type="button" class="cc-btn" onClick={onCancel}>
          {t('snooze.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What was done last, and what takes it back where nothing else on the page does. */
interface Done {
  text: 'snoozed' | 'unsnoozed' | 'muted' | 'unmuted';
  undo?: { facts: Told[]; text: 'snoozed' | 'muted' };
}

export interface RemindersProps extends Moment {
  entry: Entry;
  onTell: (facts: readonly Told[]) => Promise<boolean>;
  /** Saves this order as a calendar file. */
  onCalendar: () => Promise<CalendarOutcome>;
}

/** Notifications of one order: none, later, and the calendar for when the browser is closed. */
export function Reminders({ entry, now, zone, onTell, onCalendar }: RemindersProps) {
  const { view, until } = entry;
  const [status, setStatus] = useState<
    'saving' | 'failed' | 'calendarFailed' | Done | CalendarOutcome | null
  >(null);
  const [custom, setCustom] = useState(false);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const muted = isMuted(view);
  const snoozed = snoozedUntil(view, now);
  const saving = status === 'saving';

  // What was pressed may go with what it did; the keyboard stays in this section.
  const acted = useRef(false);
  useEffect(() => {
    if (!acted.current || section.current?.contains(document.activeElement)) return;
    heading.current?.focus();
  });

  const say = async (facts: Told[], done: Done) => {
    if (saving) return;
    acted.current = true;
    setStatus('saving');
    const stored = await onTell(facts).catch(() => false);
    setStatus(stored ? done : 'failed');
    if (stored) setCustom(false);
  };
  const mute = (value: boolean) => {
    const undo = { facts: [{ field: 'muted' as const, value: true }], text: 'muted' as const };
    void say([{ field: 'muted', value }], value ? { text: 'muted' } : { text: 'unmuted', undo });
  };
  const remind = (at: number): Told[] => [
    { field: 'snoozed', value: { until: at, told: now, closes: until } },
  ];
  const snooze = (at: number) => void say(remind(at), { text: 'snoozed' });
  const unsnooze = () => {
    const undo = { facts: remind(snoozed ?? now), text: 'snoozed' as const };
    void say([{ field: 'unsaid:snoozed', value: true } as Told], { text: 'unsnoozed', undo });
  };
  const save = () => {
    setStatus('saving');
    onCalendar().then(setStatus, () => setStatus('calendarFailed'));
  };

  const calendar = calendarState(entry, now);
  const choices = snoozesOf(now, zone, until);
  const words = () => {
    if (!status) return null;
    if (typeof status === 'string') return t(`snooze.${status}`);
    if ('text' in status) return t(`snooze.did.${status.text}`);
    if (!status.name) return t('snooze.calendarNone');
    const saved = t('snooze.calendarSaved', { name: status.name });
    return status.alarms ? saved : `${saved} ${t(muted ? 'snooze.calendarMuted' : 'snooze.calendarLate')}`;
  };
  const undo = status && typeof status === 'object' && 'undo' in status ? status.undo : undefined;
  return (
    <section ref={section} class="reminders" data-testid="reminders">
      <h2 ref={heading} tabIndex={-1}>
        {t('snooze.title')}
      </h2>
      {muted && (
        <p class="stands">
          <BellOff />
          <span>{t('snooze.muted')}</span>
        </p>
      )}
      {!muted && snoozed !== null && (
        <p class="stands">
          <AlarmClock />
          <span>
            <b>{t('snooze.reminds', { when: formatPlanned(snoozed, now, zone) })}</b>{' '}
            <button type="button" class="link" data-testid="snooze-undo" onClick={unsnooze}>
              {t('snooze.undo')}
            </button>
            <small>{t('snooze.quietTill')}</small>
          </span>
        </p>
      )}
      {!muted && snoozed === null && until !== null && until <= now && (
        <p class="soft">{t('snooze.tooNear')}</p>
      )}
      {!muted && snoozed === null && (until === null || until > now) && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and announce a form
        <div class="snoozes" role="group" aria-label={t('snooze.later')}>
          <span aria-hidden="true">{t('snooze.later')}</span>
          {choices.map(({ name, at }) => (
            <button
              key={name}
              type="button"
              class="chip"
              data-testid={`snooze-${name}`}
              onClick={() => snooze(at)}
            >
              {t(`snooze.${name}`, { time: formatClock(at, zone) })}
            </button>
          ))}
          <button
            type="button"
            class="chip"
            data-testid="snooze-custom"
            aria-expanded={custom}
            onClick={() => setCustom(!custom)}
          >
            {t('snooze.custom')}
          </button>
        </div>
      )}
      {custom && !muted && snoozed === null && (
        <Custom
          now={now}
          zone={zone}
          until={until}
          saving={saving}
          onSave={snooze}
          onCancel={() => setCustom(false)}
        />
      )}
      <div class="actions">
        <button
          type="button"
          class="cc-btn"
          data-testid={muted ? 'unmute' : 'mute'}
          onClick={() => mute(!muted)}
        >
          {t(muted ? 'snooze.unmute' : 'snooze.mute')}
        </button>
        {calendar === 'ahead' && (
          <button type="button" class="cc-btn" data-testid="calendar-order" onClick={() => !saving && save()}>
            {t('snooze.calendar')}
          </button>
        )}
      </div>
      <small class="soft">
        {t(
          calendar === 'ahead'
            ? muted
              ? 'snooze.calendarMutedHint'
              : 'snooze.calendarHint'
            : calendar === 'passed'
              ? 'snooze.calendarPassed'
              : 'snooze.calendarUndated',
        )}
      </small>
      <p
        role="status"
        data-testid="reminders-status"
        class={status === 'failed' || status === 'calendarFailed' ? 'failed' : 'soft'}
      >
        {words()}
      </p>
      {undo && (
        <button
          type="button"
          class="link"
          data-testid="reminders-undo"
          onClick={() => void say(undo.facts, { text: undo.text })}
        >
          {t('snooze.undo')}
        </button>
      )}
    </section>
  );
}
