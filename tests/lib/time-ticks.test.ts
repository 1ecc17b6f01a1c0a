import { expect, test } from 'vitest';
import { timeTicks } from '../../utils/lib/time-ticks';

const labels = (from: string, to: string, zone: string, locale: 'en' | 'zh' = 'zh') =>
  timeTicks(Date.parse(from), Date.parse(to), zone, locale).map(({ label }) => label);

test.each<[string, string, string, string, string[]]>([
  [
    'hours, with the day at midnight',
    '2026-11-21T14:00Z',
    '2026-11-21T18:00Z',
    'Asia/Shanghai',
    ['22:00', '23:00', '11-22', '01:00', '02:00'],
  ],
  [
    'days',
    '2026-11-20T15:00Z',
    '2026-11-23T17:00Z',
    'Asia/Shanghai',
    ['11-21', '12:00', '11-22', '12:00', '11-23', '12:00', '11-24'],
  ],
  [
    'Mondays',
    '2026-11-01T00:00Z',
    '2026-12-10T00:00Z',
    'UTC',
    ['11-02', '11-09', '11-16', '11-23', '11-30', '12-07'],
  ],
  [
    'months, with the year where it is another',
    '2026-10-05T00:00Z',
    '2027-03-02T00:00Z',
    'UTC',
    ['2026-11-01', '2026-12-01', '01-01', '02-01', '03-01'],
  ],
  [
    'years',
    '2019-03-01T00:00Z',
    '2026-02-01T00:00Z',
    'UTC',
    ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '01-01'],
  ],
])('%s', (_name, from, to, zone, wanted) => {
  expect(labels(from, to, zone)).toEqual(wanted);
});

test('midnights stay midnights when summer time ends', () => {
  const ticks = timeTicks(
    Date.parse('2026-10-24T00:00Z'),
    Date.parse('2026-10-29T00:00Z'),
    'Europe/Berlin',
    'en',
  );
  expect(ticks.map(({ at }) => new Date(at).toISOString().slice(8, 13))).toEqual([
    '24T22',
    '25T23',
    '26T23',
    '27T23',
    '28T23',
  ]);
  expect(ticks.map(({ label }) => label)[0]).toBe('Oct 25');
});
