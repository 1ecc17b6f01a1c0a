import type { Grain } from '../model';
import { NUMBERS, UNITS, type Unit } from './date-words';
import { once } from './once';
import { DAY, HOUR, MINUTE, type WallTime } from './wall-time';

const NOW = new Set(
  `just now|now|moments ago|a moment ago|a few seconds ago|seconds ago|less than a minute ago|刚刚|剛剛|刚才|剛才|几秒前|几秒钟前|たった今|방금|방금 전|a l'instant|ahora|ahora mismo|agora|agora mesmo|gerade eben|adesso|только что`.split(
    '|',
  ),
);

const words = (map: ReadonlyMap<string, unknown>) =>
  [...map.keys()].sort((a, b) => b.length - a.length).join('|');
const AMOUNT = once(
  () =>
    new RegExp(
      `^(\\d{1,4}|${words(NUMBERS())})\\s?[个個]?(${words(UNITS())})(?![a-z])\\.?(?:\\s?,\\s?|\\s?零|\\s(?:and|et|und|y|e)\\s|\\s)?`,
    ),
);
const ABOUT =
  /^(?:about|around|over|almost|nearly|approx\.?|~|约|大约|大概|差不多|environ|etwa|ca\.|cerca de|circa)\s?/;
const AFTER = /\s?(?:ago|之前|以前|前|전|fa|atras|назад)$/;
const BEFORE = /^(?:il y ?a|hace|vor|ha)\s(?!\d+ m\.?$)/; // hace 2 m: minutes to some, months to others
const SHORT = /^(?:[1-5]?\d[sm]|\d{1,3}(?:d|w|mo|y| ?h(?:rs?)?))$/;
const HALF = /^(?:about |约|大约)?(?:half an hour ago|半(?:个|個)?(?:小时|小時|钟头)(?:之|以)?前)$/;
const LAST: [RegExp, Unit][] = [
  [/^(?:last week|上个?(?:周|星期|礼拜)|上週)$/, 'week'],
  [/^(?:last month|上个月|上個月)$/, 'month'],
  [/^(?:last year|去年)$/, 'year'],
];

/** Milliseconds of the units that are always as long. */
const LENGTH = { second: 1000, minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY } as const;
const GRAIN = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

/** Months back on the calendar; a day that the month lacks becomes its last one. */
function monthsBack(wall: number, months: number): number {
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

const isOfClock = (unit: Unit): unit is 'second' | 'minute' | 'hour' => /^(?:second|minute|hour)$/.test(unit);
const wholeMinute = (wall: number) => Math.floor(wall / MINUTE) * MINUTE;

function back(wall: number, count: number, unit: Unit): number {
  if (unit === 'month') return monthsBack(wall, count);
  if (unit === 'year') return monthsBack(wall, 12 * count);
  return isOfClock(unit) ? wall : wall - count * LENGTH[unit];
}

/** The amounts of "1 day, 2 hours": all of the text, or null. */
function amounts(text: string): [count: number, unit: Unit][] | null {
  const found: [number, Unit][] = [];
  for (let rest = text; rest !== ''; ) {
    const [all, number = '', word = ''] = AMOUNT().exec(rest) ?? [];
    const unit = UNITS().get(word);
    if (all === undefined || unit === undefined || found.length > 6) return null;
    found.push([NUMBERS().get(number) ?? Number(number), unit]);
    rest = rest.slice(all.length);
  }
  return found;
}

function amountText(text: string): string {
  if (SHORT.test(text)) return text;
  if (AFTER.test(text)) return text.replace(AFTER, '').replace(ABOUT, '');
  return BEFORE.test(text) ? text.replace(BEFORE, '').replace(ABOUT, '') : '';
}

/**
 * "3 hours ago" in its many forms; null where the text is none. Text is folded. `before`: the wall clock so many ms ago,
 * asked for only if needed. Hours are counted on it, days and longer on the calendar: a day may have 23.
 */
export function readAgo(text: string, before: (ms: number) => number): WallTime | null {
  if (NOW.has(text)) return { wall: wholeMinute(before(0)), grain: 'minute', zone: null };
  if (HALF.test(text)) return { wall: wholeMinute(before(30 * MINUTE)), grain: 'minute', zone: null };
  const last = LAST.find(([words]) => words.test(text));
  const list = last ? [[1, last[1]] as const] : amounts(amountText(text));
  const finest = list?.at(-1)?.[1];
  if (!list || finest === undefined) return null;
  const ofClock = list.reduce((ms, [count, unit]) => ms + (isOfClock(unit) ? count * LENGTH[unit] : 0), 0);
  const wall = list.reduce((at, [count, unit]) => back(at, count, unit), before(ofClock));
  return { wall: wholeMinute(wall), grain: GRAIN[finest], zone: null };
}

/** How long "2 days 3 hours" is, and its finest unit; null where it is no such span, or months are of it. Text is folded. */
export function readAmounts(text: string): { ms: number; grain: Grain } | null {
  const list = amounts(text) ?? [];
  const lengths = list.map(([count, unit]) =>
    unit === 'month' || unit === 'year' ? NaN : count * LENGTH[unit],
  );
  const ms = lengths.reduce((sum, length) => sum + length, 0);
  const finest = list.at(-1)?.[1];
  return finest === undefined || Number.isNaN(ms) ? null : { ms, grain: GRAIN[finest] };
}
