import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import payloadScript from '../../../entrypoints/payload.content';
import { aliexpressTap as tap } from '../../../lib/marketplaces/aliexpress/tap';
import { taps } from '../../../lib/marketplaces/taps';
import { type Channel, openChannel, type Payload, type TooLarge } from '../../../lib/page/channel';
import { MAX_DEPTH, MAX_JSON, MAX_STRING } from '../../../lib/page/frames';
import { projection, startTap } from '../../../lib/page/tap';

const ROOT = resolve(import.meta.dirname, '../../..');
const CAPTURES = join(process.env.CLAIMCLOCK_CAPTURES ?? resolve(ROOT, '../shared/captures'), 'aliexpress');
const captures = existsSync(CAPTURES) ? readdirSync(CAPTURES).filter((name) => name.endsWith('.json')) : [];
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';

const isKept = (name: string) =>
  tap.keep.includes(name) || tap.keepPrefixes.some((start) => name.startsWith(start));

/** The same reduction, told in another way. */
const reduced = (json: unknown) =>
  JSON.parse(
    JSON.stringify(json, function (this: unknown, name: string, value: unknown) {
      if (name !== '' && !Array.isArray(this) && !isKept(name)) return undefined;
      return typeof value === 'string' ? value.slice(0, MAX_STRING) : value;
    }),
  );

/** The fields of an answer by name, wherever they stand. */
function fieldsOf(json: unknown, found: Record<string, unknown[]> = {}): Record<string, unknown[]> {
  if (typeof json !== 'object' || json === null) return found;
  for (const [name, value] of Object.entries(json)) {
    if (!Array.isArray(json)) {
      found[name] ??= [];
      found[name].push(value);
    }
    fieldsOf(value, found);
  }
  return found;
}

/** Puts a mark into every text below `names`, as if a person lived there; gives back how many. */
function inhabit(json: unknown, names: string[], inside = false): number {
  if (typeof json !== 'object' || json === null) return 0;
  let marks = 0;
  for (const [name, value] of Object.entries(json)) {
    const here = inside || names.includes(name);
    if (here && typeof value === 'string' && name !== 'countryCode') {
      (json as Record<string, unknown>)[name] = 'PERSONAL';
      marks++;
    } else marks += inhabit(value, names, here);
  }
  return marks;
}

