import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeMarkdown,
  guardStart,
  markdownAddress,
  markdownCode,
  markdownFence,
  markdownTable,
} from '../../utils/lib/markdown';

const BASE = 'https://example.com/a/b';

describe('Markdown', () => {
  test.each([
    ['*not bold*', '\\*not bold\\*'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['<b>', '\\<b\\>'],
    ['a|b', 'a\\|b'],
  ])('%s stays plain', (text, want) => expect(escapeMarkdown(text)).toBe(want));

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['12. no number', '12\\. no number'],
    ['1.5 is a number', '1.5 is a number'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['#tag', '#tag'],
  ])('%s starts nothing', (line, want) => expect(guardStart(line)).toBe(want));

  test.each([
    ['/x y', 'https://example.com/x%20y'],
    ['http://e.com/(a)', 'http://e.com/%28a%29'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['javascript:alert(1)', null],
    [' JAVASCRIPT:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc', null],
    ['#part', null],
    ['', null],
    ['http://', null],
  ])('%s as an address', (href, want) => expect(markdownAddress(href, BASE)).toBe(want));

  test('any address stays inside its brackets', () => {
    fc.assert(
      fc.property(fc.string(), (href) => {
        const address = markdownAddress(href, BASE);
        expect(address === null || (/^(?:https?|mailto):/.test(address) && !/[\s()<>\\]/.test(address))).toBe(
          true,
        );
      }),
    );
  });

  test('code survives its own signs', () => {
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('`')).toBe('`` ` ``');
    expect(markdownFence('a\n```\nb', 'js')).toBe('````js\na\n```\nb\n````');
    expect(markdownFence('x', 'a b"><')).toBe('```ab\nx\n```');
  });

  test('short rows are filled', () => {
    expect(markdownTable([['a', 'b'], ['c']])).toBe('| a | b |\n| --- | --- |\n| c |  |');
  });
});
