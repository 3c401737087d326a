import { expect, test } from '@playwright/test';
import {
  createMarketplace,
  type DateStyle,
  type Digits,
  dayOf,
  type Language,
  moreSituations,
  type StandInOrder,
  situations,
  type Trouble,
} from '../marketplace';
import { type BrowserName, badges, launch, type Session, type Tab } from './driver';
import { badgeCount, detailOf, LIST, openAll, trackingOf } from './orders';

/**
 * A buyer reads the site in a language of his own: whatever the pages say, badges, popup and days are what they are on
 * English pages. What the pages print comes from the stand-in's own words, which were written without a look at the
 * product's.
 */

const NOW = Date.parse('2026-11-22T20:00:00Z');

/** A few orders in whose cases buyers are not alike: what they shall do next, and by when. */
const FEW = [
  ...['protection ends in five weeks', 'delivered three days ago', 'completed three days ago'],
  ...['not paid', 'cancelled'],
];

const everything = (): StandInOrder[] => [...situations(NOW), ...moreSituations(NOW)];
const few = (): StandInOrder[] =>
  everything().filter(({ about }) => FEW.some((part) => about.includes(part)));

/**
 * How a site is met: by both readers, or by its documents alone. Between the two, all ways to print a day are met.
 */
interface Way {
  name: string;
  trouble: Trouble;
  dates: DateStyle;
  digits: Digits;
}

const WITH_DATA: Way = { name: 'pages with their data', trouble: 'none', dates: 'site', digits: 'latn' };
const ALONE: Way = { name: 'documents alone', trouble: 'payload-blocked', dates: 'long', digits: 'arab' };

/**
 * In which browser a language is met in every situation. What its words mean is made out in the background, by the same
 * code in both browsers, so the other browser meets a few orders in it; so do documents without data.
 */
const FULL: Record<BrowserName, Language[]> = { chromium: ['de', 'ar', 'pt'], firefox: ['ru', 'ko'] };

/** A badge or a row of the popup: what it says in every language. */
interface Shown {
  order: string | null;
  state: string | null;
  until: string | null;
}

/** All that a buyer has seen when he has gone through his orders once; orders by what they are here to show. */
interface Seen {
  /** The list before any other page was opened. */
  listAtFirst: Record<string, Shown[]>;
  /** Each order's own page. */
  pages: Record<string, Shown[]>;
  /** The pages of its parcels. */
  tracking: Record<string, Shown[]>;
  list: Record<string, Shown[]>;
  popup: Shown[];
  /** Days and windows as they are exported. */
  windows: Record<string, { status: unknown; windows: unknown[] }>;
}

const HOUR = 3_600_000;
/** Summer time in Los Angeles ends. */
const WINTER = Date.parse('2026-11-01T09:00:00Z');

/**
 * A moment as it is compared, to the hour: what was seen at some time of the test is a moment of its own. Of a day in
 * summer only the day: the tracking page asks for its days in the offset that holds today, so a day of summer begins
 * there an hour later than on the order's page, and which of the two was read last is chance.
 */
function moment(at: number | string | null): string | null {
  if (at === null) return null;
  const rounded = Math.round(new Date(at).getTime() / HOUR) * HOUR;
  return rounded < WINTER ? dayOf(rounded) : new Date(rounded).toISOString();
}

const shown = async (tab: Tab): Promise<Shown[]> =>
  (await badges(tab)).map(({ order, state, until }) => ({ order, state, until: moment(until) }));

/** Badges by the situation of their order. */
function bySituation(session: Session, all: Shown[]): Record<string, Shown[]> {
  const found: Record<string, Shown[]> = {};
  for (const badge of all) {
    const { about } = session.marketplace.order(badge.order ?? '');
    found[about] = [...(found[about] ?? []), badge];
  }
  return found;
}

/** The whole list: "View orders" is found by its place, since its words are another matter. */
async function wholeList(session: Session): Promise<Shown[]> {
  const total = session.marketplace.orders.length;
  const tab = await session.open(LIST);
  await badgeCount(tab, Math.min(10, total));
  for (let count = 10; count < total; count += 10) {
    await tab.click('[data-pl=order_more] button');
    await badgeCount(tab, Math.min(count + 10, total));
  }
  const all = await shown(tab);
  await tab.close();
  return all;
}

interface Exported {
  orders: {
    id: string;
    status: unknown;
    windows: (Record<'right' | 'rule' | 'line' | 'effect' | 'basis' | 'state', unknown> &
      Record<'opens' | 'closes', { earliest: number; latest: number } | null>)[];
  }[];
}

/** What the dashboard exports, without whatever is printed in words. */
async function exported(session: Session): Promise<Seen['windows']> {
  const page = await session.extension('dashboard.html');
  await page.waitFor(() => document.querySelector('[data-testid=export-json]') !== null);
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
  const { orders } = JSON.parse(await page.waitFor(() => document.body.dataset.exported ?? null)) as Exported;
  await page.close();
  const span = (of: { earliest: number; latest: number } | null) =>
    of && [moment(of.earliest), moment(of.latest)];
  return Object.fromEntries(
    orders.map(({ id, status, windows }) => [
      session.marketplace.order(id).about,
      {
        status,
        windows: windows.map(({ right, rule, line, opens, closes, effect, basis, state }) => ({
          ...{ right, rule, line, effect, basis, state, opens: span(opens), closes: span(closes) },
        })),
      },
    ]),
  );
}

