import { expect } from '@playwright/test';
import { addDays, type Day, type StandInOrder } from '../marketplace';
import { badges, cards, type Tab } from './driver';
import { inBothBrowsers } from './each';
import { about, byOrder, LIST, learn, openList, pacific, showAll, visit } from './orders';

/** The main path, from the built extension: order pages → last safe day → badges, toolbar, notification, popup. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;
const HOUR = 3_600_000;

const berlin = (day: Day) => new Date(`${day}T00:00:00+01:00`).toISOString();

/** Popup rows as they stand. */
const rows = (popup: Tab) =>
  popup.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid=order]')].map((row) => ({
      order: row.dataset.order ?? null,
      state: row.dataset.state ?? null,
      until: row.dataset.until ?? null,
      text: row.innerText.replace(/\s+/g, ' '),
    })),
  );

inBothBrowsers('orders in every situation', { now: NOW, timezone: 'Europe/Berlin' }, (it) => {
  it('the list alone knows no dates and says so', async ({ session }) => {
    const tab = await openList(session);
    const found = await badges(tab);
    expect(found.map(({ order }) => order)).toEqual(await cards(tab));
    const states = found.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['unknown', 'dispute', 'settled']));
    for (const badge of found.filter(({ state }) => state === 'unknown')) {
      expect(badge.until).toBeNull();
      expect(badge.text).not.toMatch(/\d+ (?:day|hour)/);
    }
    expect(tab.errors).toEqual([]);
  });

  it('once their pages were opened, the list shows every situation with its state, words and last safe moment', async ({
    session,
    marketplace,
  }) => {
    await learn(session);
    const tab = await openList(session);
    await showAll(tab, marketplace.orders.length);
    const shown = byOrder(await badges(tab));
    expect(shown.size).toBe(marketplace.orders.length);

    // What a buyer reads on the order's page, plus what the marketplace's rules add to it.
    const end = (part: string, days: number, from: 'protection' | 'placed' | 'completed') => {
      const order = about(marketplace, part);
      const start = {
        protection: order.protectionDay,
        placed: dayIn(order.placed),
        completed: order.completed === null ? null : dayIn(order.completed),
      }[from];
      return pacific(addDays(start ?? '', days));
    };
    const cases: [part: string, state: string, until: string | null, words: RegExp][] = [
      [
        'closes in less than two days',
        'urgent',
        end('closes in less than two days', 15, 'protection'),
        /hours left to claim/,
      ],
      [
        'claim closes in five days',
        'soon',
        end('claim closes in five days', 15, 'protection'),
        /^4 days left to claim/,
      ],
      [
        'claim open, twelve days left',
        'open',
        end('claim open, twelve', 15, 'protection'),
        /^11 days left to claim/,
      ],
      [
        'protection ends in five weeks',
        'waiting',
        end('protection ends in five weeks', 15, 'protection'),
        /Protected.*claim Dec 26 to/,
      ],
      [
        'completed three days ago, two windows',
        'soon',
        end('completed three days ago', 7, 'completed'),
        /3 days left to return/,
      ],
      [
        'only the window from the order date',
        'open',
        end('only the window from the order date', 90, 'placed'),
        /29 days left to claim/,
      ],
      ['closes in six days', 'soon', end('closes in six days', 90, 'placed'), /5 days left to claim/],
      [
        'its last day is today',
        'closing',
        end('its last day is today', 15, 'protection'),
        /May be closing now/,
      ],
      ['dispute open', 'dispute', null, /Dispute/],
      ['refunded', 'settled', null, /Refunded/],
      ['cancelled', 'settled', null, /cancelled/i],
      ['not paid', 'waiting', null, /paid/i],
      ['paid, the seller has time to ship', 'waiting', null, /ship/i],
      ['no promise is printed anywhere', 'unknown', null, /not known/],
    ];
    for (const [part, state, until, words] of cases) {
      const badge = shown.get(about(marketplace, part).id);
      expect([part, badge?.state, badge?.until]).toEqual([part, state, until]);
      expect(badge?.text, part).toMatch(words);
    }
    // Delivered and not confirmed: 15 days from the day of delivery, wherever that day is counted.
    const delivered = shown.get(about(marketplace, 'delivered three days ago').id);
    expect(delivered?.state).toMatch(/unknown|open|soon|waiting/);
    // Detail and tracking page differ by a day: only the detail page was read so far.
    const both = about(marketplace, 'two different days');
    expect(shown.get(both.id)?.until).toBe(pacific(addDays(both.protectionDay ?? '', 15)));
  });

  it('the earlier of two printed days counts, and a delivery starts its own window', async ({
    session,
    marketplace,
  }) => {
    await learn(session);
    const both = about(marketplace, 'two different days');
    const delivered = about(marketplace, 'delivered three days ago');
    for (const { id } of [both, delivered]) {
      const tab = await session.open(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`);
      await tab.waitFor(() => document.querySelectorAll('[class*="logistic-info-v2--nodeTitle"]').length);
      await tab.close();
    }
    const tab = await openList(session);
    await showAll(tab, marketplace.orders.length);
    const shown = byOrder(await badges(tab));
    expect(shown.get(both.id)?.until).toBe(pacific(addDays(both.trackingProtectionDay ?? '', 15)));
    const badge = shown.get(delivered.id);
    expect(badge?.state).toBe('open');
    // Tracking gives the exact moment, which no page prints in a zone: the earlier midnight of both is the safe one.
    expect(badge?.until).toBe(berlin(addDays(dayIn(delivered.delivered ?? 0), 15)));
  });

  it('"View orders" and tabs leave one badge per order, and nothing of the page moves', async ({
    session,
    marketplace,
  }) => {
    const tab = await openList(session);
    const boxes = () =>
      tab.eval(() =>
        [
          ...document.querySelectorAll(
            '.order-item, .order-item-header > *, .order-item-content > *, button, a',
          ),
        ]
          .filter((node) => !node.closest('claimclock-badge'))
          .map((node) => {
            const { x, y, width, height } = node.getBoundingClientRect();
            return [x, y + scrollY, width, height].map(Math.round);
          }),
      );
    const withBadges = await boxes();
    await tab.eval(() => {
      for (const host of document.querySelectorAll('claimclock-badge')) host.remove();
    });
    expect(await boxes()).toEqual(withBadges);
    // Thrown out by the page, they come back with its next change.
    await showAll(tab, marketplace.orders.length);
    for (const name of ['Completed', 'View all', 'Processed', 'View all']) {
      await tab.click('.comet-tabs-nav-item', name);
      await tab.waitFor(() => {
        const ids = [...document.querySelectorAll<HTMLElement>('claimclock-badge')].map(
          (b) => b.dataset.order,
        );
        const cardsNow = document.querySelectorAll('.order-item').length;
        return ids.length === cardsNow && new Set(ids).size === cardsNow && cardsNow > 0;
      });
    }
    expect(tab.errors).toEqual([]);
  });

  it('badges cover nothing that can be pressed or read', async ({ session }) => {
    const tab = await openList(session);
    for (const width of [1280, 900, 700, 420]) {
      await tab.setViewport(width, 900);
      await tab.waitFor(
        () =>
          [...document.querySelectorAll('claimclock-badge')].every((host) =>
            host.shadowRoot?.querySelector('.place.put'),
          ) || null,
      );
      const covered = await tab.eval(async () => {
        await new Promise((done) => setTimeout(done, 300));
        const hits: string[] = [];
        for (const host of document.querySelectorAll('claimclock-badge')) {
          const badge = host.shadowRoot?.querySelector('button')?.getBoundingClientRect();
          if (!badge) continue;
          // Nor is anything of their own words cut off.
          for (const part of host.shadowRoot?.querySelectorAll('b, b + span') ?? []) {
            if (part.scrollWidth > part.clientWidth + 1) hits.push(`cut off: ${part.textContent}`);
          }
          if (badge.width < 40 || badge.right > innerWidth + scrollX)
            hits.push(`not whole: ${badge.width} px`);
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.textContent?.trim() || node.parentElement?.closest('script,style')) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              const apart =
                box.right <= badge.left + 1 ||
                box.left >= badge.right - 1 ||
                box.bottom <= badge.top + 2 ||
                box.top >= badge.bottom - 2;
              if (!apart) hits.push(`${node.textContent.trim().slice(0, 30)}`);
            }
          }
        }
        return hits;
      });
      expect(covered, `at ${width} px`).toEqual([]);
    }
  });

  it('popup, toolbar and badges agree, soonest first', async ({ session, marketplace }) => {
    await learn(session);
    const tab = await openList(session);
    await showAll(tab, marketplace.orders.length);
    const shown = byOrder(await badges(tab));
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
    const all = await rows(popup);
    for (const row of all) {
      expect([row.order, row.state, row.until]).toEqual([
        row.order,
        shown.get(row.order)?.state,
        shown.get(row.order)?.until,
      ]);
    }
    const needing = [...shown.values()].filter(({ state }) =>
      ['soon', 'urgent', 'closing'].includes(state ?? ''),
    );
    expect(await session.toolbarText()).toBe(String(needing.length));
    const order = all.filter(({ state }) => ['soon', 'urgent', 'closing'].includes(state ?? ''));
    expect(order.map(({ order: id }) => id).sort()).toEqual(needing.map(({ order: id }) => id).sort());
    const times = order.map(({ until }) => until ?? '');
    expect(times).toEqual([...times].sort());
  });

  it('the explanation tells why, in the page’s own words', async ({ session, marketplace }) => {
    await learn(session);
    const order = about(marketplace, 'claim closes in five days');
    const tab = await openList(session);
    const target = `claimclock-badge[data-order="${order.id}"] >>> button`;
    await tab.click(target);
    const text = await tab.waitFor((id) => {
      const host = document.querySelector(`claimclock-badge[data-order="${id}"]`);
      const card = host?.shadowRoot?.querySelector<HTMLElement>('.cc-card');
      return card?.checkVisibility() ? card.innerText : null;
    }, order.id);
    expect(text).toContain('Refund if no delivery before');
    expect(text).toMatch(/15 days/);
    expect(text).toMatch(/Berlin/);
    await tab.key('Escape');
    await tab.waitFor((id) => {
      const host = document.querySelector(`claimclock-badge[data-order="${id}"]`);
      return !host?.shadowRoot?.querySelector('.cc-card')?.checkVisibility() || null;
    }, order.id);
  });

  it('every badge opens its card at the first click, and only a real click on what is in sight counts', async ({
    session,
    marketplace,
  }) => {
    await learn(session);
    const tab = await openList(session);
    const open = (id: string) =>
      tab.waitFor((order) => {
        const host = document.querySelector(`claimclock-badge[data-order="${order}"]`);
        return host?.shadowRoot?.querySelector('.cc-card')?.checkVisibility() === true;
      }, id);
    const parts = ['closes in less than two days', 'claim closes in five days', 'claim open, twelve'];
    for (const part of parts) {
      const { id } = about(marketplace, part);
      await tab.click(`claimclock-badge[data-order="${id}"] >>> button`);
      await open(id);
      await tab.key('Escape');
    }
    const { id } = about(marketplace, 'claim open, twelve');
    await tab.click(`claimclock-badge[data-order="${id}"] >>> button`);
    await open(id);
    const selector = `claimclock-badge[data-order="${id}"] >>> button`;
    /** What a page script could do if it ever got hold of the button. */
    const press = (words: string) =>
      tab.eval(
        ({ order, wanted }) => {
          const root = document.querySelector(`claimclock-badge[data-order="${order}"]`)?.shadowRoot;
          const button = [...(root?.querySelectorAll('button') ?? [])].find(
            (one) => one.textContent === wanted,
          );
          button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          button?.click();
        },
        { order: id, wanted: words },
      );
    const settled = (state: string) =>
      tab.waitFor(
        ({ order, wanted }) =>
          document.querySelector(`claimclock-badge[data-order="${order}"][data-state="${wanted}"]`) !== null,
        { order: id, wanted: state },
      );
    await press('Arrived, all fine');
    // So long something has to be in sight before a click on it counts.
    await tab.eval(() => new Promise((done) => setTimeout(done, 900)));
    expect((await badges(tab)).find(({ order }) => order === id)?.state).toBe('open');
    await tab.click(selector, 'Arrived, all fine');
    await settled('settled');
    await press('Undo');
    await tab.eval(() => new Promise((done) => setTimeout(done, 900)));
    expect((await badges(tab)).find(({ order }) => order === id)?.state).toBe('settled');
    await tab.click(selector, 'Undo');
    await settled('open');
  });

  it('"Arrived, all fine" in the popup reaches an open tab and the toolbar, and can be taken back', async ({
    session,
    marketplace,
  }) => {
    await learn(session);
    const order = about(marketplace, 'claim closes in five days');
    const tab = await openList(session);
    const before = Number(await session.toolbarText());
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
    await popup.click(`[data-testid=order][data-order="${order.id}"]`);
    await popup.waitFor(() => /Arrived, all fine/.test(document.body.innerText) || null);
    await popup.click('button', 'Arrived, all fine');
    const badgeIs = (wanted: string) =>
      tab.waitFor(
        ({ id, wanted: state }) =>
          document.querySelector(`claimclock-badge[data-order="${id}"][data-state="${state}"]`) !== null,
        { id: order.id, wanted },
      );
    await badgeIs('settled');
    await expect.poll(() => session.toolbarText()).toBe(String(before - 1));
    await popup.waitFor(() => /Undo/.test(document.body.innerText) || null);
    await popup.click('button', 'Undo');
    await badgeIs('soon');
    await expect.poll(() => session.toolbarText()).toBe(String(before));
  });

  it('the background stopped in between changes nothing', async ({ session, marketplace }) => {
    await learn(session);
    const before = await session.toolbarText();
    await session.stopBackground();
    const tab = await openList(session);
    await showAll(tab, marketplace.orders.length);
    await session.stopBackground();
    const order = about(marketplace, 'claim open, twelve');
    const badge = await visit(session, order.id);
    expect(badge.state).toBe('open');
    expect(await session.toolbarText()).toBe(before);
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
    expect((await rows(popup)).length).toBeGreaterThanOrEqual(5);
  });

  it('the dashboard exports everything as JSON', async ({ session, marketplace }) => {
    await learn(session);
    const page = await session.extension('dashboard.html');
    await page.waitFor(() => document.querySelector('[data-testid=export-json]') !== null);
    // Catch the file as the page hands it to the browser.
    await page.eval(() => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.exported = text;
        });
        return real(blob);
      };
    });
    await page.click('[data-testid=export-json]');
    const text = await page.waitFor(() => document.body.dataset.exported ?? null);
    const file = JSON.parse(text) as {
      format: string;
      version: number;
      exportedAt: number;
      orders: {
        id: string;
        marketplace: string;
        windows: { right: string; closes: { earliest: number } | null }[];
      }[];
    };
    expect([file.format, file.version]).toEqual(['claimclock', 1]);
    expect(Math.abs(file.exportedAt - NOW)).toBeLessThan(600_000);
    expect(file.orders.map(({ id }) => id).sort()).toEqual(marketplace.orders.map(({ id }) => id).sort());
    expect(text).not.toContain('PRIVATE');
    for (const order of file.orders) {
      for (const window of order.windows) expect(Number.isInteger(window.closes?.earliest ?? 0)).toBe(true);
    }
  });

  it('made no request of its own, and stored nothing private', async ({ session }) => {
    await learn(session);
    const asked = await session.requests();
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ from }) => from === 'extension')).toEqual([]);
    expect(
      asked.filter(
        ({ url }) =>
          !/^https:\/\/(?:[\w-]+\.)*(?:aliexpress\.com|aliexpress-media\.com|alicdn\.com)\//.test(url),
      ),
    ).toEqual([]);
    const stored = await session.inExtension(async () => {
      const request = indexedDB.open('claimclock');
      const db = await new Promise<IDBDatabase>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const all: unknown[] = [];
      for (const name of db.objectStoreNames) {
        all.push(
          await new Promise((done, fail) => {
            const rowsOf = db.transaction(name).objectStore(name).getAll();
            rowsOf.onsuccess = () => done(rowsOf.result);
            rowsOf.onerror = () => fail(rowsOf.error);
          }),
        );
      }
      db.close();
      return JSON.stringify(all);
    });
    expect(stored.length).toBeGreaterThan(10_000);
    expect(stored).not.toContain('PRIVATE');
  });
});

/** The day on which a moment falls in Los Angeles. */
function dayIn(at: number): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles', dateStyle: 'short' }).format(at);
}

const closing = (id: string, protectionDay: Day, orders: StandInOrder[]): StandInOrder[] => {
  const [order] = orders.filter((one) => one.about.includes('protection ends in five weeks'));
  if (!order) throw new Error('no model');
  return [
    { ...order, id, protectionDay, lines: order.lines.map((line) => ({ ...line, title: 'Folding ladder' })) },
  ];
};

inBothBrowsers('warnings', { now: NOW, timezone: 'Europe/Berlin', fresh: true }, (it) => {
  it('come 7 days, 3 days and 1 day before the last safe moment, and a click opens the order', async ({
    session,
    marketplace,
    setClock,
  }) => {
    const id = '8214999999999901';
    marketplace.orders = closing(id, '2026-12-01', marketplace.orders);
    await visit(session, id);
    expect(await session.notifications()).toEqual({});
    const closes = Date.parse(pacific('2026-12-16'));
    let seen: string[] = [];
    for (const [before, words] of [
      [7 * DAY - HOUR, /6 days|7 days/],
      [3 * DAY - HOUR, /2 days|71 hours|3 days/],
      [DAY - HOUR / 2, /23 hours/],
    ] as const) {
      await setClock(closes - before);
      await expect
        .poll(
          async () => Object.keys(await session.notifications()).filter((one) => !seen.includes(one)).length,
        )
        .toBe(1);
      const standing = await session.notifications();
      const [fresh] = Object.keys(standing).filter((one) => !seen.includes(one));
      expect(fresh).toContain(id);
      expect(standing[fresh ?? '']?.title).toMatch(words);
      expect(standing[fresh ?? '']?.message).toContain('Folding ladder');
      seen = Object.keys(standing);
    }
    await expect.poll(() => session.toolbarText()).toBe('1');
    const last = seen.find((one) => one.includes(':24:'));
    await session.clickNotification(last ?? '');
    const opened = await session.waitForTab(`orderId=${id}`);
    expect(opened.url()).toContain('/p/order/detail.html');
  });
});

inBothBrowsers('pages that cannot be read', { now: NOW }, (it) => {
  for (const [trouble, words] of [
    ['payload-refused', 'captcha'],
    ['changed-all', 'changed'],
    ['payload-error', 'nothing-received'],
  ] as const) {
    it(`${trouble}: a notice in the page, a banner in the popup, a sign on the toolbar`, async ({
      session,
      marketplace,
    }) => {
      marketplace.setTrouble(trouble);
      const tab = await session.open(LIST);
      const code = await tab.waitFor(
        () => document.querySelector<HTMLElement>('claimclock-notice')?.dataset.code,
        undefined,
        15_000,
      );
      expect(code).toBe(words);
      const shown = await badges(tab);
      // Never calm: what stands on the page and could not be read is unknown.
      for (const badge of shown) expect(badge.state).toBe('unknown');
      await expect.poll(() => session.toolbarText()).toBe('!');
      const popup = await session.extension('popup.html', { width: 380, height: 600 });
      await popup.waitFor(() => document.querySelector('[data-testid=problem]') !== null);
      // Read well again, all of it is gone.
      marketplace.setTrouble('none');
      await tab.reload();
      await tab.waitFor(() => document.querySelectorAll('claimclock-badge[data-state]').length === 10);
      await tab.waitFor(() => document.querySelector('claimclock-notice') === null);
      await expect.poll(() => session.toolbarText()).not.toBe('!');
      await popup.waitFor(() => document.querySelector('[data-testid=problem]') === null);
    });
  }

  it('an empty list is empty, and no problem', async ({ session, marketplace }) => {
    marketplace.setTrouble('empty');
    const tab = await session.open(LIST);
    await tab.eval(() => new Promise((done) => setTimeout(done, 9_000)));
    expect(await tab.eval(() => document.querySelector('claimclock-notice'))).toBeNull();
    expect(await session.toolbarText()).toBe('');
    marketplace.setTrouble('none');
  });
});

inBothBrowsers('data that is lost', { now: NOW, fresh: true }, (it) => {
  it('a database that does not answer is told in page, popup and toolbar', async ({ session }) => {
    await session.stopBackground();
    // What a broken upgrade leaves: nothing is in the database any more, and no later version is left to mend it with.
    await session.inExtension(() => {
      const request = indexedDB.open('claimclock', Number.MAX_SAFE_INTEGER);
      request.onupgradeneeded = () => {
        for (const name of [...request.result.objectStoreNames]) request.result.deleteObjectStore(name);
      };
      request.onsuccess = () => {
        request.result.close();
        document.documentElement.dataset.emptied = 'yes';
      };
    });
    // A background that was started in the meantime may still hold it open.
    await expect(async () => {
      await session.stopBackground();
      expect(await session.inExtension(() => document.documentElement.dataset.emptied)).toBe('yes');
    }).toPass({ timeout: 20_000 });
    await session.stopBackground();
    const tab = await session.open(LIST);
    const code = await tab.waitFor(
      () => document.querySelector<HTMLElement>('claimclock-notice')?.dataset.code,
      undefined,
      15_000,
    );
    expect(code).toBe('not-stored');
    await expect.poll(() => session.toolbarText()).toBe('!');
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.body.innerText.includes('cannot open its data'));
  });
});
