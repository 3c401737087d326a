import { useEffect, useRef } from 'preact/hooks';
import type { Settings, WindowContext } from '../../lib/deadlines';
import type { ChecklistStep } from '../../lib/disputes/checklist';
import { nextStep } from '../../lib/disputes/next';
import type { KeepOutcome, KeptMessage } from '../../lib/domain/evidence';
import type { Order } from '../../lib/domain/order';
import type { Told } from '../../lib/domain/view';
import { isOfCase } from '../../lib/domain/window';
import { plural, t } from '../../lib/i18n';
import { formatMoney, formatNumber } from '../../lib/i18n/format';
import type { Rule } from '../../lib/rules';
import { BadgeFace } from '../badge/Badge';
import { headingOf, SayButton, type Saying } from '../badge/Explanation';
import { Why } from '../badge/Why';
import { type Moment, shopOf } from '../badge/words';
import { Checklist } from '../checklist/Checklist';
import { Back } from '../common/Back';
import type { CalendarOutcome } from '../dashboard/Calendar';
import { Dispute } from '../dispute/Dispute';
import { Notes } from '../dispute/Notes';
import { Evidence, type EvidenceData } from '../evidence/Evidence';
import { Corrections } from '../hand/Corrections';
import { shownNumber } from '../hand/form';
import { History, type HistoryProps } from '../history/History';
import { Ladder } from '../ladder/Ladder';
import { Timeline } from '../timeline/Timeline';
import { StageTips } from '../tips/StageTips';
import { type Entry, nameOf, type UnreadText } from './list';
import { ReadFrom } from './ReadFrom';
import { Reminders } from './Reminders';
import { Unread } from './Unread';

function Lines({ order }: { order: Order }) {
  const total = order.facts.total?.value;
  if (!order.lines.length && !total) return null;
  return (
    <section>
      <h2>{plural('order.articles', Math.max(order.lines.length, order.facts.lineCount?.value ?? 1))}</h2>
      <ul class="lines">
        {order.lines.map((line) => (
          <li key={line.id}>
            <span>
              {(line.quantity ?? 1) > 1 && `${t('order.quantity', { n: formatNumber(line.quantity ?? 1) })} `}
              <bdi>{line.title ?? t('popup.order')}</bdi>
              {line.variant && (
                <small>
                  <bdi>{line.variant}</bdi>
                </small>
              )}
            </span>
            {line.price && <bdi class="amount">{formatMoney(line.price)}</bdi>}
          </li>
        ))}
        {total && (
          <li class="total">
            <span>{t('order.total')}</span>
            <bdi class="amount">{formatMoney(total)}</bdi>
          </li>
        )}
      </ul>
    </section>
  );
}

export interface OrderPageProps extends Moment {
  entry: Entry;
  settings: Settings;
  rules: readonly Rule[];
  saying: Saying;
  done: readonly ChecklistStep[];
  onTick: (step: ChecklistStep, done: boolean) => void;
  onSettled: (settled: boolean) => void;
  onTell: (facts: readonly Told[]) => Promise<boolean>;
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
  /** Saves this order as a calendar file. */
  onCalendar: () => Promise<CalendarOutcome>;
  /** All that was read of it; without it that is not shown. */
  history?: Omit<HistoryProps, keyof WindowContext> | undefined;
  /** The messages kept with it, as far as they were read by now. */
  evidence?: EvidenceData | undefined;
  /** What its pages print and was not understood. */
  unread?: readonly UnreadText[];
  onEdit: () => void;
  onRemove: () => void;
  onBack: () => void;
  onTips: () => void;
  /** Checks a message about it. */
  onCheck: () => void;
  onUnkeep: (id: string) => Promise<boolean>;
  onKeepAgain: (message: KeptMessage) => Promise<KeepOutcome | 'failed'>;
}

const NO_EVIDENCE: EvidenceData = { status: 'loading', kept: [], broken: 0 };

/** One order: what is next, why the date is what it is, what it holds, what to do when something is wrong. */
export function OrderPage({
  entry,
  now,
  zone,
  settings,
  rules,
  saying,
  done,
  onTick,
  onSettled,
  onTell,
  onSettings,
  onCalendar,
  history,
  evidence = NO_EVIDENCE,
  unread = [],
  onEdit,
  onRemove,
  onBack,
  onTips,
  onCheck,
  onUnkeep,
  onKeepAgain,
}: OrderPageProps) {
  const { view, shown } = entry;
  const { order } = view;
  const step = nextStep(view, shown, now);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const shop = shopOf(order);
  const heading = headingOf(view, shown, { now, zone });
  const over = shown.state === 'settled';
  const sayable = !over || order.facts.settled?.value === true;
  const link = order.facts.link?.value;
  const number = shownNumber(order);
  // The clocks of a dispute stand with it, each with its own why.
  const claims = { ...view, windows: view.windows.filter(({ right }) => !isOfCase(right)) };
  return (
    <article class="order">
      <Back button={back} onBack={onBack} />
      <header class="order-head">
        <h1>
          <bdi>{nameOf(view)}</bdi>
        </h1>
        <p class="soft">
          <bdi>{shop}</bdi>
          {number && (
            <>
              {' · '}
              <bdi>{number}</bdi>
            </>
          )}
        </p>
        <BadgeFace view={view} now={now} zone={zone} />
      </header>
      <Timeline view={view} now={now} zone={zone} />
      {!over && (
        <div class="step">
          <b>{t(`next.${step}.title`)}</b>
          <p>{t(`next.${step}.body`, { shop })}</p>
        </div>
      )}
      <Notes view={view} shown={shown} rules={rules} now={now} zone={zone} />
      <Dispute view={view} rules={rules} over={over} now={now} zone={zone} onTell={onTell} />
      <Evidence
        {...evidence}
        shop={shop}
        now={now}
        zone={zone}
        onCheck={onCheck}
        onUnkeep={onUnkeep}
        onKeepAgain={onKeepAgain}
      />
      <div class="actions">
        {step === 'add_date' && (
          <button type="button" class="cc-btn cc-main" data-testid="add-date" onClick={onEdit}>
            {t('next.add_date.short')}
          </button>
        )}
        {link && (
          <a
            class={step === 'add_date' ? 'cc-btn' : 'cc-btn cc-main'}
            href={link}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('order.open')}
          </a>
        )}
        {sayable && <SayButton view={view} now={now} saying={saying} onSettled={onSettled} />}
      </div>
      {!over && shown.state !== 'closed' && (
        <Reminders entry={entry} now={now} zone={zone} onTell={onTell} onCalendar={onCalendar} />
      )}
      {settings.shield.tips && <StageTips order={order} shop={shop} onTips={onTips} />}
      <section>
        <h2>{t(shown.state === 'unknown' ? 'order.whyNot' : 'order.why')}</h2>
        <p class="why-title">{heading.title}</p>
        <p class="soft">{heading.body}</p>
        <Why view={claims} shown={shown} now={now} zone={zone} />
      </section>
      <Unread texts={unread} now={now} zone={zone} />
      <Ladder
        view={view}
        shown={shown}
        settings={settings}
        rules={rules}
        now={now}
        zone={zone}
        onTell={onTell}
        onSettings={onSettings}
      />
      <Lines order={order} />
      <ReadFrom order={order} now={now} zone={zone} />
      <Corrections view={view} now={now} zone={zone} onTell={onTell} onEdit={onEdit} onRemove={onRemove} />
      {!over && <Checklist shop={shop} done={done} onTick={onTick} />}
      {history && <History {...history} {...{ now, zone, settings, rules }} />}
    </article>
  );
}
