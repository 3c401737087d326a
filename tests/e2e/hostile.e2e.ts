import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { detailPayload, type Marketplace, PRIVATE } from '../marketplace';
import type { Session, Tab } from './driver';
import { inBothBrowsers } from './each';

/**
 * The page is hostile (design.md §4.6): it replaces built-ins before the extension needs them, looks for the channel
 * between its world and the extension's, forges greetings and frames, and reads what it can of the badges. From the
 * product build, as users have it; what arrived is read in the extension's own database and popup.
 */

const LIST = 'https://www.aliexpress.com/p/order/index.html';
/** The hostile page, the same without the first script, and that where no content script runs. */
const HOSTILE = `${LIST}?page=hostile`;
const PLAIN = `${LIST}?page=plain`;
const UNTAPPED = 'https://www.aliexpress.com/item/plain.html';
/** The stand-in's own list, with the hostile script in front. */
const HOSTILE_LIST = `${LIST}?page=list`;
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';

const hostilePage = readFileSync(resolve(import.meta.dirname, 'hostile.html'), 'utf8');
const hostileScript = /<script>.*?<\/script>/s.exec(hostilePage)?.[0] ?? '';
const plainPage = hostilePage.replace(hostileScript, '');
const html = (body: string) => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

/** What hostile.html puts on its window. */
interface HostilePage {
  hostile: {
    forge(frame: string): void;
    trapped(): unknown;
    control(): { nodes: number; frames: number };
    report(): Record<'nodes' | 'ports' | 'frames' | 'accepted', string[]> &
      Record<'hooks' | 'attempts' | 'roots' | 'made', number>;
  };
  load: Record<'jsonp' | 'fetch' | 'request' | 'xhr' | 'xhrJson', Load>;
}
type Load = (api: string, data: string, instead?: unknown) => Promise<{ ret: string[] }>;

/** Puts the pages of this file into the stand-in, once. */
function host(marketplace: Marketplace): void {
  const standIn = marketplace.handle;
  if (standIn.name === 'withHostilePages') return;
  marketplace.handle = function withHostilePages(request) {
    const { pathname, searchParams } = new URL(request.url);
    // A request that fails.
    if ((searchParams.get('data') ?? '').includes('666666666')) return null;
    if (pathname === '/item/plain.html') return html(plainPage);
    if (pathname.startsWith('/h5/')) return standIn(request);
    const page = searchParams.get('page');
    if (page === 'hostile') return html(hostilePage);
    if (page === 'plain') return html(plainPage);
    const answer = standIn(request);
    if (page !== 'list' || !answer) return answer;
    return { ...answer, body: answer.body.replace(/<head>/i, (head) => head + hostileScript) };
  };
}

/** All that the extension has stored, as text. */
const stored = (session: Session): Promise<string> =>
  session.inExtension(async (browser) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: unknown[] = [await browser.storage.local.get()];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames)
        all.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(all);
  });

/** Waits until all of these orders are stored; gives back what is. */
async function whenStored(session: Session, orders: string[]): Promise<string> {
  let found = '';
  await expect
    .poll(async () => {
      found = await stored(session);
      return orders.filter((id) => !found.includes(id));
    })
    .toEqual([]);
  return found;
}

const report = (tab: Tab) => tab.eval(() => (window as unknown as HostilePage).hostile.report());

/** Loads an order's data as the page does, and gives back what the page got. */
const load = (tab: Tab, way: string, api: string, order: string): Promise<string | undefined> =>
  tab.eval(
    async ([way, api, order]) => {
      const { load } = window as unknown as HostilePage;
      const data = JSON.stringify({ tradeOrderId: order, timeZone: 'GMT-08:00', name: 'PRIVATE-REQUEST' });
      const answer = await load[way as 'fetch'](api as string, data);
      return answer.ret[0];
    },
    [way, api, order],
  );

