import type { AskingDay } from '../../lib/domain/asking';
import { t } from '../../lib/i18n';
import { formatMoment, localDay } from '../../lib/i18n/format';
import { StopText } from '../badge/Dates';
import { NoticeIcon } from '../badge/Notice';
import type { Moment } from '../badge/words';

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
