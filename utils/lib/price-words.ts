import { once } from './once';
import { folded } from './plain';

/**
 * Words around an amount. Far more of them make another sum of it (Versand, off, gift card, 满, 立减, 押金, 할인 …) than are
 * said of a price: those are listed, and any other one leaves it unsure.
 */

/** Beside a number that names no currency as well. */
const NAMED =
  'our|your|sale|special|regular|reg|list|unit|retail|final|now|only|just|from|price|prices|cena|prezzo|preis|prix|precio|preco|цена|a partir de|ab|inc|incl|including|excl|ex|gst|vat|tax|mwst|ttc|ht|each';
const NAMED_CJK =
  '到手价|(?:官方|厂商)?指导价|券后价?|现价|原价|售价|价格|单价|特价|活动价|会员价|拼团价|秒杀价|仅|起|约';
/** Beside one that does. */
const BESIDE =
  'was|as low as|starting at|original|current|rrp|m\\.?[rs]\\.?[rp]\\.?p?|ea|new|used|or best offer|approximately|onwards|(?:plus|vip)(?=价)|uvp|statt|nur|jetzt|bisher|\\p{L}*preis|inkl|exkl|ust|zzgl\\.? versand(?:kosten)?|des|a|au lieu de|seulement|desde|ahora|antes|solo|iva|incluido|por|de|apenas|agora|vista|da|vanaf|nu|voor|van|btw|от';
/** What makes a 价 of its own: 券后价, 厂商指导价. Without it some of them are savings: 优惠¥30, 补贴¥500. */
const KINDS =
  '领券后?|领后|平台|原|现|售|卖|单买?|总|特|一口|统一|到手|券后|补贴后?|国补后?|国家|政府|百亿|官方|厂商|指导|参考|建议|零售|市场|专柜|吊牌|划线|日常|平时|门店|商城|店铺|活动|促销|优惠|特惠|折后|折扣|清仓|会员|专享|新人|首单|首发|拼团|拼单|团购|成团|秒杀|限时|今日|抢购|直播间?|预售|预估|税込|税抜|販売|定|通常|参考';
const BESIDE_CJK =
  '到手|券[后後]|(?:平台|百亿)?(?:加补|补贴)后|国补后|优惠后|折后|现在|[现現]|售|仅需?|只[需要]?|大?约|左右|起步?|低至|最低|包邮|免邮|不?含税|含运费|新品|全新|二手|现货|热卖|预售|秒杀|拼团|会员|人民币|税込み?|税[抜別]|本体|より|から|中古|送料無料|送料込み?|판매가|정가|할인가|가격|최저가|부터';
const PIECE = '[台件个個套年月天日人份盒瓶袋只双条张本支次晚间位枚片箱包桶杯例罐把]';

const latin = (words: string) => `(?<![\\p{L}])(?:${words})(?![a-zа-я])\\.?`;
const OF_ANY = once(() => new RegExp(`${latin(NAMED)}|${NAMED_CJK}|[\\s:*/().,]`, 'gu'));
const OF_A_PRICE = once(
  () =>
    new RegExp(
      `${latin(`${NAMED}|${BESIDE}`)}|(?:${KINDS}){0,3}[价價価]格?|${BESIDE_CJK}|\\/\\s?${PIECE}`,
      'gu',
    ),
);
/** What is straight before a sum that is no price: Versand 4,99 €. Behind a price it is none. */
const SUM_CALLED = /(?:versand(?:kosten)?|tax|vat|gst|mwst)\.?\s?:?\s?$/i;
/** A price with hidden digits, as before a sale (¥1xx, ¥9*), or a number of instalments or pieces: 12x, x2. */
const HIDDEN = /\d(?:[x×?#]|\*\*)|(?<![.,]\d{1,2})(?<=\d)\*|[?×*]\d|(?<![a-z])x\s?\d|\d\s[x×]\s/i;
const SIGNED = /^[\s|]*[-–—−+]/;

/** Whether an amount with these words around it may be a fee, a saving, a threshold, a rate, or is not shown in full. */
export function isOtherSum(text: string, left: string, right: string): boolean {
  const words = `${left}|${right}`;
  return (
    SIGNED.test(words) ||
    SUM_CALLED.test(left) ||
    right.startsWith('+') ||
    HIDDEN.test(text) ||
    /[\p{L}%&]/u.test(folded(words).replace(OF_A_PRICE(), ''))
  );
}

/** Whether nothing but what is said of prices stands around a number: what names no currency is believed only so. */
export function isAlone(words: string): boolean {
  return folded(words).replace(OF_ANY(), '') === '';
}
