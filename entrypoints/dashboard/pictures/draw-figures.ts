import type { Figure, TextFigure } from '../../../utils/marks/figure';

/** Draws shapes as `components/figures` shows them: a canvas takes the same paths and fonts. */
export function drawFigures(context: OffscreenCanvasRenderingContext2D, figures: readonly Figure[]): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const figure of figures) {
    if (!('d' in figure)) {
      drawText(context, figure);
      continue;
    }
    const path = new Path2D(figure.d);
    context.globalAlpha = figure.opacity;
    if (figure.fill) {
      context.fillStyle = figure.fill;
      context.fill(path);
    }
    if (figure.stroke) {
      context.strokeStyle = figure.stroke;
      context.lineWidth = figure.width;
      context.stroke(path);
    }
  }
  context.restore();
}

function drawText(context: OffscreenCanvasRenderingContext2D, figure: TextFigure): void {
  const { text, x, y, font, color, halo, haloWidth, anchor, direction } = figure;
  context.globalAlpha = 1;
  context.textBaseline = 'alphabetic';
  context.textAlign = anchor === 'middle' ? 'center' : 'start';
  Object.assign(context, { font, direction });
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = haloWidth;
    context.strokeText(text, x, y);
  }
  context.fillStyle = color;
  context.fillText(text, x, y);
}
