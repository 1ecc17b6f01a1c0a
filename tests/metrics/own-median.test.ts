import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedSpan, valueDuring } from '../../utils/metrics/ages';
import { againstOwn, type Dated, MIN_SAMPLE } from '../../utils/metrics/own-median';
import { pointsOf } from '../../utils/metrics/points';
import type { Published } from '../../utils/model';
import { type Printing, print, readingOf, START } from './history';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ISO = (at: number) => new Date(at).toISOString();

describe('when a post may have been published', () => {
  test.each<[string, Partial<Published>, string, string]>([
    ['with a zone', { wall: '2026-11-22T09:30:00', zone: '+08:00' }, '2026-11-22T01:29', '2026-11-22T01:31'],
    ['on UTC', { wall: '2026-11-22T09:30:00', zone: 'Z' }, '2026-11-22T09:29', '2026-11-22T09:31'],
    ['without a zone', { wall: '2026-11-22T09:30:00', zone: null }, '2026-11-22T01:29', '2026-11-22T01:31'],
    [
      'an hour',
      { wall: '2026-11-22T09:30:00', zone: 'Z', grain: 'hour' },
      '2026-11-22T08:30',
      '2026-11-22T10:30',
    ],
    ['a day', { wall: '2026-11-22', grain: 'day' }, '2026-11-20T16:00', '2026-11-22T16:00'],
    ['a week', { wall: '2026-11-22', grain: 'week' }, '2026-11-14T16:00', '2026-11-28T16:00'],
  ])('%s', (_name, given, from, to) => {
    const published: Published = { raw: '', wall: '', zone: null, grain: 'minute', ...given };
    const span = publishedSpan(published, 'Asia/Shanghai');
    expect(span && [ISO(span.from).slice(0, 16), ISO(span.to).slice(0, 16)]).toEqual([from, to]);
  });

  test('read in another zone it may be on either clock, named by the page on none of them', () => {
    const date = { raw: '', wall: '2026-11-22T09:30:00', grain: 'minute', seenIn: 'Europe/Berlin' } as const;
    const spanOf = (zone: string | null) => {
      const span = publishedSpan({ ...date, zone }, 'Asia/Shanghai');
      return span && [ISO(span.from).slice(0, 16), ISO(span.to).slice(0, 16)];
    };
    expect(spanOf(null)).toEqual(['2026-11-22T01:29', '2026-11-22T08:31']);
    expect(spanOf('Z')).toEqual(['2026-11-22T09:29', '2026-11-22T09:31']);
  });

  test.each(['month', 'year'] as const)('a %s is no age', (grain) => {
    expect(publishedSpan({ raw: '', wall: '2026', zone: null, grain }, 'UTC')).toBeNull();
  });
});

/** A post that gains so much an hour, seen at these hours after it was published. */
function post(born: number, anHour: number, hours: readonly number[], printing: Printing = 'full'): Dated {
  const readings = hours.map((hour) => {
    const raw = print(Math.floor(anHour * hour), printing);
    return readingOf(raw, printing === 'cut', { captureId: `c${hour}`, at: born + hour * HOUR });
  });
  return { published: { from: born, to: born }, clock: null, points: pointsOf(readings, 'likes') };
}
const others = (...rates: number[]) => rates.map((rate, nth) => post(START + nth * DAY, rate, [10, 30]));

describe('a value around a moment', () => {
  const { points } = post(START, 10, [10, 30, 60]);
  const at = (hours: number) => START + hours * HOUR;
  test.each([
    ['is that of a sighting of that moment', 30, 30, { low: 300, high: 300 }],
    ['lies between the sightings around it', 20, 20, { low: 100, high: 300 }],
    ['takes in all that lies in a longer span', 25, 40, { low: 100, high: 600 }],
    ['is not guessed before the first sighting', 5, 5, null],
    ['is not guessed after the last', 61, 61, null],
    ['nor for a span that sticks out', 50, 70, null],
  ])('%s', (_name, from, to, wanted) => {
    expect(valueDuring(points, { from: at(from), to: at(to) })).toEqual(wanted);
  });

  test('is not told across a clock that was set back', () => {
    const [a, ...more] = points;
    const broken = [...(a ? [a] : []), ...more.map((point) => ({ ...point, clock: 1 }))];
    expect(valueDuring(broken, { from: at(20), to: at(20) })).toBeNull();
  });
});

