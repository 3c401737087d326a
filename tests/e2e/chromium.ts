import { type BrowserContext, chromium, type Page, type Request, type Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { LaunchSettings, SeenRequest, Session, Tab } from './driver';
import { removeProfile } from './paths';
import { type Recorded, recordingCopy } from './recorder';
import { callExpression, makeTab, PATIENCE, poll, type RawTab } from './tab';

/** Flags that keep Chromium from calling home. An own `--disable-features` would replace Playwright's list: none here. */
export const QUIET: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-quic',
  // The lock: nothing but this machine has an address, so no packet leaves. Routed requests are answered all the same.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const isWeb = (url: string) => /^(https?|wss?):/.test(url);

/** Answers the marketplace's requests and lets no other through. */
export async function serve(
  context: BrowserContext,
  marketplace: LaunchSettings['marketplace'],
): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const answer = marketplace.handle({
      url: request.url(),
      method: request.method(),
      body: request.postData(),
    });
    // The page may be gone by the time it is answered.
    await (answer ? route.fulfill(answer) : route.abort()).catch(() => undefined);
  });
}

/** The extension's service worker; throws where the extension did not load. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => null));
  if (worker) return worker;
  throw new Error(
    'The extension did not load: no service worker within 15 s. Branded Google Chrome ignores --load-extension; use Chromium or Chrome for Testing.',
  );
}

/** Requests as they are seen by a context, and who made them. */
class RequestLog {
  readonly #seen: SeenRequest[] = [];
  /** Addresses asked for by the extension's code in a page. */
  readonly #byScript = new Set<string>();

  watch(context: BrowserContext): void {
    context.on('request', (request) => this.#add(request));
    context.on('page', (page) => void this.#watchPage(context, page));
    for (const page of context.pages()) void this.#watchPage(context, page);
  }

  all(): SeenRequest[] {
    return this.#seen.map((one) => (this.#byScript.has(one.url) ? { ...one, from: 'extension' } : one));
  }

  #add(request: Request): void {
    if (!isWeb(request.url())) return;
    const navigation = request.isNavigationRequest();
    this.#seen.push({
      url: request.url(),
      method: request.method(),
      from: navigation ? 'page' : this.#origin(request),
      navigation,
    });
  }

  #origin(request: Request): SeenRequest['from'] {
    if (request.serviceWorker()) return 'extension';
    try {
      return request.frame().url().startsWith('chrome-extension:') ? 'extension' : 'page';
    } catch {
      return 'unknown';
    }
  }

  async #watchPage(context: BrowserContext, page: Page): Promise<void> {
    try {
      const cdp = await context.newCDPSession(page);
      cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
        // The outermost caller: the page's own calls pass through the extension's wrapper, which is then innermost.
        const outermost = initiator.stack?.callFrames.at(-1)?.url ?? '';
        if (outermost.startsWith('chrome-extension:')) this.#byScript.add(request.url);
      });
      await cdp.send('Network.enable');
    } catch {
      // The page was closed before it could be watched.
    }
  }
}

class ChromiumSession implements Session {
  readonly which = 'chromium';
  readonly marketplace;
  origin = '';
  readonly #settings: LaunchSettings;
  readonly #extension: string;
  readonly #log = new RequestLog();
  readonly #tabs = new WeakMap<Page, Tab>();
  readonly #pages = new WeakMap<Tab, Page>();
  #context!: BrowserContext;
  #worker!: Worker;
  /** A page with the extension's rights and none of its code. */
  #control!: Page;

  constructor(settings: LaunchSettings, extension: string) {
    this.#settings = settings;
    this.#extension = extension;
    this.marketplace = settings.marketplace;
  }

