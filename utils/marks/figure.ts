import { contrast } from '../lib/color';

/**
 * What shapes are drawn with, on the screen and into files alike: `d` is the data of an SVG path, which a canvas takes
 * too. Picture pixels.
 */
export interface PathFigure {
  d: string;
  /** `#rrggbb`; null: not filled, not stroked. */
  fill: string | null;
  stroke: string | null;
  width: number;
  /** 0–1. */
  opacity: number;
}

/** One line of text. `x` is where it starts in its direction, or its middle; `y` its baseline. */
export interface TextFigure {
  text: string;
  x: number;
  y: number;
  /** CSS `font`. */
  font: string;
  color: string;
  /** Around the letters; null: none. */
  halo: string | null;
  haloWidth: number;
  anchor: 'start' | 'middle';
  direction: 'ltr' | 'rtl';
}

export type Figure = PathFigure | TextFigure;

/** Around every line: dark colours lie on light paper and light ones on dark, so that they stand out on any page. */
export function haloOf(color: string): string {
  return contrast(color, '#ffffff') >= 2.5 ? '#ffffff' : '#1d1b18';
}

export function haloWidth(size: number): number {
  return Math.max(1, size * 0.3);
}

/** A line with its halo below it. */
export function lineFigures(d: string, color: string, width: number): PathFigure[] {
  return [
    { d, fill: null, stroke: haloOf(color), width: width + 2 * haloWidth(width), opacity: 0.85 },
    { d, fill: null, stroke: color, width, opacity: 1 },
  ];
}

/** A filled form with its halo below it. */
export function areaFigures(d: string, color: string, halo: number): PathFigure[] {
  return [
    { d, fill: null, stroke: haloOf(color), width: 2 * halo, opacity: 0.85 },
    { d, fill: color, stroke: null, width: 0, opacity: 1 },
  ];
}

/** Numbers of a path, short enough to be kept and sent. */
export function at(...numbers: number[]): string {
  return numbers.map((number) => Math.round(number * 100) / 100).join(' ');
}
