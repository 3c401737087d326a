import { t } from '../../lib/i18n';
import { VerdictCard, type VerdictCardProps } from '../verdict/Verdict';

export interface CheckPageProps {
  /** Undefined until it is known, null where the text is no longer held. */
  checked: Omit<VerdictCardProps, 'onCopy' | 'titleId' | 'onClose'> | null | undefined;
  onCopy: VerdictCardProps['onCopy'];
}

/** The page that shows the verdict on a selected text where the page that it stands on cannot show it. */
export function CheckPage({ checked, onCopy }: CheckPageProps) {
  return (
    <main class="page check">
      <h1>{t('verdict.page.title')}</h1>
      <div role="status" class={checked === undefined ? 'soft' : undefined}>
        {checked === undefined && <p class="skeleton">{t('verdict.page.waiting')}</p>}
        {checked === null && (
          <div class="check-gone" data-testid="check-gone">
            <h2>{t('verdict.page.goneTitle')}</h2>
            <p>{t('verdict.page.gone')}</p>
          </div>
        )}
      </div>
      {checked && (
        <>
          <p class="soft">{t('verdict.page.why')}</p>
          <VerdictCard {...checked} onCopy={onCopy} />
        </>
      )}
    </main>
  );
}
