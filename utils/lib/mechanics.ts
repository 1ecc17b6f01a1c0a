import type { Locale } from '../model';

/** One kind of promotion (玩法): its tag in both languages and how a text names it. */
interface Mechanic {
  tag: Record<Locale, string>;
  pattern: RegExp;
}

/** Words that name a mechanic beyond doubt; a word that also has an everyday meaning is left out. */
export const MECHANICS: readonly Mechanic[] = [
  {
    tag: { zh: '玩法/买一送一', en: 'mechanics/buy one get one' },
    pattern: /买[一1]送[一1]|buy (?:one|1),? get (?:one|1)|\bBOGO\b/i,
  },
  {
    tag: { zh: '玩法/满减', en: 'mechanics/spend and save' },
    pattern: /满\s?\d+\s?元?\s?(?:立?减|-)\s?\d+|满减|spend [$£€]\d+,? (?:save|get) [$£€]\d+/i,
  },
  {
    tag: { zh: '玩法/第二件半价', en: 'mechanics/second at half price' },
    pattern: /第[二2](?:件|杯|份|瓶)(?:半价|[05]\s?折)|second (?:one|item|cup) (?:at )?half[ -]price/i,
  },
  {
    tag: { zh: '玩法/优惠券', en: 'mechanics/coupon' },
    pattern:
      /优惠[券劵]|代金[券劵]|领[券劵]|立减[券劵]|\d\s?元[\u4e00-\u9fff]{0,4}[券劵]|\bcoupons?\b|promo code/i,
  },
  {
    tag: { zh: '玩法/新人首单', en: 'mechanics/first order' },
    pattern: /首单|新人(?:专享|红包|礼|价|券)|first[- ]order/i,
  },
  {
    tag: { zh: '玩法/限时秒杀', en: 'mechanics/flash sale' },
    pattern: /秒杀|限时(?:购|抢|特价|折扣)|flash sale/i,
  },
  {
    tag: { zh: '玩法/拼团', en: 'mechanics/group buy' },
    pattern: /拼团|团购价|[二三四五2345]人团|group[- ]buy/i,
  },
  { tag: { zh: '玩法/预售定金', en: 'mechanics/presale' }, pattern: /定金膨胀|付定金|预售价|pre-?sale/i },
  {
    tag: { zh: '玩法/抽奖', en: 'mechanics/prize draw' },
    pattern: /抽奖|抽取\d+|giveaway|prize draw|sweepstakes/i,
  },
  {
    tag: { zh: '玩法/邀请有礼', en: 'mechanics/referral' },
    pattern: /邀请有礼|邀请(?:好友|新人)|老带新|refer(?:ral)? (?:link|program|code|a friend)/i,
  },
  { tag: { zh: '玩法/返现', en: 'mechanics/cashback' }, pattern: /返现|\bcash ?back\b/i },
  {
    tag: { zh: '玩法/赠品', en: 'mechanics/gift' },
    pattern: /满赠|买就送|赠品|free gift|gift with purchase/i,
  },
  { tag: { zh: '玩法/免费试用', en: 'mechanics/free trial' }, pattern: /免费试用|free trial|months? free/i },
  { tag: { zh: '玩法/以旧换新', en: 'mechanics/trade-in' }, pattern: /以旧换新|\btrade[- ]in\b/i },
  {
    tag: { zh: '玩法/积分兑换', en: 'mechanics/points' },
    pattern: /积分(?:兑换|商城|翻倍)|(?:double|bonus) points/i,
  },
  { tag: { zh: '玩法/折扣', en: 'mechanics/discount' }, pattern: /\d(?:\.\d)?\s?折|\d{1,2}% off/i },
  {
    tag: { zh: '玩法/包邮', en: 'mechanics/free shipping' },
    pattern: /包邮|免运费|free (?:shipping|delivery)/i,
  },
];
