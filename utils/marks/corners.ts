import type { Box, BoxMark, EllipseMark, Point } from '../model';
import { grown, shiftedBox, upright } from './geometry';
import type { ShapeKind } from './shape-kind';

type Cornered = BoxMark | EllipseMark;

/** Corners and middles of the sides, clockwise from the upper left: the points at which a box is pulled. */
export function boxHandles({ left, top, width, height }: Box): Point[] {
  const [right, bottom] = [left + width, top + height];
  const [x, y] = [left + width / 2, top + height / 2];
  return [
    { x: left, y: top },
    { x, y: top },
    { x: right, y: top },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x: left, y: bottom },
    { x: left, y },
  ];
}

/** The box with that handle at another place; it may be drawn through itself. `square` holds of corners alone. */
export function pullBox(box: Box, handle: number, to: Point, square: boolean): Box {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const edges = { left: box.left, top: box.top, right, bottom };
  if ([0, 6, 7].includes(handle)) edges.left = to.x;
  if ([2, 3, 4].includes(handle)) edges.right = to.x;
  if ([0, 1, 2].includes(handle)) edges.top = to.y;
  if ([4, 5, 6].includes(handle)) edges.bottom = to.y;
  const side = Math.max(Math.abs(edges.right - edges.left), Math.abs(edges.bottom - edges.top));
  if (square && handle % 2 === 0) {
    const [dx, dy] = [Math.sign(edges.right - edges.left) || 1, Math.sign(edges.bottom - edges.top) || 1];
    if (handle === 0 || handle === 6) edges.left = edges.right - dx * side;
    else edges.right = edges.left + dx * side;
    if (handle === 0 || handle === 2) edges.top = edges.bottom - dy * side;
    else edges.bottom = edges.top + dy * side;
  }
  return {
    left: edges.left,
    top: edges.top,
    width: edges.right - edges.left,
    height: edges.bottom - edges.top,
  };
}

/** What boxes and ellipses have in common. */
export function cornered<S extends Cornered>(): Pick<
  ShapeKind<S>,
  'draw' | 'finish' | 'handles' | 'pull' | 'move' | 'bounds'
> {
  return {
    draw: (shape, to, straight) => ({ ...shape, box: pullBox(shape.box, 4, to, straight) }),
    finish(shape) {
      const box = upright(shape.box);
      return box.width < 2 && box.height < 2 ? null : { ...shape, box };
    },
    handles: ({ box }) => boxHandles(box),
    pull: (shape, handle, to, straight) => ({ ...shape, box: pullBox(shape.box, handle, to, straight) }),
    move: (shape, dx, dy) => ({ ...shape, box: shiftedBox(shape.box, dx, dy) }),
    bounds: ({ box, size }) => grown(upright(box), size / 2),
  };
}
