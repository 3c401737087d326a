import puppeteer, { type Page, type Browser as Puppeteer } from 'puppeteer-core';
import type { LaunchSettings, SeenRequest, Session, Tab, Target } from './driver';
import { removeProfile } from './paths';
import { recordingCopy } from './recorder';
import { callExpression, makeTab, PATIENCE, poll, type RawTab } from './tab';

/** The extension's id in the manifest, and the host that its pages get, which is random unless it is set. */
const ID = 'claimclock@claimclock.example';
const HOST = 'c1a1dc10-0000-4000-8000-000000000001';

/** The raw WebDriver BiDi connection, which puppeteer has and does not declare. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
  on(event: string, listener: (event: never) => void): void;
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string; method: string };
}

/** `http` and `https`, everything. */
const EVERYTHING = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));

function preferences(settings: LaunchSettings): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
    // A temporary add-on's data outlives the browser, so that a restart is one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The lock: whatever is not answered here goes to a proxy that does not exist, and no name is looked up.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': '',
    'network.trr.mode': 5,
    'network.http.speculative-parallel-limit': 0,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // Without a desktop's notification service they would close at once.
    'alerts.useSystemBackend': false,
    // `manifest.json` as plain text: it serves as the page with the extension's rights and none of its code.
    'devtools.jsonview.enabled': false,
    'layout.css.prefers-color-scheme.content-override': settings.colorScheme === 'dark' ? 0 : 1,
    ...(settings.idleAfter !== null && { 'extensions.background.idle.timeout': settings.idleAfter }),
  };
}

/** Runs in the browser's own window: keeps every request with who asked for it. */
const OBSERVER = `(() => {
  const seen = (window.claimclockSeen = []);
  const who = (info) => {
    const principals = [info.triggeringPrincipal, info.loadingPrincipal].filter(Boolean);
    const extension = (p) => p.addonPolicy || (p.isExpandedPrincipal && p.allowList.some((one) => one.addonPolicy));
    if (principals.some(extension)) return 'extension';
    if (info.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return 'page';
    return principals.some((p) => p.isContentPrincipal || p.isNullPrincipal) ? 'page' : 'unknown';
  };
  window.claimclockObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      seen.push({
        url: channel.URI.spec,
        method: channel.requestMethod,
        from: who(channel.loadInfo),
        navigation: channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT,
      });
    },
  };
  Services.obs.addObserver(window.claimclockObserver, 'http-on-modify-request');
})()`;

class FirefoxSession implements Session {
  readonly which = 'firefox';
  readonly marketplace;
  readonly origin = `moz-extension://${HOST}/`;
  readonly #settings: LaunchSettings;
  readonly #tabs = new WeakMap<Page, Tab>();
  readonly #pages = new WeakMap<Tab, Page>();
  /** Addresses of extension pages, of which puppeteer hears nothing. */
  readonly #urls = new WeakMap<Page, string>();
  /** Requests of browsers that were closed for a restart. */
  #before: SeenRequest[] = [];
  #browser!: Puppeteer;
  #connection!: Connection;
  /** The browser's own window. */
  #window = '';
  #control!: Page;

  constructor(settings: LaunchSettings) {
    this.#settings = settings;
    this.marketplace = settings.marketplace;
  }

