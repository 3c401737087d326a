import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIRST_MOVES, STAGES } from '../../lib/disputes/stages';
import { articlesOf, type Course, type Order, type Step } from '../../lib/domain/order';
import type { StepName, StepValue } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import { part, t } from '../../lib/i18n';
import type { Rule } from '../../lib/rules';
import type { Moment } from '../badge/words';
import { Clocks } from './Clocks';
import { Log } from './Log';
import { StepForm } from './StepForm';
import { articleOf, dayText, type OnTell, stepDay, stepFact, unsaidStep } from './steps';

/** What was told or taken back last, which can be undone. */
interface Last {
  what: 'noted' | 'takenBack';
  value: StepValue;
  line: string | null;
}

interface MovesProps {
  title?: string;
  moves: readonly StepName[];
  chosen: StepName | null;
  onChoose: (step: StepName) => void;
  /** The form of the move that was chosen. */
  children: ComponentChildren;
}

function Moves({ title, moves, chosen, onChoose, children }: MovesProps) {
  if (!moves.length) return null;
  return (
    <div class="moves">
      {title && <h3>{title}</h3>}
      <div class="move-row">
        {moves.map((step) => (
          <button
            key={step}
            type="button"
            class="move"
            data-testid={`move-${step}`}
            aria-expanded={chosen === step}
            onClick={() => onChoose(step)}
          >
            {t(`move.${part(step)}`)}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

/** The moves before any dispute. A request to cancel is only made while nothing was shipped. */
const firstMoves = ({ stage }: Order): readonly StepName[] =>
  FIRST_MOVES.filter((step) => step !== 'cancel-asked' || stage === 'to-ship' || stage === 'unknown');

interface HeadProps extends Moment {
  order: Order;
  course: Course;
}

function Head({ order, course, now, zone }: HeadProps) {
  const about = articleOf(order, course.line);
  const date = stepDay(course.by, { now, zone });
  return (
    <>
      <h2>{t(`stage.${part(course.stage)}`)}</h2>
      <p class="soft parts">
        {about && <bdi>{about}</bdi>}
        <span>{course.by.undated ? date : t('dispute.since', { date })}</span>
      </p>
    </>
  );
}

export interface DisputeProps extends Moment {
  view: OrderView;
  rules: readonly Rule[];
  /** Nothing is left to claim: only what happened is shown. */
  over: boolean;
  onTell: OnTell;
}

/** The disputes of an order: how far each has come, its clocks, what the user can tell of it, and what happened so far. */
export function Dispute({ view, rules, over, now, zone, onTell }: DisputeProps) {
  const { order, windows } = view;
  const [form, setForm] = useState<{ at: string; step: StepName } | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const moment = { now, zone };

  // What had the focus, the form or an entry, is gone by now.
  useEffect(() => {
    if (last) status.current?.focus();
  }, [last]);

  const tell = async (what: Last['what'], value: StepValue, line: string | null) => {
    const own = form;
    const stored = await onTell([(what === 'noted' ? stepFact : unsaidStep)(value, line)]);
    if (stored) {
      // The next one may stand open by now.
      setForm((open) => (open === own ? null : open));
      setLast({ what, value, line });
    }
    return stored;
  };
  const tellOnce = async (what: Last['what'], value: StepValue, line: string | null) => {
    setFailed(false);
    setFailed(!(await tell(what, value, line)));
  };
  const choose = (at: string, step: StepName) =>
    setForm(form?.at === at && form.step === step ? null : { at, step });
  const formAt = (at: string, line: string | null, asksLine: boolean) =>
    form?.at === at && (
      <StepForm
        key={form.step}
        order={order}
        step={form.step}
        asksLine={asksLine}
        {...moment}
        onSave={(value, told) => tell('noted', value, asksLine ? told : line)}
        onCancel={() => {
          const { step } = form;
          setForm(null);
          root.current?.querySelector<HTMLElement>(`[data-testid=move-${step}]`)?.focus();
        }}
      />
    );

  const several = (articlesOf(order) ?? 1) > 1;
  const { courses } = order;
  const free = !courses.length || (several && courses.every(({ line }) => line !== null));
  const first = !over && free && order.stage !== 'unpaid';
  if (!courses.length && !first && !order.steps.length) return null;
  const log = (
    <Log
      order={order}
      {...moment}
      onTakeBack={(step: Step) => tellOnce('takenBack', step.value, step.line)}
    />
  );
  return (
    <div class="dispute" ref={root}>
      {courses.map((course) => {
        const at = `of ${course.line}`;
        return (
          <section key={at} data-testid="dispute" data-stage={course.stage}>
            <Head order={order} course={course} {...moment} />
            <Clocks order={order} windows={windows} course={course} rules={rules} {...moment} />
            {!over && (
              <Moves
                title={t('dispute.what')}
                moves={STAGES[course.stage].moves}
                chosen={form?.at === at ? form.step : null}
                onChoose={(step) => choose(at, step)}
              >
                {formAt(at, course.line, false)}
              </Moves>
            )}
          </section>
        );
      })}
      {(courses.length > 0 || !first) && log}
      {first && (
        <details class="unfold">
          <summary>{t(courses.length ? 'dispute.another' : 'dispute.first')}</summary>
          <Moves
            moves={firstMoves(order)}
            chosen={form?.at === 'first' ? form.step : null}
            onChoose={(step) => choose('first', step)}
          >
            {formAt('first', null, several)}
          </Moves>
        </details>
      )}
      {first && !courses.length && log}
      <div class="said" role="status">
        {last && (
          <>
            <p ref={status} tabIndex={-1}>
              {t(`dispute.${last.what}`, {
                step: t(`step.${part(last.value.step)}`),
                date: dayText(last.value.when, moment),
              })}
            </p>
            <button
              type="button"
              class="quiet"
              onClick={() => tellOnce(last.what === 'noted' ? 'takenBack' : 'noted', last.value, last.line)}
            >
              {t('dispute.undo')}
            </button>
          </>
        )}
      </div>
      {failed && (
        <p class="failed" role="alert">
          {t('dispute.failed')}
        </p>
      )}
    </div>
  );
}
