import type { Published } from '../model';
import { readAgo } from './ago';
import { readCalendarDay } from './calendar-day';
import { takeClock } from './clock';
import { framedDates, trimmed } from './date-frame';
import { DAY_NAMES } from './date-words';
import { plain } from './plain';
import { ODD_DIGITS } from './printed-number';
import { DAY, digitsOf, HOUR, MINUTE, midnight, type WallTime } from './wall-time';
import { lastWeekday, takeWeekday } from './weekday';
import { wallOf } from './zone';

export interface DateOptions {
  /** Epoch ms at which the text was seen. */
  now: number;
  /** IANA zone of whoever saw it: relative words count in it. */
  zone: string;
  /** The page's language, for digits whose order differs between countries. */
  lang?: string | null;
}

/** The instant at which a moment began, at the earliest: without a zone, on the earliest clock on Earth (+14:00). */
function earliest({ wall, zone }: WallTime): number {
  if (zone === 'Z') return wall;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '+14:00') ?? [];
  return wall - (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
}

/** 今天, 昨天 12:30, 周三, or a date of the calendar, with or without a time of day. */
function readDay(text: string, now: () => number, lang: string | null): WallTime | null {
  const clock = takeClock(text);
  if (clock === 'unsure') return null;
  const words = trimmed(clock ? clock.rest : text);
  const back = DAY_NAMES().get(words);
  const weekday = back === undefined ? takeWeekday(words) : null;
  const rest = weekday ? trimmed(weekday.rest) : words;
  const relative = back !== undefined || (weekday !== null && rest === '');
  const day =
    back !== undefined
      ? { wall: midnight(now()) - back * DAY, grain: 'day' as const, zone: null }
      : weekday && rest === ''
        ? lastWeekday(weekday, now)
        : readCalendarDay(rest, { now, weekday: weekday?.day ?? null, clock: clock?.ms ?? null, lang });
  if (!day || !clock) return day;
  const moment = { wall: day.wall + clock.ms, grain: clock.grain, zone: clock.zone };
  return relative && clock.zone === null && moment.wall > now() + MINUTE ? null : moment;
}

function published(raw: string, moment: WallTime): Published {
  return { raw: raw.trim(), wall: digitsOf(moment), zone: moment.zone, grain: moment.grain };
}

/**
 * A date as sites print it, relative or absolute, in Chinese, English and where safe in other languages.
 * The whole text must be one date (in a frame such as 发布于 … 来自 …); null when unsure: day and month that may be
 * swapped, a time alone, a day still to come. Relative ones are on the clock of `zone`; a date without a zone is
 * still to come only if it is so on every clock on Earth.
 */
export function readDate(raw: string, { now, zone, lang = null }: DateOptions): Published | null {
  const stamp = machineStamp(raw, now);
  if (stamp !== undefined) return stamp;
  if (raw.length > 200 || ODD_DIGITS.test(raw) || /(?<![\d:])\d{1,3}[SMHDWY]$/.test(plain(raw))) return null;
  let wall: number | undefined;
  const wallNow = () => {
    wall ??= wallOf(now, zone); // The first clock of a zone costs more than all else here; most dates need none.
    return wall;
  };
  for (const text of framedDates(raw, () => new Date(wallNow()).getUTCFullYear())) {
    const moment = readAgo(text, (ms) => wallOf(now - ms, zone)) ?? readDay(text, wallNow, lang);
    if (moment) return moment.wall < 0 || earliest(moment) > now + 5 * MINUTE ? null : published(raw, moment);
  }
  return null;
}

const STAMP = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** `2026-11-22T09:30:00.000Z`, as most markup states it: a list has hundreds of them. Undefined where it is none. */
function machineStamp(raw: string, now: number): Published | null | undefined {
  const [all, day = ''] = STAMP.exec(raw) ?? [];
  if (all === undefined) return undefined;
  const wall = Date.parse(all);
  // The engine reads 31 November as another day, or as none.
  const isReal = wall >= 0 && wall <= now + 5 * MINUTE && new Date(wall).toISOString().startsWith(day);
  return isReal ? published(raw, { wall, grain: 'minute', zone: 'Z' }) : null;
}

/** A machine's time stamp, 9 or 10 digits of seconds or 12 or 13 of milliseconds, from 1990 to tomorrow; else null. */
export function readEpoch(raw: string | number, now: number): Published | null {
  const digits = String(raw).trim();
  if (!/^(\d{9,10}|\d{12,13})$/.test(digits)) return null;
  const at = Number(digits) * (digits.length > 10 ? 1 : 1000);
  if (at < Date.UTC(1990, 0) || at > now + DAY) return null;
  return published(digits, { wall: at, grain: 'minute', zone: 'Z' });
}
