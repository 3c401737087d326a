import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { build } from 'wxt';
import { sites } from '../../lib/marketplaces/sites';
import { taps } from '../../lib/marketplaces/taps';
import { buildDir } from './paths';

/** What is in the packages, without any browser. */

const ROOT = resolve(import.meta.dirname, '../..');
const BROWSERS = ['chromium', 'firefox'] as const;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: Record<string, unknown> };
  content_scripts: {
    js: string[];
    matches: string[];
    world?: string;
    run_at: string;
    all_frames?: boolean;
  }[];
  web_accessible_resources?: unknown[];
}
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

for (const which of BROWSERS) {
  test(`${which}: the manifest asks for what is needed and no more`, () => {
    const manifest = manifestOf(buildDir(which, 'product'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(sites.flatMap((site) => site.hosts));
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    if (which === 'chromium') expect(manifest.minimum_chrome_version).toBe('148');
    else {
      expect(manifest.browser_specific_settings?.gecko).toMatchObject({
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      });
    }
  });

  test(`${which}: the isolated script comes first, so that it can open the channel`, () => {
    const scripts = manifestOf(buildDir(which, 'product')).content_scripts;
    expect(scripts.map(({ js, world }) => [js[0], world ?? 'ISOLATED'])).toEqual([
      ['content-scripts/marketplace.js', 'ISOLATED'],
      ['content-scripts/payload.js', 'MAIN'],
    ]);
    for (const { run_at, matches, world, all_frames } of scripts) {
      // In the page's own world only where there is something to listen to.
      const own = world === 'MAIN' ? taps.map(({ site }) => site) : sites;
      expect(run_at).toBe('document_start');
      expect(all_frames ?? false).toBe(false);
      expect([...matches].sort()).toEqual(own.flatMap((site) => [...site.matches]).sort());
    }
  });

  test(`${which}: scripts in pages stay small and carry no polyfill`, () => {
    const size = (file: string) => statSync(join(buildDir(which, 'product'), 'content-scripts', file)).size;
    expect(size('marketplace.js')).toBeLessThanOrEqual(45_000);
    expect(size('payload.js')).toBeLessThanOrEqual(5_120);
    // On message pages only, and only where it is wanted; the other at a click.
    expect(size('../marks.js')).toBeLessThanOrEqual(25_000);
    expect(size('../verdict.js')).toBeLessThanOrEqual(50_000);
    const scripts = ['content-scripts/marketplace.js', 'content-scripts/payload.js'];
    for (const file of [...scripts, 'card.js', 'marks.js', 'verdict.js']) {
      const code = readFileSync(join(buildDir(which, 'product'), file), 'utf8');
      expect(code).not.toContain('webextension-polyfill');
    }
    expect(readFileSync(join(buildDir(which, 'product'), 'content-scripts/payload.js'), 'utf8')).not.toMatch(
      /\b(?:chrome|browser)\.runtime/,
    );
  });

  test(`${which}: nothing of the test build is in the product`, () => {
    const folder = buildDir(which, 'product');
    for (const file of filesOf(folder).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/e2eNow|mode:\s*[`'"]open/);
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });
}

const same = (one: string, two: string) => isDeepStrictEqual(JSON.parse(one), JSON.parse(two));

/** All that may differ between the test build and the product: clock, open roots, attributes (design §11). */
const ALLOWED = [
  /^[\s{}()\];,]*$/,
  /^async function startClock\(changed\) \{\}?$/,
  /^const set = \(value\) => \{$/,
  /^offset = typeof value === "number" \? value - Date\.now\(\) : 0;$/,
  /^[\w.]+\.storage\.onChanged\.addListener\(\(changes, area\) => \{$/,
  /^if \(area !== "local" \|\| !changes\.e2eNow\) return;$/,
  /^set\(.*e2eNow.*\);$/,
  /^changed\?\.\(\);$/,
  /^root: host\.attachShadow\(\{ mode: "(?:open|closed)" \}\)$/,
  /^mark\(badge, face\);$/,
  /^\/\*\* What end-to-end tests see of a badge \(design §11\)\. \*\/$/,
  /^function mark\(\{ host, view \}, \{ state, until \}\) \{$/,
  /^(?:if \(until === null\) delete |else )?host\.dataset\.\w+(?: = .*)?;$/,
];

test('the test build differs from the product by its clock, open roots and attributes alone', async () => {
  test.setTimeout(120_000);
  const plain = (mode: string) =>
    build({
      root: ROOT,
      mode,
      outDir: `.output/plain-${mode}`,
      outDirTemplate: 'build',
      logger: {
        debug() {},
        log() {},
        info() {},
        warn() {},
        error: console.error,
        fatal: console.error,
        success() {},
        level: 0,
      },
      vite: () => ({ build: { minify: false } }),
    });
  await plain('production');
  await plain('e2e');
  const product = join(ROOT, '.output/plain-production/build');
  const e2e = join(ROOT, '.output/plain-e2e/build');
  // Names of chunks carry a hash of their content.
  const unhashed = (text: string) => text.replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '');
  const twins = new Map(filesOf(e2e).map((file) => [unhashed(file), file]));
  expect([...twins.keys()].sort()).toEqual(filesOf(product).map(unhashed).sort());
  const differing: string[] = [];
  let compared = 0;
  for (const file of filesOf(product)) {
    const one = unhashed(readFileSync(join(product, file), 'utf8'));
    const two = unhashed(readFileSync(join(e2e, twins.get(unhashed(file)) ?? ''), 'utf8'));
    if (one === two || (file.endsWith('.json') && same(one, two))) {
      compared++;
      continue;
    }
    expect(file, 'only scripts differ').toMatch(/\.js$/);
    const [a, b] = [one, two].map((text) => text.split('\n').map((line) => line.trim()));
    const count = (lines: string[]) => {
      const counts = new Map<string, number>();
      for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
      return counts;
    };
    const [inA, inB] = [count(a ?? []), count(b ?? [])];
    for (const line of new Set([...inA.keys(), ...inB.keys()])) {
      if ((inA.get(line) ?? 0) !== (inB.get(line) ?? 0)) differing.push(`${file}: ${line}`);
    }
  }
  expect(compared).toBeGreaterThan(5);
  expect(differing.length, 'the test build really is another one').toBeGreaterThan(3);
  expect(
    differing.filter((line) => !ALLOWED.some((allowed) => allowed.test(line.slice(line.indexOf(': ') + 2)))),
  ).toEqual([]);
});
