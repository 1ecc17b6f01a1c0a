import type { PrintedDay } from './printed-day';
import { DAY, dayOf, type WallTime, weekdayOf } from './wall-time';

/** The two ends of a window in time; null where an end is not stated. A day as its end belongs to it. */
export interface Window {
  start: WallTime | null;
  end: WallTime | null;
}

/** Further from now than this, last year's and next year's day are about as likely. */
const NEAR = 150 * DAY;
const LONGEST = 366 * DAY;
/** Across New Year without a printed year: Christmas sales do, what is longer was misread. */
const LONGEST_ACROSS = 120 * DAY;

interface Placed {
  start: number | null;
  end: number | null;
}

function wallOf(printed: PrintedDay | null, year: number): number | null {
  const wall = printed && dayOf(printed.year ?? year, printed.month, printed.day);
  return wall !== null && printed && (printed.weekday === null || weekdayOf(wall) === printed.weekday)
    ? wall
    : null;
}

/** The years that an end may be of: its own, else those around the other end's or around now. */
function yearsOf(one: PrintedDay | null, other: PrintedDay | null, now: number | null): number[] {
  if (one === null) return [0];
  if (one.year !== undefined) return [one.year];
  const around = other?.year ?? (now === null ? null : new Date(now).getUTCFullYear());
  return around === null ? [] : [around - 1, around, around + 1];
}

function gapTo(now: number, { start, end }: Placed): number {
  const [from, to] = [start ?? end ?? 0, end ?? start ?? 0];
  return now < from ? from - now : Math.max(0, now - to - DAY);
}

function momentOf(printed: PrintedDay | null, wall: number | null): WallTime | null {
  if (!printed || wall === null) return null;
  const { clock } = printed;
  return { wall: wall + (clock?.ms ?? 0), grain: clock?.grain ?? 'day', zone: clock?.zone ?? null };
}

/**
 * A window's ends as moments. A year that is not printed is the other end's, or the one that brings the window nearest
 * to `now` (a wall clock); null where that is not clear, where there is no such day, or the end lies before the start.
 */
export function placeWindow(
  start: PrintedDay | null,
  end: PrintedDay | null,
  now: number | null,
): Window | null {
  const yearless = (start ?? end)?.year === undefined && (end ?? start)?.year === undefined;
  const found: (Placed & { gap: number; length: number })[] = [];
  for (const from of yearsOf(start, end, now)) {
    for (const to of yearsOf(end, start, now)) {
      const placed = { start: wallOf(start, from), end: wallOf(end, to) };
      if ((start && placed.start === null) || (end && placed.end === null)) continue;
      const length = placed.start === null || placed.end === null ? 0 : placed.end - placed.start;
      const longest = yearless && from !== to && start && end ? LONGEST_ACROSS : LONGEST;
      const printed = start?.year !== undefined && end?.year !== undefined;
      if (length < 0 || (length > longest && !printed)) continue;
      found.push({ ...placed, length, gap: yearless && now !== null ? gapTo(now, placed) : 0 });
    }
  }
  const [best] = found.sort((a, b) => a.gap - b.gap || a.length - b.length);
  if (!best || best.gap > NEAR) return null;
  const window = { start: momentOf(start, best.start), end: momentOf(end, best.end) };
  return window.start && window.end && window.end.wall < window.start.wall ? null : window;
}
