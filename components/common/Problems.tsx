import type { ComponentChild } from 'preact';
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
function conflictRows(problems: readonly Problem[]): ComponentChild[] {
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
  return [...new Set(rows)].slice(0, NAMED).map((row) => <bdi key={row}>{row}</bdi>);
}

/** Which sentences of which orders were recognised by their place alone, as they are printed. */
function guessedRows(problems: readonly Problem[]): ComponentChild[] {
  const rows = problems.flatMap(({ code, order, detail }): [string, string][] =>
    code === 'guessed' && order && detail ? [[order, detail]] : [],
  );
  const once = [...new Map(rows.map((row) => [row.join(' '), row]))].slice(0, NAMED);
  return once.map(([key, [order, text]]) => (
    <span key={key}>
      {t('popup.problem.guessed', { number: shortNumber(order) })} <bdi>{t('why.quote', { text })}</bdi>
    </span>
  ));
}

function Rows({ rows }: { rows: ComponentChild[] }) {
  if (!rows.length) return null;
  return (
    <ul class="problem-orders">
      {rows.map((row, index) => (
        <li key={index}>{row}</li>
      ))}
    </ul>
  );
}

/** What is only doubtful is drawn more calmly than what is missing. */
const DOUBTS: readonly string[] = ['conflict', 'guessed'];

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
      {pages.map(({ health, code, fields }) => {
        const page = t(`page.${health.page}`);
        const age = health.lastGood === null ? null : formatAge(health.lastGood, now);
        return (
          <section
            key={`${health.marketplace} ${health.page} ${code}`}
            class={DOUBTS.includes(code) ? 'problem doubt' : 'problem'}
            data-testid="problem"
            data-code={code}
          >
            <NoticeIcon />
            <div>
              <span class="problem-page">
                {age ? t('popup.problem.lastGood', { page, age }) : t('popup.problem.never', { page })}
              </span>
              <NoticeText code={code} shop={t(`marketplace.${part(health.marketplace)}`)} fields={fields} />
              {code === 'conflict' && <Rows rows={conflictRows(health.problems)} />}
              {code === 'guessed' && <Rows rows={guessedRows(health.problems)} />}
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
