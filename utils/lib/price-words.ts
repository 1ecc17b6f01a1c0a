import { once } from './once';
import { folded } from './plain';

/**
 * Words around an amount. Far more of them make another sum of it (Versand, off, gift card, 满, 立减, 押金, 할인 …) than are
 * said of a price: those are listed, and any other one leaves it unsure.
 */

/** Beside a number that names no currency as well. */
const NAMED =
  'our|your|sale|special|regular|reg|list|unit|retail|final|now|only|just|from|prices?|cena|prezzo|preis|prix|precio|preco|цена|a partir de|ab|inc|incl|including|excl|ex|gst|vat|tax|mwst|ttc|ht|each';
/** Beside one that does. */
const BESIDE =
  'was|as low as|start(?:s|ing) (?:at|from)|today|buy (?:it )?now|original|current|approx|(?:per |a )?(?:pc|piece|item)|rrp|m\\.?[rs]\\.?[rp]\\.?p?|ea|new|used|or best offer|approximately|onwards|(?:plus|vip)(?=价)|uvp|pvpr?|statt|(?:pro )?stuck|nur|jetzt|bisher|\\p{L}*preis|inkl|exkl|ust|zzgl\\.? (?:mwst|versand(?:kosten)?)|des|a|au lieu de|seulement|maintenant|desde|ahora|antes|oferta|solo|iva|incluido|por|de|apenas|agora|vista|da|от';
/** What is called a price: 券后到手价, 会員価格; not what a 价 may be of another thing (差价, 降价, 评价), or of a part. */
const CALLED_CJK =
  '(?:(?!押金|[定订]金|首付|月供|运费|送料|期|[换加]购|第)[\\u3040-\\u30ff\\u4e00-\\u9fff]){0,6}(?<![差降涨半议评竞物保比溢加减均拍补])[价價価]格?|(?:판매|정|할인|소비자|회원|최저)가|가격';
const CALLED =
  "(?:(?!off|sav|under|below|half|shipping|delivery|trade|upgrade|reserve)[a-z'-]+ )?prices?|prix (?:conseille|public|barre|normal|special)|precio (?:habitual|final|especial|anterior)";
const BESIDE_CJK =
  '到手|券[后後]|(?:平台|百亿)?(?:加补|补贴)后|国补后|优惠后|折后|现在|[现現]|售|仅需?|只[需要]?|大?约|左右|起步?|低至|最低|包邮|免邮|不?含税|含运费|新品|全新|二手|现货|热卖|预售|秒杀|拼团|会员|人民币|税込み?|税[抜別]|本体|より|から|中古品?|送料無料|送料込み?|부터';
const PIECE = '[台件个個套年月天日人份盒瓶袋只双条张本支次晚间位枚片箱包桶杯例罐把]';

const latin = (words: string) => `(?<![\\p{L}])(?:${words})(?![a-zа-я])\\.?`;
const OF_ANY = once(() => new RegExp(`${latin(NAMED)}|${CALLED_CJK}|券后|[仅起约\\s:*/().,]`, 'gu'));
const OF_A_PRICE = once(
  () =>
    new RegExp(`${latin(`${CALLED}|${NAMED}|${BESIDE}`)}|${CALLED_CJK}|${BESIDE_CJK}|\\/\\s?${PIECE}`, 'gu'),
);
/** What is straight before a sum that is no price: Versand 4,99 €. Behind a price it is none. */
const SUM_CALLED = /(?:versand(?:kosten)?|(?<!in[ck]l\.? ?)(?:tax|vat|gst|mwst))\.?\s?:?\s?$/i;
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
