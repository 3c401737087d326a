import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyShield, MARKS, type ShieldEffects } from '../../../lib/background/shield';
import { messageSites, messagesAt } from '../../../lib/marketplaces/messages';
import { sites } from '../../../lib/marketplaces/sites';

let registered: boolean;
let effects: ShieldEffects;
beforeEach(() => {
  registered = false;
  effects = {
    setMenu: vi.fn(async () => undefined),
    setPageScript: vi.fn(async (_, on) => {
      const changed = on !== registered;
      registered = on;
      return changed;
    }),
    runInOpenPages: vi.fn(async () => undefined),
    tellPages: vi.fn(async () => undefined),
    title: () => 'Check this message',
  };
});

describe('the switches of the shield', () => {
  it('put the entry into the menu, or take it out', async () => {
    await applyShield({ menu: true, marks: false }, effects, false);
    expect(effects.setMenu).toHaveBeenLastCalledWith('Check this message');
    await applyShield({ menu: false, marks: false }, effects, false);
    expect(effects.setMenu).toHaveBeenLastCalledWith(null);
  });

  it('let nothing run in message pages until it is wanted, then at once, and stop it at once', async () => {
    await applyShield({ menu: true, marks: false }, effects, true);
    expect(effects.runInOpenPages).not.toHaveBeenCalled();
    expect(effects.tellPages).not.toHaveBeenCalled();
    await applyShield({ menu: true, marks: true }, effects, true);
    expect(effects.runInOpenPages).toHaveBeenCalledExactlyOnceWith(MARKS);
    await applyShield({ menu: true, marks: false }, effects, true);
    expect(effects.tellPages).toHaveBeenCalledOnce();
    expect(registered).toBe(false);
  });

  it('touch no open page where nothing changed, at an ordinary start of the background', async () => {
    registered = true;
    await applyShield({ menu: true, marks: true }, effects, false);
    expect(effects.runInOpenPages).not.toHaveBeenCalled();
    // An update: the scripts in open pages have lost their background.
    await applyShield({ menu: true, marks: true }, effects, true);
    expect(effects.runInOpenPages).toHaveBeenCalledOnce();
  });

  it('work apart: a browser without menus still has its marks', async () => {
    effects.setMenu = () => Promise.reject(new Error('no menus here'));
    await applyShield({ menu: true, marks: true }, effects, false);
    expect(registered).toBe(true);
  });
});

describe('message pages', () => {
  it('are those of the marketplace alone, over https', () => {
    const here = (url: string) => messagesAt(new URL(url))?.id ?? null;
    for (const url of [
      'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=8215000000000110',
      'https://de.aliexpress.com/p/message/index.html',
      'https://www.aliexpress.us/p/message/index.html',
      'https://msg.aliexpress.com/msgDetail.htm?digest=x&showTitle=true',
    ])
      expect(here(url), url).toBe('aliexpress');
    for (const url of [
      'http://msg.aliexpress.com/msgDetail.htm',
      'https://msg.aliexpress.com:8443/msgDetail.htm',
      'https://www.aliexpress.com/p/order/index.html',
      'https://www.aliexpress.com/item/1.html?/p/message/',
      'https://msg.aliexpress.com.example/msgDetail.htm',
      'https://notaliexpress.com/p/message/index.html',
    ])
      expect(here(url), url).toBeNull();
  });

  it('lie within the hosts that the extension has permission for', () => {
    const hosts = sites
      .flatMap((site) => site.hosts)
      .map((host) => host.replace('*://*.', '').replace('/*', ''));
    for (const match of messageSites.flatMap(({ matches }) => matches)) {
      const host = /^https:\/\/(?:\*\.)?([^/]+)\//.exec(match)?.[1] ?? '';
      expect(
        hosts.some((own) => host === own || host.endsWith(`.${own}`)),
        match,
      ).toBe(true);
    }
  });
});
