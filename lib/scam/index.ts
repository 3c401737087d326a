import { type Check, checkerOf } from './check';
import { tricks } from './words';

export * from './check';

let made: Check | undefined;

/**
 * What to think of a message that a buyer received (or of what the seller did, told by the buyer): on the device, by its words
 * alone. It judges the request, never who sent it.
 *
 * @param context the order that it is about and the time (epoch ms): adds what the order's windows say to it, and makes
 *   waiting beyond a last safe day a danger.
 * Source of the kinds: the project's research on tricks (docs/decisions.md).
 */
export const checkMessage: Check = (text, context) => {
  made ??= checkerOf(tricks);
  return made(text, context);
};
