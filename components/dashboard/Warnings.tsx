import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, LEAD_KINDS, type LeadKind, type Quiet, type Settings } from '../../lib/deadlines';
import { part, t } from '../../lib/i18n';
import { TestNotification, type TestNotificationProps } from '../common/TestNotification';
import { formatLead } from '../common/when';
import {
  type AllLeads,
  alike,
  chipsOf,
  hoursOf,
  MOST,
  minutesOf,
  OFFERED,
  sameLeads,
  timeOf,
  toggled,
} from './leads';
import { useWanted } from './saving';

/** Where quiet hours begin that were never set: 22:00 to 8:00. */
const NIGHT: Quiet = { from: 22 * 60, to: 8 * 60 };

interface OwnLeadProps {
  kind: LeadKind;
  full: boolean;
  onAdd: (hours: number) => void;
}

/** Adds a lead that is not offered. */
function OwnLead({ kind, full, onAdd }: OwnLeadProps) {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<'wrong' | 'full' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const unit = useRef<HTMLSelectElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const submit = (event: Event) => {
    event.preventDefault();
    const hours = hoursOf(field.current?.value ?? '', unit.current?.value === 'days' ? 'days' : 'hours');
    const found = hours === null ? 'wrong' : full ? 'full' : null;
    setProblem(found);
    field.current?.focus();
    if (found || hours === null) return;
    if (field.current) field.current.value = '';
    onAdd(hours);
  };
  return (
    <>
      <button
        type="button"
        class="chip own"
        data-testid={`own-${kind}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          setProblem(null);
        }}
      >
        {t(open ? 'warnings.close' : 'warnings.own')}
      </button>
      {open && (
        <form id={id} class="own-lead" data-testid={`own-form-${kind}`} noValidate onSubmit={submit}>
          <input
            ref={field}
            inputMode="numeric"
            name="number"
            aria-label={t('warnings.ownNumber')}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
          />
          <select ref={unit} name="unit" aria-label={t('warnings.ownUnit')}>
            <option value="days">{t('warnings.days')}</option>
            <option value="hours">{t('warnings.hours')}</option>
          </select>
          <button type="submit" class="cc-btn" data-testid={`add-${kind}`}>
            {t('warnings.add')}
          </button>
          {problem && (
            <small class="failed" id={`${id}-problem`} role="alert">
              {t(`warnings.${problem}`)}
            </small>
          )}
        </form>
      )}
    </>
  );
}

interface KindProps {
  kind: LeadKind;
  leads: AllLeads;
  /** Not all kinds warn alike. */
  differ: boolean;
  onLeads: (leads: AllLeads) => void;
  onSame: () => void;
}

/** When the windows of one kind warn. */
function Kind({ kind, leads, differ, onLeads, onSame }: KindProps) {
  const { before, opens } = leads[kind];
  // A lead of the user's own that is taken out can be put back with the same chip.
  const [own, setOwn] = useState<readonly number[]>([]);
  const title = t(`warnings.kind.${part(kind)}.title`);
  const full = before.length >= MOST;
  const note = (hours: number) => {
    if (!OFFERED.includes(hours) && !own.includes(hours)) setOwn([...own, hours]);
  };
  return (
    <li class="kind">
      <div>
        <h3 id={`kind-${kind}`}>{title}</h3>
        <p class="soft">{t(`warnings.kind.${part(kind)}.means`)}</p>
      </div>
      <div class="kind-when">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and announce a form */}
        <div class="leads" role="group" aria-label={t('warnings.before', { kind: title })}>
          {chipsOf(before, own).map((hours) => {
            const chosen = before.includes(hours);
            return (
              <button
                key={hours}
                type="button"
                class="chip"
                data-testid={`lead-${kind}-${hours}`}
                aria-pressed={chosen}
                disabled={full && !chosen}
                onClick={() => {
                  note(hours);
                  onLeads(toggled(leads, kind, hours));
                }}
              >
                <bdi>{formatLead(hours)}</bdi>
              </button>
            );
          })}
          <OwnLead
            kind={kind}
            full={full}
            onAdd={(hours) => {
              note(hours);
              if (!before.includes(hours)) onLeads(toggled(leads, kind, hours));
            }}
          />
        </div>
        {!before.length && (
          <p class="caution" role="status" data-testid={`none-${kind}`}>
            {t('warnings.none')}
          </p>
        )}
        <div class="kind-more">
          <label class="tick">
            <input
              type="checkbox"
              data-testid={`opens-${kind}`}
              aria-describedby={`kind-${kind}`}
              checked={opens}
              onChange={(event) =>
                onLeads({ ...leads, [kind]: { before, opens: event.currentTarget.checked } })
              }
            />
            <span>{t('warnings.opens')}</span>
          </label>
          {differ && (
            <button
              type="button"
              class="link"
              data-testid={`same-${kind}`}
              aria-label={t('warnings.sameNamed', { kind: title })}
              onClick={onSame}
            >
              {t('warnings.same')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

interface QuietHoursProps {
  quiet: Quiet | null;
  onQuiet: (quiet: Quiet | null) => void;
}

/** Hours in which notifications wait. */
function QuietHours({ quiet, onQuiet }: QuietHoursProps) {
  // Kept while they are off, and as they stand in the fields while they cannot be saved.
  const [last, setLast] = useState<Quiet>(quiet ?? NIGHT);
  const [typed, setTyped] = useState<{ from?: string; to?: string }>({});
  const shown = quiet ?? last;
  const text = { from: timeOf(shown.from), to: timeOf(shown.to), ...typed };
  const [from, to] = [minutesOf(text.from), minutesOf(text.to)];
  const problem = from === null || to === null ? 'empty' : from === to ? 'equal' : null;
  const id = useId();
  const change = (name: 'from' | 'to', value: string) => {
    const next = { ...typed, [name]: value };
    const [newFrom, newTo] = [minutesOf(next.from ?? text.from), minutesOf(next.to ?? text.to)];
    if (newFrom === null || newTo === null || newFrom === newTo) {
      setTyped(next);
      return;
    }
    setTyped({});
    setLast({ from: newFrom, to: newTo });
    onQuiet({ from: newFrom, to: newTo });
  };
  const time = (name: 'from' | 'to') => (
    <label>
      <span>{t(`warnings.quiet.${name}`)}</span>
      <input
        type="time"
        required
        data-testid={`quiet-${name}`}
        disabled={!quiet}
        value={text[name]}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : `${id}-hint`}
        onChange={(event) => change(name, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="quiet">
      <h3>{t('warnings.quiet.title')}</h3>
      <label class="tick">
        <input
          type="checkbox"
          data-testid="quiet-on"
          checked={quiet !== null}
          onChange={(event) => {
            setTyped({});
            onQuiet(event.currentTarget.checked ? last : null);
          }}
        />
        <span>{t('warnings.quiet.on')}</span>
      </label>
      <div class="quiet-times">
        {time('from')}
        {time('to')}
      </div>
      {problem && (
        <p class="failed" id={`${id}-problem`} role="alert">
          {t(`warnings.quiet.${problem}`)}
        </p>
      )}
      <p class="soft" id={`${id}-hint`}>
        {t('warnings.quiet.hint')}
      </p>
    </div>
  );
}

/** Something that changed more than one thing, and how it was before. */
interface Done {
  text: 'same' | 'defaults' | 'undone';
  before?: AllLeads;
}

export interface WarningsProps {
  settings: Settings;
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
  onTest: TestNotificationProps['onTest'];
}

/** When ClaimClock warns: how long before, for each kind of right; not at night; and whether it can be seen at all. */
export function Warnings({ settings, onSettings, onTest }: WarningsProps) {
  const { wanted, status, save } = useWanted(settings, onSettings);
  const [done, setDone] = useState<Done | null>(null);
  const latest = useRef(0);
  const line = useRef<HTMLParagraphElement>(null);
  const { leads, quiet } = wanted;
  const differ = !sameLeads(leads, alike(leads, 'not-received'));
  const change = (settings: Partial<Settings>, then: Done | null = null) => {
    setDone(null);
    latest.current += 1;
    const mine = latest.current;
    void save(settings).then((stored) => stored && mine === latest.current && setDone(then));
  };
  const all = (next: AllLeads, then: Done) => {
    change({ leads: next }, then);
    // The button that was pressed goes.
    line.current?.focus();
  };
  return (
    <section data-testid="warnings">
      <h2>{t('warnings.title')}</h2>
      <p class="soft prose">{t('warnings.lead')}</p>
      <ul class="kinds">
        {LEAD_KINDS.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            leads={leads}
            differ={differ}
            onLeads={(next) => change({ leads: next })}
            onSame={() => all(alike(leads, kind), { text: 'same', before: leads })}
          />
        ))}
      </ul>
      <p
        ref={line}
        tabIndex={-1}
        role="status"
        data-testid="warnings-status"
        class={status === 'failed' ? 'failed' : 'soft'}
      >
        {status && (done ? t(`warnings.did.${done.text}`) : t(`warnings.${status}`))}
      </p>
      <p class="after">
        {done?.before && (
          <button
            type="button"
            class="cc-btn"
            data-testid="warnings-undo"
            onClick={() => done.before && all(done.before, { text: 'undone' })}
          >
            {t('warnings.undo')}
          </button>
        )}
        {!sameLeads(leads, DEFAULT_SETTINGS.leads) && (
          <button
            type="button"
            class="cc-btn"
            data-testid="leads-default"
            onClick={() => all(DEFAULT_SETTINGS.leads, { text: 'defaults', before: leads })}
          >
            {t('warnings.defaults')}
          </button>
        )}
      </p>
      <div class="pair">
        <QuietHours quiet={quiet} onQuiet={(next) => change({ quiet: next })} />
        <div>
          <h3>{t('warnings.test.title')}</h3>
          <p class="soft">{t('warnings.test.body')}</p>
          <TestNotification onTest={onTest} />
        </div>
      </div>
    </section>
  );
}
