import { WEEKDAYS } from './date-words';
import { once } from './once';
import { DAY, midnight, type WallTime, weekdayOf } from './wall-time';

/** A weekday found in a text, and what is left of the text. */
export interface Weekday {
  /** Monday 1 to Sunday 7. */
  day: number;
  /** 上周三 is 1 week back, 本周三 0; null where the text only says 周三. */
  weeks: number | null;
  rest: string;
}

const NAMES = ['一月월', '二火화', '三水수', '四木목', '五金금', '六土토', '日天七일'];
const CJK =
  /\(?(?:(?<which>上个?|本|这个?)?(?:星期|周|週|礼拜)(?<zh>[一二三四五六日天])|(?<ja>[月火水木金土日])曜日?|(?<ko>[월화수목금토일])요일)\)?|\((?<short>[一二三四五六月火水木金土日월화수목금토일])\)/;
const WORD = once(
  () => new RegExp(`(?<!\\p{L})\\(?(${[...WEEKDAYS().keys()].join('|')})(?!\\p{L})\\.?\\)?,?`, 'u'),
);

/** Takes the weekday out of a folded text; null where there is none. */
export function takeWeekday(text: string): Weekday | null {
  const cjk = CJK.exec(text);
  if (cjk?.groups) {
    const { which, zh, ja, ko, short } = cjk.groups;
    const name = zh ?? ja ?? ko ?? short ?? '';
    const weeks = which === undefined ? null : which.startsWith('上') ? 1 : 0;
    return {
      day: NAMES.findIndex((names) => names.includes(name)) + 1,
      weeks,
      rest: text.replace(cjk[0], ' '),
    };
  }
  const word = WORD().exec(text);
  const day = WEEKDAYS().get(word?.[1] ?? '');
  return word && day !== undefined ? { day, weeks: null, rest: text.replace(word[0], ' ') } : null;
}

/** A weekday alone is the last one; today's own name may as well mean a week ago, so it says nothing. */
export function lastWeekday({ day, weeks }: Weekday, now: () => number): WallTime | null {
  const today = weekdayOf(now());
  const back = weeks === null ? (today - day + 7) % 7 : today - day + 7 * weeks;
  if (back < 0 || (back === 0 && weeks === null)) return null;
  return { wall: midnight(now()) - back * DAY, grain: 'day', zone: null };
}
