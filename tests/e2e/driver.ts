import type { Browser } from 'webextension-polyfill';
import { type BrowserName, findChromium, findFirefox, howToGet } from '../browsers/find';
import type { Marketplace } from '../marketplace';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { buildDir, newProfile, removeProfile } from './paths';

/**
 * One interface over two browsers, so that a test is written once: Chromium through Playwright, Firefox through
 * puppeteer's WebDriver BiDi. Both have no way to the network; the stand-in marketplace answers at the real addresses.
 */

export type { BrowserName };

/** A point of the viewport in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The box of an element in the viewport. */
export interface Rect extends Point {
  width: number;
  height: number;
}

/** What to point at: a place, or the first visible match of a selector, in which ` >>> ` goes into a shadow root. */
export type Target = Point | string;

/** A request that the browser made. */
export interface SeenRequest {
  url: string;
  method: string;
  /**
   * `extension`: the background, an extension page, or (Chromium only) a content script, also where that made the page
   * ask. Firefox counts a content script's own `fetch` as the page's, since it runs with the page's rights.
   * `unknown`: the browser itself.
   */
  from: 'page' | 'extension' | 'unknown';
  /** A page was opened, rather than something asked for by one. */
  navigation: boolean;
}

/** What a desktop notification says. */
export interface ShownNotification {
  title: string;
  message: string;
}

