import { expect, test } from 'vitest';
import { brandInName, titleOfFile } from '../../utils/lib/brand-in-name';
import type { Brand } from '../../utils/model';

const brand = (id: string, name: string, ...names: string[]): Brand => ({
  id,
  role: 'competitor',
  name,
  names,
  domains: [],
  color: '#808080',
  createdAt: 0,
});
const brands = [
  brand('oats', 'Oats', '燕麦屋'),
  brand('oatsplus', 'Oats Plus'),
  brand('cafe', '示例咖啡', 'XCafé'),
  brand('one', '一'),
];

test.each([
  ['20260115_燕麦屋_双11.png', 'oats'],
  ['oats_2026-01-15.png', 'oats'],
  ['OATS双11.jpg', 'oats'],
  ['Oats Plus 首页.png', 'oatsplus'],
  ['示例咖啡 报价.png', 'cafe'],
  ['ｘｃａｆé.png', 'cafe'],
  ['goats.png', null],
  ['oatsy.png', null],
  ['一月.png', null],
  ['示例咖啡 vs 燕麦屋.png', 'cafe'],
  ['image.png', null],
])('%s is of %s', (name, id) => expect(brandInName(name, brands)?.id ?? null).toBe(id));

test('two brands of equally long names are nobody’s', () => {
  const two = [brand('a', '甲品牌'), brand('b', '乙品牌')];
  expect(brandInName('甲品牌与乙品牌.png', two)).toBeNull();
});

test.each([
  ['微信图片_20260115102231.png', '微信图片 20260115102231'],
  ['v1.2 首页.webp', 'v1.2 首页'],
  ['.png', ''],
])('%s reads %s', (name, title) => expect(titleOfFile(name)).toBe(title));
