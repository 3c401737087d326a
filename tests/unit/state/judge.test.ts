import { describe, expect, it } from 'vitest';
import { checkMessage, type MessageContext } from '@/lib/scam';
import { createJudge, type Judging } from '@/lib/state/judge';

interface Asked {
  n: number;
  text: string;
  context: MessageContext;
}

/** A worker that answers when it is told to. */
class Stand implements Judging {
  asked: Asked[] = [];
  isEnded = false;
  private listeners: [type: string, listener: (event: MessageEvent) => void][] = [];

  postMessage(message: unknown) {
    this.asked.push(structuredClone(message) as Asked);
  }
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void) {
    this.listeners.push([type, listener]);
  }
  terminate() {
    this.isEnded = true;
  }
  private tell(type: string, data?: unknown) {
    for (const [of, listener] of this.listeners) if (of === type) listener({ data } as MessageEvent);
  }
  answer({ n, text, context }: Asked) {
    this.tell('message', { n, verdict: checkMessage(text, context) });
  }
  fail() {
    this.tell('error');
  }
}

function judging() {
  const begun: Stand[] = [];
  const judge = createJudge(() => {
    const stand = new Stand();
    begun.push(stand);
    return stand;
  });
  return { judge, begun };
}

describe('the judge beside the page', () => {
  it('begins with the first message, once, and gives each its own verdict, whichever comes first', async () => {
    const { judge, begun } = judging();
    expect(begun).toHaveLength(0);
    const trick = judge('please close the dispute first', { now: 1 });
    const harmless = judge('hello');
    expect(begun).toHaveLength(1);
    const [first, second] = begun[0]?.asked ?? [];
    if (!first || !second) throw new Error('not asked');
    expect(first.context).toEqual({ now: 1 });
    begun[0]?.answer(second);
    begun[0]?.answer(first);
    expect((await harmless).level).toBe('none');
    expect((await trick).level).toBe('danger');
  });

  it('that fails says so to all who wait, and the next message begins another', async () => {
    const { judge, begun } = judging();
    const all = [judge('one'), judge('two')];
    begun[0]?.fail();
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(begun[0]?.isEnded).toBe(true);
    const again = judge('three');
    expect(begun).toHaveLength(2);
    for (const asked of begun[1]?.asked ?? []) begun[1]?.answer(asked);
    expect((await again).level).toBe('none');
  });
});
