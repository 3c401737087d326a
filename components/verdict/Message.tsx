import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import type { Verdict } from '../../lib/scam';
import { levelClass } from './level';
import { partsOf } from './parts';

/** A message as it was received, in the direction that its own words have. */
export function Said({ lang, children }: { lang: string; children: ComponentChildren }) {
  return (
    <blockquote class="cc-said" dir="auto" lang={lang} data-testid="check-message">
      {children}
    </blockquote>
  );
}

/** A message with the words underlined that caused its verdict. A longer one only around these. */
export function Message({ text, verdict }: { text: string; verdict: Verdict }) {
  const parts = partsOf(text, verdict.signals);
  return (
    <Said lang={verdict.lang}>
      {parts.map((part, n) => (
        // Parts of one text that never move: their place is all they are told apart by.
        <span key={`${n}`}>
          {part.gap && <span class="cc-gap">{t('check.gap')}</span>}
          {part.level ? <mark class={levelClass[part.level]}>{part.text}</mark> : part.text}
        </span>
      ))}
    </Said>
  );
}