inBothBrowsers('a hostile page', { build: 'product' }, (it) => {
  it.beforeEach(({ marketplace }) => host(marketplace));

  it('stands behind our isolated script, which stands before the page-world one', async ({ session }) => {
    const scripts = await session.inExtension((browser) =>
      (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
        name: script.js?.join().replace(/.*\//, ''),
        world: (script as { world?: string }).world ?? 'ISOLATED',
        run: script.run_at,
        frames: script.all_frames ?? false,
      })),
    );
    expect(scripts).toEqual([
      { name: 'marketplace.js', world: 'ISOLATED', run: 'document_start', frames: false },
      { name: 'payload.js', world: 'MAIN', run: 'document_start', frames: false },
    ]);
  });

  it('catches neither node nor frame, and forges none; what it loads arrives, in all five ways', async ({
    session,
    marketplace,
  }) => {
    const orders = marketplace.orders.filter((order) => order.protectionDay).slice(0, 6);
    const [forged, ...loaded] = orders.map((order) => order.id) as [string, ...string[]];
    expect(loaded).toHaveLength(5);
    const tab = await session.open(HOSTILE);

    const ways = ['jsonp', 'fetch', 'request', 'xhr', 'xhrJson'];
    for (const [i, way] of ways.entries()) {
      // The library of the page writes into a callback's answer.
      const ret = way === 'jsonp' ? 'CHANGED::afterwards' : /^SUCCESS::/;
      expect(await load(tab, way, DETAIL, loaded[i] ?? '')).toMatch(ret);
    }
    await whenStored(session, loaded);

    // Answers of its own making, with its code in them, and frames that would say the same as real ones.
    await tab.eval(async (api) => {
      const { hostile, load } = window as unknown as HostilePage;
      await load.jsonp(api, '{}', hostile.trapped());
    }, DETAIL);
    const lie = JSON.stringify(
      detailPayload(marketplace.order(forged), { now: marketplace.options.now(), variant: 'typed' }),
    );
    await tab.eval(
      (frame) => (window as unknown as HostilePage).hostile.forge(frame),
      `["jsonp","${DETAIL}",{"tradeOrderId":"${forged}"},${lie}]`,
    );
    // Frames go in order: when this one has arrived, the others would have.
    await load(tab, 'fetch', TRACKING, loaded[0] ?? '');
    await expect.poll(() => stored(session)).toContain('"tracking');
    const found = await stored(session);
    expect(found).not.toContain(forged);
    for (const word of [...Object.values(PRIVATE), 'PRIVATE-'])
      expect(found.includes(word), `${word} is stored`).toBe(false);

    const { hooks, attempts, made: _, ...loot } = await report(tab);
    expect(loot).toEqual({ nodes: [], ports: [], frames: [], accepted: [], roots: 0 });
    expect(hooks).toBeGreaterThan(650);
    expect(attempts).toBeGreaterThan(150);
    const control = await tab.eval(() => (window as unknown as HostilePage).hostile.control());
    expect(control.nodes).toBeGreaterThan(5);
    expect(control.frames).toBeGreaterThan(5);
    expect(tab.errors).toEqual([]);

    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelector('[data-testid=order]') !== null);
    const rows = await popup.eval(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=order]')].map((row) => row.dataset.order),
    );
    expect(rows.sort()).toEqual([...loaded].sort());
    // What was forged is no lie that would have been refused: the same, really received, is taken.
    await load(tab, 'xhr', DETAIL, forged);
    await whenStored(session, [forged]);
  });

  it('learns nothing from the badges on its own list', async ({ session, marketplace }) => {
    const tab = await session.open(HOSTILE_LIST);
    // It has defined our element itself, so plain ones take its place: nameless, without attributes, the last in each card.
    await tab.waitFor(
      () => document.querySelectorAll('.order-item > div:last-child:not([class])').length >= 10,
    );
    await whenStored(
      session,
      marketplace.orders.slice(0, 10).map((order) => order.id),
    );
    const seen = await tab.eval(() =>
      [...document.querySelectorAll('.order-item > div:last-child:not([class])')].map((host) => ({
        root: host.shadowRoot,
        inside: host.innerHTML,
        attributes: host.getAttributeNames().filter((name) => name !== 'style'),
      })),
    );
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ root: null, inside: '', attributes: [] })]),
    );
    const { nodes, ports, frames, accepted, roots, made } = await report(tab);
    expect({ nodes, ports, frames, accepted, roots }).toEqual({
      ...{ nodes: [], ports: [], frames: [], accepted: [] },
      roots: 0,
    });
    expect(made, 'its own class was really tried').toBeGreaterThan(0);
    expect(tab.errors).toEqual([]);
  });

  it('is heard again after it comes back from the back-forward cache', async ({ session, marketplace }) => {
    const order = marketplace.orders.at(-1)?.id ?? '';
    const tab = await session.open(PLAIN);
    await tab.goto(UNTAPPED);
    await tab.back();
    await tab.waitFor(() => location.search === '?page=plain' && 'load' in window);
    await load(tab, 'fetch', DETAIL, order);
    await whenStored(session, [order]);
  });
});

