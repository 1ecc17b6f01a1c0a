import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MECHANICS } from '../../utils/lib/mechanics';
import { PROMOTION_RULES } from '../../utils/lib/promotion-rules';
import { readPromotions } from '../../utils/lib/promotions';

type Row = [text: string, ...found: [mechanic: string, threshold: number | null, value: number | null][]];

const rows: Row[] = [
  ['满300减50', ['满减', 300, 50]],
  ['每满200减30，上不封顶', ['满减', 200, 30]],
  ['跨店每300减50', ['满减', 300, 50]],
  ['满 1,000 元立减 100 元', ['满减', 1000, 100]],
  ['满199元可减20元', ['满减', 199, 20]],
  ['满300-40', ['满减', 300, 40]],
  ['满99减10，满199减30', ['满减', 99, 10], ['满减', 199, 30]],
  ['２００减２０', ['满减', 200, 20]],
  ['满2件减50', ['满减', null, 50]],
  ['7折', ['折扣', null, 7]],
  ['全场8.5折起', ['折扣', null, 8.5]],
  ['85折', ['折扣', null, 8.5]],
  ['七五折', ['折扣', null, 7.5]],
  ['低至五折', ['折扣', null, 5]],
  ['对折', ['折扣', null, 5]],
  ['满300打9折', ['折扣', 300, 9]],
  ['3件8折', ['折扣', null, 8]],
  ['第二件半价', ['第二件半价', null, null]],
  ['第2杯半价', ['第二件半价', null, null]],
  ['第二件3折', ['第二件优惠', null, 3]],
  ['第二件0元', ['第二件优惠', null, 0]],
  ['第二件减10', ['第二件优惠', null, 10]],
  ['第2件立减10元', ['第二件优惠', null, 10]],
  ['买一送一', ['买一送一', null, null]],
  ['买1送1', ['买一送一', null, null]],
  ['买2送1', ['买赠', 2, 1]],
  ['买三免一', ['买赠', 3, 1]],
  ['满3件免1件'],
  ['优惠券', ['优惠券', null, null]],
  ['50元优惠券', ['优惠券', null, 50]],
  ['领券减20', ['优惠券', null, 20]],
  ['领券立减20元', ['优惠券', null, 20]],
  ['满300减50优惠券', ['优惠券', 300, 50]],
  ['店铺券满199减20', ['优惠券', 199, 20]],
  ['满300返50元券', ['优惠券', 300, 50]],
  ['10元无门槛券', ['优惠券', null, 10]],
  ['无门槛券10元', ['优惠券', null, 10]],
  ['无门槛券3张'],
  ['5元红包', ['优惠券', null, 5]],
  ['领红包减8元', ['优惠券', null, 8]],
  ['满30减5红包', ['优惠券', 30, 5]],
  ['红包雨12点开始'],
  ['定金50抵100', ['预售定金', 50, 100]],
  ['付定金100元可抵200元', ['预售定金', 100, 200]],
  ['定金膨胀', ['预售定金', null, null]],
  ['直降100元', ['直降', null, 100]],
  ['下单立减 ¥30', ['直降', null, 30]],
  ['返现20元', ['返现', null, 20]],
  ['满100返20', ['返现', 100, 20]],
  ['满99元包邮', ['包邮', 99, null]],
  ['包邮', ['包邮', null, null]],
  ['满199送杯子', ['满赠', 199, null]],
  ['限时秒杀', ['限时秒杀', null, null]],
  ['3人团', ['拼团', null, null]],
  ['首单立减10元', ['新人首单', null, 10]],
  ['以旧换新', ['以旧换新', null, null]],
  ['百亿补贴', ['补贴', null, null]],
  ['国家补贴500元', ['补贴', null, 500]],
  ['30% off', ['折扣', null, 30]],
  ['Up to 50% off everything', ['折扣', null, 50]],
  ['Save 20%', ['折扣', null, 20]],
  ['Spend $50, save $10', ['满减', 50, 10]],
  ['spend £100 and get £20 off', ['满减', 100, 20]],
  ['$10 off orders over $50', ['满减', 50, 10]],
  ['$15 off when you spend $75', ['满减', 75, 15]],
  ['Save $10', ['直降', null, 10]],
  ['$5 off', ['直降', null, 5]],
  ['Buy one get one free', ['买一送一', null, null]],
  ['BOGO', ['买一送一', null, null]],
  ['BOGO 50% off', ['第二件半价', null, null]],
  ['Buy one, get one half price', ['第二件半价', null, null]],
  ['Buy 2 get 1 free', ['买赠', 2, 1]],
  ['Save 10% with coupon', ['优惠券', null, 10]],
  ['Apply $5 coupon', ['优惠券', null, 5]],
  ['Use code SAVE20', ['优惠券', null, null]],
  ['20% off with code SAVE20', ['优惠券', null, 20]],
  ['Free shipping', ['包邮', null, null]],
  ['Free shipping on orders over $35', ['包邮', 35, null]],
  ['5% cash back', ['返现', null, 5]],
  ['Free gift with purchase over $60', ['满赠', 60, null]],
  ['Pay $10 deposit, save $30', ['预售定金', 10, 30]],
  ['Limited time deal', ['限时秒杀', null, null]],
  ['2件减20元', ['满减', null, 20]],
  ['买一赠一', ['买一送一', null, null]],
  ['买二送一', ['买赠', 2, 1]],
  ['买两件送1', ['买赠', 2, 1]],
  ['转发抽3人送手环', ['抽奖', null, null]],
  ['下单即赠水杯', ['赠品', null, null]],
  ['直播间专享价', ['直播专享', null, null]],
  ['Spend $75 or more and get $15 off', ['满减', 75, 15]],
  ['Get $20 off', ['直降', null, 20]],
  ['Free shipping on orders $35+', ['包邮', 35, null]],
  ["Members' price", ['会员价', null, null]],
  ['Enter to win', ['抽奖', null, null]],
  ['$5 cash back', ['返现', null, 5]],
  ['$10 off with code SAVE10', ['优惠券', null, 10]],
  ['满300减50 包邮 第二件半价', ['满减', 300, 50], ['包邮', null, null], ['第二件半价', null, null]],
];

