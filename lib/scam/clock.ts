import type { Instant } from '../domain/instant';
import type { OrderView } from '../domain/view';
import { DAY, isDated, isOfCase, type Right, type Window } from '../domain/window';
import type { Judged } from './judge';
import type { Level } from './types';

/** What an order's windows say to a message. */
export type ClockFact =
  /** It asks to wait `asked` days; `left` whole days (0 or more) are left until the last safe moment. */
  | {
      kind: 'wait-beyond' | 'wait-within';
      level: Level;
      asked: number;
      left: number;
      right: Right;
      closes: Instant;
    }
  /** It asks to wait, and names no length. */
  | { kind: 'wait'; level: Level; left: number; right: Right; closes: Instant }
  /** It asks to confirm receipt, and no page has said that anything was delivered. */
  | { kind: 'nothing-delivered'; level: Level }
  /** It asks for something that cannot be taken back, and the right ends in `left` days. */
  | { kind: 'closes'; level: Level; left: number; right: Right; closes: Instant };

/** Kinds of which waiting, or giving up what protects, is the heart. */
const ENDS_RIGHTS = [
  'cancel_dispute_promise',
  'stall_until_expiry',
  'zero_refund_accept',
  'partial_compensation_trap',
];

/** The window of the order that ends first and costs the buyer a right; by its last safe moment. */
function nextOf({ windows }: OrderView, now: number): Window | null {
  const ending = windows.filter(
    (window) =>
      window.effect === 'right-ends' &&
      isDated(window) &&
      !isOfCase(window.right) &&
      (window.closes as Instant).latest > now,
  );
  return ending.sort((a, b) => (a.closes as Instant).earliest - (b.closes as Instant).earliest)[0] ?? null;
}

/** What the windows of an order say to what a message asks for. `now` in epoch ms. */
export function clockOf(
  { found, durations, says }: Judged,
  { order, now }: { order?: OrderView; now?: number },
): ClockFact[] {
  if (!order || now === undefined) return [];
  const facts: ClockFact[] = [];
  const kinds = new Set(found.map(({ kind }) => kind));
  const isComing = order.order.stage === 'in-transit' || order.order.stage === 'to-ship';
  if (kinds.has('confirm_receipt_early') && isComing)
    facts.push({ kind: 'nothing-delivered', level: 'danger' });
  const window = nextOf(order, now);
  if (!window?.closes) return facts;
  const { right, closes } = window;
  const left = Math.max(0, Math.floor((closes.earliest - now) / DAY));
  const asked = Math.max(0, ...durations.map(({ days }) => days));
  if (says('wait')) {
    if (asked > 0) {
      const isBeyond = now + asked * DAY >= closes.earliest;
      facts.push({
        kind: isBeyond ? 'wait-beyond' : 'wait-within',
        level: isBeyond ? 'danger' : 'none',
        ...{ asked, left, right, closes },
      });
    } else facts.push({ kind: 'wait', level: left < 7 ? 'caution' : 'none', left, right, closes });
  } else if (ENDS_RIGHTS.some((kind) => kinds.has(kind))) {
    facts.push({ kind: 'closes', level: 'none', left, right, closes });
  }
  const rank = { danger: 0, caution: 1, none: 2 };
  return facts.sort((a, b) => rank[a.level] - rank[b.level]);
}