/** What a page can do with its requests, in all the ways that a careless tap would show in. Runs in the page. */
async function life(api: string): Promise<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  const page = window as unknown as Record<string, (answer: { ret: string[] }) => unknown>;
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const data = (order: string) => `data=${encodeURIComponent(JSON.stringify({ tradeOrderId: order }))}`;
  const at = (query: string) => `https://acs.aliexpress.com/h5/${api}/1.0/?jsv=2.5.1&${query}`;
  const FAILS = data('666666666');
  const insert = (query: string) =>
    new Promise((done) => {
      const script = document.createElement('script');
      script.src = at(query);
      script.onload = () => done('loaded');
      script.onerror = () => done('failed');
      document.head.append(script);
    });
  const rejections: string[] = [];
  addEventListener('unhandledrejection', (event) => {
    rejections.push(event.reason?.name);
    event.preventDefault();
  });
  addEventListener('rejectionhandled', () => rejections.push('handled later'));
  const errors: string[] = [];
  addEventListener('error', (event) => {
    errors.push(event.message.replace(/^Uncaught /, ''));
    event.preventDefault();
  });
  const nameOf = (promise: Promise<unknown>) => promise.then(String, (error) => error.name);

  // Callbacks: kept, odd, missing, failing.
  const got: unknown[] = [];
  function kept(this: unknown, ...args: { ret: string[] }[]) {
    got.push(this === window, args.length, args[0]?.ret.length);
  }
  page.kept = Object.assign(kept, { extra: 1 });
  const first = insert('callback=kept');
  await Promise.resolve();
  out.dressed = [page.kept.name, page.kept.length, 'extra' in page.kept];
  out.kept = [
    await first,
    await insert('callback=kept'),
    await insert(`callback=kept&${FAILS}`),
    got.splice(0),
  ];
  out.together = [await Promise.all([insert('callback=kept'), insert('callback=kept')]), got.splice(0)];
  let reads = 0;
  const accessor = {
    get: () => {
      reads++;
      return () => got.push('accessor');
    },
    set: () => got.push('set'),
  };
  Object.defineProperty(window, 'accessor', accessor);
  out.accessor = [await insert('callback=accessor'), reads, got.splice(0)];
  Object.defineProperty(window, 'fixed', { value: () => got.push('fixed') });
  out.fixed = [await insert('callback=fixed'), got.splice(0)];
  page.failing = () => {
    throw new Error('of the page');
  };
  out.failing = [await insert('callback=failing'), await insert('callback=missing'), errors.splice(0)];

  // fetch: what it gives, what it asks of its arguments, how it fails.
  const promise = fetch(at(data('1')));
  out.promise = [promise instanceof Promise, Object.prototype.toString.call(promise)];
  const answer = await promise;
  out.answer = [
    answer instanceof Response,
    answer.bodyUsed,
    answer.status,
    (await answer.text()).length > 20,
  ];
  const reader = (await fetch(at(data('1')))).body?.getReader();
  out.stream = (await reader?.read())?.value?.length;
  let asked = 0;
  const body = {
    get body() {
      asked++;
      return 'data=%7B%7D';
    },
  };
  const object = {
    toString() {
      asked++;
      return at('');
    },
  };
  await fetch(at(''), { method: 'POST', ...Object.create(body, {}) });
  await fetch(object as unknown as string);
  await fetch(at(''), Object.defineProperty({ method: 'POST' }, 'body', { get: () => ++asked }));
  out.asked = asked;
  const form = new FormData();
  form.set('data', '{"tradeOrderId":"100000006"}');
  const request = new Request(at(''), { method: 'POST', body: 'data=%7B%7D' });
  const fetches: [RequestInfo | URL, RequestInit?][] = [
    [new URL(at(''))],
    [request],
    [at(''), { method: 'POST', body: form }],
    [at(''), { method: 'POST', body: new URLSearchParams({ data: '{"tradeOrderId":1}' }) }],
    [at(''), { method: 'POST', body: new Blob(['x']) }],
  ];
  out.bodies = [
    ...(await Promise.all(fetches.map(async (args) => (await fetch(...args)).status))),
    request.bodyUsed,
  ];
  const call = fetch as unknown as (...args: unknown[]) => Promise<unknown>;
  out.wrong = [await nameOf(call()), await nameOf(call(at(''), 5)), await nameOf(call('https://x:99999/'))];
  const stop = new AbortController();
  const stopped = nameOf(fetch(at(''), { signal: stop.signal }));
  stop.abort();
  const late = new AbortController();
  const half = await fetch(at(''), { signal: late.signal });
  late.abort();
  out.aborted = [await stopped, await nameOf(half.text())];
  out.refused = [await nameOf(fetch(at(FAILS))), rejections.splice(0)];
  const unhandled = fetch(at(FAILS));
  await wait(300);
  unhandled.catch(() => undefined);
  await wait(50);
  out.unhandled = rejections.splice(0);

  // XMLHttpRequest: used again, in every type, stopped, misused.
  const events: string[] = [];
  const run = (xhr: XMLHttpRequest, url: string | URL, send?: string) =>
    new Promise((done) => {
      xhr.onloadend = () => done([xhr.status, events.splice(0)]);
      xhr.open(send ? 'POST' : 'GET', url);
      xhr.send(send);
    });
  const xhr = new XMLHttpRequest();
  for (const type of ['readystatechange', 'loadstart', 'load', 'abort', 'error'])
    xhr.addEventListener(type, () => events.push(`${type} ${xhr.readyState}`));
  out.xhr = [
    await run(xhr, at(''), data('1')),
    await run(xhr, at(''), data('2')),
    await run(xhr, location.href),
  ];
  out.addresses = [await run(xhr, at('').replace('https:', '')), await run(xhr, new URL(at('')))];
  const types = ['arraybuffer', 'blob', 'document', 'json', 'text'] as const;
  out.types = await Promise.all(
    types.map(async (type) => {
      const one = new XMLHttpRequest();
      one.responseType = type;
      await run(one, at(''), data('1'));
      return Object.prototype.toString.call(one.response);
    }),
  );
  const waiting = new XMLHttpRequest();
  waiting.open('GET', at(''), false);
  waiting.send();
  const aborted = new XMLHttpRequest();
  aborted.open('GET', at(''));
  aborted.send();
  aborted.abort();
  const thrown = (misuse: () => unknown) => {
    try {
      return String(misuse());
    } catch (error) {
      return (error as Error).name;
    }
  };
  out.others = [waiting.status, aborted.readyState];
  out.misuse = [
    thrown(() => xhr.open('NO METHOD', at(''))),
    thrown(() => Reflect.apply(XMLHttpRequest.prototype.open, {}, ['GET', at('')])),
    thrown(() => new XMLHttpRequest().send()),
    thrown(() => new (fetch as unknown as new (url: string) => unknown)(at(''))),
  ];

  // What a page could look at.
  const { open, send } = XMLHttpRequest.prototype;
  out.looks = [fetch, open, send].map((one) => [one.name, one.length, /native code/.test(String(one))]);
  out.slots = [
    Object.getOwnPropertyDescriptor(window, 'fetch'),
    Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open'),
  ].map((slot) => [slot?.writable, slot?.enumerable, slot?.configurable]);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow as unknown as { fetch: unknown };
  out.frame = Function.prototype.toString.call(inner.fetch).replace(/\s+/g, ' ');
  await wait(200);
  out.globals = Object.getOwnPropertyNames(window).filter((name) => Number.isNaN(Number(name))).length;
  out.left = [errors, rejections];
  return out;
}

