import type { EllipseMark } from '../model';
import { cornered } from './corners';
import { at, lineFigures } from './figure';
import { upright } from './geometry';
import type { ShapeKind } from './shape-kind';

export const ellipse: ShapeKind<EllipseMark> = {
  ...cornered<EllipseMark>(),
  begin: (id, { x, y }, style) => ({
    ...{ kind: 'ellipse', id },
    ...style,
    box: { left: x, top: y, width: 0, height: 0 },
  }),
  hit(shape, { x, y }, reach) {
    const { left, top, width, height } = upright(shape.box);
    const edge = shape.size / 2 + reach;
    const [dx, dy] = [x - left - width / 2, y - top - height / 2];
    const isIn = (a: number, b: number) => a > 0 && b > 0 && (dx / a) ** 2 + (dy / b) ** 2 <= 1;
    return isIn(width / 2 + edge, height / 2 + edge) && !isIn(width / 2 - edge, height / 2 - edge);
  },
  figures({ box, color, size }) {
    const { left, top, width, height } = upright(box);
    const half = `a${at(width / 2, height / 2)} 0 0 1`;
    const d = `M${at(left, top + height / 2)}${half} ${at(width, 0)}${half} ${at(-width, 0)}Z`;
    return lineFigures(d, color, size);
  },
};
