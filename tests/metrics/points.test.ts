import { describe, expect, test } from 'vitest';
import { gapBetween } from '../../utils/lib/moment';
import { gapsOf } from '../../utils/metrics/gaps';
import { movementIn } from '../../utils/metrics/movement';
import { odditiesOf } from '../../utils/metrics/oddities';
import { pointsOf } from '../../utils/metrics/points';
import { proofsOf } from '../../utils/metrics/proofs';
import { speedBetween } from '../../utils/metrics/speed';
import type { Metric, Reading } from '../../utils/model';
import { readingOf, START } from './history';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Readings an hour apart, in the order given; `null`: the site hides the number. */
function seen(raws: readonly (string | null)[], given: Partial<Reading> = {}): Reading[] {
  return raws.flatMap((raw, nth) =>
    raw === null ? [] : [readingOf(raw, false, { captureId: `c${nth}`, at: START + nth * HOUR, ...given })],
  );
}
const points = (raws: readonly (string | null)[], metric: Metric = 'likes') =>
  pointsOf(seen(raws, { metric }), metric);

describe('proofs of change', () => {
  test.each([
    ['growth inside the rounding', ['1.2万', '1.2万', '1.2万'], [null, null, null]],
    ['neighbours overlap, the ends do not', ['11,900', '1.2万', '12,300'], [null, null, 'up from 0, fresh']],
    ['a fall', ['100', '90', '90'], [null, 'down from 0, fresh', 'down from 0']],
    ['up and down again', ['100', '150', '100'], [null, 'up from 0, fresh', 'down from 1, fresh']],
    ['a number in full after a shortened one', ['1.2万', '12,100', '1.2万'], [null, null, null]],
    ['open upwards, then less', ['10万+', '10万+', '9.5万'], [null, null, 'down from 1, fresh']],
    ['open upwards after less', ['9.5万', '10万+'], [null, 'up from 0, fresh']],
  ] as const)('%s', (_name, raws, wanted) => {
    const proofs = proofsOf(points([...raws]));
    expect(
      proofs.map((proof) => proof && `${proof.direction} from ${proof.from}${proof.fresh ? ', fresh' : ''}`),
    ).toEqual(wanted);
  });

  test('two tabs at one moment prove nothing of each other', () => {
    const at = { at: START };
    const both = [...seen(['100'], at), ...seen([null, '120'], at), ...seen([null, null, '130'])];
    expect(proofsOf(pointsOf(both, 'likes')).map((proof) => proof?.from)).toEqual([undefined, undefined, 1]);
  });

  test('two currencies prove nothing of each other, each goes on by itself', () => {
    const [a, b, c] = points(['10', '20', '30'], 'price');
    if (!a || !b || !c) throw new Error('three were given');
    const proofs = proofsOf([
      { ...a, unit: 'CNY' },
      { ...b, unit: 'USD' },
      { ...c, unit: 'CNY' },
    ]);
    expect(proofs.map((proof) => proof?.from)).toEqual([undefined, undefined, 0]);
    expect(speedBetween({ ...a, unit: 'CNY' }, { ...b, unit: 'USD' })).toBeNull();
  });
});

describe('a clock that was set back', () => {
  const readings = [
    readingOf('100', false, { captureId: 'a', at: START }),
    readingOf('200', false, { captureId: 'b', at: START + HOUR }),
    readingOf('300', false, { captureId: 'c', at: START - HOUR, clock: 1 }),
  ];
  const after = pointsOf(readings, 'likes');
  test('leaves the order as it was, and no growth becomes a fall', () => {
    expect(after.map(({ raw }) => raw)).toEqual(['100', '200', '300']);
    expect(proofsOf(after).map((proof) => proof?.direction)).toEqual([undefined, 'up', 'up']);
  });
  test('leaves no gap to tell, and so no speed', () => {
    const [, b, c] = after;
    expect(b && c && [gapBetween(b, c), speedBetween(b, c)]).toEqual([null, null]);
  });
  test('is flagged', () => {
    expect(odditiesOf(after, proofsOf(after), 'likes')).toEqual([[], [], ['clock']]);
  });
});

describe('what is odd is flagged, never dropped', () => {
  test.each<[string, (string | null)[], Metric, string[]]>([
    ['likes that were deleted', ['12,000', '11,000'], 'likes', ['', 'fall']],
    ['followers who left', ['12,000', '11,000'], 'followers', ['', '']],
    ['a fall that is not proved', ['1.2万', '11,900'], 'likes', ['', '']],
    ['one fall, seen twice', ['100', '90', '90'], 'likes', ['', 'fall', '']],
    ['a thousandfold', ['120', '13万'], 'likes', ['', 'leap']],
    ['not quite a thousandfold', ['120', '119,999'], 'likes', ['', '']],
    ['a number that was misread as nothing', ['12,000', '0', '12,001'], 'likes', ['', 'fall leap', 'leap']],
    ['a little from nothing', ['0', '900'], 'likes', ['', '']],
  ])('%s', (_name, raws, metric, wanted) => {
    const found = points(raws, metric);
    expect(found).toHaveLength(wanted.length);
    expect(odditiesOf(found, proofsOf(found), metric).map((each) => each.join(' '))).toEqual(wanted);
  });
});

