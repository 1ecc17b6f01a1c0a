import { describe, expect, test } from 'vitest';
import { isAboutSubject } from '../../utils/lib/about-subject';

describe('whether a capture is about one subject', () => {
  test.each([
    ['x:post:20', 'page', true],
    ['weibo:channel:1', 'selection', true],
    ['x:post:20', 'link', false],
    ['x:post:20', 'image', false],
    ['example.com/x:post:20', 'page', false],
    ['example.com:8080/post', 'page', false],
    ['example.com', 'page', false],
    ['file:///x:post:20', 'page', false],
    ['', 'page', false],
  ] as const)('%s as %s: %s', (pageKey, scope, wanted) => {
    expect(isAboutSubject({ pageKey, scope })).toBe(wanted);
  });
});
