import { expect, test } from 'vitest';
import { ENGAGEMENT, engagementOf } from '../../utils/metrics/engagement';
import { rank } from '../../utils/metrics/ranking';
import type { Metric, Reading } from '../../utils/model';
import { readingOf, START } from './history';

/** What one capture shows of a post. */
function sheet(
  capture: number,
  raws: Partial<Record<Metric, string>>,
  given: Partial<Reading> = {},
): Reading[] {
  return Object.entries(raws).map(([metric, raw]) =>
    readingOf(raw, false, {
      captureId: `c${capture}`,
      at: START + capture,
      metric: metric as Metric,
      ...given,
    }),
  );
}
const post = (item: string, ...sheets: Reading[][]) => ({ item, readings: sheets.flat() });

test('engagement is what all posts show, added up with its range', () => {
  const found = engagementOf([
    post('a', sheet(1, { likes: '1.2万', comments: '30', shares: '5', views: '99万' })),
    post('b', sheet(2, { likes: '200', comments: '7' })),
  ]);
  expect(found.metrics).toEqual(['likes', 'comments']);
  expect(found.posts.map(({ item, low, high, captureId }) => [item, low, high, captureId])).toEqual([
    ['a', 11_530, 12_529, 'c1'],
    ['b', 207, 207, 'c2'],
  ]);
});

test('all parts of a sum are of one moment: the newest capture that shows them all', () => {
  const { posts } = engagementOf([
    post(
      'a',
      sheet(1, { likes: '10', comments: '1' }),
      sheet(3, { likes: '20', comments: '2' }),
      sheet(5, { likes: '90' }),
    ),
  ]);
  expect(posts).toMatchObject([{ item: 'a', low: 22, captureId: 'c3' }]);
});

test('a post that shows nothing is left, not nought; nor is anything compared that has nothing in common', () => {
  const some = engagementOf([post('a', sheet(1, { likes: '10' })), post('b', sheet(2, { views: '900' }))]);
  expect([some.posts.map(({ item }) => item), some.left]).toEqual([['a'], ['b']]);
  const none = engagementOf([post('a', sheet(1, { likes: '10' })), post('b', sheet(2, { shares: '9' }))]);
  expect([none.metrics, none.posts, none.left]).toEqual([[], [], ['a', 'b']]);
  expect(engagementOf([])).toEqual({ metrics: [], posts: [], left: [] });
});

test('one unverified part makes the sum unverified', () => {
  const readings = [...sheet(1, { likes: '10' }), ...sheet(1, { comments: '3' }, { unverified: true })];
  expect(engagementOf([post('a', readings)]).posts).toMatchObject([{ low: 13, unverified: true }]);
});

test('best posts are tied where their sums overlap', () => {
  const { posts } = engagementOf([
    post('a', sheet(1, { likes: '1.2万' })),
    post('b', sheet(2, { likes: '12,100' })),
    post('c', sheet(3, { likes: '900' })),
  ]);
  expect(rank(posts, (each) => each).map(({ item, best, worst }) => [item.item, best, worst])).toEqual([
    ['b', 1, 2],
    ['a', 1, 2],
    ['c', 3, 3],
  ]);
});

test('views are no engagement, and only posts have any', () => {
  expect(ENGAGEMENT.post).not.toContain('views');
  expect([ENGAGEMENT.channel, ENGAGEMENT.product, ENGAGEMENT.keyword]).toEqual([[], [], []]);
});
