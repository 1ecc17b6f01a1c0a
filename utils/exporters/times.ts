/**
 * Times as a digest prints them: digits that sort and that every reader understands, made here rather than by
 * `Intl`, whose output differs between browsers, so that one digest is the same file everywhere.
 */
import { wallOf } from '../lib/zone';
import type { Words } from '../words';

const HOUR = 3_600_000;

/** `2026-11-20 20:15` */
export function minuteOf(at: number, zone: string): string {
  return new Date(wallOf(at, zone)).toISOString().slice(0, 16).replace('T', ' ');
}

/**
 * `2026-11-20 20:15:09 +08:00`: what evidence says. The offset fixes the moment; what the zone is called, the digest
 * says once.
 */
export function exactTime(at: number, zone: string): string {
  const wall = wallOf(at, zone);
  const offset = new Date(Math.abs(wall - at)).toISOString().slice(11, 16);
  const sign = wall < at ? '-' : '+';
  return `${new Date(wall).toISOString().slice(0, 19).replace('T', ' ')} ${sign}${offset}`;
}

/** `Fri 20:15`, `周五 20:15`: enough inside a week. */
export function dayAndTime(at: number, zone: string, words: Words): string {
  const wall = new Date(wallOf(at, zone));
  const day = words.digest.paper.days[(wall.getUTCDay() + 6) % 7] ?? '';
  return `${day} ${wall.toISOString().slice(11, 16)}`;
}

/** `2026-11-16 to 11-22`, the last day included. */
export function weekSpan(from: number, to: number, zone: string, words: Words): string {
  const first = minuteOf(from, zone).slice(0, 10);
  const last = minuteOf(to - HOUR, zone).slice(0, 10);
  return words.digest.paper.span(first, first.slice(0, 4) === last.slice(0, 4) ? last.slice(5) : last);
}
