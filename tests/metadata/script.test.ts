import { expect, test } from 'vitest';
import { scriptOf } from '../../utils/metadata/lang';

test.each([
  ['示例咖啡推出冬季新品'.repeat(6), 'zh', 'en', false],
  ['示例咖啡推出冬季新品'.repeat(6), 'zh', 'zh-CN', true],
  ['新しいコーヒーを発売しました'.repeat(6), 'ja', 'zh', false],
  ['새로운 커피를 출시했습니다 '.repeat(8), 'ko', 'ko', true],
  ['A new coffee for the winter. '.repeat(4), null, 'zh', false],
  ['A new coffee for the winter. '.repeat(4), null, 'de', true],
  ['Новый кофе для зимы, скоро. '.repeat(4), null, 'ru', true],
  ['Новый кофе для зимы, скоро. '.repeat(4), null, 'en', false],
])('%s proves %s; %s may be declared: %s', (text, proves, tag, allowed) => {
  const script = scriptOf(text);
  expect(script?.proves).toBe(proves);
  expect(script?.allows.test(tag)).toBe(allowed);
});

test('a short text proves nothing', () => expect(scriptOf('中文')).toBeNull());
