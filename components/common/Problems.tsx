import { t } from '../../lib/i18n';
import { formatAge } from '../../lib/i18n/format';
import { NoticeIcon, NoticeText } from '../badge/Notice';
import type { BadPage } from '../popup/list';

export interface ProblemsProps {
  pages: readonly BadPage[];
  now: number;
  ordersUrl: string;
}

/** The kinds of page that were last read badly: what happened, what it means, what to do. */
export function Problems({ pages, now, ordersUrl }: ProblemsProps) {
  if (!pages.length) return null;
  return (
    <>
      {pages.map(({ health, code }) => {
        const page = t(`page.${health.page}`);
        const age = health.lastGood === null ? null : formatAge(health.lastGood, now);
        return (
          <section key={`${health.marketplace} ${health.page}`} class="problem" data-testid="problem">
            <NoticeIcon />
            <div>
              <span class="problem-page">
                {age ? t('popup.problem.lastGood', { page, age }) : t('popup.problem.never', { page })}
              </span>
              <NoticeText code={code} shop={t(`marketplace.${health.marketplace}`)} />
              <p>
                <a class="problem-link" href={ordersUrl} target="_blank" rel="noreferrer noopener">
                  {t('popup.problem.open')}
                </a>
              </p>
            </div>
          </section>
        );
      })}
    </>
  );
}
