import { expect, test } from '@playwright/test';
import {
  createMarketplace,
  type Marketplace,
  moreSituations,
  type StandInOrder,
  situations,
  type Trouble,
} from '../marketplace';
import { type BrowserName, badges, launch, type Session, type Tab } from './driver';
import { inBothBrowsers } from './each';
import {
  about,
  badgeCount,
  byOrder,
  countLooks,
  detailOf,
  LIST,
  noticed,
  openAll,
  openList,
  pacific,
  showAll,
  trackingOf,
  visit,
} from './orders';

/** Two readers, the document and the page's own data: either alone suffices, both together check each other. */

const NOW = Date.parse('2026-11-22T20:00:00Z');
const DAY = 86_400_000;

/** One of each kind: all that pages print in different words, and where the order list says more than the order's page. */
const KINDS = [
  'claim closes in five days',
  'on its way, protection ends in five weeks',
  'delivered three days ago',
  'completed three days ago',
  'dispute open',
  'refunded',
  'three articles',
  'no promise is printed',
  'not paid',
  'the time to ship runs out',
  'cancelled',
  'only the window from the order date',
];
/** What pages say is made sense of in the background, by the same code in both browsers: a few of them in the second. */
const FEW = ['delivered three days ago', 'completed three days ago', 'three articles', 'not paid'];
const ofEachKind = (now: number, which: BrowserName): StandInOrder[] => [
  ...situations(now).filter(({ about: kind }) =>
    (which === 'chromium' ? KINDS : FEW).some((part) => kind.includes(part)),
  ),
  ...moreSituations(now),
];

/** What a buyer sees after the page of every order, and of its parcel, was opened once. */
async function everyBadge(session: Session): Promise<Record<string, unknown>> {
  const { orders } = session.marketplace;
  await openAll(
    session,
    orders.map(({ id, shipped }) => [detailOf(id), ...(shipped ? [trackingOf(id)] : [])]),
  );
  const tab = await openList(session, Math.min(10, orders.length));
  await showAll(tab, orders.length);
  return Object.fromEntries(
    (await badges(tab)).map(({ order, state, until }) => {
      const { about: kind } = session.marketplace.order(order ?? '');
      return [kind, { state, until }];
    }),
  );
}

for (const which of ['chromium', 'firefox'] as BrowserName[]) {
  test(`${which}: documents without payloads, payloads without any known name, and both: the same badges`, async () => {
    test.setTimeout(240_000);
    const seen: Record<string, Record<string, unknown>> = {};
    for (const trouble of ['none', 'payload-blocked', 'stripped'] as Trouble[]) {
      const marketplace = createMarketplace(ofEachKind(NOW, which), { trouble });
      // In one zone, since without the page's own request its zone is not known.
      const session = await launch(which, { marketplace, timezone: 'America/Los_Angeles' });
      try {
        const ahead = NOW - Date.now();
        marketplace.options.now = () => Date.now() + ahead;
        await session.setClock(NOW);
        seen[trouble] = await everyBadge(session);
        await expect.poll(() => session.toolbarText()).not.toBe('!');
      } finally {
        await session.close();
      }
    }
    expect(Object.keys(seen.none ?? {})).toHaveLength(ofEachKind(NOW, which).length);
    // Of two parcels the document shows one at a time: when the other arrived is in the data only. Then it is unknown.
    const both = 'two parcels, both arrived, a week apart';
    expect(seen['payload-blocked']?.[both]).toMatchObject({ state: 'unknown', until: null });
    expect({ ...seen['payload-blocked'], [both]: seen.none?.[both] }).toEqual(seen.none);
    expect(seen.stripped).toEqual(seen.none);
  });
}

const shownOrders = (tab: Tab) =>
  tab.eval(() =>
    [...document.querySelectorAll<HTMLElement>('.order-item')].map((card) => [
      new URL(
        card.querySelector<HTMLAnchorElement>('a[href*="detail.html"]')?.href ?? location.href,
      ).searchParams.get('orderId'),
      ...[...card.querySelectorAll<HTMLElement>('claimclock-badge')].map(
        (badge) => badge.dataset.order ?? null,
      ),
    ]),
  );

inBothBrowsers('a page that changes', { now: NOW, timezone: 'America/Los_Angeles' }, (it) => {
  it('leaves every card its own badge: drawn anew, used again for another order, come back from the cache', async ({
    session,
  }) => {
    const tab = await openList(session);
    const inOrder = async () => {
      await expect
        .poll(async () =>
          (await shownOrders(tab)).map(([card, ...own]) => own.length === 1 && own[0] === card),
        )
        .toEqual(Array.from({ length: 10 }, () => true));
    };
    await inOrder();
    const before = await shownOrders(tab);
    for (const way of ['remount', 'reuse', 'reuse'] as const) {
      await tab.eval((name) => window.standIn[name](), way);
      await inOrder();
    }
    expect(await shownOrders(tab)).not.toEqual(before);
    await tab.goto(detailOf(session.marketplace.orders[0]?.id ?? ''));
    await badgeCount(tab, 1);
    await tab.back();
    await badgeCount(tab, 10);
    await inOrder();
  });

  it('is read again where only a word changed in place', async ({ session, marketplace, setClock }) => {
    // The clock of each page starts where the test's clock was set; what this page says shall be the latest.
    await setClock(NOW + DAY);
    const order = about(marketplace, 'no promise is printed');
    const tab = await openList(session);
    const state = async () => byOrder(await badges(tab)).get(order.id)?.text;
    const before = await state();
    await tab.eval((id) => window.standIn.confirm(id), order.id);
    await expect.poll(state).not.toBe(before);
  });

  it('is not read while nothing of its orders changes', async ({ session }) => {
    const tab = await openList(session);
    await tab.eval(() => new Promise((done) => setTimeout(done, 1000)));
    const looks = await countLooks(session);
    await tab.eval(() => window.standIn.storm(2000, 1500, 'page'));
    await tab.eval(() => window.standIn.storm(200, 500, 'card'));
    await tab.eval(() => new Promise((done) => setTimeout(done, 2000)));
    expect(await looks()).toBe(0);
    await badgeCount(tab, 10);
  });
});

