import type { Tricks } from '../scam/check';

/** What is known of tricks, from the file that the build wrote (wxt.config.ts). In workers too, which know no browser API. */
export async function readTricks(): Promise<Tricks> {
  const answer = await fetch(new URL('/tricks.json', location.origin));
  return (await answer.json()) as Tricks;
}
