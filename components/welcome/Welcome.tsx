import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { formatDayOf, formatLeft } from '../../lib/i18n/format';
import { Icon } from '../badge/Icon';
import type { Moment } from '../badge/words';
import { Faults, type FaultsProps } from '../common/Faults';
import { TestNotification, type TestNotificationProps } from '../common/TestNotification';

const HOUR = 3_600_000;

export interface WelcomeProps extends FaultsProps {
  ordersUrl: string;
  onTest: TestNotificationProps['onTest'];
}

function SampleBadge({ now, zone }: Moment) {
  const until = now + 126 * HOUR;
  return (
    <span class="cc-badge cc-soon">
      <Icon state="soon" left={until - now} />
      <b>{t('badge.claimLeft', { time: formatLeft(until, now) })}</b>
      <span>· {t('until.day', { date: formatDayOf(until, now, zone) })}</span>
    </span>
  );
}

function Step({ name, children }: { name: 'see' | 'warned' | 'act'; children: ComponentChildren }) {
  return (
    <li>
      <div class="picture" aria-hidden="true">
        {children}
      </div>
      <h2>{t(`welcome.steps.${name}.title`)}</h2>
      <p>{t(`welcome.steps.${name}.body`)}</p>
    </li>
  );
}

/** The page after installing: what ClaimClock does, what it reads, and that nothing leaves the computer. */
export function Welcome({ now, zone, ordersUrl, onTest, ...faults }: WelcomeProps) {
  return (
    <main class="page welcome">
      <header>
        <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
          <rect width="48" height="48" rx="12" fill="#0b6b57" />
          <circle cx="24" cy="24" r="13" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="5" />
          <path
            d="M24 11a13 13 0 0 1 11.3 19.5"
            fill="none"
            stroke="#fff"
            stroke-width="5"
            stroke-linecap="round"
          />
          <circle cx="24" cy="24" r="3.6" fill="#fff" />
        </svg>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <Faults {...faults} now={now} zone={zone} onTest={onTest} />
      <ol class="steps">
        <Step name="see">
          <div class="mini-order">
            <small>{t('welcome.sample.shop')}</small>
            <SampleBadge now={now} zone={zone} />
            <span class="mini-line">
              <i />
              {t('welcome.sample.order')}
            </span>
          </div>
        </Step>
        <Step name="warned">
          <div class="mini-notice">
            <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
              <rect width="32" height="32" rx="8" fill="#0b6b57" />
              <circle
                cx="16"
                cy="16"
                r="8"
                fill="none"
                stroke="#fff"
                stroke-opacity=".3"
                stroke-width="3.2"
              />
              <path
                d="M16 8a8 8 0 0 1 7.6 10.5"
                fill="none"
                stroke="#fff"
                stroke-width="3.2"
                stroke-linecap="round"
              />
              <circle cx="16" cy="16" r="2.2" fill="#fff" />
            </svg>
            <span>
              <b>{t('badge.claimLeft', { time: formatLeft(now + 31 * HOUR, now) })}</b>
              {t('welcome.sample.noticeBody', { order: t('welcome.sample.order') })}
            </span>
          </div>
        </Step>
        <Step name="act">
          <ul class="mini-list">
            <li class="done">{t('checklist.film_parcel.title')}</li>
            <li class="done">{t('checklist.save_proof.title')}</li>
            <li>{t('checklist.open_dispute.title')}</li>
          </ul>
        </Step>
      </ol>
      <section class="privacy">
        <h2>{t('welcome.privacy.title')}</h2>
        <dl>
          <div>
            <dt>{t('welcome.privacy.reads')}</dt>
            <dd>{t('welcome.privacy.readsList')}</dd>
          </div>
          <div>
            <dt>{t('welcome.privacy.never')}</dt>
            <dd>{t('welcome.privacy.neverList')}</dd>
          </div>
          <div>
            <dt>{t('welcome.privacy.leaves')}</dt>
            <dd>{t('welcome.privacy.leavesBody')}</dd>
          </div>
        </dl>
      </section>
      <div class="boxes">
        <section class="box">
          <h2>{t('welcome.start.title')}</h2>
          <p>{t('welcome.start.body')}</p>
          <a class="cc-btn cc-main" href={ordersUrl} target="_blank" rel="noreferrer noopener">
            {t('welcome.start.action')}
          </a>
          <p class="soft">{t('welcome.start.reload')}</p>
        </section>
        <section class="box">
          <h2>{t('warnings.test.title')}</h2>
          <p>{t('warnings.test.body')}</p>
          <TestNotification onTest={onTest} />
        </section>
      </div>
    </main>
  );
}