test('a site that hides its counts for a day leaves a gap, not a zero', () => {
  const hidden = points(['100', null, null, '130']);
  const [before, after, ...more] = hidden;
  if (!before || !after) throw new Error('two were shown');
  expect(more).toEqual([]);
  const sightings = [3, -1, 0, 1, 2, 9].map((nth) => ({ at: START + nth * HOUR }));
  expect(gapsOf(hidden, sightings)).toEqual([
    { ms: null, without: 0, apart: false },
    { ms: 3 * HOUR, without: 2, apart: true },
  ]);
  expect(speedBetween(before, after)).toMatchObject({ low: 10, high: 10, per: 'hour', gap: 3 * HOUR });
});

test('two looks within ten minutes are no pace', () => {
  const [before] = points(['100']);
  if (!before) throw new Error('one was shown');
  const later = (minutes: number) => ({ ...before, at: before.at + minutes * 60_000, low: 110, high: 110 });
  expect(speedBetween(before, later(9))).toBeNull();
  expect(speedBetween(before, later(10))).toMatchObject({ low: 60, per: 'hour' });
});

test('a gap far longer than the others, or across a clock that was set back, joins nothing', () => {
  const at = (hours: number, clock = 0) => ({ at: START + hours * HOUR, clock });
  const seen = [at(0), at(5), at(10), at(15), at(60), at(70), at(20, 1)];
  expect(gapsOf(seen, seen).map(({ ms, apart }) => [ms === null ? null : ms / HOUR, apart])).toEqual([
    [null, false],
    [5, false],
    [5, false],
    [5, false],
    [45, true],
    [10, false],
    [null, true],
  ]);
});

test('what is in the bin, and a second place on one page, count for nothing', () => {
  const [a, b] = seen(['10', '20']);
  if (!a || !b) throw new Error('two were given');
  const again = { ...a, id: 'c0/3/likes', low: 99, high: 99 };
  expect(pointsOf([again, a, { ...b, binned: 1 }], 'likes').map(({ low }) => low)).toEqual([10]);
});

test('speed goes by the day over a day, carries its doubt, and keeps the sign of a fall', () => {
  const [a] = seen(['1.2万']);
  const [b] = seen(['1.1万'], { at: START + 2 * DAY, captureId: 'd', unverified: true });
  if (!a || !b) throw new Error('two were given');
  const [before, after] = pointsOf([a, b], 'likes');
  expect(before && after && speedBetween(before, after)).toEqual({
    low: -999.5,
    high: -0.5,
    per: 'day',
    gap: 2 * DAY,
    unverified: true,
  });
});

describe('a movement through a period', () => {
  const found = points(['100', '150', '1.2万', '1.2万', '1.3万']);
  const at = (hours: number) => START + hours * HOUR;
  test.each([
    ['starts with the last sighting before it', 2, 4, '+11,350 to +12,349: c1 c3'],
    ['starts with its own first where none was before', -5, 2, '+50 to +50: c0 c1'],
    ['does not see what lies behind it', -5, 1, null],
    ['is not there where nothing was seen', 10, 20, null],
    ['is not proved where the ranges meet', 3, 4, '-999 to +999: c2 c3'],
  ])('%s', (_name, from, to, wanted) => {
    const movement = movementIn(found, { from: at(from), to: at(to) });
    const sign = (n: number | null) => `${Number(n) > 0 ? '+' : ''}${Number(n).toLocaleString('en-US')}`;
    const { change, first, last } = movement ?? {};
    expect(
      change && `${sign(change.low)} to ${sign(change.high)}: ${first?.captureId} ${last?.captureId}`,
    ).toBe(wanted ?? undefined);
  });
});

test('sightings hours apart in different zones are as far apart as the instants are', () => {
  const shanghai = Date.parse('2026-11-22T09:00:00+08:00');
  const losAngeles = Date.parse('2026-11-21T19:00:00-08:00');
  const [before, after] = pointsOf(
    [
      readingOf('20', false, { captureId: 'late', at: losAngeles }),
      readingOf('10', false, { captureId: 'early', at: shanghai }),
    ],
    'likes',
  );
  expect(before && after && speedBetween(before, after)).toMatchObject({ low: 5, gap: 2 * HOUR });
});
