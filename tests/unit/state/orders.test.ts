import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { createOrders, feed, type Stored } from '@/lib/state/orders';
import { sayingStore, saySettled, sendTest } from '@/lib/state/saying';
import { NOW, states } from '../components/fixtures';

/** A live query in the test's hands. */
function live() {
  const stop = vi.fn();
  const hands = { next: (_: Stored) => {}, error: (_: unknown) => {}, stop };
  return {
    hands,
    query: {
      subscribe(next: (value: Stored) => void, error: (reason: unknown) => void) {
        Object.assign(hands, { next, error });
        return { unsubscribe: stop };
      },
    },
  };
}

const stored = (): Stored => ({
  views: [states.soon()],
  health: [{ marketplace: 'aliexpress', page: 'list', lastLook: NOW, lastGood: NOW, problems: [] }],
  settings: DEFAULT_SETTINGS,
  asking: null,
});

describe('the orders of a page', () => {
  it('are loading, then what the database says, again and again', () => {
    const store = createOrders();
    const { hands, query } = live();
    const stop = feed(store, query);
    expect(store.getState().status).toBe('loading');
    hands.next(stored());
    expect(store.getState()).toMatchObject({ status: 'ready', stale: false });
    expect(store.getState().views).toHaveLength(1);
    hands.next({ ...stored(), views: [] });
    expect(store.getState().views).toHaveLength(0);
    stop();
    expect(hands.stop).toHaveBeenCalledOnce();
  });

  it('have failed when nothing could be read, and are stale when reading stopped later', () => {
    const store = createOrders();
    const { hands, query } = live();
    feed(store, query);
    hands.error(new Error('no'));
    expect(store.getState().status).toBe('failed');
    hands.next(stored());
    hands.error(new Error('no'));
    expect(store.getState()).toMatchObject({ status: 'ready', stale: true });
    expect(store.getState().views).toHaveLength(1);
  });
});

/** A background that answers `answer`. */
function background(answer: unknown) {
  const heard = vi.fn();
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _: unknown, respond: unknown) => {
    heard(message);
    (respond as (value: unknown) => void)(answer);
    return true;
  });
  return heard;
}

describe('saying something', () => {
  const key = 'aliexpress:8214398062177351';

  it('goes to the background and leaves no trace when it went well', async () => {
    const heard = background({ ok: true, reply: { ok: true } });
    const said = saySettled(key, true);
    expect(sayingStore.getState()[key]).toBe('sending');
    await said;
    expect(heard).toHaveBeenCalledWith({ name: 'say', key, fact: { field: 'settled', value: true } });
    expect(sayingStore.getState()[key]).toBeUndefined();
  });

  it('is told as failed when the background refused or is gone', async () => {
    background({ ok: false, error: 'no such order' });
    await saySettled(key, false);
    expect(sayingStore.getState()[key]).toBe('failed');
    fakeBrowser.reset();
    await saySettled(key, false);
    expect(sayingStore.getState()[key]).toBe('failed');
  });

  it('asks for a test notification, and tells no answer from a bad one', async () => {
    const taken = { taken: true, stands: null, permission: 'granted', os: 'mac' };
    background({ ok: true, reply: taken });
    expect(await sendTest()).toEqual(taken);
    fakeBrowser.reset();
    expect(await sendTest()).toBeNull();
  });
});
