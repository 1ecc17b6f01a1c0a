import { instantOf, wallOf } from './zone';

/** ISO weeks, Monday to Sunday, named `2026-W47`; computed in a zone, never stored with a zone. */

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Days since the Monday of the same week, for a wall clock in ms. */
function sinceMonday(wall: number): number {
  return (new Date(wall).getUTCDay() + 6) % 7;
}

/** Wall clock of the Monday of a year's first week: the one that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - sinceMonday(fourth) * DAY;
}

function nameOf(monday: number): string {
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  const number = Math.round((monday - firstMonday(year)) / WEEK) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Wall clock of a week's Monday, midnight. Throws RangeError for what is not an ISO week. */
function mondayOf(week: string): number {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  const monday = firstMonday(Number(year)) + (Number(number) - 1) * WEEK;
  if (year === undefined || nameOf(monday) !== week) throw new RangeError(`Not an ISO week: ${week}`);
  return monday;
}

/** Whether a text names a week that exists: `2026-W53` does, `2025-W53` does not. */
export function isIsoWeek(text: string): boolean {
  try {
    mondayOf(text);
    return true;
  } catch {
    return false;
  }
}

/** The week that the zone's calendar shows at an instant. */
export function isoWeekOf(at: number, zone: string): string {
  const wall = wallOf(at, zone);
  return nameOf(Math.floor(wall / DAY) * DAY - sinceMonday(wall) * DAY);
}

/** The week's first instant and the next week's, in ms: `from ≤ at < to`. 167 to 169 hours where clocks change. */
export function weekRange(week: string, zone: string): { from: number; to: number } {
  const monday = mondayOf(week);
  return { from: instantOf(monday, zone), to: instantOf(monday + WEEK, zone) };
}

/** The week `n` weeks later; earlier where n is negative. */
export function shiftWeek(week: string, n: number): string {
  return nameOf(mondayOf(week) + n * WEEK);
}

/** The seven days of a week as `2026-11-16`, Monday first. */
export function daysOfWeek(week: string): string[] {
  const monday = mondayOf(week);
  return Array.from({ length: 7 }, (_, i) => new Date(monday + i * DAY).toISOString().slice(0, 10));
}
