import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  formatBytes,
  formatExactTime,
  formatPublished,
  formatTime,
  formatWeek,
  publishedIn,
} from '../../utils/lib/format';

const ZONE = 'Asia/Shanghai';
const NOW = Date.parse('2026-11-22T10:42:37Z');

test.each([
  ['2026-11-22T02:42:00Z', '今天 10:42', 'Today 10:42'],
  ['2026-11-22T15:59:00Z', '今天 23:59', 'Today 23:59'],
  ['2026-11-21T10:05:00Z', '昨天 18:05', 'Yesterday 18:05'],
  ['2026-11-19T01:12:00Z', '周四 09:12', 'Thu 09:12'],
  ['2026-11-16T01:12:00Z', '周一 09:12', 'Mon 09:12'],
  ['2026-11-15T01:12:00Z', '11-15', 'Nov 15'],
  ['2025-11-03T01:12:00Z', '2025-11-03', 'Nov 3, 2025'],
  ['2026-11-23T01:12:00Z', '11-23', 'Nov 23'],
])('formatTime of %s', (iso, zh, en) => {
  expect(formatTime(Date.parse(iso), ZONE, 'zh', NOW)).toBe(zh);
  expect(formatTime(Date.parse(iso), ZONE, 'en', NOW)).toBe(en);
});

it('shows the exact time with its zone', () => {
  expect(formatExactTime(NOW, ZONE, 'zh')).toBe('2026-11-22 18:42:37 周日 北京时间');
  expect(formatExactTime(NOW, 'America/New_York', 'zh')).toContain('America/New_York');
  expect(formatExactTime(NOW, 'America/New_York', 'en')).toBe('2026-11-22 05:42:37 Sun (America/New_York)');
});

test.each([
  ['2025-03-05T10:20:00', '+08:00', 'minute', '2025-03-05 10:20 +08:00', '2025-03-05 10:20 +08:00'],
  ['2025-03-05T10:20:00', 'Z', 'minute', '2025-03-05 10:20 UTC', '2025-03-05 10:20 UTC'],
  ['2025-03-05T18:00:00', null, 'hour', '2025-03-05 约 18 时', '2025-03-05 about 18:00'],
  ['2025-03-05T08:20:00', '+08:00', 'hour', '2025-03-05 约 8 时 +08:00', '2025-03-05 about 08:00 +08:00'],
  ['2025-03-05T18', null, 'hour', '2025-03-05 约 18 时', '2025-03-05 about 18:00'],
  ['2025-03-05', null, 'day', '2025-03-05', '2025-03-05'],
  ['2025-03-05', null, 'week', '约 2025-03-05', 'about 2025-03-05'],
  ['2025-03', null, 'month', '2025-03', '2025-03'],
  ['2025', null, 'year', '2025', '2025'],
] as const)('formatPublished %s %s %s', (wall, zone, grain, zh, en) => {
  expect(formatPublished({ raw: '', wall, zone, grain }, 'zh')).toBe(zh);
  expect(formatPublished({ raw: '', wall, zone, grain }, 'en')).toBe(en);
});

test.each([
  ['2026-W47', '2026 年第 47 周 · 11-16 至 11-22', 'Week 47, 2026 · Nov 16 – Nov 22'],
  ['2026-W53', '2026 年第 53 周 · 12-28 至 2027-01-03', 'Week 53, 2026 · Dec 28 – Jan 3, 2027'],
  ['2025-W01', '2025 年第 1 周 · 2024-12-30 至 01-05', 'Week 1, 2025 · Dec 30, 2024 – Jan 5'],
])('formatWeek %s', (week, zh, en) => {
  expect(formatWeek(week, 'zh')).toBe(zh);
  expect(formatWeek(week, 'en')).toBe(en);
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1_500_000, '1.4 MB'],
  [1024 * 1024 - 1, '1 MB'],
  [150 * 1024 ** 2, '150 MB'],
  [2.5 * 1024 ** 3, '2.5 GB'],
  [5000 * 1024 ** 4, '5000 TB'],
])('formatBytes %d is %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it('never shows more than four digits of a size below petabytes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1024 ** 5 }), (bytes) => {
      expect(formatBytes(bytes)).toMatch(/^\d{1,4}(\.\d)? ([KMGT]B|B)$/);
    }),
  );
});

test.each([
  ['Z on a clock in Shanghai', '2026-11-20T20:30:00', 'Z', '2026-11-21T04:30:00', null],
  ['an offset', '2026-11-20T20:30:00', '+05:00', '2026-11-20T23:30:00', null],
  ['no zone: as it is', '2026-11-20T20:30:00', null, '2026-11-20T20:30:00', null],
  ['a day alone: as it is', '2026-11-20', 'Z', '2026-11-20', 'Z'],
])('published in: %s', (_name, wall, zone, shown, left) => {
  const moved = publishedIn({ raw: '', wall, zone, grain: 'minute' }, 'Asia/Shanghai');
  expect([moved.wall, moved.zone]).toEqual([shown, left]);
});
