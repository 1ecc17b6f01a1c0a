import type { HighlightMark } from '../model';
import { freehand, pathThrough } from './line';
import type { ShapeKind } from './shape-kind';

/** Letters below stay to be read, on light pages and on dark ones. */
const OPACITY = 0.4;

export const highlight: ShapeKind<HighlightMark> = {
  ...freehand<HighlightMark>(),
  begin: (id, point, style) => ({ kind: 'highlight', id, ...style, points: [point] }),
  figures: ({ points, color, size }) => [
    { d: pathThrough(points), fill: null, stroke: color, width: size, opacity: OPACITY },
  ],
};
