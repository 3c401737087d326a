import type { Question, Route, RungState, Settings } from '../../lib/deadlines';
import type { CaseStage } from '../../lib/domain/order';
import type { Observation, Right } from '../../lib/domain/schema';
import type { Basis, Effect, State } from '../../lib/domain/window';

/** One window that a situation has; times as `days.ts` reads them, written by hand and never taken from the engine. */
export interface ExpectedWindow {
  right: Right;
  /** A rule's id, `PRINTED` or `USER`. */
  rule: string;
  basis: Basis;
  state: State;
  /** Null where nothing says when it opens: it is open. */
  opens: string | null;
  /** Null where it ends on a day that nobody can name. */
  closes: string | null;
  /** `right-ends` where nothing is said. */
  effect?: Effect;
  orLater?: true;
  line?: string;
}

/** One way to the money that a situation has. */
export interface ExpectedRung {
  route: Route;
  state: RungState;
  rule?: string;
  closes?: string;
  orLater?: true;
  question?: Question;
}

/** What a buyer may be in, and what then is true. */
export interface Situation {
  id: string;
  /** One sentence that a buyer understands. */
  title: string;
  /** Where the buyer is. */
  zone: string;
  /** A moment as `days.ts` reads it. */
  now: string;
  observations: readonly Observation[];
  settings?: Partial<Settings>;
  /** All windows, in any order. */
  expect: readonly ExpectedWindow[];
  /** What its badge says, and the rule of the window that it counts; not looked at where left out. */
  shown?: { state: State; rule: string | null };
  /** All ways to the money, in their order; not looked at where left out. */
  rungs?: readonly ExpectedRung[];
  /** How far the dispute has come; of several the first. */
  stage?: CaseStage;
}
