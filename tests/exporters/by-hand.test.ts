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
