import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkedPanel } from '../../entrypoints/dashboard/views/brand/worked-panel';
import { saveCapture } from '../../utils/library/captures';
import { db } from '../../utils/library/db';
import { subjectsOfKeys } from '../../utils/library/subjects';
import type { SubjectRead } from '../../utils/model';
import { clear, press, show } from '../components/page';
import { sampleCapture, sampleContent, samplePost, sampleReading } from '../library/sample';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.now();

const account = (low: number, high = low): SubjectRead =>
  samplePost('', {
    kind: 'channel',
    keys: ['x:channel:examplecafe'],
    channelKeys: [],
    fields: { author: { value: '示例咖啡', from: 'h1' }, handle: { value: 'examplecafe', from: 'h1' } },
    readings: [sampleReading('followers', low, high)],
  });

/** A post as the profile shows it `age` days after it was published. */
function post(id: string, born: number, rate: number, at: number): SubjectRead {
  const wall = new Date(born).toISOString().slice(0, 19);
  const likes = Math.floor((rate * (at - born)) / DAY);
  return samplePost(id, {
    published: { value: { raw: wall, wall, zone: 'Z', grain: 'minute' }, from: 'time' },
    readings: [sampleReading('likes', likes)],
  });
}

const beans = (price: number, viewer: string): SubjectRead =>
  samplePost('', {
    kind: 'product',
    keys: ['x:product:1'],
    fields: { title: { value: '示例咖啡豆', from: 'h1' }, viewer: { value: viewer, from: 'p' } },
    readings: [{ ...sampleReading('price', price), unit: 'CNY' }],
  });

/** What is captured every second day for a month: the profile with its last posts, and the shop. */
beforeAll(async () => {
  for (let day = 28; day >= 0; day -= 2) {
    const at = NOW - day * DAY - HOUR;
    const posts = Array.from({ length: 14 }, (_, nth) => ({
      id: String(nth),
      born: NOW - (28 - 2 * nth) * DAY - 2 * HOUR,
      rate: nth === 6 ? 900 : 100,
    })).filter(({ born }) => born < at);
    const subjects = [
      account(20_000, 20_999),
      ...posts.map(({ id, born, rate }) => post(id, born, rate, at)),
      beans(day > 10 ? 399 : 299, day % 4 === 0 ? 'signed-in' : 'signed-out'),
    ];
    await saveCapture(
      {
        capture: sampleCapture(`day${day}`, { at, kind: 'profile' }),
        content: sampleContent(`day${day}`),
        seen: { own: true, subjects, results: null },
      },
      [],
    );
  }
  const subjects = [account(22_000, 22_999)];
  await saveCapture(
    {
      capture: sampleCapture('now', { at: NOW - 1000, kind: 'profile' }),
      content: sampleContent('now'),
      seen: { own: true, subjects, results: null },
    },
    [],
  );
});

afterAll(async () => {
  await clear();
  await db.delete();
});

const text = () => document.querySelector('.worked')?.textContent ?? '';
const hrefs = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.worked .proof')].map(({ hash }) => hash);

test('a month’s truth stands on the brand’s page: growth with its range, the one hit, the price step of each viewer', async () => {
  const [channel] = await subjectsOfKeys(['x:channel:examplecafe']);
  const keys = [...Array.from({ length: 14 }, (_, nth) => `x:post:${nth}`), 'x:product:1'];
  const posts = await subjectsOfKeys(keys);
  const hit = posts.find(({ keys }) => keys.includes('x:post:6'))?.id ?? '';
  const revisited = new Map([[hit, { gone: { captureId: 'revisit', at: NOW }, edited: null }]]);
  await show(
    <WorkedPanel brandId="b" channels={channel ? [channel] : []} posts={posts} revisited={revisited} />,
  );
  await expect.poll(text).toContain('▲ +1,001–2,999');
  expect(hrefs()).toContain('#/capture/now');
  // The hit is first for certain, by sum and by speed; of the usual ones nothing is said.
  expect(text().match(/▲ 高于/g)).toHaveLength(1);
  const first = document.querySelectorAll('.worked tbody')[2]?.querySelector('tr');
  expect(first?.textContent).toContain('6');
  // It is gone, wherever it is ranked.
  expect(text().match(/ 发现已消失/g)).toHaveLength(2);
  expect(first?.querySelector<HTMLAnchorElement>('.revisited')?.hash).toBe('#/capture/revisit');
  expect(first?.textContent).toContain('高于');
  expect(text()).not.toContain('▼ 低于');
  // Each viewer saw one step; between the two there is none.
  expect(text().match(/价格 ¥399 → ¥299 ▼ −¥100/g)).toHaveLength(2);
  expect(text()).toContain('已登录');
  expect(text()).toContain('未登录');
  await press('p');
  await expect.poll(() => document.querySelector('[aria-pressed=true]')?.textContent).toBe('90 天');
});
