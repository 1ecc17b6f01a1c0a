/** How 淘宝 and 天猫 name their prices: the name stands before the amount. */

const AMOUNT = '[¥￥]\\s*\\d[\\d.,]*';
/** What is paid after coupons and subsidies; which of them is kept with the amount, for their terms differ. */
const LAST = '(?:平台)?加补后|(?:政府|国家|平台|百亿)?补贴后|国补后?价?|券后价?|到手价?|优惠后';
export const AT_LAST = new RegExp(`^(?:${LAST})`);
export const OTHER_PRICE = new RegExp(`${LAST}|定金|会员|VIP`);
export const atLast = new RegExp(`((?:${LAST})[^\\d¥￥]{0,6}${AMOUNT})$`);
/** The smaller price beside it: before the coupons, or one that was never asked. */
export const before = new RegExp(
  `^(?:优惠前|折前|券前|活动前|售价|价格)?\\s*(${AMOUNT}(?:\\s*-\\s*[¥￥]?\\s*\\d[\\d.,]*)?)$`,
);
export const struck = new RegExp(`^(?:划线价|专柜价|吊牌价|市场价|参考价|原价)\\s*(${AMOUNT})$`);
export const forMembers = new RegExp(`(?:88VIP|会员)(?:专享)?价?[^\\d¥￥]{0,4}(${AMOUNT})$`);
export const deposit = new RegExp(`定金[^\\d¥￥]{0,4}(${AMOUNT})`);
