import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInView } from '../../components/rows-in-view';

test('what is drawn and what is left out fill the whole height, and every row in view is drawn', () => {
  const args = [
    fc.nat(100_000),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: -400, max: 9_000_000 }),
    fc.nat(4000),
  ] as const;
  fc.assert(
    fc.property(...args, (count, height, top, room) => {
      const { from, to, before, after } = rowsInView(count, height, top, room);
      expect(before + (to - from) * height + after).toBe(count * height);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      const first = Math.floor(Math.max(0, top) / height);
      if (first < count && room > 0) {
        expect(from).toBeLessThanOrEqual(first);
        expect(to).toBeGreaterThan(first);
      }
    }),
  );
});

test('of a hundred thousand rows only a screenful is drawn', () => {
  const { from, to } = rowsInView(100_000, 60, 3_000_000, 900);
  expect(to - from).toBeLessThan(40);
});
