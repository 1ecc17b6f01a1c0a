import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compiledAtOnce } from './scripts/build/compiled-at-once';
import { dexieAsUsed } from './scripts/build/dexie-as-used';
import { minifiedTwice } from './scripts/build/minified-twice';
import { HOLDERS, holderScript, sharedOnce } from './scripts/build/shared-once';
import { sitesAsData } from './scripts/build/sites-as-data';
import { withoutOldCallbacks } from './scripts/build/without-old-callbacks';
import { lookOf } from './utils/capture/pick/look';
import { SITES } from './utils/platforms';
import { liveHosts } from './utils/platforms/platform';
import { SITE_HOSTS } from './utils/platforms/site-hosts';
import * as failures from './utils/words/failures';
import * as menu from './utils/words/menu';
import { en, zh } from './utils/words/pick';

/** The manifest is the promise of PRIVACY.md: no host at install, nothing that is not named there. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // What the worker says, what is shown while a part of a page is chosen, and whom a snapshot may not ask: asked for
    // when it is wanted.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'site-hosts.json', contents: JSON.stringify(SITE_HOSTS) });
      for (const locale of ['en', 'zh'] as const) {
        const said = { menu: menu[locale], failures: failures[locale] };
        files.push({ relativeDest: `words/${locale}.json`, contents: JSON.stringify(said) });
      }
      for (const mode of ['region', 'hide', 'element', 'pane'] as const)
        for (const theme of ['system', 'light', 'dark'] as const)
          for (const [locale, words] of Object.entries({ en, zh }))
            files.push({
              relativeDest: `looks/${mode}-${theme}-${locale}.json`,
              contents: JSON.stringify(lookOf(mode, theme, words)),
            });
    },
    // One small script for each site, so that a page gets its own reader and no other; and those that hold what they share.
    'entrypoints:found': (wxt, found) => {
      const add = (name: string, folder: string, source: string) => {
        mkdirSync(join(wxt.config.wxtDir, folder), { recursive: true });
        const inputPath = join(wxt.config.wxtDir, folder, `${basename(name)}.ts`);
        writeFileSync(inputPath, source);
        found.push({ name, inputPath, type: 'unlisted-script' });
      };
      for (const holder of HOLDERS) add(holder, 'shared', holderScript(holder));
      for (const { id } of SITES) add(`sites/${id}`, 'sites', siteScript(id));
    },
  },
  vite: () => ({
    plugins: [
      sitesAsData(),
      sharedOnce(),
      withoutOldCallbacks(),
      dexieAsUsed(),
      minifiedTwice(),
      compiledAtOnce('reader.js', 'byline.js'),
      preact(),
    ],
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox140'] },
    // The modern build of Dexie: a tenth smaller than the one that its package names first.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    optional_host_permissions: SITES.flatMap(liveHosts),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'capture-now': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCapture__' },
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_commandPage__',
      },
      'open-dashboard': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandDashboard__',
      },
      // Chrome suggests four keys at most; these are given one by whoever wants it.
      'capture-region': { description: '__MSG_commandRegion__' },
      'capture-element': { description: '__MSG_commandElement__' },
      'capture-pane': { description: '__MSG_commandPane__' },
      'capture-later': { description: '__MSG_commandLater__' },
      'capture-hide': { description: '__MSG_commandHide__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'zhibi@zhibi.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

function siteScript(id: string): string {
  return `import { defineUnlistedScript } from '#imports';
import { readSite } from '../../utils/platforms/base/read-site';
import { meta, reader } from '../../utils/platforms/${id}';

export default defineUnlistedScript(() => {
  globalThis.zhibiSite = {
    meta,
    read: (input) => readSite(meta, reader(), input),
    reader,
  };
});
`;
}
