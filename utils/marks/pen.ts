import type { PenMark } from '../model';
import { lineFigures } from './figure';
import { freehand, pathThrough } from './line';
import type { ShapeKind } from './shape-kind';

export const pen: ShapeKind<PenMark> = {
  ...freehand<PenMark>(),
  begin: (id, point, style) => ({ kind: 'pen', id, ...style, points: [point] }),
  figures: ({ points, color, size }) => lineFigures(pathThrough(points), color, size),
};
