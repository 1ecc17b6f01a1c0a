import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowOfPromotion } from '../../utils/lib/promotion-window';
import { readPromotions } from '../../utils/lib/promotions';

/** Sunday, 22 November 2026, 18:42:37 in Shanghai. */
const seen = { now: Date.parse('2026-11-22T10:42:37Z'), zone: 'Asia/Shanghai' };

/** `start … end` of the line's first promotion, a dash where an end is not stated. */
function read(line: string, lang: string | null = null, now: typeof seen | null = seen): string {
  const [promotion] = readPromotions(line);
  if (!promotion) return 'no promotion';
  const window = windowOfPromotion(promotion, now && { ...now, lang });
  const [start, end] = [window?.start, window?.end].map((time) =>
    time ? `${time.wall}${time.zone ?? ''}` : '-',
  );
  return window ? `${start} … ${end}` : 'null';
}

const rows: [line: string, window: string, lang?: string][] = [
  ['11月1日-11月11日 满300减50', '2026-11-01 … 2026-11-11'],
  ['满300减50，11月1日至11月11日', '2026-11-01 … 2026-11-11'],
  ['满300减50 11 月 1 日 — 11 月 11 日', '2026-11-01 … 2026-11-11'],
  ['１１月１日～１１月１１日 8折', '2026-11-01 … 2026-11-11'],
  ['11月1日-11日 满300减50', '2026-11-01 … 2026-11-11'],
  ['11月1-11日 满300减50', '2026-11-01 … 2026-11-11'],
  ['11.1-11.11 满300减50', '2026-11-01 … 2026-11-11'],
  ['8折（11.1—11.11）', '2026-11-01 … 2026-11-11'],
  ['1.1-1.3元旦8折', '2027-01-01 … 2027-01-03'],
  ['11-01至11-11满300减50', '2026-11-01 … 2026-11-11'],
  ['2026年11月1日起至2026年11月11日止，8折', '2026-11-01 … 2026-11-11'],
  ['券有效期：2026.11.20-2026.11.27 满100减10', '2026-11-20 … 2026-11-27'],
  ['2026.11.1-11.11 满300减50', '2026-11-01 … 2026-11-11'],
  ['10月31日20:00至11月11日23:59 满300减50', '2026-10-31T20:00:00 … 2026-11-11T23:59:00'],
  ['10月31日晚8点-11月11日24:00 满300减50', '2026-10-31T20:00:00 … 2026-11-12T00:00:00'],
  ['11月1日10:00-12:00 秒杀', '2026-11-01T10:00:00 … 2026-11-01T12:00:00'],
  ['11月1日-11月11日 10:00-22:00 8折', '2026-11-01 … 2026-11-11'],
  ['11月1日至11月11日，每天10:00抢50元优惠券', '2026-11-01 … 2026-11-11'],
  ['11月1日（周日）-11月11日（周三）8折', '2026-11-01 … 2026-11-11'],
  ['开始时间：11月1日 10:00 结束时间：11月11日 22:00 8折', '2026-11-01T10:00:00 … 2026-11-11T22:00:00'],
  ['12月25日-1月5日 满300减50', '2026-12-25 … 2027-01-05'],
  ['12.30-1.3元旦8折', '2026-12-30 … 2027-01-03'],
  ['1月1日-12月31日 8折', '2026-01-01 … 2026-12-31'],
  ['即日起至11月30日 全场8折', '- … 2026-11-30'],
  ['第二件半价 活动时间：即日起-12月5日', '- … 2026-12-05'],
  ['截至11月11日，满300减50', '- … 2026-11-11'],
  ['截止到11月30日 8折', '- … 2026-11-30'],
  ['活动截止时间：2026年11月30日 23:59:59 8折', '- … 2026-11-30T23:59:59'],
  ['买1送1 截止日期：11.30', '- … 2026-11-30'],
  ['11月30日前有效 满300减50', '- … 2026-11-30'],
  ['8折，截至周五', '- … 2026-11-27'],
  ['本周日截止 8折', '- … 2026-11-22'],
  ['明天截止 8折', '- … 2026-11-23'],
  ['11月1日起 满300减50', '2026-11-01 … -'],
  ['满300减50，11月1日零点开抢', '2026-11-01T00:00:00 … -'],
  ['今晚20:00开抢 8折', '2026-11-22T20:00:00 … -'],
  ['仅限今日 8折', '2026-11-22 … 2026-11-22'],
  ['11月11日当天满300减50', '2026-11-11 … 2026-11-11'],
  ['活动时间：11月11日 全场5折', '2026-11-11 … 2026-11-11'],
  ['仅剩3天 满300减50', '- … 2026-11-25'],
  ['距结束还有2天3小时 8折', '- … 2026-11-24T21:42:00'],
  ['最后一天 8折', '- … 2026-11-22'],
  ['定金100抵200 定金支付10.20-10.31 尾款支付11.1-11.3', '2026-10-20 … 2026-10-31'],
  ['20% off Nov 1–11', '2026-11-01 … 2026-11-11'],
  ['20% off 1-11 Nov', '2026-11-01 … 2026-11-11'],
  ['20% off from 1 to 11 November', '2026-11-01 … 2026-11-11'],
  ['Sale: Nov. 1 to Nov. 11, 2026. 20% off', '2026-11-01 … 2026-11-11'],
  ['Offer valid Nov 1 - 30, 2026. 20% off', '2026-11-01 … 2026-11-30'],
  ['20% off Friday, Nov 27 – Monday, Nov 30', '2026-11-27 … 2026-11-30'],
  ['30% off Dec 25 – Jan 5, 2027', '2026-12-25 … 2027-01-05'],
  ['30% off: starts Nov 1, ends Nov 11', '2026-11-01 … 2026-11-11'],
  ['Buy 2 get 1 free, 11/1 - 11/30', '2026-11-01 … 2026-11-30'],
  ['Now – Nov 30: 20% off', '- … 2026-11-30'],
  ['20% off. Valid through Nov 30', '- … 2026-11-30'],
  ['20% off, ends 11/30/2026', '- … 2026-11-30'],
  ['20% off until Friday', '- … 2026-11-27'],
  ['Extra 10% off ends tonight', '- … 2026-11-22'],
  ['20% off ends 12/01', '- … 2026-12-01', 'en-US'],
  ['20% off ends 12/01', '- … 2027-01-12', 'en-GB'],
  ['20% off ends 2026-11-30T23:59:59Z', '- … 2026-11-30T23:59:59Z'],
  ['Offer ends at 11:59 p.m. EST on Nov 30, 2026. 30% off', '- … 2026-11-30T23:59:00-05:00'],
  ['Free shipping on orders over $35 until Nov 30, 2026', '- … 2026-11-30'],
  ['Flash sale ends in 2h 30m', '- … 2026-11-22T21:12:00'],
  ['3 days left: 30% off', '- … 2026-11-25'],
  ['20% off today only', '2026-11-22 … 2026-11-22'],
  ['vom 1. bis 11. November 20% Rabatt', '2026-11-01 … 2026-11-11', 'de'],
  ['20% Rabatt 01.11. - 11.11.', '2026-11-01 … 2026-11-11', 'de'],
  ["jusqu'au 30 novembre 20% off", '- … 2026-11-30'],
  ['20% off hasta el 30 de noviembre', '- … 2026-11-30'],
  ['2026/11/20(金)～11/23(月) 20%OFF', '2026-11-20 … 2026-11-23'],
  ['11月20日から11月30日まで 20%OFF', '2026-11-20 … 2026-11-30'],
  ['11월 20일 ~ 11월 30일 20% off', '2026-11-20 … 2026-11-30'],
];

