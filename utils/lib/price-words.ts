import { once } from './once';

/** Words around an amount that is not what one thing costs. The texts are plain: `left` and `right` of the amounts. */

/** Wherever they stand beside it. */
const OTHER_SUM =
  /%|shipping|delivery|postage|\b(?:orders?|under|over|minimum|affirm|klarna|payments?|earn|cash ?back|rebate|refund|reward|balance|bonus|tip|gift|worth)\b|\b(?:save|deposit|spare|ahorr|economiz|risparmi|remise|descuento|gutschein)|économ|\boff\b|\bget\b.*\bback\b|coupon|discount|rabatt|\bup to\b|(?:&|\band|\bor) (?:up|above|more)\b/i;
/** What a sum is called that is no price, before it: Versand 4,99 €. zzgl. Versand behind a price is none. */
const SUM_CALLED =
  /versand|liefer|livraison|frais de port|env[ií]o|frete|spedizione|배송비|доставка|(?:fees?|tax|grundpreis)\s?:?\s?$/i;
/** What makes a 价 of its own: 券后价, 厂商指导价. Without it some of them are savings: 优惠¥30, 补贴¥500. */
const KINDS =
  '领券后?|领后|平台|原|现|售|卖|单买?|总|特|一口|统一|到手|券后|补贴后?|国补后?|国家|政府|百亿|官方|厂商|指导|参考|建议|零售|市场|专柜|吊牌|划线|日常|平时|门店|商城|店铺|活动|促销|优惠|特惠|折后|折扣|清仓|会员|专享|新人|首单|首发|拼团|拼单|团购|成团|秒杀|限时|今日|抢购|直播间?|预售|预估|税込|税抜|販売|定|通常|参考';
const BESIDE_PRICE =
  '到手|券[后後]|(?:平台)?(?:加补|补贴)后|国补后|优惠后|折后|现在|[现現]|售|仅需?|只[需要]?|大?约|左右|起步?|低至|最低|包邮|免邮|不?含税|含运费|新品|全新|二手|现货|热卖|预售|秒杀|拼团|会员|人民币|税込み?|税[抜別]|本体|より|から|中古|送料無料|送料込み?';
const PIECE = '[台件个個套年月天日人份盒瓶袋只双条张本支次晚间位枚片箱包桶杯例罐把]';
/**
 * In Chinese and Japanese far more words make another sum of it (满, 立减, 运费, 押金, 首付, 送料 …) than are said of a price:
 * those are listed, and any other one leaves it unsure.
 */
const OF_A_PRICE = once(
  () => new RegExp(`(?:${KINDS}){0,3}[价價価]格?|${BESIDE_PRICE}|\\/\\s?${PIECE}`, 'g'),
);
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Straight behind it: what it is for, or that it is a thousand or a million of it. */
const SUM_OF =
  /^\s?(?:versand|livraison|envío|frete|spedizione|tax\b(?! incl))|^\s?(?:k|m|mm|bn|b|mio|mrd|mil|mi|thousand|millions?|billions?|lakhs?|crores?)(?![a-z])|^\s?[千百亿億]/i;
/** The price of a measure: $1.25/oz, 12,99 € pro 100 g. */
const PER_MEASURE =
  /^\s?(?:\/|per\s|pro\s|par\s)\s?(?:\d{1,4}\s?)?(?:kg|g|lb|lbs|oz|ounces?|fl|ml|cl|l|lit[er]{2}|斤|公斤|千克|克|毫升)(?![a-z])/i;
/** A price with hidden digits, as before a sale (¥1xx, ¥9*), or a number of instalments or pieces: 12x, x2. */
const HIDDEN = /\d(?:[x×?#]|\*\*)|(?<![.,]\d{1,2})(?<=\d)\*|[?×*]\d|(?<![a-z])x\s?\d|\d\s[x×]\s/i;
/** 7.2 CNY/USD. */
const RATE = /^\s?\/\s?[A-Z]{3}(?![A-Za-z])/;
const SIGNED = /^\s*[-–—−+]/;

/** Whether an amount with these words around it is a fee, a saving, a threshold, a rate, or is not shown in full. */
export function isOtherSum(text: string, left: string, right: string): boolean {
  const words = `${left} ${right}`;
  return (
    SIGNED.test(words) ||
    OTHER_SUM.test(words) ||
    SUM_CALLED.test(left) ||
    SUM_OF.test(right) ||
    PER_MEASURE.test(right) ||
    RATE.test(right) ||
    right.startsWith('+') ||
    HIDDEN.test(text) ||
    HAN_OR_KANA.test(words.replace(OF_A_PRICE(), ''))
  );
}
