import type { Box } from '../../model';

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** No part is smaller, CSS pixels: whoever clicks without dragging means none. */
const LEAST = 8;

/** The box between two corners, cut at the edges of the window. */
export function boxOf(a: Point, b: Point, window: Size): Box {
  const x = [a.x, b.x].map((each) => between(0, each, window.width));
  const y = [a.y, b.y].map((each) => between(0, each, window.height));
  const [left, top] = [Math.min(...x), Math.min(...y)];
  return { left, top, width: Math.max(...x) - left, height: Math.max(...y) - top };
}

export function isTooSmall({ width, height }: Size): boolean {
  return width < LEAST || height < LEAST;
}

/** Pushed as far as the window lets it. */
export function moved(box: Box, dx: number, dy: number, window: Size): Box {
  return {
    ...box,
    left: between(0, box.left + dx, window.width - box.width),
    top: between(0, box.top + dy, window.height - box.height),
  };
}

/** Its lower right corner pushed, as far as the window and `LEAST` let it. */
export function resized(box: Box, dx: number, dy: number, window: Size): Box {
  return {
    ...box,
    width: between(LEAST, box.width + dx, window.width - box.left),
    height: between(LEAST, box.height + dy, window.height - box.top),
  };
}

/** Half the window in its middle: where the keyboard begins. */
export function middleOf({ width, height }: Size): Box {
  return { left: width / 4, top: height / 4, width: width / 2, height: height / 2 };
}

export function holds({ left, top, width, height }: Box, { x, y }: Point): boolean {
  return x >= left && y >= top && x <= left + width && y <= top + height;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
