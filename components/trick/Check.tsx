import { useEffect, useRef, useState } from 'preact/hooks';
import { type KeptMessage, LONGEST_KEPT } from '../../lib/domain/evidence';
import type { OrderKey, OrderView } from '../../lib/domain/view';
import { plural, t } from '../../lib/i18n';
import type { MessageContext, Verdict } from '../../lib/scam';
import { bareOf } from '../../lib/scam/bare';
import { type Moment, shopOf } from '../badge/words';
import { nameOf } from '../popup/list';
import { VerdictBody, VerdictHead } from '../verdict/Verdict';
import { Keep, type Kept } from './Keep';

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

/** Judges a message, with the order that it is about; rejects where that cannot be done. */
export type Judge = (text: string, context: MessageContext) => Promise<Verdict>;

/** A verdict, and the text that it is about. */
interface Judged {
  text: string;
  key: OrderKey | null;
  verdict: Verdict;
}

/** How much of a text was checked, where that was not all. */
const cutOf = (text: string) => (text.length > LONGEST_KEPT ? { n: LONGEST_KEPT, byBrowser: false } : null);

/** A text that stands still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const later = setTimeout(() => setSettled(text), text.length > LONG ? LONG_PAUSE : PAUSE);
    return () => clearTimeout(later);
  }, [text, settled]);
  return settled;
}

/** What to think of a text that stands still. The verdict before stays until there is another, with the text that it was about. */
function useVerdict(
  text: string,
  order: OrderView | undefined,
  now: number,
  onJudge: Judge,
): { judged: Judged | null; failed: boolean } {
  const settled = useSettled(text);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [failed, setFailed] = useState(false);
  // The first judgement takes a second longer than others: that it is made ready is not to wait for the first message.
  useEffect(() => void onJudge('', {}).catch(() => {}), [onJudge]);
  useEffect(() => {
    if (!settled.trim()) return setJudged(null);
    let isLate = false;
    onJudge(settled.slice(0, LONGEST_KEPT), { now, ...(order && { order }) }).then(
      (verdict) => {
        if (isLate) return;
        setJudged({ text: settled, key: order?.key ?? null, verdict });
        setFailed(false);
      },
      () => !isLate && setFailed(true),
    );
    return () => {
      isLate = true;
    };
  }, [settled, order, now, onJudge]);
  return { judged, failed };
}

export interface CheckProps extends Moment {
  draft: CheckDraft;
  /** The orders that it may be about, soonest first. */
  views: readonly OrderView[];
  onDraft: (change: Partial<CheckDraft>) => void;
  onJudge: Judge;
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
export function Check(props: CheckProps) {
  const { draft, views, now, zone, onDraft, onJudge, onKeep, onUnkeep } = props;
  const { text, key, kept } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = views.find((view) => view.key === key);
  const { judged, failed } = useVerdict(text, chosen, now, onJudge);
  const empty = !text.trim();
  const shown = empty ? null : judged;
  const shop = chosen ? shopOf(chosen.order) : t('marketplace.aliexpress');

  // What was done meanwhile was done to that text and that order.
  const latest = useRef(draft);
  latest.current = draft;
  const note = (done: Kept) => {
    const { text: of, key: with_ } = latest.current;
    if (of === text && with_ === key) onDraft({ kept: done });
  };
  const keep = async (received: string | null) => {
    if (!chosen) return;
    const whole = text.slice(0, LONGEST_KEPT);
    // What is kept is what is in the field; where somebody was faster than the pause, that is judged first.
    const isJudged = judged?.text === text && judged.key === key;
    const verdict = isJudged
      ? judged.verdict
      : await onJudge(whole, { now, order: chosen }).catch(() => null);
    if (!verdict) return note({ outcome: 'failed', id: '' });
    const { level, lang, signals } = verdict;
    const kinds = signals.map(({ id }) => id);
    note(await onKeep({ key: chosen.key, text: whole, received, level, lang, kinds }));
  };
  const undo = async () => {
    if (!kept) return;
    note({ id: kept.id, outcome: (await onUnkeep(kept.id)) ? 'undone' : 'notUndone' });
  };

  return (
    <div class="trick">
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
        data-level={shown?.verdict.level}
        aria-busy={!empty && shown?.text !== text}
      >
        <div role="status">
          {shown && <VerdictHead level={shown.verdict.level} bare={bareOf(shown.text)} />}
          {!empty && !shown && !failed && <p class="soft">{t('check.working')}</p>}
          {!empty && failed && <p class="failed">{t('check.failed')}</p>}
        </div>
        {shown && (
          <VerdictBody
            text={shown.text.slice(0, LONGEST_KEPT)}
            verdict={shown.verdict}
            shop={shop}
            cut={cutOf(shown.text)}
            now={now}
            zone={zone}
            onCopy={props.onCopy}
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
          onShow={() => chosen && props.onOpen(chosen.key)}
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
