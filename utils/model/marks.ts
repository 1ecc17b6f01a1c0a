/** Which picture of a capture: of the part in view, of the whole page, or the image that was captured by itself. */
export type PictureOf = 'picture' | 'page' | 'image';

/** A part of a picture, in its own pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A place on a picture, in its own pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * What every shape has: a colour, `#rrggbb`, and a size, which is the width of its line or the height of its letters.
 * Picture pixels.
 */
interface Drawn {
  id: string;
  color: string;
  size: number;
}

export interface ArrowMark extends Drawn {
  kind: 'arrow';
  from: Point;
  to: Point;
}

export interface BoxMark extends Drawn {
  kind: 'box';
  box: Box;
}

export interface EllipseMark extends Drawn {
  kind: 'ellipse';
  box: Box;
}

export interface PenMark extends Drawn {
  kind: 'pen';
  points: Point[];
}

export interface HighlightMark extends Drawn {
  kind: 'highlight';
  points: Point[];
}

/** `at` is the upper left corner; lines are broken at `width`. */
export interface TextMark extends Drawn {
  kind: 'text';
  at: Point;
  width: number;
  text: string;
}

/** One of a row of numbers; which one follows from its place among the shapes. `at` is its middle. */
export interface StepMark extends Drawn {
  kind: 'step';
  at: Point;
}

export type MarkShape = ArrowMark | BoxMark | EllipseMark | PenMark | HighlightMark | TextMark | StepMark;

/** What an operator drew on one picture of a capture; the picture stays as it was taken. */
export interface Marks {
  /** `captureId of`, so that a picture has one set. */
  id: string;
  captureId: string;
  of: PictureOf;
  /** The part to be shown; null: all. */
  crop: Box | null;
  /** The last one lies on top. */
  shapes: MarkShape[];
  updatedAt: number;
}