describe('when a promotion runs', () => {
  test.each(rows)('%s: %s', (line, window, lang) => {
    expect(read(line, lang)).toBe(window);
  });
});

test.each([
  '双11期间满300减50',
  '双11 11.11 满300减50',
  '11月11日 满300减50',
  '限时3天 8折',
  '20% off, 7 days only',
  '领取后7天内有效 10元优惠券',
  '双11倒计时3天 8折',
  '11.11元包邮',
  '9.9-12.9包邮',
  '到手11.11 8折',
  '¥11.1-11.11 8折',
  'v11.1-11.11 8折',
  'iOS 11.1-11.11 8折',
  '4.5-5.5折',
  '1/2 - 3/4 cup 20% off',
  '每周五 8折',
  '周五至周日 8折',
  '会员日每月8日 8折',
  '20% off until Sunday',
  '11月11日前100名5折',
  '11月15日前发货 8折',
  '预计11月1日-11月11日送达 包邮',
  '定金50抵100，付尾款时间11月1日20:00-11月3日23:59',
  'FREE delivery Sun, Nov 30',
  'Free shipping Nov 28 - Dec 1',
  'Get it Nov 28 - Dec 1, 20% off',
  'Updated Nov 1, 2026: 20% off',
  '20% off ends 12/01',
  '20% off Friday, Nov 28 – Monday, Nov 30',
  '11月1日（周一）-11月11日（周三）8折',
  '11月31日截止 8折',
  '11月11日-11月1日满300减50',
  '2026年11月11日-2026年11月1日满300减50',
  '截至6月1日 8折',
])('no window in: %s', (line) => {
  expect(read(line)).toBe('null');
});