describe('the projection', () => {
  const project = projection(tap);
  const through = (json: unknown) => JSON.parse(project(json) ?? 'null');

  it('drops what is not in the list, at every depth, and keeps what is', () => {
    const answer = {
      api: 'x',
      traceId: 'secret',
      data: {
        data: {
          detail_simple_order_info_component_1: {
            fields: {
              tradeOrderId: 8212313961591322,
              orderCreatTime: 'Jul 15, 2026',
              addressVO: {
                contactName: 'PERSONAL',
                countryCode: 'BR',
                detailAddress: 'PERSONAL',
                detailAddress2: 'PERSONAL',
                fullPhoneNo: 'PERSONAL',
                postCode: 'PERSONAL',
                regionAddress: 'PERSONAL',
              },
            },
          },
        },
        module: { logisticsReceiverInfo: { title: 'PERSONAL', contactName: 'PERSONAL' }, hasMore: false },
      },
      ret: ['SUCCESS::x'],
    };
    const fields = {
      tradeOrderId: 8212313961591322,
      orderCreatTime: 'Jul 15, 2026',
      addressVO: { countryCode: 'BR' },
    };
    expect(through(answer)).toEqual({
      api: 'x',
      data: { data: { detail_simple_order_info_component_1: { fields } }, module: { hasMore: false } },
      ret: ['SUCCESS::x'],
    });
  });

  it('keeps the positions of a list and leaves a null for what cannot be told', () => {
    expect(through({ items: [1, undefined, () => 1, Symbol('x'), { other: 1 }, [null, true]] })).toEqual({
      items: [1, null, null, null, {}, [null, true]],
    });
  });

  it('does not take names from a prototype, nor the name of one', () => {
    expect(through({ constructor: 1, toString: 1, hasOwnProperty: 1, xdetail_: 1, idx: 1, xid: 1 })).toEqual(
      {},
    );
    const json = JSON.parse('{"__proto__":{"id":1},"id":2}');
    expect(project(json)).toBe('{"id":2}');
  });

  it('lets nothing pass where the lists are empty', () => {
    const none = projection({ ...tap, keep: [], keepPrefixes: [] });
    expect(none({ id: 1, data: { id: 1 }, '': 2, a: 3 })).toBe('{"":2}');
    expect(projection({ ...tap, keepPrefixes: [] })({ detail_x: 1, id: 1 })).toBe('{"id":1}');
  });

  it('cuts long texts, leaves out what is too deep and ends with an endless answer', () => {
    expect(through({ title: 'x'.repeat(5000) }).title).toHaveLength(MAX_STRING);
    let deep: unknown = { id: 1 };
    for (let i = 0; i < 100; i++) deep = { data: deep };
    const text = project(deep) ?? '';
    expect(text.match(/"data"/g)).toHaveLength(MAX_DEPTH - 1);

    const ring: Record<string, unknown> = { id: 1 };
    ring.data = ring;
    expect(project(ring)?.match(/"id"/g)).toHaveLength(MAX_DEPTH);
    ring.items = [ring, ring, ring, ring];
    expect(project(ring)).toBeNull();
  });

  it('says that an answer is too large, and hands over one that is just not', () => {
    const title = 'x'.repeat(1900);
    const items = (count: number) => ({ items: Array.from({ length: count }, () => ({ title })) });
    const large = project(items(1600));
    expect(large?.length).toBeGreaterThan(0.95 * MAX_JSON);
    expect(large?.length).toBeLessThanOrEqual(MAX_JSON);
    expect(project(items(1700))).toBeNull();
    expect(project({ items: Array.from({ length: 1_000_000 }, () => []) })).toBeNull();
    // What would not leave does not count.
    expect(project({ other: items(1700), id: 1 })).toBe('{"id":1}');
  });

  it('does not ask the page how an answer becomes text', () => {
    const home = Array.prototype as unknown as { toJSON?: () => string };
    home.toJSON = () => 'broken';
    try {
      expect(through({ items: [1], data: { id: 1, toJSON: () => ({ title: 'theirs' }) } })).toEqual({
        items: [1],
        data: { id: 1 },
      });
    } finally {
      delete home.toJSON;
    }
  });

  it('says {} for what is no answer', () => {
    for (const nothing of [undefined, Symbol('x'), () => 1, {}, new Date(0), { other: 1 }])
      expect(project(nothing)).toBe('{}');
  });

  describe.skipIf(!captures.length)(`on real captures (in ${CAPTURES}; skipped where they are not)`, () => {
    it.each(captures)('keeps of %s exactly what is listed', (name) => {
      const json = JSON.parse(readFileSync(join(CAPTURES, name), 'utf8'));
      expect(through(json)).toEqual(reduced(json));
    });

    it.each(captures)('lets no personal data of %s out', (name) => {
      const json = JSON.parse(readFileSync(join(CAPTURES, name), 'utf8'));
      const marks = inhabit(json, ['addressVO', 'logisticsReceiverInfo']);
      if (/detail-completed|querydetail/.test(name)) expect(marks).toBeGreaterThan(4);
      expect(project(json)).not.toMatch(
        /PERSONAL|contactName|etailAddress|[pP]hone|logisticsReceiverInfo|postCode|zipCode|traceId/,
      );
    });

    it('keeps what the dates are read from', () => {
      const fields = (name: string) =>
        fieldsOf(through(JSON.parse(readFileSync(join(CAPTURES, name), 'utf8'))));
      const detail = fields('detail.mtop-order-detail-completed.en.2026-08.json');
      expect(detail.reminder?.[0]).toContain('within 90 days after order was placed');
      expect(detail.orderCreatTime).toEqual(['Jul 15, 2026']);
      expect(detail.tradeOrderId).toEqual([8212313961591322]);
      expect(detail.addressVO).toEqual([{ countryCode: 'BR' }]);
      expect(JSON.stringify(detail.content)).toContain('Refund if no delivery before Sep 4, 2026');
      const tracking = fields('tracking.mtop-ld-querydetail-delivered.en.2026-08.json');
      expect(JSON.stringify(tracking.fdContentList)).toContain('Refund if no delivery before Sep 3, 2026');
      expect(tracking.trackingPrimaryCode).toContain('AE_GTMS_SIGNED');
      const list = fields('list.mtop-order-list-init.en.2026-09.json');
      expect(list.statusText).toHaveLength(10);
    });
  });
});

describe('the site table', () => {
  it('names fields in word characters only, since they become an expression', () => {
    for (const { tap } of taps)
      for (const name of [...tap.keep, ...tap.keepPrefixes]) expect(name).toMatch(/^\w+$/);
  });

  it('names APIs in lower case, and addresses whose first group is one', () => {
    for (const { tap } of taps) {
      for (const api of tap.apis) expect(api).toMatch(/^[a-z\d.]+$/);
      expect(tap.url.flags).toBe('');
    }
    expect(tap.url.exec(`https://acs.aliexpress.com/h5/${DETAIL}/1.0/?x`)?.[1]).toBe(DETAIL);
  });
});

