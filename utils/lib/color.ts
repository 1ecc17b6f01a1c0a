/**
 * Colours as `#rrggbb`. Contrast is that of WCAG 2: (L1 + 0.05) / (L2 + 0.05), from 1 to 21.
 */

export type Theme = 'light' | 'dark';

type Rgb = [number, number, number];

/** The least favourable ground of each theme that text stands on: `--sunken` in light, `--raised` in dark. */
export const grounds: Record<Theme, string> = { light: '#f0eeea', dark: '#242422' };

const neutral: Record<Theme, string> = { light: '#524e47', dark: '#b9b4aa' };
const enough = 4.5;

/**
 * The colour itself where text in it can be read on the theme's ground, else the nearest mix with black (light)
 * or white (dark) that can. What is no colour becomes a neutral grey.
 */
export function readableOn(color: string, theme: Theme): string {
  const rgb = parse(color);
  if (!rgb) return neutral[theme];
  const end = theme === 'light' ? 0 : 255;
  for (let part = 0; part <= 1; part += 0.02) {
    const mixed = rgb.map((c) => Math.round(c + (end - c) * part)) as Rgb;
    if (contrast(hex(mixed), grounds[theme]) >= enough) return hex(mixed);
  }
  return neutral[theme];
}

/** Contrast of two colours; 1 where one of them is no colour. */
export function contrast(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)];
  if (!x || !y) return 1;
  const [high, low] = [luminance(x), luminance(y)].sort((m, n) => n - m) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function parse(color: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) return null;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as Rgb;
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

function luminance([r, g, b]: Rgb): number {
  const linear = (c: number) => (c <= 10.31475 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
