import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { kill, launch } from '../../scripts/browser/launch.mjs';
import { openDashboard } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { workerOf } from '../../scripts/browser/worker.mjs';
import { words } from '../../utils/words';
import { openTab, says, speak, withZhibi } from './browser';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品</title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

/** A browser that can open no IndexedDB: a file stands where the folder would be. */
async function withoutDatabase() {
  const zhibi = await withZhibi();
  await kill(zhibi);
  const folder = join(zhibi.profile, 'Default', 'IndexedDB');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(zhibi.profile, 'Default'), { recursive: true });
  await writeFile(folder, '');
  return { ...(await launch({ profile: zhibi.profile, offline: true })), profile: zhibi.profile };
}

test('a browser that keeps no database: dashboard, popup and badge say so in both languages', async () => {
  const zhibi = await withoutDatabase();
  try {
    const dashboard = await openDashboard(zhibi);
    const page = await openTab(zhibi, url, pages);
    for (const locale of ['en', 'zh'] as const) {
      const { common, failures } = words[locale];
      await speak(dashboard, locale);
      await says(dashboard, common.noDatabase.text);
      const popup = await clickToolbar(zhibi, page);
      await says(popup, common.noDatabase.text);
      await popup.close();
      await pressCommand(page, 'capture-now');
      const worker = await workerOf(zhibi);
      const button = () =>
        worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) => [
          await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })])`);
      await expect.poll(button, { timeout: 10_000 }).toEqual(['!', failures['no-database']]);
    }
  } finally {
    await kill(zhibi);
  }
});
