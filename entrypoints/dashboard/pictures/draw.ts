import type { Figure } from '../../../utils/marks/figure';
import type { StampPlan } from '../../../utils/stamp/plan-stamp';
import { drawFigures } from './draw-figures';

/**
 * One picture to be made: a sheet from `left` and `top` on, with what lies over it in the sheet's pixels, `scale` times
 * as large, with a band below.
 */
export interface DrawJob {
  strips: { blob: Blob; top: number; height: number; left: number; skip: number }[];
  figures: readonly Figure[];
  left: number;
  width: number;
  top: number;
  height: number;
  scale: number;
  stamp: StampPlan | null;
  type: 'image/jpeg' | 'image/png';
}

export interface Drawn {
  blob: Blob;
  width: number;
  height: number;
}

/** Text stays sharp; a third of PNG's size. */
const JPEG_QUALITY = 0.92;

/** Rejects where a strip is no picture, or the canvas is larger than the browser allows. Holds one strip at a time. */
export async function draw(job: DrawJob): Promise<Drawn> {
  const { strips, figures, left, width, top, height, scale, stamp, type } = job;
  const rows = Math.max(1, Math.round(height * scale));
  const columns = Math.max(1, Math.round(width * scale));
  const canvas = new OffscreenCanvas(Math.max(columns, stamp?.width ?? 0), rows + (stamp?.height ?? 0));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No canvas of this size');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  for (const strip of strips) {
    const from = Math.max(strip.top, top);
    const to = Math.min(strip.top + strip.height, top + height);
    if (from >= to) continue;
    const bitmap = await createImageBitmap(strip.blob);
    const [y, end] = [Math.round((from - top) * scale), Math.round((to - top) * scale)];
    const wide = Math.min(width, bitmap.width - strip.left - left);
    context.drawImage(
      bitmap,
      strip.left + left,
      strip.skip + (from - strip.top),
      wide,
      to - from,
      0,
      y,
      Math.round(wide * scale),
      end - y,
    );
    bitmap.close();
  }
  if (figures.length > 0) {
    context.save();
    context.beginPath();
    context.rect(0, 0, columns, rows);
    context.clip();
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    drawFigures(context, figures);
    context.restore();
  }
  if (stamp) drawStamp(context, stamp, rows);
  const blob = await canvas.convertToBlob({ type, quality: JPEG_QUALITY });
  return { blob, width: canvas.width, height: canvas.height };
}

/** The band from row `top` on; whatever its text is, not one pixel above. */
function drawStamp(context: OffscreenCanvasRenderingContext2D, stamp: StampPlan, top: number): void {
  context.save();
  context.beginPath();
  context.rect(0, top, context.canvas.width, stamp.height);
  context.clip();
  context.fillStyle = stamp.background;
  context.fillRect(0, top, context.canvas.width, stamp.height);
  context.fillStyle = stamp.rule;
  context.fillRect(0, top, context.canvas.width, stamp.ruleHeight);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  for (const { text, x, y, font, color, direction } of stamp.lines) {
    Object.assign(context, { font, fillStyle: color, direction });
    context.fillText(text, x, top + y);
  }
  context.restore();
}
