import { expect, it, test } from 'vitest';
import { keptUrl, LONGEST_URL } from '../../utils/lib/kept-url';
import { pageKey } from '../../utils/lib/url';

const long = `https://example.com/item?id=7&state=${'%E4%BD%A0'.repeat(200_000)}`;

test.each([
  ['', ''],
  ['https://example.com/a?b=%E4#c', 'https://example.com/a?b=%E4#c'],
  ['https://wx.mail.qq.com/home?sid=zS&lang=zh#/read/1', 'https://wx.mail.qq.com/home?lang=zh#/read/1'],
  ['https://example.com/?sid=zS', 'https://example.com/?sid=zS'],
  ['data:text/html,hello', 'data:text/html,hello'],
  [`data:text/html;charset=utf-8,${'x'.repeat(171)}`, `data:text/html;charset=utf-8,${'x'.repeat(171)}`],
])('keeps %s', (url, kept) => expect(keptUrl(url)).toBe(kept));

it('keeps of a document in an address what kind it is', () => {
  const kept = keptUrl(`data:image/png;base64,${'A'.repeat(3_000_000)}`);
  expect(kept).toMatch(/^data:image\/png;base64,A+…$/);
  expect(kept.length).toBeLessThan(250);
  expect(pageKey(kept)).toBe('');
});

it('keeps of an overlong address its beginning, still an address, and the same page', () => {
  const kept = keptUrl(long);
  expect(kept.length).toBeLessThanOrEqual(LONGEST_URL);
  expect(kept).toMatch(/%[\dA-F]{2}$/);
  expect(new URL(kept).searchParams.get('id')).toBe('7');
  expect(pageKey(kept)).toBe(pageKey(keptUrl(`${long}&more=1`)));
  expect(pageKey(long).length).toBeLessThanOrEqual(LONGEST_URL);
});
