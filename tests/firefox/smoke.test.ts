import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fireShortcut, launchFirefox, openFirefoxDashboard } from '../../scripts/browser/firefox.mjs';
import { capturesIn } from '../../scripts/browser/library.mjs';
import { serveFolder } from '../../scripts/browser/serve-folder.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { root } from '../../scripts/install.mjs';

test('in Firefox the shortcut captures the page in view, and the digest shows it', async () => {
  const served = await serveFolder(join(root, 'public/sample'));
  onTestFinished(() => served.close());
  const firefox = await launchFirefox();
  onTestFinished(() => firefox.browser.close());
  const dashboard = await openFirefoxDashboard(firefox);
  const page = await firefox.browser.newPage();
  await page.goto(`${served.origin}/campaign-zh.html`);
  await page.bringToFront();
  await fireShortcut(firefox, 1);
  const [capture] = await until(
    async () => {
      const all = await capturesIn(dashboard);
      return all.some(({ thumbnail }) => thumbnail) ? all : null;
    },
    { timeout: 60_000, what: 'capture in Firefox' },
  );
  expect(capture).toMatchObject({ trigger: 'key', kind: 'article', lang: 'zh-CN', partial: [] });
  expect(capture?.title).toContain('买一送一');
  expect(capture?.picture?.width).toBeGreaterThan(300);
  const digest = await openFirefoxDashboard(firefox, '/digest');
  await until(
    () =>
      digest.evaluate(
        () => document.querySelector('.digest-page, main')?.textContent?.includes('1') ?? false,
      ),
    { timeout: 30_000, what: 'digest in Firefox' },
  );
});
