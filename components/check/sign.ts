import type { Level } from '../../lib/scam/types';
import type { Stroke } from '../badge/sign';

/** The level of a verdict. */
export type VerdictLevel = Level;

const around = (d: string, className: string): Stroke => ({ d, className });

/** The signs of the levels: a stop sign, a rhombus, a lens. Each has a shape of its own, so that none depends on colour. */
const SIGNS: Record<VerdictLevel, Stroke[]> = {
  danger: [
    around('M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM7.1 4v5h1.8V4zm0 6.2V12h1.8v-1.8z', 'cc-area'),
  ],
  caution: [around('M8 1.3 14.7 8 8 14.7 1.3 8z', 'cc-line'), around('M8 5v3.4m0 2.3v0', 'cc-line cc-thick')],
  none: [around('M7 2.4a4.6 4.6 0 0 1 0 9.2a4.6 4.6 0 0 1 0-9.2M10.4 10.4 14 14', 'cc-line')],
};

/** The class that gives a level its colours, which are those of the states. */
export const levelClass: Record<VerdictLevel, string> = {
  danger: 'cc-urgent',
  caution: 'cc-soon',
  none: 'cc-unknown',
};

/** The strokes of a level's sign. */
export const levelSign = (level: VerdictLevel): readonly Stroke[] => SIGNS[level];
