import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { rules } from '../../lib/rules';
import {
  detailPayload,
  type Marketplace,
  type StandInOrder,
  standInLine,
  standInOrder,
} from '../marketplace';
import { badges, type Session, type Tab } from './driver';
import { inBothBrowsers } from './each';
import {
  byOrder,
  detailOf,
  noticed,
  onItsWay,
  openList,
  openOrder,
  openPopup,
  pacific,
  trackingOf,
  visit,
} from './orders';

/**
 * A hostile page, second part (design.md §4.6 and §9; the first is hostile.e2e.ts): it shows more, longer and other
 * things than any marketplace does. Nothing here takes the time: what is held is how much is sent, stored and shown.
 */

const NOW = Date.parse('2026-11-22T20:00:00Z');
const ZONE = { now: NOW, timezone: 'America/Los_Angeles' };
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const script = /<script>.*?<\/script>/s.exec(
  readFileSync(resolve(import.meta.dirname, 'flood.html'), 'utf8'),
)?.[0];

/** What flood.html puts on the window of every page of the stand-in. */
interface FloodPage {
  flood: {
    cards(count: number): void;
    links(count: number): void;
    nested(depth: number): void;
    texts(count: number): void;
    articles(count: number): void;
    long(id: string, text: string, length: number): void;
    html(text: string): void;
    forge(api: string, data: object, answer: string, when: 'before' | 'after'): Promise<void>;
  };
}

/** Puts the script in front of the stand-in's pages, once; `answers` are the page's own, by what the request asks for. */
function host(marketplace: Marketplace, answers: Record<string, string> = {}): void {
  const standIn = marketplace.handle;
  if (standIn.name === 'flooded') return;
  marketplace.handle = function flooded(request) {
    const answer = standIn(request);
    if (!answer) return answer;
    const { pathname, searchParams } = new URL(request.url);
    const own =
      pathname.startsWith('/h5/') && answers[JSON.parse(searchParams.get('data') ?? '{}').tradeOrderId];
    const callback = searchParams.get('callback');
    if (own) return { ...answer, body: callback ? `${callback}(${own})` : own };
    if (!answer.contentType.startsWith('text/html')) return answer;
    return { ...answer, body: answer.body.replace(/<head>/i, (head) => head + script) };
  };
}

/** Does something to the page with what flood.html gives. */
const flood = <K extends keyof FloodPage['flood']>(
  tab: Tab,
  name: K,
  ...args: Parameters<FloodPage['flood'][K]>
): Promise<unknown> =>
  tab.eval(
    ([of, given]) => {
      const { flood } = window as unknown as { flood: Record<string, (...args: unknown[]) => unknown> };
      return (flood[of as string] as (...args: unknown[]) => unknown)(...(given as unknown[]));
    },
    [name, args] as const,
  );

/** Notes what pages tell the background, from now on: sheets and characters of each message. */
async function noteLooks(session: Session): Promise<() => Promise<{ sheets: number; length: number }[]>> {
  await session.inExtension((browser) => {
    const looks: unknown[] = [];
    Object.assign(window, { looks });
    browser.runtime.onMessage.addListener((message: unknown) => {
      const { name, document: of } = message as { name?: unknown; document?: { sheets: unknown[] } };
      if (name === 'seen')
        looks.push({ sheets: of?.sheets.length ?? 0, length: JSON.stringify(message).length });
    });
  });
  return () =>
    session.inExtension(() => (window as unknown as { looks: { sheets: number; length: number }[] }).looks);
}

/** What of an order, or of all, is stored: how many rows, how much text, and the ids of the orders. */
const stored = (
  session: Session,
): Promise<{ orders: string[]; rows: Record<string, number>; text: string }> =>
  session.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('claimclock'));
    const all: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames)
      all[name] = await done(database.transaction(name).objectStore(name).getAll());
    database.close();
    const rows: Record<string, number> = {};
    for (const { key } of all.observations as { key: string }[]) rows[key] = (rows[key] ?? 0) + 1;
    const orders = (all.orders as { key: string }[]).map(({ key }) => key.slice('aliexpress:'.length));
    // All of it where that is little enough to be handed over.
    const text = JSON.stringify(all);
    return { orders, rows, text: text.length < 3e6 ? text : `${text.length} characters` };
  });

