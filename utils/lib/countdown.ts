import { readAmounts } from './ago';
import { once } from './once';
import { DAY, MINUTE, midnight, type WallTime } from './wall-time';

const ZH = '(?<amount>(?:\\d{1,3}\\s?(?:天|日|周|个?小时|分钟?)\\s?){1,3})';
const EN = '(?<amount>\\d{1,3}\\s?[a-z]{1,7}(?:,?\\s(?:and\\s)?\\d{1,2}\\s?[a-z]{1,7}){0,2})';
const FORMS = once(() =>
  [
    `(?:仅剩|还剩|只剩|剩余|距离?(?:本次)?(?:活动)?结束(?:时间)?(?:还有|还剩|仅剩|只剩|仅有)?)\\s?:?\\s?${ZH}(?!后?发)`,
    `${ZH}后(?:结束|截止|恢复原价)`,
    `(?<![a-z])(?:ends|ending|expires|expiring|closes|closing) in (?:the next )?${EN}`,
    `(?<![\\d.,])${EN}\\s(?:left|remaining|to go)(?! (?:to|for)(?![a-z]))`,
  ].map((form) => new RegExp(form)),
);
const LAST_DAYS =
  /最后(?<zh>[一二两三123])天|最终日|(?<![a-z])(?:last|final) (?:(?<en>2|3|two|three) days|day)(?! of)(?![a-z])/;
const DAYS: Record<string, number> = { 二: 2, 两: 2, 三: 3, two: 2, three: 3, 2: 2, 3: 3 };

/**
 * When a countdown of a folded line runs out: 仅剩3天, ends in 5 hours, 最后一天. `now` is a wall clock. 限时3天 is how long
 * it lasts, not since when, and 倒计时3天 may be until it starts: neither says anything.
 */
export function readCountdown(line: string, now: number): { at: number; raw: string; end: WallTime } | null {
  for (const form of FORMS()) {
    const match = form.exec(line);
    const amounts = match && readAmounts((match.groups?.['amount'] ?? '').trim());
    if (!amounts) continue;
    const end = { wall: Math.floor((now + amounts.ms) / MINUTE) * MINUTE, grain: amounts.grain, zone: null };
    return { at: match.index, raw: match[0].trim(), end };
  }
  const last = LAST_DAYS.exec(line);
  if (!last) return null;
  const days = DAYS[last.groups?.['zh'] ?? last.groups?.['en'] ?? ''] ?? 1;
  const end: WallTime = { wall: midnight(now) + (days - 1) * DAY, grain: 'day', zone: null };
  return { at: last.index, raw: last[0], end };
}
