import type { Checked } from '../platform/messages';

/** What became of a panel that was to be shown. */
export type PanelOutcome = 'shown' | 'nothing' | 'no-room';

/**
 * What the verdict script (entrypoints/verdict.ts) brings into a page: the panel that a click in the menu asks for, and the
 * cards behind the marks of a message page. It runs in the same isolated world as the marks, so both know each other by a
 * global that no page script sees.
 */
export interface VerdictKit {
  /** Asks the background what there is to show here, and shows it; where there is nothing any more, closes what stands. */
  panel(): Promise<PanelOutcome>;
  /** Gives a mark its card, and opens it. */
  attach(
    root: ShadowRoot,
    mark: HTMLButtonElement,
    checked: Omit<Checked, 'id'>,
    first: 'pinned' | 'passing',
  ): void;
}

declare global {
  var claimclockVerdicts: VerdictKit | undefined;
}
