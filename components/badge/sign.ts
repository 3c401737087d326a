import type { State } from '../../lib/domain/window';

/** A ring is full from so many days on: the length of most claim windows. */
const FULL = 15 * 24 * 3_600_000;

/** How much of a ring is filled, 0 to 1, for the time that is left (ms). */
export function fillOf(left: number): number {
  return Math.max(0, Math.min(1, left / FULL));
}

/** One path of a sign: a line (`cc-line`) or an area, with its dashes where it is part of a circle. */
export interface Stroke {
  d: string;
  className: string;
  dashes?: string;
}

const AROUND = 2 * Math.PI * 6;
const CIRCLE = 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12';

/** The signs but for the rings: lines (`cc-line`) or areas. Few elements and attributes, for a page has hundreds. */
const SIGNS: Record<Exclude<State, 'open' | 'soon'>, [d: string, className: string][]> = {
  // A line of no length is a dot.
  unknown: [['M5.4 6a2.6 2.6 0 1 1 3.7 2.4C8.3 8.8 8 9.2 8 10m0 2.7v0', 'cc-line']],
  urgent: [['M8 1.4 15.2 14.2H.8zM7.1 5.8v4.5h1.8V5.8zm0 5.5v1.8h1.8v-1.8z', 'cc-area']],
  closing: [
    [
      'M4 1.8h8M4 14.2h8M4.8 2c0 4 6.4 4.6 6.4 6s-6.4 2-6.4 6M11.2 2c0 4-6.4 4.6-6.4 6s6.4 2 6.4 6',
      'cc-line',
    ],
  ],
  closed: [
    ['M4.5 7h7Q13 7 13 8.5v4q0 1.5-1.5 1.5h-7Q3 14 3 12.5v-4Q3 7 4.5 7', 'cc-area'],
    ['M5 7V5a3 3 0 0 1 6 0v2', 'cc-line'],
  ],
  waiting: [
    [CIRCLE, 'cc-line cc-dashes'],
    ['M8 4.6V8l2.4 1.6', 'cc-line'],
  ],
  dispute: [
    ['M8 2v11M4.5 13.5h7M2.5 5 8 3.6 13.5 5M2.5 5 .8 9.2h3.4zM13.5 5l-1.7 4.2h3.4z', 'cc-line cc-thin'],
  ],
  settled: [['m3 8.6 3.2 3.2L13 5', 'cc-line cc-thick']],
};

/** The sign of a state: each has a shape of its own, so that none depends on colour. `left`: ms until the last safe moment. */
export function signOf(state: State, left = 0): Stroke[] {
  if (state !== 'open' && state !== 'soon') return SIGNS[state].map(([d, className]) => ({ d, className }));
  return [
    { d: CIRCLE, className: 'cc-track' },
    { d: CIRCLE, className: 'cc-arc', dashes: `${(AROUND * fillOf(left)).toFixed(1)} 40` },
    ...(state === 'soon' ? [{ d: 'M8 8v0', className: 'cc-dot' }] : []),
  ];
}
