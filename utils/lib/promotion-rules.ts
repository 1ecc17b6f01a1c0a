import { once } from './once';

/** One form of a promotion. Groups of its pattern: `threshold` (what must be spent) and `value` (what is given). */
export interface PromotionRule {
  /** The name that mechanics.ts has for it, where it has one. */
  mechanic: string;
  pattern: RegExp;
  /** What the digits of `value` mean, where not themselves: 85折 is 8.5. Null drops the promotion. */
  value?: (digits: string) => number | null;
}

const SUM = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d{1,2})?(?![\\d])';
const BEFORE = '(?<![\\d.,])';
const YUAN = '\\s?[¥￥]?\\s?';
const T = `${YUAN}${BEFORE}(?<threshold>${SUM})\\s?(?:元|块)?`;
const V = `${YUAN}${BEFORE}(?<value>${SUM})\\s?(?:元|块)?`;
const SIGN = '(?:US|CA|AU|C|A)?\\s?[$£€]\\s?';
const ET = `${SIGN}(?<threshold>${SUM})`;
const EV = `${SIGN}(?<value>${SUM})`;
const PERCENT = `${BEFORE}(?<value>\\d{1,2}(?:\\.\\d)?)\\s?%`;
const PART = `(?:${PERCENT}|${SIGN}(?<sum>${SUM}))`;
const ZHE = `(?<![\\d.一二三四五六七八九十第])(?<value>\\d(?:\\.\\d)?|[1-9]\\d|[一二三四五六七八九](?:[点.]?[一二三四五六七八九])?)\\s?折(?![叠页痕线旧合断射肱])`;
const CUT = '(?:立即|直接|立|可|再|即|享|最高)?(?:减|省|-)';
const TICKET = '(?:无门槛)?(?:(?:优惠|代金|满减|购物|现金|消费|店铺|品类|红包)?[券劵]|红包)';
const OVER =
  '(?:(?:on|for|with)\\s)?(?:your\\s|any\\s|all\\s)?(?:orders?|purchases?|when you spend|if you spend)?\\s?(?:of\\s)?(?:over|above|of|from|more than)?\\s?';

const NUMERALS = '一二三四五六七八九';

/** 八点五, 两 and 1,000 as plain digits. */
export function inDigits(printed: string): string {
  return printed
    .replace(/[^\d.点两一二三四五六七八九]/g, '')
    .replace('点', '.')
    .replace('两', '2')
    .replace(/[^\d.]/g, (sign) => String(NUMERALS.indexOf(sign) + 1));
}

/** 7, 8.5, 85 and 八五 as tenths of the price. */
function tenths(digits: string): number | null {
  const number = Number(inDigits(digits));
  const value = Number.isInteger(number) && number >= 10 ? number / 10 : number;
  return value > 0 && value < 10 && number % 10 !== 0 ? value : null;
}

const rule = (mechanic: string, pattern: string, value?: PromotionRule['value']): PromotionRule => ({
  mechanic,
  pattern: new RegExp(pattern, 'giu'),
  ...(value && { value }),
});

