import type { StepMark } from '../model';
import { areaFigures, at, haloOf } from './figure';
import { boxAround, distance, shifted } from './geometry';
import type { ShapeKind } from './shape-kind';
import { fontOf } from './text';

/** A number in a disc: where to look first, second, third. */
export const step: ShapeKind<StepMark> = {
  begin: (id, at, style) => ({ kind: 'step', id, ...style, at }),
  draw: (shape, to) => ({ ...shape, at: to }),
  finish: (shape) => shape,
  handles: () => [],
  pull: (shape) => shape,
  move: (shape, dx, dy) => ({ ...shape, at: shifted(shape.at, dx, dy) }),
  bounds: ({ at, size }) => boxAround([at], size * 0.85),
  hit: ({ at, size }, point, reach) => distance(at, point) <= size * 0.85 + reach,
  figures({ at: { x, y }, size, color }, { number }) {
    const radius = size * 0.85;
    const half = `a${at(radius, radius)} 0 0 1`;
    const disc = `M${at(x - radius, y)}${half} ${at(2 * radius, 0)}${half} ${at(-2 * radius, 0)}Z`;
    const letters = number > 99 ? size * 0.65 : size * 0.9;
    return [
      ...areaFigures(disc, color, Math.max(1, size * 0.1)),
      {
        ...{ text: String(number), x, y: y + letters * 0.36, font: fontOf(letters) },
        ...{ color: haloOf(color), halo: null, haloWidth: 0, anchor: 'middle', direction: 'ltr' },
      },
    ];
  },
};