describe('the page-world script', () => {
  it('runs in the main frames of the marketplaces, before the page', () => {
    expect(payloadScript).toMatchObject({ world: 'MAIN', runAt: 'document_start' });
    expect(payloadScript.allFrames).toBeUndefined();
    expect(payloadScript.matchAboutBlank).toBeUndefined();
    expect(payloadScript.matches).toEqual(taps.flatMap(({ site }) => site.matches));
  });

  it('stands behind the isolated one, which has to listen first: WXT sorts by name', () => {
    const names = readdirSync(join(ROOT, 'entrypoints')).filter((name) => name.includes('.content'));
    expect(names.map((name) => name.replace(/\.content.*/, '')).sort()).toEqual(['marketplace', 'payload']);
  });

  it('imports nothing that brings the browser API into the page', () => {
    const imports = (file: string) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?!import type).*\bfrom '([^']+)'/gm)].map(
        (found) => found[1],
      );
    expect(imports('entrypoints/payload.content.ts')).toEqual([
      'wxt/utils/define-content-script',
      '../lib/marketplaces/taps',
      '../lib/page/tap',
    ]);
    expect(imports('lib/page/tap.ts')).toEqual(['./frames']);
    expect(imports('lib/page/frames.ts')).toEqual([]);
  });
});

describe('both halves together', () => {
  const win = window as unknown as Record<string, unknown>;
  const natives = {
    fetch: win.fetch,
    open: XMLHttpRequest.prototype.open,
    send: XMLHttpRequest.prototype.send,
  };
  const observers: MutationObserver[] = [];
  let channel: Channel | null = null;

  afterEach(() => {
    channel?.close();
    // A tap stays for as long as its page does; here the next test has the same page.
    for (const one of observers.splice(0)) one.disconnect();
    Object.assign(XMLHttpRequest.prototype, { open: natives.open, send: natives.send });
    win.fetch = natives.fetch;
    while (document.firstChild) document.firstChild.remove();
    document.append(document.createElement('html'));
    document.documentElement.append(document.createElement('head'), document.createElement('body'));
  });

  // In browsers these stand on the prototypes themselves; happy-dom (21.0.4) has them further up, or on the objects.
  const homes: [{ prototype: object }, string[]][] = [
    [EventTarget, ['addEventListener', 'dispatchEvent']],
    [Request, ['url']],
    [Response, ['clone', 'text']],
    [MutationRecord, ['addedNodes']],
    [HTMLScriptElement, ['src']],
    [XMLHttpRequest, ['response']],
  ];
  for (const [{ prototype }, names] of homes) {
    for (const name of names) {
      let home: object | null = prototype;
      while (home && !Object.hasOwn(home, name)) home = Object.getPrototypeOf(home);
      const slot = home && Object.getOwnPropertyDescriptor(home, name);
      Object.defineProperty(
        prototype,
        name,
        slot ?? {
          configurable: true,
          get() {
            return Object.getOwnPropertyDescriptor(this, name)?.value;
          },
          set(value) {
            Object.defineProperty(this, name, { value, writable: true, configurable: true });
          },
        },
      );
    }
  }

  Object.defineProperty(Node.prototype, 'nodeName', {
    configurable: true,
    get() {
      return this.tagName ?? '#node';
    },
  });

  /** A document before its first script. */
  function empty() {
    while (document.firstChild) document.firstChild.remove();
    document.append(document.createElement('html'));
  }
  function begin() {
    empty();
    const Observer = MutationObserver;
    vi.stubGlobal(
      'MutationObserver',
      class extends Observer {
        constructor(callback: MutationCallback) {
          super(callback);
          observers.push(this);
        }
      },
    );
    const payloads: Payload[] = [];
    const tooLarge: TooLarge[] = [];
    channel = openChannel(
      (one) => payloads.push(one),
      (one) => tooLarge.push(one),
    );
    startTap(taps.map(({ tap }) => tap));
    vi.unstubAllGlobals();
    document.documentElement.append(document.createElement('head'), document.createElement('body'));
    return { payloads, tooLarge, channel };
  }
  const settled = () => new Promise((done) => setTimeout(done, 20));
  const query = (data: unknown) => `data=${encodeURIComponent(JSON.stringify(data))}`;
  const address = (api: string, more = '') => `https://acs.aliexpress.com/h5/${api}/1.0/?jsv=2.5.1&${more}`;
  const script = (src: string) => {
    const node = document.createElement('script');
    node.src = src;
    return node;
  };

  it('hands over a callback’s answer before the callback, with the request and nothing more of it', async () => {
    const { payloads, channel } = begin();
    expect(channel).toMatchObject({ connected: true, pristine: true });
    const seen: unknown[] = [];
    win.mtopjsonp1 = function mine(this: unknown, answer: { data: { title: string } }, ...rest: unknown[]) {
      seen.push(this, answer.data.title, rest);
      answer.data.title = 'changed by the page';
      delete win.mtopjsonp1;
      return 'result';
    };
    const known = { tradeOrderId: '8212313961591322', timeZone: 'GMT-07:00', _lang: 'pt_BR' };
    const request = { ...known, name: 'PERSONAL' };
    document.head.append(script(address(TRACKING, `callback=mtopjsonp1&${query(request)}`)));
    await settled();
    const callback = win.mtopjsonp1 as (answer: unknown, more: number) => string;
    expect(callback.name).toBe('mine');
    expect(callback.call(win, { ret: ['SUCCESS'], data: { title: 'x', secret: 1 } }, 2)).toBe('result');
    expect(seen).toEqual([win, 'x', [2]]);
    expect('mtopjsonp1' in win).toBe(false);
    expect(payloads).toEqual([]);
    await settled();
    expect(payloads).toEqual([
      {
        via: 'jsonp',
        api: TRACKING,
        request: known,
        json: { ret: ['SUCCESS'], data: { title: 'x' } },
      },
    ]);
  });

  it('tells two requests under one callback apart, or hands over none', async () => {
    const { payloads } = begin();
    win.same = () => undefined;
    const ask = async (order: string) => {
      document.head.append(script(address(TRACKING, `callback=same&${query({ tradeOrderId: order })}`)));
      await settled();
    };
    const answer = async (id: number) => {
      (win.same as (answer: unknown) => void)({ id });
      await settled();
    };
    await ask('100000001');
    await answer(1);
    await ask('100000002');
    await answer(2);
    expect(payloads.map(({ request, json }) => [request.tradeOrderId, json])).toEqual([
      ['100000001', { id: 1 }],
      ['100000002', { id: 2 }],
    ]);
    await ask('100000003');
    await ask('100000004');
    await answer(4);
    await answer(3);
    await answer(3);
    expect(payloads).toHaveLength(2);
    delete win.same;
  });

  it('hands over fetched answers, says what was too large, and gives the page its own', async () => {
    const bodies: string[] = [];
    win.fetch = vi.fn(async () => new Response(bodies.shift()));
    const native = win.fetch;
    const { payloads, tooLarge } = begin();
    expect(win.fetch).not.toBe(native);
    const post = (data: unknown) => fetch(address(DETAIL), { method: 'POST', body: query(data) });

    bodies.push('{"data":{"id":1},"traceId":2}', 'not json', '{"id":3}', '[]');
    expect(await (await post({ tradeOrderId: 8212313961591322 })).json()).toEqual({
      data: { id: 1 },
      traceId: 2,
    });
    expect(await (await post({})).text()).toBe('not json');
    const typed = { method: 'POST', body: new URLSearchParams({ data: '{"timeZone":"Europe/Berlin"}' }) };
    await fetch(address(DETAIL.toUpperCase(), query({ tradeOrderId: 'x;y' })), typed);
    await fetch(address('mtop.other'));
    bodies.push(JSON.stringify({ items: Array.from({ length: 2000 }, () => 'x'.repeat(1990)) }));
    await post({ timeZone: '<b>', _lang: 'pt_BR; x' });
    await settled();
    expect(payloads).toEqual([
      { via: 'fetch', api: DETAIL, request: { tradeOrderId: '8212313961591322' }, json: { data: { id: 1 } } },
      { via: 'fetch', api: DETAIL, request: { timeZone: 'Europe/Berlin' }, json: { id: 3 } },
    ]);
    expect(tooLarge).toEqual([{ via: 'fetch', api: DETAIL, request: {} }]);
  });

  it('leaves a page alone that it comes too late for, and one without the isolated half', () => {
    const { open } = natives;
    startTap(taps.map(({ tap }) => tap));
    expect(win.fetch).toBe(natives.fetch);
    empty();
    startTap(taps.map(({ tap }) => tap));
    expect(win.fetch).toBe(natives.fetch);
    expect(XMLHttpRequest.prototype.open).toBe(open);
    expect(openChannel(() => undefined).connected).toBe(false);
  });
});
