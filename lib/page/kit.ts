import type { Saying } from '../../components/badge/Explanation';
import type { ProblemCode } from '../domain/schema';
import type { OrderView } from '../domain/view';

/**
 * What the card script (entrypoints/card.ts) brings into the page when a card is first opened or a notice first shown.
 * It runs in the same isolated world, so both know each other by a global that no page script sees.
 */
export interface CardKit {
  /** Gives a badge its card; called again, the card shows the new state of things. */
  attach(root: ShadowRoot, badge: HTMLButtonElement, card: CardState): void;
  /** Draws a notice. */
  notice(root: ShadowRoot, notice: NoticeState): void;
  /** Offers to read the dates of undated orders; called again, the offer is of those that are undated now. */
  dates(root: ShadowRoot, offer: { shop: string; undated: () => OrderView[] }): void;
}

/** What a notice tells. */
export interface NoticeState {
  code: ProblemCode;
  shop: string;
  /** What such pages no longer tell, where that is the problem. */
  field?: string | undefined;
  onClose: () => void;
}

/** What a card shows. */
export interface CardState {
  view: OrderView;
  /** Epoch ms. */
  now: number;
  zone: string;
  timeline: boolean;
  saying: Saying;
  onSettled: (settled: boolean, event: Event) => void;
}

declare global {
  var claimclockCards: CardKit | undefined;
}
