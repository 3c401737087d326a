import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Browser, Cache } from '@puppeteer/browsers';

/** The browsers that ClaimClock is tested in. */
export type BrowserName = 'chromium' | 'firefox';

/** Where the downloads of puppeteer's own installer lie. */
export const PUPPETEER_CACHE = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/** The environment variables that name a browser, which beats all looking. */
export const VARIABLES: Record<BrowserName, readonly string[]> = {
  chromium: ['CHROMIUM_PATH', 'CHROME_PATH'],
  firefox: ['FIREFOX_PATH'],
};

const windows = (path: string) =>
  ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });

/** Branded Google Chrome is not among them: since version 137 it ignores `--load-extension`. */
const PLACES: Record<BrowserName, () => string[]> = {
  chromium: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...windows('Chromium\\Application\\chrome.exe'),
  ],
  firefox: () => [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib64/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};

function downloaded(name: BrowserName): string[] {
  if (name === 'chromium') return [chromium.executablePath()];
  return new Cache(PUPPETEER_CACHE)
    .getInstalledBrowsers()
    .filter((one) => one.browser === Browser.FIREFOX)
    .map((one) => one.executablePath);
}

/** Every place where a browser is, best first: the environment, an installed one, one that was downloaded. */
export function candidates(name: BrowserName): string[] {
  const named = VARIABLES[name].map((variable) => process.env[variable]).find(Boolean);
  if (named) return [named];
  return [...PLACES[name](), ...downloaded(name)].filter((path) => existsSync(path));
}

/**
 * The version of the browser at `path`, or null where it does not start. On Windows Chromium opens a window when asked
 * for its version, so there it counts as found where its file is.
 */
export function versionOf(path: string): string | null {
  if (!existsSync(path)) return null;
  if (process.platform === 'win32') return 'version unknown';
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return run.status === 0 ? (/\d+(?:\.\d+)+\w*/.exec(run.stdout)?.[0] ?? null) : null;
}

const starts = new Map<string, boolean>();

function firstThatStarts(name: BrowserName): string | null {
  const check = (path: string) => {
    // Ubuntu's /usr/bin/chromium-browser, for one, may be a script that only says what to install.
    if (!starts.has(path)) starts.set(path, versionOf(path) !== null);
    return starts.get(path);
  };
  return candidates(name).find(check) ?? null;
}

/** Path of a Chromium that starts and loads unpacked extensions, or null. */
export const findChromium = (): string | null => firstThatStarts('chromium');

/** Path of a Firefox that starts, or null. */
export const findFirefox = (): string | null => firstThatStarts('firefox');

/** What to do where a browser is missing. */
export function howToGet(name: BrowserName): string {
  const variable = VARIABLES[name][0];
  return name === 'chromium'
    ? `No Chromium was found that starts. Any of these helps:
  - install your system's package: chromium (Debian, Fedora) or chromium-browser (Ubuntu)
  - npx playwright install chromium
  - set ${variable} to the program; branded Google Chrome does not do, it ignores --load-extension`
    : `No Firefox was found that starts. Any of these helps:
  - install your system's package: firefox-esr (Debian) or firefox
  - npx @puppeteer/browsers install firefox@esr --path "${PUPPETEER_CACHE}"
  - set ${variable} to the program`;
}
