import { useEffect, useRef, useState } from 'preact/hooks';
import { type KeepOutcome, MOST_KEPT } from '../../lib/domain/evidence';
import { t } from '../../lib/i18n';
import { formatNumber, localDay } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';

/** How keeping the message went, or taking that back. */
export interface Kept {
  outcome: KeepOutcome | 'failed' | 'undone' | 'notUndone';
  /** What it is called in the store. */
  id: string;
}

const FAILED: readonly Kept['outcome'][] = ['failed', 'full', 'notUndone'];
/** It is kept by now. */
const STANDS: readonly Kept['outcome'][] = ['kept', 'already', 'notUndone'];

export interface KeepProps extends Moment {
  /** What the chosen order is called; null where none is chosen. */
  order: string | null;
  received: string;
  kept: Kept | null;
  onReceived: (day: string) => void;
  onKeep: (received: string | null) => Promise<void>;
  /** Removes what was just kept. */
  onUndo: () => void;
  /** Shows the order. */
  onShow: () => void;
}

/** Keeps the checked message with its order, where the user wants that. */
export function Keep({ order, received, kept, now, zone, onReceived, onKeep, onUndo, onShow }: KeepProps) {
  const [keeping, setKeeping] = useState(false);
  const [wrong, setWrong] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const today = localDay(now, zone);
  const outcome = kept?.outcome;
  const stands = outcome !== undefined && STANDS.includes(outcome);

  // The button that had the focus is gone by now.
  useEffect(() => {
    if (outcome === 'undone') status.current?.focus();
  }, [outcome]);

  const keep = async () => {
    if (keeping || stands) return;
    const ahead = received > today;
    setWrong(ahead);
    if (ahead) return;
    setKeeping(true);
    await onKeep(received || null);
    setKeeping(false);
  };
  return (
    <section class="check-keep">
      <h2>{t('check.keep.title')}</h2>
      <p class="soft">{t(order === null ? 'check.keep.noOrder' : 'check.keep.lead')}</p>
      {order !== null && (
        <div class="check-fields">
          <label>
            <span>{t('check.keep.received')}</span>
            <input
              type="date"
              data-testid="check-received"
              max={today}
              value={received}
              aria-invalid={wrong}
              aria-describedby={wrong ? 'check-ahead' : undefined}
              onInput={(event) => onReceived(event.currentTarget.value)}
            />
          </label>
          <button
            type="button"
            class="cc-btn"
            data-testid="check-keep"
            aria-disabled={keeping || stands}
            onClick={() => void keep()}
          >
            {t(keeping ? 'check.keep.keeping' : 'check.keep.action')}
          </button>
        </div>
      )}
      {wrong && (
        <p class="failed" id="check-ahead" role="alert">
          {t('check.keep.ahead')}
        </p>
      )}
      <div ref={status} tabIndex={-1} role="status" data-testid="check-kept" class="check-row">
        {outcome && (
          <span class={FAILED.includes(outcome) ? 'failed' : 'soft'}>
            {t(`check.keep.${outcome}`, { order: order ?? '', n: formatNumber(MOST_KEPT) })}
          </span>
        )}
        {stands && (
          <button type="button" class="link" data-testid="check-show" onClick={onShow}>
            {t('check.keep.show')}
          </button>
        )}
        {(outcome === 'kept' || outcome === 'notUndone') && (
          <button type="button" class="link" data-testid="check-undo" onClick={onUndo}>
            {t('check.keep.undo')}
          </button>
        )}
      </div>
    </section>
  );
}
