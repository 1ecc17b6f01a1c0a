import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { expect, test, vi } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import { oneLine } from '../../utils/digest/plain-text';
import { markdown } from '../../utils/exporters/markdown';
import { anchorOf } from '../../utils/exporters/markdown/headings';
import { linked, plain } from '../../utils/exporters/markdown/text';
import { week } from '../digest/sample-week';
import { hostileText, hostileWords, weekOf } from './hostile-week';
import { optionsIn } from './options';

/** Properties are many runs; how long they take is the machine's business. */
vi.setConfig({ testTimeout: 60_000 });

/** Every token of a text, a table's cells and their contents included. */
function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  const cells = (token: Token) => (token.type === 'table' ? [token.header, ...token.rows].flat() : []);
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token);
    for (const cell of cells(token) as Tokens.TableCell[]) expect(cell.tokens.length).toBeGreaterThan(0);
  });
  return found;
}

function textOf(tokens: Token[]): string {
  return tokens
    .filter((token): token is Tokens.Text | Tokens.Escape => token.type === 'text' || token.type === 'escape')
    .filter((token) => !('tokens' in token && token.tokens))
    .map(({ text }) => text)
    .join('');
}

test.each(['zh', 'en'] as const)('what is gone or was edited is told with its day, in %s', (locale) => {
  const at = week.captures[0]?.at ?? 0;
  const found = { gone: { captureId: 'a', at }, edited: { captureId: 'a', at } };
  const captures = week.captures.map((each, nth) =>
    nth === 0 ? { ...each, pageKey: 'notes:post:x' } : each,
  );
  const digest = buildDigest({ ...week, captures, revisited: new Map([['notes:post:x', found]]) });
  const text = markdown.render(digest, optionsIn(locale)).join('');
  expect(text).toMatch(
    locale === 'zh'
      ? /[0-9]{4}-11-[0-9]+ 发现已消失 · .* 发现已改动/
      : /found gone on Nov [0-9]+, 2026 · found edited on/,
  );
});

test('text stands as itself wherever it is put', () => {
  fc.assert(
    fc.property(hostileText, (raw) => {
      const text = oneLine(raw, 500);
      fc.pre(text !== '');
      const tokens = tokensOf(`- ${plain(text)}`);
      const kinds = new Set(tokens.map(({ type }) => type));
      expect([...kinds].filter((type) => !['list', 'list_item', 'text', 'escape'].includes(type))).toEqual(
        [],
      );
      expect(textOf(tokens).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    }),
  );
});

test('whatever was captured, the document has no raw HTML, no picture, and no link elsewhere than it may lead', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const text = markdown.render(weekOf(words), optionsIn('zh')).join('');
      for (const token of tokensOf(text)) {
        expect(['html', 'image', 'code', 'def']).not.toContain(token.type);
        if (token.type === 'link') expect(token['href']).toMatch(/^(#|https?:|mailto:)/);
      }
    }),
    { numRuns: 50 },
  );
});

test('tables keep their columns whatever a brand, a page or a post is called', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const digest = weekOf(words);
      const tables = tokensOf(markdown.render(digest, optionsIn('en')).join('')).filter(
        (token): token is Tokens.Table => token.type === 'table',
      );
      const { best, followers, prices } = digest.numbers;
      expect([best.length, followers.length, prices.length]).toEqual([1, 3, 2]);
      expect(tables.map(({ rows }) => rows.map((row) => row.length))).toEqual([
        digest.coverage.map(() => digest.columns.length + 3),
        ...best.map(({ rows }) => rows.map(() => 4)),
        followers.map(() => 4),
        prices.map(() => 5),
        [4],
      ]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['https://a.example/a)b(c|d', '[x](https://a.example/a%29b%28c%7Cd)'],
  ['https://a.example/%20', '[x](https://a.example/%20)'],
])('the address %s is linked as %s', (address, link) => {
  expect(linked('x', address)).toBe(link);
});

test.each(['zh', 'en'] as const)('in %s, every link inside the document leads to a heading', (locale) => {
  const tokens = tokensOf(markdown.render(buildDigest(week), optionsIn(locale)).join(''));
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
  const anchors = headings.map((heading) => anchorOf(textOf(heading.tokens)));
  expect(new Set(anchors).size).toBe(anchors.length);
  const targets = tokens.flatMap((token) =>
    token.type === 'link' && token['href'].startsWith('#') ? [token['href'].slice(1)] : [],
  );
  expect(targets.length).toBeGreaterThan(30);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
});

test.each([
  ['示例咖啡 A · 自有域名', '示例咖啡-a--自有域名'],
  ['E12', 'e12'],
  ['a.example (x)!', 'aexample-x'],
])('the heading %s is reached at #%s', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});
