import type { OrderView } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import type { Moment } from '../badge/words';
import { formatPlanned } from '../common/when';
import { isMuted, snoozedUntil } from './snooze';

/** A bell with a stroke through it. */
export function BellOff() {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.2 3.6A3.9 3.9 0 0 1 11.9 6.4c0 1.7.3 2.9.8 3.8M10.6 11.6H2.9c.7-.9 1.2-2.2 1.2-5.2M6.6 13.6a1.5 1.5 0 0 0 2.8 0M2.2 2.2l11.6 11.6" />
    </svg>
  );
}

/** An alarm clock. */
export function AlarmClock() {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 3.6a5 5 0 0 1 0 10a5 5 0 0 1 0-10m0 2.6v2.6l1.7 1M1.8 4.4l2.2-2M14.2 4.4l-2.2-2" />
    </svg>
  );
}

/** That an order is muted, or else that it is snoozed, beside its name. */
export function Sign({ view, now, zone }: Moment & { view: OrderView }) {
  const until = snoozedUntil(view, now);
  if (!isMuted(view) && until === null) return null;
  const muted = isMuted(view) || until === null;
  const words = muted
    ? t('snooze.sign.muted')
    : t('snooze.sign.snoozed', { when: formatPlanned(until, now, zone) });
  return (
    <span class="row-sign" data-testid={muted ? 'sign-muted' : 'sign-snoozed'} title={words}>
      {muted ? <BellOff /> : <AlarmClock />}
      <span class="unseen">{words}</span>
    </span>
  );
}
