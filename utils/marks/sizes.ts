import type { Kind } from '.';

/** How thick: fine, medium, bold. */
export type Weight = 0 | 1 | 2;

const lines = [2.5, 5, 9] as const;
const broad = [14, 24, 40] as const;
const letters = [17, 26, 40] as const;

/**
 * A shape's size in picture pixels, for a picture `width` pixels wide: what looks right on a page of 1280 grows with
 * pictures of denser screens.
 */
export function sizeFor(kind: Kind, weight: Weight, width: number): number {
  const scale = Math.min(6, Math.max(0.6, width / 1280));
  const of = kind === 'highlight' ? broad : kind === 'text' || kind === 'step' ? letters : lines;
  return Math.round(of[weight] * scale * 2) / 2;
}

/** The weight that a size comes nearest to. */
export function weightOf(kind: Kind, size: number, width: number): Weight {
  const off = (weight: Weight) => Math.abs(sizeFor(kind, weight, width) - size);
  return ([0, 1, 2] as const).reduce(
    (best, weight) => (off(weight) < off(best) ? weight : best),
    0 as Weight,
  );
}

/** The accent first, then what stands out on light and dark pages. */
export const COLORS = ['#e5342b', '#0b8f75', '#f2b705', '#1f6feb', '#b13bd8', '#1d1b18', '#ffffff'] as const;
