import type { Order } from '../../lib/domain/order';
import type { Page, Reader } from '../../lib/domain/schema';
import { t } from '../../lib/i18n';
import { formatMoment } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';

/** One row: a kind of page on one site, by one of its readers or both. */
export interface PageRead {
  page: Page;
  /** The site that it was read on, such as `www.aliexpress.com`; null where no page told it. */
  host: string | null;
  readers: ReadonlySet<Reader>;
  lastSeen: number;
}

/** The pages that an order was read from, last read first. */
export function pagesRead(order: Order): PageRead[] {
  // Orders that were stored before pages were noted have none.
  const sources = order.sources ?? [];
  const rows = new Map<string, PageRead & { readers: Set<Reader> }>();
  for (const { page, reader, host, lastSeen } of sources) {
    if (page === 'user') continue;
    // One reader of a page tells its site, the other need not.
    const hosts = new Set(sources.flatMap((other) => (other.page === page && other.host) || []));
    const site = host ?? (hosts.size === 1 ? [...hosts][0] : null) ?? null;
    const key = `${page} ${site}`;
    const row = rows.get(key) ?? { page, host: site, readers: new Set(), lastSeen };
    rows.set(key, row);
    row.readers.add(reader);
    row.lastSeen = Math.max(row.lastSeen, lastSeen);
  }
  return [...rows.values()].sort((a, b) => b.lastSeen - a.lastSeen);
}

function readerWords(readers: ReadonlySet<Reader>): string {
  if (readers.size > 1) return t('order.reader.both');
  return t(readers.has('document') ? 'order.reader.document' : 'order.reader.payload');
}

/** Which pages told something of an order, how, and when they were read last. */
export function ReadFrom({ order, now, zone }: Moment & { order: Order }) {
  const rows = pagesRead(order);
  if (!rows.length) return null;
  return (
    <section>
      <h2>{t('order.sources')}</h2>
      <ul class="lines">
        {rows.map(({ page, host, readers, lastSeen }) => (
          <li key={`${page} ${host}`}>
            <span>
              {t(`page.${page}`)}
              <small>
                {host && (
                  <>
                    <bdi>{host}</bdi>
                    {' · '}
                  </>
                )}
                {readerWords(readers)}
              </small>
            </span>
            <small class="amount">{formatMoment(lastSeen, now, zone)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
