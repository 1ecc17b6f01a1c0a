import type { ArrowMark, Point } from '../model';
import { areaFigures, at, haloWidth } from './figure';
import { boxAround, distance, distanceToLine, shifted, straightened } from './geometry';
import type { ShapeKind } from './shape-kind';

/** From where the pointer went down to what it points at: the shaft grows towards the head. */
export const arrow: ShapeKind<ArrowMark> = {
  begin: (id, from, style) => ({ kind: 'arrow', id, ...style, from, to: from }),
  draw: (shape, to, straight) => ({ ...shape, to: straight ? straightened(shape.from, to) : to }),
  finish: (shape) => (distance(shape.from, shape.to) < 3 ? null : shape),
  handles: ({ from, to }) => [from, to],
  pull(shape, handle, to, straight) {
    const [end, fixed] = handle === 0 ? (['from', shape.to] as const) : (['to', shape.from] as const);
    return { ...shape, [end]: straight ? straightened(fixed, to) : to };
  },
  move: (shape, dx, dy) => ({
    ...shape,
    from: shifted(shape.from, dx, dy),
    to: shifted(shape.to, dx, dy),
  }),
  bounds: ({ from, to, size }) => boxAround([from, to], headOf(from, to, size) / 2),
  hit: ({ from, to, size }, point, reach) => distanceToLine(point, from, to) <= reach + size,
  figures({ from, to, size, color }) {
    return areaFigures(`M${outline(from, to, size).map(at2).join('L')}Z`, color, haloWidth(size));
  },
};

/** Length of the head; of a short arrow the head is most of it. */
function headOf(from: Point, to: Point, size: number): number {
  return Math.min(size * 4.5, distance(from, to) * 0.7);
}

function outline(from: Point, to: Point, size: number): Point[] {
  const length = distance(from, to) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const head = headOf(from, to, size);
  // As thick as other lines in its middle; thinner where it is short.
  const thin = (size * head) / (size * 4.5);
  const place = (along: number, aside: number) => ({
    x: from.x + ux * along - uy * aside,
    y: from.y + uy * along + ux * aside,
  });
  const notch = length - head * 0.82;
  return [
    place(0, thin * 0.35),
    place(notch, thin * 0.75),
    place(length - head, head * 0.46),
    place(length, 0),
    place(length - head, -head * 0.46),
    place(notch, -thin * 0.75),
    place(0, -thin * 0.35),
  ];
}

function at2({ x, y }: Point): string {
  return at(x, y);
}
