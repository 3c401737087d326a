import type { Order } from '../../lib/domain/order';
import { part, t } from '../../lib/i18n';
import { tipStageOf, tipsFor } from '../../lib/scam/tips';
import { TipWords } from './TipWords';

export interface StageTipsProps {
  order: Order;
  shop: string;
  onTips: () => void;
}

/** The tricks that are tried at the stage of an order, one row each, to be unfolded. */
export function StageTips({ order, shop, onTips }: StageTipsProps) {
  const stage = tipStageOf(order);
  const tips = tipsFor(order);
  if (!stage || !tips.length) return null;
  return (
    <section class="stage-tips" data-testid="stage-tips" data-stage={stage}>
      <h2>{t('tips.now')}</h2>
      <p class="soft">{t(`tips.stage.${part(stage)}`)}</p>
      {tips.map((id) => (
        <details key={id} class="tip-other" data-tip={id}>
          <summary>{t(`tip.${id}.title`, { shop })}</summary>
          <TipWords id={id} shop={shop} />
        </details>
      ))}
      <button type="button" class="link" onClick={onTips}>
        {t('order.moreTips')}
      </button>
    </section>
  );
}
