import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChecklistStep } from '../../lib/disputes/checklist';
import type { OrderKey, OrderView, PageHealth } from '../../lib/domain/view';
import { plural, t } from '../../lib/i18n';
import { formatAge, formatNumber } from '../../lib/i18n/format';
import type { Saying } from '../badge/Explanation';
import type { Moment } from '../badge/words';
import { Problems } from '../common/Problems';
import { Empty, Failed, Skeleton } from '../common/states';
import { badPages, conflictPages, type Entry, entriesOf, GROUPS, type Group, headlineOf } from './list';
import { OrderPage } from './OrderPage';
import { OrderRow } from './OrderRow';
import { Tips } from './Tips';

/** How many rows are drawn at first; the others follow when these are on screen. */
const FIRST_ROWS = 40;

export interface PopupProps extends Moment {
  status: 'loading' | 'ready' | 'failed';
  /** Reading failed after it went well once: what is shown may be out of date. */
  stale: boolean;
  views: readonly OrderView[];
  health: readonly PageHealth[];
  saying: Readonly<Record<OrderKey, Saying>>;
  /** Show what is due, as a notification asks for. */
  due?: boolean | undefined;
  ordersUrl: string;
  dashboardUrl: string;
  onSettled: (key: OrderKey, settled: boolean) => void;
  onRetry: () => void;
}

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
  onOpen: (key: OrderKey) => void;
}

function List({ entries, rows, due, filtered, now, zone, onAll, onOpen }: ListProps) {
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
    </ul>
  );
}

type Tab = 'orders' | 'tips';

interface TabsProps {
  tab: Tab;
  dashboardUrl: string;
  onTab: (tab: Tab) => void;
}

function Tabs({ tab, dashboardUrl, onTab }: TabsProps) {
  return (
    <nav class="tabs" aria-label={t('popup.tabs.label')}>
      {(['orders', 'tips'] as const).map((name) => (
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

/** The popup: what needs you first, one order in full, and the tips. */
export function Popup(props: PopupProps) {
  const { status, stale, views, health, saying, now, zone, due = false, ordersUrl, dashboardUrl } = props;
  const [tab, setTab] = useState<Tab>('orders');
  const [group, setGroup] = useState<Group | 'due' | null>(due ? 'due' : null);
  const [selected, setSelected] = useState<OrderKey | null>(null);
  // Kept as long as the popup is open; storing them belongs to cases.
  const [ticks, setTicks] = useState<Ticks>({});
  const [rows, setRows] = useState(FIRST_ROWS);
  const main = useRef<HTMLElement>(null);
  const left = useRef<string | null>(null);

  const entries = useMemo(() => entriesOf(views, now), [views, now]);
  const order = entries.find((entry) => entry.view.key === selected);
  const bad = [...badPages(health), ...conflictPages(health)];
  const shop = t('marketplace.aliexpress');

  useEffect(() => {
    if (status !== 'ready') return;
    const later = setTimeout(() => setRows(Number.POSITIVE_INFINITY), 50);
    return () => clearTimeout(later);
  }, [status]);

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

  const openTab = (name: Tab) => {
    setTab(name);
    setSelected(null);
    if (main.current) main.current.scrollTop = 0;
  };

  const content = () => {
    if (tab === 'tips') return <Tips shop={shop} />;
    if (status === 'failed') return <Failed onRetry={props.onRetry} />;
    if (status === 'loading') return <Skeleton />;
    if (order) {
      const { key } = order.view;
      const done = ticks[key] ?? [];
      return (
        <OrderPage
          key={key}
          entry={order}
          now={now}
          zone={zone}
          saying={saying[key]}
          done={done}
          onTick={(step, ticked) =>
            setTicks({ ...ticks, [key]: ticked ? [...done, step] : done.filter((other) => other !== step) })
          }
          onSettled={(settled) => props.onSettled(key, settled)}
          onBack={leaveOrder}
          onTips={() => openTab('tips')}
        />
      );
    }
    const problems = <Problems pages={bad} now={now} ordersUrl={ordersUrl} />;
    if (!entries.length) return bad.length ? problems : <Empty ordersUrl={ordersUrl} shop={shop} />;
    // A notification also asks to open orders whose date is not known.
    const inGroup = ({ group: own, shown }: Entry) =>
      own === group || (group === 'due' && (own === 'needs' || shown.state === 'unknown'));
    const listed = group ? entries.filter(inGroup) : entries;
    return (
      <>
        {stale && (
          <p class="stale" role="status">
            {t('popup.stale')}
          </p>
        )}
        {problems}
        <List
          key={group}
          entries={listed}
          rows={rows}
          due={group === 'due'}
          filtered={group !== null}
          now={now}
          zone={zone}
          onAll={() => setGroup(null)}
          onOpen={setSelected}
        />
      </>
    );
  };

  const overview = tab === 'orders' && status === 'ready' && !order && entries.length > 0;
  return (
    <div class="popup">
      {overview && (
        <header>
          <Summary entries={entries} health={health} now={now} />
          <Chips entries={entries} group={group === 'due' ? null : group} onGroup={setGroup} />
        </header>
      )}
      <main ref={main} key={order ? 'order' : tab}>
        {content()}
      </main>
      <Tabs tab={tab} dashboardUrl={dashboardUrl} onTab={openTab} />
    </div>
  );
}
