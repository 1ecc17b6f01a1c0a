import { expect, test } from 'vitest';
import { rowsOf } from '../../entrypoints/dashboard/copy-rows';
import { toTsv } from '../../utils/lib/tsv';
import type { Reading, ReadingRead } from '../../utils/model';
import { words } from '../../utils/words';
import { sampleCapture, sampleReading } from '../library/sample';

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
  const rows = rowsOf([capture], new Map(), words.zh, (id) => (id === 'x' ? '示例咖啡' : ''), 'zh');
  expect(rows[0]).toEqual(['采集于', '品牌', '标题', '网址', '站点', '作者', '发布于', '标签', '批注']);
  expect(rows[1]?.slice(0, 2)).toEqual(['2026-11-22 09:30:05', '示例咖啡']);
  expect(rows[1]?.slice(6)).toEqual(['', '玩法/买一送一, 拉新', '第一行\n第二行']);
  const [, line = ''] = toTsv(rows).split('\r\n');
  expect(line.split('\t')).toHaveLength(9);
  expect(line.split('\t')[2]).toMatch(/^'=/);
});

test('readings follow: as shown, at least, at most, in digits; an open end stays empty, doubt is said', () => {
  const reading = (captureId: string, read: ReadingRead): Reading => ({
    ...read,
    id: `${captureId}/0/${read.metric}`,
    subjectId: 's',
    captureId,
    at: 0,
    binned: 0,
  });
  const readings = new Map([
    [
      'one',
      [
        reading('one', { ...sampleReading('comments', 906), unverified: true }),
        reading('one', { ...sampleReading('likes', 100_000, null), raw: '\u202E10万+' }),
      ],
    ],
    ['two', [reading('two', { ...sampleReading('finalPrice', 9.9), raw: '=¥9.9', unit: 'CNY' })]],
  ]);
  const captures = ['one', 'two', 'three'].map((id) => sampleCapture(id));
  const rows = rowsOf(captures, readings, words.zh, () => '', 'zh').map((row) => row.slice(9));
  expect(rows).toEqual([
    [
      '点赞（页面显示）',
      '点赞（至少）',
      '点赞（至多）',
      '到手价（页面显示）',
      '到手价（至少）',
      '到手价（至多）',
      '评论（页面显示）',
      '评论（至少）',
      '评论（至多）',
      '未经验证的读数',
    ],
    ['10万+', '100000', '', '', '', '', '906', '906', '906', '评论'],
    ['', '', '', '=¥9.9', '9.9', '9.9', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
  ]);
  expect(toTsv(rows)).toContain("'=¥9.9");
});
