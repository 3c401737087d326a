import type { MessageContext, Verdict } from '../scam';

/** As much of a worker as is needed. */
export interface Judging {
  postMessage(message: unknown): void;
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void): void;
  terminate(): void;
}

interface Waiting {
  done: (verdict: Verdict) => void;
  failed: (reason: unknown) => void;
}

/** Judges messages in a worker, which begins with the first of them; after a failure the next one begins another. */
export function createJudge(
  start: () => Judging,
): (text: string, context?: MessageContext) => Promise<Verdict> {
  let worker: Judging | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const begin = () => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<{ n: number; verdict: Verdict }>) => {
      waiting.get(data.n)?.done(data.verdict);
      waiting.delete(data.n);
    });
    begun.addEventListener('error', () => {
      begun.terminate();
      if (worker === begun) worker = null;
      for (const { failed } of waiting.values()) failed(new Error('the judge failed'));
      waiting.clear();
    });
    return begun;
  };
  return (text, context = {}) =>
    new Promise((done, failed) => {
      worker ??= begin();
      last += 1;
      waiting.set(last, { done, failed });
      worker.postMessage({ n: last, text, context });
    });
}

/** What to think of a message: on the device, beside the page, so that typing goes on meanwhile. */
export const judgeMessage = createJudge(
  () => new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' }),
);
