import type { Box, Point } from '../model';

/** The same box with its corner at the upper left, however it was drawn. */
export function upright({ left, top, width, height }: Box): Box {
  return {
    left: Math.min(left, left + width),
    top: Math.min(top, top + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

/** The smallest box around points; of none an empty one. */
export function boxAround(points: readonly Point[], margin = 0): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  return grown({ left, top, width: right - left, height: bottom - top }, margin);
}

/** The box with so much more on every side. */
export function grown({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

export function isWithin({ x, y }: Point, { left, top, width, height }: Box): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

export function shifted({ x, y }: Point, dx: number, dy: number): Point {
  return { x: x + dx, y: y + dy };
}

export function shiftedBox(box: Box, dx: number, dy: number): Box {
  return { ...box, left: box.left + dx, top: box.top + dy };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far a point is from the line between two others. */
export function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const within = Math.min(1, Math.max(0, part));
  return distance(point, { x: from.x + within * dx, y: from.y + within * dy });
}

/** The nearest end of a line from `from` that runs level, upright or halfway between. */
export function straightened(from: Point, to: Point): Point {
  const eighth = Math.PI / 4;
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / eighth) * eighth;
  const length = distance(from, to);
  return { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) };
}
