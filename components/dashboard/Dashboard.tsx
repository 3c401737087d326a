import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../lib/deadlines';
import type { PageHealth as Health, OrderKey, OrderView, Told } from '../../lib/domain/view';
import { part, plural, t } from '../../lib/i18n';
import { formatLastMoment, formatMoney, formatNumber } from '../../lib/i18n/format';
import type { Rule } from '../../lib/rules';
import { BadgeFace } from '../badge/Badge';
import { type Moment, shopOf } from '../badge/words';
import { Faults, type FaultsProps } from '../common/Faults';
import { Problems } from '../common/Problems';
import { Empty, Failed, Skeleton } from '../common/states';
import { shownNumber } from '../hand/form';
import { badPages, doubtfulPages, type Entry, entriesOf, nameOf, removedOf } from '../popup/list';
import { About } from './About';
import { Calendar, type CalendarOutcome } from './Calendar';
import { Diagnostics, type DiagnosticsProps } from './Diagnostics';
import { PageHealth } from './PageHealth';
import { Tricks } from './Tricks';
import { Warnings } from './Warnings';

export interface DashboardProps extends FaultsProps, DiagnosticsProps {
  status: 'loading' | 'ready' | 'failed';
  stale: boolean;
  views: readonly OrderView[];
  health: readonly Health[];
  settings: Settings;
  rules: readonly Rule[];
  ordersUrl: string;
  tipsUrl: string;
  onRetry: () => void;
  /** Changes settings; gives back whether they were stored. */
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
  onTell: (key: OrderKey, facts: readonly Told[]) => Promise<boolean>;
  /** Saves everything as a file and gives back its name. */
  onExport: () => Promise<string>;
  /** Saves orders as a calendar file. */
  onCalendar: (views: readonly OrderView[], settings: Settings) => Promise<CalendarOutcome>;
}

function Row({ entry, ...moment }: Moment & { entry: Entry }) {
  const { view, shown, until } = entry;
  const { facts, id } = view.order;
  const title = nameOf(view);
  const undated = shown.state === 'unknown' || shown.state === 'waiting';
  return (
    <tr data-order={id} data-state={shown.state}>
      <th scope="row">
        <bdi class="name">{title}</bdi>
        <small>
          <bdi>{[shopOf(view.order), shownNumber(view.order)].filter(Boolean).join(' · ')}</bdi>
        </small>
      </th>
      <td>
        <BadgeFace view={view} {...moment} />
      </td>
      <td>{shown.window ? t(`right.${part(shown.window.right)}`) : t('dashboard.none')}</td>
      <td>
        {until !== null && formatLastMoment(until, moment.now, moment.zone)}
        {until === null && <span class="soft">{t(undated ? 'dashboard.noDate' : 'dashboard.none')}</span>}
      </td>
      <td class="amount">
        {facts.total ? <bdi>{formatMoney(facts.total.value)}</bdi> : t('dashboard.none')}
      </td>
      <td>
        {facts.link && (
          <a
            href={facts.link.value}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={t('dashboard.openNamed', { title })}
          >
            {t('dashboard.open')}
          </a>
        )}
      </td>
    </tr>
  );
}

