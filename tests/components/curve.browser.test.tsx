import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SeriesPanel } from '../../entrypoints/dashboard/views/subject/series-panel';
import type { Metric, Reading } from '../../utils/model';
import { sampleReading } from '../library/sample';
import { clear, press, show } from './page';

afterEach(clear);

const HOUR = 3_600_000;
const START = Date.UTC(2026, 9, 1);

/** Readings at these hours. */
function likes(...seen: [hour: number, low: number, high?: number][]): Reading[] {
  return seen.map(([hour, low, high = low]) => ({
    ...sampleReading('likes', low, high),
    id: `c${hour}/0/likes`,
    subjectId: 's',
    captureId: `c${hour}`,
    at: START + hour * HOUR,
    binned: 0,
  }));
}

/** @param all what is read of it in the end; null: not yet */
async function showSeries(
  readings: Reading[],
  onMetric = (_metric: Metric) => {},
  all: Reading[] | null = readings,
) {
  await show(
    <div style={{ width: '700px' }}>
      <SeriesPanel
        metrics={['likes', 'comments']}
        metric="likes"
        onMetric={onMetric}
        sample={{ readings, whole: all === readings }}
        sightings={all ? { readings: all, count: all.length, without: [] } : undefined}
      />
    </div>,
  );
}

const marks = () => [...document.querySelectorAll<SVGAElement>('.curve-mark')];
const line = () => document.querySelector('.sighting-line')?.textContent ?? '';

test('every sighting is a mark that leads to its capture; the newest is told of first', async () => {
  await showSeries(likes([0, 100], [1, 150], [3, 12_000, 12_999]));
  expect(marks().map((mark) => mark.getAttribute('href'))).toEqual([
    '#/capture/c0',
    '#/capture/c1',
    '#/capture/c3',
  ]);
  expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  expect(line()).toContain('12,000–12,999');
  expect(line()).toContain('▲');
  expect(line()).toContain('平均每小时 +5,925–6,425');
});

test('of one sighting there is no curve, only what it shows', async () => {
  await showSeries(likes([0, 100]));
  expect(marks()).toEqual([]);
  expect(line()).toContain('首次看到');
});

test('what a person entered is marked as that', async () => {
  const [seen, typed] = likes([0, 100], [1, 150]);
  if (!seen || !typed) throw new Error('two were made');
  await showSeries([seen, { ...typed, from: 'manual' }]);
  expect(marks().map((mark) => mark.classList.contains('by-hand'))).toEqual([false, true]);
  expect(line()).toContain('手工');
});

test('arrow keys walk along the sightings, and what they prove is said', async () => {
  await showSeries(likes([0, 12_000, 12_999], [1, 12_000, 12_999], [2, 12_500]));
  await act(() => marks().at(-1)?.focus());
  await press('ArrowLeft');
  expect(document.activeElement?.getAttribute('href')).toBe('#/capture/c1');
  expect(line()).toContain('较上次无可证变化');
  expect(line()).not.toContain('平均');
  await press('Home');
  expect(line()).toContain('首次看到');
});

test('a fall is marked to be looked at, and M asks for the next number', async () => {
  const asked: Metric[] = [];
  await showSeries(likes([0, 100], [1, 90]), (metric) => asked.push(metric));
  expect(document.querySelectorAll('.curve-mark.odd')).toHaveLength(1);
  expect(line()).toContain('▼ 较');
  await press('m');
  expect(asked).toEqual(['comments']);
});

test('of thousands of sightings a few hundred marks are drawn, and no stretch that was not seen is joined', async () => {
  const hours = Array.from({ length: 5000 }, (_, n) => (n < 2500 ? n : n + 3000));
  await showSeries(likes(...hours.map((hour): [number, number] => [hour, hour])));
  expect(marks().length).toBeLessThan(200);
  expect(document.querySelectorAll('.curve-band')).toHaveLength(2);
});

test('a sample of very many claims nothing of what lies between; then all of them say it', async () => {
  const all = likes([0, 100], [1, 90], [2, 100], [3, 120]);
  const sample = [all[0], all[2], all[3]].filter((each) => each !== undefined);
  await showSeries(sample, undefined, null);
  expect(marks()).toHaveLength(3);
  expect(line()).toContain('先显示其中一部分');
  expect(line()).not.toContain('▲');
  expect(document.querySelectorAll('.curve-mark.odd')).toHaveLength(0);
  expect(document.querySelectorAll('.curve-band')).toHaveLength(3);
  await showSeries(sample, undefined, all);
  expect(marks()).toHaveLength(4);
  expect(document.querySelectorAll('.curve-mark.odd')).toHaveLength(1);
  expect(line()).toContain('▲ 较');
});
