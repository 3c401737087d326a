import { useState } from 'preact/hooks';
import { FAULTS, type Fault, type FaultCode, PAST } from '../../lib/domain/fault';
import { part, plural, t } from '../../lib/i18n';
import { formatMoment } from '../../lib/i18n/format';
import { NoticeIcon } from '../badge/Notice';
import type { Moment } from '../badge/words';
import { NotificationHelp, type System } from './NotificationHelp';
import { TestNotification, type TestNotificationProps } from './TestNotification';
import { formatRough } from './when';

/** What the pages know of what keeps ClaimClock from warning. */
export interface FaultsProps extends Moment {
  faults: readonly Fault[];
  system: System;
  onTest: TestNotificationProps['onTest'];
  /** The user has seen a fault that is over; gives back whether that was noted. */
  onDismiss: (code: FaultCode) => Promise<boolean>;
}

/** Those that switches of the system or the browser may be behind. */
const SWITCHED: readonly FaultCode[] = ['blocked', 'not-shown', 'vanished'];

function titleOf({ code, n }: Fault): string {
  if (code === 'not-shown' || code === 'broken-order')
    return plural(`fault.${part(code)}.title`, Math.max(1, n ?? 1));
  return t(`fault.${part(code)}.title`, code === 'clock-back' ? { time: formatRough(n ?? 0) } : {});
}

function Dismiss({ code, onDismiss }: { code: FaultCode } & Pick<FaultsProps, 'onDismiss'>) {
  const [failed, setFailed] = useState(false);
  const dismiss = async () => {
    setFailed(false);
    setFailed(!(await onDismiss(code)));
  };
  return (
    <p class="fault-seen">
      <button type="button" class="cc-btn" data-testid="fault-dismiss" onClick={() => void dismiss()}>
        {t('fault.dismiss')}
      </button>
      {failed && (
        <small class="failed" role="alert">
          {t('fault.dismissFailed')}
        </small>
      )}
    </p>
  );
}

/** What keeps ClaimClock from warning, or happened to it: worst first, what each means, and what to do. */
export function Faults({ faults, system, now, zone, onTest, onDismiss }: FaultsProps) {
  const listed = FAULTS.flatMap((code) => faults.find((fault) => fault.code === code) ?? []);
  const helped = listed.find(({ code }) => SWITCHED.includes(code));
  return (
    <>
      {listed.map((fault) => {
        const { code, at } = fault;
        const past = PAST.includes(code);
        const when = formatMoment(at, now, zone);
        return (
          <section
            key={code}
            class={past ? 'problem doubt' : 'problem'}
            data-testid="fault"
            data-code={code}
            aria-label={t('fault.label')}
          >
            <NoticeIcon />
            <div>
              <span class="problem-page">{t(past ? 'fault.noticed' : 'fault.since', { when })}</span>
              {/* Read out where it comes up while the page is open. */}
              <b role={past ? undefined : 'alert'}>{titleOf(fault)}</b>
              <p>{t(`fault.${part(code)}.means`)}</p>
              <p>{t(`fault.${part(code)}.do`)}</p>
              {fault === helped && (
                <>
                  <details class="switches">
                    <summary>{t('warnings.help.title')}</summary>
                    <NotificationHelp system={system} />
                  </details>
                  <TestNotification onTest={onTest} helped />
                </>
              )}
              {past && <Dismiss code={code} onDismiss={onDismiss} />}
            </div>
          </section>
        );
      })}
    </>
  );
}
