// npm run browsers [-- chromium|firefox]: makes sure that the browsers of the tests are there.
import { spawnSync } from 'node:child_process';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, candidates, howToGet, PUPPETEER_CACHE, VARIABLES, versionOf } from './find';

const PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

interface Found {
  path: string;
  version: string;
}

function find(name: BrowserName): Found | null {
  for (const path of candidates(name)) {
    const version = versionOf(path);
    if (version) return { path, version };
  }
  return null;
}

const succeeds = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** `sudo` where it is needed and asks nothing; null where this user may not install packages. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

let updated = false;

/** Installs a browser from the distribution's packages; false where that is not possible here. */
function fromPackages(name: BrowserName): boolean {
  const root = process.platform === 'linux' && succeeds('apt-get', ['--version']) ? asRoot() : null;
  if (!root) return false;
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [
      ...root,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    const run = spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (run.status !== 0) process.stderr.write(run.stderr.slice(-2000));
    return run.status === 0;
  };
  process.stdout.write(`Installing ${name} with apt-get …\n`);
  if (!updated) apt('update', '-qq');
  updated = true;
  const known = PACKAGES[name].find((one) => succeeds('apt-cache', ['show', one]));
  return known ? apt('install', '-y', '-qq', '--no-install-recommends', known) : false;
}

/** Downloads a browser with the installer of the tool that drives it. */
async function fromDownload(name: BrowserName): Promise<boolean> {
  process.stdout.write(`Downloading ${name} …\n`);
  if (name === 'chromium') {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const args = ['--no', 'playwright', 'install', '--no-shell', 'chromium'];
    const run = spawnSync(npx, args, { encoding: 'utf8', shell: process.platform === 'win32' });
    if (run.status !== 0) process.stderr.write(`${run.stderr.trim().split('\n')[0] ?? ''}\n`);
    return run.status === 0;
  }
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  try {
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'esr');
    await install({ browser: Browser.FIREFOX, buildId, platform, cacheDir: PUPPETEER_CACHE });
    return true;
  } catch (error) {
    process.stderr.write(`${String(error).split('\n')[0]}\n`);
    return false;
  }
}

async function ensure(name: BrowserName): Promise<Found | null> {
  const found = find(name);
  if (found) return found;
  const named = VARIABLES[name].find((variable) => process.env[variable]);
  if (named) {
    process.stderr.write(`${named}=${process.env[named]} does not start.\n`);
    return null;
  }
  for (const way of [fromPackages, fromDownload]) {
    if (!(await way(name))) continue;
    const now = find(name);
    if (now) return now;
  }
  return null;
}

const all: readonly BrowserName[] = ['chromium', 'firefox'];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !all.includes(name as BrowserName));
if (unknown) {
  process.stderr.write(`npm run browsers [-- chromium|firefox]: there is no "${unknown}"\n`);
  process.exit(1);
}
const lines: string[] = [];
for (const name of asked.length ? (asked as BrowserName[]) : all) {
  const found = await ensure(name);
  if (found) {
    lines.push(`${name} ${found.version} (${found.path})`);
  } else {
    process.stderr.write(`${howToGet(name)}\n`);
    process.exitCode = 1;
  }
}
if (lines.length) process.stdout.write(`${lines.join(', ')}\n`);
