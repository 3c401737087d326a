import type { Level } from '../../lib/scam/types';
import { Sign } from '../badge/Icon';
import { levelSign } from './level';

/** The sign of a level. */
export function LevelSign({ level }: { level: Level }) {
  return <Sign strokes={levelSign(level)} />;
}
