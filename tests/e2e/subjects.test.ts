import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import type { Brand, Capture, Reading, Sighting, Subject } from '../../utils/model';
import { openTab, withZhibi } from './browser';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/platforms/x/${name}.html`), 'utf8');

const profile = 'https://x.com/ExampleCafe';
const post = 'https://mobile.twitter.com/examplecafe/status/1234567890123456789?s=20';
const pages = { [profile]: fixture('profile'), [post]: fixture('post') };

const listedIn = (popup: Page) =>
  popup.$$eval('.draft-subjects li', (lines) => lines.map((line) => line.textContent));
const subjectOf = async (dashboard: Page, key: string) =>
  ((await rowsOf(dashboard, 'subjects')) as Subject[]).find(({ keys }) => keys.includes(key));

test('a profile: its numbers before saving, a part of its list, its channel followed; earlier and later posts are the brand’s', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, post, pages);
  const earlier = (await captureByKey(page, dashboard)).capture.id;
  await page.goto(profile);
  const popup = await clickToolbar(zhibi, page);
  await popup.waitForSelector('.draft-readings');
  expect(await popup.$eval('.draft-readings', (box) => box.textContent)).toContain('76,000–76,999');
  expect(await listedIn(popup)).toHaveLength(2);
  // The second post is left out; the account becomes a competitor's channel.
  await popup.click('.draft-subjects li:nth-child(2) input');
  await popup.click('.draft-brand button');
  await popup.waitForSelector('.draft-whose');
  await popup.waitForFunction(
    () => document.querySelector('.draft')?.textContent?.includes('@ExampleCafe') === true,
  );
  await popup.waitForSelector('.draft-earlier');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  const whose = async () => {
    const rows = (await rowsOf(dashboard, 'captures')) as Capture[];
    return rows.find(({ id }) => id === earlier)?.brandId ?? null;
  };
  expect(await whose()).not.toBeNull();
  // Undo takes back what following did, and doing it again brings it back.
  await popup.keyboard.press('z');
  await popup.waitForSelector('.saved.undone');
  expect(await whose()).toBeNull();
  await popup.keyboard.press('z');
  await popup.waitForSelector('.saved:not(.undone)');
  expect(await whose()).not.toBeNull();

  const [brand] = (await rowsOf(dashboard, 'brands')) as Brand[];
  const sightings = (await rowsOf(dashboard, 'sightings')) as Sighting[];
  const sighting = sightings.find(({ id }) => id !== earlier);
  expect(sighting?.subjects.map(({ keys }) => keys[0])).toEqual(['x:channel:examplecafe', 'x:post:20']);
  expect(await subjectOf(dashboard, 'x:post:21')).toBeUndefined();
  expect(await subjectOf(dashboard, 'x:channel:examplecafe')).toMatchObject({
    brandId: brand?.id,
    latest: { followers: { low: 76_000, high: 76_999 } },
  });

  await page.goto(post);
  const { capture } = await captureByKey(page, dashboard);
  expect(capture).toMatchObject({
    platform: 'x',
    kind: 'post',
    brandId: brand?.id,
    pageKey: 'x:post:1234567890123456789',
  });
  const readings = (await rowsOf(dashboard, 'readings')) as Reading[];
  const likes = readings.filter(({ metric, captureId }) => metric === 'likes' && captureId === capture.id);
  expect(likes.map(({ low, high, raw }) => [low, high, raw])).toEqual([[76_091, 76_091, '76K']]);
});

test('a page of a site whose reader finds nothing is kept like any page, and says so', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, 'https://x.com/examplecafe/status/99', {
    'https://x.com/examplecafe/status/99':
      '<!doctype html><title>Example</title><p>Something went wrong.</p>',
  });
  const { capture, sighting } = await captureByKey(page, dashboard);
  expect(capture as Capture).toMatchObject({
    platform: 'x',
    reader: { id: 'web' },
    title: 'Example',
    partial: ['reader-silent'],
  });
  expect(sighting).toBeNull();
});
