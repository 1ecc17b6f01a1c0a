import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { findBrowser } from '../scripts/browser/find-browser.mjs';
import { clickInFrames, countAsked } from './snapshot/hostile/asked.ts';
import { servePages } from './snapshot/page/served.ts';

const root = new URL('..', import.meta.url).pathname;
const executablePath = findBrowser();
if (!existsSync(`${root}.wxt/tsconfig.json`))
  throw new Error('Run `npx wxt prepare` first (`npm ci` does it).');

/** Projects of one `turn` run together, turns one after another: browsers do not share the cores with the quick ones. */
const shared = (name: string, turn: number) => ({ name, root, sequence: { groupOrder: turn } });

export default defineConfig({
  test: {
    projects: [
      {
        // Pure rooms and the library on fake-indexeddb.
        plugins: [await WxtVitest()],
        test: {
          ...shared('unit', 0),
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,house,firefox}/**', '**/*.browser.test.*'],
          // Properties try hundreds of inputs, and the machine may be busy.
          testTimeout: 60_000,
        },
      },
      {
        // Real IndexedDB, real layout.
        plugins: [preact(), countAsked(), servePages()],
        cacheDir: 'node_modules/.vite/browser',
        test: {
          ...shared('browser', 1),
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          maxWorkers: 2,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { clickInFrames },
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: [
                  // What a fixture shows is not fetched from whoever owns its hosts.
                  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The repository and the builds themselves.
        test: { ...shared('house', 0), environment: 'node', include: ['tests/house/**/*.test.ts'] },
      },
      {
        // The production build in a real Chromium.
        test: {
          ...shared('e2e', 2),
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Journeys mostly wait.
          maxWorkers: 3,
        },
      },
      {
        // The Firefox build in a real Firefox.
        test: {
          ...shared('firefox', 3),
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
