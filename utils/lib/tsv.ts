import { escapeHtml } from './escape-html';

/** What a spreadsheet would run, or take for a formula, at the start of a cell; with the full-width twins. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－﹣−＠]|^[\t\r]/u;
const PLAIN_NUMBER = /^[-+]?\d+(?:\.\d+)?%?$/;

/** Text that a spreadsheet will not run: a leading apostrophe makes it text. Plain numbers such as -12 stay numbers. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Without the control characters that no program shows; tab and line ends stay. */
export function printable(cell: string): string {
  return cell.replace(/(?![\t\n\r])\p{Cc}/gu, '');
}

/**
 * Rows for pasting into Excel, WPS or Sheets as plain text. Programs disagree about line breaks and tabs inside
 * cells, so these become spaces and a row stays one row; a cell that begins with a quote is quoted, as all expect.
 */
export function toTsv(rows: string[][]): string {
  const cell = (text: string) => {
    const line = guarded(printable(text))
      .split(/[\t\r\n\u2028\u2029]+/)
      .map((part, i) => (i === 0 ? part.trimEnd() : part.trim()))
      .join(' ');
    return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
  };
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

/** The same rows as an HTML table, for the rich side of the clipboard; line breaks inside cells are kept. */
export function toHtmlTable(rows: string[][]): string {
  const cell = (text: string) =>
    `<td>${escapeHtml(guarded(printable(text))).replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}
