import { sleep } from '../e2e/tab';
import type { StandInPage } from '../marketplace';
import { type BenchPage, PATIENCE, type Which, withBrowser } from './browser';
import { costRow, costWhile, countCalls } from './cost';
import { ordersFor, tenAtATime } from './lists';
import { type Bench, medianOf, type Row, repeat, round } from './table';

const NODES = 10_000;
const DURATION = 1_500;
/** After a storm (ms): the look that it brings, and the calm after which the product takes the next one as it took this. */
const CALM = 5_000;

/** As many as one page of the list holds. */
const orders = ordersFor(10);

/** Pages with what our scripts have to look through whenever something changes. */
const PAGES: readonly { name: string; url: string; badge: string; without: string }[] = [
  {
    name: 'list of 10 cards',
    url: 'https://www.aliexpress.com/p/order/index.html',
    badge: '.order-item:nth-child(10) > claimclock-badge',
    without: '.order-item:nth-child(10)',
  },
  {
    name: 'detail',
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${orders[0]?.id}`,
    badge: '.order-status > claimclock-badge',
    without: '.order-status',
  },
];
type BenchedPage = (typeof PAGES)[number];

/** Where the storm takes place: at the end of the page, or in the first card, which our scripts read. */
const PLACES = ['page', 'card'] as const;
type Place = (typeof PLACES)[number];

/** Lets the page change without end: so many nodes in so much time. */
async function storm({ page }: BenchPage, place: Place): Promise<void> {
  await page.evaluate(
    ({ nodes, ms, where }) => (window as unknown as { standIn: StandInPage }).standIn.storm(nodes, ms, where),
    { nodes: NODES, ms: DURATION, where: place },
  );
  await sleep(CALM);
}

/**
 * Milliseconds that the page itself spends on inserting as many nodes, a hundred at a time, up to the end of the
 * microtasks in which observers are called. Whoever watches makes this longer, in ways that no profile shows as his:
 * the browser keeps records of changes for him and hands them over. Looks that come later are not in it.
 */
function insertions({ page }: BenchPage): Promise<number> {
  return page.evaluate(async (nodes) => {
    const box = document.createElement('div');
    box.hidden = true;
    document.body.append(box);
    const insert = () => {
      for (let i = 0; i < 100; i++) {
        box.append(document.createElement('span'));
        if (i % 4 === 3) box.firstElementChild?.remove();
      }
    };
    let spent = 0;
    for (let done = 0; done < nodes; done += 100) {
      const start = performance.now();
      insert();
      // Observers were queued before this.
      await new Promise<void>((behind) => queueMicrotask(behind));
      spent += performance.now() - start;
      await new Promise((later) => setTimeout(later, 10));
    }
    box.remove();
    return spent;
  }, NODES);
}

/** Opens a page and waits until all is read and drawn, and the product has lost its patience. */
async function settle(tab: BenchPage, { url, badge, without }: BenchedPage): Promise<void> {
  await tab.page.goto(url);
  await tab.page.waitForSelector(tab.which === 'product' ? badge : without, { state: 'attached' });
  await sleep(tab.which === 'product' ? PATIENCE : 500);
}

/** The same for both places, one after the other on one page. */
async function inEither<T>(storms: (place: Place) => Promise<T>): Promise<Record<Place, T>> {
  return { page: await storms('page'), card: await storms('card') };
}

/** What changes of one page cost: a row for each kind of storm, and what the page pays for being watched. */
async function measure(benched: BenchedPage): Promise<{ storms: Row[]; watched: Row }> {
  const open = <T>(which: Which, use: (tab: BenchPage) => Promise<T>) =>
    withBrowser(which, tenAtATime(orders), async (tab) => {
      await settle(tab, benched);
      return use(tab);
    });
  const timed = (which: Which) =>
    open(which, async (tab) => ({
      ...(await inEither((place) => costWhile(tab, () => storm(tab, place)))),
      insertions: await insertions(tab),
    }));
  const runs = await repeat(`pages, ${benched.name}`, async () => ({
    product: await timed('product'),
    nothing: await timed('nothing'),
  }));
  const counted = await open('product', async (tab) => {
    const since = await countCalls(tab);
    await since();
    return inEither(async (place) => {
      await storm(tab, place);
      return since();
    });
  });
  const watched = medianOf(runs, ({ product }) => product.insertions);
  const alone = medianOf(runs, ({ nothing }) => nothing.insertions);
  const storms = PLACES.map((place) => {
    const product = runs.map((run) => run.product[place]);
    const nothing = runs.map((run) => run.nothing[place]);
    return {
      ...{ page: benched.name, 'storm in': place },
      ...costRow(product, nothing),
      'calls, isolated': counted[place].isolated,
      'calls, page world': counted[place].pageWorld,
    };
  });
  return {
    storms,
    watched: {
      page: benched.name,
      'insertions, ms': round(watched),
      'with null, ms': round(alone),
      'more, ms': round(watched - alone),
      'ratio to null': round(watched / alone, 2),
    },
  };
}

/** A page that never stops changing: 10,000 nodes in 1.5 s, beside the same storm with a null extension. */
export const pages: Bench = async () => {
  const storms: Row[] = [];
  const watched: Row[] = [];
  for (const benched of PAGES) {
    const rows = await measure(benched);
    storms.push(...rows.storms);
    watched.push(rows.watched);
  }
  return {
    [`pages: ${NODES} nodes in ${DURATION} ms`]: storms,
    [`pages: what the page itself pays for ${NODES} nodes while it is watched`]: watched,
  };
};