/** Waits until an order is stored. */
const whenStored = (session: Session, id: string, timeout = 60_000): Promise<void> =>
  expect.poll(async () => (await stored(session)).orders.includes(id), { timeout }).toBe(true);

/** Codes of all problems that the page health tells, with the orders that they concern. */
const problems = (session: Session): Promise<string[]> =>
  session.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('claimclock');
      open.onsuccess = () => resolve(open.result);
    });
    const rows = await new Promise<{ problems: { code: string; order?: string; field?: string }[] }[]>(
      (resolve) => {
        const all = database.transaction('health').objectStore('health').getAll();
        all.onsuccess = () => resolve(all.result);
      },
    );
    database.close();
    return rows.flatMap((row) =>
      row.problems.map(({ code, order, field }) => [code, order, field].join(' ')),
    );
  });

/** Where rules were read: the extension's own links, which no page has a say in. */
const SOURCES = rules
  .flatMap(({ sources, link = '' }) => [...sources, link])
  .flatMap((source) => {
    const [address = ''] = source.replace(/^(?!https:)/, 'https://').split(' ');
    return URL.canParse(address) ? [new URL(address).href] : [];
  });

/** Things that only markup makes, in our own trees on a page of the marketplace or on one of our own. */
const madeOfMarkup = (tab: Tab): Promise<string[]> =>
  tab.eval((sources) => {
    const roots = [...document.querySelectorAll('claimclock-badge, claimclock-notice')].map(
      (host) => host.shadowRoot,
    );
    const own = location.protocol.endsWith('extension:') ? [document.body] : roots;
    const bad =
      'img, script, iframe, object, embed, base, meta, form[action], link, [onerror], [onload], [onclick], [srcdoc]';
    const links = own.flatMap((root) => [...(root?.querySelectorAll('a[href]') ?? [])]);
    const away = links.filter((link) => {
      const { href } = link as HTMLAnchorElement;
      const isOwn = /^(?:chrome|moz)-extension:/.test(href) || sources.includes(href);
      return !isOwn && !/^https:\/\/(?:[\w-]+\.)*aliexpress\.(?:com|us)\//.test(href);
    });
    return [
      ...own.flatMap((root) =>
        [...(root?.querySelectorAll(bad) ?? [])].map((node) => node.outerHTML.slice(0, 200)),
      ),
      ...away.map((link) => (link as HTMLAnchorElement).href.slice(0, 200)),
      ...('pwned' in window ? ['a script ran'] : []),
    ];
  }, SOURCES);

const REAL = '8214000000000001';
/** Its last safe day: fifteen days after the printed one. */
const UNTIL = pacific('2026-11-26');
const real = () => [onItsWay(REAL, 'HDMI cable', '2026-11-11')];
const isReal = async (tab: Tab) => byOrder(await badges(tab)).get(REAL)?.until;

