import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../utils/readable/measure';
import { MARK, marksOf } from '../../utils/readable/names';
import { announcesOther, isByline, isControl, pointsElsewhere } from '../../utils/readable/phrases';

describe('class names', () => {
  test.each([
    ['comment-list', MARK.comments],
    ['commentBox', MARK.comments],
    ['relatedPosts sidebar', MARK.clutter],
    ['shareholder-letter', 0],
    ['navy', 0],
    ['articleBody', MARK.article],
    ['post-content', MARK.article],
    ['ad-1', MARK.clutter],
    ['sr-only', MARK.unseen],
    ['author-name', MARK.byline],
    ['authi', MARK.byline],
    ['conversation', MARK.comments],
    ['', 0],
  ])('%s', (names, want) => expect(marksOf(names) & (want || 63)).toBe(want));
});

describe('lines', () => {
  test.each([
    '相关阅读',
    '相关阅读：',
    '有关报道',
    'Latest posts',
    'Related Articles',
    'Comments (12)',
    '猜你喜欢 >>',
    'Leggi anche',
  ])('%s announces other things', (line) => expect(announcesOther(line)).toBe(true));
  test.each(['Related work on filters', '评论员文章', 'The comments were kind.', 'More'])(
    '%s does not',
    (line) => expect(announcesOther(line)).toBe(false),
  );
  test.each(['分享到：', '【打印本页】【关闭窗口】', 'Advertisement', 'Print'])('%s is a control', (line) =>
    expect(isControl(line)).toBe(true),
  );
  test.each(['Read also: The second till', '延伸阅读：咖啡豆价格'])('%s points elsewhere', (line) =>
    expect(pointsElsewhere(line)).toBe(true),
  );
  test.each(['By Ada Sample', '2026-11-22 09:30 来源：示例日报', 'March 3, 2026', '3. März 2026 | Ada'])(
    '%s is a byline',
    (line) => expect(isByline(line)).toBe(true),
  );
  test.each([
    'By the time the shop opened, the line had reached the door.',
    'On March 3, 2026 the shop opened for the first time, and the line reached the door within ten minutes of it.',
  ])('%s is none', (line) => expect(isByline(line)).toBe(false));
});

describe('measure', () => {
  test.each([
    ['', 0, 0],
    ['  ab  cd ', 5, 0],
    ['One, two. Three', 15, 2],
    ['3.5 of 1,000', 12, 0],
    ['中文，好。', 11, 2],
    ['end.', 4, 1],
  ])('%j weighs %i with %i stops', (text, weight, stops) => expect(measure(text)).toEqual({ weight, stops }));

  test('Latin weight is the length of the collapsed line', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]*$/), (text) => {
        expect(measure(text).weight).toBe(text.replace(/ +/g, ' ').trim().length);
      }),
    );
  });
});
