import { part, t } from '../../lib/i18n';
import { formatLastMoment, formatLeft } from '../../lib/i18n/format';
import type { ClockFact } from '../../lib/scam';
import type { Moment } from '../badge/words';

const DAY = 24 * 3_600_000;

/** What an order's windows say to a message, as a sentence. */
export function clockWords(fact: ClockFact, { now, zone }: Moment): string {
  if (fact.kind === 'nothing-delivered') return t('verdict.clock.nothing_delivered');
  const { earliest } = fact.closes;
  return t(`verdict.clock.${part(fact.kind)}`, {
    asked: 'asked' in fact ? formatLeft(fact.asked * DAY, 0) : '',
    left: formatLeft(earliest, now),
    right: t(`right.${part(fact.right)}`),
    date: formatLastMoment(earliest, now, zone),
  });
}
