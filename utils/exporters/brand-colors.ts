/** Light and dark paper; a mark of colour must stand out from it by 3 : 1 (WCAG 2.2, 1.4.11). */
const PAPERS = { light: '#ffffff', dark: '#1d1d1b' };
const CONTRAST = 3;

/** A brand's colour (#rrggbb) as near to itself as can be seen on each paper. */
export function paperColors(color: string): { light: string; dark: string } {
  return { light: seenOn(color, PAPERS.light, 0), dark: seenOn(color, PAPERS.dark, 255) };
}

/** Moves the colour towards black (0) or white (255) in small steps until it stands out. */
function seenOn(color: string, paper: string, towards: number): string {
  const own = channels(color);
  for (let step = 0; step < 20; step += 1) {
    const mixed = own.map((value) => Math.round(value + ((towards - value) * step) / 20));
    if (contrast(mixed, channels(paper)) >= CONTRAST) return hex(mixed);
  }
  return hex([towards, towards, towards]);
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(values: number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(a: number[], b: number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of sRGB channels 0–255 (WCAG 2.2). */
function luminance(values: number[]): number {
  const [r = 0, g = 0, b = 0] = values.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
