import { type ChecklistStep, checklist } from '../../lib/disputes/checklist';
import { t } from '../../lib/i18n';
import { formatNumber } from '../../lib/i18n/format';

export interface ChecklistProps {
  /** The name of the marketplace. */
  shop: string;
  done: readonly ChecklistStep[];
  onTick: (step: ChecklistStep, done: boolean) => void;
}

/** The thirteen steps of a dispute, to be ticked off. */
export function Checklist({ shop, done, onTick }: ChecklistProps) {
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('order.checklist')}</h2>
      <p class="soft">
        {t('order.done', { done: formatNumber(done.length), all: formatNumber(checklist.length) })}
      </p>
      <ol class="checklist-steps">
        {checklist.map((step) => (
          <li key={step}>
            <label>
              <input
                type="checkbox"
                checked={done.includes(step)}
                onChange={(event) => onTick(step, event.currentTarget.checked)}
              />
              <span>
                <b>{t(`checklist.${step}.title`, { shop })}</b>
                <small>{t(`checklist.${step}.hint`)}</small>
              </span>
            </label>
          </li>
        ))}
      </ol>
      <p>
        <small>{t('order.checklistHint')}</small>
      </p>
    </section>
  );
}
