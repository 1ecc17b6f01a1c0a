import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseJson } from '../../utils/metadata/loose-json';

describe('JSON as sites write it', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['{"a":"line\nbreak"}', { a: 'line break' }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['{"a":1};', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['{"a":"b","c":{"d":"half', { a: 'b', c: { d: 'half' } }],
    ['{"a":"b","c":', { a: 'b' }],
    ['{"a":"b","c', { a: 'b' }],
    ['{"a":"it\\\'s"}', { a: "it's" }],
    ['', null],
    ['nothing', null],
    ['{"__proto__":{"x":1},"constructor":2,"b":3}', { b: 3 }],
  ])('%s', (text, want) => expect(looseJson(text)).toEqual(want));

  test('any text: never throws, never reaches a prototype', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => json.slice(0, Math.ceil(json.length / 2))),
        ),
        (text) => {
          looseJson(text);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });

  test('depth and number of values are bounded', () => {
    expect(JSON.stringify(looseJson('['.repeat(500) + ']'.repeat(500))).length).toBeLessThan(100);
    expect(JSON.stringify(looseJson(`[${'[1,1,1,1],'.repeat(20_000)}1]`)).length).toBeLessThan(30_000);
  });
});
