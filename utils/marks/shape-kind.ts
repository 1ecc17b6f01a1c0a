import type { MeasureText } from '../lib/paper-fonts';
import type { Box, Point } from '../model';
import type { Figure } from './figure';

/** What a new shape is drawn with. */
export interface Style {
  color: string;
  size: number;
}

/** What a shape cannot know of itself: how wide text is, and which number a step bears. */
export interface Surroundings {
  measure: MeasureText;
  number: number;
}

/** Everything that can be done with one kind of shape. Pure: each gives a new shape. */
export interface ShapeKind<S> {
  /** A new one where the pointer went down. */
  begin(id: string, at: Point, style: Style): S;
  /** The same when the pointer has moved on; `straight` while Shift is held. */
  draw(shape: S, to: Point, straight: boolean): S;
  /** As it is kept once the pointer is up; null where nothing was drawn but a dot. */
  finish(shape: S): S | null;
  /** The points by which it can be pulled. */
  handles(shape: S, measure: MeasureText): Point[];
  pull(shape: S, handle: number, to: Point, straight: boolean): S;
  move(shape: S, dx: number, dy: number): S;
  bounds(shape: S, measure: MeasureText): Box;
  /** Whether a point touches it, give or take `reach`. */
  hit(shape: S, point: Point, reach: number, measure: MeasureText): boolean;
  figures(shape: S, surroundings: Surroundings): Figure[];
}
