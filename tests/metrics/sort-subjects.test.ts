import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSorting, type Sortable, sortSubjects } from '../../utils/metrics/sort-subjects';

function row(name: string, given: Partial<Sortable> = {}): Sortable {
  return { name, publishedAt: '', seenAt: 0, readings: {}, ...given };
}
const likes = (name: string, low: number, high: number | null = low, unit: string | null = null) =>
  row(name, { readings: { likes: { low, high, unit } } });
const names = (rows: Sortable[]) => rows.map(({ name }) => name).join(' ');

describe('a list by a metric', () => {
  const rows = [
    likes('1.2万', 11_500, 12_499),
    row('none'),
    likes('906', 906),
    likes('10万+', 100_000, null),
    likes('zero', 0),
    likes('100,000', 100_000),
    likes('11,500', 11_500),
  ];
  test('goes by what is proved at least, then at most; an open end is above all; what shows nothing is last', () => {
    expect(names(sortSubjects(rows, { by: 'likes', down: true }))).toBe(
      '10万+ 100,000 1.2万 11,500 906 zero none',
    );
    expect(names(sortSubjects(rows, { by: 'likes', down: false }))).toBe(
      'zero 906 11,500 1.2万 100,000 10万+ none',
    );
  });

  test('two open ends are equal and stay as they were', () => {
    const open = [likes('a', 100_000, null), likes('b', 100_000, null)];
    expect(names(sortSubjects(open, { by: 'likes', down: true }))).toBe('a b');
  });

  test('never mixes two currencies', () => {
    const prices = [likes('a', 10, 10, 'USD'), likes('b', 99, 99, 'CNY'), likes('c', 12, 12, 'CNY')];
    expect(names(sortSubjects(prices, { by: 'likes', down: true }))).toBe('b c a');
  });
});

test.each([
  ['listed', false, 'b a c'],
  ['listed', true, 'c a b'],
  ['name', false, 'a b c'],
  ['published', true, 'b c a'],
  ['published', false, 'c b a'],
  ['seen', true, 'a c b'],
] as const)('a list by %s, downwards %s: %s', (by, down, wanted) => {
  const rows = [
    row('b', { publishedAt: '2026-11-20T10:00', seenAt: 1 }),
    row('a', { seenAt: 3 }),
    row('c', { publishedAt: '2026-11-20', seenAt: 2 }),
  ];
  expect(names(sortSubjects(rows, { by, down }))).toBe(wanted);
});

test('a head clicked again turns the order round', () => {
  const first = nextSorting({ by: 'listed', down: false }, 'likes');
  expect(first).toEqual({ by: 'likes', down: true });
  expect(nextSorting(first, 'likes')).toEqual({ by: 'likes', down: false });
  expect(nextSorting(first, 'name')).toEqual({ by: 'name', down: false });
});

test('sorting loses and invents nothing, and no proved order is broken', () => {
  const any = fc.record({
    name: fc.string({ maxLength: 3 }),
    publishedAt: fc.constantFrom('', '2026', '2026-11-20'),
    seenAt: fc.nat(5),
    readings: fc.record(
      {
        likes: fc.record({
          low: fc.nat(9),
          high: fc.option(fc.integer({ min: 9, max: 12 })),
          unit: fc.constant(null),
        }),
      },
      { requiredKeys: [] },
    ),
  });
  const by = fc.constantFrom('likes', 'views', 'name', 'seen', 'published', 'listed');
  fc.assert(
    fc.property(fc.array(any), by, fc.boolean(), (rows, key, down) => {
      const sorted = sortSubjects(rows, { by: key as 'likes', down });
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      if (key !== 'likes') return;
      const lows = sorted.flatMap(({ readings }) => (readings.likes ? [readings.likes.low] : []));
      expect(lows).toEqual([...lows].sort((a, b) => (down ? b - a : a - b)));
    }),
  );
});