/** The page prints another day than its data carries: every text with the one day is changed as it is drawn. */
function misprint(marketplace: Marketplace, from: string, to: string): () => void {
  const { handle } = marketplace;
  marketplace.handle = (request) => {
    const answer = handle(request);
    if (!answer?.contentType.startsWith('text/html')) return answer;
    const script = `<script>new MutationObserver(() => {
      const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        if (node.parentNode.localName !== 'script' && node.data.includes('${from}')) node.data = node.data.replaceAll('${from}', '${to}');
      }
    }).observe(document, { childList: true, subtree: true });</script>`;
    return { ...answer, body: answer.body.replace('</title>', `</title>${script}`) };
  };
  return () => {
    marketplace.handle = handle;
  };
}

inBothBrowsers(
  'a page whose text and data tell two days',
  { now: NOW, timezone: 'America/Los_Angeles' },
  (it) => {
    for (const [apart, until] of [
      [-3, 12],
      [9, 15],
    ] as const) {
      it(`${apart} days apart: the earlier counts, and the card says so`, async ({
        session,
        marketplace,
      }) => {
        const order = marketplace.orders.filter(
          ({ about: kind }) => kind.includes('five weeks') || kind.includes('three articles'),
        )[apart < 0 ? 0 : 1] as StandInOrder;
        const printed = (days: number) =>
          new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
            Date.parse(addDays(order.protectionDay, days)),
          );
        const mend = misprint(marketplace, printed(0), printed(apart));
        const tab = await session.open(detailOf(order.id));
        await expect
          .poll(async () => (await badges(tab))[0]?.until, { timeout: 30_000 })
          .toBe(pacific(addDays(order.protectionDay, until)));
        await tab.click('claimclock-badge >>> button');
        const card = () =>
          tab.eval(
            () =>
              document.querySelector('claimclock-badge')?.shadowRoot?.querySelector('.cc-card')
                ?.textContent ?? '',
          );
        await expect.poll(card).toContain(printed(Math.max(0, apart)));
        expect(await card()).toMatch(/disagree|data/i);
        mend();
      });
    }
  },
);

const addDays = (day: string | null | undefined, days: number) =>
  new Date(Date.parse(day ?? '') + days * DAY).toISOString().slice(0, 10);

inBothBrowsers('pages as they come', { now: NOW, timezone: 'America/Los_Angeles' }, (it) => {
  it('are read whichever way their data is loaded, in both layouts and under both generations of labels', async ({
    session,
    marketplace,
  }) => {
    const { options } = marketplace;
    for (const change of [
      { transport: 'fetch' },
      { transport: 'xhr' },
      { transport: 'jsonp', labels: 'order-id' },
      { labels: 'ref-number', variant: 'typed' },
      { variant: 'strings', layout: 'mobile' },
    ] as Partial<typeof options>[]) {
      Object.assign(options, change);
      const tab = await openList(session);
      await showAll(tab, 20);
      expect(tab.errors, JSON.stringify(change)).toEqual([]);
      await tab.close();
    }
    options.layout = 'desktop';
  });

  for (const host of ['es.aliexpress.com', 'm.aliexpress.com', 'www.aliexpress.us']) {
    it(`are read on ${host}`, async ({ session, marketplace }) => {
      const tab = await openList(session, 10, LIST.replace('www.aliexpress.com', host));
      await showAll(tab, 20);
      const [order] = marketplace.orders;
      await tab.goto(detailOf(order?.id ?? '').replace('www.aliexpress.com', host));
      await badgeCount(tab, 1);
      await expect.poll(async () => (await badges(tab))[0]?.until).not.toBeNull();
    });
  }

  it('that answer late get their badges late, and no alarm after it', async ({ session, marketplace }) => {
    marketplace.setTrouble('payload-late');
    const tab = await session.open(LIST);
    await tab.waitFor(
      () => document.querySelectorAll('claimclock-badge[data-state]').length === 10,
      undefined,
      20_000,
    );
    await noticed(tab, null);
    marketplace.setTrouble('none');
  });

  it('whose data is blocked are read from what they show, without an alarm', async ({
    session,
    marketplace,
  }) => {
    marketplace.setTrouble('payload-blocked');
    const tab = await openList(session);
    await tab.eval(() => new Promise((done) => setTimeout(done, 9_000)));
    await noticed(tab, null);
    await expect.poll(() => session.toolbarText()).not.toBe('!');
    marketplace.setTrouble('none');
  });

  it('that send to the log-in page or ask for a captcha leave the badges elsewhere as they are', async ({
    session,
    marketplace,
  }) => {
    await visit(session, about(marketplace, 'claim closes in five days').id);
    const before = await session.toolbarText();
    marketplace.setTrouble('logged-out');
    const tab = await session.open(LIST);
    await tab.waitFor(() => location.hostname.startsWith('login.'));
    expect(
      await tab.eval(() => document.querySelectorAll('claimclock-badge, claimclock-notice').length),
    ).toBe(0);
    marketplace.setTrouble('none');
    await tab.goto(LIST);
    await badgeCount(tab, 10);
    await expect.poll(() => session.toolbarText()).toBe(before);
  });
});
