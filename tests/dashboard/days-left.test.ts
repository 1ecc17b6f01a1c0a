import { expect, test } from 'vitest';
import { daysLeft } from '../../entrypoints/dashboard/days-left';

const day = 24 * 3600 * 1000;
const now = Date.parse('2026-11-22T12:00:00Z');

test.each([
  [now, 30],
  [now - 1, 30],
  [now - day, 29],
  [now - 29 * day - 1, 1],
  [now - 30 * day, 0],
  [now - 90 * day, 0],
])('binned at %d it has %d days left', (binnedAt, left) => {
  expect(daysLeft(binnedAt, now)).toBe(left);
});
