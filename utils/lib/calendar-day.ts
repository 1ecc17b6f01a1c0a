import { DOUBTFUL_MONTHS, MONTHS } from './date-words';
import { dayOf, type WallTime, weekdayOf } from './wall-time';

/** What else the text said, and what "now" is: both help where the digits alone do not decide. */
export interface Hints {
  /** Wall clock of now; asked for only where the year is not printed. */
  now: () => number;
  /** ISO weekday printed beside the date. */
  weekday: number | null;
  /** ms after midnight printed beside the date; null where none was. */
  clock: number | null;
  /** The page's language; `en-US` and `fr` say which comes first in 3/5/2025. */
  lang: string | null;
}

interface Digits {
  year?: number;
  month: number;
  day?: number;
}

function fits(wall: number, { weekday }: Hints): boolean {
  return weekday === null || weekdayOf(wall) === weekday;
}

/** The last such day that is not after now. Eight years back, because of 29 February. */
function lastSuch(month: number, day: number, hints: Hints): number | null {
  const now = hints.now();
  const year = new Date(now).getUTCFullYear();
  for (let y = year; y > year - 9; y--) {
    const wall = dayOf(y, month, day);
    if (wall !== null && wall + (hints.clock ?? 0) <= now) return fits(wall, hints) ? wall : null;
  }
  return null;
}

function moment({ year, month, day }: Digits, hints: Hints): WallTime | null {
  if (year !== undefined && day === undefined) {
    const wall = hints.clock === null && hints.weekday === null ? dayOf(year, month, 1) : null;
    return wall === null ? null : { wall, grain: 'month', zone: null };
  }
  if (day === undefined) return null;
  const wall = year === undefined ? lastSuch(month, day, hints) : dayOf(year, month, day);
  return wall !== null && fits(wall, hints) ? { wall, grain: 'day', zone: null } : null;
}

/** `Mar 3, 2025`, `3rd of March`, `2012/Aug/10`, `Sept 2012`: one month by name, at most one day and one year. */
function byName(text: string): Digits | null {
  const found: Partial<Digits> = {};
  let name = '';
  for (const token of text.split(/[\s,./-]+/)) {
    if (token === '' || /^(of|de|del|den|the|le)$/.test(token)) continue;
    const month = MONTHS().get(token);
    const [, digits] = /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/.exec(token) ?? [];
    if (month !== undefined && found.month === undefined) [found.month, name] = [month, token];
    else if (digits?.length === 4 && found.year === undefined) found.year = Number(digits);
    else if (digits !== undefined && digits.length < 3 && found.day === undefined) found.day = Number(digits);
    else return null;
  }
  if (found.month === undefined || (found.year === undefined && DOUBTFUL_MONTHS.has(name))) return null;
  return { ...found, month: found.month };
}

/** Digits in an order that their form fixes. */
const FORMS: RegExp[] = [
  /^(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]?$/,
  /^(?<year>\d{4})년\s?(?<month>\d{1,2})월\s?(?<day>\d{1,2})일$/,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})\.?$/,
  /^(?<year>\d{4})\. (?<month>\d{1,2})\. (?<day>\d{1,2})\.?$/,
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]$/,
  /^(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)$/,
  /^(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]$/,
  /^(?<month>\d{1,2})월\s?(?<day>\d{1,2})일$/,
  /^(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/, // no locale of CLDR writes month.day.year with dots
];

function byDigits(text: string): Digits | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const [year, day] = [groups['year'], groups['day']].map((d) => (d === undefined ? {} : { d: Number(d) }));
    return {
      month: Number(groups['month']),
      ...(year?.d !== undefined && { year: year.d }),
      ...(day?.d !== undefined && { day: day.d }),
    };
  }
  return null;
}

/** `2025-03`, but not `2025-26`, a season. */
function yearAndMonth(text: string): Digits | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  const season = Number(month) === (Number(year) + 1) % 100;
  return year === undefined || season ? null : { year: Number(year), month: Number(month) };
}

/** Month and day in either order: decided by what is possible, by the printed weekday, or by the page's language. */
function eitherOrder(text: string, hints: Hints): Digits | null {
  const [, a, mark, b, year] = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}))?$/.exec(text) ?? [];
  const chinese = mark === '-' && /^zh\b/i.test(hints.lang ?? '');
  const told = year !== undefined || hints.clock !== null || hints.weekday !== null || chinese;
  if (a === undefined || !told) return null;
  const whole = year === undefined ? {} : { year: Number(year) };
  const orders = [
    { ...whole, month: Number(a), day: Number(b) },
    { ...whole, month: Number(b), day: Number(a) },
  ].filter((order, i, all) => moment(order, hints) !== null && !(i === 1 && all[0]?.month === order.month));
  const first = orders[0] ?? null;
  if (orders.length < 2) return first;
  if (year === undefined) return /^(zh|ja|ko|en-us)\b/i.test(hints.lang ?? '') ? first : null;
  if (/^en-(us|ph)\b/i.test(hints.lang ?? '')) return first;
  return /^(de|fr|es|it|pt|ru|en-(gb|au|nz|in|ie|za))\b/i.test(hints.lang ?? '') ? (orders[1] ?? null) : null;
}

/** `05.03.26`, where the language fixes its order. */
function shortYear(text: string, { lang }: Hints): Digits | null {
  const [all, a, month, b] = /^(\d\d)\.(\d\d)\.(\d\d)\.?$/.exec(text) ?? [];
  const first = /^ko\b/i.test(lang ?? '');
  if (all === undefined || (!first && !/^(?:de|ru)\b/i.test(lang ?? ''))) return null;
  return { year: 2000 + Number(first ? a : b), month: Number(month), day: Number(first ? b : a) };
}

/** A date of the calendar in a folded text that holds nothing else; null where it is none or may be two. */
export function readCalendarDay(text: string, hints: Hints): WallTime | null {
  const year = /^(\d{4})\s?[年년]$/.exec(text)?.[1];
  if (year !== undefined && hints.clock === null) {
    const wall = dayOf(Number(year), 1, 1);
    return wall === null ? null : { wall, grain: 'year', zone: null };
  }
  const digits =
    byDigits(text) ??
    yearAndMonth(text) ??
    eitherOrder(text, hints) ??
    shortYear(text, hints) ??
    byName(text);
  return digits && moment(digits, hints);
}