/** Forms that say numbers, the most telling first: what one has taken, no later one reads again. */
export const PROMOTION_RULES = once<readonly PromotionRule[]>(() => [
  // Deposits
  rule('预售定金', `[定订]金${T}\\s?(?:可|能|立)?(?:抵|膨胀(?:至|为|到)?|翻倍(?:至|抵)?)\\s?${V}`),
  rule(
    '预售定金',
    `(?:pay\\s)?${SIGN}(?<threshold>${SUM}) deposit,?\\s(?:to\\s)?(?:get|save|saves|is worth|worth)\\s${EV}`,
  ),
  // Coupons
  rule('优惠券', `(?:领)?每?满${T}\\s?,?${CUT}${V}(?:的)?${TICKET}`),
  rule('优惠券', `${TICKET}[:：]?\\s?每?满${T}\\s?,?${CUT}${V}`),
  rule('优惠券', `每?满${T}\\s?(?:返|送|赠|得)${V}(?:的)?${TICKET}`),
  rule('优惠券', `领[券劵](?:后)?(?:再|立|可|享)?(?:减|省)${V}`),
  rule('优惠券', `(?:领|送|赠|抢|得)?${V}(?:的)?${TICKET}`),
  rule('优惠券', `${TICKET}\\s?(?:立?减|抵|(?=[¥￥]?[\\d.]+元))${V}`),
  rule(
    '优惠券',
    `(?:save|apply|get|take)?\\s?(?:an?\\s)?(?:extra\\s)?${PART}\\s?(?:off)?,?\\s(?:(?:with\\s)?coupon|(?:with|using|use)\\s(?:the\\s)?(?:promo\\s|discount\\s)?code:?\\s[A-Z0-9]{3,20})`,
  ),
  {
    mechanic: '优惠券',
    // A code is written in capitals.
    pattern: /\b(?:[Uu]se|[Ww]ith|[Ee]nter) (?:the )?(?:promo |discount )?code:? [A-Z0-9]{3,20}(?![\w])/gu,
  },
  // Second item, one for one
  rule('第二件半价', '第[二2](?:件|杯|份|瓶|双|盒)\\s?(?:半价|[5五]\\s?折)'),
  rule(
    '第二件半价',
    'buy (?:one|1),? get (?:one|1|the second|another) (?:at )?(?:half (?:price|off)|50% off)|BOGO 50%(?: off)?|(?:second|2nd) (?:one |item )?(?:at )?(?:half[ -]price|50% off)',
  ),
  rule('第二件优惠', `第[二2](?:件|杯|份|瓶|双|盒)\\s?${ZHE}`, tenths),
  rule('第二件优惠', `第[二2](?:件|杯|份|瓶|双|盒)\\s?(?:立?减|(?=[\\d.]+\\s?元))${V}`),
  rule(
    '买赠',
    `买(?<threshold>[2-9两${NUMERALS.slice(1)}])(?:件|盒|瓶|袋|份)?[送赠免](?<value>[1-9${NUMERALS}])(?!\\d)`,
  ),
  rule('买赠', 'buy (?<threshold>[2-9]),? get (?<value>[1-9]) free'),
  // Money off from a sum on
  rule('折扣', `满${T}\\s?,?(?:打|享|立享)?${ZHE}`, tenths),
  rule('满减', `(?:每?满|每)${T}\\s?,?${CUT}${V}`),
  rule('满减', `(?<![\\d.,-])(?<threshold>${SUM})\\s?元?减${V}`),
  rule('满减', `(?<![第\\d.])(?:满\\s?)?\\d{1,2}\\s?件\\s?,?(?:立)?减${V}`),
  rule('满减', `spend ${ET}(?:\\+|\\sor more)?,?\\s(?:and\\s)?(?:save|get)\\s${EV}(?:\\soff)?`),
  rule('满减', `(?:save|get|take)?\\s?${EV}(?:\\soff)?\\s(?:when|if) you spend\\s(?:over\\s)?${ET}`),
  rule('满减', `${EV}\\soff\\s${OVER}${ET}`),
  rule('返现', `满${T}\\s?,?返(?:现)?${V}`),
  rule('返现', `返现(?:金)?${V}`),
  rule('返现', `${PART}\\s?cash ?back|cash ?back (?:of )?(?:up to )?(?<rate>${SIGN}\\d{1,5})`),
  rule('满赠', `满${T}\\s?,?(?:即|可|就)?[送赠](?!\\s?\\d+\\s?(?:积分|倍))`),
  rule('满赠', `free gift (?:with|on|for) ${OVER}${ET}`),
  rule('包邮', `满${T}\\s?,?(?:即|可|就|享)?(?:包邮|免运费|免邮)`),
  rule(
    '包邮',
    `free (?:standard\\s)?(?:shipping|delivery)(?:\\s\\S{1,20}){0,6}?\\s(?:over|above|from|of|orders)\\s${ET}\\+?`,
  ),
  // First order, subsidies
  rule('新人首单', `(?:首单|新人|新客)(?:专享)?(?:立|再|下单)?(?:立)?减${V}`),
  rule('补贴', `(?:国家|政府|平台|百亿)?补贴(?:立)?(?:减)?${V}`),
  // Plain discounts
  rule('直降', `(?:直降|立减|立省|降价|下单(?:立)?减)${V}`),
  rule('直降', `save\\s${EV}(?:\\soff)?|(?:get\\s)?${SIGN}(?<sum>${SUM})\\soff`),
  rule('折扣', ZHE, tenths),
  rule('折扣', '(?<![面正反校核应])对折(?![叠页])', () => 5),
  rule(
    '折扣',
    `(?:up to\\s|save\\s(?:up to\\s)?)?${PERCENT}\\s?(?:off|discount|rabatt)|(?:save|extra)\\s(?:up to\\s)?(?<rate>\\d{1,2})\\s?%`,
  ),
]);