  async start(): Promise<void> {
    const { executable, profile, locale, timezone, colorScheme, viewport, headed } = this.#settings;
    this.#context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: !headed,
      locale,
      colorScheme,
      viewport,
      env: { ...process.env, TZ: timezone, LANGUAGE: locale.replace('-', '_') } as Record<string, string>,
      // Pages come back from the back-forward cache, as for users.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        ...QUIET,
        `--lang=${locale}`,
        `--disable-extensions-except=${this.#extension}`,
        `--load-extension=${this.#extension}`,
        // For `Extensions.triggerAction`.
        '--enable-unsafe-extension-debugging',
      ],
    });
    this.#log.watch(this.#context);
    await serve(this.#context, this.marketplace);
    this.#worker = await workerOf(this.#context);
    // A worker that is stopped while it is being installed is gone for good; a browser's user cannot do that.
    await poll(
      () => this.#worker.evaluate(() => Reflect.get(globalThis, 'serviceWorker').state === 'activated'),
      PATIENCE,
      'the background to be installed',
    );
    this.origin = `chrome-extension://${new URL(this.#worker.url()).host}/`;
    this.#control = await this.#context.newPage();
    await this.#control.goto(`${this.origin}manifest.json`);
  }

  #tab(page: Page): Tab {
    const known = this.#tabs.get(page);
    if (known) return known;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const raw: RawTab = {
      url: () => page.url(),
      errors,
      evaluate: (expression) => page.evaluate(expression),
      goto: async (url) => void (await page.goto(url)),
      mouse: page.mouse,
      keyboard: page.keyboard,
      setViewport: (width, height) => page.setViewportSize({ width, height }),
      screenshot: async (path, fullPage) => void (await page.screenshot({ path, fullPage })),
      toFront: () => page.bringToFront(),
      close: () => page.close(),
    };
    const tab = makeTab(raw);
    this.#tabs.set(page, tab);
    this.#pages.set(tab, page);
    return tab;
  }

  async open(url: string): Promise<Tab> {
    const tab = this.#tab(await this.#context.newPage());
    await tab.goto(url);
    return tab;
  }

  async extension(path: string, viewport?: { width: number; height: number }): Promise<Tab> {
    const tab = this.#tab(await this.#context.newPage());
    if (viewport) await tab.setViewport(viewport.width, viewport.height);
    await tab.goto(this.origin + path);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return this.#context
      .pages()
      .filter((page) => page !== this.#control && page.url() !== 'about:blank')
      .map((page) => this.#tab(page));
  }

  waitForTab(part: string, timeout = PATIENCE): Promise<Tab> {
    const ask = async () => (await this.tabs()).find((tab) => tab.url().includes(part));
    return poll(ask, timeout, `a tab with ${part}`);
  }

  inExtension: Session['inExtension'] = (fn, arg) =>
    this.#control.evaluate(callExpression(fn, arg, ['globalThis.browser ?? globalThis.chrome']));

  storageSet(values: Record<string, unknown>): Promise<void> {
    return this.inExtension((browser, all) => browser.storage.local.set(all), values);
  }

  storageGet(keys: string | string[] | null = null): Promise<Record<string, unknown>> {
    return this.inExtension((browser, wanted) => browser.storage.local.get(wanted), keys);
  }

  setClock(at: number): Promise<void> {
    return this.storageSet({ e2eNow: at });
  }

  toolbarText(): Promise<string> {
    return this.inExtension((browser) => browser.action.getBadgeText({}));
  }

  async notifications(): ReturnType<Session['notifications']> {
    return this.inExtension(async (browser) => {
      const ids = Object.keys(await browser.notifications.getAll());
      const { e2eCreated = [] } = (await browser.storage.session.get('e2eCreated')) as Recorded;
      const said = new Map(e2eCreated.map(({ id, title, message }) => [id, { title, message }]));
      return Object.fromEntries(ids.map((id) => [id, said.get(id) ?? { title: '', message: '' }]));
    });
  }

  async clickNotification(id: string): Promise<void> {
    // A stopped worker cannot be asked anything; a message starts it, whether it is answered or not.
    await this.inExtension((browser) =>
      browser.runtime.sendMessage({ name: 'e2e-wake' }).catch(() => undefined),
    );
    await this.#worker.evaluate((clicked) => {
      const { onClicked } = (globalThis as unknown as { chrome: { notifications: { onClicked: unknown } } })
        .chrome.notifications;
      // Not documented; calls the listeners as a click does.
      (onClicked as { dispatch(id: string): void }).dispatch(clicked);
    }, id);
  }

  async checkSelected(tab: Tab): Promise<boolean> {
    const there = await this.inExtension(async (browser) => {
      // Nobody lists the entries of a menu, but only one that is there can be changed.
      const known = await browser.contextMenus.update('check', {}).then(
        () => true,
        () => false,
      );
      await browser.runtime.sendMessage({ name: 'e2e-wake' }).catch(() => undefined);
      await browser.action.setPopup({ popup: '' });
      return known;
    });
    if (!there) return false;
    await tab.toFront();
    const cdp = await this.#context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
    const targetId = targetInfos.find(({ url }) => url === tab.url())?.targetId;
    // Not in Playwright's types yet.
    const send = cdp?.send.bind(cdp) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: new URL(this.origin).host, targetId });
    await cdp?.detach();
    const selected = await this.#pages.get(tab)?.evaluate(() => getSelection()?.toString() ?? '');
    await this.#worker.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.action.setPopup({ popup: 'popup.html' });
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const id = active?.id ?? -1;
      /** In which frame that is, as far as the browser lets the extension look. */
      const frames = await chrome.scripting
        .executeScript({
          target: { tabId: id, allFrames: true },
          func: () => ({ text: getSelection()?.toString() ?? '', url: location.href }),
        })
        .catch(() => []);
      const all = frames as unknown as { frameId: number; result?: { text: string; url: string } }[];
      const found = all.find(({ result }) => result?.text);
      const info = {
        menuItemId: 'check',
        frameId: found?.frameId ?? 0,
        pageUrl: active?.url ?? '',
        ...(found?.frameId && { frameUrl: found.result?.url }),
        selectionText: found?.result?.text ?? text,
      };
      (chrome.contextMenus.onClicked as unknown as { dispatch(...of: unknown[]): void }).dispatch(
        info,
        active,
      );
    }, selected ?? '');
    return true;
  }

  fireAlarm(name: string): Promise<void> {
    return this.inExtension(
      async (browser, alarm) => browser.alarms.create(alarm, { when: Date.now() + 50 }),
      name,
    );
  }

  async stopBackground(): Promise<void> {
    const cdp = await this.#context.newCDPSession(this.#control);
    try {
      // Null until the browser has told; a worker that stopped long ago is in no list at all.
      let running: Map<string, string> | null = null as Map<string, string> | null;
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        running ??= new Map();
        for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
      });
      const stopped = () => running !== null && [...running.values()].every((status) => status === 'stopped');
      await cdp.send('ServiceWorker.enable');
      // Said once more while it runs on: a worker that is just starting does not take the first word for it.
      for (let tries = 0; tries < 10; tries++) {
        await cdp.send('ServiceWorker.stopAllWorkers');
        // At least once: the first report may still be on its way.
        for (let wait = 0; wait === 0 || (wait < 10 && !stopped()); wait++)
          await new Promise((later) => setTimeout(later, 150));
        if (stopped()) return;
      }
      throw new Error('the background does not stop');
    } finally {
      await cdp.detach();
    }
  }

  /** Nothing idles as long as a tool looks at it: killed. */
  idle(): Promise<void> {
    return this.stopBackground();
  }

  async switchOff(whileOff?: () => void | Promise<void>): Promise<void> {
    const list = await this.#context.newPage();
    await list.goto('chrome://extensions');
    const id = new URL(this.origin).host;
    const set = (enabled: boolean) =>
      list.evaluate(
        ([extension, on]) =>
          (
            Reflect.get(globalThis, 'chrome') as {
              management: { setEnabled(id: string, on: boolean): Promise<void> };
            }
          ).management.setEnabled(extension, on),
        [id, enabled] as const,
      );
    await set(false);
    await whileOff?.();
    await set(true);
    this.#control = await this.#context.newPage();
    await this.#control.goto(`${this.origin}manifest.json`);
    await list.close();
  }

  async requests(): Promise<SeenRequest[]> {
    return this.#log.all();
  }

  async restart(whileClosed?: () => void | Promise<void>): Promise<void> {
    await this.#context.close();
    await whileClosed?.();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await removeProfile(this.#settings.profile);
  }
}

/** Starts Chromium with the extension. */
export async function launchChromium(settings: LaunchSettings): Promise<Session> {
  const recording = settings.extensionDir.endsWith('-e2e');
  const extension = recording ? recordingCopy(settings.extensionDir) : settings.extensionDir;
  const session = new ChromiumSession(settings, extension);
  try {
    await session.start();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
