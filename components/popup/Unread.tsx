import { t } from '../../lib/i18n';
import { formatMoment } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';
import type { UnreadText } from './list';

/** What the pages of an order print with a day in it and was not understood, as it stands there. */
export function Unread({ texts, now, zone }: Moment & { texts: readonly UnreadText[] }) {
  if (!texts.length) return null;
  return (
    <section data-testid="unread">
      <h2>{t('order.unread')}</h2>
      <p class="soft">{t('order.unreadLead')}</p>
      <ul class="lines">
        {texts.map(({ text, page, guessed, at }) => (
          <li key={text}>
            <span>
              <bdi>{t('why.quote', { text })}</bdi>
              {guessed && <small>{t('order.unreadGuessed')}</small>}
              <small>
                {t(`page.${page}`)} · {formatMoment(at, now, zone)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
