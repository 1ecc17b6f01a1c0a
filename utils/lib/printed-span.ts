import { clockAt } from './clock';
import { OPENS } from './day-forms';
import { once } from './once';
import { type DayHints, dayAt, type PrintedDay } from './printed-day';

/** One day, or two that a mark or word joins, where they stand in a line. `last` is null for one day. */
export interface PrintedSpan {
  at: number;
  end: number;
  first: PrintedDay;
  last: PrintedDay | null;
}

const TO =
  /\s?(?:起?\s?[-–—−~〜至到]{1,2}|から|부터|(?:to|through|thru|until|till|hasta(?: el)?|bis(?: zum)?|al?|au|ate)\s(?:the\s)?)\s?/y;
/** The 11 of 11月1日-11日 and Nov 1–11, 2026. */
const SECOND =
  /(?<day>\d{1,2})(?:st|nd|rd|th|\s?[日号號일])?(?:,\s(?<year>20\d\d))?(?!\d|[.,:/]\d|\s?(?:[%元块折件人月点时]|[ap]\.?m\b|off))/y;
/** The 1 of 1–11 Nov and vom 1. bis 11. November. */
const FIRST = once(
  () =>
    new RegExp(
      `${OPENS}(?<shown>(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?)(?:\\s?[-–—~]\\s?|\\s(?:to|through|until|bis|al?|au)\\s(?:the\\s)?)(?=\\d{1,2}(?:st|nd|rd|th|\\.)?\\s[a-z])`,
      'y',
    ),
);
const ANOTHER_CLOCK = /^\s?[-–—~至到]\s?(?=\d{1,2}[:点]|\d{1,2}\s?[ap]\.?m)/;

/** Where the times of both ends are those of every day, they are no part of the window: 11月1日-11月11日 10:00-22:00. */
function withoutHours(line: string, span: PrintedSpan): PrintedSpan {
  const hours = span.last?.clock && !span.first.clock && ANOTHER_CLOCK.exec(line.slice(span.end))?.[0];
  return hours && span.last ? { ...span, last: { ...span.last, clock: null } } : span;
}

/** The second end, where it is only a day of the first one's month, or a time of its day. */
function shortEnd(line: string, at: number, first: PrintedDay): PrintedDay | null {
  const { year: _year, ...rest } = first;
  SECOND.lastIndex = at;
  const match = first.doubt === null ? SECOND.exec(line) : null;
  if (match) {
    const { day, year = first.year } = match.groups ?? {};
    const end = at + match[0].length;
    const gap = line.startsWith(' ', end) ? 1 : 0;
    const clock = clockAt(line.slice(end + gap));
    const whole = year === undefined ? {} : { year: Number(year) };
    const stop = clock ? line.length - clock.rest.length : end;
    return { ...rest, ...whole, day: Number(day), weekday: null, at, end: stop, clock };
  }
  const clock = first.clock && clockAt(line.slice(at));
  return clock && { ...first, weekday: null, at, end: line.length - clock.rest.length, clock };
}

/** The day or the two days that begin at that place of a folded line; null where none does. */
export function spanAt(line: string, at: number, hints: DayHints): PrintedSpan | null {
  FIRST().lastIndex = at;
  const short = FIRST().exec(line);
  const last = short && dayAt(line, at + short[0].length, hints);
  if (short && last && last.doubt === null) {
    const { day, shown = '' } = short.groups ?? {};
    const first = { ...last, at, end: at + shown.length, day: Number(day), weekday: null, clock: null };
    return { at, end: last.end, first, last };
  }
  const first = dayAt(line, at, hints);
  if (!first) return null;
  TO.lastIndex = first.end;
  const [to] = TO.exec(line) ?? [];
  const other = to === undefined ? null : first.end + to.length;
  const second = other === null ? null : (dayAt(line, other, hints) ?? shortEnd(line, other, first));
  return withoutHours(line, { at, end: (second ?? first).end, first, last: second });
}
