import { useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n';

/** A text for a bug report, and what is in it. */
export interface Diagnosis {
  text: string;
  /** Open order pages whose build is in it. */
  pages: number;
  /** Parts of long pages are not in it. */
  cut: boolean;
}

export interface DiagnosticsProps {
  /** Makes the text from what is stored and what is open now. */
  onDiagnose: () => Promise<Diagnosis>;
  /** Saves it as a file and gives back its name. */
  onSaveText: (text: string) => Promise<string>;
  onCopyText: (text: string) => Promise<void>;
}

/** What a user may put into a bug report: first shown, then saved or copied. Sent nowhere. */
export function Diagnostics({ onDiagnose, onSaveText, onCopyText }: DiagnosticsProps) {
  const [state, setState] = useState<'making' | 'failed' | Diagnosis | null>(null);
  const [done, setDone] = useState('');
  const made = state && typeof state === 'object' ? state : null;
  const make = () => {
    setState('making');
    setDone('');
    onDiagnose().then(setState, () => setState('failed'));
  };
  const save = (text: string) =>
    onSaveText(text).then(
      (name) => setDone(t('dashboard.diagnostics.saved', { name })),
      () => setDone(t('dashboard.data.failed')),
    );
  const copy = (text: string) =>
    onCopyText(text).then(
      () => setDone(t('dashboard.diagnostics.copied')),
      () => setDone(t('dashboard.diagnostics.notCopied')),
    );
  return (
    <section>
      <h2>{t('dashboard.diagnostics.title')}</h2>
      <p class="soft prose">{t('dashboard.diagnostics.body')}</p>
      <button
        type="button"
        class="cc-btn"
        data-testid="diagnostics"
        aria-disabled={state === 'making'}
        onClick={() => state !== 'making' && make()}
      >
        {t(state === 'making' ? 'dashboard.diagnostics.making' : 'dashboard.diagnostics.make')}
      </button>
      {made && (
        <div class="diagnosis">
          <p>
            {t('dashboard.diagnostics.all')}{' '}
            {made.pages
              ? plural('dashboard.diagnostics.pages', made.pages)
              : t('dashboard.diagnostics.noPages')}
            {made.cut && ` ${t('dashboard.diagnostics.cut')}`}
          </p>
          <textarea
            readOnly
            dir="ltr"
            lang="en"
            rows={16}
            spellcheck={false}
            aria-label={t('dashboard.diagnostics.text')}
            data-testid="diagnostics-text"
            value={made.text}
          />
          <div class="after">
            <button
              type="button"
              class="cc-btn"
              data-testid="diagnostics-save"
              onClick={() => void save(made.text)}
            >
              {t('dashboard.diagnostics.save')}
            </button>
            <button
              type="button"
              class="cc-btn"
              data-testid="diagnostics-copy"
              onClick={() => void copy(made.text)}
            >
              {t('dashboard.diagnostics.copy')}
            </button>
          </div>
        </div>
      )}
      <p role="status" data-testid="diagnostics-status" class={state === 'failed' ? 'failed' : 'soft'}>
        {state === 'failed' ? t('dashboard.diagnostics.failed') : done}
      </p>
    </section>
  );
}