  async start(): Promise<void> {
    const { executable, profile, locale, timezone, viewport, headed, extensionDir } = this.#settings;
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless: !headed,
      userDataDir: profile,
      defaultViewport: viewport,
      // Without it neither extension pages nor the browser's own window can be reached.
      args: ['--remote-allow-system-access'],
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', TZ: timezone },
      extraPrefsFirefox: preferences(this.#settings),
    });
    this.#connection = (this.#browser as unknown as { connection: Connection }).connection;
    const { contexts } = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[];
    };
    this.#window = contexts[0]?.context ?? '';
    await this.#inBrowser(OBSERVER);
    if (locale !== 'en-US') {
      const list = JSON.stringify([locale, 'en-US']);
      // Stands in for an installed language pack.
      await this.#inBrowser(
        `Services.locale.availableLocales = ${list}; Services.locale.requestedLocales = ${list};`,
      );
    }
    await this.#serve();
    await this.#browser.installExtension(extensionDir);
    this.#control = await this.#browser.newPage();
    await this.#goto(this.#control, `${this.origin}manifest.json`);
  }

  async #send(method: string, params: unknown): Promise<unknown> {
    return (await this.#connection.send(method, params)).result;
  }

  /** The value of an expression in the browser's own window, with all its rights. */
  async #inBrowser(expression: string): Promise<unknown> {
    const answer = (await this.#send('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
    })) as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  }

  /** Answers the requests of all tabs, also of those that pages open. The background's are not seen here. */
  async #serve(): Promise<void> {
    const { collector } = (await this.#send('network.addDataCollector', {
      dataTypes: ['request'],
      maxEncodedDataSize: 1_000_000,
    })) as { collector: string };
    this.#connection.on('network.beforeRequestSent', (event: BlockedRequest) => {
      // A tab that was closed meanwhile needs no answer.
      if (event.isBlocked) void this.#answer(event.request, collector).catch(() => undefined);
    });
    await this.#send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns: EVERYTHING });
  }

  async #answer({ request, url, method }: BlockedRequest['request'], collector: string): Promise<void> {
    let body: string | null = null;
    if (method === 'POST') {
      const data = await this.#send('network.getData', { dataType: 'request', request, collector }).catch(
        () => null,
      );
      const bytes = (data as { bytes: { type: string; value: string } } | null)?.bytes;
      body =
        bytes?.type === 'base64' ? Buffer.from(bytes.value, 'base64').toString() : (bytes?.value ?? null);
    }
    const answer = this.marketplace.handle({ url, method, body });
    if (!answer) {
      await this.#send('network.failRequest', { request });
      return;
    }
    const headers = { 'content-type': answer.contentType, ...answer.headers };
    await this.#send('network.provideResponse', {
      request,
      statusCode: answer.status,
      reasonPhrase: answer.status < 400 ? 'OK' : 'Error',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'base64', value: Buffer.from(answer.body).toString('base64') },
    });
  }

  /** Extension pages change the process, over which the end of loading is lost: asked for instead. */
  async #goto(page: Page, url: string): Promise<void> {
    if (!url.startsWith(this.origin)) {
      this.#urls.delete(page);
      await page.goto(url);
      return;
    }
    await page.goto(url, { waitUntil: [] });
    await poll(
      () => page.evaluate((at) => location.href === at && document.readyState === 'complete', url),
      PATIENCE,
      `${url} to load`,
    );
    this.#urls.set(page, url);
  }

  #tab(page: Page): Tab {
    const known = this.#tabs.get(page);
    if (known) return known;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const raw: RawTab = {
      url: () => this.#urls.get(page) ?? page.url(),
      errors,
      evaluate: (expression) => page.evaluate(expression),
      goto: (url) => this.#goto(page, url),
      mouse: page.mouse,
      keyboard: {
        down: (key) => page.keyboard.down(key as 'Enter'),
        up: (key) => page.keyboard.up(key as 'Enter'),
        press: (key) => page.keyboard.press(key as 'Enter'),
        type: (text) => page.keyboard.type(text),
      },
      setViewport: (width, height) => page.setViewport({ width, height }),
      screenshot: async (path, fullPage) => void (await page.screenshot({ path: path as 'x.png', fullPage })),
      toFront: () => page.bringToFront(),
      close: () => page.close(),
    };
    const tab = makeTab(raw);
    this.#tabs.set(page, tab);
    this.#pages.set(tab, page);
    return tab;
  }

  async open(url: string): Promise<Tab> {
    const tab = this.#tab(await this.#browser.newPage());
    await tab.goto(url);
    return tab;
  }

  async extension(path: string, viewport?: { width: number; height: number }): Promise<Tab> {
    const tab = this.#tab(await this.#browser.newPage());
    if (viewport) await tab.setViewport(viewport.width, viewport.height);
    await tab.goto(this.origin + path);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    const tabs: Tab[] = [];
    for (const page of await this.#browser.pages()) {
      if (page === this.#control) continue;
      const url = await page.evaluate(() => location.href).catch(() => 'about:blank');
      if (url === 'about:blank') continue;
      if (url.startsWith(this.origin)) this.#urls.set(page, url);
      else this.#urls.delete(page);
      tabs.push(this.#tab(page));
    }
    return tabs;
  }

  async waitForTab(part: string, timeout = PATIENCE): Promise<Tab> {
    const ask = async () => (await this.tabs()).find((tab) => tab.url().includes(part));
    try {
      return await poll(ask, timeout, `a tab with ${part}`);
    } catch (error) {
      // Never opened, or opened and not seen by the driver: two faults that look the same from here.
      const open = await this.inExtension(async (browser) =>
        (await browser.tabs.query({})).map(({ url }) => url),
      );
      throw new Error(`${String(error)}; tabs that the browser has: ${open.join(', ')}`);
    }
  }

  inExtension: Session['inExtension'] = (fn, arg) =>
    this.#control.evaluate(callExpression(fn, arg, ['globalThis.browser'])) as Promise<never>;

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
    return this.inExtension(async (browser) =>
      Object.fromEntries(
        Object.entries(await browser.notifications.getAll()).map(([id, { title, message }]) => [
          id,
          { title, message },
        ]),
      ),
    );
  }

  async clickNotification(id: string): Promise<void> {
    const said = (await this.notifications())[id];
    if (!said) throw new Error(`no notification ${id} is on screen`);
    // The window of a notification does not know its id, so it is found by what it says.
    const clicked = await this.#inBrowser(`(() => {
      for (const alert of Services.wm.getEnumerator('alert:alert')) {
        const said = ['alertTitleLabel', 'alertTextLabel'].map((id) => {
          const label = alert.document.getElementById(id);
          return label?.value || label?.getAttribute('value') || label?.textContent;
        });
        if (said[0] !== ${JSON.stringify(said.title)} || said[1] !== ${JSON.stringify(said.message)}) continue;
        alert.onAlertClick();
        return true;
      }
      return false;
    })()`);
    if (!clicked) throw new Error(`the notification ${id} has no window to click on`);
  }

  async checkSelected(tab: Tab, at: Target): Promise<boolean> {
    const page = this.#pages.get(tab);
    if (!page) throw new Error('not a tab of this browser');
    await tab.toFront();
    const { x, y } = await tab.pointOf(at);
    await page.mouse.click(x, y, { button: 'right' });
    const choose = () =>
      this.#inBrowser(`(() => {
        const win = Services.wm.getMostRecentWindow('navigator:browser');
        const menu = win.document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') return null;
        const entry = [...menu.querySelectorAll('menuitem')].find((item) => !item.hidden && /Check this message/.test(item.label));
        if (entry) menu.activateItem(entry);
        else menu.hidePopup();
        return entry ? 'chosen' : 'missing';
      })()`);
    return (await poll(choose, PATIENCE, 'the menu of the page')) === 'chosen';
  }

  fireAlarm(name: string): Promise<void> {
    return this.inExtension(
      async (browser, alarm) => browser.alarms.create(alarm, { when: Date.now() + 50 }),
      name,
    );
  }

  async stopBackground(): Promise<void> {
    const state = await this.#inBrowser(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`);
    if (state !== 'stopped') throw new Error(`the event page did not stop, it is ${String(state)}`);
  }

  async idle(): Promise<void> {
    await poll(
      async () =>
        (await this.#inBrowser(
          `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.backgroundState`,
        )) === 'stopped',
      (this.#settings.idleAfter ?? 30_000) + 20_000,
      'the event page to end by itself',
    );
  }

  async switchOff(whileOff?: () => void | Promise<void>): Promise<void> {
    const set = (call: 'disable' | 'enable') =>
      this.#inBrowser(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).${call}();
      })()`);
    await set('disable');
    await whileOff?.();
    await set('enable');
    // The page went with the extension.
    this.#control = await this.#browser.newPage();
    await this.#goto(this.#control, `${this.origin}manifest.json`);
  }

  async requests(): Promise<SeenRequest[]> {
    const seen = (await this.#inBrowser('JSON.stringify(window.claimclockSeen)')) as string;
    return [...this.#before, ...(JSON.parse(seen) as SeenRequest[])];
  }

  async restart(whileClosed?: () => void | Promise<void>): Promise<void> {
    this.#before = await this.requests();
    await this.#browser.close();
    await whileClosed?.();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await removeProfile(this.#settings.profile);
  }
}

/** Starts Firefox with the extension as a temporary add-on, which has its host permissions from the start. */
export async function launchFirefox(settings: LaunchSettings): Promise<Session> {
  const recording = settings.extensionDir.endsWith('-e2e');
  const extensionDir = recording ? recordingCopy(settings.extensionDir) : settings.extensionDir;
  const session = new FirefoxSession({ ...settings, extensionDir });
  try {
    await session.start();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
