import type { MeasureText } from '../utils/lib/paper-fonts';

let measuring: OffscreenCanvasRenderingContext2D | null = null;

/** As this page's fonts draw it. */
export const measureText: MeasureText = (text, font) => {
  measuring ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!measuring) throw new Error('No canvas');
  measuring.font = font;
  return measuring.measureText(text).width;
};
