import { DOUBTFUL_MONTHS, MONTHS, WEEKDAYS } from './date-words';
import { once } from './once';

/** The forms of a day within a line, as patterns that are tried at one place. Groups: what is printed, by its name. */

export const WEEKDAY_MARKS = '一二三四五六日';

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** What makes a number of the digits before it: 11.11元, 5.5 inch, 1/2 cup. */
const NO_UNIT =
  '(?!\\d|[.,:/]\\d|\\s?(?:元(?![旦宵])|[块圆円折%€$£¥万亿斤克米升寸倍人件])|\\s?(?:usd|eur|gbp|off|kg|g|ml|l|cm|mm|m|in|inch|inches|cups?|oz|lbs?|gb|tb|x)(?![a-z]))';

/** Where a number or a word may begin that is no part of a price, a version or a longer word. */
export const OPENS = '(?<!\\d[.:/]|[\\d.a-z]|[¥$€£]\\s?)';

export const DAY_FORMS = once(() => {
  const months = [...MONTHS().keys()].filter((name) => !DOUBTFUL_MONTHS.has(name));
  const month = `(?<name>${longestFirst(months)})(?![a-z])\\.?`;
  const weekday = `(?:(?<week>${longestFirst(WEEKDAYS().keys())})\\.?,?\\s)?`;
  const nth = '(?<day>\\d{1,2})(?:st|nd|rd|th|er)?(?!\\d)';
  const year = '(?:,?\\s(?:de |of |del )?(?<year>20\\d\\d)(?![\\d:]))?';
  return [
    '(?:(?<year>\\d{4})\\s?[年년]\\s?)?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})(?:\\s?[日号號일]|(?=\\s?[-–—~至到]))',
    `(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${NO_UNIT}`,
    `${weekday}${month}\\s?${nth}(?!\\s?%|:\\d)${year}`,
    `${weekday}${nth}\\.?\\s(?:of |de )?${month}${year}`,
    `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>20\\d\\d)${NO_UNIT}`,
    `${weekday}(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})(?:/(?<year>20\\d\\d|\\d\\d)|\\.)?${NO_UNIT}`,
    '(?<month>\\d\\d)-(?<day>\\d\\d)(?![-\\d])',
    '(?<ahead>today|tonight|tomorrow|本日|[今明](?:天|日|(?=晚)))(?![a-z])',
    `(?<![每逢])(?<which>[本这下])?个?(?:周|週|星期|礼拜)(?<zh>[${WEEKDAY_MARKS}天])`,
    `(?<!(?:every|each|next)\\s)(?:this )?(?<week>${longestFirst(WEEKDAYS().keys())})(?![a-z])`,
  ].map((form) => new RegExp(OPENS + form, 'y'));
});