/** A tab of the browser. Functions given to it run in the page: they may use nothing but their argument. */
export interface Tab {
  url(): string;
  /** Errors that the page's scripts threw and nobody caught. */
  readonly errors: readonly string[];
  eval<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Resolves to the first truthy answer, which must be plain data; throws after `timeout` ms. */
  waitFor<R, A = undefined>(
    fn: (arg: A) => R | Promise<R>,
    arg?: A,
    timeout?: number,
  ): Promise<NonNullable<R>>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** A real mouse click; with `text`, on the first match that contains it. */
  click(target: Target, text?: string): Promise<void>;
  hover(target: Target, text?: string): Promise<void>;
  /** The middle of what a target names, scrolled into view. */
  pointOf(target: Target, text?: string): Promise<Point>;
  /** Presses a key: `Enter`, `Shift+Tab`. */
  key(name: string): Promise<void>;
  type(text: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  /** Makes this the visible tab of its window. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension in it. */
export interface Session {
  readonly which: BrowserName;
  readonly marketplace: Marketplace;
  /** Beginning of the addresses of extension pages, with the slash. */
  readonly origin: string;
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab: `popup.html`. */
  extension(path: string, viewport?: { width: number; height: number }): Promise<Tab>;
  /** The open tabs, also those that a page opened. */
  tabs(): Promise<Tab[]>;
  /** A tab whose address contains `part`, as soon as there is one. */
  waitForTab(part: string, timeout?: number): Promise<Tab>;
  /** Runs a function in a page of the extension that has none of its code: `(browser) => browser.alarms.getAll()`. */
  inExtension<R, A = undefined>(fn: (browser: Browser, arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  storageSet(values: Record<string, unknown>): Promise<void>;
  storageGet(keys?: string | string[] | null): Promise<Record<string, unknown>>;
  /** Test build only: every clock of the extension goes on from here (epoch ms). */
  setClock(at: number): Promise<void>;
  /** The number on the toolbar button. */
  toolbarText(): Promise<string>;
  /**
   * The notifications on screen, by id. Chromium tells ids only, so there the words come from the recorder that the
   * drivers put in front of the background in a copy of the test build; they are empty for the product build.
   */
  notifications(): Promise<Record<string, ShownNotification>>;
  clickNotification(id: string): Promise<void>;
  /**
   * Chooses "Check this message" in the menu of the text that is selected, which stands at this place of the tab; false where
   * the entry is not there. Firefox: a real menu and a real choice. Chromium has no menus without a window, so there the browser
   * is told to act as at a press of the toolbar button, which lets the extension in just so, and the menu's event is dispatched.
   */
  checkSelected(tab: Tab, at: Target): Promise<boolean>;
  /** Lets an alarm of this name go off now; starts the background where it is stopped. */
  fireAlarm(name: string): Promise<void>;
  /** Kills the service worker or event page, as the browser does; the next event starts it. */
  stopBackground(): Promise<void>;
  /**
   * Lets the background end for want of work: Firefox by its idle time-out (`idleAfter`). In Chromium it never does
   * while a tool is attached, so there it is killed.
   */
  idle(): Promise<void>;
  /** Switches the extension off in the browser's list of extensions, and on again. Its tabs are gone then. */
  switchOff(whileOff?: () => void | Promise<void>): Promise<void>;
  /** Every request since the launch, oldest first. */
  requests(): Promise<SeenRequest[]>;
  /** Closes the browser, runs `whileClosed` and starts it again with the same profile. All tabs are gone then. */
  restart(whileClosed?: () => void | Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** What a browser is started with. */
export interface LaunchOptions {
  marketplace: Marketplace;
  /** `e2e` (default): the build with a settable clock and open shadow roots. */
  build?: 'product' | 'e2e';
  /** Another unpacked extension in place of the build. */
  extensionDir?: string;
  /** Language of the interface; `en-US` by default. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Time zone of the whole browser, an IANA name; UTC by default. */
  timezone?: string;
  viewport?: { width: number; height: number };
  /** With a window, for looking. */
  headed?: boolean;
  /** Firefox: its event page ends after so many ms without work; 30 s by default. */
  idleAfter?: number | null;
}

/** `LaunchOptions` with everything decided. */
export interface LaunchSettings extends Required<Omit<LaunchOptions, 'build'>> {
  executable: string;
  /** An empty folder, removed when the session closes. */
  profile: string;
}

/** Starts a browser with the extension in it. */
export async function launch(which: BrowserName, options: LaunchOptions): Promise<Session> {
  const executable = which === 'chromium' ? findChromium() : findFirefox();
  if (!executable) throw new Error(howToGet(which));
  const extensionDir = options.extensionDir ?? buildDir(which, options.build ?? 'e2e');
  const profile = newProfile(which);
  const settings: LaunchSettings = {
    marketplace: options.marketplace,
    extensionDir,
    executable,
    profile,
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    timezone: options.timezone ?? 'UTC',
    viewport: options.viewport ?? { width: 1280, height: 900 },
    headed: options.headed ?? Boolean(process.env.HEADED),
    idleAfter: options.idleAfter ?? null,
  };
  try {
    return await (which === 'chromium' ? launchChromium(settings) : launchFirefox(settings));
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

/** A badge of ClaimClock in a page of the test build. */
export interface Badge {
  order: string | null;
  state: string | null;
  /** The last safe moment as an ISO string; null where it is unknown. */
  until: string | null;
  /** What can be read in it, on one line. */
  text: string;
  rect: Rect;
}

/** Every badge in the document, in document order. */
export function badges(tab: Tab): Promise<Badge[]> {
  return tab.eval(() =>
    [...document.querySelectorAll<HTMLElement>('claimclock-badge')].map((host) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      const read = (node: Element) =>
        node instanceof HTMLElement ? node.innerText : (node.textContent ?? '');
      const text = [...(host.shadowRoot?.children ?? [])]
        .filter((node) => node.localName !== 'style')
        .map(read)
        .join(' ');
      return {
        order: host.dataset.order ?? null,
        state: host.dataset.state ?? null,
        until: host.dataset.until ?? null,
        text: text.replace(/\s+/g, ' ').trim(),
        rect: { x, y, width, height },
      };
    }),
  );
}

/** The order cards of the marketplace's own list that are drawn now: their ids, in reading order. */
export function cards(tab: Tab): Promise<string[]> {
  return tab.eval(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.order-item a[href*="detail.html"]')].map(
      (link) => new URL(link.href).searchParams.get('orderId') ?? '',
    ),
  );
}
