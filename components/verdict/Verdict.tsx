import { t } from '../../lib/i18n';
import { formatNumber } from '../../lib/i18n/format';
import type { Verdict as Found, Level } from '../../lib/scam';
import { CloseButton } from '../badge/CloseButton';
import type { Moment } from '../badge/words';
import { Answer } from './Answer';
import { Facts } from './Facts';
import { LevelSign } from './LevelSign';
import { type Bare, levelClass, levelWords } from './level';
import { Message } from './Message';
import { Signals } from './Signals';

/**
 * The one view of a verdict: in the popup, in a panel on a page, behind a mark and in a tab of its own. Its style is
 * `verdictCss`, above that of badges and cards. Scripts in pages carry it, so what judges is not imported here.
 */

export interface VerdictHeadProps {
  level: Level;
  bare?: Bare | undefined;
  /** Id of its title, for whatever holds it. */
  titleId?: string | undefined;
  /** Closes what the verdict stands in. Without it there is no such button. */
  onClose?: (() => void) | undefined;
}

/** What was found, in a heading and a sentence. Short, because it is read out whenever it changes. */
export function VerdictHead({ level, bare = null, titleId, onClose }: VerdictHeadProps) {
  const { title, body } = levelWords(level, bare);
  return (
    <div class={`cc-says ${levelClass[level]}`}>
      <LevelSign level={level} />
      <div>
        <h2 id={titleId}>{title}</h2>
        <p>{body}</p>
        {bare === 'link' && level !== 'none' && <p>{t('check.bare')}</p>}
      </div>
      {onClose && <CloseButton label={t('verdict.close')} onClose={onClose} />}
    </div>
  );
}

export interface VerdictBodyProps extends Moment {
  /** The message as it was received, as far as it was judged. */
  text: string;
  verdict: Found;
  /** The name of the marketplace that it is about. */
  shop: string;
  /** Only so many characters were checked; `byBrowser`: it gave no more. Left out where all of it was. */
  cut?: { n: number; byBrowser: boolean } | null | undefined;
  /** Quotes the message also where no word of it is marked: it cannot be seen beside this. */
  alone?: boolean;
  /** Puts a text where it can be pasted from; rejects where that is not allowed. */
  onCopy: (text: string) => Promise<void>;
}

/** Why: what the order's windows say to it, the tricks, what to do about each, what to send back, and the words that caused it. */
export function VerdictBody(props: VerdictBodyProps) {
  const { text, verdict, shop, cut, now, zone, alone = false, onCopy } = props;
  const { signals, clock, answer, lang } = verdict;
  return (
    <div class="cc-found">
      {cut && (
        <p class="cc-cut" data-testid="check-cut">
          {t(cut.byBrowser ? 'verdict.cut' : 'check.cut', { n: formatNumber(cut.n) })}
        </p>
      )}
      <Facts facts={clock} now={now} zone={zone} />
      <Signals verdict={verdict} shop={shop} />
      {answer && <Answer key={answer} text={answer} lang={lang} onCopy={onCopy} />}
      {(alone || signals.length > 0) && (
        <section>
          <h3>{t('check.message')}</h3>
          <Message text={text} verdict={verdict} />
          {signals.length > 0 && <small>{t('check.marked')}</small>}
        </section>
      )}
    </div>
  );
}

export type VerdictCardProps = Omit<VerdictHeadProps, 'level'> & Omit<VerdictBodyProps, 'alone'>;

/** A verdict on a text that stands somewhere else: a card in a page, or alone on a page of its own. */
export function VerdictCard({ bare, titleId, onClose, ...body }: VerdictCardProps) {
  const { level } = body.verdict;
  return (
    <div class="cc-card cc-verdict" data-testid="verdict" data-level={level}>
      <VerdictHead level={level} bare={bare} titleId={titleId} onClose={onClose} />
      <div class="cc-body">
        <VerdictBody {...body} alone />
        <small class="cc-kept">{t('verdict.kept')}</small>
      </div>
    </div>
  );
}
