import type { MeasureText } from '../lib/paper-fonts';
import type { Box, MarkShape, Point } from '../model';
import { arrow } from './arrow';
import { box } from './box';
import { ellipse } from './ellipse';
import type { Figure } from './figure';
import { highlight } from './highlight';
import { pen } from './pen';
import type { ShapeKind } from './shape-kind';
import { step } from './step';
import { text } from './text';

export type Kind = MarkShape['kind'];

/** Every kind of shape, in the order in which its tools stand. */
const kinds: { [K in Kind]: ShapeKind<Extract<MarkShape, { kind: K }>> } = {
  arrow,
  box,
  ellipse,
  pen,
  highlight,
  text,
  step,
};

/** What can be done with that shape: whatever it gives back is of the same kind. */
export function kindOf(kind: Kind): ShapeKind<MarkShape> {
  // Each is only ever asked about its own shapes, which the compiler cannot see.
  return kinds[kind] as unknown as ShapeKind<MarkShape>;
}

/** Which number each step bears, by its id: they count up in the order in which they lie. */
export function stepNumbers(shapes: readonly MarkShape[]): Map<string, number> {
  const steps = shapes.filter(({ kind }) => kind === 'step');
  return new Map(steps.map(({ id }, nth) => [id, nth + 1]));
}

/** All shapes as they are drawn, the lowest first; highlights lie below everything else. */
export function figuresOf(shapes: readonly MarkShape[], measure: MeasureText): Figure[] {
  const numbers = stepNumbers(shapes);
  const below = shapes.filter(({ kind }) => kind === 'highlight');
  const above = shapes.filter(({ kind }) => kind !== 'highlight');
  return [...below, ...above].flatMap((shape) =>
    kindOf(shape.kind).figures(shape, { measure, number: numbers.get(shape.id) ?? 0 }),
  );
}

/** The uppermost shape at a point; null where there is none. */
export function shapeAt(
  shapes: readonly MarkShape[],
  point: Point,
  reach: number,
  measure: MeasureText,
): MarkShape | null {
  const hits = (shape: MarkShape) => kindOf(shape.kind).hit(shape, point, reach, measure);
  return (
    shapes.findLast((shape) => shape.kind !== 'highlight' && hits(shape)) ?? shapes.findLast(hits) ?? null
  );
}

export function boundsOf(shape: MarkShape, measure: MeasureText): Box {
  return kindOf(shape.kind).bounds(shape, measure);
}
