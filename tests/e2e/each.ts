import { test } from '@playwright/test';
import {
  createMarketplace,
  type Marketplace,
  type MarketplaceOptions,
  type StandInOrder,
  situations,
} from '../marketplace';
import { type BrowserName, type LaunchOptions, launch, type Session } from './driver';
import { breakDown, held, settle } from './orders';

/** What a test has at hand. */
export interface Stage {
  session: Session;
  marketplace: Marketplace;
  /** Moves the clocks of extension and marketplace to this moment (epoch ms), from where they go on. */
  setClock: (at: number) => Promise<void>;
  /** Moves them likewise, and waits until the background has done what is due then. */
  goTo: (at: number) => Promise<void>;
  /** Closes the browser and starts it again at this moment, of which nothing is known before. */
  restartAt: (at: number) => Promise<void>;
}

/** How the browsers of a group of tests are started. */
export interface StageOptions extends Omit<LaunchOptions, 'marketplace'> {
  /** What the account has ordered; one order in every situation by default. */
  orders?: (now: number) => StandInOrder[];
  marketplace?: Partial<MarketplaceOptions>;
  /** Where the clocks start (epoch ms); by default they are not touched. */
  now?: number;
  /** Start a browser for every test, not one for all. */
  fresh?: boolean;
  /** In one browser only. */
  only?: BrowserName;
}

async function setUp(which: BrowserName, options: StageOptions): Promise<Stage> {
  const { orders = situations, marketplace: settings, now, fresh: _, only: __, ...browser } = options;
  const marketplace = createMarketplace(orders(now ?? Date.now()), settings);
  const session = await launch(which, { ...browser, marketplace });
  const setClock = async (at: number) => {
    const ahead = at - Date.now();
    marketplace.options.now = () => Date.now() + ahead;
    await session.setClock(at);
  };
  const goTo = async (at: number) => {
    await setClock(at);
    await settle(session);
  };
  if (now !== undefined) {
    await goTo(now);
    // The background began by the real clock, which by now is ahead of what most tests start at.
    await session.inExtension((api) => api.runtime.sendMessage({ name: 'dismiss', code: 'clock-back' }));
  }
  const restartAt = async (at: number) => {
    // The clock can only be set while the browser runs: the background hangs as soon as it hears of it.
    await breakDown(session, { hold: 'alarms.create' });
    await setClock(at);
    await held(session, 'alarms.create');
    await session.restart();
    await settle(session);
  };
  return { session, marketplace, setClock, goTo, restartAt };
}

/** Playwright's `test` with a stage. Its `page` and `context` are not for use: they know neither browser nor extension. */
function testOn(stage: () => Stage) {
  return test.extend<Stage>({
    // A fixture has to name what it depends on; these depend on nothing.
    session: ({ browserName: _ }, use) => use(stage().session),
    marketplace: ({ browserName: _ }, use) => use(stage().marketplace),
    setClock: ({ browserName: _ }, use) => use(stage().setClock),
    goTo: ({ browserName: _ }, use) => use(stage().goTo),
    restartAt: ({ browserName: _ }, use) => use(stage().restartAt),
  });
}

/** Declares one test, which runs once in each browser: `it('…', async ({ session, marketplace }) => …)`. */
export type StageTest = ReturnType<typeof testOn>;

/**
 * Declares a group of tests, each of which runs in Chromium and in Firefox. The browser is started once for the group,
 * so what one test leaves in the extension the next one finds; open tabs are closed after each.
 */
export function inBothBrowsers(
  title: string,
  options: StageOptions,
  declare: (it: StageTest, which: BrowserName) => void,
): void {
  for (const which of ['chromium', 'firefox'] as const) {
    if (options.only && options.only !== which) continue;
    test.describe(`${title}, ${which}`, () => {
      let stage: Stage | null = null;
      const begin = async () => {
        stage = await setUp(which, options);
      };
      const end = async () => {
        await stage?.session.close();
        stage = null;
      };
      if (options.fresh) {
        test.beforeEach(begin);
      } else {
        test.beforeAll(begin);
        test.afterAll(end);
      }
      test.afterEach(async () => {
        const info = test.info();
        const tabs = (await stage?.session.tabs()) ?? [];
        for (const [i, tab] of tabs.entries()) {
          const path = info.outputPath(`tab-${i + 1}.png`);
          if (info.status !== info.expectedStatus) await tab.screenshot(path).catch(() => undefined);
          await tab.close();
        }
        if (options.fresh) await end();
      });
      const current = () => {
        if (!stage) throw new Error('the browser did not start');
        return stage;
      };
      declare(testOn(current), which);
    });
  }
}
