import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { problemsOf } from './axe';
import { openTab, says, speak, withZhibi } from './browser';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/platforms/${name}.html`), 'utf8');

const post = 'https://mobile.twitter.com/examplecafe/status/1234567890123456789?s=20';
const silent = 'https://x.com/examplecafe/status/99';
const pages = {
  [post]: fixture('x/post').replace(/<title>[^<]*/, '<title>=HYPERLINK("https://example.com")'),
  [silent]: '<!doctype html><title>Example</title><p>Something went wrong.</p>',
};

test('settings lead to what was read, field by field, and to the log of every reading, which leaves as CSV', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi, '/settings');
  await speak(dashboard, 'en');
  const page = await openTab(zhibi, post, pages);
  const { capture } = await captureByKey(page, dashboard);
  await page.goto(silent);
  const { capture: none } = await captureByKey(page, dashboard);
  await dashboard.bringToFront();

  await dashboard.click('a[href="#/readers"]');
  await dashboard.waitForSelector('.reader-table');
  const rows = await dashboard.$$eval('.reader-table tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  const likes = rows.find((row) => row[1] === 'Likes');
  expect(likes?.[2]).toBe('1 of 1');
  expect(likes?.[5]).toMatch(/^proved \d{4}-\d\d-\d\d$/);
  // What its reader could read and never did is there from the first.
  const views = rows.find((row) => row[1]?.startsWith('Views'));
  expect(views?.[2]).toBe('0 of 1');
  await says(dashboard, 'found nothing on 1 of the last 2 pages');
  expect(
    await dashboard.$$eval('.reader > p a', (links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual([`#/capture/${none.id}`]);
  expect(await problemsOf(dashboard)).toEqual([]);

  await dashboard.click('a[href="#/log"]');
  await dashboard.waitForSelector('.log-table tbody tr');
  const logged = await dashboard.$$eval('.log-table tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  expect(logged.map((row) => [row[3], row[5]])).toEqual([
    ['key', '0'],
    ['key', '0'],
  ]);
  expect(logged[1]?.[4]).toContain('Likes');
  expect(await problemsOf(dashboard)).toEqual([]);
  await dashboard.select('.log-filters select', 'x');
  await says(dashboard, '2 readings');

  const folder = await mkdtemp(join(tmpdir(), 'zhibi-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const session = await zhibi.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await dashboard.keyboard.press('e');
  // The name may be there before the text is.
  const text = await until(
    async () => {
      const name = (await readdir(folder)).find((each) => each === 'zhibi-log-x.csv');
      return (name && (await readFile(join(folder, name), 'utf8'))) || null;
    },
    { what: 'a CSV file' },
  );
  expect(text.startsWith('\uFEFF"Time",')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain(`"'=HYPERLINK(""https://example.com"")"`);
  expect(lines[2]?.endsWith(`"0","${capture.id}"`)).toBe(true);
});
