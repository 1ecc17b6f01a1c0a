import { expect, test } from 'vitest';
import { offerTags, typedTag } from '../../components/tag-offers';

test.each([
  ['#新品', '新品'],
  ['＃ 新品', '新品'],
  ['玩法／买一送一', '玩法/买一送一'],
  [' a /  b ', 'a/b'],
  ['///', null],
  ['#', null],
])('%j is the tag %j', (typed, tag) => {
  expect(typedTag(typed)).toBe(tag);
});

const known = ['拉新', '玩法/买一送一', '买家秀', 'pricing', 'UX/pricing table', 'repricing'];

test.each([
  ['', [], known],
  ['买', [], ['玩法/买一送一', '买家秀']],
  ['PRICING', [], ['pricing', 'UX/pricing table', 'repricing']],
  ['pricing', ['pricing'], ['UX/pricing table', 'repricing']],
  ['ux/p', [], ['UX/pricing table']],
  ['没有', [], []],
])('for %j beside %j it offers %j', (typed, chosen, offered) => {
  expect(offerTags(typed, known, chosen)).toEqual(offered);
});

test('offers no more than asked for', () => {
  expect(offerTags('', known, [], 2)).toEqual(known.slice(0, 2));
});
