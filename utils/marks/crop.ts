import type { Box } from '../model';
import { upright } from './geometry';

interface Size {
  width: number;
  height: number;
}

/** The nearest whole pixels of a box within the picture; null where fewer than `least` are left in a direction. */
export function boxWithin(box: Box, { width, height }: Size, least: number): Box | null {
  const { left, top, width: wide, height: high } = upright(box);
  const from = { left: Math.max(0, Math.round(left)), top: Math.max(0, Math.round(top)) };
  const to = {
    right: Math.min(width, Math.round(left + wide)),
    bottom: Math.min(height, Math.round(top + high)),
  };
  const within = { ...from, width: to.right - from.left, height: to.bottom - from.top };
  return within.width < least || within.height < least ? null : within;
}

/** A crop as it can be; null where less than a few pixels are left, or it is all of the picture. */
export function cropWithin(box: Box, picture: Size): Box | null {
  const crop = boxWithin(box, picture, 8);
  return crop && crop.width >= picture.width && crop.height >= picture.height ? null : crop;
}