test('several windows belong to the promotions of their part of the line, else to none', () => {
  const windows = (line: string) =>
    readPromotions(line)
      .map((promotion) => windowOfPromotion(promotion, seen))
      .map((window) => window && `${window.start?.wall} … ${window.end?.wall}`);
  const two = ['2026-11-01 … 2026-11-03', '2026-11-04 … 2026-11-11'];
  expect(windows('11.1-11.3 满99减10；11.4-11.11 满200减30')).toEqual(two);
  expect(windows('11.1-11.3满99减10，11.4-11.11满200减30')).toEqual(two);
  expect(windows('11.1-11.3 11.4-11.11 满99减10 包邮')).toEqual([null, null]);
  expect(windows('满99减10，满199减30，包邮 11.1-11.3')).toEqual(Array(3).fill(two[0]));
});

test('without a now, only days with a year are known', () => {
  expect(read('2026年11月1日-11日 8折', null, null)).toBe('2026-11-01 … 2026-11-11');
  expect(read('11月1日-11月11日 8折', null, null)).toBe('null');
  expect(read('仅限今日 8折', null, null)).toBe('null');
});

test('the ends are kept as printed', () => {
  const [promotion] = readPromotions('8折：Nov 1 － Nov 11');
  const window = windowOfPromotion(promotion ?? {}, seen);
  expect([window?.start?.raw, window?.end?.raw]).toEqual(['Nov 1', 'Nov 11']);
});

test('a promotion whose line was not kept has no window', () => {
  expect(windowOfPromotion({}, seen)).toBeNull();
});

test('hostile lines end, and no window ends before it starts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'8折 月 日 年 - – 至 到 . / : 起 止 截至 即日起 until from Nov to Sunday 周五 20:00 24点 11 1 2026 , ； pm ( )'.split(
        ' ',
      ),
    ),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.string({ maxLength: 2 }),
  );
  const line = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 })
    .map((p) => p.flat().join(''));
  fc.assert(
    fc.property(line, fc.constantFrom(null, 'de', 'en-US'), (text, lang) => {
      for (const promotion of readPromotions(`8折 ${text}`)) {
        const window = windowOfPromotion(promotion, { ...seen, lang });
        if (window?.start && window.end)
          expect(window.end.wall.slice(0, 10) >= window.start.wall.slice(0, 10)).toBe(true);
        expect(window && !window.start && !window.end).toBeFalsy();
      }
    }),
    { numRuns: 1500 },
  );
});
