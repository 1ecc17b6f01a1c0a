import type { Box, Parts, Picture } from '../model';

/** Where a box of the window is in a picture of it, at any zoom and pixel ratio. Device pixels, not yet cut at its edges. */
export function areaOf({ left, top, width, height }: Box, window: Parts, picture: Picture) {
  const ratio = picture.width / window.width;
  return { x: left * ratio, y: top * ratio, width: width * ratio, height: height * ratio };
}
