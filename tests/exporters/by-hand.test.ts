import { expect, test } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import { exporters } from '../../utils/exporters';
import { readingsIn, week } from '../digest/sample-week';
import { sampleReading } from '../library/sample';
import { optionsIn } from './options';

test.each([...exporters])('a number that a person entered says so in $id', (exporter) => {
  const entered = { ...sampleReading('likes', 48_651), from: 'manual' };
  const digest = buildDigest({ ...week, readings: new Map([readingsIn('notes-1', [entered])]) });
  expect(exporter.render(digest, optionsIn('zh')).join('')).toContain('48,651（手工）');
  expect(exporter.render(digest, optionsIn('en')).join('')).toContain('48,651 (manual)');
});

test.each([...exporters])('what is ranked or drafted from entered numbers says so in $id', (exporter) => {
  const reader = { id: 'manual', version: 1 };
  const captures = week.captures.map((each) => (each.id === 'notes-1' ? { ...each, reader } : each));
  const text = (given: typeof week) => exporter.render(buildDigest(given), optionsIn('zh')).join('');
  const drafted = /门店实测 5 款[^\n]*?（手工）/;
  expect(text({ ...week, captures })).toMatch(drafted);
  expect(text(week)).not.toContain('手工');
  // Beside its evidence in each table too, and once for each cell.
  const entered = text({ ...week, captures }).match(/手工(?!）|录入)/g) ?? [];
  expect(entered.length).toBeGreaterThanOrEqual(3);
});

test.each([...exporters])('what has no address stands under its platform’s name in $id', (exporter) => {
  const best = week.numbers.best.map((table) => ({ ...table, site: 'channels' }));
  const digest = buildDigest({ ...week, numbers: { ...week.numbers, best } });
  expect(exporter.render(digest, optionsIn('zh')).join('')).toContain('最佳内容 · 视频号');
  expect(exporter.render(digest, optionsIn('en')).join('')).toMatch(/WeChat Channels/);
});