inBothBrowsers('a page without end', { ...ZONE, orders: real }, (it, which) => {
  // What holds for ten thousand was found in one browser; the other runs the same code, and takes minutes for as many.
  const count = which === 'chromium' ? 10_000 : 2_000;

  it.beforeEach(({ marketplace }) => host(marketplace));

  it(`${count} cards: each is sent once, in portions; the real order keeps its badge and its day`, async ({
    session,
  }) => {
    it.setTimeout(300_000);
    await visit(session, REAL);
    const tab = await openList(session, 1);
    expect(await isReal(tab)).toBe(UNTIL);
    const looks = await noteLooks(session);
    await flood(tab, 'cards', count);
    await expect
      .poll(async () => (await looks()).reduce((sum, { sheets }) => sum + sheets, 0), { timeout: 120_000 })
      .toBe(count);
    await expect
      .poll(async () => (await stored(session)).orders.length, { timeout: 120_000 })
      .toBe(count + 1);
    for (const { sheets, length } of await looks()) {
      expect(sheets).toBeLessThanOrEqual(500);
      expect(length).toBeLessThan(500 * 1000);
    }
    expect(await looks()).toHaveLength(count / 500);
    expect(await isReal(tab)).toBe(UNTIL);
    const { rows } = await stored(session);
    expect(Math.max(...Object.values(rows))).toBeLessThan(100);

    const popup = await openPopup(session);
    await popup.waitFor(
      () => document.querySelectorAll('[data-testid=order]').length >= 1_000,
      undefined,
      30_000,
    );
    const listed = await popup.eval(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=order]')].map(({ dataset }) => ({
        ...dataset,
      })),
    );
    // What is known to end stands before all that has no date, and no more is drawn than is scrolled to.
    expect(listed[0]).toMatchObject({ order: REAL, until: UNTIL });
    expect(listed).toHaveLength(1_000);
    await popup.eval(() => document.querySelector('main')?.scrollTo(0, 1e9));
    await popup.waitFor(
      () => document.querySelectorAll('[data-testid=order]').length > 1_000,
      undefined,
      30_000,
    );
    expect(await session.toolbarText()).toBe('1');
    expect(tab.errors).toEqual([]);
  });
});

inBothBrowsers('a card without end', { ...ZONE, orders: real }, (it) => {
  it.beforeEach(({ marketplace }) => host(marketplace));

  it('ten thousand links, a thousand cards in one another, fifty thousand texts, a thousand articles', async ({
    session,
  }) => {
    it.setTimeout(240_000);
    await visit(session, REAL);
    const tab = await openList(session, 1);
    const looks = await noteLooks(session);
    await flood(tab, 'links', 10_000);
    await flood(tab, 'texts', 50_000);
    await flood(tab, 'articles', 1_000);
    await flood(tab, 'nested', 1_000);
    const articles = '7000000000500000';
    await whenStored(session, articles, 120_000);
    await expect.poll(() => problems(session), { timeout: 30_000 }).toContain(`missing ${articles} line`);
    const sent = await looks();
    expect(sent.length).toBeLessThanOrEqual(8);
    for (const { length } of sent) expect(length).toBeLessThan(500_000);
    const { orders, rows } = await stored(session);
    // Of a thousand in one another none can be told to be the one; of ten thousand linked ones the one that is named.
    expect(orders.length).toBeLessThan(10);
    expect(Math.max(...Object.values(rows))).toBeLessThan(700);
    expect(await isReal(tab)).toBe(UNTIL);
    const hosts = await tab.eval(() => document.querySelectorAll('claimclock-badge').length);
    expect(hosts).toBeLessThan(10);
    expect(tab.errors).toEqual([]);
  });

  const TEXTS: [kind: string, text: string, length: number][] = [
    ['without a space', 'x', 1e7],
    ['of spaces', ' ', 1e7],
    ['of digits', '7', 1e7],
    ['of dates', 'Jan 1, 2027 ', 1e7],
    ['of words that promise', 'Refund if no delivery before ', 1e7],
    ['of combining marks', '\u0301', 1e6],
    ['of marks of direction', '\u200f\u202e', 1e6],
    ['of one emoji without end', '\u{1F469}\u200d', 1e6],
  ];
  it('a text of ten million characters in every place of a card', async ({ session }) => {
    it.setTimeout(240_000);
    await visit(session, REAL);
    const tab = await openList(session, 1);
    const looks = await noteLooks(session);
    for (const [n, [, text, length]] of TEXTS.entries()) {
      const id = String(7_100_000_000_000_000 + n);
      await flood(tab, 'long', id, text, length);
      await whenStored(session, id);
    }
    for (const { length } of await looks()) expect(length).toBeLessThan(20_000);
    const { text } = await stored(session);
    // Nothing of it is stored longer than a title.
    expect(text.length).toBeLessThan(500_000);
    for (const [kind, one] of TEXTS) {
      if (one.trim()) expect(text.includes(one.repeat(Math.ceil(601 / one.length))), kind).toBe(false);
    }
    expect(await isReal(tab)).toBe(UNTIL);

    const popup = await openPopup(session);
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length >= 8);
    // No word so long that the popup grows beyond its window.
    expect(await popup.eval(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(tab.errors).toEqual([]);
  });
});

/** What a seller may write. */
const MARKUP = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=2</script>',
  '<a href="javascript:window.pwned=3">click</a>',
  '"><svg onload=window.pwned=4>',
  "';window.pwned=5;//",
  '</style><style>*{display:none!important}</style>',
  '\u202eesrever\u202c\u2067\u200b\u200e',
  '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}'.repeat(30),
].join(' ');
const SEEN = '<img src=x onerror="window.pwned=1">';

