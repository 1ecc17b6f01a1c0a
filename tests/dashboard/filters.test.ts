import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleared,
  type Filters,
  kinds,
  libraryAddress,
  queryOf,
  readFilters,
  without,
} from '../../entrypoints/dashboard/filters';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    text,
    brand: text,
    tag: text,
    site: text,
    week: fc.constantFrom('2026-W47', '2020-W53'),
    kind: fc.constantFrom(...kinds),
    view: fc.constant('grid' as const),
  },
  { requiredKeys: [] },
);

describe('the address of the library', () => {
  test('says all filters and is read back as it was', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const [path, search = ''] = libraryAddress(given).split(/\?(.*)/s);
        expect(path).toBe('/library');
        expect(readFilters(search)).toEqual(given);
      }),
    );
  });

  test.each([
    ['', {}],
    ['week=2025-W53', {}],
    ['week=../../etc', {}],
    ['kind=none&view=list', {}],
    ['brand=&tag=', {}],
    ['tag=a%2Fb&__proto__=x', { tag: 'a/b' }],
    ['%E0%A4%A', {}],
  ])('%j is read as %j', (search, expected) => {
    expect(readFilters(search)).toEqual(expected);
  });
});

test('the query asks for what the filters say, weeks in the zone', () => {
  expect(
    queryOf({ text: '满减', brand: 'none', week: '2026-W47', kind: 'article' }, 'Asia/Shanghai'),
  ).toEqual({
    text: '满减',
    brandId: 'none',
    kind: 'article',
    from: Date.parse('2026-11-16T00:00:00+08:00'),
    to: Date.parse('2026-11-23T00:00:00+08:00'),
  });
  expect(queryOf({ view: 'grid' }, 'UTC')).toEqual({});
});

test('clearing keeps how the library is shown; taking one away keeps the others', () => {
  expect(cleared({ text: 'a', tag: 'b', view: 'grid' })).toEqual({ view: 'grid' });
  expect(without({ text: 'a', tag: 'b' }, 'tag')).toEqual({ text: 'a' });
});
