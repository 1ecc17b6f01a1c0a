import type { Locale } from '../model';
import { formatDay } from './format';
import { DAY, HOUR, midnight } from './wall-time';
import { instantOf, wallOf } from './zone';

/** A time on an axis. */
export interface Tick {
  at: number;
  label: string;
}

const HOURS = [1, 3, 6, 12].map((hours) => hours * HOUR);
const DAYS = [1, 2, 7, 14].map((days) => days * DAY);
const MONTHS = [1, 3, 6, 12, 24, 60];
/** A Monday, from which days and weeks are counted. */
const MONDAY = 4 * DAY;

/**
 * Round times between two instants on the clock of a zone, at most `most` of them, each the instant at which that clock
 * shows it: midnights stay midnights over a change of the clock.
 */
export function timeTicks(from: number, to: number, zone: string, locale: Locale, most = 8): Tick[] {
  const [start, end] = [wallOf(from, zone), wallOf(to, zone)];
  const fixed = [...HOURS, ...DAYS].find((step) => (end - start) / step <= most);
  const walls = fixed === undefined ? monthsBetween(start, end, most) : stepsBetween(start, end, fixed);
  const thisYear = String(new Date(end).getUTCFullYear());
  return walls.map((wall) => ({
    at: instantOf(wall, zone),
    label: wall === midnight(wall) ? formatDay(wall, locale, thisYear) : clockOf(wall),
  }));
}

const clockOf = (wall: number) => new Date(wall).toISOString().slice(11, 16);

function stepsBetween(start: number, end: number, step: number): number[] {
  const origin = step < DAY ? 0 : MONDAY;
  const first = Math.ceil((start - origin) / step) * step + origin;
  return Array.from(
    { length: Math.max(0, Math.floor((end - first) / step) + 1) },
    (_, n) => first + n * step,
  );
}

function monthsBetween(start: number, end: number, most: number): number[] {
  const [first, last] = [monthOf(start), monthOf(end)];
  const step = MONTHS.find((months) => (last - first) / months <= most) ?? 120;
  const walls: number[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    walls.push(Date.UTC(Math.floor(month / 12), month % 12, 1));
  }
  return walls.filter((wall) => start <= wall && wall <= end);
}

/** Months since the year 0. */
function monthOf(wall: number): number {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
