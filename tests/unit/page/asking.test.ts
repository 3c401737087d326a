import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskReply } from '@/lib/domain/asking';
import type { OrderKey } from '@/lib/domain/view';
import { createPageAsking, type PageAsking } from '@/lib/page/asking';

const keyOf = (n: number) => `aliexpress:${n}` as OrderKey;
const ALL = [1, 2, 3, 4, 5].map(keyOf);

let undated: OrderKey[];
let asked: OrderKey[];
let waits: number[];
let shown: boolean;
let left: number;
let answer: (key: OrderKey) => AskReply | Promise<AskReply>;
let asking: PageAsking;

const read = (key: OrderKey): AskReply => {
  undated = undated.filter((one) => one !== key);
  return { outcome: 'read', left: --left, stopped: null };
};
const begin = (may = 20) => {
  left = may;
  asking = createPageAsking(
    {
      undated: () => undated,
      ask: async (key) => {
        asked.push(key);
        return answer(key);
      },
      wait: async (ms) => void waits.push(ms),
      shown: () => shown,
      changed: () => undefined,
    },
    { left: may, stopped: null },
  );
};
beforeEach(() => {
  undated = [...ALL];
  asked = [];
  waits = [];
  shown = true;
  answer = read;
  begin();
});

describe('reading the dates of a page', () => {
  it('asks for nothing before the user said so', () => {
    expect(asking.state()).toEqual({
      ...{ phase: 'offer', over: null, done: 0, total: 5, later: 0, dated: 0, blank: 0 },
    });
    expect(asked).toEqual([]);
  });

  it('asks for each order once, in reading order, two to four seconds apart, no two times the same', async () => {
    await asking.go();
    expect(asked).toEqual(ALL);
    expect(waits).toHaveLength(4);
    for (const ms of waits) expect(ms).toBeGreaterThanOrEqual(2000);
    for (const ms of waits) expect(ms).toBeLessThanOrEqual(4000);
    expect(new Set(waits).size).toBe(4);
    expect(asking.state()).toMatchObject({ phase: 'over', over: 'done', done: 5, total: 5, dated: 5 });
  });

  it('says how many it will ask for today and how many are left, and takes no more', async () => {
    begin(3);
    expect(asking.state()).toMatchObject({ total: 3, later: 2 });
    await asking.go();
    expect(asked).toHaveLength(3);
    expect(asking.state()).toMatchObject({ phase: 'over', over: 'full', done: 3, later: 2 });
  });

  it('stops when it is told to, takes in what is under way, and goes on with the rest', async () => {
    let give: (reply: AskReply) => void = () => undefined;
    answer = () =>
      new Promise((done) => {
        give = done;
      });
    const going = asking.go();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asking.stop();
    expect(asking.state()).toMatchObject({ phase: 'stopped', done: 0 });
    const again = asking.go();
    answer = read;
    give(read(keyOf(1)));
    await Promise.all([going, again]);
    expect(asked).toEqual(ALL);
    expect(asking.state()).toMatchObject({ phase: 'over', over: 'done', done: 5 });
  });

  it('tries again where another page asked just now', async () => {
    let busy = true;
    answer = (key) => {
      if (!busy) return read(key);
      busy = false;
      return { outcome: 'wait', left, stopped: null };
    };
    await asking.go();
    expect(asked).toEqual([keyOf(1), ...ALL]);
    expect(asking.state()).toMatchObject({ over: 'done', done: 5 });
  });

  it('asks for an order whose answer held no date no second time', async () => {
    answer = (key) => (key === keyOf(2) ? { outcome: 'blank', left: --left, stopped: null } : read(key));
    await asking.go();
    expect(asked).toEqual(ALL);
    expect(asking.state()).toMatchObject({ over: 'done', dated: 4, blank: 1 });
  });

  it.each([
    [{ outcome: 'stopped', left: 0, stopped: 'captcha' }, 'captcha'],
    [{ outcome: 'full', left: 0, stopped: null }, 'full'],
    [{ outcome: 'not-asked', left: 4, stopped: null }, 'not-asked'],
  ] as [AskReply, string][])('is over with %o, and does not begin again', async (reply, over) => {
    answer = (key) => (key === keyOf(3) ? reply : read(key));
    await asking.go();
    await asking.go();
    expect(asked).toHaveLength(3);
    expect(asking.state()).toMatchObject({ phase: 'over', over, dated: 2 });
  });

  it('is over where the background cannot be reached', async () => {
    answer = () => Promise.reject(new Error('Extension context invalidated.'));
    await asking.go();
    expect(asked).toEqual([keyOf(1), keyOf(1)]);
    expect(asking.state()).toMatchObject({ phase: 'over', over: 'failed' });
  });

  it('outlives a background that died once and once more: it says what has become of the order', async () => {
    const dying = new Set([keyOf(2), keyOf(4)]);
    answer = (key) => (dying.delete(key) ? Promise.reject(new Error('message channel closed')) : read(key));
    await asking.go();
    expect(asked).toEqual([1, 2, 2, 3, 4, 4, 5].map(keyOf));
    expect(asking.state()).toMatchObject({ over: 'done', done: 5 });
  });

  it('counts an answer that came although the background died over it', async () => {
    answer = (key) => {
      const reply = read(key);
      return key === keyOf(2) ? Promise.reject(new Error('message channel closed')) : reply;
    };
    await asking.go();
    expect(asked).toEqual(ALL);
    expect(asking.state()).toMatchObject({ over: 'done', done: 5, dated: 5 });
  });

  it('asks for nothing behind the user’s back: without its box it does not go on', async () => {
    answer = (key) => {
      shown = false;
      return read(key);
    };
    await asking.go();
    expect(asked).toHaveLength(1);
  });

  it('asks for what has come to stand on the page meanwhile, too', async () => {
    answer = (key) => {
      if (key === keyOf(1)) undated.push(keyOf(6));
      return read(key);
    };
    await asking.go();
    expect(asked).toEqual([...ALL, keyOf(6)]);
  });
});
