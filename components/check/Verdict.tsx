import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { formatNumber } from '../../lib/i18n/format';
import type { ClockFact, Verdict as Found, Level } from '../../lib/scam';
import { CloseButton } from '../badge/CloseButton';
import type { Moment } from '../badge/words';
import { partsOf } from './parts';
import { levelClass, levelSign } from './sign';
import { clockWords } from './words';

/** The sign of a level. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      {levelSign(level).map(({ d, className }) => (
        <path key={d} class={className} d={d} />
      ))}
    </svg>
  );
}

/** The message as it was received, with the words marked that caused the verdict. Longer ones only around these. */
function Message({ text, verdict }: { text: string; verdict: Found }) {
  return (
    <blockquote class="cc-said" dir="auto" lang={verdict.lang}>
      {partsOf(text, verdict.signals).map((one, n) => (
        <span key={n}>
          {one.gap && <span class="cc-gap"> … </span>}
          {one.level ? <mark class={levelClass[one.level]}>{one.text}</mark> : one.text}
        </span>
      ))}
    </blockquote>
  );
}

/** What can be sent back, and a button that copies it. */
function Answer({ text, lang, onCopy }: { text: string; lang: string; onCopy: VerdictProps['onCopy'] }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    setCopied(null);
    setCopied(await onCopy(text).catch(() => false));
  };
  return (
    <section>
      <h4>{t('verdict.answer')}</h4>
      <blockquote class="cc-answer" dir="auto" lang={lang}>
        {text}
      </blockquote>
      <p class="cc-btns">
        <button type="button" class="cc-btn cc-main" onClick={() => void copy()}>
          {t('verdict.copy')}
        </button>
        <span role="status" class={copied === false ? 'cc-failed' : 'cc-copied'}>
          {copied !== null && t(copied ? 'verdict.copied' : 'verdict.copyFailed')}
        </span>
      </p>
    </section>
  );
}

function Clock({ facts, moment }: { facts: readonly ClockFact[]; moment: Moment }) {
  return (
    <section>
      <h4>{t('verdict.order')}</h4>
      <ul class="cc-asks">
        {facts.map((fact) => (
          <li key={fact.kind} class={levelClass[fact.level]}>
            <LevelIcon level={fact.level} />
            <p>{clockWords(fact, moment)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface VerdictProps extends Moment {
  /** The message as it was received. */
  text: string;
  verdict: Found;
  /** The name of the marketplace that it is about. */
  shop: string;
  /** Only so many characters were checked; `byBrowser`: it gave no more. Left out where all of it was. */
  cut?: { n: number; byBrowser: boolean } | null | undefined;
  /** Puts a text where it can be pasted from; gives back whether it is there. */
  onCopy: (text: string) => Promise<boolean>;
  /** Closes what the verdict stands in. Without it there is no such button. */
  onClose?: (() => void) | undefined;
  /** Id of its title, for whatever holds it. */
  titleId?: string | undefined;
}

/**
 * What a message asks for: how far to trust the request, what it is and what to do, the words that told it, and what can be
 * answered. Its style is `badgeCss + cardCss + verdictCss`.
 */
export function Verdict(props: VerdictProps) {
  const { text, verdict, shop, cut, now, zone, onCopy, onClose, titleId } = props;
  const { level, signals, answer, lang, clock } = verdict;
  return (
    <div class={`cc-card cc-verdict ${levelClass[level]}`} data-testid="verdict" data-level={level}>
      <div class="cc-head">
        <span class="cc-badge">
          <LevelIcon level={level} />
          <b>{t(`verdict.level.${level}.word`)}</b>
        </span>
        {onClose && <CloseButton label={t('verdict.close')} onClose={onClose} />}
      </div>
      <div class="cc-body">
        <h3 id={titleId}>{t(`verdict.level.${level}.title`)}</h3>
        <p>{t(`verdict.level.${level}.body`)}</p>
        {clock.length > 0 && <Clock facts={clock} moment={{ now, zone }} />}
        {signals.length > 0 && (
          <section>
            <h4>{t('verdict.asks')}</h4>
            <ul class="cc-asks">
              {signals.map(({ id, level: its }) => (
                <li key={id} class={levelClass[its]}>
                  <LevelIcon level={its} />
                  <div>
                    <b>{t(`tip.${id}.title`, { shop })}</b>
                    <p>{t(`tip.${id}.answer`, { shop })}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h4>{t(signals.length ? 'verdict.words' : 'verdict.text')}</h4>
          <Message text={text} verdict={verdict} />
        </section>
        {answer && <Answer text={answer} lang={lang} onCopy={onCopy} />}
        {cut && (
          <p class="cc-cut">
            {t(cut.byBrowser ? 'verdict.cut' : 'verdict.cutLong', { n: formatNumber(cut.n) })}
          </p>
        )}
        <small>{t('verdict.kept')}</small>
      </div>
    </div>
  );
}
