import { type Clock, clockAt } from './clock';
import { MONTHS, WEEKDAYS } from './date-words';
import { DAY_FORMS, WEEKDAY_MARKS } from './day-forms';
import { DAY, midnight, weekdayOf } from './wall-time';
import { takeWeekday } from './weekday';

/** A day as it stands within a line: what is not printed is absent. `at` and `end` are places in the line. */
export interface PrintedDay {
  at: number;
  end: number;
  year?: number;
  month: number;
  day: number;
  /** ISO weekday printed beside it, which must be that day's. */
  weekday: number | null;
  clock: Clock | null;
  /** Digits that may be a price or a fraction too (11.11, 11/11), or the name of a weekday only. */
  doubt: 'dotted' | 'slashed' | 'weekday' | null;
}

/** What a day within a line is read by. */
export interface DayHints {
  /** Wall clock of now; null where it is not known, which leaves out what counts from it. */
  now: number | null;
  /** Whether 3/5 is in March. */
  monthFirst: boolean;
}

const AHEAD: Record<string, number> = { today: 0, tonight: 0, 今: 0, 本: 0, tomorrow: 1, 明: 1 };
const BESIDE =
  /^\s?(?:\(?(?:周|週|星期|礼拜)[一二三四五六日天]\)?|\([一二三四五六日月火水木金土월화수목금토일](?:曜日?|요일)?\))/;
const BEFORE_CLOCK = /^(?:t(?=\d)|\s?的|,?\s(?:at|um|a las)\s|,?\s?)/;
const AFTER_CLOCK = /^,?\s(?:on |of )?/;

type Groups = Record<string, string | undefined>;
type Calendar = Pick<PrintedDay, 'year' | 'month' | 'day'>;

/** Monday 1 to Sunday 7; 0 where it is none. */
function isoDay({ zh, week }: Groups): number {
  return zh === undefined
    ? (WEEKDAYS().get(week ?? '') ?? 0)
    : WEEKDAY_MARKS.indexOf(zh.replace('天', '日')) + 1;
}

/** Days from today. A weekday alone is the next one, unless it is today's own name; 本周日 and 下周日 say which. */
function daysAhead(groups: Groups, now: number): number | null {
  const { ahead, which } = groups;
  if (ahead !== undefined) return AHEAD[ahead] ?? AHEAD[ahead.charAt(0)] ?? null;
  const days = isoDay(groups) - weekdayOf(now);
  if (which !== undefined) return which === '下' ? days + 7 : days;
  return days === 0 ? null : (days + 7) % 7;
}

function calendarOf(groups: Groups, { now, monthFirst }: DayHints): Calendar | null {
  const { year, month, day, name, a, b } = groups;
  const whole = year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) };
  if (month !== undefined) return { ...whole, month: Number(month), day: Number(day) };
  if (name !== undefined) return { ...whole, month: MONTHS().get(name) ?? 0, day: Number(day) };
  if (a !== undefined)
    return { ...whole, month: Number(monthFirst ? a : b), day: Number(monthFirst ? b : a) };
  const ahead = now === null ? null : daysAhead(groups, now);
  if (now === null || ahead === null) return null;
  const date = new Date(midnight(now) + ahead * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function doubtOf({ a, mark, name, ahead, month }: Groups): PrintedDay['doubt'] {
  if (a !== undefined) return mark === '.' ? 'dotted' : 'slashed';
  return (month ?? name ?? ahead) === undefined ? 'weekday' : null;
}

/** The day that begins at that place of a folded line, without a time of day; null where none does. */
function bareDayAt(line: string, at: number, hints: DayHints): PrintedDay | null {
  for (const form of DAY_FORMS()) {
    form.lastIndex = at;
    const match = form.exec(line);
    const groups = match?.groups ?? {};
    const day = match && calendarOf(groups, hints);
    if (!day || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) continue;
    const end = at + match[0].length;
    const beside = BESIDE.exec(line.slice(end))?.[0] ?? '';
    const weekday = takeWeekday(beside)?.day ?? (isoDay(groups) || null);
    return { at, end: end + beside.length, ...day, weekday, clock: null, doubt: doubtOf(groups) };
  }
  return null;
}

/** As it says, with the time of day before or behind it: 10月31日20:00, 11:59 pm on Nov 30. */
export function dayAt(line: string, at: number, hints: DayHints): PrintedDay | null {
  const first = clockAt(line.slice(at));
  if (first) {
    const gap = AFTER_CLOCK.exec(first.rest)?.[0];
    const day =
      gap === undefined ? null : bareDayAt(line, line.length - first.rest.length + gap.length, hints);
    return day && { ...day, at, clock: first };
  }
  const day = bareDayAt(line, at, hints);
  const gap = day ? (BEFORE_CLOCK.exec(line.slice(day.end))?.[0].length ?? 0) : 0;
  const clock = day && clockAt(line.slice(day.end + gap));
  return day && clock ? { ...day, clock, end: line.length - clock.rest.length } : day;
}
