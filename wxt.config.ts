import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { sites } from './lib/marketplaces/sites';
import { tricks } from './lib/scam/words';

const dexieModule = resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.mjs');

const lifetime = resolve(import.meta.dirname, 'lib/page/lifetime.ts');

type Aliases = NonNullable<UserConfig['resolve']>['alias'];
const aliasList = (alias: Aliases) =>
  Array.isArray(alias)
    ? alias
    : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));

/** Where a script runs is in the manifest by the time it is built; in the script itself the table would be dead weight. */
const withoutSites: Plugin = {
  name: 'without-sites',
  load: (id) => (/\/lib\/marketplaces\/sites\.ts$/.test(id) ? 'export const sites = [];' : null),
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'lib/i18n/locales') },
  webExt: { disabled: true },
  vite: ({ mode }) => ({
    // The test build is a production build but for lib/platform/build.ts; WXT would put its own logging into it.
    define: { __E2E__: String(mode === 'e2e'), 'import.meta.env.MODE': JSON.stringify('production') },
    // Dexie's package entry wraps its UMD file, which no bundler can shake; the module itself is 12 kB smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: dexieModule }] },
  }),
  hooks: {
    // The words of all tricks are data, read when a message is checked: in the background they would be read at every start.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'tricks.json', contents: JSON.stringify(tricks) });
    },
    // The polyfill does nothing in the browsers that are supported, and is a fifth of what a page may cost.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      const alias = [
        { find: 'wxt/browser', replacement: '@wxt-dev/browser' },
        { find: 'wxt/utils/content-script-context', replacement: lifetime },
      ];
      config.resolve = { ...config.resolve, alias: [...alias, ...aliasList(config.resolve?.alias)] };
      config.plugins = [...(config.plugins ?? []), withoutSites];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'],
      ...['contextMenus', 'activeTab'],
    ],
    host_permissions: [...new Set(sites.flatMap((site) => site.hosts))],
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimclock@claimclock.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  zip: { excludeSources: ['tests/**', 'docs/**'] },
});
