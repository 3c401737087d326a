import type { Level } from '../../lib/scam/types';
import type { Stroke } from '../badge/sign';

/** The level of a verdict. */
export type VerdictLevel = Level;

/** The signs of the levels. Each has a shape of its own, so that none depends on colour; they are those of components/trick. */
const SIGNS: Record<VerdictLevel, Stroke[]> = {
  danger: [{ d: 'M5.5 1.9h5l3.6 3.6v5l-3.6 3.6h-5l-3.6-3.6v-5zM8 4.9v3.6M8 11v.1', className: 'cc-line' }],
  caution: [{ d: 'M8 2.2l6.2 11.3H1.8zM8 6.4v3.2M8 11.6v.1', className: 'cc-line' }],
  none: [{ d: 'M8 1.9a6.1 6.1 0 0 1 0 12.2a6.1 6.1 0 0 1 0-12.2M5.4 8h5.2', className: 'cc-line' }],
};

/** The class that gives a level its colours, which are those of the states. */
export const levelClass: Record<VerdictLevel, string> = {
  danger: 'cc-urgent',
  caution: 'cc-soon',
  none: 'cc-unknown',
};

/** The strokes of a level's sign. */
export const levelSign = (level: VerdictLevel): readonly Stroke[] => SIGNS[level];
