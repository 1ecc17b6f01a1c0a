import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { Verification } from '../../utils/model';
import { problemsOf } from './axe';
import { openTab, says, speak, withZhibi } from './browser';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/platforms/${name}.html`), 'utf8');

const post = 'https://br.pinterest.com/pin/winter-menu--1000000000000000001/';
const list =
  'https://mobile.yangkeduo.com/search_result.html?search_key=%E7%A4%BA%E4%BE%8B%E6%BB%A4%E6%9D%AF';
const pages = { [post]: fixture('pinterest/post'), [list]: fixture('pinduoduo/list') };

async function go(page: Page, route: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.waitForSelector(shown);
}

const verifications = async (page: Page) => (await rowsOf(page, 'verifications')) as Verification[];
const verified = (page: Page, wanted: number) =>
  until(async () => (await verifications(page)).length === wanted, { what: `${wanted} verifications` });
/** All that this week's digest says. */
const digestText = async (page: Page) => {
  await go(page, '/digest', '.digest-desk');
  const shown = await page.waitForFunction(() =>
    [...document.querySelectorAll('.digest-desk *')]
      .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
      .find((text) => text.includes('Winter menu')),
  );
  return String(await shown.jsonValue());
};

test('an unverified number, confirmed by a click beside its evidence, becomes a fact, and taken back it is none', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  await speak(dashboard, 'en');
  const page = await openTab(zhibi, post, pages);
  const { capture, sighting } = await captureByKey(page, dashboard);
  const own = sighting?.subjects[0];
  expect(own?.readings.map(({ unverified }) => unverified)).toEqual([true, true, true]);
  await dashboard.bringToFront();
  expect(await digestText(dashboard)).not.toContain('Likes');

  await go(dashboard, `/capture/${capture.id}`, '.own-readings .confirm');
  expect(await problemsOf(dashboard)).toEqual([]);
  await dashboard.click('.own-readings .confirm');
  await verified(dashboard, 1);
  await dashboard.waitForSelector('.own-readings .confirmed');
  const [row] = await verifications(dashboard);
  expect(row).toMatchObject({
    platform: 'pinterest',
    kind: 'post',
    captureId: capture.id,
    fragment: own?.fragment,
    version: capture.reader.version,
  });
  await says(dashboard, 'confirmed by you on');
  expect(await problemsOf(dashboard)).toEqual([]);
  expect(await digestText(dashboard)).toContain('Likes');

  await go(dashboard, `/capture/${capture.id}`, '.own-readings .confirmed .confirm');
  await dashboard.click('.own-readings .confirmed .confirm');
  await verified(dashboard, 0);
  await dashboard.waitForFunction(() => document.querySelector('.own-readings .confirmed') === null);
  await says(dashboard, 'is unverified again');
  await dashboard.keyboard.press('z');
  await verified(dashboard, 1);
  expect(await verifications(dashboard)).toEqual([row]);
});

test('of a list one of each kind is asked for, and stands for all', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, list, pages);
  const { capture, sighting } = await captureByKey(page, dashboard);
  const marks = new Set(
    sighting?.subjects.flatMap(({ readings }) =>
      readings.flatMap(({ metric, from, unverified }) => (unverified ? `${metric} ${from}` : [])),
    ),
  );
  expect(marks.size).toBeGreaterThan(1);
  await dashboard.bringToFront();
  await go(dashboard, `/capture/${capture.id}`, '.confirm-listed');
  expect(await dashboard.$$('.confirm-listed .confirm')).toHaveLength(marks.size);
  expect(await problemsOf(dashboard)).toEqual([]);
  for (let left = marks.size; left > 0; left--) {
    await dashboard.click('.confirm-listed .confirm');
    await verified(dashboard, marks.size - left + 1);
    await until(async () => (await dashboard.$$('.confirm-listed .confirm')).length === left - 1, {
      what: `${left - 1} fields left`,
    });
  }
  expect(await dashboard.$('.subject-table .reading-doubt')).toBeNull();
});
