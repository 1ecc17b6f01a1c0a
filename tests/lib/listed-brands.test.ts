import { describe, expect, test } from 'vitest';
import { parseBrandList } from '../../utils/lib/brand-list';
import { proposeBrands } from '../../utils/lib/listed-brands';
import { newBrand } from '../../utils/lib/new-brand';
import { ownerOf, typedHost } from '../../utils/lib/typed-host';

const coffee = newBrand(
  { name: '示例咖啡', names: ['Sample Coffee'], role: 'competitor', domains: ['coffee.example'] },
  [],
  1,
);

describe('a pasted list', () => {
  test('proposes competitors, each in a colour of its own', () => {
    const { rows } = proposeBrands(parseBrandList('示例茶饮 https://tea.example.com\n示例零食'), [coffee]);
    expect(rows.map(({ name, domains, role }) => ({ name, domains, role }))).toEqual([
      { name: '示例茶饮', domains: ['example.com'], role: 'competitor' },
      { name: '示例零食', domains: [], role: 'competitor' },
    ]);
    expect(new Set([coffee.color, ...rows.map(({ color }) => color)]).size).toBe(3);
  });

  test.each(['示例咖啡', 'SAMPLE COFFEE', 'Another name https://coffee.example/'])(
    'does not propose anew what exists: %s',
    (text) => {
      const listed = [{ name: text, named: true, names: [], domains: [], addresses: [], role: null }];
      const byDomain = [
        { name: 'Another', named: true, names: [], domains: ['coffee.example'], addresses: [], role: null },
      ];
      const proposal = proposeBrands(text.includes('https') ? byDomain : listed, [coffee]);
      expect(proposal.rows).toEqual([]);
      expect(proposal.known).toHaveLength(1);
    },
  );

  test('counts addresses on shared sites', () => {
    expect(proposeBrands(parseBrandList('示例零食 https://weibo.com/snacks'), []).shared).toBe(1);
  });
});

test.each([
  ['https://www.Coffee.example/menu', 'coffee.example'],
  ['coffee.example', 'coffee.example'],
  ['coffee', null],
  ['two words', null],
])('a typed domain %j is %j', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});

test('a domain of another brand is found, the brand’s own is not', () => {
  expect(ownerOf('coffee.example', [coffee], null)?.name).toBe('示例咖啡');
  expect(ownerOf('coffee.example', [coffee], coffee.id)).toBeNull();
});
