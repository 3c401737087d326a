import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Fault } from '@/lib/domain/fault';
import { writeFaults } from '@/lib/platform/faults';
import {
  createFaults,
  dismissFault,
  type FaultSource,
  faultsStore,
  feedFaults,
  followFaults,
} from '@/lib/state/faults';
import { NOW } from '../components/fixtures';

const wrong = (code: Fault['code']): Fault => ({ code, at: NOW });
/** Lets promises be settled. */
const settled = () => new Promise((done) => setTimeout(done));

/** A source in the test's hands: `answers` are what reading gives, one after the other. */
function source(...answers: (Fault[] | Error | Promise<Fault[]>)[]) {
  const hands = { changed: () => {}, stop: vi.fn() };
  const of: FaultSource = {
    read: async () => {
      const answer = answers.shift() ?? [];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onChange: (changed) => {
      hands.changed = changed;
      return hands.stop;
    },
    system: async () => 'mac',
  };
  return { hands, of };
}

describe('the faults of a page', () => {
  it('are what the background noted, now and whenever that changes', async () => {
    const store = createFaults();
    const { hands, of } = source([wrong('blocked')], []);
    const stop = feedFaults(store, of);
    await settled();
    expect(store.getState()).toEqual({ faults: [wrong('blocked')], system: 'mac' });
    hands.changed();
    await settled();
    expect(store.getState().faults).toEqual([]);
    stop();
    expect(hands.stop).toHaveBeenCalledOnce();
  });

  it('stay as they were where they cannot be read', async () => {
    const store = createFaults();
    const { hands, of } = source([wrong('not-stored')], new Error('no'));
    feedFaults(store, of);
    await settled();
    hands.changed();
    await settled();
    expect(store.getState().faults).toEqual([wrong('not-stored')]);
  });

  it('are the newest where answers overtake each other', async () => {
    const store = createFaults();
    let late = (_: Fault[]) => {};
    const slow = new Promise<Fault[]>((done) => {
      late = done;
    });
    const { hands, of } = source(slow, [wrong('blocked')]);
    feedFaults(store, of);
    hands.changed();
    await settled();
    late([]);
    await settled();
    expect(store.getState().faults).toEqual([wrong('blocked')]);
  });
});

describe('opening a page', () => {
  function background(answer: unknown) {
    const heard = vi.fn();
    fakeBrowser.runtime.onMessage.addListener((message: unknown, _: unknown, respond: unknown) => {
      heard(message);
      (respond as (value: unknown) => void)(answer);
      return true;
    });
    return heard;
  }

  it('lets the background do what is due, and shows what it noted', async () => {
    const heard = background({ ok: true, reply: { ok: true } });
    await writeFaults([wrong('alarm-lost')]);
    followFaults();
    await settled();
    expect(heard).toHaveBeenCalledWith({ name: 'wake' });
    expect(faultsStore.getState().faults).toEqual([wrong('alarm-lost')]);
  });

  it('goes on where the background is gone', async () => {
    await writeFaults([wrong('no-data')]);
    followFaults();
    await settled();
    expect(faultsStore.getState().faults).toEqual([wrong('no-data')]);
  });

  it('lets the user put a fault away, and tells whether that was noted', async () => {
    expect(await dismissFault('alarm-lost')).toBe(false);
    const heard = background({ ok: true, reply: { ok: true } });
    expect(await dismissFault('clock-back')).toBe(true);
    expect(heard).toHaveBeenCalledWith({ name: 'dismiss', code: 'clock-back' });
  });
});
