import type { Promotion } from '../model';
import { MECHANICS } from './mechanics';
import { plain } from './plain';
import { inDigits, PROMOTION_RULES, type PromotionRule } from './promotion-rules';

const LONGEST = 2_000;
/** 不参与满减, no free shipping: what is said not to be. */
const DENIED =
  /(?:不|无|非|未|没有|勿)(?:支持|参与|参加|可用|可使用|能使用|使用|享受|享|含|再|可|能|予|提供|叠加)*\s?$|\b(?:no|not|without|excludes?|excluding|isn't|don't|cannot|can't)\s(?:\w+\s){0,3}$/i;
/** 优惠券已过期, offer expired: what is no more. */
const OVER = /^\s?(?:均?已)?(?:过期|失效|结束|领完|抢光)|^\s(?:has |have )?(?:expired|ended)/i;
const NUMBERED = /^(?:满减|折扣|优惠券).*\d/s;
/** What mechanics.ts does not name. */
const MORE_WORDS: [string, RegExp][] = [
  ['满赠', /满赠/],
  ['会员价', /会员(?:专享)?价|members?'?s? price|prime (?:exclusive )?deal/i],
  ['直降', /(?:限时|官方|全场)直降/],
  ['补贴', /(?:百亿|国家|政府)补贴/],
  ['限时秒杀', /限时(?:抢购|优惠)|lightning deal|limited[- ]time (?:deal|offer)/i],
  ['直播专享', /直播间?专[享属]/],
];

/**
 * The promotions that a printed line says: 满300减50 is 满减 with threshold 300 and value 50. Numbers are as printed:
 * the value of 7折 is 7 (tenths to pay), of 30% off 30 (percent off); `raw` says which. A mechanic that is only named has
 * no numbers; what a line says not to be (不参与满减) is left out. The line is kept with them: `windowOfPromotion` reads
 * from it when they run, where somebody looks, so that no page has to carry what reads windows.
 */
export function readPromotions(raw: string): Promotion[] {
  if (raw.length > LONGEST) return [];
  const line = plain(raw);
  let left = line;
  const found: (Promotion & { at: number })[] = [];
  const take = (
    match: RegExpExecArray | RegExpMatchArray,
    promotion: Pick<Promotion, 'mechanic' | 'threshold' | 'value'>,
  ) => {
    const at = match.index ?? 0;
    const text = match[0];
    // As many signs as were taken, so that places hold, and no later form reaches across.
    left = left.slice(0, at) + '\n'.repeat(text.length) + left.slice(at + text.length);
    const after = left.slice(at + text.length, at + text.length + 20);
    if (!DENIED.test(left.slice(Math.max(0, at - 30), at)) && !OVER.test(after))
      found.push({ raw: text.trim(), ...promotion, line, at });
  };
  for (const rule of PROMOTION_RULES()) {
    for (const match of [...left.matchAll(rule.pattern)]) {
      const numbers = numbersOf(match, rule);
      if (numbers) take(match, { mechanic: rule.mechanic, ...numbers });
    }
  }
  for (const [mechanic, pattern] of [...Object.entries<RegExp>(MECHANICS), ...MORE_WORDS]) {
    const match = found.some((one) => one.mechanic === mechanic) ? null : pattern.exec(left);
    // A number that no form could make sense of makes no promotion.
    if (match && !NUMBERED.test(`${mechanic}${match[0]}`))
      take(match, { mechanic, threshold: null, value: null });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The numbers of a form; null where they contradict each other: 满50减300. */
function numbersOf(
  { groups = {} }: RegExpMatchArray,
  { mechanic, value: meaning = amountOf }: PromotionRule,
): Pick<Promotion, 'threshold' | 'value'> | null {
  const digits = groups['value'] ?? groups['sum'] ?? groups['rate'];
  const threshold = groups['threshold'] === undefined ? null : amountOf(groups['threshold']);
  const value = digits === undefined && meaning === amountOf ? null : meaning(digits ?? '');
  if (value === null && digits !== undefined) return null;
  const off = /^(?:满减|优惠券|返现)$/.test(mechanic);
  return off && threshold !== null && value !== null && value > threshold ? null : { threshold, value };
}

const amountOf = (printed: string): number => Number(inDigits(printed));
