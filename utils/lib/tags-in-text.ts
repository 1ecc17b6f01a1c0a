import type { Locale } from '../model';
import { MECHANICS } from './mechanics';

/** Only the start of a text is looked at: what a page is about stands there, and the popup must not wait. */
const LOOKED_AT = 4000;

/** What the tag of a mechanic is called in English; in Chinese it has the mechanic's own name. */
const IN_ENGLISH: Record<keyof typeof MECHANICS, string> = {
  买一送一: 'buy one get one',
  满减: 'spend and save',
  第二件半价: 'second at half price',
  优惠券: 'coupon',
  新人首单: 'first order',
  限时秒杀: 'flash sale',
  拼团: 'group buy',
  预售定金: 'presale',
  抽奖: 'prize draw',
  邀请有礼: 'referral',
  返现: 'cashback',
  赠品: 'gift',
  免费试用: 'free trial',
  以旧换新: 'trade-in',
  积分兑换: 'points',
  折扣: 'discount',
  包邮: 'free shipping',
};

/**
 * Tags that the page's own words suggest: tags of the library whose last part stands in the title, most used
 * first, then promotion mechanics named in title or text. Each once; at most `limit`.
 */
export function tagsInText(
  page: { title: string; text: string },
  library: readonly { tag: string; count: number }[],
  locale: Locale,
  limit = 3,
): string[] {
  const title = page.title.toLowerCase();
  const own = library
    .filter(({ tag }) => standsIn(title, lastPart(tag).toLowerCase()))
    .sort((a, b) => b.count - a.count)
    .map(({ tag }) => tag);
  const text = `${page.title}\n${page.text.slice(0, LOOKED_AT)}`;
  const named = (Object.keys(MECHANICS) as (keyof typeof MECHANICS)[])
    .filter((name) => MECHANICS[name].test(text))
    .map((name) => (locale === 'zh' ? `玩法/${name}` : `mechanics/${IN_ENGLISH[name]}`));
  return [...new Set([...own, ...named])].slice(0, limit);
}

function lastPart(tag: string): string {
  return tag.slice(tag.lastIndexOf('/') + 1);
}

/** Latin words only as whole words ("ad" is not in "read"); a single character says too little. */
function standsIn(title: string, word: string): boolean {
  if ([...word].length < 2) return false;
  if (!/^[\w\s-]+$/.test(word)) return title.includes(word);
  const at = title.indexOf(word);
  return at >= 0 && !/\w/.test(title[at - 1] ?? ' ') && !/\w/.test(title[at + word.length] ?? ' ');
}
