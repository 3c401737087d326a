import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptMessage } from '../../lib/domain/evidence';
import type { OrderKey, OrderView } from '../../lib/domain/view';
import { plural, t } from '../../lib/i18n';
import type { Verdict } from '../../lib/scam';
import { type Moment, shopOf } from '../badge/words';
import { nameOf } from '../popup/list';
import { Keep, type Kept } from './Keep';
import { VerdictBody, VerdictHead } from './VerdictView';

/** What was typed, as long as the popup is open. */
export interface CheckDraft {
  text: string;
  key: OrderKey | null;
  /** The day on which it was received, as typed; empty for none. */
  received: string;
  kept: Kept | null;
}

export const EMPTY_CHECK: CheckDraft = { text: '', key: null, received: '', kept: null };

/** So long (ms) nothing is typed before what was typed is judged; the longer the text, the longer the wait. */
const PAUSE = 120;
const LONG_PAUSE = 400;
const LONG = 20_000;
/** As many orders can be chosen here; a longer list would be no choice any more. */
const CHOICES = 200;

type Scam = typeof import('../../lib/scam');

/** The judge. It is large, and most visits of the popup need none, so it is loaded with the first check. */
function useScam(): Scam | 'failed' | null {
  const [scam, setScam] = useState<Scam | 'failed' | null>(null);
  useEffect(() => {
    import('../../lib/scam').then(
      (loaded) => {
        // The words of all languages are made ready before the first message comes.
        loaded.checkMessage('');
        setScam(loaded);
      },
      () => setScam('failed'),
    );
  }, []);
  return scam;
}

/** A text that stands still for a moment. Typing goes on meanwhile, whatever judging costs. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const later = setTimeout(() => setSettled(text), text.length > LONG ? LONG_PAUSE : PAUSE);
    return () => clearTimeout(later);
  }, [text, settled]);
  return settled;
}

export interface CheckProps extends Moment {
  draft: CheckDraft;
  /** The orders that it may be about, soonest first. */
  views: readonly OrderView[];
  onDraft: (change: Partial<CheckDraft>) => void;
  onCopy: (text: string) => Promise<void>;
  /** Keeps it; gives back how that went, and what it is called. */
  onKeep: (message: Omit<KeptMessage, 'id' | 'keptAt'>) => Promise<Kept>;
  /** Removes it; gives back whether that worked. */
  onUnkeep: (id: string) => Promise<boolean>;
  onOpen: (key: OrderKey) => void;
}

interface OrderChoiceProps {
  views: readonly OrderView[];
  chosen: OrderView | undefined;
  onChoose: (key: OrderKey | null) => void;
}

function OrderChoice({ views, chosen, onChoose }: OrderChoiceProps) {
  const listed = views.slice(0, CHOICES);
  if (chosen && !listed.includes(chosen)) listed.unshift(chosen);
  const more = views.length - listed.length;
  if (!listed.length) return null;
  return (
    <label class="check-order">
      <span>{t('check.order')}</span>
      <select
        data-testid="check-order"
        value={chosen?.key ?? ''}
        onChange={(event) => onChoose((event.currentTarget.value || null) as OrderKey | null)}
      >
        <option value="">{t('check.noOrder')}</option>
        {listed.map((view) => (
          <option key={view.key} value={view.key}>
            {t('check.choice', { title: nameOf(view), shop: shopOf(view.order) })}
          </option>
        ))}
        {more > 0 && <option disabled>{plural('check.moreOrders', more)}</option>}
      </select>
    </label>
  );
}

/** "Is it a trick?": a message, what to think of it, why, and what to answer. All of it on the device. */
export function Check({ draft, views, now, zone, onDraft, onCopy, onKeep, onUnkeep, onOpen }: CheckProps) {
  const { text, key, kept } = draft;
  const scam = useScam();
  const settled = useSettled(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = views.find((view) => view.key === key);
  const loaded = scam && scam !== 'failed' ? scam : null;
  const verdict = useMemo<Verdict | null>(() => {
    if (!loaded || !settled.trim()) return null;
    return loaded.checkMessage(settled, { now, ...(chosen && { order: chosen }) });
  }, [loaded, settled, chosen, now]);
  const empty = !text.trim();
  const shown = empty ? null : verdict;
  const shop = chosen ? shopOf(chosen.order) : t('marketplace.aliexpress');

  // What was done meanwhile was done to that text and that order.
  const latest = useRef(draft);
  latest.current = draft;
  const note = (done: Kept) => {
    const { text: of, key: with_ } = latest.current;
    if (of === text && with_ === key) onDraft({ kept: done });
  };
  const keep = async (received: string | null) => {
    if (!chosen || !loaded) return;
    // What is kept is what is in the field now; where somebody was faster than the pause, it is judged for that.
    const order = { key: chosen.key, received };
    const own = text === settled && verdict ? verdict : loaded.checkMessage(text, { now, order: chosen });
    const { level, lang, signals } = own;
    const message = { text: text.slice(0, loaded.LONGEST_MESSAGE), kinds: signals.map(({ id }) => id) };
    note(await onKeep({ ...order, ...message, level, lang }));
  };
  const undo = async () => {
    if (!kept) return;
    note({ id: kept.id, outcome: (await onUnkeep(kept.id)) ? 'undone' : 'notUndone' });
  };

  return (
    <div class="check">
      <div class="check-top">
        <h1>
          <label for="check-text">{t('check.title')}</label>
        </h1>
        {!empty && (
          <button
            type="button"
            class="link"
            data-testid="check-clear"
            onClick={() => {
              onDraft({ text: '', received: '', kept: null });
              field.current?.focus();
            }}
          >
            {t('check.clear')}
          </button>
        )}
      </div>
      <textarea
        ref={field}
        id="check-text"
        data-testid="check-text"
        rows={5}
        dir="auto"
        // Some browsers send what is spell-checked to a server.
        spellcheck={false}
        autocomplete="off"
        placeholder={t('check.placeholder')}
        aria-describedby="check-lead"
        value={text}
        onInput={(event) => onDraft({ text: event.currentTarget.value, kept: null })}
      />
      <OrderChoice views={views} chosen={chosen} onChoose={(next) => onDraft({ key: next, kept: null })} />
      <div
        class="check-verdict"
        data-testid={shown ? 'check-verdict' : undefined}
        data-level={shown?.level}
        aria-busy={text !== settled}
      >
        <div role="status">
          {shown && <VerdictHead text={settled} verdict={shown} />}
          {!empty && !loaded && (
            <p class={scam === 'failed' ? 'failed' : 'soft'}>
              {t(scam === 'failed' ? 'check.failed' : 'check.working')}
            </p>
          )}
        </div>
        {shown && loaded && (
          <VerdictBody
            text={settled}
            verdict={shown}
            shop={shop}
            longest={loaded.LONGEST_MESSAGE}
            now={now}
            zone={zone}
            onCopy={onCopy}
          />
        )}
      </div>
      {shown && (
        <Keep
          order={chosen ? nameOf(chosen) : null}
          received={draft.received}
          kept={kept}
          now={now}
          zone={zone}
          onReceived={(received) => onDraft({ received, kept: null })}
          onKeep={keep}
          onUndo={() => void undo()}
          onShow={() => chosen && onOpen(chosen.key)}
        />
      )}
      <div id="check-lead" class={empty ? 'check-lead' : 'unseen'}>
        <p>{t('check.lead.what')}</p>
        <p>{t('check.lead.stays')}</p>
        <p>{t('check.lead.words')}</p>
      </div>
    </div>
  );
}
