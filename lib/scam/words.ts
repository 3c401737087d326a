import type { Tricks } from './check';
import { CONCEPTS } from './concepts';
import { FRAMES } from './concepts/frames';
import { KINDS } from './kinds';
import weights from './weights.json' with { type: 'json' };

/** All that is known of tricks. */
export const tricks: Tricks = { kinds: KINDS, concepts: CONCEPTS, frames: Object.keys(FRAMES), weights };
