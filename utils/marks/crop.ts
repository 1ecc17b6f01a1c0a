import type { Box } from '../model';
import { upright } from './geometry';

interface Size {
  width: number;
  height: number;
}

/** A crop as it can be: whole pixels within the picture; null where less than a few are left, or it is all of it. */
export function cropWithin(box: Box, { width, height }: Size): Box | null {
  const { left, top, width: wide, height: high } = upright(box);
  const from = { left: Math.max(0, Math.round(left)), top: Math.max(0, Math.round(top)) };
  const to = {
    right: Math.min(width, Math.round(left + wide)),
    bottom: Math.min(height, Math.round(top + high)),
  };
  const crop = { ...from, width: to.right - from.left, height: to.bottom - from.top };
  if (crop.width < 8 || crop.height < 8) return null;
  return crop.width >= width && crop.height >= height ? null : crop;
}
