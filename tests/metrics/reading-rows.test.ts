import { expect, test } from 'vitest';
import { likeOf, newestBefore, readingRows } from '../../utils/metrics/reading-rows';
import type { Metric, Reading } from '../../utils/model';
import { sampleReading } from '../library/sample';

function reading(captureId: string, at: number, metric: Metric, low: number, nth = 0): Reading {
  const id = `${captureId}/${nth}/${metric}`;
  return { ...sampleReading(metric, low), id, subjectId: 's', captureId, at, binned: 0 };
}

const readings = [
  reading('c3', 3, 'likes', 30),
  reading('c1', 1, 'likes', 10),
  reading('c1', 1, 'views', 100),
  reading('c2', 2, 'views', 200),
];

test('readings become rows, newest first, each beside the one before it however far back', () => {
  const rows = readingRows(readings);
  expect(rows.map(({ captureId }) => captureId)).toEqual(['c3', 'c2', 'c1']);
  const steps = rows.map(({ cells }) =>
    [cells.likes, cells.views].map((step) => [step?.now.low, step?.before?.low]),
  );
  expect(steps).toEqual([
    [
      [30, 10],
      [undefined, undefined],
    ],
    [
      [undefined, undefined],
      [200, 100],
    ],
    [
      [10, undefined],
      [100, undefined],
    ],
  ]);
});

test('a subject that one page shows twice has one row, and is not its own past', () => {
  const [row, ...more] = readingRows([reading('c1', 1, 'likes', 9, 4), reading('c1', 1, 'likes', 10)]);
  expect(more).toEqual([]);
  expect(row?.cells.likes).toMatchObject({ now: { low: 10 }, before: undefined });
});

test.each([
  [1, undefined, undefined],
  [2, 10, 100],
  [4, 30, 200],
])('before %i the newest were %s likes and %s views', (at, likes, views) => {
  const found = newestBefore(readings, { at });
  const newest = (metric: Metric) => likeOf({ metric, raw: '', unit: null }, found)?.low;
  expect([newest('likes'), newest('views')]).toEqual([likes, views]);
});

test('a price stands beside the last that the same kind of viewer saw, not beside another’s', () => {
  const price = (id: string, at: number, low: number, viewer: string): Reading => ({
    ...reading(id, at, 'price', low),
    unit: 'CNY',
    seenBy: { viewer, region: null },
  });
  const seen = [
    price('a', 1, 189, 'signed-in'),
    price('b', 2, 199, 'signed-out'),
    price('c', 3, 179, 'signed-in'),
    price('d', 4, 199, 'signed-out'),
  ];
  expect(readingRows(seen).map(({ cells: { price: step } }) => [step?.now.low, step?.before?.low])).toEqual([
    [199, 199],
    [179, 189],
    [199, undefined],
    [189, undefined],
  ]);
  const before = newestBefore(seen, { at: 4 });
  for (const now of seen.slice(2)) expect(likeOf(now, before)?.low).toBe(now === seen[2] ? 179 : 199);
});
