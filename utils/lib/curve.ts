/**
 * The geometry of a curve with its uncertainty: pure numbers, so that a page, a file and a picture can draw the same.
 * Lengths are pixels from the top left of the plot.
 */

/** One sighting: the range it proves; `high` null is open upwards. */
export interface CurvePoint {
  at: number;
  low: number;
  high: number | null;
  /** Nothing joins it to the one before: what lies between was not seen. */
  apart: boolean;
}

/** The numbers and times that a plot of this size shows. */
export interface Frame {
  width: number;
  height: number;
  from: number;
  to: number;
  bottom: number;
  top: number;
}

/** A sighting as it is drawn, from its upper end to its lower; it stands for `also` others that are as near. */
export interface Mark {
  /** Its place among the points. */
  nth: number;
  x: number;
  upper: number;
  lower: number;
  open: boolean;
  also: number;
}

/** Sightings nearer than this are one mark for the highest and one for the lowest of them. */
const MARK_WIDTH = 8;

/**
 * A plot is at least so many times as high as its widest band: where nothing is proved to have changed, nothing looks
 * steep.
 */
const LEAST_BANDS = 4;

/** A frame around all points, with round numbers at its ends. One moment or one number stands in the middle. */
export function frameOf(points: readonly CurvePoint[], width: number, height: number): Frame {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bottom, top] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let widest = 0;
  for (const { at, low, high } of points) {
    [from, to] = [Math.min(from, at), Math.max(to, at)];
    [bottom, top] = [Math.min(bottom, low), Math.max(top, high ?? low)];
    widest = Math.max(widest, (high ?? low) - low);
  }
  const room = Math.max(0, LEAST_BANDS * widest - (top - bottom)) / 2;
  [bottom, top] = [Math.max(Math.min(0, bottom), bottom - room), top + room];
  if (from === to) [from, to] = [from - 1, to + 1];
  const step = stepOf(top - bottom || Math.abs(top) || 1);
  bottom = Math.floor(bottom / step) * step;
  top = Math.ceil(top / step) * step;
  return { width, height, from, to, bottom, top: top === bottom ? bottom + step : top };
}

/** A round step, 1, 2 or 5 times a power of ten, that goes into a span three to seven times. */
function stepOf(span: number): number {
  const size = 10 ** Math.floor(Math.log10(span / 3));
  const times = span / 3 / size;
  return size * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}

/** The round numbers of a frame, from its bottom up, each with its place. */
export function levelsOf(frame: Frame): { value: number; y: number }[] {
  const step = stepOf(frame.top - frame.bottom);
  const count = Math.round((frame.top - frame.bottom) / step);
  return Array.from({ length: count + 1 }, (_, nth) => {
    const value = Number((frame.bottom + nth * step).toPrecision(12));
    return { value, y: yOf(frame, value) };
  });
}

export function xOf({ width, from, to }: Frame, at: number): number {
  return ((at - from) / (to - from)) * width;
}

function yOf({ height, bottom, top }: Frame, value: number): number {
  return height - ((value - bottom) / (top - bottom)) * height;
}

/** What a number may have been, as closed outlines (the `d` of a path): one for each stretch without a break. */
export function bandsOf(points: readonly CurvePoint[], frame: Frame, { steps = false } = {}): string[] {
  return stretchesOf(points, frame).map((columns) => {
    const upper: string[] = [];
    const lower: string[] = [];
    for (const [nth, { x, high, low }] of columns.entries()) {
      const before = columns[nth - 1];
      if (steps && before) {
        upper.push(place(x, before.high));
        lower.push(place(x, before.low));
      }
      upper.push(place(x, high));
      lower.push(place(x, low));
    }
    return `M${upper.join('L')}L${lower.reverse().join('L')}Z`;
  });
}

const place = (x: number, y: number) => `${round(x)} ${round(y)}`;
const round = (n: number) => Math.round(n * 10) / 10;

interface Column {
  x: number;
  high: number;
  low: number;
}

/** Points by the pixel: of many in one column the envelope, so that no extreme is lost however many there are. */
function stretchesOf(points: readonly CurvePoint[], frame: Frame): Column[][] {
  const stretches: Column[][] = [];
  let current: Column[] = [];
  for (const { at, low, high, apart } of points) {
    const x = xOf(frame, at);
    const [upper, lower] = [high === null ? 0 : yOf(frame, high), yOf(frame, low)];
    if (apart || current.length === 0) {
      current = [];
      stretches.push(current);
    }
    const last = current.at(-1);
    if (last && Math.floor(last.x) === Math.floor(x)) {
      last.high = Math.min(last.high, upper);
      last.low = Math.max(last.low, lower);
    } else current.push({ x, high: upper, low: lower });
  }
  return stretches;
}

/**
 * The sightings to mark. Where they stand closer than a mark is wide, the highest and the lowest of the neighbours stay,
 * each saying how many it stands for; the first and the last always do.
 */
export function marksOf(points: readonly CurvePoint[], frame: Frame): Mark[] {
  const groups = new Map<number, Mark[]>();
  for (const [nth, { at, low, high }] of points.entries()) {
    const x = xOf(frame, at);
    const mark = { nth, x, upper: high === null ? 0 : yOf(frame, high), lower: yOf(frame, low) };
    const group = groups.get(Math.floor(x / MARK_WIDTH)) ?? [];
    groups.set(Math.floor(x / MARK_WIDTH), group);
    group.push({ ...mark, open: high === null, also: 0 });
  }
  return [...groups.values()].flatMap(thinned).sort((a, b) => a.nth - b.nth);
}

function thinned(group: readonly Mark[]): Mark[] {
  let [highest, lowest] = [group[0], group[0]];
  for (const mark of group) {
    if (highest && mark.upper < highest.upper) highest = mark;
    if (lowest && mark.lower > lowest.lower) lowest = mark;
  }
  const kept = new Set([highest, lowest].filter((mark) => mark !== undefined));
  const [first, ...more] = kept;
  return first ? [{ ...first, also: group.length - kept.size }, ...more] : [];
}
