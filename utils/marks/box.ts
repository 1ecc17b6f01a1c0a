import type { BoxMark } from '../model';
import { cornered } from './corners';
import { at, lineFigures } from './figure';
import { grown, isWithin, upright } from './geometry';
import type { ShapeKind } from './shape-kind';

/** A frame: what it surrounds stays to be seen, and is not touched by the pointer. */
export const box: ShapeKind<BoxMark> = {
  ...cornered<BoxMark>(),
  begin: (id, { x, y }, style) => ({
    kind: 'box',
    id,
    ...style,
    box: { left: x, top: y, width: 0, height: 0 },
  }),
  hit(shape, point, reach) {
    const [edge, frame] = [shape.size / 2 + reach, upright(shape.box)];
    return isWithin(point, grown(frame, edge)) && !isInside(point, grown(frame, -edge));
  },
  figures({ box: drawn, color, size }) {
    const { left, top, width, height } = upright(drawn);
    const round = Math.min(size, width / 2, height / 2);
    const corner = (x: number, y: number) => `a${at(round, round)} 0 0 1 ${at(x, y)}`;
    const d = [
      `M${at(left + round, top)}h${at(width - 2 * round)}${corner(round, round)}`,
      `v${at(height - 2 * round)}${corner(-round, round)}`,
      `h${at(2 * round - width)}${corner(-round, -round)}`,
      `v${at(2 * round - height)}${corner(round, -round)}Z`,
    ].join('');
    return lineFigures(d, color, size);
  },
};

function isInside(point: { x: number; y: number }, inner: ReturnType<typeof upright>): boolean {
  return inner.width > 0 && inner.height > 0 && isWithin(point, inner);
}
