import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeepOutcome, KeptMessage } from '../../lib/domain/evidence';
import { plural, t } from '../../lib/i18n';
import { formatDay, formatMoment } from '../../lib/i18n/format';
import { allTips, type TipId } from '../../lib/scam/tips';
import type { Moment } from '../badge/words';
import { LevelSign } from '../verdict/LevelSign';
import { levelClass, levelWords } from '../verdict/level';
import { Said } from '../verdict/Message';

/** What is stored of messages of one order. */
export interface EvidenceData {
  status: 'loading' | 'ready' | 'failed';
  kept: readonly KeptMessage[];
  /** So many have lost their shape. */
  broken: number;
}

export interface EvidenceProps extends EvidenceData, Moment {
  shop: string;
  onCheck: () => void;
  onUnkeep: (id: string) => Promise<boolean>;
  /** Keeps one again that was removed. */
  onKeepAgain: (message: KeptMessage) => Promise<KeepOutcome | 'failed'>;
}

const isKnown = (id: string): id is TipId => (allTips as readonly string[]).includes(id);

interface MessageProps extends Moment {
  message: KeptMessage;
  shop: string;
  onRemove: () => void;
}

function Message({ message, shop, now, zone, onRemove }: MessageProps) {
  const { level, kinds, text, lang, received, keptAt } = message;
  const title = kinds.find(isKnown);
  const when = received
    ? t('evidence.received', { date: formatDay(received, now, zone) })
    : t('evidence.kept', { date: formatMoment(keptAt, now, zone) });
  const found = levelWords(level).title;
  const name = title ? t(`tip.${title}.title`, { shop }) : found;
  return (
    <li class={levelClass[level]} data-testid="evidence" data-level={level}>
      <LevelSign level={level} />
      <details>
        <summary>
          {name}
          <small>{when}</small>
        </summary>
        <Said lang={lang}>{text}</Said>
        {kinds.filter(isKnown).length > 1 && (
          <ul class="evidence-kinds">
            {kinds.filter(isKnown).map((id) => (
              <li key={id}>{t(`tip.${id}.title`, { shop })}</li>
            ))}
          </ul>
        )}
        <small>
          {received && `${t('evidence.kept', { date: formatMoment(keptAt, now, zone) })} · `}
          {found}
        </small>
        <button
          type="button"
          class="link"
          data-testid="evidence-remove"
          aria-label={t('evidence.removeNamed', { name, when })}
          onClick={onRemove}
        >
          {t('evidence.remove')}
        </button>
      </details>
    </li>
  );
}

/** The messages that were kept with an order, and the way to check another. */
export function Evidence({
  status,
  kept,
  broken,
  shop,
  now,
  zone,
  onCheck,
  onUnkeep,
  onKeepAgain,
}: EvidenceProps) {
  const [last, setLast] = useState<{ message: KeptMessage; what: 'removed' | 'back' } | null>(null);
  const [failed, setFailed] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);

  // What had the focus is gone by now.
  useEffect(() => {
    if (last) told.current?.focus();
  }, [last]);

  const remove = async (message: KeptMessage) => {
    const done = await onUnkeep(message.id);
    setFailed(!done);
    if (done) setLast({ message, what: 'removed' });
  };
  const undo = async (message: KeptMessage) => {
    const outcome = await onKeepAgain(message);
    const done = outcome === 'kept' || outcome === 'already';
    setFailed(!done);
    if (done) setLast({ message, what: 'back' });
  };
  return (
    <section class="evidence" data-testid="evidence-list">
      <h2>{t('evidence.title')}</h2>
      {kept.length > 0 && (
        <ul>
          {kept.map((message) => (
            <Message
              key={message.id}
              message={message}
              shop={shop}
              now={now}
              zone={zone}
              onRemove={() => void remove(message)}
            />
          ))}
        </ul>
      )}
      {status === 'failed' && (
        <p class="failed" role="alert">
          {t('evidence.unread')}
        </p>
      )}
      {broken > 0 && <p class="failed">{plural('evidence.broken', broken)}</p>}
      <div class="said check-row" role="status">
        {last && (
          <>
            <p ref={told} tabIndex={-1}>
              {t(`evidence.${last.what}`)}
            </p>
            {last.what === 'removed' && (
              <button
                type="button"
                class="link"
                data-testid="evidence-undo"
                onClick={() => void undo(last.message)}
              >
                {t('evidence.undo')}
              </button>
            )}
          </>
        )}
      </div>
      {failed && (
        <p class="failed" role="alert">
          {t('evidence.failed')}
        </p>
      )}
      <button type="button" class="link" data-testid="check-order-message" onClick={onCheck}>
        {t('evidence.check')}
      </button>
    </section>
  );
}