const marked = (now: number): StandInOrder[] => {
  const line = (id: string, n: number) =>
    standInLine(id, n, { title: `${n} ${MARKUP}`, sku: `Color:${MARKUP.replaceAll(/[;:]/g, ' ')}` });
  const base = (id: string, more: Partial<StandInOrder>) =>
    standInOrder({
      ...{
        id,
        placed: now - 70 * 86_400_000,
        lines: [line(id, 1)],
        store: MARKUP,
        paymentMethod: MARKUP,
        ...more,
      },
    });
  return [
    base('8214000000000011', { about: 'ends', protectionDay: '2026-11-09' }),
    base('8214000000000012', {
      about: 'noted',
      ...{ stage: 'delivered', delivered: now - 3 * 86_400_000 },
      ...{ refundNote: { title: MARKUP, amountText: null }, totalText: `$1.00 ${SEEN}` },
    }),
  ];
};

inBothBrowsers('markup in every word', { ...ZONE, orders: marked }, (it) => {
  it.beforeEach(({ marketplace }) => host(marketplace));

  it('is a text on the page, in popup, dashboard and notification', async ({
    session,
    marketplace,
    goTo,
  }) => {
    it.setTimeout(120_000);
    const [order] = marketplace.orders as [StandInOrder];
    for (const { id } of marketplace.orders) await visit(session, id);
    const tab = await session.open(detailOf(order.id));
    await tab.waitFor(() => document.querySelector('claimclock-badge[data-until]') !== null);
    await tab.click('claimclock-badge >>> button');
    await tab.waitFor(
      () => document.querySelector('claimclock-badge')?.shadowRoot?.querySelector('.cc-card') !== null,
    );
    expect(await madeOfMarkup(tab)).toEqual([]);
    const list = await openList(session, 2);
    expect(await madeOfMarkup(list)).toEqual([]);

    for (const { id } of marketplace.orders) {
      const popup = await openOrder(session, id);
      expect(await popup.eval(() => document.body.innerText)).toContain(SEEN);
      expect(await madeOfMarkup(popup)).toEqual([]);
      expect(await popup.eval(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
      // Whatever turns the direction of writing has been taken out, so that it cannot turn what stands behind it.
      expect(
        await popup.eval(() =>
          /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText.replace(/[\u2068\u2069]/g, '')),
        ),
      ).toBe(false);
    }
    const dashboard = await session.extension('dashboard.html');
    await dashboard.waitFor((text) => document.body.innerText.includes(text), SEEN);
    expect(await madeOfMarkup(dashboard)).toEqual([]);
    await goTo(Date.parse('2026-11-23T18:00:00Z'));
    const told = Object.values(await session.notifications());
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).toContain(JSON.stringify(SEEN).slice(1, -1));
    for (const { title, message } of told) expect(title.length + message.length).toBeLessThan(1500);
    expect([...tab.errors, ...list.errors, ...dashboard.errors]).toEqual([]);
  });
});

