import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckingEffects, createChecking } from '../../../lib/background/checking';
import type { OrderView } from '../../../lib/domain/view';
import type { HeldText } from '../../../lib/platform/checked';
import type { MenuClick } from '../../../lib/platform/menu';
import type { Sender } from '../../../lib/platform/messages';
import { tricks } from '../../../lib/scam/words';
import { states } from '../components/fixtures';

const ASKS = 'please close the dispute first, then we refund';
const NOW = Date.parse('2026-11-21T12:00:00Z');
const FRAME = { tab: 7, frame: 0 };

let now: number;
let held: HeldText[];
let effects: CheckingEffects;

beforeEach(() => {
  now = NOW;
  held = [];
  let ids = 0;
  effects = {
    now: () => now,
    zone: () => 'Europe/Berlin',
    tricks: async () => tricks,
    orders: vi.fn(async () => []),
    shop: () => 'the marketplace',
    newId: () => `id-${++ids}`,
    readChecked: async () => structuredClone(held),
    writeChecked: async (next) => {
      held = structuredClone([...next]);
    },
    enter: vi.fn(async () => 'shown'),
    openTab: vi.fn(async () => undefined),
  };
});

const click = (more: Partial<MenuClick> = {}): MenuClick => ({
  ...{ text: ASKS, url: 'https://mail.example/letter', frame: FRAME, private: false },
  ...more,
});
const sender = (more: Partial<Sender> = {}): Sender => ({
  ...{ url: 'https://mail.example/letter', own: false, frame: FRAME, private: false },
  ...more,
});
const own = sender({ own: true, url: 'chrome-extension://x/check.html', frame: { tab: 9, frame: 0 } });

describe('a click in the menu', () => {
  it('brings the verdict into the frame that was clicked, once, and into no other', async () => {
    const checking = createChecking(effects);
    await checking.clicked(click());
    expect(effects.enter).toHaveBeenCalledWith(FRAME);
    expect(effects.openTab).not.toHaveBeenCalled();
    expect(await checking.verdict(undefined, sender({ frame: { tab: 7, frame: 3 } }))).toBeNull();
    expect(await checking.verdict(undefined, sender({ frame: { tab: 8, frame: 0 } }))).toBeNull();
    const checked = await checking.verdict(undefined, sender());
    expect(checked).toMatchObject({ id: 'id-1', text: ASKS, cut: null, shop: 'the marketplace', now: NOW });
    expect(checked?.verdict.level).toBe('danger');
    // The frame may show another page by now.
    expect(await checking.verdict(undefined, sender())).toBeNull();
  });

  it.each([
    ['lets nobody in', () => Promise.reject(new Error('Cannot access'))],
    ['has no room', () => Promise.resolve('no-room')],
    ['tells nothing', () => Promise.resolve(undefined)],
  ])('opens a tab where the page %s', async (_, enter) => {
    effects.enter = enter;
    const checking = createChecking(effects);
    await checking.clicked(click());
    expect(effects.openTab).toHaveBeenCalledExactlyOnceWith('/check.html?id=id-1');
    expect((await checking.verdict('id-1', own))?.text).toBe(ASKS);
    // Again: the page may be loaded anew.
    expect((await checking.verdict('id-1', own))?.text).toBe(ASKS);
  });

  it('opens a tab outside of tabs', async () => {
    await createChecking(effects).clicked(click({ frame: null }));
    expect(effects.enter).not.toHaveBeenCalled();
    expect(effects.openTab).toHaveBeenCalledOnce();
  });

  it('takes away what stands in another frame of that tab, and nothing in other tabs', async () => {
    const checking = createChecking(effects);
    await checking.clicked(click({ frame: { tab: 7, frame: 3 } }));
    await checking.clicked(click({ frame: { tab: 8, frame: 0 } }));
    vi.mocked(effects.enter).mockClear();
    await checking.clicked(click());
    expect(vi.mocked(effects.enter).mock.calls.map(([frame]) => frame)).toEqual([
      { tab: 7, frame: 3 },
      FRAME,
    ]);
    // It finds that there is nothing any more, and closes.
    expect(await checking.verdict(undefined, sender({ frame: { tab: 7, frame: 3 } }))).toBeNull();
    expect(await checking.verdict(undefined, sender({ frame: { tab: 8, frame: 0 } }))).not.toBeNull();
  });

  it('shows it in a tab after all where the page throws it out, to nobody but that page', async () => {
    const checking = createChecking(effects);
    await checking.clicked(click());
    await checking.elsewhere('id-1', sender({ frame: { tab: 8, frame: 0 } }));
    await checking.elsewhere('id-2', sender());
    expect(effects.openTab).not.toHaveBeenCalled();
    await checking.elsewhere('id-1', sender());
    expect(effects.openTab).toHaveBeenCalledExactlyOnceWith('/check.html?id=id-1');
  });

  it('holds few texts, and none for long', async () => {
    const checking = createChecking(effects);
    for (let tab = 1; tab <= 6; tab++) await checking.clicked(click({ frame: { tab, frame: 0 } }));
    expect(held).toHaveLength(4);
    expect(await checking.verdict('id-1', own)).toBeNull();
    expect(await checking.verdict('id-6', own)).not.toBeNull();
    now += 31 * 60_000;
    expect(await checking.verdict('id-6', own)).toBeNull();
    await checking.clicked(click());
    expect(held).toHaveLength(1);
  });

  it('says how much was checked where that was not all', async () => {
    const checking = createChecking(effects);
    const cutOf = async (length: number) => {
      await checking.clicked(click({ text: 'a'.repeat(length) }));
      return (await checking.verdict(undefined, sender()))?.cut;
    };
    expect(await cutOf(16_383)).toBeNull();
    expect(await cutOf(16_384)).toEqual({ n: 16_384, byBrowser: true });
    expect(await cutOf(150_000)).toBeNull();
    expect(await cutOf(250_000)).toEqual({ n: 200_000, byBrowser: false });
    expect(held.every(({ checked }) => checked.text.length <= 200_000)).toBe(true);
  });
});

