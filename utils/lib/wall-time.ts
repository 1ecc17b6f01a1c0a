import type { Grain } from '../model';

/** A time as its digits say it, before it is known whose clock it is. `wall`: ms that the digits would be in UTC. */
export interface WallTime {
  wall: number;
  grain: Grain;
  zone: string | null;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Wall clock of a calendar day; null where there is no such day, or outside 1900 to 2100. */
export function dayOf(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2100 ? wall : null;
}

/** Midnight of the day on which `wall` lies. */
export function midnight(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(wall: number): number {
  return new Date(wall).getUTCDay() || 7;
}

/** The digits of `wall` that a grain allows: `2026`, `2026-11`, `2026-11-22`, `2026-11-22T09:30:00`. */
export function digitsOf({ wall, grain }: WallTime): string {
  const length = { year: 4, month: 7, week: 10, day: 10, hour: 19, minute: 19 }[grain];
  return new Date(wall).toISOString().slice(0, length);
}
