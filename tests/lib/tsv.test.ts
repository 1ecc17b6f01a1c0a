import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toHtmlTable, toTsv } from '../../utils/lib/tsv';

describe('toTsv', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 10 1234', "'+86 10 1234"],
    ['-12', '-12'],
    ['+3.5%', '+3.5%'],
    ['-1+cmd', "'-1+cmd"],
    ['@sum(a1)', "'@sum(a1)"],
    ['＝1+1', "'＝1+1"],
    ['＠a', "'＠a"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\t=1', "' =1"],
    ['a\tb', 'a b'],
    ['a\r\n=b', 'a =b'],
    ['"a" b', '"""a"" b"'],
    ['a "b"', 'a "b"'],
    ['a\u0000b', 'ab'],
    ['普通', '普通'],
    ['', ''],
  ])('cell %j becomes %j', (cell, expected) => {
    expect(toTsv([[cell]])).toBe(expected);
  });

  it('keeps the shape of any rows', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (table) => {
        const lines = toTsv(table).split('\r\n');
        expect(lines).toHaveLength(table.length);
        expect(lines.every((line) => line.split('\t').length === 3)).toBe(true);
        const cells = lines.flatMap((line) => line.split('\t'));
        expect(cells.filter((cell) => /^\s*[=@＝＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('toHtmlTable', () => {
  it('escapes, guards, and keeps line breaks', () => {
    expect(toHtmlTable([['<b>&"\'', '=1', 'a\nb']])).toBe(
      '<table><tr><td>&lt;b&gt;&amp;&quot;&#39;</td><td>&#39;=1</td><td>a<br>b</td></tr></table>',
    );
  });

  it('lets no cell open a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const inner = toHtmlTable([[cell]]).slice('<table><tr><td>'.length, -'</td></tr></table>'.length);
        expect(inner.replaceAll('<br>', '')).not.toMatch(/[<>"]/);
      }),
    );
  });
});
