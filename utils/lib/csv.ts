import { guarded, printable } from './tsv';

/** What makes Excel read a file as UTF-8: without it Chinese turns to noise. */
export const BOM = '\uFEFF';

/**
 * One row of a CSV file with its line end. Every cell is quoted and guarded against formulas; line breaks inside of
 * cells become spaces, since some programs begin a new cell, unguarded, at each.
 */
export function csvRow(cells: readonly string[]): string {
  const cell = (text: string) =>
    `"${guarded(printable(text).replace(/[\t\r\n\u2028\u2029]+/g, ' ')).replaceAll('"', '""')}"`;
  return `${cells.map(cell).join(',')}\r\n`;
}
