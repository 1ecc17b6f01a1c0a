import { expect, test } from 'vitest';
import { whoLooked } from '../../utils/lib/who-looked';
import { en, zh } from '../../utils/words/subjects';

test.each([
  ['signed-in', null, 'signed in', '已登录'],
  ['signed-out', 'Example Town', 'not signed in · Example Town', '未登录 · Example Town'],
  [null, '上海', '上海', '上海'],
  [null, null, '', ''],
  ['会员', null, '会员', '会员'],
  ['toString', null, 'toString', 'toString'],
])('seen by %s in %s', (viewer, region, inEnglish, inChinese) => {
  expect(whoLooked({ viewer, region }, en.viewers)).toBe(inEnglish);
  expect(whoLooked({ viewer, region }, zh.viewers)).toBe(inChinese);
});
