import { useMemo } from 'preact/hooks';
import { LONGEST_KEPT } from '../../lib/domain/evidence';
import { plural, t } from '../../lib/i18n';
import { formatList, formatNumber } from '../../lib/i18n/format';
import type { KindId, Verdict } from '../../lib/scam';
import { bareOf } from '../../lib/scam/bare';
import type { Moment } from '../badge/words';
import { Answer } from './Answer';
import { Facts } from './Facts';
import { LevelSign, TONE } from './level';
import { piecesOf } from './pieces';

/** The message as it was received; what caused the verdict is underlined, and quoted again where it is explained. */
export function Marked({ text, verdict }: { text: string; verdict: Verdict }) {
  const places = verdict.signals.flatMap((signal) => signal.places);
  const pieces = piecesOf(text, places);
  return (
    <blockquote class="check-message" dir="auto" lang={verdict.lang} data-testid="check-message">
      {pieces.map((piece, n) => {
        // Parts of one text that never move: their place is all they are told apart by.
        const key = `${n}`;
        if (piece.kind === 'gap')
          return (
            <span key={key} class="check-gap">
              {t('check.gap')}
            </span>
          );
        return piece.kind === 'marked' ? <mark key={key}>{piece.text}</mark> : piece.text;
      })}
    </blockquote>
  );
}

/** How many of the words that caused a signal are quoted with it, and how long they may be. */
const QUOTED = 3;
const LONGEST_QUOTE = 80;

const quoted = (words: readonly string[]): string =>
  formatList(
    [...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()))]
      .slice(0, QUOTED)
      .map((word) => t('why.quote', { text: word.slice(0, LONGEST_QUOTE) })),
  );

interface SignalProps {
  id: KindId;
  words: readonly string[];
  level: Verdict['level'];
  shop: string;
}

function Signal({ id, words, level, shop }: SignalProps) {
  return (
    <li class={`check-signal ${TONE[level]}`} data-testid="check-signal" data-kind={id} data-level={level}>
      <LevelSign level={level} />
      <div>
        <h3>{t(`tip.${id}.title`, { shop })}</h3>
        {words.length > 0 && (
          <p class="soft">
            <bdi>{quoted(words)}</bdi>
          </p>
        )}
        <p>
          <b>{t('check.do')}</b> {t(`tip.${id}.answer`, { shop })}
        </p>
      </div>
    </li>
  );
}

export interface VerdictHeadProps {
  text: string;
  verdict: Verdict;
}

/** What was found, in a word and a sentence. Short, because it is read out whenever it changes. */
export function VerdictHead({ text, verdict }: VerdictHeadProps) {
  const { level } = verdict;
  const bare = bareOf(text);
  // Where there was nothing to judge, "nothing unusual" would say too much.
  const says = level === 'none' && bare ? bare : level;
  return (
    <div class={`check-head ${TONE[level]}`}>
      <LevelSign level={level} />
      <div>
        <p class="check-title">{t(`check.level.${says}.title`)}</p>
        <p>{t(`check.level.${says}.body`)}</p>
        {bare === 'link' && level !== 'none' && <p>{t('check.bare')}</p>}
      </div>
    </div>
  );
}

export interface VerdictBodyProps extends Moment, VerdictHeadProps {
  shop: string;
  onCopy: (text: string) => Promise<void>;
}

/** Why: what the order's windows say to it, the tricks, what to do about each, the words that caused it, and what to send back. */
export function VerdictBody({ text, verdict, shop, now, zone, onCopy }: VerdictBodyProps) {
  const { level, signals, clock, answer, lang } = verdict;
  const judged = useMemo(() => text.slice(0, LONGEST_KEPT), [text]);
  // Too long a wait is the order's own to say: the words alone are nothing unusual.
  const told =
    signals.length || level === 'none'
      ? signals
      : ([{ id: 'stall_until_expiry', level, words: [] }] as const);
  return (
    <>
      {text.length > LONGEST_KEPT && (
        <p class="check-note" data-testid="check-cut">
          {t('check.cut', { n: formatNumber(LONGEST_KEPT) })}
        </p>
      )}
      <Facts facts={clock} now={now} zone={zone} />
      {told.length > 0 && (
        <section>
          <h2>{plural('check.signals', told.length)}</h2>
          <ul>
            {told.map((signal) => (
              <Signal key={signal.id} {...signal} shop={shop} />
            ))}
          </ul>
        </section>
      )}
      {answer && <Answer key={answer} text={answer} lang={lang} onCopy={onCopy} />}
      {signals.length > 0 && (
        <section>
          <h2>{t('check.message')}</h2>
          <Marked text={judged} verdict={verdict} />
          <small>{t('check.marked')}</small>
        </section>
      )}
    </>
  );
}
