import { t } from '../../lib/i18n';
import { firstTips, otherTips } from '../../lib/scam/tips';
import { TipWords } from '../tips/TipWords';

/** The tricks against buyers and their safe answers: the four that cost most in full, the others to unfold. */
export function Tips({ shop, tipsUrl }: { shop: string; tipsUrl: string }) {
  return (
    <div class="tips">
      <h1>{t('popup.tabs.tips')}</h1>
      <p class="soft">{t('tips.intro')}</p>
      <p>
        <a href={tipsUrl} target="_blank" rel="noreferrer" data-testid="tips-page">
          {t('tips.open')}
          <span class="unseen"> {t('popup.newTab')}</span>
        </a>
      </p>
      <h2>{t('tips.first')}</h2>
      <ol>
        {firstTips.map((id) => (
          <li key={id} class="tip-first">
            <h3>{t(`tip.${id}.title`, { shop })}</h3>
            <TipWords id={id} shop={shop} />
          </li>
        ))}
      </ol>
      <h2>{t('tips.others')}</h2>
      {otherTips.map((id) => (
        <details key={id} name="tips" class="tip-other">
          <summary>{t(`tip.${id}.title`, { shop })}</summary>
          <TipWords id={id} shop={shop} />
        </details>
      ))}
    </div>
  );
}
