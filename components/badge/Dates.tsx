import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_A_DAY, type Stop } from '../../lib/domain/asking';
import { direction, locale, part, plural, t } from '../../lib/i18n';
import { formatNumber } from '../../lib/i18n/format';
import { CloseButton } from './CloseButton';
import { Icon } from './Icon';

/** Why reading the dates is over. */
export type DatesOver = 'done' | 'full' | 'not-asked' | 'failed' | Stop;

export interface DatesProps {
  phase: 'offer' | 'busy' | 'stopped' | 'over';
  over: DatesOver | null;
  /** Orders asked for, with those still to be asked for today, and those left for another day. */
  done: number;
  total: number;
  later: number;
  /** How many of those asked for have a date now, and how many have none. */
  dated: number;
  blank: number;
  /** The name of the marketplace. */
  shop: string;
  onGo: () => void;
  onStop: () => void;
  onClose: () => void;
}

/** Why no more dates are read today, and what the user can do. */
export function StopText({ why, shop }: { why: Stop; shop: string }) {
  const id = part(why);
  return (
    <>
      <b>{t(`dates.stop.${id}.title`, { shop })}</b>
      <p>{t('dates.today')}</p>
      <p>{t(`dates.stop.${id}.do`, { shop })}</p>
    </>
  );
}

/** So soon (ms) after the question came up it was not read: what follows is the rest of a double click. */
const UNREAD = 500;

const isStop = (over: DatesOver): over is Stop => !['done', 'full', 'not-asked', 'failed'].includes(over);

/** What came of it, where it is over for another reason than the marketplace's. */
function OverText({ over, blank, shop }: { over: DatesOver; blank: number; shop: string }) {
  if (isStop(over)) return <StopText why={over} shop={shop} />;
  if (over === 'done') return <b>{t(blank ? 'dates.allAsked' : 'dates.done')}</b>;
  const id = part(over);
  return (
    <>
      <b>{t(`dates.over.${id}.title`)}</b>
      <p>{t(`dates.over.${id}.do`, { shop, most: formatNumber(MOST_A_DAY) })}</p>
    </>
  );
}

function Counts({ dated, blank, left }: { dated: number; blank: number; left: number }) {
  return (
    <p class="cc-counts">
      {dated > 0 && <span>{plural('dates.dated', dated)}</span>}
      {blank > 0 && <span>{plural('dates.blank', blank)}</span>}
      {left > 0 && <span>{plural('dates.left', left)}</span>}
    </p>
  );
}

/** What a click does, said before it. */
function Question({ total, later, shop, since, onGo, onClose }: DatesProps & { since: number }) {
  const begin = useRef<HTMLButtonElement>(null);
  // The button that opened this has gone, and with it the focus.
  useEffect(() => begin.current?.focus({ preventScroll: true }), []);
  return (
    <section class="cc-dates" aria-label={t('dates.label')}>
      <b>{plural('dates.title', total)}</b>
      <CloseButton label={t('dates.close')} onClose={onClose} />
      <p>{plural('dates.does', total, { shop, most: formatNumber(MOST_A_DAY) })}</p>
      {later > 0 && <p>{plural('dates.later', later)}</p>}
      <div class="cc-btns">
        <button
          type="button"
          class="cc-btn cc-main"
          ref={begin}
          onClick={(event) => event.timeStamp - since >= UNREAD && onGo()}
        >
          {t('dates.begin')}
        </button>
        <button type="button" class="cc-btn" onClick={onClose}>
          {t('dates.notNow')}
        </button>
      </div>
    </section>
  );
}

/** One line in the corner, which covers next to nothing; what a click does is told by the box that it opens. */
function Offer(props: DatesProps) {
  const { total, later, onClose } = props;
  /** When it was opened, on the time line of events. */
  const [since, setSince] = useState<number | null>(null);
  if (since !== null) return <Question {...props} since={since} />;
  return (
    <div class="cc-dates cc-dates-line">
      <button
        type="button"
        class="cc-dates-open"
        aria-expanded="false"
        onClick={(event) => setSince(event.timeStamp)}
      >
        <span class="cc-unknown">
          <Icon state="unknown" />
        </span>
        <span>{plural('dates.offer', total + later)}</span>
        <b>{t('dates.open')}</b>
      </button>
      <CloseButton label={t('dates.close')} onClose={onClose} />
    </div>
  );
}

/** How it goes, and what came of it. */
function Underway(props: DatesProps) {
  const { phase, over, done, total, later, dated, blank, shop, onGo, onStop, onClose } = props;
  const left = total - done + later;
  return (
    <section class="cc-dates" aria-label={t('dates.label')}>
      {/* Only what it has come to is read out, not every step of the way. */}
      <div class="cc-dates-words" role="status">
        {phase === 'busy' && <b>{t('dates.busy')}</b>}
        {phase === 'stopped' && <b>{plural('dates.stopped', left)}</b>}
        {phase === 'over' && over && (
          <>
            <OverText over={over} blank={blank} shop={shop} />
            <Counts dated={dated} blank={blank} left={left} />
          </>
        )}
      </div>
      <CloseButton label={t(phase === 'busy' ? 'dates.stopAndClose' : 'dates.close')} onClose={onClose} />
      {phase !== 'over' && (
        <div class="cc-dates-way">
          <progress max={total} value={done} aria-label={t('dates.label')} />
          <span>{t('dates.progress', { done: formatNumber(done), total: formatNumber(total) })}</span>
          <button type="button" class="cc-btn" onClick={phase === 'busy' ? onStop : onGo}>
            {t(phase === 'busy' ? 'dates.stopIt' : 'dates.goOn')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Offers to read the dates of the orders on a list, and tells how it goes, in a corner of the window. */
export function Dates(props: DatesProps) {
  const { phase, total, later } = props;
  // What was undated has got its dates in another tab.
  if (phase === 'offer' && !(total + later)) return null;
  return (
    <div class="cc cc-float" lang={locale()} dir={direction()}>
      {phase === 'offer' ? <Offer {...props} /> : <Underway {...props} />}
    </div>
  );
}
