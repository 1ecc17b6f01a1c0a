import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysOfWeek, isIsoWeek, isoWeekOf, shiftWeek, weekRange } from '../../utils/lib/week';
import { instantOf, wallOf } from '../../utils/lib/zone';

const HOUR = 3_600_000;
const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'UTC',
];
const at = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2099, 0) });
const zone = fc.constantFrom(...ZONES);

test.each([
  ['2026-11-22T15:59:59Z', 'Asia/Shanghai', '2026-W47'],
  ['2026-11-22T16:00:00Z', 'Asia/Shanghai', '2026-W48'],
  ['2026-11-22T16:00:00Z', 'America/New_York', '2026-W47'],
  ['2021-01-03T12:00:00Z', 'UTC', '2020-W53'],
  ['2024-12-30T12:00:00Z', 'UTC', '2025-W01'],
  ['2016-01-01T12:00:00Z', 'UTC', '2015-W53'],
  ['2026-11-22T12:00:00Z', 'No/Such_Zone', '2026-W47'],
])('%s in %s is in %s', (iso, where, week) => {
  expect(isoWeekOf(Date.parse(iso), where)).toBe(week);
});

test.each([
  ['2026-W47', 'Asia/Shanghai', '2026-11-15T16:00:00Z', 168],
  ['2026-W44', 'America/New_York', '2026-10-26T04:00:00Z', 169],
  ['2026-W10', 'America/New_York', '2026-03-02T05:00:00Z', 167],
  ['2026-W13', 'Europe/London', '2026-03-23T00:00:00Z', 167],
  ['2026-W14', 'Australia/Lord_Howe', '2026-03-29T13:00:00Z', 168.5],
  ['2011-W52', 'Pacific/Apia', '2011-12-26T10:00:00Z', 144],
])('%s in %s starts %s and has %d hours', (week, where, from, hours) => {
  const range = weekRange(week, where);
  expect(new Date(range.from).toISOString()).toBe(from.replace('Z', '.000Z'));
  expect((range.to - range.from) / HOUR).toBe(hours);
});

describe('weeks', () => {
  it('hold exactly the instants that name them, and follow one another without a gap', () => {
    fc.assert(
      fc.property(at, zone, (instant, where) => {
        const week = isoWeekOf(instant, where);
        const { from, to } = weekRange(week, where);
        expect(from <= instant && instant < to).toBe(true);
        expect(weekRange(shiftWeek(week, 1), where).from).toBe(to);
        expect(isoWeekOf(from, where)).toBe(week);
        expect(isoWeekOf(from - 1, where)).toBe(shiftWeek(week, -1));
      }),
    );
  });

  it('shift there and back', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: -500, max: 500 }), (instant, n) => {
        const week = isoWeekOf(instant, 'UTC');
        expect(shiftWeek(shiftWeek(week, n), -n)).toBe(week);
      }),
    );
  });

  it('of a year are 52 or 53', () => {
    expect(shiftWeek('2027-W01', -1)).toBe('2026-W53');
    expect(shiftWeek('2026-W01', -1)).toBe('2025-W52');
  });

  it('have seven days', () => {
    expect(daysOfWeek('2026-W47')).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it('are told from what is none', () => {
    expect(['2026-W53', '2026-W01'].every(isIsoWeek)).toBe(true);
    expect(['2025-W53', '2026-W00', '2026-47', '2026-W470', '', '2026-w47'].some(isIsoWeek)).toBe(false);
    expect(() => weekRange('2025-W53', 'UTC')).toThrow(RangeError);
  });
});

describe('clocks', () => {
  it('go there and back wherever the digits exist', () => {
    fc.assert(
      fc.property(at, zone, (instant, where) => {
        const wall = wallOf(instant, where);
        const back = instantOf(wall, where);
        expect(wallOf(back, where)).toBe(wall);
        expect(back <= instant).toBe(true);
      }),
    );
  });

  it('take the first instant after a jump', () => {
    const missing = Date.UTC(2026, 2, 8, 2, 30);
    expect(instantOf(missing, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7));
  });
});
