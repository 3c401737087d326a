import { part, t } from '../../lib/i18n';
import { formatLeft, formatUntil } from '../../lib/i18n/format';
import type { ClockFact } from '../../lib/scam';
import type { Moment } from '../badge/words';
import { formatLead } from '../common/when';
import { levelClass } from './level';

/** What an order's windows say to a message, as a sentence. */
export function factWords(fact: ClockFact, { now, zone }: Moment): string {
  if (fact.kind === 'nothing-delivered') return t('check.clock.nothingDelivered');
  const right = t(`right.${part(fact.right)}`);
  const until = fact.closes.earliest;
  if (until <= now) return t('check.clock.ending', { right });
  const values = { right, left: formatLeft(until, now), until: formatUntil(until, now, zone) };
  switch (fact.kind) {
    case 'wait-beyond':
      return t('check.clock.waitBeyond', { ...values, asked: formatLead(fact.asked * 24) });
    case 'wait-within':
      return t('check.clock.waitWithin', { ...values, asked: formatLead(fact.asked * 24) });
    case 'wait':
      return t('check.clock.wait', values);
    default:
      return t('check.clock.closes', values);
  }
}

/** A clock. */
function ClockSign() {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.9a6.1 6.1 0 0 1 0 12.2a6.1 6.1 0 0 1 0-12.2M8 4.8V8l2.2 1.6" />
    </svg>
  );
}

/** What an order's windows say to a message, gravest first. */
export function Facts({ facts, ...moment }: Moment & { facts: readonly ClockFact[] }) {
  if (!facts.length) return null;
  return (
    <ul class="cc-facts" aria-label={t('check.clock.title')}>
      {facts.map((fact) => (
        <li key={fact.kind} class={levelClass[fact.level]} data-testid="check-fact" data-kind={fact.kind}>
          <ClockSign />
          <span>
            {factWords(fact, moment)}
            {'right' in fact && fact.kind.startsWith('wait') && fact.closes.earliest > moment.now && (
              <small>{t('check.clock.right', { right: t(`right.${part(fact.right)}`) })}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
