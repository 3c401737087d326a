import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';

/** Rows that stand where the orders will be. They appear only if reading takes long enough to notice. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status" aria-label={t('popup.loading')}>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} class="skeleton-row" aria-hidden="true">
          <i class="skeleton-ring" />
          <div>
            <i class="skeleton-line" />
            <i class="skeleton-line short" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** The database cannot be opened. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="state" role="alert">
      <svg class="soft" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <path
          d="M8 14c0-4 7-7 16-7s16 3 16 7-7 7-16 7-16-3-16-7zm0 0v20c0 4 7 7 16 7M40 14v9M8 24c0 4 7 7 16 7M34 29v7m0 4.5v.1"
          fill="none"
          stroke="currentColor"
          stroke-width="2.4"
          stroke-linecap="round"
        />
      </svg>
      <h2 class="state-title">{t('popup.failed.title')}</h2>
      <p class="state-text">{t('popup.failed.body')}</p>
      <button type="button" class="cc-btn cc-main state-action" onClick={onRetry}>
        {t('popup.failed.again')}
      </button>
    </div>
  );
}

interface EmptyProps {
  ordersUrl: string;
  shop: string;
  /** Another way to begin. */
  children?: ComponentChildren;
}

/** Nothing was read yet. */
export function Empty({ ordersUrl, shop, children }: EmptyProps) {
  return (
    <div class="state">
      <svg class="state-sign" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle
          cx="24"
          cy="24"
          r="18"
          fill="none"
          stroke="currentColor"
          stroke-opacity=".25"
          stroke-width="4"
        />
        <path
          d="M24 6a18 18 0 0 1 18 18M24 15v9l6 4"
          fill="none"
          stroke="currentColor"
          stroke-width="4"
          stroke-linecap="round"
        />
      </svg>
      <h2 class="state-title">{t('popup.empty.title')}</h2>
      <p class="state-text">{t('popup.empty.body', { shop })}</p>
      <a class="cc-btn cc-main state-action" href={ordersUrl} target="_blank" rel="noreferrer noopener">
        {t('popup.empty.action')}
      </a>
      {children}
      <p>
        <small>{t('popup.empty.reload')}</small>
      </p>
    </div>
  );
}
