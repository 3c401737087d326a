import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings, WindowContext } from '../../lib/deadlines';
import type { ChecklistStep } from '../../lib/disputes/checklist';
import type { AskingDay } from '../../lib/domain/asking';
import type { KeepOutcome, KeptMessage } from '../../lib/domain/evidence';
import type { OrderKey, OrderView, PageHealth, Told } from '../../lib/domain/view';
import { plural, t } from '../../lib/i18n';
import { formatAge, formatNumber } from '../../lib/i18n/format';
import type { Rule } from '../../lib/rules';
import type { Saying } from '../badge/Explanation';
import type { Moment } from '../badge/words';
import { DatesStopped, withoutStop } from '../common/DatesStopped';
import { Faults, type FaultsProps } from '../common/Faults';
import { Problems } from '../common/Problems';
import { Empty, Failed, Skeleton } from '../common/states';
import type { CalendarOutcome } from '../dashboard/Calendar';
import type { EvidenceData } from '../evidence/Evidence';
import { type Draft, draftOf, emptyDraft } from '../hand/form';
import { OrderForm } from '../hand/OrderForm';
import type { HistoryProps } from '../history/History';
import { Check, type CheckDraft, EMPTY_CHECK, type Judge } from '../trick/Check';
import type { Kept } from '../trick/Keep';
import {
  badPages,
  doubtfulPages,
  type Entry,
  entriesOf,
  GROUPS,
  type Group,
  headlineOf,
  nameOf,
  unreadOf,
} from './list';
import { OrderPage } from './OrderPage';
import { OrderRow } from './OrderRow';
import { Tips } from './Tips';

/** How many rows are drawn at first; others follow when these are on screen, and then when their end is near. */
const FIRST_ROWS = 40;
/** More than anyone buys, and drawn in less than a second; a page that forges ten thousand must not stop the popup. */
const MORE_ROWS = 1_000;

export interface PopupProps extends FaultsProps {
  status: 'loading' | 'ready' | 'failed';
  /** Reading failed after it went well once: what is shown may be out of date. */
  stale: boolean;
  views: readonly OrderView[];
  health: readonly PageHealth[];
  settings: Settings;
  asking?: AskingDay | null | undefined;
  rules: readonly Rule[];
  saying: Readonly<Record<OrderKey, Saying>>;
  /** Show what is due, as a notification asks for. */
  due?: boolean | undefined;
  /** The order to show first. */
  first?: OrderKey | undefined;
  ordersUrl: string;
  dashboardUrl: string;
  tipsUrl: string;
  onSettled: (key: OrderKey, settled: boolean) => void;
  /** Tells facts of an order; gives back whether they were stored. */
  onTell: (key: OrderKey, facts: readonly Told[], add?: boolean) => Promise<boolean>;
  /** Changes settings; gives back whether they were stored. */
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
  onRetry: () => void;
  /** Saves orders as a calendar file. */
  onCalendar: (views: readonly OrderView[], settings: Settings) => Promise<CalendarOutcome>;
  /** What an order is called that is added without a number. */
  newId: () => string;
  /** All that was read of the order that `onFollow` asked for last. */
  history?: (Omit<HistoryProps, keyof WindowContext> & { key: OrderKey | null }) | undefined;
  onFollow?: ((key: OrderKey | null) => void) | undefined;
  /** The messages kept with the order that `onFollow` asked for last. */
  evidence?: (EvidenceData & { key: OrderKey | null }) | undefined;
  onJudge: Judge;
  onKeep: (message: Omit<KeptMessage, 'id' | 'keptAt'>) => Promise<Kept>;
  onKeepAgain: (message: KeptMessage) => Promise<KeepOutcome | 'failed'>;
  onUnkeep: (id: string) => Promise<boolean>;
  onCopyText: (text: string) => Promise<void>;
}

/** What was just done, said above the list; with a way back where there is one. */
interface Notice {
  text: string;
  undo?: () => void;
}

