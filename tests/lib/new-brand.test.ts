import { expect, test } from 'vitest';
import { BRAND_COLORS, newBrand, nextColor } from '../../utils/lib/new-brand';

/** WCAG 2 contrast of a colour on white. */
function onWhite(color: string): number {
  const linear = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const [r = 0, g = 0, b = 0] = linear;
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

test.each(BRAND_COLORS)('%s can be read on white', (color) => {
  expect(onWhite(color)).toBeGreaterThanOrEqual(4.5);
});

test('no two competitors share a colour while one is free', () => {
  const brands: { color: string }[] = [];
  for (let i = 1; i < BRAND_COLORS.length; i++) brands.push({ color: nextColor(brands, 'competitor') });
  expect(new Set(brands.map(({ color }) => color)).size).toBe(brands.length);
  expect(brands.some(({ color }) => color === BRAND_COLORS[0])).toBe(false);
});

test('a new brand has an id of its own and the next colour', () => {
  const first = newBrand({ name: '示例咖啡', role: 'own' }, [], 1);
  const second = newBrand({ name: '示例茶饮', role: 'competitor', domains: ['tea.example'] }, [first], 2);
  expect(first).toMatchObject({ color: BRAND_COLORS[0], names: [], domains: [], createdAt: 1 });
  expect(second.color).not.toBe(first.color);
  expect(second.id).not.toBe(first.id);
});