inBothBrowsers('a page', { build: 'product' }, (it) => {
  it.beforeEach(({ marketplace }) => host(marketplace));

  it('gets the same with the extension as without', async ({ session, marketplace }) => {
    const without = await session.open(UNTAPPED);
    const expected = await without.eval(life, DETAIL);
    const tab = await session.open(PLAIN);
    expect(await tab.eval(life, DETAIL)).toEqual(expected);
    expect(expected.left).toEqual([[], []]);
    // The first was outside of the extension's pages, the second was tapped.
    const order = marketplace.orders[3]?.id ?? '';
    await load(without, 'fetch', DETAIL, order);
    await load(tab, 'jsonp', DETAIL, marketplace.orders[4]?.id ?? '');
    expect(await whenStored(session, [marketplace.orders[4]?.id ?? ''])).not.toContain(order);
  });
});

inBothBrowsers('a page that covers our card', { only: 'chromium', fresh: true }, (it) => {
  it('gets no "Arrived, all fine" from clicks on what it shows instead', async ({ session, marketplace }) => {
    const id = marketplace.orders[0]?.id ?? '';
    const tab = await session.open('https://www.aliexpress.com/p/order/index.html');
    await tab.waitFor(() => document.querySelectorAll('claimclock-badge[data-state]').length === 10);
    await tab.eval(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'You won! Click twice.';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      // Above our card, whenever that opens.
      const raise = () => {
        cover.hidePopover();
        cover.showPopover();
      };
      cover.showPopover();
      for (const delay of [100, 400, 900]) addEventListener('click', () => setTimeout(raise, delay), true);
    });
    const badge = await tab.eval((order) => {
      const root = document.querySelector(`claimclock-badge[data-order="${order}"]`)?.shadowRoot;
      const box = root?.querySelector('button')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 12 };
    }, id);
    await tab.click(badge);
    // The card has found its place, and all that the page does about it is done.
    await tab.eval(() => new Promise((done) => setTimeout(done, 1500)));
    const spot = await tab.waitFor((order) => {
      const root = document.querySelector(`claimclock-badge[data-order="${order}"]`)?.shadowRoot;
      const say = [...(root?.querySelectorAll('button') ?? [])].find((one) =>
        /all fine/.test(one.textContent ?? ''),
      );
      const box = say?.getBoundingClientRect();
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, id);
    await tab.click(spot);
    await tab.eval(() => new Promise((done) => setTimeout(done, 800)));
    const state = (order: string) =>
      document.querySelector<HTMLElement>(`claimclock-badge[data-order="${order}"]`)?.dataset.state;
    expect(await tab.eval(state, id)).toBe('unknown');
    expect(await stored(session)).not.toContain('"field":"settled"');
  });
});
