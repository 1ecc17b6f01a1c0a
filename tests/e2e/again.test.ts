import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { Reading, Subject } from '../../utils/model';
import { problemsOf } from './axe';
import { openTab, says, speak, withZhibi } from './browser';

const post = 'https://mobile.twitter.com/examplecafe/status/1234567890123456789?s=20';
const html = readFileSync(join(import.meta.dirname, '../fixtures/platforms/x/post.html'), 'utf8');

async function go(page: Page, route: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.waitForSelector(shown);
}

const readings = async (page: Page) => (await rowsOf(page, 'readings')) as Reading[];

/** As an older reader had left it: a number that is somebody else's. */
async function spoil(page: Page, id: string): Promise<void> {
  await page.evaluate(async (key) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('zhibi'));
    const store = database.transaction('readings', 'readwrite').objectStore('readings');
    const row = await done(store.get(key));
    await done(store.put({ ...row, raw: '7', low: 7, high: 7 }));
    database.close();
  }, id);
}

test('what an older reader read wrongly is read again, kept beside the old, and taken back', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  await speak(dashboard, 'en');
  const page = await openTab(zhibi, post, { [post]: html });
  const { capture, sighting } = await captureByKey(page, dashboard);
  await dashboard.bringToFront();
  await go(dashboard, `/again?capture=${capture.id}`, '.again .empty-state');
  await says(dashboard, 'read the same');

  const likes = `${capture.id}/0/likes`;
  await spoil(dashboard, likes);
  const spoilt = await readings(dashboard);
  await go(dashboard, `/capture/${capture.id}`, '.seen-again');
  await dashboard.click('.seen-again');
  await dashboard.waitForSelector('.again-table');
  const rows = await dashboard.$$eval('.again-table tbody tr', (all) => all.map((row) => row.textContent));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/Likes\s*7\s*76,091/);
  expect(await problemsOf(dashboard)).toEqual([]);

  await dashboard.keyboard.press('a');
  await until(async () => (await readings(dashboard)).length === spoilt.length + 1, {
    what: 'the new reading',
  });
  const kept = await readings(dashboard);
  expect(kept).toEqual(expect.arrayContaining(spoilt));
  expect(kept.find(({ again }) => again)).toMatchObject({
    low: 76_091,
    captureId: capture.id,
    again: { version: capture.reader.version },
  });
  expect((await rowsOf(dashboard, 'sightings'))[0]).toEqual(sighting);

  const subject = ((await rowsOf(dashboard, 'subjects')) as Subject[]).find(({ kind }) => kind === 'post');
  expect(subject?.latest.likes?.low).toBe(76_091);
  await go(dashboard, `/subject/${subject?.id}`, '.reading-table');
  await says(dashboard, 'then 7');
  expect(await problemsOf(dashboard)).toEqual([]);

  await go(dashboard, `/capture/${capture.id}`, '.own-readings');
  await says(dashboard, 'read again, version');
  await dashboard.keyboard.press('z');
  await until(async () => (await readings(dashboard)).length === spoilt.length, { what: 'the way back' });
  expect(await readings(dashboard)).toEqual(spoilt);
});
