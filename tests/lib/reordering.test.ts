import { expect, test } from 'vitest';
import { withoutReordering } from '../../utils/lib/reordering';
import { normalizeTag } from '../../utils/lib/tag';

test.each([
  ['', ''],
  ['秋冬新品 50%', '秋冬新品 50%'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['a\u2066b\u2069c\u202Dd', 'abcd'],
  ['שלום\u200F!', 'שלום\u200F!'],
])('%j may stand beside others as %j', (text, shown) => expect(withoutReordering(text)).toBe(shown));

test('a tag turns nothing around, and one of nothing else is none', () => {
  expect(normalizeTag('玩法/\u202E满减')).toBe('玩法/满减');
  expect(normalizeTag('\u202E/\u2067')).toBeNull();
});
