import { expect, test } from 'vitest';
import { promotionNumbers } from '../../entrypoints/dashboard/views/capture/seen/promotion-numbers';
import { readPromotions } from '../../utils/lib/promotions';
import { words } from '../../utils/words';

test.each([
  ['满200减20', 'CNY', '门槛 ¥200 · 优惠 ¥20', 'from ¥200 · worth ¥20'],
  ['满200减20', null, '门槛 200 · 优惠 20', 'from 200 · worth 20'],
  ['满300元打8.5折', null, '门槛 ¥300 · 打 8.5 折', 'from ¥300 · 15% off'],
  ['30% off', 'USD', '优惠 30%', 'worth 30%'],
  ['spend $50, save $10', null, '门槛 $50 · 优惠 $10', 'from $50 · worth $10'],
  // Pieces, and a deposit: the printed text says it, no sum does.
  ['买3送1', 'CNY', '', ''],
  ['定金100抵200', 'CNY', '', ''],
])('%s with prices in %s', (raw, currency, zh, en) => {
  const [promotion] = readPromotions(raw);
  if (!promotion) throw new Error('No promotion was read.');
  expect(promotionNumbers(promotion, currency, words.zh.promotions, 'zh').join(' · ')).toBe(zh);
  expect(promotionNumbers(promotion, currency, words.en.promotions, 'en').join(' · ')).toBe(en);
});