/** Addresses that look like an order's own, and are not. */
const LOOK_ALIKE = (id: string) => [
  `https://www.aliexpress.com.evil.example/p/order/detail.html?orderId=${id}1`,
  `https://evil-aliexpress.com/p/order/detail.html?orderId=${id}2`,
  `https://www.aliexpress.com@evil.example/p/order/detail.html?orderId=${id}3`,
  `https://www.aliexpress.com:8443/p/order/detail.html?orderId=${id}4`,
  `https://user:pass@www.aliexpress.com/p/order/detail.html?orderId=${id}5`,
  `https://www.xn--aliexprss-b4a.com/p/order/detail.html?orderId=${id}6`,
  `https://www.aliexpress.com/p/order/x/detail.html?orderId=${id}7`,
  `https://www.aliexpress.com/evil/p/order/detail.html?orderId=${id}8`,
  `//evil.example/https://www.aliexpress.com/p/order/detail.html?orderId=${id}9`,
  `https://evil.example/?https://www.aliexpress.com/p/order/detail.html?orderId=${id}10`,
  `javascript:"https://www.aliexpress.com/p/order/detail.html?orderId=${id}11"`,
  `https://www.aliexpress.com/p/order/detail.html?orderId=${id}x12`,
  `https://www.aliexpress.com/p/order/detail.html?orderId=٨٢١٤٠٠٠٠٠٠٠٠٠٠١٣`,
  `https://www.aliexpress.com/p/order/detail.html?orderId=__proto__`,
  `https://www.aliexpress.com/p/order/detail.html#?orderId=${id}15`,
  `https:\\\\evil.example\\p\\order\\detail.html?orderId=${id}16`,
];

