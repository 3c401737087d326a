import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

export interface AnswerProps {
  text: string;
  /** The language that it is in. */
  lang: string;
  /** Puts a text where it can be pasted from; rejects where that is not allowed. */
  onCopy: (text: string) => Promise<void>;
}

/** Copies a text the old way, which needs no permission, by way of a field beside it; tells whether that worked. */
function copyBeside(words: HTMLElement, text: string): boolean {
  const doc = words.ownerDocument;
  const focus = (words.getRootNode() as ShadowRoot | Document).activeElement as HTMLElement | null;
  const field = doc.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  words.after(field);
  field.select();
  try {
    return doc.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focus?.focus({ preventScroll: true });
  }
}

/** Copies a text whichever way the browser allows. What nothing copies stays selected, so that the keyboard can. */
async function copied({ text, onCopy }: AnswerProps, words: HTMLElement): Promise<boolean> {
  try {
    await onCopy(text);
    return true;
  } catch {
    if (copyBeside(words, text)) return true;
    words.ownerDocument.getSelection()?.setBaseAndExtent(words, 0, words, words.childNodes.length);
    return false;
  }
}

/** What to send back, in the language of the message. */
export function Answer(props: AnswerProps) {
  const { text, lang } = props;
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const words = useRef<HTMLQuoteElement>(null);
  const copy = async () => {
    setOutcome(null);
    if (words.current) setOutcome(await copied(props, words.current));
  };
  return (
    <section>
      <h3>{t('check.answer')}</h3>
      <blockquote ref={words} class="cc-said" dir="auto" lang={lang} data-testid="check-answer">
        {text}
      </blockquote>
      <p class="cc-copy">
        <button type="button" class="cc-btn" data-testid="check-copy" onClick={() => void copy()}>
          {t('check.copy')}
        </button>
        <span role="status" data-testid="check-copied" class={outcome === false ? 'cc-failed' : ''}>
          {outcome !== null && t(outcome ? 'check.copied' : 'check.notCopied')}
        </span>
      </p>
    </section>
  );
}
