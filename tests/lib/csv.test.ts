import { describe, expect, test } from 'vitest';
import { csvRow } from '../../utils/lib/csv';

describe('a row of a CSV file', () => {
  test.each([
    [['a', 'b'], '"a","b"\r\n'],
    [['he said "no"', ''], '"he said ""no""",""\r\n'],
    [['one\r\ntwo\u2028three\tfour'], '"one two three four"\r\n'],
    [['=HYPERLINK("https://example.com")'], `"'=HYPERLINK(""https://example.com"")"\r\n`],
    [['+1+1', '-2+3', '@sum', '＝1+1', ' =1+1'], `"'+1+1","'-2+3","'@sum","'＝1+1","' =1+1"\r\n`],
    [['text\n=1+1'], '"text =1+1"\r\n'],
    [['-12', '3.5'], '"-12","3.5"\r\n'],
    [['满300减50，包邮'], '"满300减50，包邮"\r\n'],
  ])('%j', (cells, row) => {
    expect(csvRow(cells)).toBe(row);
  });
});
