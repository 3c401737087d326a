import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { NotificationHelp, type System } from './NotificationHelp';

/** How a test notification went, as far as the browser tells. */
export interface TestOutcome {
  taken: boolean;
  /** It stands among those shown; null where the browser cannot be asked. */
  stands: boolean | null;
  permission: 'granted' | 'denied' | 'unknown';
  os: System;
}

type Result = 'sending' | 'failed' | 'denied' | 'refused' | 'taken' | 'gone' | 'seen' | 'unseen';

function resultOf({ taken, stands, permission }: TestOutcome): Result {
  if (permission === 'denied') return 'denied';
  if (!taken) return 'refused';
  return stands === false ? 'gone' : 'taken';
}

/** The browser took it, so only the user can say whether it was seen. */
const ASKS: readonly Result[] = ['taken', 'gone'];
const HELPS: readonly Result[] = ['denied', 'refused', 'unseen'];
const BAD: readonly Result[] = [...HELPS, 'failed'];

export interface TestNotificationProps {
  /** Asks for a test notification; null where there was no answer. */
  onTest: () => Promise<TestOutcome | null>;
  /** The help stands beside it already. */
  helped?: boolean | undefined;
}

/** A button that shows a test notification, what came of it, and what may keep it away. */
export function TestNotification({ onTest, helped }: TestNotificationProps) {
  const [result, setResult] = useState<Result | null>(null);
  const [system, setSystem] = useState<System>('other');
  const line = useRef<HTMLParagraphElement>(null);
  const test = async () => {
    setResult('sending');
    const outcome = await onTest().catch(() => null);
    if (outcome) setSystem(outcome.os);
    setResult(outcome ? resultOf(outcome) : 'failed');
  };
  const answer = (seen: boolean) => {
    // The buttons go; whoever pressed one hears what follows from it.
    line.current?.focus();
    setResult(seen ? 'seen' : 'unseen');
  };
  return (
    <div class="test">
      <button
        type="button"
        class="cc-btn"
        data-testid="test-notification"
        aria-disabled={result === 'sending'}
        onClick={() => result !== 'sending' && void test()}
      >
        {t('warnings.test.action')}
      </button>
      <p
        ref={line}
        role="status"
        tabIndex={-1}
        data-testid="test-result"
        data-result={result ?? undefined}
        class={result && BAD.includes(result) ? 'failed' : result === 'seen' ? 'fine' : undefined}
      >
        {result && t(`warnings.test.${result}`)}
      </p>
      {result && ASKS.includes(result) && (
        <p class="answers">
          <button type="button" class="cc-btn" data-testid="test-yes" onClick={() => answer(true)}>
            {t('warnings.test.yes')}
          </button>
          <button type="button" class="cc-btn" data-testid="test-no" onClick={() => answer(false)}>
            {t('warnings.test.no')}
          </button>
        </p>
      )}
      {result && HELPS.includes(result) && !helped && <NotificationHelp system={system} />}
    </div>
  );
}
