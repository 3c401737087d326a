import type { Stage } from '../domain/order';
import type { EventName, MarketplaceId, Right } from '../domain/schema';
import type { Effect } from '../domain/window';

/** An event of an order, or the protection end that its page prints ("Refund if no delivery before …"). */
export type From = EventName | 'protection-end';

/** So many days; `[least, most]` where the marketplace leaves it to the seller, `most` null where nothing bounds it. */
export interface Length {
  days: [least: number, most: number | null];
  unit: 'day' | 'business-day';
}

/**
 * One rule of a marketplace, as data. Dates that a page prints beat every rule; a rule only says what follows where
 * nothing is printed, or what a printed date means.
 */
export interface Rule {
  id: string;
  marketplace: MarketplaceId;
  /** The window it is about. */
  right: Right;
  effect: Effect;
  /** Whether it says when the window opens or when it closes; `event` rules only bound another event. */
  bound: 'opens' | 'closes' | 'event';
  /** What the length counts from. */
  from: From;
  /** The event that an `event` rule bounds. */
  to?: From;
  length: Length;
  /** Other figures that sources give and that compete with `length`: the earlier close and the later opening win. */
  alternatives?: Length[];
  /** Figures that were true once, or that only cap others: told, never computed (design §3). */
  history?: string;
  /** Stages of an order in which it applies. */
  stages: readonly Stage[];
  /** Another event that stands in where `from` is not known, as an assumption on the safe side. */
  assume?: {
    from: EventName;
    stages: readonly Stage[];
    /** A rule that may end the window earlier all the same; the earlier of both counts. */
    notAfter?: string;
  };
  /** What happens when it runs out, in a few words for people who read the data. */
  atExpiry: string;
  sources: readonly string[];
  /** `YYYY-MM-DD`: the day a person last compared it with its sources. */
  checkedOn: string;
  confidence: 'official' | 'official (copy)' | 'several guides agree' | 'single guide' | 'our own assumption';
}
