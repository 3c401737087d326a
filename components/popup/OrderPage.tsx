import { useEffect, useRef } from 'preact/hooks';
import type { ChecklistStep } from '../../lib/disputes/checklist';
import { nextStep } from '../../lib/disputes/next';
import type { Order } from '../../lib/domain/order';
import { plural, t } from '../../lib/i18n';
import { formatMoney, formatNumber } from '../../lib/i18n/format';
import { type TipStage, tipFor } from '../../lib/scam/tips';
import { BadgeFace } from '../badge/Badge';
import { headingOf, SayButton, type Saying } from '../badge/Explanation';
import { Why } from '../badge/Why';
import type { Moment } from '../badge/words';
import { Checklist } from '../checklist/Checklist';
import { Timeline } from '../timeline/Timeline';
import { type Entry, nameOf } from './list';
import { ReadFrom } from './ReadFrom';

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
  saying: Saying;
  done: readonly ChecklistStep[];
  onTick: (step: ChecklistStep, done: boolean) => void;
  onSettled: (settled: boolean) => void;
  onBack: () => void;
  onTips: () => void;
}

/** One order: what is next, why the date is what it is, what it holds, what to do when something is wrong. */
export function OrderPage({
  entry,
  now,
  zone,
  saying,
  done,
  onTick,
  onSettled,
  onBack,
  onTips,
}: OrderPageProps) {
  const { view, shown } = entry;
  const { order } = view;
  const step = nextStep(order, shown);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const shop = t(`marketplace.${order.marketplace}`);
  const stage: TipStage = shown.state === 'dispute' ? 'dispute' : order.stage;
  const tip = shown.state === 'settled' ? null : tipFor(stage);
  const heading = headingOf(view, shown, { now, zone });
  const over = shown.state === 'settled';
  const sayable = !over || order.facts.settled?.value === true;
  const link = order.facts.link?.value;
  return (
    <article class="order">
      <button ref={back} type="button" class="back" onClick={onBack}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="flip">
          <path
            d="M10 3 5 8l5 5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-linecap="round"
          />
        </svg>
        {t('order.back')}
      </button>
      <header class="order-head">
        <h1>
          <bdi>{nameOf(view)}</bdi>
        </h1>
        <p class="soft">
          {shop} · <bdi>{order.id}</bdi>
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
      <div class="actions">
        {link && (
          <a class="cc-btn cc-main" href={link} target="_blank" rel="noreferrer noopener">
            {t('order.open')}
          </a>
        )}
        {sayable && <SayButton view={view} now={now} saying={saying} onSettled={onSettled} />}
      </div>
      <section>
        <h2>{t(shown.state === 'unknown' ? 'order.whyNot' : 'order.why')}</h2>
        <p class="why-title">{heading.title}</p>
        <p class="soft">{heading.body}</p>
        <Why view={view} shown={shown} now={now} zone={zone} />
      </section>
      {tip && (
        <aside class="warn">
          <b>{t(`tip.${tip}.title`, { shop })}</b>
          <p>{t(`tip.${tip}.reads`)}</p>
          <p>{t(`tip.${tip}.answer`, { shop })}</p>
          <button type="button" class="link" onClick={onTips}>
            {t('order.moreTips')}
          </button>
        </aside>
      )}
      <Lines order={order} />
      <ReadFrom order={order} now={now} zone={zone} />
      {!over && <Checklist shop={shop} done={done} onTick={onTick} />}
    </article>
  );
}
