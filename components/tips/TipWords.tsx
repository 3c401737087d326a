import { t } from '../../lib/i18n';
import type { TipId } from '../../lib/scam/tips';

/** How a trick reads, and what to do. */
export function TipWords({ id, shop }: { id: TipId; shop: string }) {
  return (
    <dl class="tip">
      <dt>{t('tips.reads')}</dt>
      <dd>{t(`tip.${id}.reads`)}</dd>
      <dt>{t('tips.answer')}</dt>
      <dd>{t(`tip.${id}.answer`, { shop })}</dd>
    </dl>
  );
}