inBothBrowsers('links that look alike', { ...ZONE, orders: real }, (it) => {
  it.beforeEach(({ marketplace }) => host(marketplace));

  it('make no order, no badge and no link', async ({ session }) => {
    await visit(session, REAL);
    const tab = await openList(session, 1);
    const looks = await noteLooks(session);
    const text = 'Awaiting delivery Date: Nov 1, 2026';
    for (const name of ['order-item', 'card', 'advertisement']) {
      const cards = LOOK_ALIKE('82140000000999').map(
        (href) =>
          `<div class="${name}"><b class="order-item-header-status-text">${text}</b><a href='${href}'>Details</a></div>`,
      );
      await flood(tab, 'html', cards.join(''));
    }
    // In an advertisement beside a card's own link.
    await flood(
      tab,
      'html',
      `<div class="order-item"><span class="order-item-header-status-text">Awaiting delivery</span>
      <div class="order-item-header-right-info"><div>Date: Nov 1, 2026</div><div>Ref. Number: 8214000000000777</div></div>
      <a href="${detailOf('8214000000000777')}">Details</a><div class="ad"><a href="${detailOf('8214000000000778')}">Bought together</a></div></div>`,
    );
    await whenStored(session, '8214000000000777');
    expect((await looks()).length).toBeLessThanOrEqual(4);
    expect((await stored(session)).orders.sort()).toEqual([REAL, '8214000000000777']);
    expect((await badges(tab)).map(({ order }) => order).sort()).toEqual([REAL, '8214000000000777']);
    expect((await stored(session)).text).not.toMatch(/evil|8443|pass@|xn--/);
    expect(await madeOfMarkup(tab)).toEqual([]);
    const popup = await openOrder(session, '8214000000000777');
    expect(await madeOfMarkup(popup)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });
});

/** Names that every object has. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

inBothBrowsers('forged data', { ...ZONE, orders: real }, (it) => {
  it.beforeEach(({ marketplace }) =>
    host(marketplace, {
      '7300000000000001': JSON.stringify({
        ...{ ret: ['SUCCESS::ok'], api: DETAIL },
        data: {
          data: { detail_1: { fields: { tradeOrderId: '7300000000000001', title: 'x'.repeat(1e7) } } },
        },
      }),
      '7300000000000002': `{"ret":["SUCCESS::ok"],"data":{"data":{${NAMES.map((name) => `"${name}":{"fields":{"tradeOrderId":"${name}","orderId":"${name}","__proto__":{"polluted":1},"title":"${name}"},"tag":"detail_order_status_block"}`).join()},"detail_1":{"fields":{"tradeOrderId":"7300000000000002","tradeOrderId":"__proto__"}}}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
      '7300000000000003': `{"ret":["SUCCESS::ok"],"data":{"data":{${Array.from({ length: 500_000 }, (_, i) => `"detail_${i}":{"fields":{"title":"x"}}`).join()}}}}`,
    }),
  );

  /** An answer that says of the real order whatever is wanted. */
  const lie = (marketplace: Marketplace, more: Partial<StandInOrder>) =>
    JSON.stringify(
      detailPayload(
        { ...marketplace.order(REAL), ...more },
        { now: NOW, zone: 'America/Los_Angeles', variant: 'strings' },
      ),
    );

  it('of an answer that the page makes up, before the real one or after it, no day becomes later', async ({
    session,
    marketplace,
  }) => {
    const tab = await session.open(detailOf(REAL));
    await expect.poll(() => isReal(tab), { timeout: 15_000 }).toBe(UNTIL);
    const later = lie(marketplace, { protectionDay: '2027-09-09' });
    for (const when of ['after', 'before'] as const) {
      const looks = await noteLooks(session);
      await flood(tab, 'forge', DETAIL, { tradeOrderId: REAL, timeZone: 'GMT-08:00' }, later, when);
      await expect.poll(async () => (await looks()).length).toBeGreaterThan(0);
      await tab.eval(() => new Promise((done) => setTimeout(done, 500)));
      expect(await isReal(tab), when).toBe(UNTIL);
      // Only the first answer to a request is taken: the real one, or the lie, which contradicts the document.
      const { text } = await stored(session);
      expect(text.includes('2027-09-09'), when).toBe(when === 'before');
    }
    expect(await problems(session)).toContainEqual(expect.stringContaining(`conflict ${REAL}`));
    const popup = await openPopup(session);
    await popup.waitFor(() => document.querySelector('[data-testid=order]') !== null);
    expect(
      await popup.eval(() => document.querySelector<HTMLElement>('[data-testid=order]')?.dataset.until),
    ).toBe(UNTIL);
  });

  it('too large, of a million names, or with names that every object has: told, and no order is called so', async ({
    session,
  }) => {
    await visit(session, REAL);
    const tab = await openList(session, 1);
    const before = (await stored(session)).orders;
    for (const id of ['7300000000000001', '7300000000000002', '7300000000000003']) {
      const looks = await noteLooks(session);
      await tab.eval(
        (url) => fetch(url).then(async (answer) => (await answer.text()).length),
        `https://acs.aliexpress.com/h5/${DETAIL}/1.0/?data=${encodeURIComponent(JSON.stringify({ tradeOrderId: id }))}`,
      );
      await expect.poll(async () => (await looks()).length).toBeGreaterThan(0);
      for (const { length } of await looks()) expect(length).toBeLessThan(3.2e6);
    }
    const { orders, text } = await stored(session);
    expect(orders.filter((id) => !before.includes(id) && !/^730000000000000[12]$/.test(id))).toEqual([]);
    expect(text.length).toBeLessThan(300_000);
    expect(text).not.toContain('polluted');
    expect(await tab.eval(() => 'polluted' in {})).toBe(false);
    expect(await isReal(tab)).toBe(UNTIL);
    // Where nothing else was read the page says so.
    const large = await session.open(trackingOf('7300000000000003'));
    await noticed(large, 'too-large', 30_000);
    expect(await problems(session)).toContainEqual(expect.stringContaining('too-large'));
  });
});
