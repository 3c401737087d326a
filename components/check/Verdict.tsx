import { useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n';
import { formatNumber } from '../../lib/i18n/format';
import type { ClockFact, Verdict as Found, Level } from '../../lib/scam';
import { CloseButton } from '../badge/CloseButton';
import type { Moment } from '../badge/words';
import { factWords } from '../trick/Facts';
import { partsOf } from './parts';
import { levelClass, levelSign } from './sign';

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
      <h4>{t('check.answer')}</h4>
      <blockquote class="cc-answer" dir="auto" lang={lang}>
        {text}
      </blockquote>
      <p class="cc-btns">
        <button type="button" class="cc-btn cc-main" onClick={() => void copy()}>
          {t('check.copy')}
        </button>
        <span role="status" class={copied === false ? 'cc-failed' : 'cc-copied'}>
          {copied !== null && t(copied ? 'check.copied' : 'check.notCopied')}
        </span>
      </p>
    </section>
  );
}

function Clock({ facts, moment }: { facts: readonly ClockFact[]; moment: Moment }) {
  return (
    <section>
      <h4>{t('check.clock.title')}</h4>
      <ul class="cc-asks">
        {facts.map((fact) => (
          <li key={fact.kind} class={levelClass[fact.level]}>
            <LevelIcon level={fact.level} />
            <p>{factWords(fact, moment)}</p>
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
  /** It has hardly any words (lib/scam/bare.ts). */
  bare?: 'link' | 'wordless' | null | undefined;
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
  const { text, verdict, shop, bare = null, cut, now, zone, onCopy, onClose, titleId } = props;
  const { level, signals, answer, lang, clock } = verdict;
  // Where there was nothing to judge, "nothing unusual" would say too much.
  const says = level === 'none' && bare ? bare : level;
  // Too long a wait is the order's own to say: the words alone are nothing unusual.
  const told =
    signals.length || level === 'none' ? signals : ([{ id: 'stall_until_expiry', level }] as const);
  return (
    <div class={`cc-card cc-verdict ${levelClass[level]}`} data-testid="verdict" data-level={level}>
      <div class="cc-head">
        <span class="cc-badge">
          <LevelIcon level={level} />
          <b>{t(`verdict.word.${level}`)}</b>
        </span>
        {onClose && <CloseButton label={t('verdict.close')} onClose={onClose} />}
      </div>
      <div class="cc-body">
        <h3 id={titleId}>{t(`check.level.${says}.title`)}</h3>
        <p>{t(`check.level.${says}.body`)}</p>
        {bare === 'link' && level !== 'none' && <p>{t('check.bare')}</p>}
        {clock.length > 0 && <Clock facts={clock} moment={{ now, zone }} />}
        {told.length > 0 && (
          <section>
            <h4>{plural('check.signals', told.length)}</h4>
            <ul class="cc-asks">
              {told.map(({ id, level: its }) => (
                <li key={id} class={levelClass[its]}>
                  <LevelIcon level={its} />
                  <div>
                    <b>{t(`tip.${id}.title`, { shop })}</b>
                    <p>
                      <b>{t('check.do')}</b> {t(`tip.${id}.answer`, { shop })}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h4>{t('check.message')}</h4>
          <Message text={text} verdict={verdict} />
        </section>
        {answer && <Answer text={answer} lang={lang} onCopy={onCopy} />}
        {cut && (
          <p class="cc-cut">{t(cut.byBrowser ? 'verdict.cut' : 'check.cut', { n: formatNumber(cut.n) })}</p>
        )}
        <small>{t('verdict.kept')}</small>
      </div>
    </div>
  );
}
