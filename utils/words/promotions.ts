/** 玩法 by the names that readers give them; a name that is not here is shown as it is. */
const enMechanics = new Map(
  Object.entries({
    满减: 'spend and save',
    优惠券: 'coupon',
    折扣: 'discount',
    直降: 'price cut',
    返现: 'cashback',
    补贴: 'subsidy',
    满赠: 'gift with purchase',
    买赠: 'buy some, get some',
    买一送一: 'buy one get one',
    第二件半价: 'second at half price',
    第二件优惠: 'second for less',
    新人首单: 'first order',
    包邮: 'free shipping',
    预售定金: 'presale deposit',
    限时秒杀: 'flash sale',
    拼团: 'group buy',
    抽奖: 'prize draw',
    邀请有礼: 'referral',
    赠品: 'gift',
    免费试用: 'free trial',
    以旧换新: 'trade-in',
    积分兑换: 'points',
    会员价: 'member price',
    直播专享: 'live only',
  }),
);

export const en = {
  title: 'Promotions',
  mechanic: (name: string) => enMechanics.get(name) ?? name,
  threshold: (amount: string) => `from ${amount}`,
  value: (amount: string) => `worth ${amount}`,
  tenths: (toPay: number) => `${Math.round((10 - toPay) * 100) / 10}% off`,
  window: (start: string, end: string) => `${start} – ${end}`,
  until: (end: string) => `until ${end}`,
  since: (start: string) => `starts ${start}`,
};

export const zh: typeof en = {
  title: '优惠',
  mechanic: (name) => name,
  threshold: (amount) => `门槛 ${amount}`,
  value: (amount) => `优惠 ${amount}`,
  tenths: (toPay) => `打 ${toPay} 折`,
  window: (start, end) => `${start} 至 ${end}`,
  until: (end) => `截至 ${end}`,
  since: (start) => `${start} 开始`,
};
