import { describe, expect, test } from 'vitest';
import { isAboutSubject, ownAndOthers } from '../../utils/lib/own-subject';
import { samplePost } from '../library/sample';

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

describe('what a page shows', () => {
  const [a, b] = [samplePost('1'), samplePost('2')];
  const page = { scope: 'page' as const };
  test('its own subject stands apart', () => {
    expect(ownAndOthers({ ...page, pageKey: 'x:post:1' }, [a, b])).toEqual({ own: a, others: [b] });
  });
  test('where its own was not found, the first is only one of its list', () => {
    expect(ownAndOthers({ ...page, pageKey: 'x:channel:a' }, [a, b])).toEqual({ own: null, others: [a, b] });
    expect(ownAndOthers({ ...page, pageKey: 'x.com/a' }, [a, b]).own).toBeNull();
  });
  test('a keyword is what a result page is about, whatever its address', () => {
    const keyword = samplePost('k', { kind: 'keyword', keys: ['baidu:keyword:咖啡'] });
    expect(ownAndOthers({ ...page, pageKey: 'baidu.com/s?wd=1' }, [keyword, a]).own).toBe(keyword);
  });
  test('nothing', () => {
    expect(ownAndOthers({ ...page, pageKey: '' }, [])).toEqual({ own: null, others: [] });
  });
});
