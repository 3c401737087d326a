import { readTricks } from '../platform/tricks';
import { type Check, checkerOf, type MessageContext } from '../scam/check';

let check: Promise<Check> | undefined;

/** Judges messages beside the page. The words of twelve languages take a second to be made ready, and long texts their time. */
addEventListener(
  'message',
  async (event: MessageEvent<{ n: number; text: string; context: MessageContext }>) => {
    const { n, text, context } = event.data;
    check ??= readTricks().then(checkerOf);
    try {
      postMessage({ n, verdict: (await check)(text, context) });
    } catch (reason) {
      // As an error of the worker, which ends it.
      setTimeout(() => {
        throw reason;
      });
    }
  },
);
