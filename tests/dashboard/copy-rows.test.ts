import { expect, test } from 'vitest';
import { rowsOf } from '../../entrypoints/dashboard/copy-rows';
import { toTsv } from '../../utils/lib/tsv';
import { words } from '../../utils/words';
import { sampleCapture } from '../library/sample';

test('a capture becomes a row: wall clock of its own zone, brand by name, nothing that a spreadsheet would run', () => {
  const capture = {
    ...sampleCapture('one'),
    at: Date.parse('2026-11-22T01:30:05Z'),
    zone: 'Asia/Shanghai',
    title: '=HYPERLINK("https://bad.example")',
    brandId: 'x',
    tags: ['玩法/买一送一', '拉新'],
    note: '第一行\n第二行',
    published: null,
  };
  const rows = rowsOf([capture], words.zh.library.columns, (id) => (id === 'x' ? '示例咖啡' : ''), 'zh');
  expect(rows[0]).toEqual(['采集于', '品牌', '标题', '网址', '站点', '作者', '发布于', '标签', '批注']);
  expect(rows[1]?.slice(0, 2)).toEqual(['2026-11-22 09:30:05', '示例咖啡']);
  expect(rows[1]?.slice(6)).toEqual(['', '玩法/买一送一, 拉新', '第一行\n第二行']);
  const [, line = ''] = toTsv(rows).split('\r\n');
  expect(line.split('\t')).toHaveLength(9);
  expect(line.split('\t')[2]).toMatch(/^'=/);
});
