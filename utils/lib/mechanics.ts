/**
 * The kinds of promotion (玩法) by name, and how a text names one. Words that name it beyond doubt: a word that also has an
 * everyday meaning is left out.
 */
export const MECHANICS = {
  买一送一: /买[一1][送赠][一1]|buy (?:one|1),? get (?:one|1)|\bBOGO\b/i,
  满减: /满\s?\d+\s?元?\s?(?:立?减|-)\s?\d+|满减|spend [$£€]\d+,? (?:save|get) [$£€]\d+/i,
  第二件半价: /第[二2](?:件|杯|份|瓶)(?:半价|[05]\s?折)|second (?:one|item|cup) (?:at )?half[ -]price/i,
  优惠券:
    /优惠[券劵]|代金[券劵]|领[券劵]|立减[券劵]|\d\s?元[\u4e00-\u9fff]{0,4}[券劵]|\bcoupons?\b|promo code/i,
  新人首单: /首单|新人(?:专享|红包|礼|价|券)|first[- ]order/i,
  限时秒杀: /秒杀|限时(?:购|抢|特价|折扣)|flash sale/i,
  拼团: /拼团|团购价|[二三四五2345]人团|group[- ]buy/i,
  预售定金: /定金膨胀|付定金|预售价|pre-?sale/i,
  抽奖: /抽奖|抽取\d+|抽\d+[人位名]|giveaway|prize draw|sweepstakes|enter to win/i,
  邀请有礼: /邀请有礼|邀请(?:好友|新人)|老带新|refer(?:ral)? (?:link|program|code|a friend)/i,
  返现: /返现|\bcash ?back\b/i,
  赠品: /满赠|买就送|下单[即就][送赠]|赠品|free gift|gift with purchase/i,
  免费试用: /免费试用|free trial|months? free/i,
  以旧换新: /以旧换新|\btrade[- ]in\b/i,
  积分兑换: /积分(?:兑换|商城|翻倍)|(?:double|bonus) points/i,
  折扣: /\d(?:\.\d)?\s?折|\d{1,2}% off/i,
  包邮: /包邮|免运费|free (?:shipping|delivery)/i,
} as const satisfies Record<string, RegExp>;
