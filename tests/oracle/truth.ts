import { addBusinessDays, addDays, dayIn, endMoment, firstMoment } from './calendar';

/**
 * What truly happened to an order, and when its rights truly end. The figures are written by hand from the research notes
 * (rules.md §1.1), not taken from the rules under test. No source says at what moment of its last day a right ends, so the
 * true end is any moment of that day in the zone the marketplace counts in: `draw` says which.
 */

export const PACIFIC_ZONE = 'America/Los_Angeles';
const HOUR_MS = 3_600_000;

export const EVENTS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
export type TrueEvent = (typeof EVENTS)[number];

/** A length that the page prints: "within `days` days of `from`". */
export interface Printed {
  right: 'not-as-described' | 'any-reason-return';
  from: TrueEvent;
  days: number;
}

/** One step of a dispute, and the last day that the marketplace printed for what follows. */
export interface TrueStep {
  step: string;
  at: number;
  until?: string;
  outcome?: 'refund' | 'return';
}

export interface Truth {
  /** The zone in which the marketplace prints its days and counts them. */
  server: string;
  /** The zone of the one who looks. */
  viewer: string;
  /** Epoch ms; what is missing never happens. */
  at: { placed: number; paid: number } & { [E in TrueEvent]?: number };
  /** "Refund if no delivery before …", as printed at first, and as the seller extended it. */
  protection: string;
  extended: { at: number; to: string } | null;
  printed: Printed[];
  steps: TrueStep[];
  /** Which of the moments that the sources leave open is the true one: 0 is the first, 1 the last. */
  draw: number;
}

/** The bounds within which a thing truly happens; `to` is the first moment after them. */
export interface Span {
  from: number;
  to: number;
}

/** The one true moment within a span. */
export const pick = ({ from, to }: Span, draw: number) =>
  Math.max(from, from + Math.floor(draw * (to - from - 1)));

const onDay = (day: string, zone: string): Span => ({
  from: firstMoment(day, zone),
  to: endMoment(day, zone),
});

/** The day that the marketplace prints for a moment. */
export const printedDay = (truth: Truth, at: number) => dayIn(at, truth.server);

/** The protection end as the page prints it at the moment `at`. */
export const protectionAt = (truth: Truth, at: number) =>
  truth.extended && at >= truth.extended.at ? truth.extended.to : truth.protection;

const lastProtection = (truth: Truth) => truth.extended?.to ?? truth.protection;

const daysAfter = (truth: Truth, at: number | undefined, n: number): Span | null =>
  at === undefined ? null : onDay(addDays(printedDay(truth, at), n), truth.server);

const businessDaysAfter = (truth: Truth, at: number, n: number): Span =>
  onDay(addBusinessDays(printedDay(truth, at), n), truth.server);

/** When a claim on the order truly ends; null where it has no end that the world knows. */
export function claimSpan(truth: Truth, right: string): Span | null {
  const { at } = truth;
  const own = truth.printed.find((one) => one.right === right);
  if (own) return daysAfter(truth, at[own.from], own.days);
  const afterProtection = onDay(addDays(lastProtection(truth), 15), truth.server);
  // Not confirmed: until 15 days after the protection end. For those who got nothing that stays so.
  if (right === 'not-received') return afterProtection;
  if (right === 'not-as-described') {
    if (at.completed !== undefined) return daysAfter(truth, at.completed, 15);
    return at.delivered === undefined ? null : afterProtection;
  }
  return null;
}

/** When a dispute for an order under way can truly be opened, where its page prints no date: ten full days after shipping. */
export const openingSpan = (truth: Truth): Span | null => daysAfter(truth, truth.at.shipped, 10);

/** When a paid order that is not shipped is truly cancelled: sources say 7 business days, or 9 days. */
export function processingSpans(truth: Truth): Span[] {
  const days = daysAfter(truth, truth.at.paid, 9) as Span;
  return [businessDaysAfter(truth, truth.at.paid, 7), days];
}

export interface Clock {
  right: string;
  /** Who loses by its end. */
  effect: 'right-ends' | 'other-party';
  span: Span;
  /** The step it counts from, and how; `until` counts the printed day itself. */
  by: TrueStep;
  count: { unit: 'hour' | 'day' | 'business-day' | 'until'; least: number; most: number };
  /** Its length comes from one guide only: its passing proves nothing. */
  unsure?: true;
}

const between = (first: Span, last: Span): Span => ({ from: first.from, to: last.to });

/** The clocks that run after the last step of a dispute (rules.md §2). */
export function clocks(truth: Truth): Clock[] {
  const { steps } = truth;
  const by = steps.at(-1);
  const opened = steps.findLast(({ step }) => step === 'opened');
  if (!by) return [];

  const clock = (
    right: string,
    effect: Clock['effect'],
    unit: 'day' | 'business-day',
    least: number,
    most = least,
    from = by,
  ): Clock => {
    const after = (n: number) =>
      unit === 'day' ? (daysAfter(truth, from.at, n) as Span) : businessDaysAfter(truth, from.at, n);
    return {
      right,
      effect,
      span: between(after(least), after(most)),
      by: from,
      count: { unit, least, most },
    };
  };
  const until = (right: string): Clock[] =>
    by.until === undefined
      ? []
      : [
          {
            ...{ right, effect: 'right-ends', by, count: { unit: 'until', least: 0, most: 0 } },
            span: onDay(by.until, truth.server),
          },
        ];
  const decision = (): Clock[] => {
    if (!opened) return [];
    const found = clock('decision', 'other-party', 'day', 0, 7, opened);
    return [{ ...found, span: { ...found.span, from: opened.at } }];
  };

  switch (by.step) {
    case 'cancel-asked': {
      const end = by.at + 48 * HOUR_MS;
      const count = { unit: 'hour', least: 48, most: 48 } as const;
      return [{ right: 'seller-answer', effect: 'other-party', span: { from: end, to: end }, by, count }];
    }
    case 'opened':
    case 'changed':
      return [clock('seller-answer', 'other-party', 'day', 5), ...decision()];
    case 'rejected':
      return decision();
    case 'evidence-asked':
      return until('add-evidence');
    case 'proposals':
      return until('choose-proposal');
    case 'return-agreed':
      return by.until ? until('send-return') : [clock('send-return', 'right-ends', 'day', 10)];
    case 'return-sent':
      return [clock('return-check', 'other-party', 'business-day', 1, 2)];
    case 'seller-agreed':
    case 'refund-started':
      return [clock('refund', 'other-party', 'business-day', 3, 20)];
    case 'accepted':
      if (by.outcome === 'refund') return [clock('refund', 'other-party', 'business-day', 3, 20)];
      return [clock('send-return', 'right-ends', 'day', 10)];
    case 'lost':
    case 'return-refused':
    case 'ended':
      return [{ ...clock('appeal', 'right-ends', 'day', 7), unsure: true }];
    default:
      return [];
  }
}
