import { t } from '../../lib/i18n';
import { firstTips, otherTips, type TipId } from '../../lib/scam/tips';

function Tip({ id, shop }: { id: TipId; shop: string }) {
  return (
    <dl class="tip">
      <dt>{t('tips.reads')}</dt>
      <dd>{t(`tip.${id}.reads`)}</dd>
      <dt>{t('tips.answer')}</dt>
      <dd>{t(`tip.${id}.answer`, { shop })}</dd>
    </dl>
  );
}

/** The tricks against buyers and their safe answers: the four rules in full, the others to unfold. */
export function Tips({ shop }: { shop: string }) {
  return (
    <div class="tips">
      <h1>{t('popup.tabs.tips')}</h1>
      <p class="soft">{t('tips.intro')}</p>
      <h2>{t('tips.first')}</h2>
      <ol>
        {firstTips.map(({ id }) => (
          <li key={id} class="tip-first">
            <h3>{t(`tip.${id}.title`, { shop })}</h3>
            <Tip id={id} shop={shop} />
          </li>
        ))}
      </ol>
      <h2>{t('tips.others')}</h2>
      {otherTips.map(({ id }) => (
        <details key={id} name="tips" class="tip-other">
          <summary>{t(`tip.${id}.title`, { shop })}</summary>
          <Tip id={id} shop={shop} />
        </details>
      ))}
    </div>
  );
}