describe('what a line says', () => {
  test.each(rows)('%s', (text, ...expected) => {
    const found = readPromotions(text).map(({ mechanic, threshold, value }) => [mechanic, threshold, value]);
    expect(found).toEqual(expected);
  });

  test('the words are kept as printed', () => {
    const line = '双11:满300减50,包邮';
    expect(readPromotions('双11：满300减50，包邮')).toEqual([
      { raw: '满300减50', mechanic: '满减', threshold: 300, value: 50, line, at: 4 },
      { raw: '包邮', mechanic: '包邮', threshold: null, value: null, line, at: 12 },
    ]);
  });
});

const nothing = [
  '',
  '三折叠手机',
  '2折页宣传册',
  '骨折',
  '不包邮',
  '本品不参与满减',
  '不可使用优惠券',
  'No free shipping',
  '100% cotton',
  '12-25',
  '300-50',
  '满意度98%',
  '满18岁',
  '满50减300',
  '0折',
  '10折',
  '买手店',
  '¥99',
  '99.00',
  '优惠券已过期',
  'Flash sale has ended',
  '第2件减',
  'Give $10, get $10',
  'cannot be combined with coupons',
  '三折肱',
  'coffee code 12',
  `满${'9'.repeat(40)}减${'9'.repeat(40)}`,
  '满300减50'.repeat(400),
];

test.each(nothing)('nothing in: %s', (text) => {
  expect(readPromotions(text)).toEqual([]);
});

test('mechanics have the names of the tags, or are listed here', () => {
  const tags = Object.keys(MECHANICS);
  const own = new Set(
    PROMOTION_RULES()
      .map(({ mechanic }) => mechanic)
      .filter((name) => !tags.includes(name)),
  );
  expect([...own].sort()).toEqual(['买赠', '满赠', '直降', '第二件优惠', '补贴'].sort());
});

test('every sum of a threshold and a value is read back', () => {
  const sums = fc.tuple(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }));
  fc.assert(
    fc.property(sums, ([a, b]) => {
      const [threshold, value] = [Math.max(a, b), Math.min(a, b)];
      const raw = `满${threshold}减${value}`;
      expect(readPromotions(raw)).toEqual([{ raw, mechanic: '满减', threshold, value, line: raw, at: 0 }]);
    }),
  );
});

test('hostile lines end', () => {
  const signs = fc.constantFrom(
    '满',
    '减',
    '9',
    '0',
    ',',
    '.',
    '券',
    '折',
    '$',
    '%',
    ' off',
    'save ',
    'code ',
    'free shipping ',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 300 }), (parts) => {
      for (const { threshold, value } of readPromotions(parts.join(''))) {
        for (const number of [threshold, value])
          expect(number === null || Number.isFinite(number)).toBe(true);
      }
    }),
  );
});