function Orders({ entries, ...moment }: Moment & { entries: Entry[] }) {
  const heads = ['order', 'state', 'right', 'until', 'total', 'link'] as const;
  return (
    // The table scrolls sideways in narrow windows; a region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="scroll" aria-label={t('dashboard.title')} tabIndex={0}>
      <table class="orders">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" class={head === 'total' ? 'amount' : undefined}>
                {t(`dashboard.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.view.key} entry={entry} {...moment} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the user took out of the lists, to be brought back. */
function Removed({ views, onTell }: { views: readonly OrderView[] } & Pick<DashboardProps, 'onTell'>) {
  const [failed, setFailed] = useState<OrderKey | null>(null);
  const bring = async (key: OrderKey) => {
    setFailed(null);
    if (!(await onTell(key, [{ field: 'removed', value: false }]))) setFailed(key);
  };
  if (!views.length) return null;
  return (
    <details class="removed" data-testid="removed">
      <summary>{t('correct.removedList', { n: formatNumber(views.length) })}</summary>
      <ul class="plain">
        {views.map((view) => {
          const title = nameOf(view);
          return (
            <li key={view.key}>
              <span>
                <bdi>{title}</bdi>
                <small>
                  <bdi>{shopOf(view.order)}</bdi>
                </small>
              </span>
              <button
                type="button"
                class="cc-btn"
                data-testid="bring-back"
                aria-label={t('correct.bringBackNamed', { title })}
                onClick={() => void bring(view.key)}
              >
                {t('correct.bringBack')}
              </button>
              {failed === view.key && (
                <p class="failed" role="alert">
                  {t('correct.failed')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Export({ onExport }: { onExport: () => Promise<string> }) {
  const [state, setState] = useState<'saving' | 'failed' | { name: string } | null>(null);
  const save = () => {
    setState('saving');
    onExport().then(
      (name) => setState({ name }),
      () => setState('failed'),
    );
  };
  return (
    <section>
      <h2>{t('dashboard.data.title')}</h2>
      <p class="soft">{t('dashboard.data.body')}</p>
      <button
        type="button"
        class="cc-btn"
        data-testid="export-json"
        disabled={state === 'saving'}
        onClick={save}
      >
        {t(state === 'saving' ? 'dashboard.data.saving' : 'dashboard.data.export')}
      </button>
      <p role="status" class={state === 'failed' ? 'failed' : 'soft'}>
        {state === 'failed' && t('dashboard.data.failed')}
        {state && typeof state === 'object' && t('dashboard.data.saved', { name: state.name })}
      </p>
    </section>
  );
}

/** Everything that is stored: all orders, how reading went, and the data as a file. */
export function Dashboard(props: DashboardProps) {
  const { status, stale, views, health, now, zone, ordersUrl, onRetry, onExport } = props;
  const entries = useMemo(() => entriesOf(views, now), [views, now]);
  const bad = [...badPages(health), ...doubtfulPages(health)];
  const faults = (
    <Faults
      faults={props.faults}
      system={props.system}
      now={now}
      zone={zone}
      onTest={props.onTest}
      onDismiss={props.onDismiss}
    />
  );
  if (status !== 'ready')
    return (
      <main class="page">
        {faults}
        {status === 'loading' ? <Skeleton /> : <Failed onRetry={onRetry} />}
      </main>
    );
  return (
    <main class="page">
      {faults}
      <header>
        <h1>{t('dashboard.title')}</h1>
        <p class="soft">{t('dashboard.lead')}</p>
      </header>
      {stale && (
        <p class="stale" role="status">
          {t('popup.stale')}
        </p>
      )}
      <Problems pages={bad} now={now} ordersUrl={ordersUrl} />
      {entries.length > 0 && (
        <div>
          <p class="soft">{plural('dashboard.count', entries.length)}</p>
          <Orders entries={entries} now={now} zone={zone} />
        </div>
      )}
      {!entries.length && !bad.length && <Empty ordersUrl={ordersUrl} shop={t('marketplace.aliexpress')} />}
      <Removed views={removedOf(views)} onTell={props.onTell} />
      <Warnings settings={props.settings} onSettings={props.onSettings} onTest={props.onTest} />
      <Calendar
        onCalendar={() =>
          props.onCalendar(
            entries.map(({ view }) => view),
            props.settings,
          )
        }
      />
      <Tricks settings={props.settings} tipsUrl={props.tipsUrl} onSettings={props.onSettings} />
      <About settings={props.settings} rules={props.rules} onSettings={props.onSettings} />
      <PageHealth health={health} now={now} zone={zone} />
      <Diagnostics
        onDiagnose={props.onDiagnose}
        onSaveText={props.onSaveText}
        onCopyText={props.onCopyText}
      />
      <Export onExport={onExport} />
    </main>
  );
}
