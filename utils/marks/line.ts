import type { HighlightMark, PenMark, Point } from '../model';
import { at } from './figure';
import { boxAround, distance, distanceToLine, shifted } from './geometry';
import type { ShapeKind } from './shape-kind';

/** A hand that never lifts gives more; what is kept looks the same. */
export const MOST_POINTS = 2000;

/** What pen and highlighter have in common. */
export function freehand<S extends PenMark | HighlightMark>(): Omit<ShapeKind<S>, 'begin' | 'figures'> {
  return {
    draw(shape, to, straight) {
      const [first] = shape.points;
      const last = shape.points.at(-1);
      if (straight && first) return { ...shape, points: [first, to] };
      if (last && distance(last, to) < 1) return shape;
      return { ...shape, points: [...shape.points, to] };
    },
    finish: (shape) => ({ ...shape, points: simplified(shape.points, Math.max(0.4, shape.size / 12)) }),
    handles: () => [],
    pull: (shape) => shape,
    move: (shape, dx, dy) => ({ ...shape, points: shape.points.map((point) => shifted(point, dx, dy)) }),
    bounds: ({ points, size }) => boxAround(points, size / 2),
    hit({ points, size }, point, reach) {
      const near = reach + size / 2;
      return points.some((to, nth) => distanceToLine(point, points[nth - 1] ?? to, to) <= near);
    },
  };
}

/**
 * The line with fewer points, nowhere further from itself than `tolerance` (Ramer, Douglas and Peucker); a scribble of
 * very many is thinned evenly before, since what is done here grows with the square of them.
 */
export function simplified(all: readonly Point[], tolerance: number): Point[] {
  const points = thinned(all, MOST_POINTS);
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [start, end] = [points[from], points[to]];
    let [furthest, most] = [0, tolerance];
    for (let nth = from + 1; start && end && nth < to; nth++) {
      const off = distanceToLine(points[nth] ?? start, start, end);
      if (off > most) [furthest, most] = [nth, off];
    }
    if (furthest === 0) continue;
    kept.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, nth) => kept.has(nth));
}

/** At most so many, both ends among them. */
function thinned(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const last = points.length - 1;
  return Array.from({ length: most }, (_, nth) => points[Math.round((nth * last) / (most - 1))]).filter(
    (point) => point !== undefined,
  );
}

/** The way through the points, bent so that no corner shows; of one point a dot. */
export function pathThrough(points: readonly Point[]): string {
  const [first, second] = points;
  if (!first) return '';
  if (!second) return `M${at(first.x, first.y)}h0.01`;
  const middles = points.slice(1, -1).map((point, nth) => {
    const next = points[nth + 2] ?? point;
    return `Q${at(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2)}`;
  });
  const last = points.at(-1) ?? second;
  return `M${at(first.x, first.y)}${middles.join('')}L${at(last.x, last.y)}`;
}