function NoticeLine({ notice }: { notice: Notice | null }) {
  return (
    <div class="told" role="status">
      {notice && (
        <p>
          <bdi>{notice.text}</bdi>
          {notice.undo && (
            <button type="button" class="link" data-testid="undo" onClick={notice.undo}>
              {t('hand.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** The form that is open: a new order, or one that is edited as it was before. */
type Form = { of: 'new' } | { of: OrderKey; before: Draft };

function Summary({ entries, health, now }: { entries: Entry[]; health: readonly PageHealth[]; now: number }) {
  const undated = entries.filter((entry) => entry.shown.state === 'unknown').length;
  const read = Math.max(0, ...health.map((page) => page.lastGood ?? 0));
  const facts = [
    plural('popup.watched', entries.length),
    ...(undated ? [plural('popup.undated', undated)] : []),
    ...(read ? [t('popup.read', { age: formatAge(read, now) })] : []),
  ];
  return (
    <div class="top">
      <h1>{headlineOf(entries, badPages(health).length > 0)}</h1>
      <p class="soft parts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </div>
  );
}

interface ChipsProps {
  entries: Entry[];
  group: Group | null;
  onGroup: (group: Group | null) => void;
}

function Chips({ entries, group, onGroup }: ChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and announce a form
    <div class="chips" role="group" aria-label={t('popup.filter')}>
      {GROUPS.map((name) => {
        const count = entries.filter((entry) => entry.group === name).length;
        return (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={group === name}
            onClick={() => onGroup(group === name ? null : name)}
          >
            {t(`popup.group.${name}`)} {formatNumber(count)}
          </button>
        );
      })}
    </div>
  );
}

interface ListProps extends Moment {
  entries: Entry[];
  /** How many of them are drawn. */
  rows: number;
  due: boolean;
  filtered: boolean;
  onAll: () => void;
  onMore: () => void;
  onOpen: (key: OrderKey) => void;
}

function List({ entries, rows, due, filtered, now, zone, onAll, onMore, onOpen }: ListProps) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const near = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && onMore(), {
      rootMargin: '600px',
    });
    near.observe(end.current);
    return () => near.disconnect();
  }, [rows, entries.length, onMore]);
  if (!entries.length)
    return (
      <div class="state">
        <p class="state-text">{t(due ? 'popup.noneDue' : 'popup.noneInGroup')}</p>
        {filtered && (
          <button type="button" class="cc-btn" onClick={onAll}>
            {t('popup.showAll')}
          </button>
        )}
      </div>
    );
  return (
    <ul class="rows">
      {entries.slice(0, rows).map((entry) => (
        <OrderRow key={entry.view.key} entry={entry} now={now} zone={zone} onOpen={onOpen} />
      ))}
      {rows > FIRST_ROWS && entries.length > rows && <li ref={end} class="more" />}
    </ul>
  );
}

type Tab = 'orders' | 'tips' | 'check';

interface TabsProps {
  tab: Tab;
  dashboardUrl: string;
  onTab: (tab: Tab) => void;
}

function Tabs({ tab, dashboardUrl, onTab }: TabsProps) {
  return (
    <nav class="tabs" aria-label={t('popup.tabs.label')}>
      {(['orders', 'tips', 'check'] as const).map((name) => (
        <button
          key={name}
          type="button"
          class="tab"
          data-testid={`tab-${name}`}
          aria-current={tab === name ? 'page' : undefined}
          onClick={() => onTab(name)}
        >
          {t(`popup.tabs.${name}`)}
        </button>
      ))}
      <a class="tab" data-testid="tab-dashboard" href={dashboardUrl} target="_blank" rel="noreferrer">
        {t('popup.tabs.dashboard')}
        <span class="unseen">{t('popup.newTab')}</span>
      </a>
    </nav>
  );
}

type Ticks = Readonly<Record<OrderKey, readonly ChecklistStep[]>>;

/** The popup: what needs you first, one order in full, the tips, and the check of a message. */
export function Popup(props: PopupProps) {
  const { status, stale, views, health, saying, now, zone, due = false, ordersUrl, dashboardUrl } = props;
  const [tab, setTab] = useState<Tab>('orders');
  const [group, setGroup] = useState<Group | 'due' | null>(due ? 'due' : null);
  const [selected, setSelected] = useState<OrderKey | null>(props.first ?? null);
  // Kept as long as the popup is open; storing them belongs to cases.
  const [ticks, setTicks] = useState<Ticks>({});
  const [form, setForm] = useState<Form | null>(null);
  // What was typed stays, whatever closes the form.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [notice, setNotice] = useState<Notice | null>(null);
  // What was pasted stays as long as the popup is open, and no longer.
  const [check, setCheck] = useState<CheckDraft>(EMPTY_CHECK);
  const [rows, setRows] = useState(FIRST_ROWS);
  const main = useRef<HTMLElement>(null);
  const left = useRef<string | null>(null);
  const added = useRef<string | null>(null);

  const entries = useMemo(() => entriesOf(views, now), [views, now]);
  const listed = useMemo(() => entries.map(({ view }) => view), [entries]);
  const order = entries.find((entry) => entry.view.key === selected);
  const bad = withoutStop([...badPages(health), ...doubtfulPages(health)], props.asking);
  const shop = t('marketplace.aliexpress');

  useEffect(() => {
    if (status !== 'ready') return;
    const later = setTimeout(() => setRows((rows) => Math.max(rows, MORE_ROWS)), 50);
    return () => clearTimeout(later);
  }, [status]);
  const drawMore = useCallback(() => setRows((rows) => rows + MORE_ROWS), []);

  const leaveOrder = () => {
    left.current = order?.view.order.id ?? null;
    setSelected(null);
  };
  useEffect(() => {
    if (selected || !left.current) return;
    const rows = main.current?.querySelectorAll<HTMLElement>('[data-testid=order]') ?? [];
    [...rows].find((row) => row.dataset.order === left.current)?.focus();
    left.current = null;
  }, [selected]);

  const { onFollow } = props;
  useEffect(() => onFollow?.(selected), [selected, onFollow]);

  // The row of a new order comes with the next answer of the database.
  useEffect(() => {
    if (form || !added.current) return;
    const rows = main.current?.querySelectorAll<HTMLElement>('[data-testid=order]') ?? [];
    const row = [...rows].find(({ dataset }) => dataset.order === added.current);
    if (!row) {
      const place = entries.findIndex(({ view }) => view.order.id === added.current);
      return setRows((rows) => Math.max(rows, place + 1));
    }
    row.focus();
    added.current = null;
  }, [form, entries, rows]);

  const openForm = (next: Form) => {
    setNotice(null);
    setForm(next);
    if (main.current) main.current.scrollTop = 0;
  };
  const forget = (name: string) => {
    const { [name]: _, ...others } = drafts;
    setDrafts(others);
  };
  const remove = ({ view }: Entry) => {
    const tellRemoved = (value: boolean) => props.onTell(view.key, [{ field: 'removed', value }]);
    void tellRemoved(true).then((stored) => {
      if (!stored) return;
      setSelected(null);
      const undo = () => void tellRemoved(false).then((back) => back && setNotice(null));
      setNotice({ text: t('hand.removed', { title: nameOf(view) }), undo });
    });
  };

  const openTab = (name: Tab) => {
    setTab(name);
    setSelected(null);
    setForm(null);
    setNotice(null);
    if (main.current) main.current.scrollTop = 0;
  };

  const changeCheck = useCallback(
    (change: Partial<CheckDraft>) => setCheck((before) => ({ ...before, ...change })),
    [],
  );

  const content = () => {
    if (tab === 'tips') return <Tips shop={shop} tipsUrl={props.tipsUrl} />;
    if (tab === 'check')
      return (
        <Check
          draft={check}
          views={listed}
          now={now}
          zone={zone}
          onDraft={changeCheck}
          onJudge={props.onJudge}
          onCopy={props.onCopyText}
          onKeep={props.onKeep}
          onUnkeep={props.onUnkeep}
          onOpen={(key) => {
            openTab('orders');
            setSelected(key);
          }}
        />
      );
    if (status === 'failed') return <Failed onRetry={props.onRetry} />;
    if (status === 'loading') return <Skeleton />;
    if (form) {
      const draft = drafts[form.of] ?? ('before' in form ? form.before : null);
      if (draft)
        return (
          <OrderForm
            key={form.of}
            draft={draft}
            before={'before' in form ? form.before : undefined}
            settings={props.settings}
            rules={props.rules}
            now={now}
            zone={zone}
            known={(key) => views.find((view) => view.key === key)}
            onDraft={(next) => setDrafts({ ...drafts, [form.of]: next })}
            onTell={props.onTell}
            onSaved={(key) => {
              forget(form.of);
              setForm(null);
              setGroup(null);
              if (form.of === 'new') {
                added.current = key.slice(key.indexOf(':') + 1);
                setNotice({ text: t('hand.added', { title: draft.title }) });
              }
            }}
            onBack={() => setForm(null)}
            onClear={() => setDrafts({ ...drafts, new: emptyDraft(props.newId()) })}
          />
        );
    }
    if (order) {
      const { key } = order.view;
      const done = ticks[key] ?? [];
      return (
        <OrderPage
          key={key}
          entry={order}
          now={now}
          zone={zone}
          settings={props.settings}
          rules={props.rules}
          saying={saying[key]}
          done={done}
          onTick={(step, ticked) =>
            setTicks({ ...ticks, [key]: ticked ? [...done, step] : done.filter((other) => other !== step) })
          }
          onSettled={(settled) => props.onSettled(key, settled)}
          onTell={(facts) => props.onTell(key, facts)}
          onSettings={props.onSettings}
          onCalendar={() => props.onCalendar([order.view], props.settings)}
          unread={unreadOf(health, order.view)}
          history={props.history?.key === key ? props.history : undefined}
          onEdit={() => openForm({ of: key, before: draftOf(order.view.order, props.rules, zone) })}
          onRemove={() => remove(order)}
          onBack={leaveOrder}
          onTips={() => openTab('tips')}
          evidence={props.evidence?.key === key ? props.evidence : undefined}
          onCheck={() => {
            changeCheck({ key, kept: null });
            openTab('check');
          }}
          onUnkeep={props.onUnkeep}
          onKeepAgain={props.onKeepAgain}
        />
      );
    }
    const add = (
      <button
        type="button"
        class={entries.length ? 'add' : 'cc-btn'}
        data-testid="add-order"
        onClick={() => {
          if (!drafts.new) setDrafts({ ...drafts, new: emptyDraft(props.newId()) });
          openForm({ of: 'new' });
        }}
      >
        {t('hand.add')}
      </button>
    );
    const problems = <Problems pages={bad} now={now} ordersUrl={ordersUrl} />;
    if (!entries.length)
      return (
        <>
          <NoticeLine notice={notice} />
          {bad.length ? (
            <>
              {problems}
              <p class="state">{add}</p>
            </>
          ) : (
            <Empty ordersUrl={ordersUrl} shop={shop}>
              {add}
            </Empty>
          )}
        </>
      );
    // A notification also asks to open orders whose date is not known.
    const inGroup = ({ group: own, shown }: Entry) =>
      own === group || (group === 'due' && (own === 'needs' || shown.state === 'unknown'));
    const grouped = group ? entries.filter(inGroup) : entries;
    return (
      <>
        {stale && (
          <p class="stale" role="status">
            {t('popup.stale')}
          </p>
        )}
        <NoticeLine notice={notice} />
        {problems}
        <DatesStopped asking={props.asking ?? null} now={now} zone={zone} />
        <List
          key={group}
          entries={grouped}
          rows={rows}
          due={group === 'due'}
          filtered={group !== null}
          now={now}
          zone={zone}
          onAll={() => setGroup(null)}
          onMore={drawMore}
          onOpen={(key) => {
            setNotice(null);
            setSelected(key);
          }}
        />
        {add}
      </>
    );
  };

  const inOrders = tab === 'orders' && !form && !order;
  const { faults } = props;
  const header = inOrders && status === 'ready' && entries.length > 0 && (
    <header>
      <Summary entries={entries} health={health} now={now} />
      <Chips entries={entries} group={group === 'due' ? null : group} onGroup={setGroup} />
    </header>
  );
  // What keeps warnings away stands above all else. It is long, so the header moves along with the list then.
  const faulty = inOrders && faults.length > 0;
  return (
    <div class="popup">
      {!faulty && header}
      <main ref={main} key={form ? 'form' : order ? 'order' : tab}>
        {inOrders && (
          <Faults
            faults={faults}
            system={props.system}
            now={now}
            zone={zone}
            onTest={props.onTest}
            onDismiss={props.onDismiss}
          />
        )}
        {faulty && header}
        {content()}
      </main>
      <Tabs tab={tab} dashboardUrl={dashboardUrl} onTab={openTab} />
    </div>
  );
}
