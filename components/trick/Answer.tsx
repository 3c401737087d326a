import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

export interface AnswerProps {
  text: string;
  /** The language that it is in. */
  lang: string;
  onCopy: (text: string) => Promise<void>;
}

/** Copies what is selected the old way, which needs no permission; tells whether that worked. */
function copySelected(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** What to send back, in the language of the message. */
export function Answer({ text, lang, onCopy }: AnswerProps) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const words = useRef<HTMLQuoteElement>(null);
  const copy = async () => {
    setCopied(null);
    const done = await onCopy(text).then(
      () => true,
      () => {
        // It stays selected, so that the keyboard can copy it where nothing else can.
        if (words.current) getSelection()?.selectAllChildren(words.current);
        return copySelected();
      },
    );
    setCopied(done ? 'yes' : 'no');
  };
  return (
    <section class="check-answer">
      <h2>{t('check.answer')}</h2>
      <blockquote ref={words} dir="auto" lang={lang} data-testid="check-answer">
        {text}
      </blockquote>
      <div class="check-row">
        <button type="button" class="cc-btn" data-testid="check-copy" onClick={() => void copy()}>
          {t('check.copy')}
        </button>
        <span role="status" data-testid="check-copied" class={copied === 'no' ? 'failed' : 'soft'}>
          {copied && t(copied === 'yes' ? 'check.copied' : 'check.notCopied')}
        </span>
      </div>
    </section>
  );
}
