import { expect, test } from 'vitest';
import { replaced } from '../../scripts/build/replaced';

test('every place is replaced, by what is said to the letter', () => {
  expect(replaced('a part', 'one, two, one', /one/g, () => '$1')).toBe('$1, two, $1');
});

test('code that has changed fails the build', () => {
  expect(() => replaced('A part', 'two', /one/, () => '')).toThrow('A part has changed: not found: one');
});
