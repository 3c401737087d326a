import { CASE_RIGHTS, ROUTE_RIGHTS } from '../domain/names';
import type { PaidWith, Right } from '../domain/schema';

/** Kinds of windows, each with leads of its own. `other`: the coupon for late delivery, cancelling. */
export const LEAD_KINDS = ['not-received', 'not-as-described', 'return', 'dispute', 'other'] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

/** When the windows of one kind warn. */
export interface Leads {
  /** Hours before the last safe moment, longest first. */
  before: number[];
  /** Also when the right opens, where the buyer waits for it. */
  opens: boolean;
}

/** Hours in which notifications wait, in minutes of the viewer's day: `{from: 1320, to: 480}` is 22:00 to 8:00. */
export interface Quiet {
  from: number;
  to: number;
}

/** Since when a lead (hours), or that it `opens`, is wanted, epoch ms; what is not named was so from the beginning. */
export type LeadsSince = Partial<Record<LeadKind, Record<string, number>>>;

/** Where the shield against tricks helps; each can be switched off by itself. */
export interface Shield {
  /** "Check this message" in the menu of selected text. */
  menu: boolean;
  /** Marks beside messages on the message pages of marketplaces. Off at first: those pages were never seen. */
  marks: boolean;
  /** Tricks that fit an order's stage, on its page of the popup. */
  tips: boolean;
}

/** What the user can set. One row in the store. */
export interface Settings {
  leads: Record<LeadKind, Leads>;
  /** A lead that was added later tells nothing of what was over by then. Kept by the store. */
  leadsSince?: LeadsSince;
  /** No notification comes in these hours, unless a last safe moment passes in them; null for none. */
  quiet: Quiet | null;
  /** Where the buyer lives, ISO 3166; null where nobody told. What an order's own page tells counts before it. */
  country: string | null;
  /** How orders are usually paid; what an order tells counts before it. */
  paidWith: PaidWith | null;
  /** Level of membership. */
  tier: string | null;
  shield: Shield;
}

/** The kind of a right's window; null for the ways behind the marketplace, which do not warn. */
export function leadKindOf(right: Right): LeadKind | null {
  if (right === 'not-received' || right === 'not-as-described') return right;
  if (right === 'any-reason-return') return 'return';
  if ((CASE_RIGHTS as readonly Right[]).includes(right)) return 'dispute';
  return (ROUTE_RIGHTS as readonly Right[]).includes(right) ? null : 'other';
}

/** When the leads that `after` has and `before` has not were added: at `now` (epoch ms). */
export function leadsAdded(
  before: Pick<Settings, 'leads' | 'leadsSince'>,
  after: Settings['leads'],
  now: number,
): LeadsSince {
  return Object.fromEntries(
    LEAD_KINDS.map((kind) => {
      const held = before.leadsSince?.[kind] ?? {};
      const since = after[kind].before.flatMap((lead): [string, number][] => {
        if (!before.leads[kind].before.includes(lead)) return [[String(lead), now]];
        const at = held[lead];
        return at === undefined ? [] : [[String(lead), at]];
      });
      const opens = before.leads[kind].opens ? held.opens : now;
      return [kind, { ...Object.fromEntries(since), ...(opens !== undefined && { opens }) }];
    }),
  );
}

/** Seven days, three days, one day, three hours, and when it opens. */
const USUAL: Leads = { before: [7 * 24, 3 * 24, 24, 3], opens: true };

export const DEFAULT_SETTINGS: Settings = {
  leads: {
    'not-received': USUAL,
    'not-as-described': USUAL,
    return: USUAL,
    dispute: USUAL,
    other: USUAL,
  },
  leadsSince: {},
  quiet: null,
  country: null,
  paidWith: null,
  tier: null,
  shield: { menu: true, marks: false, tips: true },
};
