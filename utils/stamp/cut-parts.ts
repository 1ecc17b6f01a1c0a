/** A canvas of more rows is not to be had in every browser, and programs that show pictures stop there too. */
const MOST_ROWS = 16_384;
/** Of one canvas: 256 MB while it is drawn. */
const MOST_PIXELS = 64 * 2 ** 20;

/** Rows of the whole that one file shows. */
export interface Part {
  top: number;
  height: number;
}

/**
 * A picture of `height` rows as files that can be drawn, as few as can be and all of nearly the same height: text stays
 * as sharp as it was, and each fits a slide. `band` rows are added to each.
 */
export function cutParts(width: number, height: number, band: number): Part[] {
  const most = mostRows(width) - band;
  const count = Math.ceil(height / most);
  const edges = Array.from({ length: count + 1 }, (_, nth) => Math.round((nth * height) / count));
  return edges.slice(1).map((edge, nth) => ({ top: edges[nth] ?? 0, height: edge - (edges[nth] ?? 0) }));
}

/** How much smaller one file must be that shows everything, 1 where it fits as it is. */
export function scaleToOne(width: number, height: number, band: number): number {
  const rows = height + band;
  return Math.min(1, MOST_ROWS / rows, Math.sqrt(MOST_PIXELS / (width * rows)));
}

function mostRows(width: number): number {
  return Math.min(MOST_ROWS, Math.floor(MOST_PIXELS / width));
}
