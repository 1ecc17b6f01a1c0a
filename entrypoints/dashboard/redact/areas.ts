import type { Box, PictureOf } from '../../../utils/model';

/**
 * Areas by the picture that they were drawn on, in the stored pixels of that picture (for `page` of the whole, not of
 * a strip).
 */
export type Areas = Partial<Record<PictureOf, readonly Box[]>>;

export const countOf = (areas: Areas) => Object.values(areas).reduce((sum, boxes) => sum + boxes.length, 0);
/** Plain boxes, of those pictures alone that have any. */
export const copyOf = (areas: Areas) =>
  Object.fromEntries(
    Object.entries(areas).flatMap(([of, boxes]) =>
      boxes.length > 0
        ? [[of, boxes.map(({ left, top, width, height }) => ({ left, top, width, height }))]]
        : [],
    ),
  );
