import { describe, expect, test } from 'vitest';
import { tagsInText } from '../../utils/lib/tags-in-text';

const page = (title: string, text = '') => ({ title, text });

describe('promotion mechanics', () => {
  test.each([
    ['满50减15，全场通用', '玩法/满减'],
    ['满 300 减 50', '玩法/满减'],
    ['热饮买一送一', '玩法/买一送一'],
    ['第二件半价', '玩法/第二件半价'],
    ['收藏店铺领 5 元烘焙券', '玩法/优惠券'],
    ['新人专享红包', '玩法/新人首单'],
    ['整点秒杀', '玩法/限时秒杀'],
    ['转发抽奖', '玩法/抽奖'],
    ['全场7折', '玩法/折扣'],
  ])('%s is %s', (title, tag) => {
    expect(tagsInText(page(title), [], 'zh')).toContain(tag);
  });

  test.each([
    '我们去年营收减少了 15%',
    '这一折腾就是三年',
    '他满怀希望',
    '证券行业周报',
    'A quick read on coupling',
  ])('%s names none', (title) => {
    expect(tagsInText(page(title), [], 'zh')).toEqual([]);
  });

  test('speak the language of the interface', () => {
    expect(tagsInText(page('Students get 30% off'), [], 'en')).toEqual(['mechanics/discount']);
  });
});

describe('tags of the library', () => {
  const library = [
    { tag: '联名', count: 3 },
    { tag: '渠道/小程序', count: 9 },
    { tag: 'ad', count: 5 },
  ];

  test('are suggested where their last part stands in the title, most used first', () => {
    expect(tagsInText(page('小程序首页上线联名款'), library, 'zh')).toEqual(['渠道/小程序', '联名']);
  });

  test('match Latin words only as a whole', () => {
    expect(tagsInText(page('What we read'), library, 'en')).toEqual([]);
    expect(tagsInText(page('The new Ad formats'), library, 'en')).toEqual(['ad']);
  });

  test('come before mechanics, each once, no more than asked for', () => {
    const own = [{ tag: '玩法/满减', count: 1 }];
    expect(tagsInText(page('满减：满50减15', '买一送一 秒杀 抽奖'), own, 'zh', 2)).toEqual([
      '玩法/满减',
      '玩法/买一送一',
    ]);
  });
});

test('a long text is looked at only where it starts', () => {
  expect(tagsInText(page('', `${'字'.repeat(5000)}满50减15`), [], 'zh')).toEqual([]);
});
