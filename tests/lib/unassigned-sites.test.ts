import { expect, test } from 'vitest';
import { unassignedSites } from '../../utils/lib/unassigned-sites';

test('the most captured domains that nobody has, hosts of one domain together', () => {
  const sites = {
    'blog.coffee.example': 2,
    'coffee.example': 3,
    'tea.example': 9,
    'snack.example': 4,
    'weibo.com': 50,
    '': 7,
    'gone.example': 0,
  };
  expect(unassignedSites(sites, [{ domains: ['tea.example'] }])).toEqual([
    { domain: 'coffee.example', count: 5 },
    { domain: 'snack.example', count: 4 },
  ]);
});

test('eight at most', () => {
  const sites = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`site${i}.example`, i + 1]));
  expect(unassignedSites(sites, []).map(({ count }) => count)).toEqual([30, 29, 28, 27, 26, 25, 24, 23]);
});
