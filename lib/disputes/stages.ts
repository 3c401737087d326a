import { type CaseStage, type Course, isClosed, isRunning, type Step } from '../domain/order';
import type { Right, StepName, StepValue } from '../domain/schema';

/**
 * The stage machine of a dispute (reference: rules.md §2). What time alone does (a seller who stays silent, AliExpress
 * stepping in) changes no stage: nobody has seen it yet, so the clock that ran out says what to look for.
 */

/** What a stage is to an order. */
export interface StageRule {
  /** What the user may tell next; the first are the likeliest. */
  moves: readonly StepName[];
}

const AFTER_PROPOSAL: readonly StepName[] = ['accepted', 'seller-agreed', 'return-agreed', 'lost'];

/** Every stage. The words stand in the locale files under `stage.ID`. */
export const STAGES: Readonly<Record<CaseStage, StageRule>> = {
  cancelling: { moves: ['refunded', 'rejected', 'opened'] },
  'awaiting-seller': {
    moves: [
      'seller-agreed',
      'return-agreed',
      'rejected',
      'proposals',
      'evidence-asked',
      'changed',
      'accepted',
      'lost',
      'withdrawn',
    ],
  },
  'awaiting-delivery': {
    moves: [
      'rejected',
      'proposals',
      'seller-agreed',
      'evidence-asked',
      'return-agreed',
      'refunded',
      'lost',
      'withdrawn',
    ],
  },
  negotiation: {
    moves: ['proposals', 'evidence-asked', 'changed', ...AFTER_PROPOSAL, 'withdrawn'],
  },
  proposals: {
    moves: [
      'accepted',
      'return-agreed',
      'refund-started',
      'proposals',
      'evidence-asked',
      'lost',
      'withdrawn',
    ],
  },
  'return-agreed': { moves: ['return-sent', 'return-missed', 'refund-started'] },
  'return-sent': { moves: ['refund-started', 'return-refused', 'refunded'] },
  'refund-due': { moves: ['refunded', 'lost'] },
  appeal: { moves: ['refund-started', 'return-agreed', 'lost'] },
  refunded: { moves: [] },
  withdrawn: { moves: ['opened', 'refunded'] },
  accepted: { moves: ['refunded'] },
  lost: { moves: ['appealed', 'refunded'] },
  'return-missed': { moves: ['appealed', 'refund-started'] },
  'return-refused': { moves: ['appealed', 'refund-started'] },
  ended: {
    moves: ['refund-started', 'refunded', 'accepted', 'lost', 'withdrawn'],
  },
};

/** What the user may tell where no dispute is known. */
export const FIRST_MOVES: readonly StepName[] = ['opened', 'seller-asked', 'cancel-asked'];

const ANSWER = { right: 'seller-answer', stages: ['awaiting-seller'] } as const;

/** Steps that bring a date which the page prints for what follows: the right that it is about, and the stages it holds in. */
export const PRINTED_UNTIL: Readonly<
  Partial<Record<StepName, { right: Right; stages: readonly CaseStage[] }>>
> = {
  opened: ANSWER,
  changed: ANSWER,
  'evidence-asked': { right: 'add-evidence', stages: ['awaiting-seller', 'negotiation', 'proposals'] },
  proposals: { right: 'choose-proposal', stages: ['proposals'] },
  'return-agreed': { right: 'send-return', stages: ['return-agreed'] },
};

/** Steps that say the same to a clock: the seller's time begins anew with a change, a refund with any agreement. */
export const SAME_START: Readonly<Partial<Record<StepName, readonly StepName[]>>> = {
  changed: ['opened', 'changed'],
  'return-agreed': ['return-agreed', 'accepted'],
  'refund-started': ['refund-started', 'seller-agreed', 'accepted'],
  lost: ['lost', 'return-refused', 'return-missed'],
};

/** What a case that the marketplace has closed may still be waiting for. */
const DECIDED: readonly CaseStage[] = ['return-agreed', 'return-sent', 'refund-due'];

const isOpen = (stage: CaseStage | null) => stage !== null && isRunning(stage);
const isOver = (stage: CaseStage | null) => stage !== null && isClosed(stage);

function ofOutcome({ outcome }: StepValue): CaseStage {
  if (outcome === 'refund') return 'refund-due';
  return outcome === 'return' ? 'return-agreed' : 'accepted';
}

/** Where a step leads from a stage; the stage itself where it changes none. */
export function nextStage(stage: CaseStage | null, { value, source }: Step): CaseStage | null {
  switch (value.step) {
    case 'cancel-asked':
      return stage ?? 'cancelling';
    case 'opened':
      // Seen again, or seen late, it says nothing new; what is closed for good stays closed.
      if (isOpen(stage) || isOver(stage)) return stage;
      return value.inTransit ? 'awaiting-delivery' : 'awaiting-seller';
    case 'changed':
      return isOpen(stage) || stage === null ? 'awaiting-seller' : stage;
    case 'seller-agreed':
    case 'refund-started':
      return 'refund-due';
    case 'rejected':
      // A request to cancel that was refused leaves the order as it was.
      return stage === 'cancelling' ? null : 'negotiation';
    case 'evidence-asked':
      return isOpen(stage) ? stage : 'negotiation';
    case 'accepted':
      return ofOutcome(value);
    case 'appealed':
      return 'appeal';
    case 'ended':
      // The marketplace closes a case as soon as it is decided; the money comes later.
      if (isOver(stage) || stage === 'withdrawn' || (stage && DECIDED.includes(stage))) return stage;
      return 'ended';
    case 'refunded':
      // A note on the page may be about a part of it; what the user said of the end counts more.
      if (source.reader === 'user') return 'refunded';
      return isOver(stage) || stage === 'return-agreed' || stage === 'return-sent' ? stage : 'refunded';
    case 'proposals':
    case 'return-agreed':
    case 'return-sent':
    case 'return-refused':
    case 'return-missed':
    case 'lost':
    case 'withdrawn':
      return value.step;
    default:
      return stage;
  }
}

/** The courses that steps tell, one for each line; the steps have to be in the order in which they happened. */
export function coursesOf(steps: readonly Step[]): Course[] {
  const courses = new Map<string | null, Course>();
  for (const step of steps) {
    const held = courses.get(step.line);
    const stage = nextStage(held?.stage ?? null, step);
    if (!stage) {
      courses.delete(step.line);
      continue;
    }
    // A note that says what is known, and not since when.
    if (step.undated && stage === held?.stage) continue;
    courses.set(step.line, {
      line: step.line,
      stage,
      by: held && stage === held.stage ? held.by : step,
      log: [...(held?.log ?? []), step],
    });
  }
  return [...courses.values()];
}
