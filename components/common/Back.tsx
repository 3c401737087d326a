import type { Ref } from 'preact';
import { t } from '../../lib/i18n';

/** Leads back to the list of orders. */
export function Back({ onBack, button }: { onBack: () => void; button?: Ref<HTMLButtonElement> }) {
  return (
    <button ref={button ?? null} type="button" class="back" onClick={onBack}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="flip">
        <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      </svg>
      {t('order.back')}
    </button>
  );
}
