import { t } from '../../lib/i18n';
import type { Level } from '../../lib/scam/types';
import type { Stroke } from '../badge/sign';

/**
 * How far to trust a request: the sign, the colours and the words of each level, wherever it is shown. Imported by a script in
 * pages, so nothing that judges is imported here.
 */

/** Each has a shape of its own, so that none depends on colour. */
const SHAPES: Readonly<Record<Level, string>> = {
  danger: 'M5.5 1.9h5l3.6 3.6v5l-3.6 3.6h-5l-3.6-3.6v-5zM8 4.9v3.6M8 11v.1',
  caution: 'M8 2.2l6.2 11.3H1.8zM8 6.4v3.2M8 11.6v.1',
  none: 'M8 1.9a6.1 6.1 0 0 1 0 12.2a6.1 6.1 0 0 1 0-12.2M5.4 8h5.2',
};

/** The strokes of a level's sign. */
export const levelSign = (level: Level): Stroke[] => [{ d: SHAPES[level], className: 'cc-line' }];

/** The class that gives a level its colours. None is grey and not green: that nothing was found promises nothing. */
export const levelClass: Readonly<Record<Level, string>> = {
  danger: 'cc-urgent',
  caution: 'cc-soon',
  none: 'cc-unknown',
};

/** A level in a word or two, for a mark. */
export const levelWord = (level: Level): string => t(`verdict.word.${level}`);

/** A level as a heading. `bare`: where there was nothing to judge, "nothing unusual" would say too much. */
export const levelWords = (level: Level, bare: Bare = null): { title: string; body: string } => {
  const says = level === 'none' && bare ? bare : level;
  return { title: t(`check.level.${says}.title`), body: t(`check.level.${says}.body`) };
};

/** A message that has hardly any words (lib/scam/bare.ts); null for one that has. */
export type Bare = 'link' | 'wordless' | null;
