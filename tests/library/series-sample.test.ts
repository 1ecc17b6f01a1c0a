import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sampleOfSeries } from '../../utils/library/series-sample';
import type { Reading } from '../../utils/model';
import { freshLibrary } from './libraries';
import { sampleReading } from './sample';

const row = (nth: number, more: Partial<Reading> = {}): Reading => ({
  ...sampleReading('likes', nth),
  id: `c${nth}/0/likes`,
  subjectId: 's',
  captureId: `c${nth}`,
  at: 1_763_000_000_000 + nth * 60_000,
  binned: 0,
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, nth) => row(nth));

async function sampled(rows: Reading[]) {
  const library = freshLibrary();
  await library.readings.bulkPut(rows);
  return sampleOfSeries('s', 'likes', library);
}

test('few readings are all there, those in the bin and of others left out', async () => {
  const rows = [
    row(1),
    row(2, { binned: 1 }),
    row(3, { subjectId: 't' }),
    row(4, { metric: 'views' }),
    row(5),
  ];
  const { readings, whole } = await sampled(rows);
  expect([whole, readings.map(({ low }) => low)]).toEqual([true, [1, 5]]);
});

test('of very many a bounded number, each as it is, the oldest and the newest among them, from all of their time', async () => {
  const { readings, whole } = await sampled(many(3_000));
  expect(whole).toBe(false);
  const lows = readings.map(({ low }) => low).sort((a, b) => a - b);
  expect(lows.length).toBeGreaterThan(100);
  expect(lows.length).toBeLessThan(450);
  expect([lows[0], lows.at(-1)]).toEqual([0, 2_999]);
  const steps = lows.map((low, nth) => low - (lows[nth - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(60);
  for (const each of readings) expect(each).toEqual(row(each.low));
});

test('what was read again stands in the place of what was read then, or is not shown yet', async () => {
  const again = (nth: number, times: number) =>
    Array.from({ length: times }, (_, time) =>
      row(nth, {
        id: `c${nth}/0/likes@${time + 1}`,
        low: 500_000 + time,
        again: { at: time + 1, version: 2 },
      }),
    );
  const all = many(3_000);
  const { readings } = await sampled([...all, ...again(0, 1), ...again(2_999, 5)]);
  const at = (nth: number) => readings.filter((each) => each.at === row(nth).at).map(({ low }) => low);
  expect(at(0)).toEqual([500_000]);
  // Which of six counts is known only once all of them are read.
  expect(at(2_999)).toEqual([]);
});

test('of sightings that are all of one moment', async () => {
  const { readings, whole } = await sampled(many(300).map((each) => ({ ...each, at: 1 })));
  expect([whole, readings]).toEqual([false, []]);
});
