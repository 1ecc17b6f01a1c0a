import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard } from '../../scripts/browser/library.mjs';
import { openTab, says, speak, withZhibi } from './browser';
import { go } from './one-capture';

const item = 'https://www.amazon.co.uk/dp/B0EXAMPLE1';
const html = readFileSync(
  join(import.meta.dirname, '../fixtures/platforms/amazon/item-signed-out.html'),
  'utf8',
);

test('a price’s capture says who saw it and where, in the reader’s language', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi, '/library');
  const page = await openTab(zhibi, item, { [item]: html });
  const { capture, sighting } = await captureByKey(page, dashboard);
  expect(sighting?.subjects[0]?.fields).toMatchObject({
    viewer: { value: 'signed-out' },
    region: { value: 'Example Town EX1 2AB' },
  });
  await dashboard.bringToFront();
  await go(dashboard, `/capture/${capture.id}`);
  await speak(dashboard, 'zh');
  await says(dashboard, '未登录');
  await speak(dashboard, 'en');
  await says(dashboard, 'not signed in');
  await says(dashboard, 'Example Town EX1 2AB');
});