describe('a post against its account’s own median at the same age', () => {
  test('is above where all it may be exceeds all the median may be', () => {
    const result = againstOwn(post(START, 100, [20]), others(1, 2, 3, 4, 5));
    expect(result).toMatchObject({
      kind: 'compared',
      median: { low: 30, high: 90 },
      sample: 5,
      of: 5,
      verdict: 'above',
      unverified: false,
    });
    expect(result.kind === 'compared' && result.times.high).toBeCloseTo(2000 / 30);
  });
  test('is below where all it may be stays under it', () => {
    expect(againstOwn(post(START, 1, [20]), others(10, 12, 13, 14, 15))).toMatchObject({ verdict: 'below' });
  });
  test('is not proved where the two overlap', () => {
    expect(againstOwn(post(START, 4, [20]), others(1, 2, 3, 4, 5))).toMatchObject({ verdict: 'unproved' });
  });
  test('says when too few were seen at that age', () => {
    const few = [...others(1, 2, 3, 4), post(START, 9, [1, 2])];
    expect(againstOwn(post(START, 100, [20]), few)).toEqual({
      kind: 'too-few',
      sample: MIN_SAMPLE - 1,
      of: MIN_SAMPLE,
    });
  });
  test('goes back to a younger sighting at whose age enough were seen', () => {
    const result = againstOwn(post(START, 100, [20, 900]), others(1, 2, 3, 4, 5));
    expect(result).toMatchObject({ kind: 'compared', point: { captureId: 'c20' }, age: { from: 20 * HOUR } });
  });
  test('has no age without a date', () => {
    expect(againstOwn({ ...post(START, 1, [20]), published: null }, others(1, 2, 3, 4, 5))).toEqual({
      kind: 'no-age',
    });
  });
  test('does not count a post without a date', () => {
    const [first, ...more] = others(1, 2, 3, 4, 5);
    const undated = first ? [{ ...first, published: null }, ...more] : more;
    expect(againstOwn(post(START, 100, [20]), undated)).toEqual({
      kind: 'too-few',
      sample: MIN_SAMPLE - 1,
      of: MIN_SAMPLE,
    });
  });
  test('is doubtful as soon as one number in it is', () => {
    const [first, ...more] = others(1, 2, 3, 4, 5);
    const doubtful = (first?.points ?? []).map((point) => ({ ...point, unverified: true }));
    const sample = first ? [{ ...first, points: doubtful }, ...more] : more;
    expect(againstOwn(post(START, 100, [20]), sample)).toMatchObject({ unverified: true });
  });

  test('claims nothing that is not true of accounts whose posts only grow', () => {
    const grown = fc.record({
      rate: fc.double({ min: 0, max: 2000, noNaN: true }),
      hours: fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
      born: fc.nat(500),
      // The page says the hour, or the day: the truth lies within.
      grain: fc.constantFrom(MINUTE, HOUR, DAY),
    });
    const printing = fc.constantFrom<Printing[]>('full', 'cut', 'rounded');
    fc.assert(
      fc.property(fc.array(grown, { minLength: 6, maxLength: 12 }), printing, (all, prints) => {
        const [first, ...rest] = all.map(({ rate, hours, born, grain }) => {
          const at = START + born * HOUR;
          const published = { from: at - grain, to: at + grain };
          return { rate, at, published, hours };
        });
        if (!first) return;
        // Old enough for the others to have been seen before, at the latest that their dates allow, and after.
        const own = {
          ...post(
            first.at,
            first.rate,
            first.hours.map((hour) => hour + 60),
            prints,
          ),
          published: first.published,
        };
        const sample = rest.map(({ rate, at, published, hours }) => ({
          ...post(at, rate, [1, ...hours.filter((hour) => hour > 1), 1000], prints),
          published,
        }));
        const result = againstOwn(own, sample);
        if (result.kind !== 'compared') throw new Error('all were seen at that age');
        const age = (result.point.at - first.at) / HOUR;
        const rates = rest.map(({ rate }) => Math.floor(rate * age)).sort((a, b) => a - b);
        const middle = ((rates[(rates.length - 1) >> 1] ?? 0) + (rates[rates.length >> 1] ?? 0)) / 2;
        expect(result.median.low).toBeLessThanOrEqual(middle);
        expect(result.median.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(middle);
        const truth = Math.floor(first.rate * age);
        if (result.verdict === 'above') expect(truth).toBeGreaterThan(middle);
        if (result.verdict === 'below') expect(truth).toBeLessThan(middle);
      }),
      { numRuns: 500 },
    );
  });
});
