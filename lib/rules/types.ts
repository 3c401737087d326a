import type { CaseStage, Stage } from '../domain/order';
import type { EventName, MarketplaceId, PaidWith, Right, StepName } from '../domain/schema';
import type { Effect } from '../domain/window';

/** Where a rule stands: a marketplace's own, or one of the routes behind it. */
export type Book = MarketplaceId | 'paypal' | 'card' | 'law';

/**
 * What a length counts from: an event of the order, the protection end that its page prints ("Refund if no delivery
 * before …"), the last day of the estimated delivery, or a step of its dispute.
 */
export type From = EventName | StepName | 'protection-end' | 'estimated';

/** `month` is a calendar month: the same day of the month, or its last. `business-day`: Monday to Friday, no holidays. */
export type Unit = 'hour' | 'day' | 'business-day' | 'month';

/** So much time; `[least, most]` where it is left to somebody, `most` null where nothing bounds it. */
export interface Length {
  count: [least: number, most: number | null];
  unit: Unit;
}

/** Another figure that a source gives for the same thing. */
export interface SetAside {
  /** The figure, as the source has it. */
  says: string;
  /** Why it is not computed with: older, a shop's copy, wrong against the official page. */
  because: string;
}

/** How sure a rule is, in the words of the research it comes from. */
export type Confidence =
  | 'official'
  | 'official (copy)'
  | 'several guides agree'
  | 'single guide'
  | 'buyer guides only'
  | 'background, unconfirmed'
  | 'our own assumption';

/** What has to be so for a rule to hold; each that is not known keeps the rule in play, because the earlier end counts. */
export interface Needs {
  /** Countries of the buyer, ISO 3166. `EU`, `EEA` are written out (`lib/rules/countries.ts`). */
  countries?: readonly string[];
  paidWith?: readonly PaidWith[];
  /** Levels of membership. */
  tiers?: readonly string[];
  /** The price has to be more than this, in pounds. */
  over?: number;
}

/**
 * One rule, as data. Dates that a page prints beat every rule; a rule only says what follows where nothing is printed,
 * or what a printed date means.
 */
export interface Rule {
  id: string;
  book: Book;
  /** The window it is about. */
  right: Right;
  /** Other rights that the same rule gives, each a window of its own. */
  alsoFor?: readonly Right[];
  /** Who loses what when it passes. */
  effect: Effect;
  /** Whether it says when the window opens or when it closes; `event` rules only bound another event. */
  bound: 'opens' | 'closes' | 'event';
  /** What the length counts from. */
  from: From;
  /** The event that an `event` rule bounds. */
  to?: From;
  /** Null where no figure is known, or where it must never be counted: then `told` says why, and the rule is text. */
  length: Length | null;
  /** Why this rule is only told: no figure, a condition that no page tells, background knowledge that nothing confirmed. */
  told?: string;
  /** When the window opens, counted from the same event. Without it: at the event. */
  opens?: Length;
  /** Other figures that sources give and that compete with `length`. */
  alternatives?: readonly Length[];
  /** Which of competing figures counts: the earlier end, the later beginning, or both as bounds (the other party's time). */
  among: 'earlier' | 'later' | 'both';
  /** Figures that do not compete: told, never computed. */
  setAside?: readonly SetAside[];
  /**
   * Whose calendar it counts in. `page`: the zones a date was read in, else AliExpress' own and the viewer's. `buyer`: the
   * viewer's. `anywhere`: no source names a zone, so any on earth.
   */
  zone: 'page' | 'buyer' | 'anywhere';
  /** Stages of an order or of its dispute in which it applies. */
  stages: readonly (Stage | CaseStage)[];
  needs?: Needs;
  /** The rule that this one takes the place of, where it holds at all. */
  insteadOf?: string;
  /** The true end may be later than this safe bound: passing it closes nothing. */
  orLater?: true;
  /** Another event that stands in where `from` is not known, as an assumption on the safe side. */
  assume?: {
    from: EventName;
    stages: readonly Stage[];
    /** A rule that may end the window earlier all the same; the earlier of both counts. */
    notAfter?: string;
  };
  /** True once: not in force any more, and exempt from being checked again. */
  history?: true;
  /** What happens when it runs out, in a few words for people who read the data. */
  atExpiry: string;
  /** Exceptions and extensions, likewise. */
  notes?: string;
  sources: readonly string[];
  /** The official page that tells the general rule: for statutes, of which nothing more is promised. */
  link?: string;
  /** `YYYY-MM-DD`: the day a person last compared it with its sources. */
  checkedOn: string;
  confidence: Confidence;
}
