import { shownOf, untilOf } from '../../lib/domain/order';
import type { OrderView } from '../../lib/domain/view';
import type { State } from '../../lib/domain/window';
import { type Stroke, signOf } from './sign';
import { wordsOf } from './words';

export interface FaceProps {
  view: OrderView;
  /** Epoch ms. */
  now: number;
  /** The viewer's IANA zone. */
  zone: string;
  /** For narrow places: the sign and one word. */
  compact?: boolean | undefined;
}

/** Everything that a badge shows, whoever draws it: Preact in the extension's pages, plain DOM in marketplace pages. */
export interface Face {
  state: State;
  /** The last safe moment, epoch ms, or null. */
  until: number | null;
  className: string;
  sign: Stroke[];
  strong: string;
  rest: string | null;
  /** All of its words, also where it is drawn short. */
  full: string;
}

/** The face of an order's badge at one moment. */
export function faceOf({ view, now, zone, compact }: FaceProps): Face {
  const shown = shownOf(view.order, view.windows, now);
  const words = wordsOf(view, shown, { now, zone });
  const until = untilOf(shown);
  return {
    state: shown.state,
    until,
    className: `cc-badge cc-${shown.state}`,
    sign: signOf(shown.state, (until ?? now) - now),
    strong: compact ? words.short : words.strong,
    rest: compact || !words.rest ? null : ` · ${words.rest}`,
    full: words.rest ? `${words.strong} · ${words.rest}` : words.strong,
  };
}
