import type { Level } from '../../lib/scam';

/** The colours of a level. None is grey and not green: that nothing was found promises nothing. */
export const TONE: Readonly<Record<Level, string>> = {
  danger: 'cc-urgent',
  caution: 'cc-soon',
  none: 'cc-unknown',
};

const SHAPE: Readonly<Record<Level, string>> = {
  danger: 'M5.5 1.9h5l3.6 3.6v5l-3.6 3.6h-5l-3.6-3.6v-5zM8 4.9v3.6M8 11v.1',
  caution: 'M8 2.2l6.2 11.3H1.8zM8 6.4v3.2M8 11.6v.1',
  none: 'M8 1.9a6.1 6.1 0 0 1 0 12.2a6.1 6.1 0 0 1 0-12.2M5.4 8h5.2',
};

/** The sign of a level: each has its own shape. */
export function LevelSign({ level }: { level: Level }) {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPE[level]} />
    </svg>
  );
}