describe('the order of a message', () => {
  const view: OrderView = states.soon();
  const id = view.order.id;
  const at = async (url: string, isPrivate = false) => {
    effects.orders = vi.fn(async (keys) => (keys.includes(view.key) ? [view] : []));
    const checking = createChecking(effects);
    await checking.clicked(click({ url, private: isPrivate }));
    return (await checking.verdict(undefined, sender()))?.verdict.clock.length;
  };

  it('is the one that the page names, on pages of its marketplace alone', async () => {
    const messages = 'https://www.aliexpress.com/p/message/index.html';
    expect(await at(`${messages}?fromCode=order&orderId=${id}`)).toBeGreaterThan(0);
    expect(await at(`https://www.aliexpress.com/p/order/detail.html?orderId=${id}`)).toBeGreaterThan(0);
    expect(await at(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`)).toBeGreaterThan(
      0,
    );
    expect(await at(messages)).toBe(0);
    expect(await at(`https://mail.example/letter?orderId=${id}`)).toBe(0);
    expect(await at(`https://aliexpress.com.example/p/message/index.html?orderId=${id}`)).toBe(0);
    expect(await at(`http://www.aliexpress.com/p/message/index.html?orderId=${id}`)).toBe(0);
    expect(await at('')).toBe(0);
  });

  it('is none in a private window', async () => {
    expect(await at(`https://www.aliexpress.com/p/message/index.html?orderId=${id}`, true)).toBe(0);
  });

  it('is no reason to fail where the database cannot be read', async () => {
    effects.orders = () => Promise.reject(new Error('closed'));
    const checking = createChecking(effects);
    await checking.clicked(click({ url: `https://www.aliexpress.com/p/message/index.html?orderId=${id}` }));
    expect((await checking.verdict(undefined, sender()))?.verdict.level).toBe('danger');
  });
});

describe('messages of a message page', () => {
  const page = sender({ url: 'https://msg.aliexpress.com/msgDetail.htm' });

  it('are judged one by one; nothing is said of those in which nothing is unusual', async () => {
    const { verdicts, on, shop } = await createChecking(effects).judge([ASKS, 'Have a nice day'], page, true);
    expect(verdicts.map((verdict) => verdict?.level ?? null)).toEqual(['danger', null]);
    expect({ on, shop }).toEqual({ on: true, shop: 'AliExpress' });
    expect(held).toEqual([]);
  });

  it('are not judged where the user does not want it', async () => {
    expect(await createChecking(effects).judge([ASKS], page, false)).toMatchObject({
      on: false,
      verdicts: [],
    });
  });

  it.each<[string, unknown, Partial<Sender>]>([
    ['another page', [ASKS], { url: 'https://mail.example/' }],
    ['an order page', [ASKS], { url: 'https://www.aliexpress.com/p/order/index.html' }],
    ['no frame', [ASKS], { frame: null }],
    ['no list', ASKS, {}],
    ['no texts', [1], {}],
    ['too many', Array.from({ length: 201 }, () => ''), {}],
    ['too much', ['a'.repeat(20_001)], {}],
  ])('are refused from %s', async (_, texts, more) => {
    await expect(createChecking(effects).judge(texts, { ...page, ...more }, true)).rejects.toThrow(
      'not allowed',
    );
  });
});
