import { ORDER_LISTS } from '../../lib/domain/names';
import type { Problem } from '../../lib/domain/schema';
import { part, t } from '../../lib/i18n';
import { formatAge } from '../../lib/i18n/format';
import { NoticeIcon, NoticeText } from '../badge/Notice';
import { type BadPage, shortNumber } from '../popup/list';

/** So many contradictions of one page are named; more would not be read. */
const NAMED = 3;

const EVENTS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
const DETAILS = ['order', 'status'] as const;

function whatOf(field: string | undefined): string {
  const event = EVENTS.find((name) => name === field);
  if (event) return t(`event.${event}`);
  return t(`popup.problem.what.${DETAILS.find((name) => name === field) ?? 'other'}`);
}

/** Which orders of a page contradict themselves, in what, and what was found instead. */
function Conflicts({ problems }: { problems: readonly Problem[] }) {
  const rows = problems.flatMap(({ code, order, field, detail }) => {
    if (code !== 'conflict' || !order) return [];
    const values = { number: shortNumber(order), what: whatOf(field) };
    const told = detail && field !== 'order';
    return [
      told
        ? t('popup.problem.conflict', { ...values, text: detail })
        : t('popup.problem.conflictBare', values),
    ];
  });
  const named = [...new Set(rows)].slice(0, NAMED);
  if (!named.length) return null;
  return (
    <ul class="problem-orders">
      {named.map((row) => (
        <li key={row}>
          <bdi>{row}</bdi>
        </li>
      ))}
    </ul>
  );
}

export interface ProblemsProps {
  pages: readonly BadPage[];
  now: number;
  ordersUrl: string;
}

/** The kinds of page that were last read badly or contradict themselves: what happened, what it means, what to do. */
export function Problems({ pages, now, ordersUrl }: ProblemsProps) {
  if (!pages.length) return null;
  return (
    <>
      {pages.map(({ health, code }) => {
        const page = t(`page.${health.page}`);
        const age = health.lastGood === null ? null : formatAge(health.lastGood, now);
        return (
          <section
            key={`${health.marketplace} ${health.page} ${code}`}
            class={code === 'conflict' ? 'problem doubt' : 'problem'}
            data-testid="problem"
          >
            <NoticeIcon />
            <div>
              <span class="problem-page">
                {age ? t('popup.problem.lastGood', { page, age }) : t('popup.problem.never', { page })}
              </span>
              <NoticeText code={code} shop={t(`marketplace.${part(health.marketplace)}`)} />
              {code === 'conflict' && <Conflicts problems={health.problems} />}
              <p>
                <a
                  class="problem-link"
                  href={ORDER_LISTS[health.marketplace] ?? ordersUrl}
                  target="_blank"
                  rel="noreferrer noopener"
                >
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
