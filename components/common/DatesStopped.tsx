import type { AskingDay } from '../../lib/domain/asking';
import type { ProblemCode } from '../../lib/domain/schema';
import type { PageHealth } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import { formatMoment, localDay } from '../../lib/i18n/format';
import { StopText } from '../badge/Dates';
import { NoticeIcon } from '../badge/Notice';
import type { Moment } from '../badge/words';

const REFUSALS: readonly ProblemCode[] = ['refused', 'captcha', 'logged-out'];

/**
 * The refusal that stopped it on this day is told once: as what it was, and not as the order's own page that could not be
 * read, which nobody opened.
 */
export function withoutStop<P extends { health: PageHealth; code: ProblemCode }>(
  pages: readonly P[],
  asking: AskingDay | null | undefined,
): P[] {
  const stopped = asking?.stopped;
  if (!stopped) return [...pages];
  return pages.filter(
    ({ health, code }) =>
      health.page !== 'detail' || health.lastLook > stopped.at || !REFUSALS.includes(code),
  );
}

/** Why no more dates are read on this day, where something has stopped it. */
export function DatesStopped({ asking, now, zone }: { asking: AskingDay | null } & Moment) {
  const stopped = asking?.day === localDay(now, zone) ? asking.stopped : null;
  if (!stopped) return null;
  return (
    <section class="problem doubt" data-testid="dates-stopped" data-code={stopped.why}>
      <NoticeIcon />
      <div>
        <span class="problem-page">
          {t('dates.stoppedAt', { when: formatMoment(stopped.at, now, zone) })}
        </span>
        {/* Only lists of AliExpress can be asked yet. */}
        <StopText why={stopped.why} shop={t('marketplace.aliexpress')} />
      </div>
    </section>
  );
}
