import { gapBetween } from '../lib/moment';
import { DAY, HOUR, MINUTE } from '../lib/wall-time';
import { instantOf, wallOf } from '../lib/zone';
import type { Grain, SubjectDate } from '../model';
import type { Range } from './change';
import type { Point } from './points';
import { hullOf } from './ranges';

/** Two instants or two ages, in milliseconds; what is meant lies between, ends included. */
export interface Span {
  from: number;
  to: number;
}

/** How far a time may be from what it says, either way: "3 days ago" may have been late on the day before. */
const GRAINS: Partial<Record<Grain, number>> = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY };

/**
 * The instants at which a post may have been published. A time without a zone is taken to be on the clock of `here`, for
 * all posts of one account alike: what is compared at the same age is then shifted alike, and the comparison stays right
 * on whatever clock the site prints. Where it was read in another zone, it may be on that one's, as "3 hours
 * ago" is: all between the two is allowed for. Null for a month or a year, of which no age can be told.
 */
export function publishedSpan(date: SubjectDate, here: string): Span | null {
  const { zone, seenIn = here } = date;
  const onHere = spanOn(date, here);
  const there = zone === null && seenIn !== here ? spanOn(date, seenIn) : onHere;
  return onHere && there && { from: Math.min(onHere.from, there.from), to: Math.max(onHere.to, there.to) };
}

function spanOn({ wall, zone, grain }: SubjectDate, clock: string): Span | null {
  const within = GRAINS[grain];
  const digits = Date.parse(wall.includes('T') ? `${wall}Z` : `${wall}T00:00:00Z`);
  if (within === undefined || Number.isNaN(digits)) return null;
  const [first, last] =
    zone === null
      ? [instantOf(digits, clock), lastInstantOf(digits, clock)]
      : [digits - offsetOf(zone), digits - offsetOf(zone)];
  if (wall.includes('T')) return { from: first - within, to: last + within };
  // Where clocks are changed, a day may have an hour less or more.
  const year = Number(wall.slice(0, 4));
  const change = Math.abs(aheadAt(Date.UTC(year, 0), clock) - aheadAt(Date.UTC(year, 6), clock));
  return { from: first - within - change, to: last + within + change };
}

/** How far a zone's clock is ahead of UTC. */
const aheadAt = (at: number, zone: string) => wallOf(at, zone) - at;

/** A clock that is set back shows an hour twice. */
function lastInstantOf(wall: number, clock: string): number {
  const at = instantOf(wall, clock);
  return wallOf(at + HOUR, clock) === wall ? at + HOUR : at;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
}

/** How old a post may be at an instant; nothing is younger than new. */
export function ageAt(at: number, published: Span): Span {
  return { from: Math.max(0, at - published.to), to: Math.max(0, at - published.from) };
}

/**
 * What a count was from one instant to another, as an interval between the sightings around: all ranges from the last
 * sighting before to the first one after, taken together. An estimate where the instants lie between two sightings: a
 * number that rose and fell again unseen is not excluded, only nowhere shown. Null where they are not enclosed by
 * sightings on one clock, or the unit changes: then nothing was seen, and nothing is guessed.
 * @param points in order, as `pointsOf` gives them
 */
export function valueDuring(points: readonly Point[], span: Span): Range | null {
  return hullOf(pointsAround(points, span));
}

/** The sightings that `valueDuring` takes together; none where it is null. */
export function pointsAround(points: readonly Point[], { from, to }: Span): readonly Point[] {
  let first = -1;
  let last = -1;
  for (const [nth, { at }] of points.entries()) {
    if (at <= from) first = nth;
    if (at >= to && last < 0 && first >= 0) last = nth;
  }
  if (first < 0 || last < 0) return [];
  const around = points.slice(Math.min(first, last), Math.max(first, last) + 1);
  const [start] = around;
  const alike = (point: Point) =>
    start !== undefined && start.unit === point.unit && gapBetween(start, point) !== null;
  return around.every(alike) ? around : [];
}
