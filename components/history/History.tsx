import { useMemo, useState } from 'preact/hooks';
import type { WindowContext } from '../../lib/deadlines';
import { type FieldHistory, type HistoryRow, historyOf } from '../../lib/deadlines/history';
import type { Observation } from '../../lib/domain/schema';
import { plural, t } from '../../lib/i18n';
import { formatMoment } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';
import { fieldWords, valueWords } from './words';

/** So many values of a field stand there at once; a page can make up any number. */
const AT_ONCE = 5;
const AT_MOST = 60;

function Row({ row, field, moment }: { row: HistoryRow; field: string; moment: Moment }) {
  const { source, firstSeen, lastSeen, counts, takenBack } = row;
  const first = formatMoment(firstSeen, moment.now, moment.zone);
  const last = formatMoment(lastSeen, moment.now, moment.zone);
  const page = t(`page.${source.page}`);
  const from =
    source.reader === 'user'
      ? page
      : t('history.from', { page, reader: t(`history.reader.${source.reader}`) });
  return (
    <li class={counts ? 'history-row counts' : 'history-row'} data-counts={counts}>
      <span class="history-value">
        <bdi>{valueWords(field, row.value, moment)}</bdi>
        {counts && <span class="history-mark">{t('history.counts')}</span>}
        {takenBack && <span class="history-mark back">{t('history.takenBack')}</span>}
      </span>
      <small class="parts">
        <span>{from}</span>
        <span>{first === last ? last : t('history.span', { first, last })}</span>
      </small>
    </li>
  );
}

function Field({ history, several, moment }: { history: FieldHistory; several: boolean; moment: Moment }) {
  const { field, line, rows } = history;
  const shown = rows.filter((row, index) => index < AT_ONCE || row.counts);
  const older = rows.filter((row) => !shown.includes(row)).slice(0, AT_MOST);
  const draw = (row: HistoryRow) => (
    <Row key={JSON.stringify([row.source, row.value])} row={row} field={field} moment={moment} />
  );
  return (
    <li data-field={field}>
      <b class="history-name">
        {fieldWords(field)}
        {line && several && <small class="history-article">{t('history.article', { line })}</small>}
      </b>
      <ul>{shown.map(draw)}</ul>
      {older.length > 0 && (
        <details>
          <summary>{plural('history.more', rows.length - shown.length)}</summary>
          <ul>{older.map(draw)}</ul>
        </details>
      )}
    </li>
  );
}

export interface HistoryProps extends WindowContext {
  status: 'loading' | 'ready' | 'failed';
  observations: readonly Observation[];
  /** Stored rows that have no shape any more. */
  broken: number;
}

/** Everything that was ever read of an order: each field, what each page said of it and when, and what counts. */
export function History({ status, observations, broken, now, zone, settings, rules }: HistoryProps) {
  const [open, setOpen] = useState(false);
  const fields = useMemo(
    () => (open ? historyOf(observations, { now, zone, settings, rules }) : []),
    [open, observations, now, zone, settings, rules],
  );
  const several = new Set(fields.map(({ line }) => line).filter(Boolean)).size > 1;
  return (
    <details
      class="fold"
      data-testid="history"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('history.title')}</summary>
      {open && (
        <div class="history">
          <p class="soft">{t('history.lead')}</p>
          {status === 'loading' && <p role="status">{t('history.loading')}</p>}
          {status === 'failed' && (
            <p class="failed" role="alert">
              {t('history.failed')}
            </p>
          )}
          {broken > 0 && <p class="failed">{plural('history.broken', broken)}</p>}
          {status === 'ready' && !fields.length && <p class="soft">{t('history.empty')}</p>}
          <ul class="history-fields">
            {fields.map((history) => (
              <Field
                key={`${history.line} ${history.field}`}
                history={history}
                several={several}
                moment={{ now, zone }}
              />
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
