import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What each layer may import of the project (design §6), and which packages. */
const LAYERS: Record<string, { layers: string[]; packages: RegExp }> = {
  'lib/domain': { layers: [], packages: /^(valibot|date-fns|@date-fns\/(tz\/tzOffset|utc))$/ },
  'lib/marketplaces': { layers: ['lib/domain'], packages: /^$/ },
  'lib/rules': { layers: ['lib/domain'], packages: /^$/ },
  'lib/deadlines': { layers: ['lib/domain', 'lib/rules', 'lib/disputes'], packages: /^date-fns$/ },
  'lib/disputes': { layers: ['lib/domain'], packages: /^$/ },
  'lib/scam': { layers: ['lib/domain'], packages: /^$/ },
  'lib/diagnostics': { layers: ['lib/domain'], packages: /^$/ },
  'lib/i18n': { layers: [], packages: /^#i18n$/ },
  'lib/calendar': { layers: ['lib/domain', 'lib/deadlines', 'lib/i18n'], packages: /^ical-generator$/ },
  'lib/store': { layers: ['lib/domain', 'lib/rules', 'lib/deadlines'], packages: /^(dexie|valibot)$/ },
  'lib/platform': {
    layers: [
      ...['lib/domain', 'lib/marketplaces/types', 'lib/deadlines/settings', 'lib/diagnostics', 'lib/scam'],
    ],
    packages: /^wxt\/browser$/,
  },
  'lib/background': {
    layers: [
      ...['lib/domain', 'lib/marketplaces', 'lib/rules', 'lib/deadlines', 'lib/disputes', 'lib/i18n'],
      ...['lib/store', 'lib/platform', 'lib/diagnostics', 'lib/scam'],
    ],
    packages: /^valibot$/,
  },
  'lib/page': {
    layers: ['lib/domain', 'lib/marketplaces', 'lib/i18n', 'lib/platform', 'components'],
    packages: /^preact$/,
  },
  'lib/state': {
    layers: [
      ...['lib/domain', 'lib/deadlines', 'lib/store', 'lib/platform', 'lib/i18n', 'lib/calendar'],
      ...['lib/diagnostics', 'lib/scam'],
    ],
    packages: /^(dexie|preact\/hooks|zustand\/vanilla)$/,
  },
  components: {
    layers: [
      ...['lib/domain', 'lib/i18n', 'lib/disputes', 'lib/scam', 'lib/marketplaces/types'],
      ...['lib/rules', 'lib/deadlines'],
      ...['components'],
    ],
    packages: /^preact(\/hooks)?$/,
  },
};

/** Only these may name the browser's own objects or the clock, each for its reason. */
const MAY_NAME = {
  browser: ['lib/platform/'],
  clock: ['lib/platform/clock.ts', 'lib/platform/alarms.ts'],
  mode: ['lib/platform/build.ts'],
};

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

const sources = ['lib', 'components', 'entrypoints'].flatMap(files).map((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[^:'"`])\/\/.*$/gm, '');
  const imports = [...code.matchAll(/\bfrom\s+['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, a, b]) => (a ?? b) as string,
  );
  return { file, code, imports };
});

/** The project file that an import means, or null for a package. */
function target(file: string, path: string): string | null {
  if (path.startsWith('@/')) return path.slice(2);
  if (!path.startsWith('.')) return null;
  return relative(ROOT, resolve(ROOT, dirname(file), path)).replaceAll('\\', '/');
}

const layerOf = (path: string) =>
  Object.keys(LAYERS).find((layer) => path === layer || path.startsWith(`${layer}/`));

describe('layers', () => {
  it('every source file belongs to a layer', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter(({ file }) => !file.startsWith('entrypoints/') && !layerOf(file))).toEqual([]);
  });

  it('each imports only what its layer may', () => {
    const wrong: string[] = [];
    for (const { file, imports } of sources) {
      const own = layerOf(file);
      const allowed = own && LAYERS[own];
      if (!allowed) continue;
      for (const path of imports) {
        const to = target(file, path);
        const fine =
          to === null
            ? allowed.packages.test(path)
            : to === own ||
              to.startsWith(`${own}/`) ||
              allowed.layers.some((layer) => to === layer || to.startsWith(`${layer}/`));
        if (!fine) wrong.push(`${file} imports ${path}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the browser API is touched in lib/platform only', () => {
    const names =
      /\b(?:browser|chrome)\.(?:runtime|storage|alarms|notifications|tabs|action|scripting|i18n|permissions)\b/;
    const wrong = sources.filter(
      ({ file, code }) => names.test(code) && !MAY_NAME.browser.some((own) => file.startsWith(own)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('nothing but the platform reads the clock', () => {
    const wrong = sources.filter(
      ({ file, code }) =>
        /\bDate\.now\(|\bnew Date\(\s*\)|performance\.now\(/.test(code) && !MAY_NAME.clock.includes(file),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('the test build is told from the product in one place, and used in four', () => {
    const mode = sources.filter(({ code }) => /__E2E__|import\.meta\.env/.test(code)).map(({ file }) => file);
    expect(mode).toEqual(MAY_NAME.mode);
    const users = sources.filter(({ imports }) => imports.some((path) => /\/build$/.test(path)));
    expect(users.map(({ file }) => file).sort()).toEqual([
      ...['lib/page/marks.ts', 'lib/page/overlay.ts', 'lib/page/plant.ts', 'lib/platform/clock.ts'],
    ]);
  });

  it('entrypoints only wire: they are short and hold no logic', () => {
    const long = sources.filter(
      ({ file, code }) =>
        file.startsWith('entrypoints/') && code.split('\n').filter((l) => l.trim()).length > 40,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  /** The files that the bundle of a script in a page is made of; types are none of it. `others`: packages that it names. */
  function carriedBy(scripts: string[]) {
    const files = new Set<string>();
    const others = new Set<string>();
    const bare = (path: string) => path.replace(/(\/index)?(\.tsx?)?$/, '');
    const visit = (path: string) => {
      const source = sources.find(({ file }) => bare(file) === bare(path));
      if (!source || files.has(source.file)) return;
      files.add(source.file);
      const values = source.code.replace(/(?:import|export)\s+type\s[^;]*;/g, '');
      for (const [, next] of values.matchAll(/\bfrom\s+['"]([^'"]+)['"]/g)) {
        const to = target(source.file, next as string);
        if (to) visit(to);
        else others.add(next as string);
      }
    };
    for (const script of scripts) visit(`entrypoints/${script}`);
    return { files: [...files].sort(), others: [...others] };
  }

  it('the page-world script carries nothing but the sites, what may leave them, and the tap', () => {
    expect(carriedBy(['payload.content'])).toEqual({
      files: [
        'entrypoints/payload.content.ts',
        'lib/marketplaces/aliexpress/site.ts',
        'lib/marketplaces/aliexpress/tap.ts',
        'lib/marketplaces/taps.ts',
        'lib/page/frames.ts',
        'lib/page/tap.ts',
      ],
      others: ['wxt/utils/define-content-script'],
    });
  });

  it('messages are judged in the background, never by a script in a page', () => {
    const { files } = carriedBy(['marketplace.content/index', 'card', 'verdict', 'marks', 'shape']);
    expect(files).toContain('components/verdict/Verdict.tsx');
    expect(files.filter((file) => file.startsWith('lib/scam/'))).toEqual([]);
  });

  it('markup is never built from text', () => {
    const wrong = sources.filter(({ code }) =>
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/.test(code),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('nothing asks the network', () => {
    const wrong = sources.filter(
      ({ file, code }) =>
        /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\(|sendBeacon\(/.test(code) &&
        file !== 'lib/page/tap.ts' &&
        // A file of the extension's own.
        !(
          file === 'lib/platform/tricks.ts' &&
          code.includes("fetch(new URL('/tricks.json', location.origin))")
        ),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
