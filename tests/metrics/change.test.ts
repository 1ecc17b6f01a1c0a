import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, directionOf, type Range } from '../../utils/metrics/change';

const at = (low: number, high: number | null = low): Range => ({ low, high });

describe('what a change between two shown numbers proves', () => {
  test.each([
    ['exact and more', at(10), at(13), { low: 3, high: 3 }, 'up'],
    ['exact and less', at(13), at(10), { low: -3, high: -3 }, 'down'],
    ['exact and equal', at(7), at(7), { low: 0, high: 0 }, 'same'],
    ['1.2万 after 1.1万', at(11_000, 11_999), at(12_000, 12_999), { low: 1, high: 1999 }, 'up'],
    ['1.2万 again', at(12_000, 12_999), at(12_000, 12_999), { low: -999, high: 999 }, 'unproved'],
    [
      'an exact number inside what was shown',
      at(12_000, 12_999),
      at(12_500),
      { low: -499, high: 500 },
      'unproved',
    ],
    ['10万+ after 9万', at(90_000, 99_999), at(100_000, null), { low: 1, high: null }, 'up'],
    ['10万+ again', at(100_000, null), at(100_000, null), { low: null, high: null }, 'unproved'],
    ['less than 10万+', at(100_000, null), at(5), { low: null, high: -99_995 }, 'down'],
  ])('%s', (_name, before, after, change, direction) => {
    expect(changeBetween(before, after)).toEqual(change);
    expect(directionOf(changeBetween(before, after))).toBe(direction);
  });

  test('never says more than the true numbers bear out', () => {
    const range = fc.tuple(fc.nat(1e6), fc.nat(1e4)).map(([low, width]) => at(low, low + width));
    const inside = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(range, range, inside, inside, (before, after, a, b) => {
        const truth = (r: Range, part: number) => r.low + part * ((r.high ?? r.low) - r.low);
        const difference = truth(after, b) - truth(before, a);
        const direction = directionOf(changeBetween(before, after));
        if (direction === 'up') expect(difference).toBeGreaterThan(0);
        if (direction === 'down') expect(difference).toBeLessThan(0);
      }),
    );
  });
});
