import type { PlainField, Problem } from '../../lib/domain/schema';
import type { FieldHealth, PageHealth as Health } from '../../lib/domain/view';
import { language, locale, part, plural, t } from '../../lib/i18n';
import { formatAge, formatList, formatMoment } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';
import { problemField } from '../common/fields';

const OWN_NAMES = ['order', 'promise', 'case', 'step'] as const;

/** The name of a field, as the head of a row. */
function nameOf(field: string): string {
  const own = OWN_NAMES.find((name) => name === field);
  if (own) return t(`dashboard.health.name.${own}`);
  // A field of a later version has no words here.
  return t(`history.field.${field as PlainField}`) || field;
}

/** The name of a language in the interface's own. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale(), language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

type Reader = 'document' | 'payload';

/** How a field was found, in words, from what the reader calls it (`Read.won`). */
export function wayWords(reader: Reader, by: string | null): string {
  const [way = '', what = ''] = (by ?? '').split(':', 2);
  if (way === 'structure' || way === 'place') return t(`dashboard.health.way.${way}`);
  if (way === 'button' || way === 'event') return t(`dashboard.health.way.${way}`);
  if (reader === 'payload') {
    if (way === 'code') return t('dashboard.health.way.code');
    return t(way === 'words' ? 'dashboard.health.way.dataWords' : 'dashboard.health.way.data');
  }
  if (way === 'words' && /^[a-z]{2,3}$/.test(what))
    return t('dashboard.health.way.words', { language: languageName(what) });
  return t('dashboard.health.way.text');
}

/** The problems of one kind of page, each with what it is about, named once. */
function problemTexts(problems: readonly Problem[], shop: string): string[] {
  const counts = new Map<string, number>();
  for (const { code, field } of problems) {
    const about = problemField(field);
    const title = t(`problem.what.${part(code)}.title`, { shop, field: about });
    const named = code === 'lost' || code === 'guessed' || !field;
    const text = named ? title : t('dashboard.health.about', { problem: title, field: about });
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([problem, n]) =>
    n > 1 ? plural('dashboard.health.times', n, { problem }) : problem,
  );
}

interface FieldRow {
  field: string;
  ways: string[];
  at: number;
  /** Orders in a row that lacked it by every reader. */
  missed: number;
}

/** What was read of such pages, both readers in one row each. */
function rowsOf({ readers }: Health): FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const reader of ['payload', 'document'] as const) {
    for (const [field, { at, by, missed }] of Object.entries<FieldHealth>(readers?.[reader]?.fields ?? {})) {
      const held = rows.get(field);
      rows.set(field, {
        field,
        ways: [...(held?.ways ?? []), wayWords(reader, by)],
        at: Math.max(at, held?.at ?? 0),
        missed: Math.min(missed.length, held?.missed ?? missed.length),
      });
    }
  }
  return [...rows.values()];
}

function Fields({ page, now, zone }: Moment & { page: Health }) {
  const rows = rowsOf(page);
  if (!rows.length) return null;
  return (
    <details>
      <summary>{t('dashboard.health.how')}</summary>
      <table class="health-fields">
        <thead>
          <tr>
            <th scope="col">{t('dashboard.health.field')}</th>
            <th scope="col">{t('dashboard.health.by')}</th>
            <th scope="col">{t('dashboard.health.when')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, ways, at, missed }) => (
            <tr key={field} data-field={field}>
              <th scope="row">{nameOf(field)}</th>
              <td>{formatList([...new Set(ways)])}</td>
              <td>
                <span title={formatMoment(at, now, zone)}>{formatAge(at, now)}</span>
                {missed > 0 && <small>{plural('dashboard.health.notRead', missed)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Page({ page, now, zone }: Moment & { page: Health }) {
  const shop = t(`marketplace.${part(page.marketplace)}`);
  const texts = problemTexts(page.problems, shop);
  return (
    <article class="health-page" data-page={page.page} data-marketplace={page.marketplace}>
      <h3>
        {t(`page.${page.page}`)} <small>{shop}</small>
      </h3>
      <dl class="health-times">
        <div>
          <dt>{t('dashboard.health.last')}</dt>
          <dd>
            {page.lastGood === null ? (
              t('dashboard.health.never')
            ) : (
              <span title={formatMoment(page.lastGood, now, zone)}>{formatAge(page.lastGood, now)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('dashboard.health.look')}</dt>
          <dd>
            <span title={formatMoment(page.lastLook, now, zone)}>{formatAge(page.lastLook, now)}</span>
          </dd>
        </div>
      </dl>
      {texts.length ? (
        <ul class="health-failed">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p class="soft">{t('dashboard.health.ok')}</p>
      )}
      <Fields page={page} now={now} zone={zone} />
    </article>
  );
}

/** How reading went, for each kind of page: when, by what, and what failed. */
export function PageHealth({ health, now, zone }: Moment & { health: readonly Health[] }) {
  return (
    <section data-testid="page-health">
      <h2>{t('dashboard.health.title')}</h2>
      <p class="soft">{t('dashboard.health.lead')}</p>
      {health.length ? (
        <div class="health">
          {health.map((page) => (
            <Page key={`${page.marketplace} ${page.page}`} page={page} now={now} zone={zone} />
          ))}
        </div>
      ) : (
        <p class="health-empty soft">{t('dashboard.health.empty')}</p>
      )}
    </section>
  );
}