/** Rows that say the same of their orders stand by when these were read, which is chance here: those by their numbers. */
function inTies(rows: Shown[]): Shown[] {
  const groups: Shown[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].state === row.state && last[0].until === row.until) last.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => group.sort((a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : 1)));
}

/** What a buyer sees who goes through these orders in this language. */
async function goThrough(
  which: BrowserName,
  language: Language,
  way: Way,
  orders: StandInOrder[],
): Promise<Seen> {
  const { trouble, dates, digits } = way;
  const marketplace = createMarketplace(orders, {
    ...{ trouble, language, dates, digits, renderDelay: 0 },
  });
  // In one zone, since without the page's own request its zone is not known.
  const session = await launch(which, { marketplace, timezone: 'America/Los_Angeles' });
  try {
    const ahead = NOW - Date.now();
    marketplace.options.now = () => Date.now() + ahead;
    await session.setClock(NOW);
    const listAtFirst = bySituation(session, await wholeList(session));
    const pages: Seen['pages'] = {};
    const tracking: Seen['tracking'] = {};
    await openAll(
      session,
      orders.map(({ id, shipped }) => [detailOf(id), ...(shipped ? [trackingOf(id)] : [])]),
      async (tab, url) => {
        const { about } = marketplace.order(/=(\d+)$/.exec(url)?.[1] ?? '');
        if (!url.includes('/tracking/')) await badgeCount(tab, 1);
        (url.includes('/tracking/') ? tracking : pages)[about] = await shown(tab);
      },
    );
    const list = bySituation(session, await wholeList(session));
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length);
    const rows = await popup.eval(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=order]')].map(({ dataset }) => ({
        order: dataset.order ?? null,
        state: dataset.state ?? null,
        until: dataset.until ?? null,
      })),
    );
    await popup.close();
    return {
      ...{ listAtFirst, pages, tracking, list, windows: await exported(session) },
      popup: inTies(rows.map((row) => ({ ...row, until: moment(row.until) }))),
    };
  } finally {
    await session.close();
  }
}

/**
 * Where the words of a document alone do not tell a status: the stand-in's "배송 대기 중" is said of what waits to be sent,
 * too. All else is as where it is told.
 */
const unsaid = (language: Language, way: Way) =>
  language === 'ko' && way === ALONE ? 'awaiting-delivery' : '';

/** What is seen of these orders only. */
function only(orders: StandInOrder[], seen: Seen): Seen {
  const kinds = new Set(orders.map(({ about }) => about));
  const ids = new Set<string | null>(orders.map(({ id }) => id));
  const of = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([about]) => kinds.has(about)));
  return {
    ...{ listAtFirst: of(seen.listAtFirst), pages: of(seen.pages), tracking: of(seen.tracking) },
    ...{ list: of(seen.list), windows: of(seen.windows) },
    popup: seen.popup.filter(({ order }) => ids.has(order)),
  };
}

/** English pages, once for each browser and way: every situation where a language is compared in every situation. */
const english = new Map<string, Promise<Seen>>();
function inEnglish(which: BrowserName, way: Way): Promise<Seen> {
  const key = `${which} ${way.name}`;
  const known = english.get(key) ?? goThrough(which, 'en', way, way === ALONE ? few() : everything());
  english.set(key, known);
  return known;
}

for (const which of ['chromium', 'firefox'] as BrowserName[]) {
  for (const way of [WITH_DATA, ALONE]) {
    test(`${which}, ${way.name}: the situations are met on English pages`, async () => {
      test.setTimeout(180_000);
      const seen = await inEnglish(which, way);
      const all = way === ALONE ? FEW.length : everything().length;
      for (const part of ['pages', 'listAtFirst', 'list', 'windows'] as const) {
        expect(Object.keys(seen[part]), part).toHaveLength(all);
      }
      const states = Object.values(seen.list).map(([badge]) => badge?.state);
      const wanted = ['waiting', 'soon', 'settled'];
      if (way !== ALONE) wanted.push('dispute', 'open', 'urgent', 'closing', 'closed');
      for (const state of wanted) expect(states).toContain(state);
      expect(seen.popup.length).toBeGreaterThan(way === ALONE ? 2 : 5);
    });

    // What a document says is worked out by the same code in both browsers: one language shows that it arrives.
    const languages = which === 'firefox' && way === ALONE ? ['ar'] : ['de', 'ru', 'ar', 'ko', 'pt'];
    for (const language of languages as Language[]) {
      const orders = way !== ALONE && FULL[which].includes(language) ? everything() : few();
      test(`${which}, ${way.name}, in ${language}, ${orders.length} orders: the same badges, rows and days as in English`, async () => {
        test.setTimeout(240_000);
        const expected = only(orders, await inEnglish(which, way));
        const seen = await goThrough(which, language, way, orders);
        for (const [about, order] of Object.entries(seen.windows)) {
          const told = expected.windows[about]?.status;
          if (order.status === null && told === unsaid(language, way)) order.status = told;
        }
        for (const part of ['listAtFirst', 'pages', 'tracking', 'list', 'popup', 'windows'] as const) {
          expect.soft(seen[part], part).toEqual(expected[part]);
        }
      });
    }
  }
}
