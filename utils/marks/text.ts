import { directionOf } from '../lib/drawn-text';
import { fitLines } from '../lib/fit-lines';
import { type MeasureText, PAPER_FONTS } from '../lib/paper-fonts';
import type { Box, TextMark } from '../model';
import { haloOf } from './figure';
import { isWithin, shifted } from './geometry';
import type { ShapeKind } from './shape-kind';

export const MOST_LETTERS = 2000;
/** A line of text to the height of its letters. */
export const LINE = 1.35;

/** Words on the picture, in the operator's own lines and broken where they are too long. */
export const text: ShapeKind<TextMark> = {
  begin: (id, at, style) => ({ kind: 'text', id, ...style, at, width: style.size * 14, text: '' }),
  // A click leaves the width as it is; dragging sets it.
  draw: (shape, { x }) => (x - shape.at.x < shape.size * 2 ? shape : { ...shape, width: x - shape.at.x }),
  finish(shape) {
    const kept = shape.text.slice(0, MOST_LETTERS).trimEnd();
    return kept === '' ? null : { ...shape, text: kept };
  },
  handles(shape, measure) {
    const { left, top, width, height } = boundsOf(shape, measure);
    return [{ x: left + width, y: top + height / 2 }];
  },
  pull: (shape, _handle, { x }) => ({ ...shape, width: Math.max(shape.size * 2, x - shape.at.x) }),
  move: (shape, dx, dy) => ({ ...shape, at: shifted(shape.at, dx, dy) }),
  bounds: boundsOf,
  hit: (shape, point, _reach, measure) => isWithin(point, boundsOf(shape, measure)),
  figures(shape, { measure }) {
    const { at, size, color } = shape;
    return linesOf(shape, measure).map((line, nth) => {
      const direction = directionOf(line);
      return {
        text: line,
        x: direction === 'rtl' ? at.x + shape.width : at.x,
        y: at.y + size * (LINE * nth + 1.02),
        font: fontOf(size),
        color,
        halo: haloOf(color),
        haloWidth: Math.max(2, size * 0.18),
        anchor: 'start',
        direction,
      };
    });
  },
};

export function fontOf(size: number): string {
  return `600 ${Math.round(size * 10) / 10}px ${PAPER_FONTS}`;
}

function linesOf({ text, width, size }: TextMark, measure: MeasureText): string[] {
  const font = fontOf(size);
  return text.split('\n').flatMap((line) => {
    const fitted = fitLines(line.replaceAll('\t', ' '), width, Infinity, (part) => measure(part, font));
    return fitted.length > 0 ? fitted : [''];
  });
}

/** As wide as what is written; where it is written from right to left, as wide as it may be. */
function boundsOf(shape: TextMark, measure: MeasureText): Box {
  const { at, size, width } = shape;
  const lines = linesOf(shape, measure);
  const font = fontOf(size);
  const written = lines.some((line) => directionOf(line) === 'rtl')
    ? width
    : Math.max(size, ...lines.map((line) => measure(line, font)));
  return { left: at.x, top: at.y, width: written, height: lines.length * size * LINE };
}
